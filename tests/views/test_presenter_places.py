"""Where the two windows of a show stand."""

import pytest
from PySide6.QtCore import QRect

from tradewalk.views.presenter.window_places import TITLE_BAR, places_of

LEAST_ROOM, LEAST = 1024, 340
LAPTOP = QRect(0, 0, 1440, 900)
WIDE = QRect(0, 0, 1920, 1080)
BEAMER = QRect(1440, 0, 1920, 1080)
SMALL = QRect(0, 25, 1280, 775)


def around(rect: QRect) -> QRect:
    """A window with its title bar."""
    return rect.adjusted(0, -TITLE_BAR, 0, 0)


@pytest.mark.parametrize(
    ("room", "screens", "own"),
    [
        (QRect(100, 100, 1200, 700), [LAPTOP, BEAMER], BEAMER),
        (QRect(1500, 100, 1400, 900), [LAPTOP, BEAMER], LAPTOP),
        (QRect(1000, 100, 1200, 700), [LAPTOP, BEAMER], LAPTOP),
    ],
    ids=["room on the first", "room on the second", "room over both"],
)
def test_on_two_screens_the_presenter_has_the_one_that_is_not_the_rooms(
    room: QRect, screens: list[QRect], own: QRect
) -> None:
    places = places_of(room, screens, LEAST_ROOM, LEAST)
    assert (around(places.presenter), places.room, places.is_whole_screen) == (own, None, True)


@pytest.mark.parametrize(
    ("screen", "room_width", "width"), [(WIDE, 1280, 640), (LAPTOP, 1024, 416)], ids=["wide", "laptop"]
)
def test_on_one_screen_they_stand_beside_each_other(screen: QRect, room_width: int, width: int) -> None:
    places = places_of(QRect(50, 50, 1440, 800), [screen], LEAST_ROOM, LEAST)
    assert places.room is not None
    assert (places.room.width(), places.presenter.width()) == (room_width, width)
    assert not places.room.intersects(places.presenter)
    for window in (places.room, places.presenter):
        assert screen.contains(around(window))


def test_on_a_screen_too_small_for_both_the_presenters_lies_over_the_right_edge() -> None:
    places = places_of(QRect(0, 25, 1280, 775), [SMALL], LEAST_ROOM, LEAST)
    assert places.room is not None
    assert (places.room.width(), places.presenter.width()) == (1024, 340)
    assert places.presenter.right() == SMALL.right()
    assert SMALL.contains(around(places.presenter))
