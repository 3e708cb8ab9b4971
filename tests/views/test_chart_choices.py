"""What is chosen of a chart is drawn, remembered, and forgotten where nobody knows it any more."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.simulation.builders import STAR
from tests.views.trading_builders import caught
from tradewalk.domain.instants import CHINA, Instant, moment_of
from tradewalk.market.indicators.choice import IndicatorChoice, default_choice
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.look import ChartKind, ChartLook, Span
from tradewalk.views.chart.pane_contents import panes_of
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.props import AVERAGE_OF_DAY, ChartProps
from tradewalk.views.chart.view_model import ChartViewModel

LOOKS = (
    *(ChartLook(frame=frame) for frame in TimeFrame),
    *(ChartLook(kind=kind) for kind in ChartKind),
    *(ChartLook(scale=scale) for scale in PriceScale),
    *(ChartLook(adjustment=adjustment) for adjustment in Adjustment),
)


@pytest.fixture
def preferences() -> PreferenceStore:
    return PreferenceStore(None)


@pytest.fixture
def chart(session: Session, preferences: PreferenceStore) -> ChartViewModel:
    chart = ChartViewModel(session, preferences)
    chart.show(STAR)
    return chart


def shown(chart: ChartViewModel) -> ChartProps:
    assert chart.props is not None
    return chart.props


@pytest.mark.parametrize("look", LOOKS)
def test_another_look_is_drawn_and_is_there_the_next_time(
    chart: ChartViewModel, session: Session, preferences: PreferenceStore, look: ChartLook
) -> None:
    chart.choose(look)
    assert shown(chart).look == look
    other = ChartViewModel(session, preferences)
    other.show(STAR)
    assert shown(other).look == look


@pytest.mark.parametrize(
    ("remembered", "look"),
    [
        (Preferences(chart_frame="2h", chart_kind="hollow"), ChartLook(kind=ChartKind.HOLLOW)),
        (Preferences(chart_kind="renko", chart_frame="week"), ChartLook(frame=TimeFrame.WEEK)),
        (Preferences(chart_scale="square", chart_adjustment="sideways"), ChartLook()),
        (Preferences(), ChartLook()),
    ],
)
def test_what_nobody_knows_any_more_is_as_usual(
    session: Session, preferences: PreferenceStore, remembered: Preferences, look: ChartLook
) -> None:
    preferences.value = remembered
    chart = ChartViewModel(session, preferences)
    chart.show(STAR)
    assert shown(chart).look == look


def test_indicators_that_nobody_knows_any_more_are_left_out(
    session: Session, preferences: PreferenceStore
) -> None:
    preferences.value = Preferences(
        chart_indicators=("ma 5 10", "lucky-number 7", "macd 12 26 9", "rsi none")
    )
    chart = ChartViewModel(session, preferences)
    chart.show(STAR)
    assert [choice.key for choice in shown(chart).chosen] == ["ma", "macd"]


CHOSEN = (default_choice("boll"), IndicatorChoice("ma", (7, 21)), default_choice("macd"))


def test_indicators_are_drawn_in_their_order_and_remembered(
    chart: ChartViewModel, preferences: PreferenceStore
) -> None:
    chart.choices.choose_heights((0.6, 0.4))
    chart.choices.choose_indicators(CHOSEN)
    assert tuple(grown.choice for grown in shown(chart).drawn) == CHOSEN
    assert [pane.key for pane in panes_of(shown(chart))] == ["price", "volume", "0:macd"]
    assert preferences.value.chart_heights == ()
    assert len(preferences.value.chart_indicators) == 3


@pytest.mark.parametrize("frame", [TimeFrame.TODAY, TimeFrame.FIVE_DAYS])
def test_a_time_share_line_has_its_average_alone_and_the_others_come_back(
    chart: ChartViewModel, frame: TimeFrame
) -> None:
    chart.choices.choose_indicators(CHOSEN)
    chart.choose_frame(frame)
    assert [grown.choice for grown in shown(chart).drawn] == [AVERAGE_OF_DAY]
    assert shown(chart).chosen == CHOSEN
    chart.choose_frame(TimeFrame.DAY)
    assert tuple(grown.choice for grown in shown(chart).drawn) == CHOSEN


@pytest.mark.parametrize(
    ("choose", "said"),
    [
        (lambda chart: chart.choices.show_volume(False), {"has_volume": False}),
        (lambda chart: chart.choices.choose_heights((0.6, 0.4)), {"shares": (0.6, 0.4)}),
        (lambda chart: chart.choices.choose_indicators(()), {"drawn": (), "chosen": ()}),
    ],
)
def test_a_choice_is_said_once_and_changes_nothing_else(
    chart: ChartViewModel, choose: Callable[[ChartViewModel], None], said: dict[str, object]
) -> None:
    before = shown(chart)
    told = caught(chart.props_changed)
    choose(chart)
    choose(chart)
    assert told == [before._replace(**said)]  # type: ignore[arg-type]


def test_what_is_chosen_of_something_else_leaves_the_chart_silent(
    chart: ChartViewModel, preferences: PreferenceStore
) -> None:
    told = caught(chart.props_changed)
    preferences.change(book_levels=10, recent_searches=("688256.SH",))
    assert told == []


def day_of(props: ChartProps, position: float) -> date:
    """The day of a bar."""
    return moment_of(Instant(int(props.bar(round(position)).start)), CHINA).date()


@pytest.mark.parametrize(
    ("span", "first"),
    [
        (Span.MONTH, date(2025, 7, 28)),
        (Span.QUARTER, date(2025, 5, 27)),
        (Span.YEAR_TO_DATE, date(2025, 1, 2)),
        (Span.YEAR, date(2024, 8, 27)),
    ],
)
def test_a_stretch_of_the_calendar_is_in_view_whole(chart: ChartViewModel, span: Span, first: date) -> None:
    chart.choose_span(span)
    props = shown(chart)
    assert day_of(props, props.sight.first + 1) == first
    assert props.sight.last >= props.bar_count - 0.5


def test_all_is_every_bar_and_fit_is_the_usual_sight_again(chart: ChartViewModel) -> None:
    usual = shown(chart).sight
    chart.choose_span(Span.ALL)
    assert shown(chart).sight.first <= -0.5
    assert shown(chart).sight.last >= shown(chart).bar_count - 0.5
    chart.fit()
    assert shown(chart).sight == usual


@pytest.mark.parametrize(
    ("day", "found"), [(date(2024, 6, 12), date(2024, 6, 12)), (date(2024, 6, 15), date(2024, 6, 14))]
)
def test_a_day_comes_into_the_middle_or_the_one_before_it_that_was_traded(
    chart: ChartViewModel, day: date, found: date
) -> None:
    chart.jump_to(day)
    props = shown(chart)
    assert day_of(props, (props.sight.first + props.sight.last) / 2) == found


@pytest.mark.parametrize("day", [date(1990, 1, 1), date(2040, 1, 1)])
def test_a_day_beyond_the_bars_leads_to_their_end(chart: ChartViewModel, day: date) -> None:
    chart.jump_to(day)
    props = shown(chart)
    assert props.sight.first <= -0.5 or props.sight.last >= props.bar_count - 0.5


def test_zooming_and_moving_stay_within_the_bars(chart: ChartViewModel) -> None:
    for bars in (-1e6, 1e6):
        chart.move(bars)
        assert -3 <= shown(chart).sight.first < shown(chart).sight.last <= shown(chart).places + 2
    chart.look_at(Sight(500.0, 600.0))
    chart.zoom(0.5, 550.0)
    assert shown(chart).sight == Sight(525.0, 575.0)


def test_the_turnover_ratio_is_the_volume_of_a_bar_in_all_shares_of_the_company(
    chart: ChartViewModel,
) -> None:
    chart.choices.choose_indicators((default_choice("turnover-ratio"),))
    (grown,) = shown(chart).drawn
    volumes = shown(chart).bars.history.volumes
    assert grown.lines[0].values[-3:] == pytest.approx(volumes[-3:] / 418_350_000 * 100)


def test_an_indicator_of_shares_rests_where_nobody_says_how_many_there_are(chart: ChartViewModel) -> None:
    chart.choices.choose_indicators((default_choice("turnover-ratio"), default_choice("ma")))
    before = chart.are_shares_known
    chart.show("588200.SH")
    assert (before, chart.are_shares_known) == (True, False)
    assert [grown.choice.key for grown in shown(chart).drawn] == ["ma"]
    assert [choice.key for choice in shown(chart).chosen] == ["turnover-ratio", "ma"]


def test_a_border_is_remembered_when_it_is_let_go_and_not_while_it_is_dragged(
    chart: ChartViewModel, preferences: PreferenceStore
) -> None:
    written = caught(preferences.changed)
    for share in (0.6, 0.5, 0.45):
        chart.drag_heights((share, 1 - share))
        assert shown(chart).shares == (share, 1 - share)
    assert written == []
    chart.keep_heights()
    assert preferences.value.chart_heights == (0.45, 0.55)
    assert len(written) == 1
