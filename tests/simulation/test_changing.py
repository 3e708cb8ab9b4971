"""Changing an order in real books: in place in Hong Kong, by another one in New York, in two steps on the mainland."""

from decimal import Decimal
from functools import cache

import pytest

from tests.simulation.builders import NEXT, STAR, Run, a_buy, a_sale, a_world, ask, bid, moments
from tradewalk.domain.change_facts import (
    AmendAccepted,
    OrderAmended,
    OrderedAgain,
    OrderReplaced,
    ReplaceRefusalReported,
    ReplaceTurnedAway,
)
from tradewalk.domain.commands import AmendOrder
from tradewalk.domain.events import CancelRefusalReported, FillReported, OrderSubmitted, TradeExecuted
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.refusals import Reason
from tradewalk.simulation.codec import dump
from tradewalk.simulation.world import World

TENCENT, HSBC, APPLE = "00700.HK", "00005.HK", "AAPL.US"
S, ENHANCED = OrderStatus, OrderType.ENHANCED_LIMIT


def a_waiting_order(
    symbol: str, profile: str, at: str, quantity: int, *, level: int = 2, type: OrderType = OrderType.LIMIT
) -> tuple[Run, int]:
    """A purchase that waits at one of the bids."""
    run = a_world(at, profile=profile)
    run.on(300)
    order_id = run.place(a_buy(bid(run, level, symbol), quantity, symbol=symbol, type=type))
    run.on(700)
    assert run.status(order_id) is S.WORKING
    return run, order_id


def in_hong_kong(symbol: str = TENCENT, quantity: int = 400, level: int = 2) -> tuple[Run, int]:
    return a_waiting_order(symbol, "hk-retail", "10:30", quantity, level=level, type=ENHANCED)


def in_new_york(quantity: int = 400, level: int = 2) -> tuple[Run, int]:
    return a_waiting_order(APPLE, "us-retail", "22:30", quantity, level=level)


def on_star(quantity: int = 600) -> tuple[Run, int]:
    run = a_world("10:30")
    order_id = run.place(a_buy("1390.00", quantity))
    run.on(700)
    return run, order_id


def frozen_in(run: Run, currency: Currency) -> Decimal:
    return run.account.cash(currency).frozen


# Hong Kong


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
    run.amend(order_id, Decimal("580.000"), 100)
    run.on(1_000)
    assert run.order(order_id).request.quantity == 100
    run.to("16:05:59.800")
    run.amend(order_id, Decimal("579.000"), 100)
    run.on(1_000)
    assert run.only(ReplaceTurnedAway).refusal.reason is Reason.AMEND_NOT_ALLOWED_NOW
    run.to("16:07")
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


# New York


def test_in_new_york_another_order_takes_the_place_and_keeps_it_where_it_is_smaller() -> None:
    run, order_id = in_new_york()
    ahead, price = run.read.queue_ahead(order_id), run.order(order_id).request.price
    run.amend(order_id, price, 200)
    run.on(450)
    old, new = run.order(order_id), run.order(order_id + 1)
    assert (old.status, old.successor, old.open) == (S.REPLACED, new.order_id, 0)
    assert (new.status, new.replaces, new.request.quantity) == (S.WORKING, order_id, 200)
    assert run.words(order_id)[-2:] == ["ReplaceAccepted", "OrderReplaced"]
    assert run.words(new.order_id) == [
        "OrderSubmitted", "OrderSent", "OrderAccepted", "FreezeChanged", "OrderAcknowledged",
    ]  # fmt: skip
    assert run.read.queue_ahead(order_id) is None
    untouched, _ = in_new_york()
    untouched.to(run.world.now)
    assert ahead and run.read.queue_ahead(new.order_id) == untouched.read.queue_ahead(order_id)
    assert new.frozen_cash == frozen_in(run, Currency.USD) < old.value + Decimal(200) * (price or 0) + 1


def test_in_new_york_a_larger_order_goes_to_the_back_and_may_match_at_once() -> None:
    run, order_id = in_new_york()
    run.amend(order_id, ask(run, 0, APPLE), 500)
    run.on(450)
    new = run.order(order_id + 1)
    assert run.status(order_id) is S.REPLACED
    assert new.filled and new.filled + new.open == 500
    assert run.words(new.order_id)[:4] == ["OrderSubmitted", "OrderSent", "OrderAccepted", "TradeExecuted"]
    run.cancel(new.order_id)
    run.on(1_000)
    assert frozen_in(run, Currency.USD) == 0


@pytest.mark.parametrize("before", [100, 299, 300, 301, 400])
def test_in_new_york_a_fill_that_wins_the_race_leaves_no_second_order(before: int) -> None:
    undisturbed, order_id = in_new_york(700, level=0)
    undisturbed.to("22:40")
    (last,) = undisturbed.every(TradeExecuted)[-1:]
    run, order_id = in_new_york(700, level=0)
    run.to(Instant(last.at - before))
    run.amend(order_id, (run.order(order_id).request.price or Decimal(0)) - 5, 700)
    run.on(1_000)
    if before > 300:
        assert (run.status(order_id), run.status(order_id + 1)) == (S.REPLACED, S.WORKING)
        assert run.only(OrderReplaced).successor == order_id + 1
    else:
        assert run.only(ReplaceRefusalReported).refusal.reason is Reason.ALREADY_DONE
        assert (run.status(order_id), list(run.account.orders)) == (S.FILLED, [order_id])
        assert frozen_in(run, Currency.USD) == 0


def test_a_successor_that_is_cancelled_before_it_is_known_is_cancelled() -> None:
    run, order_id = in_new_york()
    run.amend(order_id, run.order(order_id).request.price, 200)
    run.on(350)
    run.cancel(order_id + 1)
    run.on(1_000)
    assert (run.status(order_id), run.status(order_id + 1)) == (S.REPLACED, S.CANCELLED)
    assert frozen_in(run, Currency.USD) == 0


# The mainland, and Northbound


@pytest.mark.parametrize("profile", ["cn-retail-star", "hk-professional"])
def test_on_star_an_order_is_cancelled_first_and_ordered_again_once_it_is(profile: str) -> None:
    run = a_world("10:30", profile=profile)
    order_id = run.place(a_buy("1390.00", 600))
    run.on(1_000)
    run.amend(order_id, Decimal("1391.00"), 400)
    assert run.order(order_id).change is not None
    run.on(1_000)
    old, new = run.order(order_id), run.order(order_id + 1)
    assert moments(run.story(order_id))[-5:] == [
        "10:30:01.000 ChangePlanned",
        "10:30:01.000 CancelRequested",
        "10:30:01.300 CancelAccepted",
        "10:30:01.450 CancelReported",
        "10:30:01.450 OrderedAgain",
    ]
    assert moments(run.story(new.order_id))[0] == "10:30:01.450 OrderSubmitted"
    assert (old.status, old.successor) == (S.CANCELLED, new.order_id)
    assert (new.status, new.replaces, new.request) == (S.WORKING, order_id, a_buy("1391.00", 400))
    assert frozen_in(run, Currency.CNY) == new.frozen_cash


def test_where_the_cancel_is_refused_nothing_is_ordered_again() -> None:
    run = a_world("14:56:59")
    order_id = run.place(a_buy("1300.00"))
    run.on(800)
    assert run.status(order_id) is S.WORKING
    run.amend(order_id, Decimal("1301.00"), 200)
    run.on(1_000)
    assert run.only(CancelRefusalReported).refusal.reason is Reason.CANCEL_NOT_ALLOWED_NOW
    assert (run.status(order_id), run.order(order_id).change) == (S.WORKING, None)
    run.to("15:31")
    assert list(run.account.orders) == [order_id]


def test_where_a_change_may_not_even_be_asked_for_the_order_is_not_cancelled() -> None:
    run = a_world("14:58")
    order_id = run.place(a_buy("1300.00"))
    run.on(1_000)
    run.amend(order_id, Decimal("1301.00"), 200)
    assert run.words(order_id)[-1] == "ReplaceRefusalReported"
    assert run.status(order_id) is S.WORKING


@pytest.mark.parametrize("before", range(0, 460, 50))
def test_the_second_order_is_for_what_the_first_left_and_none_follows_a_first_that_was_filled(
    before: int,
) -> None:
    def placed() -> tuple[Run, int]:
        run = a_world("10:30")
        order_id = run.place(a_buy(bid(run, 0), 400))
        run.on(700)
        return run, order_id

    undisturbed, order_id = placed()
    undisturbed.to("10:40")
    last = undisturbed.every(TradeExecuted)[-1]
    run, order_id = placed()
    run.to(Instant(max(last.at - before, run.world.now)))
    run.amend(order_id, Decimal("1300.00"), 600)
    run.on(2_000)
    filled = run.order(order_id).filled
    if run.status(order_id) is S.FILLED:
        assert list(run.account.orders) == [order_id]
    else:
        assert run.only(OrderedAgain).successor == order_id + 1
        assert run.order(order_id + 1).request.quantity == 600 - filled


def test_a_sale_is_changed_in_two_steps_with_the_shares_that_it_frees() -> None:
    run = a_world("14:58")
    run.place(a_buy("1400.00", 400))
    run.to("09:35", NEXT)
    order_id = run.place(a_sale(ask(run, 4), 400))
    run.on(1_000)
    assert run.status(order_id) is S.WORKING
    price = run.order(order_id).request.price
    assert price is not None
    run.amend(order_id, price + 1, 200)
    run.on(1_000)
    assert run.status(order_id + 1) is S.WORKING
    assert (run.account.position(STAR).frozen, run.account.position(STAR).sellable) == (200, 200)


@pytest.mark.parametrize("after", [0, 100, 299, 300, 449, 450, 451, 569, 1_000])
def test_a_restart_in_between_neither_loses_the_second_order_nor_sends_it_twice(after: int) -> None:
    run, order_id = on_star()
    start = run.world.checkpoint()
    given = len(run.commands)
    run.amend(order_id, Decimal("1391.00"), 400)
    run.on(after)
    again, facts = World.at(run.world.setting, start, run.world.now, run.commands[given:])
    both = Run(again, ())
    both.on(2_000)
    run.on(2_000)
    assert both.account == run.account
    assert [dump(fact) for fact in (*facts, *both.facts)] == run.lines[-len(facts) - len(both.facts) :]
    assert list(both.account.orders) == [order_id, order_id + 1]
    assert len(run.every(OrderSubmitted)) == 2


def test_a_number_is_given_once_and_one_that_is_promised_is_taken() -> None:
    run, order_id = on_star()
    command = AmendOrder(order_id, Decimal("1391.00"), 400, order_id + 1)
    run.give(command)
    assert run.world.last_number == order_id + 1
    run.on(1_000)
    before = run.lines
    run.give(command)
    run.give(AmendOrder(order_id + 1, Decimal("1392.00"), 400, order_id + 1))
    run.give(AmendOrder(99, Decimal("1392.00"), 400, 100))
    assert run.lines == before


def test_the_day_ends_a_change_that_no_answer_reached() -> None:
    run = a_world("15:59:30", profile="hk-retail")
    price = bid(run, 4, TENCENT)
    order_id = run.place(a_buy(price, 200, symbol=TENCENT, type=ENHANCED))
    run.to("15:59:59.900")
    run.amend(order_id, price - 1, 200)
    run.to("17:00")
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.AMEND_NOT_ALLOWED_NOW
    assert run.status(order_id) is S.EXPIRED
    assert frozen_in(run, Currency.HKD) == 0
    assert not run.every(FillReported)
