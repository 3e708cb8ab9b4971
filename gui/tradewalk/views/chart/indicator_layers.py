"""The layers of one indicator: lines, dots, columns, and the area between two lines."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from tradewalk.market.indicators.declaration import Drawing, Output
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.market.series.line_series import LinePyramid
from tradewalk.views.chart.bar_layer import LEAST_PITCH, body_width
from tradewalk.views.chart.batch import Batch, whole
from tradewalk.views.chart.column_layer import faded, paint_columns
from tradewalk.views.chart.line_layer import LineInk, LineLayer
from tradewalk.views.chart.projection import Numbers, Projection
from tradewalk.views.theme import Theme

DOT = 3.0
FILL_STRENGTH = 0.12


class OutputInk(NamedTuple):
    """The colour of an output, the one of what lies below zero, and the ground that both stand on."""

    colour: str
    below: str
    ground: str


class HistogramLayer:
    """Columns on zero, in one colour above it and in another below."""

    def __init__(self, ink: OutputInk, *, is_signed: bool) -> None:
        self.pyramid = LinePyramid()
        self._above = faded(ink.colour, ink.ground)
        self._below = faded(ink.below if is_signed else ink.colour, ink.ground)
        self._batch = Batch()

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the columns of a range; of several bars that are one, those farthest from zero on each side."""
        size = projection.group_size(LEAST_PITCH)
        first = max(first, 0) // size * size
        lows, highs = self.pyramid.extents(first, last, size)
        middles = first + np.arange(len(lows), dtype=np.float64) * size + (size - 1) / 2
        width = body_width(projection.pitch * size)
        lefts = whole(projection.xs(middles)) - width // 2
        for ink, mask, values in ((self._above, highs > 0, highs), (self._below, lows < 0, lows)):
            paint_columns(self._batch, painter, projection, ink, (lefts[mask], values[mask], width))

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """From the lowest to the highest column, zero included."""
        extent = self.pyramid.extent(first, last)
        return None if extent is None else (min(extent[0], 0.0), max(extent[1], 0.0))


class DotLayer:
    """A dot at each bar."""

    def __init__(self, ink: OutputInk) -> None:
        self.pyramid = LinePyramid()
        self._colour = QColor(ink.colour)
        self._batch = Batch()

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the dots of a range; dense ones as the extents of each candle."""
        size = projection.group_size(LEAST_PITCH)
        first = max(first, 0) // size * size
        dot = min(DOT, max(np.floor(projection.pitch * size) - 1, 1.0))
        for values in self.pyramid.extents(first, last, size)[: 1 if size == 1 else 2]:
            middles = first + np.arange(len(values), dtype=np.float64) * size + (size - 1) / 2
            is_there = ~np.isnan(values)
            xs, ys = whole(projection.xs(middles)), whole(projection.ys(values))
            side = np.full(int(is_there.sum()), dot)
            corners = xs[is_there] - (dot - 1) / 2, ys[is_there] - (dot - 1) / 2
            self._batch.fill(painter, self._colour, (*map(whole, corners), side, side))

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """The lowest and the highest dot."""
        return self.pyramid.extent(first, last)


class FillLayer:
    """The area between two lines, where both are."""

    def __init__(self, one: LineLayer, other: LineLayer, colour: QColor) -> None:
        self._lines = (one, other)
        self._colour = colour

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the area across a range of places, at one point a pixel at the most."""
        size = projection.group_size(LEAST_PITCH)
        shift = self._lines[0].shift
        start = max(first - shift - 1, 0) // size * size
        upper, lower = (line.pyramid.extents(start, last - shift + size, size) for line in self._lines)
        middles = start + shift + np.arange(len(upper[0]), dtype=np.float64) * size + (size - 1) / 2
        is_there = ~(np.isnan(upper[0]) | np.isnan(lower[0]))
        xs = projection.xs(middles)[is_there]
        ys = [projection.ys(values[is_there]) for values in (upper[1], lower[0])]
        if len(xs):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawPolygon(_between(xs, *ys))


def _between(xs: Numbers, uppers: Numbers, lowers: Numbers) -> QPolygonF:
    there = zip(xs.tolist(), uppers.tolist(), strict=True)
    back = zip(xs[::-1].tolist(), lowers[::-1].tolist(), strict=True)
    return QPolygonF([QPointF(x, y) for x, y in (*there, *back)])


Drawn = LineLayer | HistogramLayer | DotLayer


class IndicatorLayers:
    """One indicator as it is painted: ``layers`` in the order of painting, ``inks`` in that of its outputs.

    The ``area`` between two of its lines lies under whatever else there is. ``style`` is that of its lines.
    """

    def __init__(
        self,
        grown: GrownLines,
        theme: Theme,
        first_ink: int,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        outputs = grown.outputs
        self.inks = tuple(ink_of(theme, first_ink + place) for place in range(len(outputs)))
        self._outputs = [
            _layer(output, OutputInk(ink, ink_of(theme, first_ink + place + 1), theme.colours.surface), style)
            for place, (output, ink) in enumerate(zip(outputs, self.inks, strict=True))
        ]
        self.layers = _columns_first(self._outputs)
        self.area: FillLayer | None = None
        fill = grown.choice.indicator.fill
        if fill is not None:
            names = [output.name for output in outputs]
            one, other = (self._outputs[names.index(name)] for name in (fill.first, fill.second))
            if isinstance(one, LineLayer) and isinstance(other, LineLayer):
                colour = faded(self.inks[names.index(fill.first)], theme.colours.surface, FILL_STRENGTH)
                self.area = FillLayer(one, other, colour)
        self.show(grown)

    def show(self, grown: GrownLines) -> None:
        """Take the lines as they are now."""
        lives = grown.live or (None,) * len(grown.lines)
        for layer, line, live in zip(self._outputs, grown.lines, lives, strict=True):
            layer.pyramid.show(line, live)

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """The lowest and the highest value across a range of places."""
        extents = [extent for layer in self._outputs if (extent := layer.extent(first, last)) is not None]
        if not extents:
            return None
        return min(low for low, _ in extents), max(high for _, high in extents)


def ink_of(theme: Theme, place: int) -> str:
    """The colour of the line with this number in its pane."""
    return theme.lines[place % len(theme.lines)]


def _layer(output: Output, ink: OutputInk, style: Qt.PenStyle) -> Drawn:
    if output.drawing is Drawing.DOTS:
        return DotLayer(ink)
    if output.drawing is Drawing.LINE:
        return LineLayer(LineInk(ink.colour, style), output.shift)
    return HistogramLayer(ink, is_signed=output.drawing is Drawing.SIGNED_BARS)


def _columns_first(layers: list[Drawn]) -> list[Drawn]:
    return sorted(layers, key=lambda layer: not isinstance(layer, HistogramLayer))
