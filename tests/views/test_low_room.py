"""A page in a room that is lower than its texts keeps its least height and scrolls; in a high room it fills it."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.low_room import LowRoom
from tradewalk.views.text import sentence_label

WIDTH = 300
SENTENCE = "A sentence that is so long that it has to be broken into several lines in a room of this width."


@pytest.fixture
def page() -> QWidget:
    """Two sentences over a list that scrolls by itself."""
    page = QWidget()
    column = QVBoxLayout(page)
    for name in ("first", "second"):
        label = sentence_label(name)
        label.setText(SENTENCE)
        column.addWidget(label)
    column.addWidget(QScrollArea(), 1)
    return page


def shown(qtbot: QtBot, page: QWidget, height: int) -> LowRoom:
    room = LowRoom(page)
    qtbot.addWidget(room)
    room.resize(WIDTH, height)
    room.show()
    qtbot.waitExposed(room)
    return room


def texts_have_room(page: QWidget) -> bool:
    labels = page.findChildren(QLabel)
    assert len(labels) == 2
    return all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_a_high_room_is_filled_and_does_not_scroll(qtbot: QtBot, page: QWidget) -> None:
    room = shown(qtbot, page, 600)
    assert page.height() == room.viewport().height()
    assert not room.verticalScrollBar().maximum()


def test_in_a_low_room_the_page_scrolls_and_no_text_is_squeezed(qtbot: QtBot, page: QWidget) -> None:
    room = shown(qtbot, page, 100)
    assert room.verticalScrollBar().maximum() > 0
    assert texts_have_room(page)


def test_a_list_of_the_page_shrinks_before_the_page_scrolls(qtbot: QtBot, page: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    least = layout.totalMinimumHeightForWidth(WIDTH)
    room = shown(qtbot, page, least)
    assert not room.verticalScrollBar().maximum()
    assert texts_have_room(page)


def test_a_bar_goes_when_the_room_is_as_high_as_the_page_is_without_it(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for place in range(9):
        label = sentence_label(f"text.{place}")
        label.setText(SENTENCE)
        column.addWidget(label)
    layout = page.layout()
    assert layout is not None
    room = shown(qtbot, page, 100)
    bar = room.verticalScrollBar().width()
    least = layout.totalMinimumHeightForWidth(WIDTH)
    assert layout.totalMinimumHeightForWidth(WIDTH - bar) > least, "beside the bar it is higher"
    room.resize(WIDTH, least)
    assert room.viewport().width() == WIDTH
    assert not room.verticalScrollBar().maximum()
