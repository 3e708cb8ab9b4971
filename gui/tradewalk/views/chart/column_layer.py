"""Columns that stand on zero: the volume of each bar, and histograms."""

import numpy as np
from PySide6.QtGui import QColor, QPainter

from tradewalk.market.series.pyramid import Pyramid
from tradewalk.views.chart.bar_layer import LEAST_PITCH, body_width, is_rising
from tradewalk.views.chart.batch import Batch, whole
from tradewalk.views.chart.projection import Numbers, Projection
from tradewalk.views.theme import Theme

STRENGTH = 0.6
"""How much of its colour a column keeps."""


class VolumeLayer:
    """Paints the volume of the bars of a pyramid, in the colours of their candles."""

    def __init__(self, pyramid: Pyramid) -> None:
        self.pyramid = pyramid
        self._batch = Batch()

    def dress(self, theme: Theme) -> None:
        """Put on the inks of a theme."""
        ground = theme.colours.surface
        self._inks = tuple(
            (has_risen, faded(ink, ground)) for has_risen, ink in ((True, theme.up), (False, theme.down))
        )

    def highest(self, projection: Projection, first: int, last: int) -> float:
        """The highest column across a range of bars."""
        volumes = self.pyramid.window(first, last, projection.group_size(LEAST_PITCH)).volumes
        return float(volumes.max()) if len(volumes) else 0.0

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the columns of a range."""
        size = projection.group_size(LEAST_PITCH)
        window = self.pyramid.window(first, last, size)
        if not len(window.opens):
            return
        width, rises = body_width(projection.pitch * size), is_rising(window)
        lefts = whole(projection.xs(window.positions)) - width // 2
        for has_risen, ink in self._inks:
            mask = (rises if has_risen else ~rises) & (window.volumes > 0)
            paint_columns(self._batch, painter, projection, ink, (lefts[mask], window.volumes[mask], width))


def paint_columns(
    batch: Batch,
    painter: QPainter,
    projection: Projection,
    ink: QColor,
    columns: tuple[Numbers, Numbers, int],
) -> None:
    """Paint columns of one colour: their left edges, their values, and how wide they are."""
    lefts, values, width = columns
    ends, zero = whole(projection.ys(values)), whole(projection.ys(np.zeros(1)))[0]
    tops = np.minimum(ends, zero)
    heights = np.maximum(np.abs(ends - zero), 1.0)
    batch.fill(painter, ink, (lefts, tops, np.full(len(lefts), float(width)), heights))


def faded(colour: str, ground: str, strength: float = STRENGTH) -> QColor:
    """A colour that lets some of the ground through. It is mixed here, since painting what is translucent is slow."""
    ink, paper = QColor(colour), QColor(ground)
    parts = zip((ink.red(), ink.green(), ink.blue()), (paper.red(), paper.green(), paper.blue()), strict=True)
    return QColor(*(round(one * strength + other * (1 - strength)) for one, other in parts))
