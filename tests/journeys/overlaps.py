"""Texts that lie over each other in a window."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.journeys.readable import called, visible

TEXTS = (QLabel, QPushButton, QLineEdit)
TOUCHING = 1
LAYERS = ("ticket.place", "search.popup", "side", "explain")
"""What is meant to lie over the page."""


def overlapping(window: QWidget) -> list[str]:
    """Pairs of texts of one layer that lie over each other by more than a pixel."""
    texts = [widget for widget in visible(window) if isinstance(widget, TEXTS) and _text_of(widget)]
    placed = [(widget, _place_of(widget, window), _layer_of(widget)) for widget in texts]
    return [
        f"{called(one)} {_text_of(one)!r} lies over {called(other)} {_text_of(other)!r}"
        for (one, place, layer), (other, there, other_layer) in combinations(placed, 2)
        if layer == other_layer and _meet(place, there) and not _belong_together(one, other)
    ]


def _text_of(widget: QWidget) -> str:
    assert isinstance(widget, TEXTS)
    return widget.text().strip()


def _place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where the text of a widget stands in the window, as far as it is seen."""
    box = QRect(QPoint(0, 0), widget.size())
    if isinstance(widget, QLabel) and not widget.wordWrap():
        size: QSize = widget.fontMetrics().size(0, widget.text())
        box = _aligned(widget.contentsRect(), size, widget.alignment())
    seen = box.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def _aligned(room: QRect, size: QSize, alignment: Qt.AlignmentFlag) -> QRect:
    left = room.right() - size.width() + 1 if alignment & Qt.AlignmentFlag.AlignRight else room.left()
    top = room.top() + max(0, (room.height() - size.height()) // 2)
    return QRect(QPoint(left, top), size).intersected(room)


def _meet(one: QRect, other: QRect) -> bool:
    shared = one.intersected(other)
    return shared.width() > TOUCHING and shared.height() > TOUCHING


def _layer_of(widget: QWidget) -> str:
    """The name of the layer over the page in which a widget stands; nothing for the page itself."""
    above: QWidget | None = widget
    while above is not None:
        if above.objectName() in LAYERS:
            return above.objectName()
        above = above.parentWidget()
    return ""


def _belong_together(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)
