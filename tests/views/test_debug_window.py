"""The debug window shows what there is, tells what changed alone, and takes a log line by line."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.debug.highlight import MARGIN, SHOWN_FOR, Highlight
from tradewalk.views.debug.props import DebugInputs, DebugProps, Standing, TargetRow
from tradewalk.views.debug.view import DebugView
from tradewalk.views.debug.view_model import DebugViewModel, Sources, derive_debug, value_text
from tradewalk.views.text_table import TextTable
from tradewalk.walk_debug import LogLines
from tradewalk.walkthrough.condition import State, StateValue

STANDING = Standing(2, 5, "search", "expecting")
STATES: State = {"screen": "detail", "ticket.quantity": None, "ticket.price": Decimal("1372.10")}
PROPS = DebugProps(
    "Buy", STANDING, (TargetRow("top.search"), TargetRow("ticket.send", "ticket.send cannot be used now.")),
    (("screen", "detail"), ("ticket.quantity", "–")), ("one", "two"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "paths"),
    [
        ("", ["screen", "ticket.quantity", "ticket.price"]),
        ("TICKET", ["ticket.quantity", "ticket.price"]),
        (" 1372", ["ticket.price"]),
        ("nowhere", []),
    ],
)
def test_states_are_filtered_by_path_and_value(wanted: str, paths: list[str]) -> None:
    props = derive_debug(DebugInputs("Buy", STANDING, states=STATES, wanted=wanted))
    assert [path for path, _ in props.states] == paths


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "–"), (True, "true"), (False, "false"), (200, "200"), (Decimal("0.10"), "0.10"), ("buy", "buy")],
)
def test_a_value_is_written_as_a_condition_writes_it(value: StateValue, text: str) -> None:
    assert value_text(value) == text


def test_the_model_tells_what_changed_and_keeps_the_lines_it_was_given() -> None:
    states: dict[str, StateValue] = {"screen": "detail"}
    lines: list[str] = []

    def new_lines() -> tuple[str, ...]:
        given = tuple(lines)
        lines.clear()
        return given

    model = DebugViewModel(Sources(lambda: "Buy", lambda: STANDING, lambda: (), lambda: states, new_lines))
    heard: list[DebugProps] = []
    model.props_changed.connect(heard.append)
    model.refresh()
    model.refresh()
    states["screen"] = "orders"
    lines.append("a")
    model.refresh()
    lines.append("b")
    model.refresh()
    assert [(dict(props.states)["screen"], props.lines) for props in heard] == [
        ("detail", ()), ("orders", ("a",)), ("orders", ("a", "b"))
    ]  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot) -> DebugView:
    view = DebugView()
    qtbot.addWidget(view)
    view.render(PROPS)
    view.show()
    return view


def table(view: DebugView, name: str) -> TextTable:
    (found,) = view.findChildren(TextTable, f"debug.{name}")
    return found


def test_targets_states_and_log_stand_in_their_lists(view: DebugView) -> None:
    assert [row.texts for row in table(view, "targets").texts.rows] == [
        ("top.search", "can be pointed at"), ("ticket.send", "ticket.send cannot be used now.")
    ]  # fmt: skip
    assert [row.texts for row in table(view, "states").texts.rows] == list(PROPS.states)
    (log,) = view.findChildren(QPlainTextEdit, "debug.log")
    assert log.toPlainText() == "one\ntwo"
    view.render(DebugProps("Buy", STANDING, lines=("one", "two", "three")))
    assert log.toPlainText() == "one\ntwo\nthree"


def test_what_is_pressed_and_typed_goes_out(view: DebugView) -> None:
    chosen, typed = list[object](), list[str]()
    view.target_chosen.connect(chosen.append)
    view.filter_typed.connect(typed.append)
    targets = table(view, "targets")
    place = targets.visualRect(targets.model().index(1, 0)).center()
    QTest.mouseClick(targets.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (field,) = view.findChildren(QLineEdit, "debug.filter")
    QTest.keyClicks(field, "ti")
    assert (chosen, typed) == (["ticket.send"], ["t", "ti"])


def test_a_frame_lies_around_its_target_takes_no_press_and_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Go", window)
    button.setGeometry(50, 60, 80, 30)
    window.resize(300, 200)
    window.show()
    frame = Highlight(window, QRect(button.mapToGlobal(QPoint(0, 0)), button.size()), "#c00000")
    assert frame.geometry() == button.geometry().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    assert window.childAt(button.geometry().center()) is button
    with qtbot.waitSignal(frame.destroyed, timeout=20 * SHOWN_FOR):
        frame.close()


def test_a_log_is_given_line_by_line_when_each_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    path.write_bytes("a\n買".encode()[:4])
    lines = LogLines(path)
    assert (lines.new(), lines.new()) == (("a",), ())
    path.write_bytes("a\n買\nb\nc".encode())
    assert lines.new() == ("買", "b")
    path.write_bytes("a\n買\nb\nc\n".encode())
    assert (lines.new(), lines.new()) == (("c",), ())
