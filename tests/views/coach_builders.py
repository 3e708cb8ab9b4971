"""Small windows for the coach: a target, something else that tells what reaches it, and the gestures that try."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QEventPoint,
    QKeySequence,
    QPointingDevice,
    QShortcut,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.instants import Instant
from tradewalk.views.coach.place import Place, place_of
from tradewalk.views.coach.props import CoachControl, CoachProps
from tradewalk.views.coach.view_model import CoachInputs
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_state import Phase, Run, Visit
from tradewalk.walkthrough.script import (
    Action,
    Answer,
    Given,
    Mistake,
    Mode,
    Question,
    Score,
    Step,
    Verb,
    Walkthrough,
    Words,
)

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
TITLE = Words("Buy your first share", "買入第一隻股票", "买入第一只股票")
SAY = Words("Many names look alike.", "很多名稱相似。", "很多名称相似。")
TASK = Words("Type the code.", "輸入代號。", "输入代码。")


def a_card(**changed: object) -> CoachProps:
    """A step in which something is read."""
    values: dict[str, object] = {
        "title": TITLE,
        "number": 2,
        "count": 5,
        "say": SAY,
        "controls": frozenset({CoachControl.BACK, CoachControl.NEXT}),
        "targets": ("target",),
    }
    return CoachProps(**(values | changed))  # type: ignore[arg-type]


HINT = Words("Six digits.", "六位數字。", "六位数字。")
STEP = Step(
    "search",
    SAY,
    "top.search",
    TASK,
    HINT,
    do=(Action(Verb.TYPE, "top.search", "688256"), Action(Verb.CHOOSE, "search.results")),
)
WHY = Words("A zero too many.", "多了一個零。", "多了一个零。")
QUESTION = Question(SAY, (Answer("yes", SAY, ALWAYS), Answer("no", TASK, ALWAYS)))
STEPS = (replace(STEP, id="welcome"), STEP)
AT = Instant(0)


def a_walkthrough(step: Step = STEP) -> Walkthrough:
    steps = (STEPS[0], step)
    mistakes = (Mistake("zero", ALWAYS, WHY, "welcome"),)
    return Walkthrough("buy", ">=0.1", TITLE, Given("sample", "x", AT), tuple(Mode), Score(), mistakes, steps)


def inputs(mode: Mode, phase: Phase, step: Step = STEP, **changed: object) -> CoachInputs:
    """A run that stands in the second of two steps."""
    visits = tuple(Visit(each, AT, 0, 0, 0, {}) for each in ("welcome", "search"))
    run = replace(Run(mode, phase, visits), **changed)  # type: ignore[arg-type]
    return CoachInputs(a_walkthrough(step), run)


class Telling(QPushButton):
    """A button that notes everything that comes to it."""

    def __init__(self, text: str, heard: list[str]) -> None:
        super().__init__(text)
        self.setAcceptDrops(True)
        self._heard = heard
        self.clicked.connect(lambda: heard.append("clicked"))

    def event(self, event: QEvent) -> bool:
        noted = {
            QEvent.Type.MouseButtonDblClick: "double click",
            QEvent.Type.Wheel: "wheel",
            QEvent.Type.ContextMenu: "context menu",
            QEvent.Type.DragEnter: "drag",
            QEvent.Type.Drop: "drop",
            QEvent.Type.TouchBegin: "touch",
            QEvent.Type.Shortcut: "access key",
            QEvent.Type.KeyRelease: "key release",
        }
        if event.type() in noted:
            self._heard.append(noted[event.type()])
        return super().event(event)


class Desk(QWidget):
    """A target with a list of its own beside something else, a key for the whole window, and a dialog like itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        self.target = QComboBox()
        self.target.addItems(["Limit", "Market", "At auction"])
        self.other = Telling("&Other", self.heard)
        self.field = QLineEdit()
        self.field.returnPressed.connect(lambda: self.heard.append("entered"))
        self.save = QShortcut(QKeySequence("Ctrl+S"), self)
        self.save.activated.connect(lambda: self.heard.append("saved"))
        column = QVBoxLayout(self)
        column.addWidget(self.target)
        column.addWidget(self.other)
        column.addWidget(self.field)
        column.addStretch(1)
        self.resize(640, 480)

    def place(self) -> Place:
        return place_of(self.target)


def row_place(combo: QComboBox, row: int) -> Place:
    """A row of the open list."""
    view = combo.view()

    def rectangle() -> QRect:
        rect = view.visualRect(combo.model().index(row, 0))
        return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    return Place(view.viewport(), rectangle)


class ModalDesk(QDialog):
    """A desk in a modal dialog over another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.desk = Desk()
        column = QVBoxLayout(self)
        column.addWidget(self.desk)
        self.resize(400, 300)


def send(widget: QWidget, event: QEvent) -> None:
    QApplication.sendEvent(widget, event)


def roll(widget: QWidget, point: QPoint | None = None) -> None:
    """A turn of the wheel over a point of a widget."""
    at = QPointF(point or widget.rect().center())
    pointer = QPointingDevice.primaryPointingDevice()
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        pointer,
    )
    send(widget, event)


def ask_menu(widget: QWidget) -> None:
    """The right button, or the menu key."""
    middle = widget.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    send(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle), NONE))


def drag_to(widget: QWidget) -> None:
    """Something is dragged to a widget and dropped there."""
    content, middle = QMimeData(), widget.rect().center()
    content.setText("688256")
    send(widget, QDragEnterEvent(middle, COPY, content, LEFT, NONE))
    send(widget, QDropEvent(QPointF(middle), COPY, content, LEFT, NONE))


def touch(widget: QWidget) -> None:
    """A finger comes down."""
    widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    middle = QPointF(widget.rect().center())
    point = QEventPoint(1, QEventPoint.State.Pressed, middle, QPointF(widget.mapToGlobal(middle.toPoint())))
    send(widget, QTouchEvent(QEvent.Type.TouchBegin, QPointingDevice.primaryPointingDevice(), NONE, [point]))


def _click_in_window(widget: QWidget) -> None:
    handle = widget.window().windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, LEFT, NONE, widget.mapTo(widget.window(), widget.rect().center()))


def _tab(desk: Desk) -> None:
    desk.target.setFocus()
    QTest.keyClick(desk.target, Qt.Key.Key_Tab)
    if desk.other.hasFocus():
        desk.heard.append("focus")


Gesture = Callable[[Desk], None]

GESTURES: dict[str, Gesture] = {
    "mouse": lambda desk: QTest.mouseClick(desk.other, LEFT),
    "double click": lambda desk: QTest.mouseDClick(desk.other, LEFT),
    "mouse of the window": lambda desk: _click_in_window(desk.other),
    "space": lambda desk: QTest.keyClick(desk.other, Qt.Key.Key_Space),
    "enter": lambda desk: QTest.keyClick(desk.field, Qt.Key.Key_Return),
    "key release": lambda desk: QTest.keyRelease(desk.other, Qt.Key.Key_A),
    "tab": _tab,
    "access key": lambda desk: QTest.keyClick(desk.target, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier),
    "shortcut": lambda desk: QTest.keyClick(desk.target, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
    "wheel": lambda desk: roll(desk.other),
    "drag": lambda desk: drag_to(desk.other),
    "context menu": lambda desk: ask_menu(desk.other),
    "touch": lambda desk: touch(desk.other),
}
