"""What comes to stand under the mouse is not pressed by the click that brought it there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import button, caught, is_shown, let_ask, story, timeline_inputs
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.timeline.props import derive_timeline
from tradewalk.views.timeline.view import TimelineView

LEFT = Qt.MouseButton.LeftButton


class Desk(QWidget):
    """A guarded button beside a free one, and a clock that is set by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self.place, self.free, self.button = QWidget(), QPushButton(), QPushButton()
        inside, outside = QVBoxLayout(self.place), QVBoxLayout(self)
        inside.addWidget(self.button)
        outside.addWidget(self.place)
        outside.addWidget(self.free)
        self.guard = PressGuard(self.place, lambda: self.now)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    return desk


def test_presses_are_swallowed_for_the_double_click_interval(desk: Desk) -> None:
    pressed = caught(desk.button.clicked)
    desk.guard.arm()
    desk.now = QApplication.doubleClickInterval() - 1
    QTest.mouseClick(desk.button, LEFT)
    assert pressed == []
    desk.now += QApplication.doubleClickInterval()
    QTest.mouseClick(desk.button, LEFT)
    assert len(pressed) == 1


def test_every_swallowed_press_holds_the_next_one_back_too(desk: Desk) -> None:
    pressed = caught(desk.button.clicked)
    desk.guard.arm()
    for _ in range(20):
        desk.now += 60
        QTest.mouseClick(desk.button, LEFT)
        QTest.mouseDClick(desk.button, LEFT)
    assert pressed == []


def test_what_stands_elsewhere_and_the_keyboard_are_not_held_back(desk: Desk) -> None:
    pressed, other = caught(desk.button.clicked), caught(desk.free.clicked)
    desk.guard.arm()
    QTest.mouseClick(desk.free, LEFT)
    QTest.keyClick(desk.button, Qt.Key.Key_Space)
    assert (len(pressed), len(other)) == (1, 1)


@pytest.fixture
def timeline(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    view.render(derive_timeline(timeline_inputs(story("sent", "queued"))))
    let_ask(view)
    return view


def test_a_double_click_on_cancel_does_not_say_yes(timeline: TimelineView) -> None:
    asked = caught(timeline.cancel_requested)
    QTest.mouseClick(button(timeline, "timeline.cancel"), LEFT)
    QTest.mouseDClick(button(timeline, "timeline.cancel.confirm"), LEFT)
    QTest.mouseClick(button(timeline, "timeline.cancel.confirm"), LEFT)
    assert asked == []
    assert is_shown(timeline, "timeline.cancel.question")


def test_a_double_click_on_the_answer_does_not_press_what_stands_there_next(timeline: TimelineView) -> None:
    left = caught(timeline.done_requested)
    button(timeline, "timeline.cancel").click()
    button(timeline, "timeline.cancel.keep").click()
    QTest.mouseDClick(button(timeline, "timeline.done"), LEFT)
    QTest.mouseRelease(button(timeline, "timeline.done"), LEFT)
    QTest.mouseClick(button(timeline, "timeline.done"), LEFT)
    assert left == []
