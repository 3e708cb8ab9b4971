"""While the gate is closed nothing happens but at the target; with the gate open the same gestures do something."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QInputMethodEvent,
    QKeySequence,
    QNativeGestureEvent,
    QPointingDevice,
    QShortcutEvent,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.views.coach_builders import GESTURES, LEFT, Desk, ModalDesk, roll, row_place
from tradewalk.views.coach.gate import Gate
from tradewalk.views.coach.place import Place, place_of
from tradewalk.walk_hands import press_at

NONE, BUTTON = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
ON_AND_OFF = pytest.mark.parametrize("is_closed", [True, False], ids=["closed", "open"])


def be_active(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    be_active(qtbot, desk)
    desk.target.setFocus()
    return desk


@pytest.fixture
def gate(desk: Desk) -> Iterator[Gate]:
    gate = Gate(desk, lambda _event, _widget: False)
    gate.stand()
    yield gate
    gate.go()


def set_to(gate: Gate, is_closed: bool, place: Place) -> None:
    if is_closed:
        gate.close((lambda: place,))
    else:
        gate.open()


@ON_AND_OFF
@pytest.mark.parametrize("gesture", GESTURES)
def test_outside_the_target_nothing_happens_in_the_window(
    gate: Gate, desk: Desk, gesture: str, is_closed: bool
) -> None:
    set_to(gate, is_closed, desk.place())
    GESTURES[gesture](desk)
    assert (desk.heard == []) is is_closed


@ON_AND_OFF
@pytest.mark.parametrize("gesture", GESTURES)
def test_outside_the_target_nothing_happens_in_a_modal_dialog(
    qtbot: QtBot, gate: Gate, desk: Desk, gesture: str, is_closed: bool
) -> None:
    dialog = ModalDesk(desk)
    dialog.show()
    be_active(qtbot, dialog)
    set_to(gate, is_closed, dialog.desk.place())
    GESTURES[gesture](dialog.desk)
    heard = list(dialog.desk.heard)
    dialog.close()
    assert (heard == []) is is_closed


class Listener(QWidget):
    """Hears of everything that is put into it, whatever becomes of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in RARE:
            self.heard.append(event.type())
            return True
        return super().event(event)


def a_tablet_event(kind: QEvent.Type) -> QEvent:
    pen = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(kind, pen, QPointF(), QPointF(), 0.5, 0, 0, 0, 0, 0, NONE, BUTTON, BUTTON)


def a_pinch(_kind: QEvent.Type) -> QEvent:
    pad, point = QPointingDevice.primaryPointingDevice(), QPointF()
    return QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, point, point, point, 1.0, point
    )


RARE: dict[QEvent.Type, Callable[[QEvent.Type], QEvent]] = {
    QEvent.Type.TabletPress: a_tablet_event,
    QEvent.Type.TabletRelease: a_tablet_event,
    QEvent.Type.NativeGesture: a_pinch,
    QEvent.Type.InputMethod: lambda _kind: QInputMethodEvent("字", []),
    QEvent.Type.Shortcut: lambda _kind: QShortcutEvent(QKeySequence("A"), 1),
}


@ON_AND_OFF
@pytest.mark.parametrize("kind", RARE)
def test_what_no_test_can_do_by_a_gesture_is_held_back_as_well(
    gate: Gate, desk: Desk, kind: QEvent.Type, is_closed: bool
) -> None:
    """The event is posted, so that Python knows it no longer when it arrives, as one that Qt itself has made."""
    set_to(gate, is_closed, desk.place())
    listener = Listener(desk)
    QApplication.postEvent(listener, RARE[kind](kind))
    QApplication.sendPostedEvents(listener)
    assert listener.heard == ([] if is_closed else [kind])


def middle_of_row(combo: QComboBox, row: int) -> QPoint:
    return combo.view().visualRect(combo.model().index(row, 0)).center()


def click_row(combo: QComboBox, row: int) -> None:
    QTest.mouseMove(combo.view().viewport(), middle_of_row(combo, row))
    QTest.mouseClick(combo.view().viewport(), LEFT, pos=middle_of_row(combo, row))


def choose_row(combo: QComboBox, row: int, key: Qt.Key) -> None:
    combo.view().setCurrentIndex(combo.model().index(row, 0))
    QTest.keyClick(combo.view(), key)


def mark_row(combo: QComboBox, row: int) -> None:
    combo.view().setCurrentIndex(combo.model().index(row, 0))


def strike_row(combo: QComboBox, row: int, key: Qt.Key) -> None:
    mark_row(combo, row)
    QTest.keyClick(combo.view(), key)


LIST_GESTURES: dict[str, Callable[[QComboBox, int], None]] = {
    "mouse": click_row,
    "enter": lambda combo, row: strike_row(combo, row, Qt.Key.Key_Return),
}


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Iterator[QComboBox]:
    """The target with its third entry chosen and its list open; a click right after is no double click."""
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    desk.target.setCurrentIndex(2)
    desk.target.showPopup()
    qtbot.waitExposed(desk.target.view())
    yield desk.target
    desk.target.hidePopup()
    QApplication.setDoubleClickInterval(interval)


@ON_AND_OFF
@pytest.mark.parametrize("gesture", LIST_GESTURES)
def test_no_other_row_of_a_list_is_chosen(
    gate: Gate, opened: QComboBox, gesture: str, is_closed: bool
) -> None:
    set_to(gate, is_closed, row_place(opened, 1))
    LIST_GESTURES[gesture](opened, 0)
    assert opened.currentIndex() == (2 if is_closed else 0)


@pytest.mark.parametrize("gesture", ["mouse", "enter"])
def test_the_row_that_is_the_target_is_chosen(gate: Gate, opened: QComboBox, gesture: str) -> None:
    set_to(gate, True, row_place(opened, 1))
    LIST_GESTURES[gesture](opened, 1)
    assert opened.currentIndex() == 1


@pytest.mark.parametrize("gesture", ["mouse", "enter"])
def test_the_list_of_the_target_opens_and_works(qtbot: QtBot, gate: Gate, desk: Desk, gesture: str) -> None:
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    set_to(gate, True, desk.place())
    QTest.mouseClick(desk.target, LEFT)
    qtbot.waitUntil(desk.target.view().isVisible)
    LIST_GESTURES[gesture](desk.target, 1)
    QApplication.setDoubleClickInterval(interval)
    assert desk.target.currentIndex() == 1


@ON_AND_OFF
def test_a_list_is_not_rolled_beside_the_target(gate: Gate, opened: QComboBox, is_closed: bool) -> None:
    opened.view().verticalScrollBar().setRange(0, 5)
    set_to(gate, is_closed, row_place(opened, 1))
    roll(opened.view().viewport(), middle_of_row(opened, 0))
    assert (opened.view().verticalScrollBar().value() == 0) is is_closed


def click_entry(menu: QMenu, entry: QAction) -> None:
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())


def strike_entry(menu: QMenu, entry: QAction) -> None:
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


MENU_GESTURES: dict[str, Callable[[QMenu, QAction], None]] = {
    "mouse": click_entry,
    "enter": strike_entry,
    "access key": lambda menu, entry: QTest.keyClick(menu, Qt.Key[f"Key_{entry.text()[1]}"]),
}


@pytest.fixture
def menu(desk: Desk) -> Iterator[QMenu]:
    """An open menu of two entries, each of which says when it is chosen."""
    menu = QMenu(desk)
    for text in ("&Day", "&Week"):
        menu.addAction(text).triggered.connect(lambda _checked=False, chosen=text: desk.heard.append(chosen))
    menu.popup(desk.mapToGlobal(QPoint(10, 10)))
    yield menu
    menu.close()


def entry_place(menu: QMenu, entry: QAction) -> Place:
    return Place(menu, lambda: menu.actionGeometry(entry).translated(menu.mapToGlobal(QPoint(0, 0))))


@ON_AND_OFF
@pytest.mark.parametrize("gesture", MENU_GESTURES)
def test_no_other_entry_of_a_menu_is_chosen(
    gate: Gate, desk: Desk, menu: QMenu, gesture: str, is_closed: bool
) -> None:
    day, week = menu.actions()
    set_to(gate, is_closed, entry_place(menu, day))
    MENU_GESTURES[gesture](menu, week)
    assert (desk.heard == []) is is_closed


@pytest.mark.parametrize("gesture", ["mouse", "enter"])
def test_the_entry_that_is_the_target_is_chosen(gate: Gate, desk: Desk, menu: QMenu, gesture: str) -> None:
    day = menu.actions()[0]
    set_to(gate, True, entry_place(menu, day))
    MENU_GESTURES[gesture](menu, day)
    assert desk.heard == ["&Day"]


def a_button(desk: Desk) -> QPushButton:
    """A button beside the rest, as a target."""
    button = QPushButton("Options", desk)
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    layout.activate()
    button.clicked.connect(lambda: desk.heard.append("pressed"))
    return button


def test_a_menu_without_a_parent_belongs_to_its_button(qtbot: QtBot, gate: Gate, desk: Desk) -> None:
    button, menu = a_button(desk), QMenu()
    qtbot.addWidget(menu)
    entry = menu.addAction("Dark")
    entry.triggered.connect(lambda: desk.heard.append("dark"))
    button.setMenu(menu)
    set_to(gate, True, place_of(button))
    menu.popup(desk.mapToGlobal(QPoint(10, 10)))
    click_entry(menu, entry)
    assert desk.heard == ["dark"]


def test_a_dialog_that_the_target_opens_can_be_worked_in(qtbot: QtBot, gate: Gate, desk: Desk) -> None:
    button, dialog = a_button(desk), ModalDesk(desk)
    button.clicked.connect(dialog.show)
    set_to(gate, True, place_of(button))
    QTest.mouseClick(button, LEFT)
    be_active(qtbot, dialog)
    QTest.mouseClick(dialog.desk.other, LEFT)
    dialog.close()
    assert dialog.desk.heard == ["clicked"]


def test_enter_presses_the_button_that_is_the_target_once(gate: Gate, desk: Desk) -> None:
    button = a_button(desk)
    set_to(gate, True, place_of(button))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert desk.heard == ["pressed"]


def test_the_keyboard_comes_back_to_the_target(qtbot: QtBot, gate: Gate, desk: Desk) -> None:
    set_to(gate, True, desk.place())
    desk.target.clearFocus()
    desk.target.setFocus()
    desk.other.setFocus()
    qtbot.waitUntil(desk.target.hasFocus)


def test_a_click_outside_never_gets_the_keyboard(gate: Gate, desk: Desk) -> None:
    set_to(gate, True, desk.place())
    got: list[object] = []
    QApplication.instance().focusChanged.connect(lambda _before, now: got.append(now))  # type: ignore[union-attr]
    GESTURES["mouse of the window"](desk)
    assert got == []


def test_what_is_no_part_of_the_window_is_left_alone(qtbot: QtBot, gate: Gate, desk: Desk) -> None:
    presenter = Desk()
    qtbot.addWidget(presenter)
    presenter.show()
    set_to(gate, True, desk.place())
    QTest.mouseClick(presenter.other, LEFT)
    assert presenter.heard == ["clicked"]


def test_a_part_of_a_widget_takes_clicks_in_it_alone(gate: Gate, desk: Desk) -> None:
    half = QRect(0, 0, desk.other.width() // 2, desk.other.height())
    place = Place(desk.other, lambda: half.translated(desk.other.mapToGlobal(QPoint(0, 0))))
    set_to(gate, True, place)
    QTest.mouseClick(desk.other, LEFT, pos=QPoint(desk.other.width() - 5, 5))
    assert desk.heard == []
    QTest.mouseClick(desk.other, LEFT, pos=QPoint(5, 5))
    assert desk.heard == ["clicked"]


def test_without_a_target_nothing_happens_at_all(gate: Gate, desk: Desk) -> None:
    gate.close(())
    QTest.keyClick(desk.target, Qt.Key.Key_Down)
    assert desk.target.currentIndex() == 0


def test_a_gate_that_is_gone_holds_nothing_back(gate: Gate, desk: Desk) -> None:
    set_to(gate, True, desk.place())
    gate.go()
    QTest.mouseClick(desk.other, LEFT)
    assert desk.heard == ["clicked"]


@ON_AND_OFF
def test_while_the_script_acts_its_hands_alone_reach_the_target(
    gate: Gate, desk: Desk, is_closed: bool
) -> None:
    set_to(gate, is_closed, place_of(desk.other))
    gate.is_script_acting = True
    desk.other.setFocus()
    QTest.mouseClick(desk.other, LEFT)
    QTest.keyClick(desk.other, Qt.Key.Key_Space)
    QTest.keyClick(desk, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.heard == []
    press_at(desk.other, desk.other.rect().center())
    by_script = len(desk.heard)
    assert by_script
    gate.is_script_acting = False
    QTest.mouseClick(desk.other, LEFT)
    assert len(desk.heard) == 2 * by_script
