"""Gestures on a small window are told as actions on what has a name, each with the state from before it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tradewalk.views.choice_box import ChoiceBox
from tradewalk.views.recording.recorder import Recorder
from tradewalk.views.stepper import Stepper
from tradewalk.views.target_lookup import found_at
from tradewalk.views.target_parts import Painted
from tradewalk.views.targets import name_target, paint_targets
from tradewalk.views.text_table import Column, TextRow, TextTable
from tradewalk.views.typed_numbers import read_price
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.script import Action, Verb

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Told = tuple[Action, State]


class Pad(QWidget):
    """One of each kind of what can be pressed; ``presses`` is its state."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        self.field, self.nameless, self.title = QLineEdit("old"), QLineEdit(), QLabel("Title")
        self.price = Stepper("pad.price", read_price)
        self.button, self.off, self.opener = QPushButton("&Go"), QPushButton("Off"), QPushButton("Kind")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.box = ChoiceBox("pad.box", "Choice")
        self.box.offer((("a", "First"), ("b", "Second")), "a")
        self.box.activated.connect(self._press)
        self.table = TextTable("pad.table", (Column(80), Column(80)))
        self.table.name_parts("order", "status", "cancel")
        self.table.texts.show(("A", "B"), tuple(TextRow(key, ("x", "y")) for key in (7, 12)))
        self.cancel = QPushButton("Cancel")
        self.table.setIndexWidget(self.table.model().index(1, 1), self.cancel)
        self.menu = QMenu(self)
        self.named, self.plain = self.menu.addAction("Named"), self.menu.addAction("Plain")
        self.opener.setMenu(self.menu)
        self.key = QShortcut(QKeySequence("Ctrl+K"), self)
        self.clickable = Clickable()
        self._lay_out()

    def _lay_out(self) -> None:
        self.off.setEnabled(False)
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        for name in ("field", "title", "button", "off", "opener", "slider", "clickable"):
            name_target(getattr(self, name), f"pad.{name}")
        name_target(self.named, "pad.kind.named")
        for each in (
            self.field, self.nameless, self.title, self.price, self.button, self.off, self.opener, self.slider,
            self.box, self.table, self.clickable,
        ):  # fmt: skip
            column.addWidget(each)

    def _press(self) -> None:
        self.presses += 1


class Clickable(QFrame):
    """A row that takes presses, with a text of its own name in it."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = QLabel("Inside")
        name_target(self.inside, "pad.inside")
        row = QHBoxLayout(self)
        row.addWidget(self.inside)

    def mousePressEvent(self, event: object) -> None:
        """It takes them."""

    mouseReleaseEvent = mousePressEvent  # noqa: N815 - Qt's own name


class Tape:
    """A pad with a recorder at it."""

    def __init__(self, pad: Pad) -> None:
        self.pad, self.told = pad, list[Told]()
        self.recorder = Recorder(
            lambda name: name.startswith("pad."),
            lambda: {"presses": pad.presses},
            lambda action, state: self.told.append((action, state)),
        )
        self.recorder.begin()

    def actions(self) -> list[Action]:
        self.recorder.end()
        return [action for action, _ in self.told]


@pytest.fixture
def tape(qtbot: QtBot) -> Iterator[Tape]:
    pad = Pad()
    qtbot.addWidget(pad)
    pad.resize(400, 700)
    with qtbot.waitExposed(pad):
        pad.show()
    pad.activateWindow()
    tape = Tape(pad)
    yield tape
    tape.recorder.end()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center() if at is None else at)


def choose_in_box(pad: Pad) -> None:
    pad.box.showPopup()
    view = pad.box.view()
    click(view.viewport(), view.visualRect(pad.box.model().index(1, 0)).center())


def choose_in_box_by_key(pad: Pad) -> None:
    pad.box.showPopup()
    view = pad.box.view()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)


def choose_in_menu(pad: Pad, which: str) -> None:
    pad.menu.popup(pad.mapToGlobal(QPoint(5, 5)))
    QTest.mouseClick(pad.menu, LEFT, pos=pad.menu.actionGeometry(getattr(pad, which)).center())


def click_row(pad: Pad, row: int) -> None:
    click(pad.table.viewport(), pad.table.visualRect(pad.table.model().index(row, 0)).center())


def type_over(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def drag(pad: Pad) -> None:
    QTest.mousePress(pad.clickable, LEFT, pos=QPoint(3, 3))
    QTest.mouseRelease(pad.clickable, LEFT, pos=QPoint(200, 3))


def strike(pad: Pad, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    handle = pad.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)


def space_on_the_button(pad: Pad) -> None:
    pad.button.setFocus()
    strike(pad, Qt.Key.Key_Space)


def enter_in_the_field(pad: Pad) -> None:
    pad.field.setFocus()
    strike(pad, Qt.Key.Key_Return)


GESTURES: dict[str, tuple[Callable[[Pad], None], list[Action]]] = {
    "a button": (lambda pad: click(pad.button), [Action(Verb.CLICK, "pad.button")]),
    "a button by Space": (space_on_the_button, [Action(Verb.CLICK, "pad.button")]),
    "a button by its access key": (
        lambda pad: strike(pad, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier), [Action(Verb.CLICK, "pad.button")],
    ),
    "a button that is off": (lambda pad: click(pad.off), []),
    "a text": (lambda pad: click(pad.title), []),
    "what takes the press, not the text in it": (
        lambda pad: click(pad.clickable.inside), [Action(Verb.CLICK, "pad.clickable")],
    ),
    "a drag": (drag, []),
    "a row by what it stands for": (
        lambda pad: click_row(pad, 0), [Action(Verb.CHOOSE, "pad.table", row=("order", "7"))],
    ),
    "the last order as the last": (
        lambda pad: click_row(pad, 1), [Action(Verb.CHOOSE, "pad.table", row=("order", "last"))],
    ),
    "a button in a cell": (
        lambda pad: click(pad.cancel), [Action(Verb.CLICK, "pad.table[order=last,column=cancel]")],
    ),
    "an entry of a box": (choose_in_box, [Action(Verb.CHOOSE, "pad.box", "Second")]),
    "an entry of a box by keys": (choose_in_box_by_key, [Action(Verb.CHOOSE, "pad.box", "Second")]),
    "an entry of a menu with a name": (
        lambda pad: choose_in_menu(pad, "named"), [Action(Verb.CLICK, "pad.kind.named")],
    ),
    "an entry of a menu by its words": (
        lambda pad: choose_in_menu(pad, "plain"), [Action(Verb.CHOOSE, "pad.opener", "Plain")],
    ),
    "a shortcut": (lambda pad: strike(pad, Qt.Key.Key_K, CTRL), [Action(Verb.PRESS, text="Ctrl+K")]),
    "Enter in a field": (enter_in_the_field, [Action(Verb.PRESS, "pad.field", "Enter")]),
    "a text over the old one": (
        lambda pad: type_over(pad.field, "688256"), [Action(Verb.TYPE, "pad.field", "688256")],
    ),
    "a number": (lambda pad: type_over(pad.price, "1390"), [Action(Verb.SET, "pad.price", "1390")]),
    "Tab": (lambda pad: strike(pad, Qt.Key.Key_Tab), []),
}  # fmt: skip


@pytest.mark.parametrize(("gesture", "actions"), GESTURES.values(), ids=GESTURES)
def test_a_gesture_is_told_as_an_action(
    tape: Tape, gesture: Callable[[Pad], None], actions: list[Action]
) -> None:
    gesture(tape.pad)
    assert tape.actions() == actions
    assert tape.recorder.left_out == 0


def test_keys_in_one_field_are_one_action_and_say_what_stands_there_in_the_end(tape: Tape) -> None:
    tape.pad.field.setFocus()
    tape.pad.field.setCursorPosition(3)
    QTest.keyClicks(tape.pad.field, "er!")
    QTest.keyClick(tape.pad.field, Qt.Key.Key_Backspace)
    type_over(tape.pad.price, "12")
    QTest.keyClick(tape.pad.price, Qt.Key.Key_Return)
    assert tape.actions() == [
        Action(Verb.TYPE, "pad.field", "older"),
        Action(Verb.SET, "pad.price", "12"),
        Action(Verb.PRESS, "pad.price", "Enter"),
    ]


def test_each_action_comes_with_the_state_from_before_it(tape: Tape) -> None:
    click(tape.pad.button)
    click(tape.pad.button)
    assert [state for _, state in tape.told] == [{"presses": 0}, {"presses": 1}]


def test_a_button_that_opens_a_menu_is_told_before_the_menu_takes_the_mouse(tape: Tape) -> None:
    tape.pad.menu.aboutToShow.connect(lambda: tape.told.append((Action(Verb.WAIT), {})))
    tape.pad.menu.aboutToShow.connect(tape.pad.menu.close, Qt.ConnectionType.QueuedConnection)
    click(tape.pad.opener)
    assert [action for action, _ in tape.told] == [Action(Verb.CLICK, "pad.opener"), Action(Verb.WAIT)]


def test_what_no_script_can_do_is_counted(tape: Tape) -> None:
    type_over(tape.pad.nameless, "x")
    click(tape.pad.slider)
    assert (tape.actions(), tape.recorder.left_out) == ([], 2)


class Painting(QWidget):
    """Paints a large part and a small one in it, and two alike beside them."""

    def painted(self, name: str) -> list[Painted]:
        if name == "pad.whole":
            return []
        if name == "pad.one":
            return [Painted(self, self.rect().adjusted(0, 0, -50, 0))]
        return [
            Painted(self, self.rect().adjusted(left, 0, left - 90, -90), {"kind": kind})
            for left, kind in ((0, "result"), (60, "split"), (80, "split"))
        ]


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ((5, 5), "pad.event[kind=result]"),
        ((5, 50), "pad.one"),
        ((65, 5), "pad.event[2]"),
        ((85, 5), "pad.event[3]"),
        ((95, 60), "pad.whole"),
    ],
)
def test_of_painted_parts_the_smallest_is_found_by_what_it_has_alone(
    qtbot: QtBot, at: tuple[int, int], found: str
) -> None:

    painting = Painting()
    qtbot.addWidget(painting)
    name_target(painting, "pad.whole")
    paint_targets(painting, ("pad.one", "pad.event"))
    painting.resize(100, 100)
    painting.show()
    answer = found_at(painting, painting.mapToGlobal(QPoint(*at)), lambda name: name.startswith("pad."))
    assert answer is not None
    assert answer.target == found
    assert QApplication.activePopupWidget() is None
