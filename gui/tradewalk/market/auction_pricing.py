"""How the call auctions of one instrument on one day find their prices, and what may be entered into them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.auction_rules import auction_reference
from tradewalk.domain.instants import SECOND
from tradewalk.domain.overseas_terms import AuctionRangeTerms, ReferenceFixingTerms
from tradewalk.domain.price_bounds import price_from, price_up_to
from tradewalk.domain.rule_terms import AuctionTerms
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.auction_price import Pricing


class AuctionPricing(NamedTuple):
    """The rule of a day's auctions, its legal prices, and the close before it.

    ``fixing`` and ``closing_range`` are those of a closing auction whose reference price the exchange fixes.
    """

    terms: AuctionTerms
    ticks: TickTable
    previous_close: Decimal
    fixing: ReferenceFixingTerms | None = None
    closing_range: AuctionRangeTerms | None = None

    def of(self, *, is_opening: bool, last: int | None, reference: Decimal | None = None) -> Pricing:
        """The pricing of one auction.

        ``last`` is the tick of the last trade before it, None without one; ``reference`` what the exchange fixed.
        """
        near = auction_reference(
            self.terms,
            is_opening=is_opening,
            previous_close=self.previous_close,
            last=None if last is None else self.ticks.price_of(last),
            reference=reference,
        )
        trades_at_reference = self.terms.closes_at_reference and not is_opening
        return Pricing(self.ticks, self.terms.ties, self.terms.prices, near, trades_at_reference)

    def fixings(self, end: int) -> Sequence[int]:
        """The instants whose nominal prices make the reference, the last of them at *end*; none without a rule."""
        if self.fixing is None:
            return ()
        apart = self.fixing.seconds_apart * SECOND
        return [end - apart * back for back in reversed(range(self.fixing.snapshots))]

    def closing_bounds(self, reference: Decimal) -> tuple[int, int] | None:
        """The lowest and the highest tick of an order that goes on into the closing auction; None without a rule."""
        if self.closing_range is None:
            return None
        reach = reference * self.closing_range.ratio
        low, high = price_from(self.ticks, reference - reach), price_up_to(self.ticks, reference + reach)
        return self.ticks.floor_of(low), self.ticks.floor_of(high)
