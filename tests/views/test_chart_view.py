"""The chart panel: tabs and menus, what is in view, and what stands on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of, day_chart, today_chart
from tests.views.shown_views import a_chart_view
from tests.views.trading_builders import button, caught
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.legend import EntryRow
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance, Palette, theme_of

CLOSES = tuple(range(1000, 1500))


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    return a_chart_view(qtbot, appearance)


def legends(chart: ChartView) -> list[str]:
    """What stands at the tops of the panes."""
    return [row.text for row in chart.canvas.findChildren(EntryRow) if row.isVisible()]


def middle_of(chart: ChartView, position: int) -> QPoint:
    """Where a bar stands in the price pane."""
    projection = chart.canvas.price_pane.projection
    return QPoint(int(projection.x(position)), projection.area.height // 2)


@pytest.mark.parametrize("frame", TimeFrame)
def test_a_tab_asks_for_its_frame_and_is_marked_when_it_is_shown(chart: ChartView, frame: TimeFrame) -> None:
    chart.render(day_chart(1000, 1100))
    asked = caught(chart.toolbar.look_chosen)
    button(chart, f"chart.tabs.{frame.value}").click()
    assert asked == [ChartLook(frame)]
    chart.render(chart_of(bars_of(1000, 1100), ChartLook(frame)))
    marked = [each for each in TimeFrame if button(chart, f"chart.tabs.{each.value}").isChecked()]
    assert marked == [frame]


@pytest.mark.parametrize(
    ("entry", "look"),
    [
        ("chart.kind.hollow", ChartLook(kind=ChartKind.HOLLOW)),
        ("chart.scale.logarithmic", ChartLook(scale=PriceScale.LOGARITHMIC)),
    ],
)
def test_the_menu_of_kinds_asks_for_another_look(chart: ChartView, entry: str, look: ChartLook) -> None:
    chart.render(day_chart(1000, 1100))
    asked = caught(chart.toolbar.look_chosen)
    menu = chart.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == entry).trigger()
    assert asked == [look]


@pytest.mark.parametrize("count", [1, 2, 12, 13, 500])
@pytest.mark.parametrize("kind", ChartKind)
def test_a_share_of_any_age_can_be_drawn_in_every_way(chart: ChartView, count: int, kind: ChartKind) -> None:
    props = chart_of(bars_of(*range(1000, 1000 + count)), ChartLook(kind=kind))
    chart.render(props)
    assert props.sight.last > count - 1
    low, high = chart.canvas.price_pane.projection.low, chart.canvas.price_pane.projection.high
    last = props.bar(count - 1)
    assert low < last.close < high


@pytest.mark.parametrize("frame", TimeFrame)
def test_no_bar_at_all_can_be_drawn(chart: ChartView, frame: TimeFrame) -> None:
    chart.render(chart_of(bars_of(), ChartLook(frame)))
    assert legends(chart)[0] == "Nothing has been traded yet."
    assert chart.canvas.price_pane.levels == ()


def test_the_legend_reads_the_last_bar_out_and_the_bar_that_is_pointed_at(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    assert legends(chart)[0] == "O 14.98  H 15.00  L 14.97  C 14.99  +0.07%"
    QTest.mouseMove(chart.canvas.viewport(), middle_of(chart, 450))
    assert legends(chart)[0].startswith("O 14.49  H 14.51  L 14.48  C 14.50")
    assert legends(chart)[1] == "MA5 14.48  MA10 14.46  MA20 14.41"


def test_the_line_of_a_day_says_price_average_and_change_against_the_previous_close(chart: ChartView) -> None:
    chart.render(today_chart(1000, 1100))
    assert legends(chart)[:2] == ["11.00  +10.00%", "Average 10.50"]
    previous, last = chart.canvas.price_pane.levels
    assert (previous.value, last.value, last.tag) == (10.0, 11.0, "11.00")


def test_the_line_of_a_day_lies_about_the_previous_close(chart: ChartView) -> None:
    chart.render(today_chart(1000, 990))
    projection = chart.canvas.price_pane.projection
    assert projection.low == pytest.approx(10 - 0.1 * 1.04)
    assert projection.high > 10 + 0.1


def turn(chart: ChartView, at: QPoint, clicks: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a point."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(chart.canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * clicks),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.canvas.viewport(), event)


def test_the_wheel_zooms_about_the_bar_under_the_pointer(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    asked = caught(chart.gestures.zoom_wanted)
    turn(chart, middle_of(chart, 450), 2, Qt.KeyboardModifier.NoModifier)
    assert asked == [(pytest.approx(0.85**2), pytest.approx(450, abs=0.5))]


def test_the_wheel_moves_sideways_with_the_shift_key(chart: ChartView) -> None:
    props = day_chart(*CLOSES)
    chart.render(props)
    moved = caught(chart.gestures.move_wanted)
    turn(chart, middle_of(chart, 450), 1, Qt.KeyboardModifier.ShiftModifier)
    assert moved == [pytest.approx(-props.sight.width / 10)]


def test_a_drag_takes_the_bars_along(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    pitch, moved = chart.canvas.price_pane.projection.pitch, caught(chart.gestures.move_wanted)
    at, viewport = middle_of(chart, 450), chart.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(viewport, at + QPoint(round(10 * pitch), 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(round(10 * pitch), 0))
    assert sum(float(str(bars)) for bars in moved) == pytest.approx(-10, abs=0.2)


def test_a_double_click_fits(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    wanted = caught(chart.gestures.fit_wanted)
    QTest.mouseDClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(chart, 450))
    assert len(wanted) == 1


def test_the_keyboard_moves_the_crosshair_from_bar_to_bar(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    chart.canvas.setFocus()
    QTest.keyClick(chart.canvas, Qt.Key.Key_Left)
    assert chart.canvas.position == 499
    QTest.keyClick(chart.canvas, Qt.Key.Key_Left)
    QTest.keyClick(chart.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert chart.canvas.position == 488
    QTest.keyClick(chart.canvas, Qt.Key.Key_Escape)
    assert chart.canvas.position is None


def test_a_bar_out_of_sight_is_brought_into_view(chart: ChartView) -> None:
    props = day_chart(*CLOSES)
    chart.render(props)
    moved = caught(chart.gestures.move_wanted)
    QTest.keyClick(chart.canvas, Qt.Key.Key_Home)
    assert chart.canvas.position == 0
    assert moved == [pytest.approx(-1 - props.sight.first)]


def test_the_border_of_two_panes_can_be_dragged(chart: ChartView) -> None:
    chart.render(day_chart(*CLOSES))
    heights = caught(chart.gestures.heights_wanted)
    top = chart.canvas.panes[1].projection.area.top
    viewport = chart.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, top))
    QTest.mouseMove(viewport, QPoint(300, top + 40))
    (shares,) = heights
    assert isinstance(shares, tuple)
    assert shares[0] > 0.75
    assert sum(shares) == pytest.approx(1)


@pytest.mark.parametrize("wanted", [lambda props: props, lambda props: props._replace(sight=Sight(100, 200))])
def test_another_theme_is_put_on_live(
    chart: ChartView, appearance: Appearance, wanted: Callable[[ChartProps], ChartProps]
) -> None:
    chart.render(wanted(day_chart(*CLOSES)))
    appearance.choose(theme_of(Palette.DARK))
    assert chart.canvas.backgroundBrush().color().name() == appearance.theme.colours.surface
    assert not chart.canvas.grab().isNull()


def test_each_indicator_of_its_own_has_a_pane(chart: ChartView) -> None:
    chosen = tuple(default_choice(key) for key in ("ma", "macd", "boll", "kdj"))
    chart.render(chart_of(bars_of(*CLOSES), chosen=chosen))
    assert [pane.key for pane in chart.canvas.panes] == ["price", "volume", "0:macd", "1:kdj"]
    said = " ".join(legends(chart))
    assert all(word in said for word in ("MA5", "DIF", "Upper", "K "))
