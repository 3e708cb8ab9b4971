"""Changing orders of auctions, of the close, and such as have no price."""

from dataclasses import replace

from tests.simulation.builders import NEXT, a_buy, a_world, bid
from tests.simulation.changing import (
    APPLE,
    ENHANCED,
    TENCENT,
    S,
    frozen_in,
)
from tradewalk.domain.change_facts import (
    AmendAccepted,
    ReplaceRefusalReported,
)
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderType
from tradewalk.domain.refusals import Reason


def test_a_limit_order_of_the_day_is_changed_in_the_closing_auction() -> None:
    run = a_world("15:58", profile="hk-retail")
    run.on(300)
    price = bid(run, 4, TENCENT) - 4
    order_id = run.place(a_buy(price, 400, symbol=TENCENT, type=ENHANCED))
    run.to("16:02")
    run.amend(order_id, price + 1, 400)
    run.on(1_000)
    assert (run.order(order_id).request.price, run.status(order_id)) == (price + 1, S.WORKING)
    run.to("16:12")
    assert run.status(order_id) is S.EXPIRED
    assert frozen_in(run, Currency.HKD) == 0


def test_an_order_of_the_opening_auction_is_changed_in_it_and_after_it() -> None:
    run = a_world("09:05", profile="hk-retail")
    close = run.read.quote(TENCENT).previous_close
    order_id = run.place(a_buy(close - 20, 400, symbol=TENCENT, type=OrderType.AT_AUCTION_LIMIT))
    run.on(1_000)
    run.amend(order_id, close - 22, 400)
    run.on(1_000)
    assert run.order(order_id).resting_price == close - 22
    run.to("09:35")
    run.amend(order_id, bid(run, 2, TENCENT), 400)
    run.on(1_000)
    assert [fact.resting for fact in run.every(AmendAccepted)] == [400, 400]
    assert run.read.queue_ahead(order_id) is not None


def test_an_order_without_a_price_is_changed_in_its_quantity_and_freezes_its_part() -> None:
    run = a_world("09:05", profile="hk-retail")
    order_id = run.place(a_buy(None, 400, symbol=TENCENT, type=OrderType.AT_AUCTION))
    run.on(1_000)
    frozen = run.order(order_id).frozen_cash
    run.amend(order_id, None, 200)
    run.on(1_000)
    assert run.order(order_id).frozen_cash == frozen_in(run, Currency.HKD) == frozen / 2
    run.to("09:31")
    assert (run.status(order_id), run.order(order_id).filled) == (S.FILLED, 200)
    assert frozen_in(run, Currency.HKD) == 0


def test_an_order_at_the_close_is_replaced_by_another_one_at_the_close() -> None:
    run = a_world("22:30", profile="us-retail")
    order_id = run.place(a_buy(None, 100, symbol=APPLE, type=OrderType.AT_CLOSE))
    run.on(1_000)
    run.amend(order_id, None, 50)
    run.on(1_000)
    old, new = run.order(order_id), run.order(order_id + 1)
    assert (old.status, new.status, new.request.quantity) == (S.REPLACED, S.WORKING, 50)
    assert frozen_in(run, Currency.USD) == new.frozen_cash
    run.to("04:05", NEXT)
    assert (run.status(new.order_id), run.order(new.order_id).filled, old.filled) == (S.FILLED, 50, 0)


def test_a_stop_that_the_broker_keeps_is_changed_at_once() -> None:
    run = a_world("22:30", profile="us-retail")
    last = run.read.quote(APPLE).last
    assert last is not None
    stop = replace(a_buy(last + 9, 100, symbol=APPLE, type=OrderType.STOP_LIMIT), stop_price=last + 8)
    order_id = run.place(stop)
    run.on(1_000)
    assert run.status(order_id) is S.HELD
    run.amend(order_id, last + 10, 50)
    order = run.order(order_id)
    assert (order.status, order.request.price, order.open) == (S.HELD, last + 10, 50)
    run.amend(order_id, last + 10, 0)
    assert run.every(ReplaceRefusalReported)[-1].refusal.reason is Reason.ALREADY_FILLED
