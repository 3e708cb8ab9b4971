"""A chart of several instruments: the first one's bars on the common axis, and lines that go straight across gaps."""

import numpy as np
import pytest

from tests.market.series.builders import NEW_YORK, a_bar, at, clocks_of
from tradewalk.domain.instants import CHINA, MINUTE
from tradewalk.market.series.axis_calendar import AxisCalendar
from tradewalk.market.series.bar_series import CLOSE, VOLUME, BarRow, series_of
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.common_chart import CommonChart
from tradewalk.market.series.comparison import Compared
from tradewalk.market.series.time_frame import TimeFrame

MAINLAND = {"2025-09-29": 50.0, "2025-09-30": 55.0, "2025-10-09": 60.0, "2025-10-10": 45.0}
HONG_KONG = {"2025-09-30": 20.0, "2025-10-02": 22.0, "2025-10-08": 19.0, "2025-10-10": 20.0}


def rows(closes: dict[str, float]) -> list[BarRow]:
    """Bars of one price, the first of a hundred shares, each of a hundred more than the one before."""
    return [
        a_bar(at(day), (close,) * 4, 100 * number) for number, (day, close) in enumerate(closes.items(), 1)
    ]


def chart_bars(closes: dict[str, float], *, grows: bool = True) -> ChartBars:
    bars = rows(closes)
    return ChartBars(series_of(bars[:-1]), bars[-1]) if grows else ChartBars(series_of(bars))


def common(
    *instruments: ChartBars, frame: TimeFrame = TimeFrame.DAY, own: AxisCalendar | None = None
) -> CommonChart:
    chart = CommonChart()
    calendar = own or AxisCalendar(instruments[0].history.starts, CHINA)
    chart.show([Compared(bars, CHINA) for bars in instruments], frame, calendar)
    return chart


def volumes(bars: ChartBars) -> list[float]:
    history, live = bars
    return [*history.table[VOLUME].tolist(), *([] if live is None else [live.volume])]


def test_a_day_on_which_the_first_instrument_was_shut_has_no_volume_and_its_last_close() -> None:
    chart = common(chart_bars(MAINLAND), chart_bars(HONG_KONG))
    assert volumes(chart.bars) == [100, 200, 0, 0, 300, 400]
    assert chart.bars.history.table[CLOSE].tolist() == [50, 55, 55, 55, 60]
    assert chart.bars.live == rows(MAINLAND)[-1]
    assert chart.calendar.starts.tolist() == chart.lines(0).comparison.starts.tolist()


def test_days_before_the_first_instrument_was_listed_have_no_volume() -> None:
    chart = common(chart_bars({"2025-10-10": 45.0}), chart_bars(HONG_KONG))
    assert volumes(chart.bars) == [0, 0, 0, 100]


def test_a_first_instrument_without_a_bar_has_places_and_no_line() -> None:
    chart = common(ChartBars.none(), chart_bars(HONG_KONG))
    lines = chart.lines(0)
    assert volumes(chart.bars) == [0, 0, 0, 0]
    assert lines.comparison.base is None
    assert np.isnan(lines.drawn[1].values).all()


def test_a_bar_that_grows_and_is_not_the_last_of_the_axis_is_among_those_that_are_over() -> None:
    later = chart_bars({"2025-10-10": 20.0, "2025-10-13": 21.0})
    chart = common(chart_bars(MAINLAND), later)
    assert chart.bars.live is None
    assert volumes(chart.bars) == [100, 200, 300, 400, 0]


def test_a_line_goes_straight_across_the_days_on_which_a_market_was_shut() -> None:
    lines = common(chart_bars(MAINLAND), chart_bars(HONG_KONG)).lines(0)
    mainland, hong_kong = (line.values for line in lines.drawn)
    assert mainland == pytest.approx([-100 / 11, 0, 100 / 33, 200 / 33, 100 / 11, -200 / 11])
    assert hong_kong == pytest.approx([np.nan, 0, 10, -5, -2.5, 0], nan_ok=True)


def test_percentages_begin_at_the_first_common_bar_in_view() -> None:
    chart = common(chart_bars(MAINLAND), chart_bars(HONG_KONG))
    assert [chart.lines(first).comparison.base for first in (-3, 0, 1, 2, 5, 6)] == [1, 1, 1, 5, 5, None]
    assert chart.lines(2).comparison.lines[0].at(5) == 0.0


def test_what_did_not_change_is_the_same_object() -> None:
    mainland, hong_kong = chart_bars(MAINLAND), chart_bars(HONG_KONG)
    calendar = AxisCalendar(mainland.history.starts, CHINA)
    chart, frame = CommonChart(), TimeFrame.DAY
    chart.show([Compared(mainland, CHINA), Compared(hong_kong, CHINA)], frame, calendar)
    axis, history, lines = chart.calendar, chart.bars.history, chart.lines(0)
    chart.show([Compared(mainland, CHINA), Compared(hong_kong, CHINA)], frame, calendar)
    assert chart.lines(0) is lines
    assert mainland.live is not None
    grown = mainland._replace(live=mainland.live._replace(close=46.0, volume=500))
    chart.show([Compared(grown, CHINA), Compared(hong_kong, CHINA)], frame, calendar)
    assert chart.calendar is axis
    assert chart.bars.history is history
    assert (chart.bars.live and chart.bars.live.volume, chart.lines(0) is lines) == (500, False)
    assert chart.lines(0).comparison.lines[0].at(5) == pytest.approx(-900 / 55)


def test_the_rest_of_a_day_keeps_its_places_behind_the_minutes_that_there_are() -> None:
    first = at("2025-08-27 09:30")
    own = AxisCalendar(np.array([first + number * MINUTE for number in range(4)], dtype=np.float64), CHINA)
    bars = chart_bars({"2025-08-27 09:30": 10.0, "2025-08-27 09:31": 11.0})
    chart = common(bars, bars, frame=TimeFrame.TODAY, own=own)
    assert clocks_of(chart.calendar.starts) == ["09:30", "09:31", "09:32", "09:33"]
    assert len(chart.bars.history) == 1


def test_a_week_that_began_later_for_the_first_instrument_makes_no_further_place() -> None:
    holiday, usual = {"2025-10-09": 60.0}, {"2025-10-06": 20.0}
    chart = common(chart_bars(holiday), chart_bars(usual), frame=TimeFrame.WEEK)
    assert chart.calendar.places == 1


def test_the_first_instruments_clock_is_that_of_the_axis() -> None:
    american = series_of(
        [a_bar(at("2025-08-26", NEW_YORK), (1.0,) * 4), a_bar(at("2025-08-27", NEW_YORK), (2.0,) * 4)]
    )
    chart = CommonChart()
    own = AxisCalendar(american.starts, NEW_YORK)
    mainland = ChartBars(series_of(rows({"2025-08-26": 3.0, "2025-08-27": 6.0})))
    chart.show([Compared(ChartBars(american), NEW_YORK), Compared(mainland, CHINA)], TimeFrame.DAY, own)
    assert chart.calendar.starts.tolist() == american.starts.tolist()
    assert chart.calendar.zone is NEW_YORK
