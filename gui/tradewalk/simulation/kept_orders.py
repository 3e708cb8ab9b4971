"""Orders that the broker keeps until a trade reaches their stop: checked when they come, and again when they go out."""

from decimal import Decimal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_order
from tradewalk.domain.conditional_orders import Trail, stop_behind
from tradewalk.domain.events import ConditionKept, OrderRefused
from tradewalk.domain.freezing import price_to_freeze
from tradewalk.domain.instants import Instant
from tradewalk.domain.kept_orders import condition_of
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.stop_checks import market_of
from tradewalk.domain.tick_rules import tick_table


def keep(
    at: Instant, order_id: int, request: OrderRequest, context: CheckContext
) -> ConditionKept | OrderRefused:
    """Refuse the order with every reason against it, or keep it, with what its broker sets aside meanwhile."""
    refusals, rule = check_order(request, context), condition_of(request.type, context)
    assert rule is not None, "other orders are not kept"
    if refusals:
        return OrderRefused(at, order_id, refusals)
    stop = first_stop(request, context)
    if not rule.terms.freezes:
        return ConditionKept(at, order_id, stop)
    if request.side is Side.SELL:
        return ConditionKept(at, order_id, stop, frozen_shares=request.quantity)
    price = price_to_freeze(request, context)
    assert price is not None, "an order of which nobody knows what it may cost was refused before"
    return ConditionKept(at, order_id, stop, context.cash_for(price, request.quantity))


def first_stop(request: OrderRequest, context: CheckContext) -> Decimal:
    """Where an order's stop stands when it is placed; one that trails begins behind the last trade or close."""
    if request.trail is None:
        assert request.stop_price is not None, "a stop without a price was refused before"
        return request.stop_price
    market = market_of(request.side, context) or context.previous_close
    assert market is not None, "an instrument of the market has a close"
    ticks = tick_table(context.rule_book, context.instrument, context.day)
    return stop_behind(market, Trail(request.trail), request.side, ticks)
