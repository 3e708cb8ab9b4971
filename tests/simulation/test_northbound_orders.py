"""Mainland shares through Stock Connect: the board, the hours and the fees are Northbound, the book is Shanghai's."""

from decimal import Decimal

import pytest

from tests.simulation.builders import MAIN, SLOW, STAR, a_buy, a_sale, a_world, ask, bid
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.refusals import Reason

PROFESSIONAL, RETAIL = "hk-professional", "hk-retail"
HOME_FEES = {"commission", "stamp-duty", "transfer"}


def test_a_retail_account_is_refused_a_star_share_and_an_institutional_one_is_not() -> None:
    run = a_world("10:30", profile=RETAIL)
    (refusal,) = run.read.check(a_buy("1400.00", 200))
    assert (refusal.reason, refusal.rule_id) == (Reason.NO_PERMISSION, "northbound-star-permission")
    run = a_world("10:30", profile=PROFESSIONAL)
    order_id = run.place(a_buy(ask(run)))
    run.on(2_000)
    order = run.order(order_id)
    assert order.status is OrderStatus.FILLED
    assert run.read.traded(STAR).board is Board.NORTHBOUND_STAR
    assert {fee for fee, _ in order.fees} >= HOME_FEES - {"stamp-duty"} | {"handling", "management"}
    assert run.account.cash(Currency.CNH).available == Decimal("5000000.00") - order.value - order.fees_total


def test_limit_orders_alone_go_northbound_and_stops_that_become_one() -> None:
    run = a_world("10:30", profile=PROFESSIONAL)
    assert [rule.type for rule in run.read.order_types(STAR)] == [OrderType.LIMIT, OrderType.STOP_LIMIT]
    (refusal,) = run.read.check(a_buy("1400.00", type=OrderType.BEST_FIVE_IOC))
    assert refusal.reason is Reason.TYPE_NOT_ON_BOARD


@pytest.mark.parametrize(
    ("clock", "is_taken"), [("09:05", False), ("09:12", True), ("11:40", False), ("12:56", True)]
)
def test_a_broker_keeps_an_order_for_the_hours_of_stock_connect_alone(clock: str, is_taken: bool) -> None:
    run = a_world(clock, profile=PROFESSIONAL)
    order_id = run.place(a_buy(run.read.quote(STAR).previous_close))
    run.on(1_000)
    assert run.status(order_id) is (OrderStatus.HELD if is_taken else OrderStatus.REJECTED)


def test_shares_bought_northbound_are_sold_on_the_next_day_at_the_earliest() -> None:
    run = a_world("10:30", profile=PROFESSIONAL)
    run.place(a_buy(ask(run)))
    run.on(2_000)
    (refusal,) = run.read.check(a_sale(bid(run)))
    assert refusal.reason is Reason.BOUGHT_TODAY
    run.to_next_day()
    assert run.account.position(STAR).sellable == 200


def test_an_order_ends_with_shanghais_day_and_not_with_hong_kongs() -> None:
    run = a_world("14:50", profile=PROFESSIONAL)
    order_id = run.place(a_buy("1300.00"))
    run.to("15:00:00.500")
    assert run.order(order_id).is_open
    run.to("15:00:02")
    assert run.status(order_id) is OrderStatus.EXPIRED
    assert run.account.cash(Currency.CNH).frozen == 0
    assert not run.world.is_day_over


def test_a_share_off_the_list_is_refused() -> None:
    run = a_world("10:30", profile=PROFESSIONAL)
    refusals = run.read.check(a_buy(run.read.quote(SLOW).last, 100, symbol=SLOW))
    assert [refusal.reason for refusal in refusals] == [Reason.NOT_ELIGIBLE]
    assert run.read.check(a_buy(run.read.quote(MAIN).last, 100, symbol=MAIN)) == ()
