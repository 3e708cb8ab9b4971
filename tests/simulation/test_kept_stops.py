"""Stops on the simulated boards of Shanghai: the broker keeps them, and the exchange hears of none before its price."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.simulation.builders import MAIN, STAR, TODAY, Run, a_buy, a_world, on
from tradewalk.domain.events import (
    ConditionKept,
    ConditionTriggered,
    FillReported,
    OrderChecked,
    OrderExpired,
    OrderHeld,
    OrderRefused,
    OrderSent,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType
from tradewalk.domain.refusals import Reason


def last_at(run: Run, clock: str) -> Decimal:
    """The last price of the main board share at a time of day."""
    run.to(clock)
    market = run.world.market(MAIN)
    return run.world.setting.listings.ticks(MAIN, TODAY).price_of(market.tally.last)


def a_stop(stop: Decimal, *, limit: Decimal | None = None) -> OrderRequest:
    """A purchase that goes out once the share trades at its stop."""
    order = replace(a_buy("1.00", 100, symbol=MAIN), price=limit, stop_price=stop)
    return replace(order, type=OrderType.STOP if limit is None else OrderType.STOP_LIMIT)


def kept(above: str, *, clock: str = "10:00", with_limit: bool = False) -> tuple[Run, int, Decimal]:
    """A stop so far above the market, and its price."""
    run = a_world(clock)
    stop = last_at(run, clock) + Decimal(above)
    order_id = run.place(a_stop(stop, limit=stop if with_limit else None))
    run.on(200)
    return run, order_id, stop


def test_the_broker_keeps_a_stop_freezes_nothing_and_tells_the_exchange_nothing() -> None:
    run, order_id, stop = kept("2.00")
    assert run.only(ConditionKept).stop_price == stop
    assert (run.status(order_id), run.frozen) == (OrderStatus.HELD, ZERO)
    assert not any(isinstance(fact, OrderSent) for fact in run.story(order_id))


@pytest.mark.parametrize("with_limit", [False, True])
def test_the_first_trade_at_the_stop_or_beyond_sends_the_order(with_limit: bool) -> None:
    run, order_id, stop = kept("0.01", with_limit=with_limit)
    run.to("11:30")
    triggered = run.only(ConditionTriggered)
    market = run.world.market(MAIN)
    ticks = run.world.setting.listings.ticks(MAIN, TODAY)
    placed_at = run.order(order_id).submitted_at
    beyond = [row for row in market.tally.rows if row[0] > placed_at and ticks.price_of(row[1]) >= stop]
    assert (triggered.at, triggered.seen) == (beyond[0][0], ticks.price_of(beyond[0][1]))
    sent = OrderType.LIMIT if with_limit else OrderType.BEST_FIVE_IOC
    assert (triggered.request.type, triggered.request.price) == (sent, stop if with_limit else None)
    words = run.words(order_id)
    assert words[:5] == ["OrderSubmitted", "ConditionKept", "ConditionTriggered", "OrderChecked", "OrderSent"]
    assert run.only(OrderChecked).frozen_cash > 0
    assert any(isinstance(fact, FillReported) for fact in run.story(order_id))


def test_a_stop_that_nothing_reaches_expires_with_the_day() -> None:
    run, order_id, _ = kept("50.00")
    run.to("15:35")
    assert run.words(order_id) == ["OrderSubmitted", "ConditionKept", "OrderExpired"]
    assert run.only(OrderExpired).quantity == 100


def test_a_kept_stop_is_cancelled_by_the_broker_and_stays_so_when_its_price_comes() -> None:
    run, order_id, _ = kept("0.01")
    run.cancel(order_id)
    run.to("11:30")
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert not any(isinstance(fact, ConditionTriggered) for fact in run.facts)


def test_cash_is_looked_for_when_the_stop_is_reached() -> None:
    run = a_world("10:00")
    stop = last_at(run, "10:00") + Decimal("0.01")
    order_id = run.place(replace(a_stop(stop, limit=stop), quantity=100_000))
    run.to("11:30")
    assert run.status(order_id) is OrderStatus.REJECTED
    assert [refusal.reason for refusal in run.order(order_id).refusals] == [Reason.NOT_ENOUGH_CASH]


def test_a_stop_on_the_wrong_side_of_the_market_is_refused() -> None:
    run, order_id, _ = kept("-2.00")
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.STOP_ON_THE_WRONG_SIDE]
    assert run.status(order_id) is OrderStatus.REJECTED


@pytest.mark.parametrize("step", [170, 61_000])
def test_it_does_not_matter_in_which_steps_time_passes(step: int) -> None:
    at_once, _, _ = kept("0.01")
    at_once.to("10:20")
    in_steps, _, _ = kept("0.01")
    while in_steps.world.now + step < on("10:20"):
        in_steps.on(step)
    in_steps.to("10:20")
    assert in_steps.lines == at_once.lines


def test_on_star_a_stop_without_a_limit_needs_its_protective_price() -> None:
    run = a_world("10:00")
    run.to("10:00")
    stop = run.world.setting.listings.ticks(STAR, TODAY).price_of(run.world.market(STAR).tally.last + 100)
    bare = replace(a_buy(None, 200), type=OrderType.STOP, stop_price=stop)
    run.place(bare)
    run.on(200)
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.PRICE_MISSING]
    order_id = run.place(replace(bare, price=stop))
    run.on(200)
    assert run.status(order_id) is OrderStatus.HELD


def test_a_stop_that_the_opening_auction_reaches_waits_for_continuous_trading() -> None:
    run = a_world("09:00")
    opened = a_world("09:26")
    opening = last_at(opened, "09:26")
    order_id = run.place(a_stop(opening - Decimal("0.01"), limit=opening))
    run.to("09:29")
    assert run.only(ConditionTriggered).seen == opening
    assert run.only(OrderHeld).until == on("09:30")
    assert run.status(order_id) is OrderStatus.HELD
    run.to("09:31")
    assert run.only(OrderSent).at == on("09:30")


@pytest.mark.parametrize("clock", ["15:00:30", "15:40", "20:00"])
def test_a_stop_that_no_trade_of_the_day_could_send_any_more_is_refused(clock: str) -> None:
    run = a_world("14:59")
    stop = last_at(run, "14:59") + 1
    run.to(clock)
    order_id = run.place(a_stop(stop))
    run.on(200)
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.MARKET_CLOSED]
    assert run.status(order_id) is OrderStatus.REJECTED


def test_a_stop_of_the_lunch_break_is_kept_for_the_afternoon() -> None:
    run = a_world("11:45")
    order_id = run.place(a_stop(last_at(run, "11:45") + 5))
    run.on(200)
    assert run.status(order_id) is OrderStatus.HELD
