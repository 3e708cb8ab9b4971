"""Badges of dividends, splits and events at the foot of a chart, and how one comes from them to the page and back."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import a_projection, bars_of, chart_of, texts
from tests.views.market_builders import MOUTAI, a_fact
from tests.views.shown_views import a_chart_view
from tests.views.trading_builders import caught, text
from tradewalk.domain.instants import Instant, moment_of
from tradewalk.market.company_facts import FactKind
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.chart_events import ChartEvent, EventKind
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.session import Session
from tradewalk.views.chart.events.badges import badges_of
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.theme import Appearance, Palette, theme_of

CLOSES = tuple(range(1000, 1100))
USUAL = ChartLook()
DIVIDEND, SPLIT, EVENT = EventKind.DIVIDEND, EventKind.SPLIT, EventKind.EVENT


def event(position: int, kind: EventKind = DIVIDEND) -> ChartEvent:
    day = date(2025, 7, 28)
    action = CorporateAction("688256.SH", day, day, Decimal("1.2"), 10, 13 if kind is SPLIT else 10)
    what = a_fact(FactKind.EVENT, "A placing of shares") if kind is EVENT else action
    return ChartEvent(position, kind, day, what)


def chart_with(*events: ChartEvent, look: ChartLook = USUAL) -> ChartProps:
    return chart_of(bars_of(*CLOSES), look)._replace(events=events, currency="CNY", sight=Sight(-0.5, 99.5))


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    return a_chart_view(qtbot, appearance)


def badge_place(chart: ChartView, position: int) -> QPoint:
    """The middle of the lowest badge at a bar."""
    projection = chart.canvas.price_pane.projection
    return QPoint(round(projection.x(position)), projection.area.bottom - 10)


def words_at(chart: ChartView, position: int) -> str:
    assert chart.events is not None
    return chart.events.words_at(QPointF(badge_place(chart, position)))


# Where badges stand


def test_events_that_are_far_from_each_other_have_a_badge_each() -> None:
    badges = badges_of((event(10), event(50)), a_projection(0, 100, 0, 1, width=1000), 14)
    assert sorted(badge.x for badge in badges) == [100, 500]
    assert {badge.top for badge in badges} == {100 - 3 - 14}


def test_events_nearer_than_a_badge_share_one_and_kinds_stand_above_each_other() -> None:
    near = (event(49, EVENT), event(50), event(51))
    dividends, happened = badges_of(near, a_projection(0, 100, 0, 1, width=600), 14)
    assert (dividends.kind, len(dividends.events)) == (DIVIDEND, 2)
    assert (happened.kind, happened.events) == (EVENT, (near[0],))
    assert dividends.x == happened.x == 306
    assert happened.top + happened.size + 2 == dividends.top


def test_moving_the_chart_changes_no_group_and_zooming_in_parts_them() -> None:
    events = tuple(event(position) for position in (47, 48, 50, 51, 53))

    def groups(first: float, last: float) -> list[list[int]]:
        badges = badges_of(events, a_projection(first, last, 0, 1, width=1000), 14)
        return [[each.position for each in badge.events] for badge in badges]

    assert groups(0, 100) == groups(20, 120) == [[53], [50, 51], [47, 48]]
    assert groups(40, 60) == [[53], [51], [50], [48], [47]]


def test_a_badge_beyond_the_view_is_not_there() -> None:
    assert badges_of((event(10), event(90)), a_projection(40, 60, 0, 1, width=1000), 14) == ()


# On the chart


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DIVIDEND, "28 Jul 2025 · Ex-dividend: CNY 1.2 a share"),
        (EVENT, "28 Jul 2025 · A placing of shares"),
    ],
)
def test_a_badge_says_what_happened(chart: ChartView, kind: EventKind, words: str) -> None:
    chart.render(chart_with(event(50, kind)))
    assert words_at(chart, 50) == words
    assert words_at(chart, 60) == ""


def test_a_badge_of_many_says_the_last_and_how_many_came_before(chart: ChartView) -> None:
    chart.render(chart_with(*(event(50) for _ in range(9))))
    lines = words_at(chart, 50).split("\n")
    assert len(lines) == 7
    assert lines[-1] == "and 3 earlier ones: zoom in to see them"


def test_a_press_on_a_badge_tells_its_day_and_moves_no_bars(chart: ChartView) -> None:
    chart.render(chart_with(event(50)))
    chosen, moved = caught(chart.event_chosen), caught(chart.gestures.move_wanted)
    viewport, at = chart.canvas.viewport(), badge_place(chart, 50)
    QTest.mouseMove(viewport, at)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(viewport, at + QPoint(40, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))
    assert chosen == [date(2025, 7, 28)]
    assert moved == []


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_on_a_chart_with_the_page_to_itself_a_badge_says_what_it_was_and_leads_to_the_page(
    chart: ChartView, by: str
) -> None:
    chart.render(chart_with(event(98))._replace(is_expanded=True))
    chosen, shared = caught(chart.event_chosen), caught(chart.toolbar.expand_wanted)
    if by == "mouse":
        at = badge_place(chart, 98)
        QTest.mouseClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        chart.canvas.point_at(98)
        QTest.keyClick(chart.canvas, Qt.Key.Key_Return)
    menu = chart.canvas.findChild(QMenu, "chart.badge")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    assert text(menu, "chart.badge.words") == "28 Jul 2025 · Ex-dividend: CNY 1.2 a share"
    assert (chosen, shared) == ([], [])
    menu.actions()[-1].trigger()
    assert (chosen, shared) == ([date(2025, 7, 28)], [False])
    menu.close()


def test_the_keyboard_comes_to_a_badge_hears_it_and_chooses_it(chart: ChartView) -> None:
    chart.render(chart_with(event(97)))
    chosen = caught(chart.event_chosen)
    chart.activateWindow()
    chart.canvas.setFocus()
    for _ in range(3):
        QTest.keyClick(chart.canvas, Qt.Key.Key_Left)
    assert chart.canvas.accessibleDescription() == "28 Jul 2025 · Ex-dividend: CNY 1.2 a share"
    QTest.keyClick(chart.canvas, Qt.Key.Key_Return)
    assert chosen == [date(2025, 7, 28)]
    QTest.keyClick(chart.canvas, Qt.Key.Key_Left)
    assert chart.canvas.accessibleDescription() == ""


@pytest.mark.parametrize("scale", [PriceScale.LINEAR, PriceScale.LOGARITHMIC, PriceScale.PERCENT])
def test_no_bar_reaches_down_to_the_badges(chart: ChartView, scale: PriceScale) -> None:
    chart.render(chart_with(event(50), look=ChartLook(scale=scale)))
    pane = chart.canvas.price_pane
    (badge,) = chart.events.layer.badges(pane.projection) if chart.events is not None else ()
    assert pane.projection.y(9.99) < badge.top


@pytest.mark.parametrize("palette", Palette)
def test_a_badge_is_painted_in_every_theme(
    chart: ChartView, appearance: Appearance, palette: Palette
) -> None:
    appearance.choose(theme_of(palette))
    chart.render(chart_with())
    plain = chart.canvas.grab().toImage()
    chart.render(chart_with(event(50), event(52, SPLIT), event(60, EVENT)))
    assert chart.canvas.grab().toImage() != plain


# What is known


@pytest.fixture
def model(session: Session) -> ChartViewModel:
    model = ChartViewModel(session)
    model.show(MOUTAI.symbol)
    return model


def shown(model: ChartViewModel) -> ChartProps:
    assert model.props is not None
    return model.props


@pytest.mark.parametrize("frame", TimeFrame)
def test_nothing_is_read_before_the_window_stands_and_then_what_is_known_by_now(
    model: ChartViewModel, session: Session, frame: TimeFrame
) -> None:
    model.choose_frame(frame)
    assert shown(model).events == ()
    model.go_on()
    props, today = shown(model), session.read.current_day(MOUTAI.symbol)
    assert all(event.day <= today for event in props.events)
    for each in props.events:
        bar = moment_of(Instant(int(props.bar(each.position).start)), props.zone).date()
        assert (
            bar <= each.day if not frame.is_of_days or frame is TimeFrame.DAY else bar.year <= each.day.year
        )
    if frame.is_of_days:
        assert {event.kind for event in props.events} == {DIVIDEND, EVENT}


def test_the_events_of_an_instrument_stand_on_the_common_axis_too(model: ChartViewModel) -> None:
    model.go_on()
    before = shown(model)
    model.compare(("00700.HK",))
    after = shown(model)
    assert len(after.events) == len(before.events)
    for old, new in zip(before.events, after.events, strict=True):
        starts = before.bar(old.position).start, after.bar(new.position).start
        assert starts[0] == starts[1]


def test_the_menu_does_without_them(qtbot: QtBot, appearance: Appearance, model: ChartViewModel) -> None:
    model.go_on()
    view = ChartView(appearance, texts)
    qtbot.addWidget(view)
    wire(view, model, texts)
    view.render(shown(model))
    menu = view.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "chart.events").trigger()
    assert shown(model).events == ()
    assert not shown(model).has_events


def test_a_day_that_minutes_do_not_reach_is_shown_among_bars_of_days(model: ChartViewModel) -> None:
    model.choose_frame(TimeFrame.MINUTE_5)
    model.jump_to_event(date(2024, 6, 19))
    props = shown(model)
    assert props.look.frame is TimeFrame.DAY
    middle = round((props.sight.first + props.sight.last) / 2)
    assert moment_of(Instant(int(props.bar(middle).start)), props.zone).date() == date(2024, 6, 19)


def test_a_day_that_minutes_reach_is_shown_where_one_is(model: ChartViewModel) -> None:
    model.choose_frame(TimeFrame.MINUTE_5)
    model.jump_to_event(date(2025, 8, 22))
    assert shown(model).look.frame is TimeFrame.MINUTE_5
