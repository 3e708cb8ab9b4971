"""Bars of minutes are counted from the opening of each session."""

from datetime import date, tzinfo

import pytest

from tests.domain.builders import shipped_rule_book
from tests.market.series.builders import NEW_YORK, a_bar, at, clocks_of
from tradewalk.domain.instants import CHINA
from tradewalk.domain.instruments import Board
from tradewalk.domain.sessions import trading_day
from tradewalk.market.day_grid import DayGrid, grid_of
from tradewalk.market.series.bar_series import BarRow, series_of
from tradewalk.market.series.session_slots import session_slots, sessions_of
from tradewalk.market.series.time_frame import TimeFrame

WEDNESDAY = date(2025, 8, 27)
MAINLAND = "09:30 10:30 13:00 14:00"
HONG_KONG = "09:30 10:30 11:30 13:00 14:00 15:00"
AMERICA = "09:30 10:30 11:30 12:30 13:30 14:30 15:30"


def grid(board: Board, day: date = WEDNESDAY) -> DayGrid:
    return grid_of(trading_day(shipped_rule_book(), board, day))


@pytest.mark.parametrize(
    ("board", "day", "zone", "starts"),
    [
        (Board.SSE_STAR, WEDNESDAY, CHINA, MAINLAND),
        (Board.SZSE_CHINEXT, WEDNESDAY, CHINA, MAINLAND),
        (Board.HKEX_MAIN, WEDNESDAY, CHINA, HONG_KONG),
        (Board.HKEX_MAIN, date(2025, 12, 24), CHINA, "09:30 10:30 11:30"),
        (Board.US_LISTED, WEDNESDAY, NEW_YORK, AMERICA),
        (Board.US_LISTED, date(2025, 11, 28), NEW_YORK, "09:30 10:30 11:30 12:30"),
    ],
)
def test_hours_are_counted_from_the_opening_of_each_session(
    board: Board, day: date, zone: tzinfo, starts: str
) -> None:
    slots = session_slots(grid(board, day), TimeFrame.MINUTE_60)
    assert " ".join(clocks_of(slots.starts, zone)) == starts
    assert all(slots.is_session)


@pytest.mark.parametrize(
    ("frame", "first", "last", "count"),
    [
        (TimeFrame.MINUTE_1, "09:30", "15:00", 238),
        (TimeFrame.MINUTE_5, "09:30", "14:55", 48),
        (TimeFrame.MINUTE_15, "09:30", "14:45", 16),
        (TimeFrame.MINUTE_30, "09:30", "14:30", 8),
        (TimeFrame.TODAY, "09:25", "15:00", 239),
        (TimeFrame.FIVE_DAYS, "09:25", "15:00", 239),
    ],
)
def test_a_mainland_day_has_its_usual_number_of_bars(
    frame: TimeFrame, first: str, last: str, count: int
) -> None:
    clocks = clocks_of(session_slots(grid(Board.SSE_STAR), frame).starts)
    assert (clocks[0], clocks[-1], len(clocks)) == (first, last, count)


def test_the_sessions_are_told_with_both_their_ends() -> None:
    ends = [end for session in sessions_of(grid(Board.HKEX_MAIN)) for end in session]
    assert clocks_of(ends) == ["09:30", "12:00", "13:00", "16:00"]
    assert list(sessions_of(DayGrid((), ()))) == []


def minute(clock: str, price: float, volume: float = 100) -> BarRow:
    return a_bar(at(f"2025-08-27 {clock}"), (price,) * 4, volume, price * volume)


def hours(
    board: Board, *rows: BarRow, frame: TimeFrame = TimeFrame.MINUTE_60
) -> dict[str, tuple[float, ...]]:
    """Open, high, low, close and volume of the bars by their start."""
    bars = session_slots(grid(board), frame).resampled(series_of(rows))
    return dict(
        zip(clocks_of(bars.starts), (bars.row(place)[1:6] for place in range(len(bars))), strict=True)
    )


def test_the_opening_print_is_in_the_first_bar_and_the_closing_print_in_the_last() -> None:
    rows = (minute("09:25", 20), minute("09:30", 21), minute("14:56", 30), minute("15:00", 33))
    assert hours(Board.SSE_STAR, *rows) == {
        "09:30": (20, 21, 20, 21, 200),
        "14:00": (30, 33, 30, 33, 200),
    }
    late = (minute("09:20", 20), minute("15:59", 30), minute("16:08", 33))
    assert hours(Board.HKEX_MAIN, *late) == {"09:30": (20, 20, 20, 20, 100), "15:00": (30, 33, 30, 33, 200)}


def test_at_one_minute_the_mainland_closing_print_stands_at_its_own_time() -> None:
    rows = (minute("09:25", 20), minute("09:30", 21), minute("14:56", 30), minute("15:00", 33))
    assert hours(Board.SSE_STAR, *rows, frame=TimeFrame.MINUTE_1) == {
        "09:30": (20, 21, 20, 21, 200),
        "14:56": (30, 30, 30, 30, 100),
        "15:00": (33, 33, 33, 33, 100),
    }


def test_no_bar_spans_the_lunch_break() -> None:
    rows = (minute("11:29", 10), minute("13:00", 12))
    assert hours(Board.SSE_STAR, *rows) == {"10:30": (10, 10, 10, 10, 100), "13:00": (12, 12, 12, 12, 100)}
    rows = (minute("11:59", 10), minute("13:00", 12))
    assert hours(Board.HKEX_MAIN, *rows) == {"11:30": (10, 10, 10, 10, 100), "13:00": (12, 12, 12, 12, 100)}


def test_a_silent_minute_is_neither_a_high_nor_a_low() -> None:
    rows = (minute("09:30", 9, 0), minute("09:31", 11), minute("09:32", 10.5), minute("09:33", 10.5, 0))
    assert hours(Board.SSE_STAR, *rows) == {"09:30": (11, 11, 10.5, 10.5, 200)}
    assert hours(Board.SSE_STAR, minute("13:00", 9, 0)) == {"13:00": (9, 9, 9, 9, 0)}


def test_a_day_without_rows_has_no_bar() -> None:
    assert hours(Board.SSE_STAR) == {}
