"""Where the two windows of a show stand: on a screen each, or beside each other on one."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect

TITLE_BAR = 40
"""What a window's frame may add to its height."""
WIDTH, HEIGHT = 640, 860
"""Of the presenter's window beside the room's."""


class WindowPlaces(NamedTuple):
    """Both windows without their frames. ``room`` is None where the room's stays as it is."""

    presenter: QRect
    room: QRect | None = None
    is_whole_screen: bool = False


def places_of(room: QRect, screens: Sequence[QRect], least_room: int, least: int) -> WindowPlaces:
    """Where the presenter's window stands, by the room's and what is free of each screen.

    ``least_room`` and ``least`` are the widths that the two windows need at least: where one screen has less than both,
    the presenter's lies over the right edge of the room's.
    """
    here = _screen_of(room, screens)
    others = [screen for screen in screens if screen != here]
    if others:
        return WindowPlaces(others[0].adjusted(0, TITLE_BAR, 0, 0), is_whole_screen=True)
    width = max(min(WIDTH, here.width() - least_room), least)
    height = here.height() - TITLE_BAR
    top = here.top() + TITLE_BAR
    presenter = QRect(here.right() + 1 - width, top, width, min(HEIGHT, height))
    beside = max(here.width() - width, least_room)
    return WindowPlaces(presenter, QRect(here.left(), top, min(beside, here.width()), height))


def _screen_of(room: QRect, screens: Sequence[QRect]) -> QRect:
    """The screen that has most of the room's window."""

    def shared(screen: QRect) -> int:
        both = screen.intersected(room)
        return max(both.width(), 0) * max(both.height(), 0)

    return max(screens, key=shared)
