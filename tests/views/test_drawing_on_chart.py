"""Drawing with the pointer and with the keyboard: what is put, moved, said, and left to the chart."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.views.drawing_board import Board
from tests.views.drawing_builders import a_surface, at
from tradewalk.domain.drawings.drawing import Anchor, Drawing, Ink, Tool
from tradewalk.domain.drawings.edits import Draw, Lock
from tradewalk.domain.ticks import TickBand
from tradewalk.services.session import Session
from tradewalk.views.chart.drawings.clipping import Point
from tradewalk.views.chart.drawings.figures import LevelLabel
from tradewalk.views.chart.drawings.gestures import ChooseTool, Stage
from tradewalk.views.chart.drawings.icons import ink_colour, tool_icon
from tradewalk.views.chart.drawings.layer import labels_apart
from tradewalk.views.chart.drawings.nudging import Nudge, nudged
from tradewalk.views.theme import Appearance

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NO_KEY = Qt.KeyboardModifier.NoModifier
LINE = Draw(Tool.TREND_LINE, (at(4, "5.00"), at(24, "15.00")))
"""From pixel (45, 150) to (245, 50)."""
POINTS = (*LINE.anchors, at(14, "2.00"))


@pytest.fixture
def board(qtbot: QtBot, appearance: Appearance, session: Session) -> Board:
    board = Board(appearance, session)
    qtbot.addWidget(board)
    board.show()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)
    board.setFocus()
    return board


def anchors(board: Board) -> list[tuple[Anchor, ...]]:
    return [drawing.anchors for drawing in board.model.props.drawings]


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == f"chart.draw.{name}")


def full_menu(board: Board) -> QMenu:
    menu = board.drawings.button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


CLICKS = ((45, 150), (245, 50), (145, 180))


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool is not Tool.TEXT])
def test_a_tool_puts_a_point_with_each_click(board: Board, tool: Tool) -> None:
    board.model.gesticulate(ChooseTool(tool))
    for click in CLICKS[: tool.anchors]:
        board.point(*click)
        board.click(*click)
    bar = 39 if tool is Tool.HORIZONTAL else 4
    assert anchors(board) == [(at(bar, "5.00"), *POINTS[1:])[: tool.anchors]]
    assert (board.model.props.tool, board.drawings.button.isChecked()) == (None, False)


def test_a_press_that_is_dragged_puts_both_points(board: Board) -> None:
    board.model.gesticulate(ChooseTool(Tool.RECTANGLE))
    board.drag((45, 150), (100, 100), (245, 50))
    assert anchors(board) == [LINE.anchors]


def test_a_click_that_shakes_puts_one_point(board: Board) -> None:
    board.model.gesticulate(ChooseTool(Tool.RECTANGLE))
    board.drag((45, 150), (48, 148))
    assert (anchors(board), board.model.props.missing) == ([], 1)


@pytest.mark.parametrize(
    ("start", "end", "moved"),
    [
        ((245, 50), (265, 60), (at(4, "5.00"), at(26, "14.00"))),
        ((45, 150), (35, 150), (at(3, "5.00"), at(24, "15.00"))),
        ((145, 100), (155, 90), (at(5, "6.00"), at(25, "16.00"))),
    ],
)
def test_a_drag_moves_an_anchor_or_the_whole(
    board: Board, start: tuple[int, int], end: tuple[int, int], moved: tuple[Anchor, ...]
) -> None:
    board.model.edit(LINE)
    board.drag(start, (start[0] + 1, start[1] + 1), end)
    assert (anchors(board), board.left) == ([moved], [])
    board.press_keys(Qt.Key.Key_Z, CONTROL)
    assert anchors(board) == [LINE.anchors]


def test_what_lies_beside_is_the_charts_and_lets_go_of_what_was_selected(board: Board) -> None:
    board.model.edit(LINE)
    board.drag((300, 150), (310, 150))
    assert board.left == ["press"]
    assert board.drawings.hint.text() == ""
    assert anchors(board) == [LINE.anchors]


def test_a_locked_drawing_stays_and_says_why(board: Board) -> None:
    board.model.edit(LINE)
    board.model.edit(Lock(1, True))
    board.drag((145, 100), (155, 90))
    assert anchors(board) == [LINE.anchors]
    assert board.drawings.hint.text() == "This drawing is locked; unlock it to change it."


def test_a_text_is_written_where_it_was_clicked(board: Board) -> None:
    board.model.gesticulate(ChooseTool(Tool.TEXT))
    board.click(45, 150)
    field = board.drawings.field
    assert field.isVisible()
    assert field.hasFocus()
    QTest.keyClicks(field, "support")
    QTest.keyClick(field, Qt.Key.Key_Return)
    [drawing] = board.model.props.drawings
    assert (drawing.text, drawing.anchors) == ("support", (at(4, "5.00"),))
    assert (field.isVisible(), board.hasFocus()) == (False, True)


def test_a_text_is_written_anew_after_a_double_click(board: Board) -> None:
    board.model.edit(Draw(Tool.TEXT, (at(4, "5.00"),), "support"))
    QTest.mouseDClick(board, Qt.MouseButton.LeftButton, pos=QPoint(60, 140))
    assert board.drawings.field.text() == "support"
    QTest.keyClicks(board.drawings.field, "floor")
    QTest.keyClick(board.drawings.field, Qt.Key.Key_Enter)
    assert [drawing.text for drawing in board.model.props.drawings] == ["floor"]


@pytest.mark.parametrize("text", ["support", ""])
def test_a_text_that_is_given_up_leaves_nothing(board: Board, text: str) -> None:
    board.model.gesticulate(ChooseTool(Tool.TEXT))
    board.click(45, 150)
    QTest.keyClicks(board.drawings.field, text)
    QTest.keyClick(board.drawings.field, Qt.Key.Key_Escape)
    assert (board.model.props.drawings, board.model.props.stage) == ((), Stage.FREE)
    assert board.drawings.field.isHidden()


KEYS = {
    Tool.TREND_LINE: Qt.Key.Key_T,
    Tool.RAY: Qt.Key.Key_R,
    Tool.HORIZONTAL: Qt.Key.Key_H,
    Tool.VERTICAL: Qt.Key.Key_V,
    Tool.CHANNEL: Qt.Key.Key_C,
    Tool.RECTANGLE: Qt.Key.Key_B,
    Tool.FIBONACCI: Qt.Key.Key_F,
    Tool.TEXT: Qt.Key.Key_X,
    Tool.MEASURE: Qt.Key.Key_M,
}


@pytest.mark.parametrize("tool", Tool)
def test_every_tool_has_a_key(board: Board, tool: Tool) -> None:
    board.press_keys(KEYS[tool], ALT)
    assert board.model.props.tool is tool
    board.press_keys(Qt.Key.Key_Escape)
    assert board.model.props.stage is Stage.FREE
    assert board.left == []


def test_a_line_is_drawn_moved_back_and_deleted_by_the_keyboard_alone(board: Board) -> None:
    board.surface = (
        replace(board.surface, prices=lambda _bar: (9.0, 12.0, 8.0, 10.0)) if board.surface else None
    )
    board.press_keys(Qt.Key.Key_T, ALT)
    board.crosshair = (4, 150.0)
    board.press_keys(Qt.Key.Key_Return)
    board.crosshair = (24, None)
    board.press_keys(Qt.Key.Key_Enter)
    assert anchors(board) == [(at(4, "5.00"), at(24, "10.00"))]
    for key, modifier, count in (
        (Qt.Key.Key_Z, CONTROL, 0),
        (Qt.Key.Key_Y, CONTROL, 1),
        (Qt.Key.Key_Z, CONTROL, 0),
        (Qt.Key.Key_Z, CONTROL | SHIFT, 1),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Z, CONTROL, 1),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, 0),
    ):
        board.press_keys(key, modifier)
        assert len(anchors(board)) == count
    assert board.left == []


def test_enter_selects_what_lies_under_the_crosshair_and_escape_lets_go(board: Board) -> None:
    board.model.edit(LINE)
    board.model.select(None)
    board.crosshair = (14, 100.0)
    board.press_keys(Qt.Key.Key_Return)
    assert board.model.props.selected == board.model.props.drawings[0]
    board.press_keys(Qt.Key.Key_Escape)
    assert board.model.props.selected is None


@pytest.mark.parametrize(
    ("tool", "key", "modifier", "moved"),
    [
        (Tool.TREND_LINE, Qt.Key.Key_Left, NO_KEY, (at(3, "5.00"), at(23, "15.00"))),
        (Tool.TREND_LINE, Qt.Key.Key_Right, SHIFT, (at(14, "5.00"), at(34, "15.00"))),
        (Tool.TREND_LINE, Qt.Key.Key_Up, NO_KEY, (at(4, "5.01"), at(24, "15.01"))),
        (Tool.TREND_LINE, Qt.Key.Key_Down, SHIFT, (at(4, "4.90"), at(24, "14.90"))),
        (Tool.HORIZONTAL, Qt.Key.Key_Up, NO_KEY, (at(4, "5.01"),)),
        (Tool.VERTICAL, Qt.Key.Key_Right, NO_KEY, (at(5, "5.00"),)),
    ],
)
def test_arrow_keys_move_what_is_selected_by_bars_and_ticks_and_it_can_be_undone(
    board: Board, tool: Tool, key: Qt.Key, modifier: Qt.KeyboardModifier, moved: tuple[Anchor, ...]
) -> None:
    board.model.edit(Draw(tool, LINE.anchors[: tool.anchors]))
    board.press_keys(key, modifier)
    assert (anchors(board), board.left) == ([moved], [])
    board.press_keys(Qt.Key.Key_Z, CONTROL)
    assert anchors(board) == [LINE.anchors[: tool.anchors]]
    board.press_keys(Qt.Key.Key_Delete)
    assert anchors(board) == []


@pytest.mark.parametrize(
    ("tool", "key"),
    [(Tool.HORIZONTAL, Qt.Key.Key_Left), (Tool.VERTICAL, Qt.Key.Key_Up), (Tool.RAY, Qt.Key.Key_Escape)],
)
def test_arrow_keys_that_do_not_move_what_is_selected_are_the_charts_as_after_escape(
    board: Board, tool: Tool, key: Qt.Key
) -> None:
    board.model.edit(Draw(tool, LINE.anchors[: tool.anchors]))
    before = anchors(board)
    board.press_keys(key)
    board.press_keys(Qt.Key.Key_Left if key is Qt.Key.Key_Escape else key)
    assert anchors(board) == before
    assert board.left[-1:] == ["key"]


@pytest.mark.parametrize(("price", "higher"), [("9.98", "9.99"), ("10.00", "10.02")])
def test_a_tick_is_that_of_the_price_at_which_a_drawing_stands(price: str, higher: str) -> None:
    bands = (TickBand(Decimal(0), Decimal("0.01")), TickBand(Decimal(10), Decimal("0.02")))
    drawing = Drawing(1, Tool.HORIZONTAL, (at(4, price),))
    assert nudged(a_surface(), drawing, Nudge(0, 1), bands) == (at(4, higher),)


def test_arrow_keys_leave_a_price_above_zero_and_a_locked_drawing_where_it_is(board: Board) -> None:
    low = (at(4, "0.05"), at(24, "15.00"))
    board.model.edit(Draw(Tool.RAY, low))
    board.press_keys(Qt.Key.Key_Down, SHIFT)
    assert anchors(board) == [(at(4, "0.01"), at(24, "14.96"))]
    board.model.edit(Lock(1, True))
    board.press_keys(Qt.Key.Key_Up)
    assert anchors(board) == [(at(4, "0.01"), at(24, "14.96"))]
    assert board.drawings.hint.text() == "This drawing is locked; unlock it to change it."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Left])
def test_keys_that_mean_nothing_to_drawings_are_the_charts(board: Board, key: Qt.Key) -> None:
    board.press_keys(key)
    assert board.left == ["key"]


def test_without_a_pane_everything_is_the_charts(board: Board) -> None:
    board.surface = None
    board.drag((10, 10), (50, 50))
    QTest.mouseDClick(board, Qt.MouseButton.LeftButton, pos=QPoint(60, 140))
    assert board.left == ["press", "double click"]


def test_the_pointer_says_what_it_would_do(board: Board) -> None:
    board.model.edit(LINE)
    tools = board.drawings.tools
    assert tools.cursor(QPointF(145, 100)) is Qt.CursorShape.PointingHandCursor
    assert tools.cursor(QPointF(300, 150)) is None
    board.model.gesticulate(ChooseTool(Tool.RAY))
    assert tools.cursor(QPointF(145, 100)) is None


def test_the_magnet_draws_a_point_to_its_bar(board: Board) -> None:
    assert board.surface is not None
    board.surface = replace(board.surface, prices=lambda _bar: (9.0, 12.0, 8.0, 10.0))
    for y, is_wanted in ((85, False), (85, True)):
        entry(full_menu(board), "magnet").setChecked(not is_wanted)
        entry(full_menu(board), "magnet").trigger()
        if board.model.props.has_magnet is not is_wanted:
            entry(full_menu(board), "magnet").trigger()
        board.model.gesticulate(ChooseTool(Tool.HORIZONTAL))
        board.click(45, y)
    assert anchors(board) == [(at(39, "11.50"),), (at(39, "12.00"),)]


def test_the_menu_names_every_tool_with_picture_and_key_and_chooses_it(board: Board) -> None:
    for tool in Tool:
        action = entry(full_menu(board), tool.value)
        assert not action.icon().isNull()
        assert "\tAlt+" in action.text()
        action.trigger()
        assert board.model.props.tool is tool
        name = action.text().partition("\t")[0]
        assert board.drawings.button.text() == f"{name} ▾"
        assert board.drawings.button.accessibleName() == f"Draw on the chart: {name}"
    entry(full_menu(board), Tool.MEASURE.value).trigger()
    assert board.model.props.tool is None


def test_the_menu_offers_what_can_be_done_now(board: Board) -> None:
    names = ("undo", "redo", "clear")
    assert [entry(full_menu(board), name).isEnabled() for name in names] == [False, False, False]
    board.model.edit(LINE)
    assert [entry(full_menu(board), name).isEnabled() for name in names] == [True, False, True]
    entry(full_menu(board), "undo").trigger()
    assert [entry(full_menu(board), name).isEnabled() for name in names] == [False, True, False]
    entry(full_menu(board), "redo").trigger()
    entry(full_menu(board), "clear").trigger()
    assert anchors(board) == []


def test_a_drawing_has_a_menu_of_its_own(board: Board) -> None:
    board.model.edit(LINE)
    assert not board.drawings.open_menu(QPointF(300, 150), QPoint(0, 0))
    menu = board.drawings.menu_of(board.model.props.drawings[0])
    colours = entry(menu, "colour").menu()
    assert isinstance(colours, QMenu)
    entry(colours, "green").trigger()
    assert board.model.props.drawings[0].ink is Ink.GREEN
    entry(menu, "lock").trigger()
    locked = board.drawings.menu_of(board.model.props.drawings[0])
    assert [entry(locked, name).isEnabled() for name in ("colour", "lock", "delete")] == [False, True, False]
    entry(locked, "lock").trigger()
    entry(board.drawings.menu_of(board.model.props.drawings[0]), "delete").trigger()
    assert anchors(board) == []


@pytest.mark.parametrize(
    ("begin", "hint"),
    [
        (lambda _board: None, ""),
        (
            lambda board: board.model.gesticulate(ChooseTool(Tool.CHANNEL)),
            "Channel: click the first of three points. Esc gives up.",
        ),
        (
            lambda board: board.model.gesticulate(ChooseTool(Tool.RAY)),
            "Ray: click the next point, two are missing. Esc gives up.",
        ),
        (
            lambda board: board.model.gesticulate(ChooseTool(Tool.HORIZONTAL)),
            "Horizontal line: click the last point, or put it with Enter. Esc gives up.",
        ),
        (
            lambda board: board.model.edit(LINE),
            "Trend line is selected. Drag it or use the arrow keys to move it, Delete removes it.",
        ),
    ],
)
def test_a_hint_says_what_comes_next(board: Board, begin: Callable[[Board], None], hint: str) -> None:
    begin(board)
    assert board.drawings.hint.text() == hint
    assert board.drawings.hint.isVisible() is bool(hint)


@pytest.mark.parametrize("tool", Tool)
def test_every_tool_is_painted_and_has_handles_while_it_is_selected(board: Board, tool: Tool) -> None:
    bare = board.picture()
    board.model.edit(Draw(tool, POINTS[: tool.anchors], "words" if tool is Tool.TEXT else ""))
    selected = board.picture()
    board.model.select(None)
    plain = board.picture()
    assert bare != plain
    assert plain != selected


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool is not Tool.TEXT])
@pytest.mark.parametrize("ink", [Ink.RED, Ink.GREEN])
def test_lines_have_their_colour(board: Board, appearance: Appearance, tool: Tool, ink: Ink) -> None:
    board.model.edit(Draw(tool, POINTS[: tool.anchors], ink=ink))
    board.model.select(None)
    picture, colour = board.picture(), QColor(getattr(appearance.theme.colours, ink.value))
    assert any(picture.pixelColor(x, y) == colour for x in range(400) for y in range(200))


def test_a_line_runs_where_its_anchors_are(board: Board) -> None:
    board.model.edit(Draw(Tool.HORIZONTAL, (at(39, "10.05"),)))
    board.model.select(None)
    ground = board.picture().pixelColor(200, 150)
    column = [board.picture().pixelColor(200, y) != ground for y in range(200)]
    assert [y for y, is_inked in enumerate(column) if is_inked] == [99]


@pytest.mark.parametrize(
    ("heights", "kept"),
    [
        ([], []),
        ([10], [10]),
        ([10, 15], [10]),
        ([10, 30, 50], [10, 50, 30]),
        ([10, 20, 30, 40, 50], [10, 50, 30]),
        ([50, 40, 30, 20, 10], [50, 10, 30]),
    ],
)
def test_levels_are_named_where_there_is_room_and_those_at_the_ends_first(
    heights: list[int], kept: list[int]
) -> None:
    labels = [LevelLabel(Point(0, height), Decimal(height), None) for height in heights]
    assert [label.price for label in labels_apart(labels, 15)] == kept


def test_what_is_being_drawn_is_seen_before_it_is_there(board: Board) -> None:
    board.model.gesticulate(ChooseTool(Tool.TREND_LINE))
    before = board.picture()
    board.click(45, 150)
    board.point(245, 50)
    assert board.picture() != before
    assert board.model.props.draft == Drawing(0, Tool.TREND_LINE, LINE.anchors)
    assert anchors(board) == []


def test_a_menu_shows_its_pictures_in_the_ink_of_the_theme(appearance: Appearance) -> None:
    light = tool_icon(Tool.RECTANGLE, appearance.theme).pixmap(16).toImage()
    assert light.pixelColor(2, 8).alpha() > 0
    for ink in Ink:
        assert ink_colour(ink, appearance.theme).isValid()
