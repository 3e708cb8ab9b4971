from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.simulation.builders import on, shipped_setting
from tests.views.market_builders import MOUTAI, chart_inputs, clock, daily, minutes
from tests.views.trading_builders import caught
from tradewalk.domain.instants import MINUTE
from tradewalk.services.account_opening import open_session
from tradewalk.services.session import Session
from tradewalk.views.chart.view_model import (
    ChartProps,
    ChartViewModel,
    ClockMark,
    Period,
    TodaySeries,
    derive_chart,
    derive_today,
)

STAR = "688256.SH"


@pytest.fixture
def chart(session: Session) -> ChartViewModel:
    chart = ChartViewModel(session)
    chart.show(STAR)
    return chart


@pytest.mark.parametrize("period", Period)
def test_only_the_series_of_the_period_is_filled(period: Period) -> None:
    props = derive_chart(chart_inputs(period, bars=daily(1000), today=minutes(1000)))
    assert bool(props.bars) == (period is Period.DAY)
    assert (props.today == TodaySeries()) == (period is Period.DAY)


@pytest.mark.parametrize(
    ("start", "position"), [("09:25", 0), ("09:30", 1), ("11:29", 120), ("13:00", 121), ("15:00", 241)]
)
def test_every_minute_has_one_place_and_lunch_has_none(start: str, position: int) -> None:
    series = derive_today(chart_inputs(Period.TODAY, today=minutes(1000, start=start)))
    assert [point.position for point in series.points] == [position]
    assert series.length == 242


def test_the_average_is_weighted_by_volume_so_far() -> None:
    series = derive_today(chart_inputs(Period.TODAY, today=minutes(1000, 1100, 1200)))
    assert [point.average for point in series.points] == [Decimal(10), Decimal("10.5"), Decimal(11)]


def test_a_minute_rises_against_the_minute_before_and_the_first_against_the_previous_close() -> None:
    series = derive_today(chart_inputs(Period.TODAY, today=minutes(1001, 1001, 990)))
    assert [point.rise for point in series.points] == [Decimal("0.01"), Decimal(0), Decimal("-0.11")]


def test_the_break_of_noon_carries_both_its_ends_and_the_day_ends_at_its_last_print() -> None:
    marks = derive_today(chart_inputs(Period.TODAY)).marks
    assert ClockMark(121, clock("11:30"), clock("13:00")) in marks
    assert marks[0] == ClockMark(1, clock("09:30"))
    assert marks[-1] == ClockMark(241, clock("15:00"))
    assert [mark.position for mark in marks] == sorted({mark.position for mark in marks})


def test_nothing_is_shown_before_an_instrument_is_chosen(session: Session) -> None:
    chart = ChartViewModel(session)
    said = caught(chart.props_changed)
    session.advance(MINUTE)
    assert chart.props is None
    assert said == []


def test_another_instrument_and_another_period_are_shown_at_once(chart: ChartViewModel) -> None:
    said = caught(chart.props_changed)
    chart.show(MOUTAI.symbol)
    chart.choose_period(Period.TODAY)
    shown = [(props.symbol, props.period) for props in said if isinstance(props, ChartProps)]
    assert shown == [(MOUTAI.symbol, Period.DAY), (MOUTAI.symbol, Period.TODAY)]


@pytest.mark.parametrize(
    ("symbol", "day", "clock", "offset", "length"),
    [
        ("00700.HK", date(2025, 12, 24), "13:00", 8, 152),
        ("NVDA.US", date(2025, 11, 28), "23:59", -5, 212),
        ("588200.SH", date(2026, 7, 6), "15:30", 8, 239),
    ],
)
def test_the_axis_is_the_rule_books_day_and_its_times_are_the_exchanges(
    tmp_path: Path, symbol: str, day: date, clock: str, offset: int, length: int
) -> None:
    session = open_session(shipped_setting("cn-retail-star"), tmp_path / "account", on(clock, day))
    chart = ChartViewModel(session)
    chart.choose_period(Period.TODAY)
    chart.show(symbol)
    session.close()
    assert chart.props is not None
    today, zone = chart.props.today, chart.props.zone
    assert today.length == length
    assert [point.position for point in today.points] == list(range(len(today.points)))
    assert zone.utcoffset(datetime.combine(day, time(12))) == timedelta(hours=offset)


def test_the_last_bar_grows_with_the_market(chart: ChartViewModel, session: Session) -> None:
    assert chart.props is not None
    before = chart.props.bars
    session.advance(MINUTE)
    assert chart.props.bars[:-1] == before[:-1]
    assert chart.props.bars[-1].volume > before[-1].volume


def test_a_change_of_the_clock_alone_leaves_the_chart_silent(chart: ChartViewModel, session: Session) -> None:
    said = caught(chart.props_changed)
    session.set_speed(60)
    session.run()
    assert said == []
