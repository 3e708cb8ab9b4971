"""Many rectangles or lines of one colour, painted by one call."""

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from tradewalk.views.chart.plotting import PrimitiveArray
from tradewalk.views.chart.projection import Numbers


def thin_pen(colour: QColor | str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A one-pixel pen at any zoom; wider ones are slow."""
    pen = QPen(QColor(colour), 1, style)
    pen.setCosmetic(True)
    return pen


class Batch:
    """Primitives are laid out in one array, that is used again with every painting."""

    def __init__(self) -> None:
        self._rectangles = PrimitiveArray(QRectF, 4)
        self._lines = PrimitiveArray(QLineF, 4)

    def fill(self, painter: QPainter, colour: QColor, columns: tuple[Numbers, ...]) -> None:
        """Fill rectangles: left, top, width and height."""
        if len(columns[0]) == 0:
            return
        self._rectangles.resize(len(columns[0]))
        _write(self._rectangles.ndarray(), columns)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        painter.drawRects(*self._rectangles.drawargs())

    def frame(self, painter: QPainter, colour: QColor, ground: QColor, columns: tuple[Numbers, ...]) -> None:
        """Draw the frames of rectangles, and fill them with the ground."""
        self.fill(painter, colour, columns)
        left, top, width, height = columns
        is_open = (width > 2) & (height > 2)
        self.fill(
            painter, ground, (left[is_open] + 1, top[is_open] + 1, width[is_open] - 2, height[is_open] - 2)
        )

    def line(self, painter: QPainter, pen: QPen, columns: tuple[Numbers, ...]) -> None:
        """Draw lines: x and y of their two ends."""
        if len(columns[0]) == 0:
            return
        self._lines.resize(len(columns[0]))
        _write(self._lines.ndarray(), columns)
        painter.setPen(pen)
        painter.drawLines(*self._lines.drawargs())


def _write(array: Numbers, columns: tuple[Numbers, ...]) -> None:
    for place, column in enumerate(columns):
        array[:, place] = column


def whole(values: Numbers) -> Numbers:
    """Whole pixels, so that edges are sharp."""
    floors: Numbers = np.floor(values)
    return floors
