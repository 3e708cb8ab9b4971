"""A window and its frame stand within what the screen leaves free."""

import pytest
from PySide6.QtCore import QMargins, QRect, QSize
from pytestqt.qtbot import QtBot

from tradewalk.views.main_window import AT_FIRST, MainWindow
from tradewalk.views.window_fit import fitted, fitting

FRAME = QMargins(2, 30, 2, 2)
LAPTOP = QRect(0, 28, 1366, 740)
"""What a bar at the top leaves of 1366 by 768."""


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (LAPTOP, QSize(1362, 708)),
        (QRect(0, 0, 1440, 900), QSize(1436, 868)),
        (QRect(0, 0, 2560, 1400), QSize(*AT_FIRST)),
        (None, QSize(*AT_FIRST)),
    ],
)
def test_a_window_is_no_larger_than_the_screen_has_room_for(room: QRect | None, size: QSize) -> None:
    assert fitting(QSize(*AT_FIRST), room, FRAME) == size


@pytest.mark.parametrize(
    "place", [QRect(0, 0, 1440, 900), QRect(-50, 10, 800, 600), QRect(900, 500, 800, 600)]
)
def test_the_frame_lies_in_the_room(place: QRect) -> None:
    assert LAPTOP.contains(fitted(place, LAPTOP, FRAME).marginsAdded(FRAME))


def test_a_place_with_room_stays() -> None:
    place = QRect(100, 100, 800, 600)
    assert fitted(place, LAPTOP, FRAME) == place


def test_the_window_stands_within_a_room_but_never_below_its_least_size(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.fit_into(LAPTOP, FRAME)
    assert window.geometry() == QRect(2, 58, 1362, 708)
    window.fit_into(QRect(0, 0, 800, 600), FRAME)
    assert window.size() == window.minimumSize()
