"""Halts in the price path: which trades begin them, which they prevent, and that no day of the pack has one."""

from bisect import bisect_right
from collections.abc import Callable
from random import Random

import pytest

from tests.market.halting_days import (
    APPLE_DAY,
    FIRST_DAY,
    HALTING_DAYS,
    LATE_PAUSE,
    NEWLY_LISTED,
    NOON_PAUSE,
    TENCENT_DAY,
    HaltingDay,
)
from tests.market.test_pack_days_replayed import LISTINGS, PACK
from tradewalk.domain.halts import HaltKind
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.market.last_trade import LastTrade
from tradewalk.market.path_follower import PathFollower, rows_of
from tradewalk.market.path_halts import PathHalt

MINUTES_10 = 10 * MINUTE
HALTED_EXCHANGES = {Exchange.HKEX, Exchange.US}


def trades(day: HaltingDay, *, with_halts: bool) -> list[tuple[int, int]]:
    """(instant, tick) of all that trades on the path."""
    return [(at, tick) for at, tick, *_ in rows_of(day.path(with_halts=with_halts))]


def first_beyond(day: HaltingDay, price: str, after: str) -> int:
    """When the path would first trade at a price or above, from a time of day on."""
    goal, start = day.tick(price), day.at(after)
    return next(at for at, tick in trades(day, with_halts=False) if at >= start and tick >= goal)


@pytest.mark.parametrize("instrument", PACK.instruments, ids=lambda each: each.symbol)
def test_no_day_of_the_pack_halts(instrument: Instrument) -> None:
    halting = {
        day: LISTINGS.path(instrument.symbol, day).halts for day in PACK.minute_days(instrument.symbol)
    }
    assert set(halting.values()) == {()}


def test_the_rows_of_the_pack_tell_as_much_as_all_its_trades(count_of: Callable[[int, int], int]) -> None:
    """Of days that a rule watches: also trade by trade there is no halt."""
    watched = [
        (each.symbol, day)
        for each in PACK.instruments
        for day in PACK.minute_days(each.symbol)
        if each.exchange in HALTED_EXCHANGES or each.symbol == "688997.SH"
    ]
    for symbol, day in Random(1).sample(watched, count_of(3, len(watched))):
        path, ticks, limits = (
            LISTINGS.path(symbol, day),
            LISTINGS.ticks(symbol, day),
            LISTINGS.limits(symbol, day),
        )
        rule = LISTINGS._halting(symbol, day, ticks, limits)
        assert (rule is None) == (symbol == "02800.HK")
        assert rule is None or rule.halts((at, tick) for at, tick, *_ in rows_of(path)) == ()


def test_a_share_of_the_first_days_pauses_after_each_threshold() -> None:
    first, second = FIRST_DAY.path().halts
    reached = first_beyond(FIRST_DAY, "13.00", "10:00")
    assert first == PathHalt(reached + 1, reached + 1 + MINUTES_10, HaltKind.PAUSE, "star-first-days-pause")
    again = first_beyond(FIRST_DAY, "16.00", "10:00")
    assert (second.start, second.end) == (again + 1, again + 1 + MINUTES_10)


def test_a_threshold_pauses_once_whichever_way_it_is_reached() -> None:
    falls_later = HaltingDay(NEWLY_LISTED, "10.00", {"10:00": "13.10", "11:00": "10.00", "13:30": "6.50"})
    assert len(falls_later.path().halts) == 1


def test_a_trade_beyond_both_thresholds_pauses_once() -> None:
    leaps = HaltingDay(NEWLY_LISTED, "10.00", {"10:00": "10.00"})
    (high,) = (bar._replace(open=1700, high=1700, low=1700, close=1700) for bar in leaps.bars[60:61])
    rows = (*leaps.bars[:60], high, *leaps.bars[61:])
    leaps.__dict__["bars"] = rows
    assert len(leaps.path().halts) == 1


def test_a_pause_ends_when_the_closing_auction_begins() -> None:
    (pause,) = LATE_PAUSE.path().halts
    assert pause.end == LATE_PAUSE.at("14:57") < pause.start + MINUTES_10


def test_the_break_at_noon_is_no_part_of_a_pause() -> None:
    (pause,) = NOON_PAUSE.path().halts
    break_time = NOON_PAUSE.at("13:00") - NOON_PAUSE.at("11:30")
    assert pause.end == pause.start + MINUTES_10 + break_time


def test_hong_kong_cools_off_inside_the_band_around_the_price_of_five_minutes_before() -> None:
    first, second = TENCENT_DAY.path().halts
    reached = first_beyond(TENCENT_DAY, "440.20", "10:00")
    band = TENCENT_DAY.tick("360.00"), TENCENT_DAY.tick("440.00")
    assert first == PathHalt(reached, reached + 5 * MINUTE, HaltKind.COOLING_OFF, "hkex-vcm-large-cap", *band)
    assert (second.kind, second.low) == (HaltKind.COOLING_OFF, TENCENT_DAY.tick("399.60"))


def test_hong_kong_does_not_watch_the_first_minutes_of_a_session() -> None:
    early = HaltingDay(TENCENT_DAY.instrument, "400.00", {"09:33": "450.00"})
    assert early.path().halts == ()


def test_new_york_pauses_when_nothing_ends_the_limit_state() -> None:
    *states, pause = APPLE_DAY.path().halts
    assert {state.kind for state in states} == {HaltKind.LIMIT_STATE}
    assert {state.end - state.start for state in states} == {15 * SECOND}
    assert {(state.low, state.high) for state in states} == {
        (APPLE_DAY.tick("190.00"), APPLE_DAY.tick("210.00"))
    }
    assert pause == PathHalt(states[-1].end, states[-1].end + 5 * MINUTE, HaltKind.PAUSE, "us-luld-tier-1")


def test_a_trade_inside_the_band_ends_a_limit_state() -> None:
    touches = HaltingDay(APPLE_DAY.instrument, "200.00", {"10:00": "210.40", "10:01": "204.00"})
    halts = touches.path().halts
    assert halts and {halt.kind for halt in halts} == {HaltKind.LIMIT_STATE}


@pytest.mark.sample("name", HALTING_DAYS, 2)
def test_the_trades_that_a_halt_prevents_are_missing_and_no_others(name: str) -> None:
    day = HALTING_DAYS[name]
    halts = day.path().halts

    def is_prevented(at: int, tick: int) -> bool:
        holding = [halt for halt in halts if halt.start <= at < halt.end]
        return any(
            halt.low is None or halt.high is None or not halt.low <= tick <= halt.high for halt in holding
        )

    whole, left = trades(day, with_halts=False), trades(day, with_halts=True)
    assert left == [row for row in whole if not is_prevented(*row)]
    assert len(left) < len(whole)


@pytest.mark.sample("name", HALTING_DAYS, 2)
def test_the_last_price_in_a_list_is_that_of_the_tape(name: str) -> None:
    day, random = HALTING_DAYS[name], Random(name)
    last, follower = LastTrade(day.path()), PathFollower(day.path())
    follower.advance(day.end)
    times = [at for at, *_ in follower.tally.rows]
    opened, closed = times[0], times[-1]
    for halt in day.path().halts:
        for at in (
            halt.start,
            *(random.randint(halt.start, halt.end + 3 * MINUTE) for _ in range(20)),
            closed,
        ):
            row = follower.tally.rows[bisect_right(times, at) - 1]
            assert last.tick_at(Instant(max(at, opened))) == row[1]


def _wild(seed: int, instrument: Instrument) -> HaltingDay:
    """A day that jumps a few times, by so much that some halt and some do not."""
    random, price, prices = Random(seed), 200.0, {}
    for hour in (9, 10, 11, 13, 14, 15):
        price *= 1 + random.uniform(-0.12, 0.12)
        prices[f"{hour:02}:{random.randint(31, 59):02}"] = f"{price:.0f}.00"
    return HaltingDay(instrument, "200.00", prices, seed)


@pytest.mark.parametrize("known", ["first days", "Hong Kong", "New York"])
def test_rows_never_say_no_where_trades_halt(known: str, count_of: Callable[[int, int], int]) -> None:
    outcomes = set()
    for seed in range(count_of(5, 0), count_of(8, 200)):
        day = _wild(seed, HALTING_DAYS[known].instrument)
        path = day.path(with_halts=False)
        rule = day.rule
        assert rule is not None
        may_halt = rule.may_halt(day.bars)
        halts = rule.halts((at, tick) for at, tick, *_ in rows_of(path))
        assert may_halt or not halts
        outcomes.add(bool(halts))
    assert True in outcomes
