"""After-hours trading at the day's close: what cannot trade at it is void."""

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.price_bounds import PriceBound
from tradewalk.domain.refusals import Reason

_AFTER_THE_CLOSE = frozenset({Phase.AFTER_CLOSE, Phase.AFTER_HOURS})


def can_be_cancelled(order_type: OrderType, span: PhaseSpan | None) -> bool:
    """Whether the exchange takes the cancel of an order in this phase.

    One that is meant for the close can be withdrawn after it, until it is matched (SSE Special Provisions on
    the STAR Market; SZSE Special Provisions on ChiNext); of any other the session says it.
    """
    if span is None:
        return False
    is_for_the_close = order_type is OrderType.AFTER_HOURS_FIXED and span.phase in _AFTER_THE_CLOSE
    return span.can_cancel or is_for_the_close


def close_bound(request: OrderRequest, context: CheckContext) -> PriceBound | None:
    """The lowest price of an after-hours buy and the highest of a sale: the close, which is then the last trade."""
    span, close = context.trading_day.span_at(context.now), context.last
    is_known = span is not None and span.phase in _AFTER_THE_CLOSE
    if request.type is not OrderType.AFTER_HOURS_FIXED or not is_known or close is None:
        return None
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    if rule is None:
        return None
    low, high = (close, None) if request.side is Side.BUY else (None, close)
    return PriceBound(low, high, Reason.VOID_AT_THE_CLOSE, Reason.VOID_AT_THE_CLOSE, rule.rule_id)
