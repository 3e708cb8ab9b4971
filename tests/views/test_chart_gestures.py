"""A chart under mouse, wheel and keys, view and model together."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.chart_builders import texts
from tests.views.trading_builders import caught
from tradewalk.services.preferences import Preferences, read_preferences, written_preferences
from tradewalk.services.session import Session
from tradewalk.views.chart.legend import Legend
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.pane_layout import LEAST_HEIGHT
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.theme import Appearance

NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton


class Desk:
    """A chart of the STAR share that does what is wanted of it."""

    def __init__(self, view: ChartView, model: ChartViewModel) -> None:
        self.view, self.model, self.canvas = view, model, view.canvas

    @property
    def position(self) -> int | None:
        """The bar that the crosshair stands at."""
        return self.canvas.position

    @property
    def sight(self) -> Sight:
        assert self.model.props is not None
        return self.model.props.sight

    def at(self, position: float, pane: int = 0) -> QPoint:
        """The middle of a pane at a bar."""
        area = self.canvas.panes[pane].projection.area
        return QPoint(round(self.canvas.price_pane.projection.x(position)), area.top + area.height // 2)

    def turn(self, at: QPoint, clicks: int, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        viewport = self.canvas.viewport()
        moved, phase = QPoint(0, 120 * clicks), Qt.ScrollPhase.NoScrollPhase
        everywhere = QPointF(at), QPointF(viewport.mapToGlobal(at))
        event = QWheelEvent(*everywhere, QPoint(), moved, Qt.MouseButton.NoButton, keys, phase, False)
        QApplication.sendEvent(viewport, event)

    def drag(self, start: QPoint, by: QPoint) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT_BUTTON, pos=start)
        QTest.mouseMove(viewport, start + by / 2)
        QTest.mouseMove(viewport, start + by)
        QTest.mouseRelease(viewport, LEFT_BUTTON, pos=start + by)

    def strike(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.canvas, key)


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, session: Session) -> Desk:
    view, model = ChartView(appearance, texts), ChartViewModel(session)
    qtbot.addWidget(view)
    wire(view, model, texts)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    model.show(STAR)
    model.look_at(Sight(500.0, 600.0))
    return Desk(view, model)


@pytest.mark.parametrize("clicks", [3, -3])
@pytest.mark.parametrize("position", [510, 550, 590])
@pytest.mark.parametrize("pane", [0, 1])
def test_the_bar_under_the_pointer_stays_there_while_the_wheel_turns(
    desk: Desk, clicks: int, position: int, pane: int
) -> None:
    at = desk.at(position, pane)
    before = desk.canvas.price_pane.projection.position_at(at.x())
    desk.turn(at, clicks)
    assert desk.canvas.price_pane.projection.position_at(at.x()) == pytest.approx(before)
    assert desk.sight.width == pytest.approx(100 * 0.85**clicks)


def test_over_a_legend_the_wheel_zooms_the_bars_that_it_lies_on(desk: Desk) -> None:
    legend = desk.canvas.findChild(Legend)
    assert isinstance(legend, Legend)
    x = legend.geometry().center().x()
    before = desk.canvas.price_pane.projection.position_at(x)
    window, at = desk.view.windowHandle(), legend.mapTo(desk.view, legend.rect().center())
    assert window is not None
    QTest.wheelEvent(window, QPointF(at), QPoint(0, 120))
    QApplication.processEvents()
    assert desk.sight.width == pytest.approx(100 * 0.85)
    assert desk.canvas.price_pane.projection.position_at(x) == pytest.approx(before)


def test_with_the_shift_key_the_wheel_leads_to_earlier_and_later_bars(desk: Desk) -> None:
    desk.turn(desk.at(550), 1, SHIFT)
    assert desk.sight == Sight(490.0, 590.0)
    desk.turn(desk.at(550), -3, SHIFT)
    assert desk.sight == Sight(520.0, 620.0)


def test_a_drag_keeps_the_bar_under_the_pointer(desk: Desk) -> None:
    start = desk.at(550)
    desk.drag(start, QPoint(-200, 30))
    found = desk.canvas.price_pane.projection.position_at(start.x() - 200)
    assert found == pytest.approx(550, abs=0.2)


def test_a_drag_beside_the_plot_moves_nothing(desk: Desk) -> None:
    axis = QPoint(desk.canvas.price_pane.projection.area.right + 10, 100)
    desk.drag(axis, QPoint(-200, 0))
    assert desk.sight == Sight(500.0, 600.0)


def test_a_double_click_shows_the_last_bars_again(desk: Desk) -> None:
    desk.drag(desk.at(550), QPoint(10, 0))
    QTest.mouseDClick(desk.canvas.viewport(), LEFT_BUTTON, pos=desk.at(550))
    assert desk.model.props is not None
    assert desk.sight.last >= desk.model.props.bar_count


@pytest.mark.parametrize(
    ("keys", "position"),
    [
        ((Qt.Key.Key_Left,), 599),
        ((Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Left), 598),
        ((Qt.Key.Key_Home,), 0),
        ((Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Left), 0),
        ((Qt.Key.Key_Left, Qt.Key.Key_Escape), None),
    ],
)
def test_keys_lead_from_bar_to_bar_and_what_they_lead_to_is_in_view(
    desk: Desk, keys: tuple[Qt.Key, ...], position: int | None
) -> None:
    desk.strike(*keys)
    assert desk.position == position
    if position is not None:
        assert desk.sight.first <= position - 0.5
        assert position + 0.5 <= desk.sight.last
        assert desk.canvas.crosshair.crossing is not None


def test_the_last_bar_is_where_the_end_key_leads(desk: Desk) -> None:
    desk.strike(Qt.Key.Key_End, Qt.Key.Key_Right)
    assert desk.model.props is not None
    assert desk.position == desk.model.props.bar_count - 1
    assert desk.sight.last > desk.position


@pytest.mark.parametrize(
    ("key", "sight"),
    [
        (Qt.Key.Key_PageUp, Sight(450.0, 550.0)),
        (Qt.Key.Key_PageDown, Sight(550.0, 650.0)),
        (Qt.Key.Key_Plus, Sight(515.0, 600.0)),
    ],
)
def test_keys_turn_pages_and_zoom_about_the_last_bar_in_view(desk: Desk, key: Qt.Key, sight: Sight) -> None:
    desk.strike(key)
    assert (desk.sight.first, desk.sight.last) == pytest.approx((sight.first, sight.last))


def test_keys_zoom_about_the_crosshair_where_there_is_one(desk: Desk) -> None:
    desk.canvas.point_at(550)
    x = desk.canvas.price_pane.projection.x(550)
    desk.strike(Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Plus)
    assert desk.canvas.price_pane.projection.x(550) == pytest.approx(x)


def test_a_border_that_is_dragged_follows_the_pointer_and_is_remembered(desk: Desk) -> None:
    border = desk.canvas.panes[1].projection.area.top
    desk.drag(QPoint(300, border), QPoint(0, -60))
    assert desk.canvas.panes[1].projection.area.top == pytest.approx(border - 60, abs=2)
    assert desk.model.props is not None
    assert sum(desk.model.props.shares) == pytest.approx(1)
    assert desk.sight == Sight(500.0, 600.0)


@pytest.mark.parametrize("by", [-1000, 1000])
def test_a_border_that_is_dragged_to_its_end_can_be_remembered(desk: Desk, by: int) -> None:
    border = desk.canvas.panes[1].projection.area.top
    desk.drag(QPoint(300, border), QPoint(0, by))
    assert desk.model.props is not None
    assert min(desk.model.props.shares) == 0
    kept = Preferences(chart_heights=desk.model.props.shares)
    assert read_preferences(written_preferences(kept)) == kept
    assert min(pane.projection.area.height for pane in desk.canvas.panes) == LEAST_HEIGHT


def axis_of(desk: Desk, pane: int = 0, share: float = 0.5) -> QPoint:
    """A point on the axis of values of a pane."""
    area = desk.canvas.panes[pane].projection.area
    return QPoint(area.right + 10, round(area.top + share * area.height))


def values_of(desk: Desk, pane: int = 0) -> tuple[float, float]:
    projection = desk.canvas.panes[pane].projection
    return projection.low, projection.high


def automatic(desk: Desk) -> QToolButton | None:
    """The button that gives the panes back what the bars need, where it can be seen."""
    button = desk.canvas.findChild(QToolButton, "chart.automatic")
    return button if isinstance(button, QToolButton) and button.isVisible() else None


@pytest.mark.parametrize(("by", "is_longer"), [(80, True), (-80, False)])
def test_an_axis_that_is_dragged_down_shows_more_values_and_dragged_up_fewer_about_the_same_middle(
    desk: Desk, by: int, is_longer: bool
) -> None:
    low, high = values_of(desk)
    volumes = values_of(desk, 1)
    desk.drag(axis_of(desk), QPoint(0, by))
    after_low, after_high = values_of(desk)
    assert (after_high - after_low > high - low) is is_longer
    assert after_low + after_high == pytest.approx(low + high)
    assert values_of(desk, 1) == volumes
    assert desk.sight == Sight(500.0, 600.0)


def test_a_held_range_stays_while_bars_come_into_view_and_can_be_dragged_up_and_down(desk: Desk) -> None:
    desk.drag(axis_of(desk), QPoint(0, 60))
    low, high = values_of(desk)
    desk.model.move(-200)
    assert values_of(desk) == (low, high)
    start = desk.at(350)
    price = desk.canvas.price_pane.projection.price_at(start.y())
    desk.drag(start, QPoint(0, 40))
    assert desk.canvas.price_pane.projection.price_at(start.y() + 40) == pytest.approx(price)
    assert desk.sight == Sight(300.0, 400.0)


def test_volumes_are_stretched_from_zero_on(desk: Desk) -> None:
    _, high = values_of(desk, 1)
    desk.turn(axis_of(desk, 1), 2)
    assert values_of(desk, 1) == pytest.approx((0.0, high * 0.85**2))
    assert desk.sight == Sight(500.0, 600.0), "the wheel over an axis is not the bars'"


def test_a_double_click_on_an_axis_lets_that_pane_alone_follow_the_bars_again(desk: Desk) -> None:
    before = values_of(desk)
    desk.drag(axis_of(desk), QPoint(0, 60))
    desk.turn(axis_of(desk, 1), 2)
    held = values_of(desk, 1)
    QTest.mouseDClick(desk.canvas.viewport(), LEFT_BUTTON, pos=axis_of(desk))
    assert (values_of(desk), values_of(desk, 1)) == (before, held)
    assert desk.sight == Sight(500.0, 600.0)


@pytest.mark.parametrize("way", ["button", "key", "double click on the bars"])
def test_keys_stretch_the_prices_and_all_ways_back_are_open(desk: Desk, way: str) -> None:
    low, high = values_of(desk)
    assert automatic(desk) is None
    for key, length in ((Qt.Key.Key_Up, 0.85), (Qt.Key.Key_Down, 1.0), (Qt.Key.Key_Down, 1 / 0.85)):
        QTest.keyClick(desk.canvas, key, Qt.KeyboardModifier.ControlModifier)
        after = values_of(desk)
        assert after[1] - after[0] == pytest.approx((high - low) * length)
    button = automatic(desk)
    assert button is not None
    if way == "button":
        button.click()
        assert values_of(desk) == (low, high)
    elif way == "key":
        desk.strike(Qt.Key.Key_0)
    else:
        QTest.mouseDClick(desk.canvas.viewport(), LEFT_BUTTON, pos=desk.at(550))
    assert automatic(desk) is None
    assert desk.model.props is not None
    assert desk.model.props.ranges == ()


def test_no_range_is_so_long_or_so_short_that_nothing_is_to_be_seen_of_the_bars(desk: Desk) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        for _ in range(30):
            QTest.keyClick(desk.canvas, key, Qt.KeyboardModifier.ControlModifier)
        projection = desk.canvas.price_pane.projection
        assert desk.model.props is not None
        low, high = desk.canvas.price_pane.range(desk.model.props)
        pixels = projection.y(low) - projection.y(high)
        assert 8 <= pixels <= 40 * projection.area.height


def test_a_range_belongs_to_its_instrument_and_its_axes(desk: Desk) -> None:
    desk.drag(axis_of(desk), QPoint(0, 60))
    held = values_of(desk)
    look = ChartLook(scale=PriceScale.LOGARITHMIC)
    desk.model.choose(look)
    assert automatic(desk) is None
    desk.model.choose(ChartLook())
    assert values_of(desk) == held
    desk.model.show("600519.SH")
    desk.model.show(STAR)
    assert automatic(desk) is None


def test_who_looks_back_finds_a_button_that_leads_to_the_last_bar(desk: Desk) -> None:
    button = desk.canvas.findChild(QToolButton, "chart.latest")
    assert isinstance(button, QToolButton)
    assert button.isVisible()
    button.click()
    assert desk.model.props is not None
    assert desk.sight.last > desk.model.props.bar_count - 1
    assert desk.sight.width == 100
    assert not button.isVisible()


class _Tool:
    """Takes every press at bars from a place on, and writes down what it is told."""

    def __init__(self, left: int) -> None:
        self.left = left
        self.told: list[str] = []

    def press(self, at: QPointF) -> bool:
        return at.x() >= self.left

    def drag(self, at: QPointF) -> None:
        self.told.append(f"drag {at.x():.0f}")

    def release(self, at: QPointF) -> None:
        self.told.append(f"release {at.x():.0f}")

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self.press(at) else None


def test_the_first_tool_that_takes_a_press_has_the_drag_and_the_bars_stay(desk: Desk) -> None:
    first, second = _Tool(400), _Tool(0)
    desk.view.gestures.tools += [first, second]
    desk.drag(QPoint(500, 50), QPoint(20, 0))
    desk.drag(QPoint(100, 50), QPoint(20, 0))
    assert first.told == ["drag 510", "drag 520", "release 520"]
    assert second.told == ["drag 110", "drag 120", "release 120"]
    assert desk.sight == Sight(500.0, 600.0)


def test_a_tool_has_its_cursor_where_it_would_take_a_press(desk: Desk) -> None:
    desk.view.gestures.tools.append(_Tool(400))
    shapes = []
    for x in (100, 500):
        QTest.mouseMove(desk.canvas.viewport(), QPoint(x, 50))
        shapes.append(desk.canvas.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.CrossCursor, Qt.CursorShape.PointingHandCursor]


def test_who_leaves_the_plot_takes_the_crosshair_along(desk: Desk) -> None:
    QTest.mouseMove(desk.canvas.viewport(), desk.at(550))
    stands = [desk.position]
    QApplication.sendEvent(desk.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert [*stands, desk.position] == [550, None]
    assert desk.canvas.crosshair.crossing is None


def test_a_chart_of_nothing_takes_no_gesture(qtbot: QtBot, appearance: Appearance) -> None:
    view = ChartView(appearance, texts)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    told = (
        caught(view.gestures.zoom_wanted),
        caught(view.gestures.move_wanted),
        caught(view.gestures.fit_wanted),
    )
    model = ChartViewModel.__new__(ChartViewModel)
    desk = Desk(view, model)
    desk.turn(QPoint(100, 100), 1)
    desk.turn(QPoint(100, 100), 1, SHIFT)
    desk.strike(Qt.Key.Key_Left, Qt.Key.Key_Plus)
    assert told == ([], [], [])
