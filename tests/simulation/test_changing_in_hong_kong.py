"""Changing an order in Hong Kong: in place, with its place in the queue or without, in a race with fills."""

from decimal import Decimal
from functools import cache

import pytest

from tests.simulation.builders import a_buy, a_world, ask, moments
from tests.simulation.changing import ENHANCED, HSBC, TENCENT, S, frozen_in, in_hong_kong
from tradewalk.domain.change_facts import (
    AmendAccepted,
    OrderAmended,
    ReplaceRefusalReported,
    ReplaceTurnedAway,
)
from tradewalk.domain.events import TradeExecuted
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderType
from tradewalk.domain.refusals import Reason


def test_in_hong_kong_a_smaller_quantity_keeps_its_place_in_the_queue() -> None:
    run, order_id = in_hong_kong()
    price = run.order(order_id).request.price
    run.amend(order_id, price, 200)
    run.on(450)
    assert moments(run.story(order_id))[-4:] == [
        "10:30:01.000 ReplaceRequested",
        "10:30:01.120 FreezeChanged",
        "10:30:01.300 AmendAccepted",
        "10:30:01.450 OrderAmended",
    ]
    order = run.order(order_id)
    assert (order.status, order.request.quantity, order.open, order.change) == (S.WORKING, 200, 200, None)
    assert frozen_in(run, Currency.HKD) == frozen_in(in_hong_kong(quantity=200)[0], Currency.HKD)
    untouched, same_id = in_hong_kong()
    untouched.to(run.world.now)
    ahead = untouched.read.queue_ahead(same_id)
    assert ahead is not None and ahead > 0
    assert run.read.queue_ahead(order_id) == ahead == run.only(AmendAccepted).ahead
    assert order.ahead == untouched.order(same_id).ahead


@pytest.mark.parametrize(("lower", "quantity"), [("0", 500), ("0.5", 400), ("0.5", 200)])
def test_in_hong_kong_more_shares_or_another_price_goes_to_the_back(lower: str, quantity: int) -> None:
    run, order_id = in_hong_kong()
    price = (run.order(order_id).request.price or Decimal(0)) - Decimal(lower)
    run.amend(order_id, price, quantity)
    run.on(300)
    waiting = next(level.quantity for level in run.read.book(TENCENT, 9).bids if level.price == price)
    assert run.only(AmendAccepted).ahead == run.read.queue_ahead(order_id) == waiting - quantity
    run.on(150)
    order = run.order(order_id)
    assert (order.request.price, order.request.quantity, order.status) == (price, quantity, S.WORKING)


def test_in_hong_kong_a_changed_price_may_match_at_once() -> None:
    run, order_id = in_hong_kong()
    run.amend(order_id, ask(run, 0, TENCENT), 400)
    run.on(450)
    words = run.words(order_id)[-5:]
    assert words[0] == "FreezeChanged" and words[1:3] == ["AmendAccepted", "TradeExecuted"]
    assert words.index("OrderAmended") < words.index("FillReported")
    assert run.status(order_id) is S.FILLED
    assert frozen_in(run, Currency.HKD) == 0


def test_a_change_that_the_cash_does_not_cover_is_refused_and_the_order_stands() -> None:
    run, order_id = in_hong_kong()
    price, ahead = run.order(order_id).request.price, run.read.queue_ahead(order_id)
    frozen = frozen_in(run, Currency.HKD)
    run.amend(order_id, price, 3_000)
    run.on(120)
    refusal = run.only(ReplaceRefusalReported).refusal
    # 1,300,000 dollars pay for 2,200 shares at this price, those that are ordered already among them.
    assert (refusal.reason, refusal.nearest) == (Reason.NOT_ENOUGH_CASH, Decimal(2_200))
    assert (run.status(order_id), run.read.queue_ahead(order_id)) == (S.WORKING, ahead)
    assert frozen_in(run, Currency.HKD) == frozen
    run.amend(order_id, price, 2_200)
    run.on(450)
    assert run.order(order_id).request.quantity == 2_200


def test_while_a_change_is_under_way_its_cash_is_not_spent_elsewhere() -> None:
    run, order_id = in_hong_kong()
    price = run.order(order_id).request.price
    run.amend(order_id, price, 2_200)
    other = run.place(a_buy(price, 400, symbol=TENCENT, type=ENHANCED))
    run.on(1_000)
    assert run.order(order_id).request.quantity == 2_200
    assert run.status(other) is S.REJECTED


@cache
def trades_undisturbed() -> list[TradeExecuted]:
    run, order_id = in_hong_kong(HSBC, 4_000, level=0)
    run.to("10:45")
    assert run.status(order_id) is S.FILLED
    return run.every(TradeExecuted)


@pytest.mark.parametrize("before", [150, 299, 300, 301, 450])
@pytest.mark.parametrize("which", [0, 2, -1])
def test_a_fill_that_arrives_about_a_change_counts_for_it(before: int, which: int) -> None:
    trade = trades_undisturbed()[which]
    run, order_id = in_hong_kong(HSBC, 4_000, level=0)
    run.to(Instant(trade.at - before))
    price = run.order(order_id).request.price
    executed = sum(each.quantity for each in trades_undisturbed() if each.at <= run.world.now + 300)
    run.amend(order_id, price, 1_600)
    run.to("10:45")
    order, answers = run.order(order_id), run.every(ReplaceTurnedAway)
    assert order.filled == sum(each.quantity for each in run.every(TradeExecuted))
    if executed < 1_600:
        assert not answers and (order.status, order.filled) == (S.FILLED, 1_600)
    else:
        reasons = {each.refusal.reason for each in (*answers, *run.every(ReplaceRefusalReported))}
        assert reasons <= {Reason.ALREADY_FILLED, Reason.ALREADY_DONE} and reasons
        assert (order.status, order.filled) == (S.FILLED, 4_000)
    assert frozen_in(run, Currency.HKD) == 0


def test_what_is_wished_for_is_what_may_still_be_filled_on_the_way() -> None:
    first = trades_undisturbed()[0]
    run, order_id = in_hong_kong(HSBC, 4_000, level=0)
    run.to(Instant(first.at - 200))
    run.amend(order_id, run.order(order_id).request.price, 800)
    run.on(450)
    amended, order = run.only(OrderAmended), run.order(order_id)
    assert (order.status, order.filled, order.open) == (
        S.PARTIALLY_FILLED,
        first.quantity,
        800 - first.quantity,
    )
    assert amended.frozen_cash == order.frozen_cash < Decimal(800) * (order.request.price or 0)


def test_one_change_at_a_time_and_no_cancel_meanwhile() -> None:
    run, order_id = in_hong_kong()
    price = run.order(order_id).request.price
    run.amend(order_id, price, 300)
    before = run.lines
    run.amend(order_id, price, 200)
    run.cancel(order_id)
    assert run.lines == before
    run.on(1_000)
    assert run.order(order_id).request.quantity == 300


def test_a_change_of_an_order_that_is_being_cancelled_is_refused_and_the_cancel_goes_on() -> None:
    run, order_id = in_hong_kong()
    run.cancel(order_id)
    run.amend(order_id, None, 200)
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.REQUEST_UNDER_WAY
    run.on(1_000)
    assert run.status(order_id) is S.CANCELLED


def test_in_hong_kong_nothing_is_changed_where_nothing_is_cancelled() -> None:
    run = a_world("16:00:30", profile="hk-retail")
    run.to("16:01:00")
    order_id = run.place(a_buy("580.00", 200, symbol=TENCENT, type=OrderType.AT_AUCTION_LIMIT))
    run.on(1_000)
    assert run.status(order_id) is S.WORKING
    assert run.read.check_amendable(order_id) is None
    run.amend(order_id, Decimal("580.000"), 100)
    run.on(1_000)
    assert run.order(order_id).request.quantity == 100
    run.to("16:05:59.800")
    run.amend(order_id, Decimal("579.000"), 100)
    run.on(1_000)
    assert run.only(ReplaceTurnedAway).refusal.reason is Reason.AMEND_NOT_ALLOWED_NOW
    run.to("16:07")
    told = run.read.check_amendable(order_id)
    assert told is not None and told.reason is Reason.AMEND_NOT_ALLOWED_NOW
    run.amend(order_id, Decimal("579.000"), 100)
    assert run.every(ReplaceRefusalReported)[-1].refusal.reason is Reason.AMEND_NOT_ALLOWED_NOW
    assert run.status(order_id) is S.WORKING


def test_a_special_limit_order_is_never_changed() -> None:
    run = a_world("10:30", profile="hk-retail")
    order_id = run.place(a_buy(ask(run, 0, TENCENT) + 1, 100, symbol=TENCENT, type=OrderType.SPECIAL_LIMIT))
    run.on(200)
    run.amend(order_id, Decimal("580.000"), 200)
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.REQUEST_UNDER_WAY
    run = a_world("12:30", profile="hk-retail")
    order_id = run.place(a_buy("600.00", 100, symbol=TENCENT, type=OrderType.SPECIAL_LIMIT))
    run.on(1_000)
    run.amend(order_id, Decimal("580.000"), 200)
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.NOT_AMENDABLE


def test_an_order_that_the_broker_holds_is_changed_at_once() -> None:
    run = a_world("12:30", profile="hk-retail")
    price = run.read.quote(TENCENT).last
    assert price is not None
    order_id = run.place(a_buy(price - 1, 400, symbol=TENCENT, type=ENHANCED))
    run.on(1_000)
    held_until, frozen = run.order(order_id).held_until, frozen_in(run, Currency.HKD)
    run.amend(order_id, price - 2, 200)
    assert run.words(order_id)[-1] == "OrderAmended"
    order = run.order(order_id)
    assert (order.status, order.request.quantity, order.held_until) == (S.HELD, 200, held_until)
    assert frozen_in(run, Currency.HKD) < frozen * 6 / 10
    run.to("13:00:01")
    assert (run.status(order_id), run.order(order_id).resting_price) == (S.WORKING, price - 2)


def test_a_held_order_is_not_changed_to_what_the_broker_would_refuse() -> None:
    run = a_world("12:30", profile="hk-retail")
    order_id = run.place(a_buy("580.00", 400, symbol=TENCENT, type=ENHANCED))
    run.on(1_000)
    run.amend(order_id, Decimal("580.000"), 450)
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.QUANTITY_OFF_STEP
    assert (run.status(order_id), run.order(order_id).request.quantity) == (S.HELD, 400)
