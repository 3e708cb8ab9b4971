"""The starts of a chart's places, while its bars grow."""

from collections.abc import Sequence

import pytest

from tests.market.series.builders import a_bar
from tradewalk.domain.instants import CHINA
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.series.axis_calendar import AxisCalendar, Calendars
from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame

NO_GRID = DayGrid((), ())


def one_price(start: int) -> BarRow:
    return a_bar(start, (10.0,) * 4)


def history(*starts: int) -> BarSeries:
    return series_of([one_price(start) for start in starts])


def calendar(calendars: Calendars, series: BarSeries, live: int | None) -> AxisCalendar:
    bars = ChartBars(series, None if live is None else one_price(live))
    return calendars.of(bars, CHINA, NO_GRID, TimeFrame.MINUTE_1)


@pytest.mark.parametrize(
    "lives",
    [
        (60, 120, 180, 240),
        (60, None, 180, None),
        (None, 120, None, 240),
        (None, None, None, 240),
    ],
    ids=str,
)
def test_starts_are_those_of_the_bars_however_they_came(lives: Sequence[int | None]) -> None:
    calendars, series, seen = Calendars(), history(0), []
    for live in lives:
        seen.append((calendar(calendars, series, live), [*series.starts, *([] if live is None else [live])]))
        series = series.appended(one_price(len(series) * 60))
    assert [made.starts.tolist() for made, _ in seen] == [wanted for _, wanted in seen]


def test_a_bar_that_begins_at_another_time_than_was_shown_has_its_own() -> None:
    calendars, series = Calendars(), history(0, 60)
    shown = calendar(calendars, series, 120)
    assert calendar(calendars, series.appended(one_price(180)), 240).starts.tolist() == [0, 60, 180, 240]
    assert shown.starts.tolist() == [0, 60, 120]


def test_other_bars_have_other_starts() -> None:
    calendars = Calendars()
    calendar(calendars, history(0, 60), 120)
    assert calendar(calendars, history(30, 90, 150), 210).starts.tolist() == [30, 90, 150, 210]
