"""How the call auctions of one instrument on one day find their prices."""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.auction_rules import auction_reference
from tradewalk.domain.rule_terms import AuctionTerms
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.auction_price import Pricing


class AuctionPricing(NamedTuple):
    """The rule of a day's auctions, its legal prices, and the close before it."""

    terms: AuctionTerms
    ticks: TickTable
    previous_close: Decimal

    def of(self, *, is_opening: bool, last: int | None) -> Pricing:
        """The pricing of one auction; ``last`` is the tick of the last trade before it, None without one."""
        reference = auction_reference(
            self.terms,
            is_opening=is_opening,
            previous_close=self.previous_close,
            last=None if last is None else self.ticks.price_of(last),
        )
        trades_at_reference = self.terms.closes_at_reference and not is_opening
        return Pricing(self.ticks, self.terms.ties, self.terms.prices, reference, trades_at_reference)
