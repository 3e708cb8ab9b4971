"""Lines over the bars. A dense line is one extent a pixel column: no extreme is lost, and none is drawn twice."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPolygonF

from tradewalk.market.series.line_series import LinePyramid
from tradewalk.views.chart.batch import Batch, thin_pen
from tradewalk.views.chart.projection import Numbers, Projection

LEAST_PITCH = 1.0
AREA_ALPHA = 60


@dataclass(frozen=True, slots=True)
class LineInk:
    """How a line is drawn; one with a ``ground`` fills the room below it, fading out."""

    colour: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    has_area: bool = False


class LineLayer:
    """Paints one line; bar ``i`` has its value at place ``i + shift``."""

    def __init__(self, ink: LineInk, shift: int = 0) -> None:
        self.pyramid = LinePyramid()
        self.ink = ink
        self.shift = shift
        self._batch = Batch()

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the line across a range of places."""
        size = projection.group_size(LEAST_PITCH)
        first, last = first - self.shift, last - self.shift
        if size > 1:
            self._paint_dense(painter, projection, max(first - size, 0) // size * size, last, size)
        else:
            self._paint_line(painter, projection, max(first - 1, 0), last + 1)

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """The lowest and the highest value across a range of places."""
        return self.pyramid.extent(first - self.shift, last - self.shift)

    def _paint_line(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        values = self.pyramid.values(first, last)
        xs = projection.xs(first + self.shift + np.arange(len(values), dtype=np.float64))
        ys = projection.ys(values)
        is_there = ~np.isnan(ys)
        joined = is_there[:-1] & is_there[1:]
        if self.ink.has_area:
            self._paint_area(painter, projection, xs[is_there], ys[is_there])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = (xs[:-1][joined], ys[:-1][joined], xs[1:][joined], ys[1:][joined])
        self._batch.line(painter, thin_pen(self.ink.colour, self.ink.style), columns)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_dense(
        self, painter: QPainter, projection: Projection, first: int, last: int, size: int
    ) -> None:
        lows, highs = self.pyramid.extents(first, last, size)
        middles = first + self.shift + np.arange(len(lows), dtype=np.float64) * size + (size - 1) / 2
        is_there = ~np.isnan(lows)
        xs = np.floor(projection.xs(middles[is_there]))
        tops, bottoms = projection.ys(highs[is_there]), projection.ys(lows[is_there])
        if not len(xs):
            return
        if self.ink.has_area:
            self._paint_area(painter, projection, xs, tops)
        tops, bottoms = _touching(np.floor(tops), np.floor(bottoms))
        widths = np.maximum(np.diff(xs, append=xs[-1] + 1), 1.0)
        self._batch.fill(painter, QColor(self.ink.colour), (xs, tops, widths, bottoms - tops + 1))

    def _paint_area(self, painter: QPainter, projection: Projection, xs: Numbers, ys: Numbers) -> None:
        if not len(xs):
            return
        bottom = projection.area.bottom
        points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
        outline = QPolygonF([QPointF(points[0].x(), bottom), *points, QPointF(points[-1].x(), bottom)])
        shade = QLinearGradient(0, projection.area.top, 0, bottom)
        top, faded = QColor(self.ink.colour), QColor(self.ink.colour)
        top.setAlpha(AREA_ALPHA)
        faded.setAlpha(0)
        shade.setColorAt(0, top)
        shade.setColorAt(1, faded)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(shade))
        painter.drawPolygon(outline)


def _touching(tops: Numbers, bottoms: Numbers) -> tuple[Numbers, Numbers]:
    """Columns of pixels that reach their left neighbours, so that a steep line has no gaps."""
    left_top = np.concatenate((tops[:1], tops[:-1]))
    left_bottom = np.concatenate((bottoms[:1], bottoms[:-1]))
    return np.minimum(tops, left_bottom + 1), np.maximum(bottoms, left_top - 1)
