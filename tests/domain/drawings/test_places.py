"""Where on an axis of bars the instant of a drawing stands."""

from datetime import date, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.drawings.builders import (
    MONDAY,
    anchor,
    clock,
    day_axis,
    midnight,
    minute_axis,
    trading_days,
    week_axis,
)
from tradewalk.domain.drawings.places import DAY, Place, moved_anchor, moved_whole
from tradewalk.domain.instants import MINUTE, Instant, instant_at

FRIDAY = MONDAY + timedelta(4)
TUESDAY = MONDAY + timedelta(1)
FOUR_WEEKS = trading_days(20)
MONTHS = tuple(float(midnight(date(2024 + month // 12, month % 12 + 1, 2))) for month in range(20))
AXES = {
    "a year of days": day_axis(250),
    "three days": day_axis(3),
    "one day": day_axis(1),
    "weeks": week_axis(trading_days(100)),
    "months": Place(MONTHS, 30 * DAY),
    "years": Place(tuple(float(midnight(date(year, 1, 2))) for year in range(2005, 2025)), 365 * DAY),
    "four weeks of minutes": minute_axis(FOUR_WEEKS),
    "four weeks of five minutes": minute_axis(FOUR_WEEKS, 5),
    "four weeks of hours": minute_axis(FOUR_WEEKS, 60),
    "three days of minutes": minute_axis(trading_days(3)),
    "one morning": Place(tuple(float(clock("09:30") + n * MINUTE) for n in range(30)), MINUTE),
    "nothing": Place((), MINUTE),
}


@pytest.mark.parametrize("axis", AXES.values(), ids=AXES)
@given(position=st.integers(-3000, 9000))
def test_every_place_is_found_again_by_its_instant(axis: Place, position: int) -> None:
    assert axis.position(axis.instant(position)) == position


@pytest.mark.parametrize("axis", AXES.values(), ids=AXES)
@given(first=st.integers(0, 2 * 10**12), second=st.integers(0, 2 * 10**12))
def test_what_is_later_never_stands_further_left(axis: Place, first: int, second: int) -> None:
    first, second = sorted((first, second))
    assert axis.position(Instant(first)) <= axis.position(Instant(second))


@pytest.mark.parametrize(
    ("at", "position"),
    [
        (midnight(MONDAY), 0),
        (clock("09:30"), 0),
        (clock("10:31"), 61),
        (clock("11:29"), 119),
        (clock("12:10"), 120),
        (clock("13:00"), 120),
        (clock("16:00"), 240),
        (midnight(TUESDAY), 240),
        (clock("20:00", FRIDAY), 1200),
        (midnight(MONDAY + timedelta(7)), 1200),
    ],
)
def test_on_minutes_a_day_stands_at_its_first_bar_and_a_rest_at_the_next(at: Instant, position: int) -> None:
    assert minute_axis(trading_days(10)).position(at) == position


@pytest.mark.parametrize("day", trading_days(5))
@pytest.mark.parametrize("text", ["00:00", "09:25", "10:31", "15:00"])
def test_on_days_and_weeks_a_minute_stands_at_its_own(day: date, text: str) -> None:
    at = clock(text, day)
    assert day_axis(20).position(at) == (day - MONDAY).days
    assert week_axis(trading_days(20)).position(at) == 0
    assert week_axis(trading_days(20)).position(clock(text, day + timedelta(7))) == 1


@given(days=st.integers(1, 40), bar=st.integers(0, 19))
def test_history_that_grows_to_the_left_moves_a_place_by_what_came(days: int, bar: int) -> None:
    short, long = trading_days(60)[days : days + 20], trading_days(60)[: days + 20]
    for axis_of in (minute_axis, week_axis):
        before, after = axis_of(short), axis_of(long)
        at = clock("10:31", short[bar])
        assert after.position(at) - before.position(at) == len(after.starts) - len(before.starts)


@pytest.mark.parametrize("bars", [1, 30, 130, 239, 240, 241, 1000])
@pytest.mark.parametrize("text", ["09:59", "11:29", "14:59"])
def test_a_place_to_come_is_that_of_the_bar_that_comes(text: str, bars: int) -> None:
    """Lunch, nights and week-ends take no room after the last bar, as they take none before it."""
    whole = minute_axis(trading_days(20))
    now = whole.position(clock(text, trading_days(12)[-1]))
    until_now = Place(tuple(whole.starts[index] for index in range(now + 1)), MINUTE)
    assert until_now.instant(now + bars) == whole.instant(now + bars)


@pytest.mark.parametrize("bars", [1, 5, 20, 239, 1000])
def test_a_place_before_the_first_bar_is_that_of_the_bar_that_was_there(bars: int) -> None:
    whole = minute_axis(trading_days(20))
    first = len(whole.starts) - 2000
    later = Place(tuple(whole.starts[index] for index in range(first, len(whole.starts))), MINUTE)
    assert later.instant(-bars) == whole.instant(first - bars)
    assert later.position(whole.instant(first - bars)) == -bars


@pytest.mark.parametrize("first", [date(2025, 2, 24), date(2025, 10, 20), date(2025, 10, 27)])
def test_days_to_come_stand_at_their_days_when_clocks_change(first: date) -> None:
    zone = ZoneInfo("America/New_York")
    days = trading_days(40, first)
    starts = tuple(float(instant_at(day, time(), zone)) for day in days)
    early = Place(starts[:11], DAY)
    assert [Place(starts, DAY).position(early.instant(place)) for place in range(40)] == list(range(40))


def test_weeks_to_come_stand_at_their_weeks_though_a_holiday_makes_one_begin_later() -> None:
    holidays = [MONDAY + timedelta(weeks=2), MONDAY + timedelta(weeks=5)]
    days = trading_days(40, without=holidays)
    whole = week_axis(days)
    early = week_axis(days[:14])
    assert [whole.position(early.instant(place)) for place in range(8)] == list(range(8))


def test_a_column_of_a_table_is_an_axis_as_well() -> None:
    tuples = minute_axis(trading_days(10))
    column = Place(np.array(tuples.starts), MINUTE)
    for position in (-300, 0, 77, 5000):
        assert column.instant(position) == tuples.instant(position)
        assert type(column.position(tuples.instant(position))) is int


def test_an_anchor_that_stays_at_its_bar_keeps_its_minute() -> None:
    fine, weeks = anchor(clock("10:31")), week_axis(trading_days(20))
    assert moved_anchor(weeks, fine, 0, Decimal("11.50")) == anchor(clock("10:31"), "11.50")
    assert moved_anchor(weeks, fine, 1, fine.price).at == midnight(MONDAY + timedelta(7))


def test_a_whole_drawing_moves_by_bars_and_by_money() -> None:
    axis = day_axis(20)
    anchors = (anchor(midnight(MONDAY), "10.00"), anchor(midnight(FRIDAY), "12.00"))
    moved = moved_whole(axis, anchors, 1, Decimal("-0.50"))
    assert moved == (anchor(midnight(TUESDAY), "9.50"), anchor(midnight(MONDAY + timedelta(7)), "11.50"))
    assert moved_whole(axis, moved, -1, Decimal("0.50")) == anchors
