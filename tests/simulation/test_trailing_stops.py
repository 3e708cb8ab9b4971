"""Trailing stops: where one stands is a function of the trades since it was placed, and no fact says each move."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.simulation.builders import MAIN, Run, a_buy, a_sale, a_world, on, shipped_setting
from tradewalk.domain.events import ConditionKept, ConditionTriggered, OrderRefused
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Reason
from tradewalk.domain.ticks import TickTable
from tradewalk.market.stops import StopWatch, Trailing
from tradewalk.simulation.world import World

NVIDIA = "NVDA.US"
CENTS = TickTable.uniform(Decimal("0.01"))


def trailing(
    profile: str, symbol: str, clock: str, side: Side, distance: str, *, is_bought: bool = False
) -> Run:
    """A trailing stop of 100 shares that a broker keeps since *clock*."""
    run = a_world(clock, profile=profile)
    if is_bought:
        run.place(a_buy(None, 100, symbol=symbol, type=OrderType.MARKET))
        run.on(2_000)
    make = a_buy if side is Side.BUY else a_sale
    order = make(None, 100, symbol=symbol, type=OrderType.TRAILING_STOP)
    run.place(replace(order, trail=Decimal(distance)))
    run.on(300)
    return run


def on_the_mainland() -> Run:
    return trailing("cn-retail-star", MAIN, "10:00", Side.BUY, "9.00")


def in_new_york() -> Run:
    return trailing("us-retail", NVIDIA, "21:40", Side.SELL, "1.50", is_bought=True)


def prices_since(run: Run, at: Instant) -> list[Decimal]:
    """Every trade after *at*, in order."""
    (symbol,) = {order.request.symbol for order in run.account.orders.values()}
    ticks = run.read.tick_table(symbol)
    return [ticks.price_of(row[1]) for row in run.world.market(symbol).tally.rows if row[0] > at]


def reckoned(first: Decimal, prices: list[Decimal], side: Side, distance: Decimal) -> Decimal:
    """Where the stop stands after these trades, by the plain rule."""
    if side is Side.SELL:
        return max([first, *(price - distance for price in prices)])
    return min([first, *(price + distance for price in prices)])


@pytest.mark.parametrize(
    ("start", "clocks"),
    [(on_the_mainland, ("10:05", "10:20", "10:30")), (in_new_york, ("21:50", "22:30", "23:00"))],
)
def test_it_stands_at_its_distance_from_the_best_trade_since(
    start: Callable[[], Run], clocks: tuple[str, ...]
) -> None:
    run = start()
    kept = run.only(ConditionKept)
    order_id = kept.order_id
    request = run.order(order_id).request
    assert request.trail is not None
    facts = len(run.story(order_id))
    for clock in clocks:
        run.to(clock)
        expected = reckoned(kept.stop_price, prices_since(run, kept.at), request.side, request.trail)
        assert run.read.stop_of(order_id) == expected
        assert len(run.story(order_id)) == facts
    assert run.read.stop_of(order_id) != kept.stop_price


def test_it_goes_out_at_the_first_trade_that_comes_back_by_its_distance() -> None:
    run = in_new_york()
    kept = run.only(ConditionKept)
    run.to("03:59", day=run.world.home_day.day.replace(day=28))
    triggered = run.only(ConditionTriggered)
    before = prices_since(run, kept.at)
    index = next(
        place
        for place in range(len(before))
        if before[place] <= reckoned(kept.stop_price, before[:place], Side.SELL, Decimal("1.50"))
    )
    assert triggered.seen == before[index]
    assert triggered.request.type is OrderType.MARKET
    assert run.status(2) is OrderStatus.FILLED
    assert run.read.stop_of(2) is None


def test_on_the_mainland_one_freezes_nothing_and_in_new_york_its_shares() -> None:
    kept = on_the_mainland().only(ConditionKept)
    assert (kept.frozen_cash, kept.frozen_shares) == (None, None)
    assert in_new_york().only(ConditionKept).frozen_shares == 100


def test_before_the_first_trade_it_begins_behind_the_previous_close() -> None:
    run = trailing("cn-retail-star", MAIN, "09:00", Side.BUY, "3.00")
    close = run.read.quote(MAIN).previous_close
    assert run.only(ConditionKept).stop_price == close + 3


@pytest.mark.parametrize("step", [170, 61_000])
def test_it_does_not_matter_in_which_steps_it_follows(step: int) -> None:
    at_once, in_steps = in_new_york(), in_new_york()
    at_once.to("22:00")
    while in_steps.world.now + step < on("22:00"):
        in_steps.on(step)
    in_steps.to("22:00")
    assert in_steps.lines == at_once.lines
    assert in_steps.read.stop_of(2) == at_once.read.stop_of(2)


def test_a_world_that_is_built_again_has_it_where_it_stood() -> None:
    lived = in_new_york()
    lived.to("22:10")
    start = World.open(shipped_setting("us-retail"), "test", on("21:40"))[0].checkpoint()
    again, _ = World.at(shipped_setting("us-retail"), start, lived.world.now, lived.commands)
    assert again.stop_of(2) == lived.read.stop_of(2) is not None


def test_a_distance_between_two_ticks_is_refused_with_the_nearest() -> None:
    run = trailing("us-retail", NVIDIA, "21:40", Side.BUY, "0.805")
    (refusal,) = run.only(OrderRefused).refusals
    assert (refusal.reason, refusal.nearest) == (Reason.TRAIL_OFF_TICK, Decimal("0.80"))


@given(
    is_above=st.booleans(),
    distance=st.integers(1, 200),
    first=st.integers(500, 1_000),
    moves=st.lists(st.integers(-60, 60), max_size=40),
)
def test_it_never_goes_back_and_never_comes_nearer_than_its_distance(
    is_above: bool, distance: int, first: int, moves: list[int]
) -> None:
    follows = Trailing(Decimal(distance) / 100, CENTS)
    stop = StopWatch(follows.behind(first, is_above=is_above), is_above, follows)
    tick = first
    for move in moves:
        tick = max(tick + move, 1)
        after = stop.after(tick)
        if after is None:
            assert tick >= stop.tick if is_above else tick <= stop.tick
            return
        assert after.tick <= stop.tick if is_above else after.tick >= stop.tick
        assert after.tick > tick if is_above else after.tick < tick
        assert abs(after.tick - tick) <= max(distance, abs(stop.tick - tick))
        stop = after
