"""Indicators on an axis that an instrument shares with others, by hand."""

from datetime import date, timedelta

import pytest

from tests.views.chart_builders import parted
from tests.views.market_builders import a_grid, daily
from tradewalk.domain.instants import CHINA
from tradewalk.market.indicators.choice import IndicatorChoice, default_choice
from tradewalk.market.indicators.common_lines import CommonLines
from tradewalk.market.indicators.indicator_shelf import GrownLines, IndicatorShelf
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.bar_series import daily_series
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.common_chart import CommonChart
from tradewalk.market.series.comparison import Compared
from tradewalk.market.series.time_frame import TimeFrame

MONDAY = date(2025, 7, 28)
AVERAGE_OF_TWO = IndicatorChoice("ma", (2,))
"""Of closes 10, 20, 30 … the second value is 15."""


def bars_on(days: str, *, has_live: bool = False) -> ChartBars:
    """A bar for each ``x``, a day further for each sign; closes are 10, 20, 30 …"""
    rows = [
        row
        for number, place in enumerate(place for place, sign in enumerate(days) if sign == "x")
        for row in daily(1000 * (number + 1), first=MONDAY + timedelta(place))
    ]
    return parted(daily_series(tuple(rows), 2, CHINA), has_live=has_live)


def on_common(own: ChartBars, other: ChartBars, choice: IndicatorChoice) -> tuple[CommonChart, GrownLines]:
    common, frame = CommonChart(), TimeFrame.DAY
    calendar = Calendars().of(own, CHINA, a_grid(), frame)
    common.show([Compared(own, CHINA), Compared(other, CHINA)], frame, calendar)
    return common, CommonLines().on(common, IndicatorShelf().lines(choice, own, frame))


def said(values: list[float]) -> str:
    return " ".join("-" if value != value else f"{value:g}" for value in values)


@pytest.mark.parametrize(
    ("own", "other", "values", "live"),
    [
        ("xxxx", "xxxx", "- 15 25 35", None),
        ("xx.x", "xxxx", "- 15 15 25", None),
        ("xxx.", "xxxx", "- 15 25", None),
        (".xxx", "xxxx", "- - 15 25", None),
        ("xx.X", "xxxx", "- 15 15", 25.0),
        ("xxX.", "xxxx", "- 15 25", None),
    ],
)
def test_a_line_has_its_own_values_at_its_own_bars_and_the_last_one_between(
    own: str, other: str, values: str, live: float | None
) -> None:
    has_live = "X" in own
    _, lines = on_common(bars_on(own.lower(), has_live=has_live), bars_on(other), AVERAGE_OF_TWO)
    assert said(lines.lines[0].values.tolist()) == values
    assert lines.live == (None if live is None else (live,))


def test_columns_stand_at_bars_alone() -> None:
    _, lines = on_common(bars_on("xx.x"), bars_on("xxxx"), default_choice("macd"))
    columns = dict(zip((output.name for output in lines.outputs), lines.lines, strict=True))
    is_there = [value == value for value in columns["bar"].values.tolist()]
    assert is_there == [True, True, False, True]


def test_lines_that_are_drawn_later_are_as_many_own_bars_later() -> None:
    """A displacement of two own bars from the second bar leads to the fourth one, across the day between."""
    choice = IndicatorChoice("ichimoku", (2, 2, 2, 2))
    own = bars_on("xxx.xx")
    _, lines = on_common(own, bars_on("xxxxxx"), choice)
    alone = IndicatorShelf().lines(choice, own, TimeFrame.DAY)
    places = [0, 1, 2, 4, 5]
    for line, before, output in zip(lines.lines, alone.lines, lines.outputs, strict=True):
        for bar, value in enumerate(before.values.tolist()):
            if 0 <= bar + output.shift < len(places) and value == value:
                assert line.values[places[bar + output.shift] - output.shift] == value


def test_what_is_the_same_is_kept() -> None:
    own, lines = bars_on("xx.x"), CommonLines()
    common, _ = on_common(own, bars_on("xxxx"), AVERAGE_OF_TWO)
    grown = IndicatorShelf().lines(AVERAGE_OF_TWO, own, TimeFrame.DAY)
    assert lines.on(common, grown) is lines.on(common, grown)
