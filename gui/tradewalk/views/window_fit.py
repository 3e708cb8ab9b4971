"""How large a window is and where it stands: within what its screen leaves free, with the frame around it."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QMargins(4, 36, 4, 4)
"""What a frame takes, as long as the system has not said it."""
BOUNDLESS = ("offscreen", "minimal")
"""Platforms without a screen: nothing is too large there."""


def room_for(window: QWidget) -> QRect | None:
    """What the screen of a window leaves free; None where there is no screen."""
    if QGuiApplication.platformName() in BOUNDLESS:
        return None
    return window.screen().availableGeometry()


def frame_of(window: QWidget) -> QMargins:
    """The frame around a window; what one takes as a rule before it is shown."""
    return window.windowHandle().frameMargins() if window.isVisible() else FRAME


def fitting(size: QSize, room: QRect | None, frame: QMargins = FRAME) -> QSize:
    """A size as it is, or as large as there is room for."""
    return size if room is None else size.boundedTo(room.marginsRemoved(frame).size())


def fitted(place: QRect, room: QRect | None, frame: QMargins = FRAME) -> QRect:
    """A place without its frame, moved and made smaller until the frame lies in the room."""
    if room is None:
        return place
    inside = room.marginsRemoved(frame)
    size = fitting(place.size(), room, frame)
    left = max(min(place.left(), inside.right() + 1 - size.width()), inside.left())
    top = max(min(place.top(), inside.bottom() + 1 - size.height()), inside.top())
    return QRect(QPoint(left, top), size)


def open_at(window: QWidget, width: int, height: int) -> None:
    """Make a window that is not shown yet so large, or as large as its screen has room for."""
    window.resize(fitting(QSize(width, height), room_for(window)))
