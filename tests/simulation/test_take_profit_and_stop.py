"""One cancels the other: an order with two prices, of which the first that a trade reaches decides."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.simulation.builders import NEXT, Run, a_buy, a_sale, a_world, folded, on, shipped_setting
from tradewalk.domain.commands import AmendOrder
from tradewalk.domain.events import ConditionKept, ConditionTriggered, OrderRefused
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side, Validity
from tradewalk.domain.refusals import Reason
from tradewalk.market.stops import StopWatch
from tradewalk.simulation.world import World

NVIDIA = "NVDA.US"


def an_owner() -> Run:
    run = a_world("21:40", profile="us-retail")
    run.place(a_buy(None, 100, symbol=NVIDIA, type=OrderType.MARKET))
    run.on(2_000)
    return run


def last(run: Run) -> Decimal:
    price = run.read.quote(NVIDIA).last
    assert price is not None
    return price


def a_pair(profit: Decimal, stop: Decimal, side: Side = Side.SELL) -> OrderRequest:
    make = a_sale if side is Side.SELL else a_buy
    return replace(make(profit, 100, symbol=NVIDIA, type=OrderType.ONE_CANCELS_OTHER), stop_price=stop)


def kept(above: str, below: str) -> Run:
    """A sale that waits for a profit so far above the market, and for a loss so far below."""
    run = an_owner()
    run.place(a_pair(last(run) + Decimal(above), last(run) - Decimal(below)))
    run.on(300)
    return run


def test_the_shares_of_both_are_set_aside_once() -> None:
    run = kept("5.00", "5.00")
    assert run.only(ConditionKept).frozen_shares == 100
    position = run.account.position(NVIDIA)
    assert (run.status(2), position.frozen, position.sellable) == (OrderStatus.HELD, 100, 0)


def test_the_loss_is_stopped_at_any_price_and_the_profit_is_gone() -> None:
    run = kept("5.00", "0.20")
    request = run.order(2).request
    run.to("22:30")
    triggered = run.only(ConditionTriggered)
    assert triggered.seen == request.stop_price
    assert (triggered.request.type, triggered.request.price) == (OrderType.MARKET, None)
    assert run.status(2) is OrderStatus.FILLED
    run.to("23:30")
    assert run.account.position(NVIDIA).quantity == 0


def test_the_profit_is_taken_by_a_limit_order_and_the_stop_is_gone() -> None:
    run = kept("0.60", "20.00")
    request = run.order(2).request
    run.to("23:30")
    triggered = run.only(ConditionTriggered)
    assert request.price is not None and triggered.seen >= request.price
    assert (triggered.request.type, triggered.request.price) == (OrderType.LIMIT, request.price)
    assert run.read.stop_of(2) is None
    assert all(fill.price >= request.price for fill in run.order(2).fills)


def test_a_purchase_freezes_for_the_dearer_of_its_two_prices() -> None:
    run = an_owner()
    stop = last(run) + 5
    run.place(a_pair(last(run) - 5, stop, Side.BUY))
    run.on(300)
    cash = run.every(ConditionKept)[-1].frozen_cash
    assert cash is not None and stop * 105 <= cash < stop * 105 + 10


@pytest.mark.parametrize(
    ("profit", "stop", "reason"),
    [("-1.00", "-2.00", Reason.PROFIT_ON_THE_WRONG_SIDE), ("1.00", "2.00", Reason.STOP_ON_THE_WRONG_SIDE)],
)
def test_both_prices_lie_on_their_side_of_the_market(profit: str, stop: str, reason: Reason) -> None:
    run = an_owner()
    run.place(a_pair(last(run) + Decimal(profit), last(run) + Decimal(stop)))
    run.on(300)
    (refusal,) = run.only(OrderRefused).refusals
    step = Decimal("0.01") if reason is Reason.PROFIT_ON_THE_WRONG_SIDE else Decimal("-0.01")
    assert refusal.bound is not None
    assert (refusal.reason, refusal.nearest) == (reason, refusal.bound + step)


def test_without_a_profit_to_take_it_is_no_such_order() -> None:
    run = an_owner()
    run.place(replace(a_pair(Decimal(200), last(run) - 1), price=None))
    run.on(300)
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.PRICE_MISSING]


def test_a_changed_profit_is_watched_for_in_place_of_the_old_one() -> None:
    run = kept("0.60", "20.00")
    profit = run.order(2).request.price
    assert profit is not None
    run.give(AmendOrder(2, profit + 30, 100, successor=9))
    run.on(1_000)
    assert run.order(2).request.price == profit + 30
    run.to("23:30")
    assert not run.every(ConditionTriggered)
    assert run.status(2) is OrderStatus.HELD


def test_both_prices_are_watched_for_on_another_day_and_after_a_restart() -> None:
    run = an_owner()
    run.to("03:59", NEXT)
    pair = replace(a_pair(last(run) + 50, Decimal("181.00")), validity=Validity.UNTIL_CANCELLED)
    run.place(pair)
    run.to("12:00", NEXT)
    start = World.open(shipped_setting("us-retail"), "test", on("21:40"))[0].checkpoint()
    again, _ = World.at(shipped_setting("us-retail"), start, run.world.now, run.commands)
    run.to("22:00", NEXT)
    again.advance(run.world.now)
    assert run.status(2) is OrderStatus.FILLED
    assert again.account == run.account == folded(run.facts)


@pytest.mark.parametrize(
    ("is_above", "reached", "quiet"),
    [(False, (90, 95, 110, 120), (96, 109)), (True, (90, 95, 110, 120), (96, 109))],
)
def test_a_trade_at_either_price_or_beyond_reaches_it(
    is_above: bool, reached: tuple[int, ...], quiet: tuple[int, ...]
) -> None:
    watch = StopWatch(110, True, other=95) if is_above else StopWatch(95, False, other=110)
    assert all(watch.after(tick) is None for tick in reached)
    assert all(watch.after(tick) is watch for tick in quiet)
