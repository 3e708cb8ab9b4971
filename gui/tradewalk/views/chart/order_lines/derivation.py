"""Which lines the open orders of an instrument have on its chart."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from tradewalk.domain.amendments import standing_price
from tradewalk.domain.orders import KEPT_TYPES, OrderType
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.chart.order_lines.props import LineKind, Obstacle, OrderLine


def derive_lines(
    orders: Iterable[Order],
    refusal_of: Callable[[int], Refusal | None],
    stop_of: Callable[[int], Decimal | None],
    *,
    is_past: bool,
) -> tuple[OrderLine, ...]:
    """A line for each open order with a price, and for each stop; two for one that cancels the other.

    ``refusal_of`` says what speaks against changing an order now, ``stop_of`` where a stop stands that the broker
    keeps. Both take the order's number.
    """
    return tuple(
        _with_obstacle(line, refusal_of(order.order_id), is_past=is_past)
        for order in orders
        for line in _lines(order, stop_of)
    )


def _lines(order: Order, stop_of: Callable[[int], Decimal | None]) -> Iterator[OrderLine]:
    type = order.request.type
    if type in KEPT_TYPES:
        stop = stop_of(order.order_id) or order.stop_price or order.request.stop_price
        kind = LineKind.TRAILING_STOP if type is OrderType.TRAILING_STOP else LineKind.STOP
        if stop is not None:
            yield _line(order, kind, stop)
    price = standing_price(order)
    if price is not None and (type not in KEPT_TYPES or type is OrderType.ONE_CANCELS_OTHER):
        yield _line(order, LineKind.LIMIT, price)


def _line(order: Order, kind: LineKind, price: Decimal) -> OrderLine:
    request = order.request
    return OrderLine(order.order_id, kind, request.type, request.side, order.open, price, order.status)


def _with_obstacle(line: OrderLine, refusal: Refusal | None, *, is_past: bool) -> OrderLine:
    """What will pass comes after what will not: a stop does not change whatever the hour, unless it is on its way."""
    if is_past:
        return line._replace(obstacle=Obstacle.PAST)
    is_under_way = refusal is not None and refusal.reason is Reason.REQUEST_UNDER_WAY
    if line.kind is not LineKind.LIMIT and not is_under_way:
        return line._replace(obstacle=Obstacle.STOP)
    if refusal is not None:
        return line._replace(obstacle=Obstacle.ORDER, refusal=refusal)
    return line
