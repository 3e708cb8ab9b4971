"""The opening auction of a share without a daily limit: how far from the previous close a price may lie.

SSE and SZSE Trading Rules, valid prices of shares without a price limit.
"""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.mainland_terms import OpeningRangeTerms
from tradewalk.domain.phases import OPENING_AUCTIONS
from tradewalk.domain.tick_rules import tick_table


class OpeningRange(NamedTuple):
    """The lowest and the highest legal price, on ticks, and the rule behind."""

    low: Decimal
    high: Decimal
    rule_id: str


def opening_range(context: CheckContext) -> OpeningRange | None:
    """The range of an order of now that reaches the opening auction; None with a limit, or without a close."""
    span, close = context.sending_span(), context.previous_close
    if context.has_price_limit or close is None or span is None or span.phase not in OPENING_AUCTIONS:
        return None
    rule = context.rule_book.find(OpeningRangeTerms, context.instrument.board, context.day)
    if rule is None:
        return None
    ticks = tick_table(context.rule_book, context.instrument, context.day)
    low = ticks.price_of(max(ticks.ceiling_of(close * rule.terms.lowest), 1))
    return OpeningRange(low, ticks.price_of(ticks.floor_of(close * rule.terms.highest)), rule.id)
