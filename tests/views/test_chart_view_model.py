"""The chart follows the market: which bars it has, what of them is in view, and when it says so."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.simulation.builders import STAR, on, shipped_setting
from tests.views.market_builders import MOUTAI
from tests.views.trading_builders import caught
from tradewalk.domain.instants import MINUTE
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.account_opening import open_session
from tradewalk.services.session import Session
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.sights import BARS_AT_FIRST
from tradewalk.views.chart.view_model import ChartViewModel


@pytest.fixture
def chart(session: Session) -> ChartViewModel:
    chart = ChartViewModel(session)
    chart.show(STAR)
    return chart


def shown(chart: ChartViewModel) -> ChartProps:
    """What is shown of a chart that shows something."""
    assert chart.props is not None
    return chart.props


def test_nothing_is_shown_before_an_instrument_is_chosen(session: Session) -> None:
    chart = ChartViewModel(session)
    said = caught(chart.props_changed)
    session.advance(MINUTE)
    chart.fit()
    chart.zoom(0.5, 10)
    assert chart.props is None
    assert said == []


def test_another_instrument_and_another_frame_are_shown_at_once(chart: ChartViewModel) -> None:
    said = caught(chart.props_changed)
    chart.show(MOUTAI.symbol)
    chart.choose_frame(TimeFrame.TODAY)
    wanted = [(props.symbol, props.look.frame) for props in said if isinstance(props, ChartProps)]
    assert wanted == [(MOUTAI.symbol, TimeFrame.DAY), (MOUTAI.symbol, TimeFrame.TODAY)]


def test_a_history_begins_at_its_last_bars(chart: ChartViewModel) -> None:
    props = shown(chart)
    assert props.sight.last > props.bar_count - 1
    assert props.sight.bars[0] == props.bar_count - BARS_AT_FIRST


def test_the_last_bar_grows_with_the_market_and_those_before_stay(
    chart: ChartViewModel, session: Session
) -> None:
    before = shown(chart).bars
    session.advance(MINUTE)
    after = shown(chart).bars
    assert after.history is before.history
    assert before.live is not None
    assert after.live is not None
    assert after.live.volume > before.live.volume


def test_a_change_of_the_clock_alone_leaves_the_chart_silent(chart: ChartViewModel, session: Session) -> None:
    said = caught(chart.props_changed)
    session.set_speed(60)
    session.run()
    assert said == []


@pytest.mark.parametrize("frame", TimeFrame)
def test_no_frame_shows_a_bar_that_begins_later_than_now(
    chart: ChartViewModel, session: Session, frame: TimeFrame
) -> None:
    chart.choose_frame(frame)
    for _ in range(3):
        session.advance(MINUTE)
        props = shown(chart)
        assert props.bar(props.bar_count - 1).start <= session.read.now
        assert len(props.drawn[0].lines[0]) == len(props.bars.history)


@pytest.mark.parametrize("frame", [TimeFrame.MINUTE_1, TimeFrame.MINUTE_5])
def test_who_looks_at_the_past_stays_there_and_who_stands_at_the_end_follows(
    chart: ChartViewModel, session: Session, frame: TimeFrame
) -> None:
    chart.choose_frame(frame)
    count, at_end = shown(chart).bar_count, shown(chart).sight
    session.advance(5 * MINUTE)
    new = shown(chart).bar_count - count
    assert new == 5 * MINUTE // (frame.milliseconds or 1)
    assert shown(chart).sight == Sight(at_end.first + new, at_end.last + new)
    chart.look_at(Sight(40.0, 90.0))
    session.advance(5 * MINUTE)
    assert shown(chart).sight == Sight(40.0, 90.0)


def test_a_day_of_minutes_is_shown_whole_and_keeps_its_place_while_it_fills(
    chart: ChartViewModel, session: Session
) -> None:
    chart.choose_frame(TimeFrame.TODAY)
    before = shown(chart)
    session.advance(5 * MINUTE)
    after = shown(chart)
    assert before.sight == Sight(-0.5, before.places - 0.5)
    assert (after.places, after.sight) == (before.places, before.sight)
    assert after.bar_count == before.bar_count + 5


def test_each_frame_keeps_what_was_in_view_until_another_instrument_comes(chart: ChartViewModel) -> None:
    chart.look_at(Sight(40.0, 90.0))
    chart.choose_frame(TimeFrame.WEEK)
    chart.choose_frame(TimeFrame.DAY)
    assert shown(chart).sight == Sight(40.0, 90.0)
    chart.show(MOUTAI.symbol)
    assert shown(chart).sight.last > shown(chart).bar_count - 1


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
    chart.show(symbol)
    chart.choose_frame(TimeFrame.TODAY)
    session.close()
    props = shown(chart)
    assert props.places == length
    assert props.zone.utcoffset(datetime.combine(day, time(12))) == timedelta(hours=offset)


def test_a_closed_bar_makes_one_more_of_the_history(chart: ChartViewModel, session: Session) -> None:
    chart.choose_frame(TimeFrame.MINUTE_1)
    before = shown(chart).bars
    session.advance(MINUTE)
    after = shown(chart).bars
    assert after.history.continues(before.history)
    assert len(after.history) == len(before.history) + 1
