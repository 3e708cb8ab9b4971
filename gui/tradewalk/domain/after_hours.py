"""After-hours trading at the day's close: what cannot trade at it is void."""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import Phase

_AFTER_THE_CLOSE = frozenset({Phase.AFTER_CLOSE, Phase.AFTER_HOURS})


class CloseBound(NamedTuple):
    """The close: the lowest price of a buy and the highest of a sale, and the rule behind."""

    close: Decimal
    rule_id: str

    def allows(self, side: Side, price: Decimal) -> bool:
        """Whether an order of *side* that limits itself to *price* can trade at the close."""
        return price >= self.close if side is Side.BUY else price <= self.close


def close_bound(request: OrderRequest, context: CheckContext) -> CloseBound | None:
    """What bounds an after-hours order once the close is known, which is then the last trade; else None."""
    span = context.trading_day.span_at(context.now)
    is_known = span is not None and span.phase in _AFTER_THE_CLOSE and context.last is not None
    if request.type is not OrderType.AFTER_HOURS_FIXED or not is_known or context.last is None:
        return None
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    return None if rule is None else CloseBound(context.last, rule.rule_id)
