"""Candles, hollow candles and bars of open, high, low and close: whatever the zoom, one batch a colour."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter

from tradewalk.market.series.pyramid import Pyramid, Window
from tradewalk.views.chart.batch import Batch, whole
from tradewalk.views.chart.look import ChartKind
from tradewalk.views.chart.projection import Numbers, Projection
from tradewalk.views.theme import Theme

LEAST_PITCH = 2.0
"""A candle and the gap beside it are at least so many pixels wide; else several bars are one candle."""
BODY = 0.72
WIDEST_BODY = 41
Mask = NDArray[np.bool_]


def is_rising(window: Window) -> Mask:
    """Whether each candle closed above its open, or level with it and not below the close before."""
    before = np.concatenate(((window.before,), window.closes[:-1]))
    level = (window.closes == window.opens) & ~(window.closes < before)
    rises: Mask = (window.closes > window.opens) | level
    return rises


def closes_higher(window: Window) -> Mask:
    """Whether each candle closed above the close before; the first one of all, above its open."""
    before = np.concatenate(((window.before,), window.closes[:-1]))
    before = np.where(np.isnan(before), window.opens, before)
    rises: Mask = window.closes >= before
    return rises


def body_width(pitch: float) -> int:
    """The pixels of a body, an odd number so that the wick stands in its middle."""
    return min(max(int(pitch * BODY) - 1, 0) // 2 * 2 + 1, WIDEST_BODY)


class BarLayer:
    """Paints the bars of a pyramid."""

    def __init__(self) -> None:
        self.pyramid = Pyramid()
        self.kind = ChartKind.CANDLES
        self._batch = Batch()

    def dress(self, theme: Theme) -> None:
        """Put on the inks of a theme."""
        self._inks = {True: QColor(theme.up), False: QColor(theme.down)}
        self._ground = QColor(theme.colours.surface)

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the bars of a range."""
        size = projection.group_size(LEAST_PITCH)
        window = self.pyramid.window(first, last, size)
        if not len(window.opens):
            return
        shapes = _Shapes(window, projection, size)
        rises = closes_higher(window) if self.kind is ChartKind.HOLLOW else is_rising(window)
        for has_risen, ink in self._inks.items():
            self._paint_colour(painter, shapes, rises if has_risen else ~rises, ink, window)

    def _paint_colour(
        self, painter: QPainter, shapes: "_Shapes", mask: Mask, ink: QColor, window: Window
    ) -> None:
        self._batch.fill(painter, ink, shapes.wicks(mask))
        if shapes.width == 1:
            return
        if self.kind is ChartKind.BARS:
            self._batch.fill(painter, ink, shapes.opening_ticks(mask))
            self._batch.fill(painter, ink, shapes.closing_ticks(mask))
        elif self.kind is ChartKind.HOLLOW:
            is_hollow = window.closes > window.opens
            self._batch.fill(painter, ink, shapes.bodies(mask & ~is_hollow))
            self._batch.frame(painter, ink, self._ground, shapes.bodies(mask & is_hollow))
        else:
            self._batch.fill(painter, ink, shapes.bodies(mask))


class _Shapes:
    """The rectangles of a window's candles in whole pixels: columns of left, top, width and height."""

    def __init__(self, window: Window, projection: Projection, size: int) -> None:
        self.width = body_width(projection.pitch * size)
        self._middles = whole(projection.xs(window.positions))
        self._opens, self._highs, self._lows, self._closes = (
            whole(projection.ys(prices))
            for prices in (window.opens, window.highs, window.lows, window.closes)
        )

    def wicks(self, mask: Mask) -> tuple[Numbers, ...]:
        """From the high to the low."""
        tops = self._highs[mask]
        return self._middles[mask], tops, np.ones(len(tops)), self._lows[mask] - tops + 1

    def bodies(self, mask: Mask) -> tuple[Numbers, ...]:
        """From open to close, one pixel at least."""
        opens, closes = self._opens[mask], self._closes[mask]
        tops = np.minimum(opens, closes)
        lefts = self._middles[mask] - self.width // 2
        return lefts, tops, np.full(len(tops), float(self.width)), np.abs(opens - closes) + 1

    def opening_ticks(self, mask: Mask) -> tuple[Numbers, ...]:
        """The open, on the left."""
        half = self.width // 2
        return self._ticks(self._middles[mask] - half, self._opens[mask], half)

    def closing_ticks(self, mask: Mask) -> tuple[Numbers, ...]:
        """The close, on the right."""
        return self._ticks(self._middles[mask] + 1, self._closes[mask], self.width // 2)

    @staticmethod
    def _ticks(lefts: Numbers, tops: Numbers, width: int) -> tuple[Numbers, ...]:
        return lefts, tops, np.full(len(lefts), float(width)), np.ones(len(lefts))
