"""Fixed-price orders after the close of STAR and ChiNext: entered by day, matched at the close after it, by time."""

from decimal import Decimal

import pytest

from tests.simulation.builders import CHINEXT, MAIN, STAR, Run, a_buy, a_world
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType
from tradewalk.domain.refusals import Reason

CLOSE = Decimal("1372.10")
AFTER_HOURS = OrderType.AFTER_HOURS_FIXED


def an_order(price: str, quantity: int = 200, symbol: str = STAR) -> OrderRequest:
    return a_buy(price, quantity, symbol=symbol, type=AFTER_HOURS)


def a_close(at: str = "14:58") -> Run:
    return a_world(at)


def test_an_order_of_the_day_waits_beside_the_book_and_is_matched_at_the_close() -> None:
    run = a_close()
    order_id = run.place(an_order("1400.00"))
    run.to("15:04:59")
    assert (run.status(order_id), run.read.queue_ahead(order_id)) == (OrderStatus.WORKING, None)
    run.to("15:29:58")
    order = run.order(order_id)
    assert (order.status, order.average_price) == (OrderStatus.FILLED, CLOSE)
    assert order.fills[0].at > run.read.day_grid(STAR).minutes[-1]


def test_what_the_close_is_too_dear_for_lapses() -> None:
    run = a_close()
    order_id = run.place(an_order("1300.00"))
    run.to("15:05:01")
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert run.frozen == 0


def test_after_the_close_a_limit_below_it_is_void() -> None:
    run = a_close()
    run.to("15:01")
    (refusal,) = run.read.check(an_order("1372.09"))
    assert (refusal.reason, refusal.nearest) == (Reason.VOID_AT_THE_CLOSE, CLOSE)
    assert run.read.check(an_order("1372.10")) == ()


def test_it_can_be_cancelled_until_it_is_matched_and_ends_with_the_day() -> None:
    run = a_close()
    first, second = run.place(an_order("1400.00")), run.place(an_order("1400.00"))
    run.to("15:04")
    run.cancel(first)
    run.on(1_000)
    assert run.status(first) is OrderStatus.CANCELLED
    run.to("15:30:01")
    assert not run.order(second).is_open
    assert run.frozen == 0


def test_earlier_orders_are_matched_first() -> None:
    run = a_close()
    ids = [run.place(an_order("1400.00", 400)) for _ in range(2)]
    run.to("15:29:59")
    ends = [run.order(order_id).fills[0].at for order_id in ids if run.order(order_id).fills]
    assert ends == sorted(ends)
    assert run.order(ids[0]).filled >= run.order(ids[1]).filled


@pytest.mark.parametrize(("symbol", "is_taken"), [(CHINEXT, True), (MAIN, False)])
def test_in_2025_star_and_chinext_alone_trade_after_hours(symbol: str, is_taken: bool) -> None:
    run = a_close()
    price = run.read.quote(symbol).last
    assert price is not None
    reasons = {refusal.reason for refusal in run.read.check(an_order(str(price), 100, symbol))}
    assert (Reason.TYPE_NOT_ON_BOARD not in reasons) is is_taken
    assert (AFTER_HOURS in {rule.type for rule in run.read.order_types(symbol)}) is is_taken
