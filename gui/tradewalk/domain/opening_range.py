"""The opening auction of a share without a daily limit: how far from the previous close a price may lie.

SSE and SZSE Trading Rules, valid prices of shares without a price limit.
"""

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.mainland_terms import OpeningRangeTerms
from tradewalk.domain.phases import OPENING_AUCTIONS
from tradewalk.domain.price_bounds import PriceBound, price_from, price_up_to
from tradewalk.domain.refusals import Reason
from tradewalk.domain.tick_rules import tick_table


def opening_bound(context: CheckContext) -> PriceBound | None:
    """The range of an order of now that reaches the opening auction; None with a limit, or without a close."""
    span, close = context.sending_span(), context.previous_close
    if context.has_price_limit or close is None or span is None or span.phase not in OPENING_AUCTIONS:
        return None
    rule = context.rule_book.find(OpeningRangeTerms, context.instrument.board, context.day)
    if rule is None:
        return None
    ticks = tick_table(context.rule_book, context.instrument, context.day)
    low, high = price_from(ticks, close * rule.terms.lowest), price_up_to(ticks, close * rule.terms.highest)
    return PriceBound(low, high, Reason.BELOW_OPENING_RANGE, Reason.ABOVE_OPENING_RANGE, rule.id)
