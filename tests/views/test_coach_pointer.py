"""In *show* a pointer is seen to go and to click, and a text to be typed; without motion all of it happens at once."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tradewalk.views.coach.pointer import Pointer
from tradewalk.views.coach.typist import Typist
from tradewalk.views.theme import Appearance

THERE = QPoint(300, 200)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return window


@pytest.fixture
def pointer(window: QWidget, appearance: Appearance) -> Pointer:
    return Pointer(window, appearance)


def test_without_motion_it_stands_at_once_where_it_was_sent(window: QWidget, pointer: Pointer) -> None:
    done: list[str] = []
    pointer.go_to(window, THERE, lambda: done.append("there"))
    pointer.click(lambda: done.append("clicked"))
    assert (done, pointer.tip, pointer.isVisible()) == (["there", "clicked"], THERE, True)


def test_with_motion_it_is_seen_on_its_way_and_arrives(
    qtbot: QtBot, window: QWidget, pointer: Pointer
) -> None:
    pointer.has_motion = True
    done: list[str] = []
    pointer.go_to(window, QPoint(10, 10), lambda: done.append("there"))
    assert (done, pointer.tip != QPoint(10, 10)) == ([], True)
    qtbot.waitUntil(lambda: done == ["there"])
    assert pointer.tip == QPoint(10, 10)


def test_a_click_is_seen_in_the_picture(qtbot: QtBot, window: QWidget, pointer: Pointer) -> None:
    pointer.go_to(window, THERE, lambda: None)
    before = window.grab().toImage()
    pointer.click(lambda: None)
    assert window.grab().toImage() != before
    qtbot.waitUntil(lambda: window.grab().toImage() == before)


def test_it_follows_into_another_window(qtbot: QtBot, window: QWidget, pointer: Pointer) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    pointer.go_to(window, THERE, lambda: None)
    pointer.go_to(other, QPoint(20, 20), lambda: None)
    assert (pointer.window(), pointer.tip) == (other, QPoint(20, 20))
    pointer.setParent(window)


def test_one_that_rests_goes_on_with_nothing(window: QWidget, pointer: Pointer) -> None:
    pointer.has_motion = True
    done: list[str] = []
    pointer.go_to(window, THERE, lambda: done.append("there"))
    pointer.rest()
    assert (done, pointer.isVisible()) == ([], False)


@pytest.fixture
def field(window: QWidget) -> QLineEdit:
    field = QLineEdit(window)
    field.show()
    return field


def test_a_text_is_typed_key_by_key_and_the_field_checks_it(window: QWidget, field: QLineEdit) -> None:
    field.setMaxLength(5)
    seen: list[str] = []
    field.textEdited.connect(seen.append)
    done: list[str] = []
    Typist(window).type(field, "寒688256", lambda: done.append("typed"))
    assert seen == ["寒", "寒6", "寒68", "寒688", "寒6882"]
    assert done == ["typed"]


def test_with_motion_it_is_seen_being_typed(qtbot: QtBot, window: QWidget, field: QLineEdit) -> None:
    typist = Typist(window)
    typist.has_motion = True
    done: list[str] = []
    typist.type(field, "68", lambda: done.append("typed"))
    assert field.text() == ""
    qtbot.waitUntil(lambda: field.text() == "6")
    qtbot.waitUntil(lambda: done == ["typed"])
    assert field.text() == "68"


def test_a_field_that_is_gone_is_no_trouble(window: QWidget) -> None:
    field, typist = QLineEdit(window), Typist(window)
    done: list[str] = []
    typist.has_motion = True
    typist.type(field, "68", lambda: done.append("typed"))
    delete(field)
    typist._on_pace()
    typist._on_pace()
    assert done == ["typed"]
