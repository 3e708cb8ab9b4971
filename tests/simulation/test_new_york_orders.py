"""Orders of a US account: at the market, at the open, at the close; settlement after one day."""

from decimal import Decimal

import pytest

from tests.simulation.builders import APPLE, NEXT, Run, a_buy, a_sale, a_world, ask, bid, on
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.refusals import Reason


def a_day(china: str) -> Run:
    """A US account; *china* is what clocks in China show: trading begins at 21:30 there."""
    return a_world(china, profile="us-retail")


def usd(run: Run) -> tuple[Decimal, Decimal]:
    cash = run.account.cash(Currency.USD)
    return cash.available, cash.frozen


def test_a_market_order_takes_what_is_displayed_and_freezes_five_per_cent_more_than_the_ask() -> None:
    run = a_day("22:30")
    price = ask(run, 0, APPLE)
    order_id = run.place(a_buy(None, 10, symbol=APPLE, type=OrderType.MARKET))
    run.on(150)
    frozen = usd(run)[1]
    assert price * 10 * Decimal("1.05") <= frozen < price * 10 * Decimal("1.06")
    run.on(2_000)
    order = run.order(order_id)
    assert order.status is OrderStatus.FILLED
    assert usd(run) == (Decimal("170000.00") - order.value - order.fees_total, ZERO)
    assert run.account.position(APPLE).sellable == 10


def test_a_market_purchase_never_costs_more_than_was_frozen_for_it() -> None:
    run = a_day("22:30")
    quantity = int(Decimal(160000) / ask(run, 0, APPLE) / Decimal("1.05"))
    order_id = run.place(a_buy(None, quantity, symbol=APPLE, type=OrderType.MARKET))
    run.on(150)
    frozen = usd(run)[1]
    run.on(2_000)
    order = run.order(order_id)
    assert order.value + order.fees_total <= frozen
    assert not order.is_open
    assert usd(run)[1] == 0


@pytest.mark.parametrize("type", [OrderType.AT_OPEN, OrderType.MARKET])
def test_an_order_before_the_open_waits_at_the_broker_and_is_filled_in_the_cross(type: OrderType) -> None:
    run = a_day("21:20")
    order_id = run.place(a_buy(None, 10, symbol=APPLE, type=type))
    run.on(1_000)
    assert (run.status(order_id), run.order(order_id).held_until) == (OrderStatus.HELD, on("21:28"))
    run.to("21:30:01")
    assert run.status(order_id) is OrderStatus.FILLED
    assert run.order(order_id).average_price == run.read.quote(APPLE).open


def test_an_order_at_the_open_is_cut_off_two_minutes_before_it() -> None:
    run = a_day("21:28:30")
    (refusal,) = run.read.check(a_buy(None, 10, symbol=APPLE, type=OrderType.AT_OPEN))
    assert refusal.reason is Reason.TYPE_NOT_ALLOWED_NOW


def test_an_order_at_the_close_waits_beside_the_book_and_gets_the_closing_price() -> None:
    run = a_day("22:30")
    order_id = run.place(a_buy(None, 10, symbol=APPLE, type=OrderType.AT_CLOSE))
    run.on(1_000)
    assert run.status(order_id) is OrderStatus.WORKING
    assert run.read.queue_ahead(order_id) is None
    run.to("04:00:01", NEXT)
    assert run.status(order_id) is OrderStatus.FILLED
    assert run.order(order_id).average_price == run.read.quote(APPLE).last


def test_an_order_at_the_close_can_be_cancelled_while_it_waits() -> None:
    run = a_day("22:30")
    order_id = run.place(a_buy(None, 10, symbol=APPLE, type=OrderType.AT_CLOSE))
    run.on(1_000)
    run.cancel(order_id)
    run.on(1_000)
    assert (run.status(order_id), usd(run)[1]) == (OrderStatus.CANCELLED, ZERO)


def test_an_order_at_the_close_is_cut_off_ten_minutes_before_it() -> None:
    run = a_day("22:30")
    run.to("03:51", NEXT)
    (refusal,) = run.read.check(a_buy(None, 10, symbol=APPLE, type=OrderType.AT_CLOSE))
    assert refusal.reason is Reason.TYPE_NOT_ALLOWED_NOW


def test_what_is_sold_settles_on_the_next_day() -> None:
    run = a_day("22:30")
    run.place(a_buy(None, 10, symbol=APPLE, type=OrderType.MARKET))
    run.on(2_000)
    sale = run.place(a_sale(bid(run, 0, APPLE), 10, symbol=APPLE))
    run.on(2_000)
    order = run.order(sale)
    assert order.status is OrderStatus.FILLED
    assert run.account.cash(Currency.USD).unsettled == order.value - order.fees_total
    run.to_next_day()
    assert run.account.cash(Currency.USD).unsettled == 0
