"""A panel over a window covers all of it; what lies below is out of reach until it is lifted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.over_window import OverWindow


class Desk(QMainWindow):
    """A button below and two keys, which note what reaches them."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.build()
        for keys in ("Ctrl+K", "Ctrl+Q"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda keys=keys: self.heard.append(keys))

    def build(self) -> None:
        self.below = QPushButton("Below")
        self.below.clicked.connect(lambda: self.heard.append("below"))
        self.setCentralWidget(self.below)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self, key, Qt.KeyboardModifier.ControlModifier)


def a_panel() -> QWidget:
    panel = QWidget()
    column = QVBoxLayout(panel)
    for name in ("one", "two"):
        column.addWidget(QPushButton(name))
    return panel


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.resize(600, 400)
    desk.show()
    qtbot.waitExposed(desk)
    return desk


def test_what_lies_below_is_out_of_reach_and_comes_back(desk: Desk) -> None:
    over, panel = OverWindow(desk), a_panel()
    over.lay(panel)
    desk.press(Qt.Key.Key_K)
    assert (desk.heard, desk.below.isVisible(), over.is_laid) == ([], False, True)
    over.lift()
    desk.press(Qt.Key.Key_K)
    assert (desk.heard, desk.below.isVisible(), over.is_laid) == (["Ctrl+K"], True, False)


def test_the_application_can_be_left_from_there(desk: Desk) -> None:
    OverWindow(desk).lay(a_panel())
    desk.press(Qt.Key.Key_Q)
    assert desk.heard == ["Ctrl+Q"]


def test_the_panel_is_as_large_as_the_window_whatever_that_becomes(desk: Desk) -> None:
    panel = a_panel()
    OverWindow(desk).lay(panel)
    desk.resize(800, 500)
    QApplication.processEvents()
    assert panel.geometry() == desk.rect()


def test_tab_stays_in_the_panel(desk: Desk) -> None:
    panel = a_panel()
    OverWindow(desk).lay(panel)
    buttons = panel.findChildren(QPushButton)
    buttons[0].setFocus()
    for _ in range(5):
        QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Tab)
        assert desk.focusWidget() in buttons


def test_another_panel_takes_the_place_and_panels_built_anew_are_covered_again(desk: Desk) -> None:
    over, first, second = OverWindow(desk), a_panel(), a_panel()
    over.lay(first)
    over.lay(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    desk.build()
    QApplication.processEvents()
    assert not desk.below.isVisible()
    assert desk.childAt(300, 200) in second.findChildren(QWidget) or desk.childAt(300, 200) is second
    over.lift()
    assert desk.below.isVisible()
    desk.press(Qt.Key.Key_K)
    assert desk.heard == ["Ctrl+K"]
