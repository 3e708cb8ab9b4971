"""Pictures of a window: where two of them differ, and what stands there."""

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.journeys.readable import called

PIXEL = 4
"""Bytes of one."""


def difference(picture: QImage, window: QWidget) -> str:
    """Where a window does not look as its picture does, with the innermost widget around it; nothing if it does."""
    place = differing(picture, window.grab().toImage())
    if place is None:
        return ""
    return f"what differs lies in {place.getRect()}, within {called(_around(place, window))}"


def differing(one: QImage, other: QImage) -> QRect | None:
    """The smallest rectangle that holds every pixel in which two pictures differ; all of them if their sizes do."""
    if one.size() != other.size():
        return one.rect().united(other.rect())
    rows, columns = np.nonzero((_pixels(one) != _pixels(other)).any(axis=2))
    if not len(rows):
        return None
    corners = QPoint(int(columns.min()), int(rows.min())), QPoint(int(columns.max()), int(rows.max()))
    return QRect(*corners)


def _pixels(picture: QImage) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    shape = plain.height(), plain.width(), PIXEL
    return np.frombuffer(plain.constBits(), np.uint8).reshape(shape).copy()


def _around(place: QRect, window: QWidget) -> QWidget:
    """The innermost widget that holds the whole of a place."""
    widget = window.childAt(place.center())
    while isinstance(widget, QWidget) and widget is not window:
        if QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).contains(place):
            return widget
        widget = widget.parentWidget()
    return window
