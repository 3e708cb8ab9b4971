"""Hong Kong's call auctions: how far a price may lie from the reference price, in two stages.

While orders can be cancelled, within a ratio of the reference: the previous close before the open, the reference
price at the close. After that, between the lowest ask and the highest bid of the instant at which it ended.
"""

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.overseas_terms import AuctionRangeTerms, ReferenceFixingTerms
from tradewalk.domain.phases import CLOSING_AUCTIONS, OPENING_AUCTIONS, Phase
from tradewalk.domain.price_bounds import PriceBound, price_from, price_up_to
from tradewalk.domain.refusals import Reason
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable

_FIRST_STAGES = frozenset({Phase.OPENING_AUCTION, Phase.CLOSING_AUCTION})


def auction_bound(phase: Phase, context: CheckContext) -> PriceBound | None:
    """The legal prices of an order that reaches an auction in *phase*; None without a rule or a reference."""
    is_opening = phase in OPENING_AUCTIONS
    if not is_opening and phase not in CLOSING_AUCTIONS:
        return None
    subject = "opening" if is_opening else "closing"
    rule = context.rule_book.find(AuctionRangeTerms, context.instrument.board, context.day, subject)
    reference = context.previous_close if is_opening else context.reference
    if rule is None:
        return None
    ticks = tick_table(context.rule_book, context.instrument, context.day)
    low, high = _first_stage(rule.terms, reference, ticks)
    if phase not in _FIRST_STAGES:
        low, high = _second_stage(low, high, context.pos_best_bid, context.pos_best_ask)
        low = None if low is None else price_from(ticks, low)
        high = None if high is None else price_up_to(ticks, high)
    if low is None and high is None:
        return None
    return PriceBound(low, high, Reason.BELOW_AUCTION_RANGE, Reason.ABOVE_AUCTION_RANGE, rule.id)


def closing_reference(terms: ReferenceFixingTerms, nominal_prices: Sequence[Decimal]) -> Decimal:
    """The median of the nominal prices of the last minute. Raises ValueError for another number of them."""
    if len(nominal_prices) != terms.snapshots:
        raise ValueError(f"a reference price is the median of {terms.snapshots} prices")
    return median(nominal_prices)


def _first_stage(
    terms: AuctionRangeTerms, reference: Decimal | None, ticks: TickTable
) -> tuple[Decimal | None, Decimal | None]:
    if reference is None:
        return None, None
    reach = reference * terms.ratio
    return price_from(ticks, reference - reach), price_up_to(ticks, reference + reach)


def _second_stage(
    low: Decimal | None, high: Decimal | None, bid: Decimal | None, ask: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    """Between the quotes, whichever is higher; a missing one leaves the first stage's bound of its side."""
    if bid is not None and ask is not None:
        return min(bid, ask), max(bid, ask)
    return (low if ask is None else ask), (high if bid is None else bid)
