"""A series at 1, 2, 4, 8 … bars a candle, so that what is drawn depends on the width of the window alone."""

from typing import NamedTuple

import numpy as np

from tradewalk.market.series.bar_series import HIGH, OPEN, TURNOVER, BarRow, BarSeries, Numbers, series_of
from tradewalk.market.series.halvings import Halvings

_ENOUGH = 256
"""Into about so many columns an extent is looked up."""
_KEPT = slice(HIGH, TURNOVER)
"""The rows of a series that a level sums up: high, low, close, volume."""
_H, _L, _C, _V = range(4)


class Window(NamedTuple):
    """Candles of ``size`` bars each: first open, highest high, lowest low, last close, summed volume.

    ``first`` is the bar with which the first of them begins. The last may have fewer bars. ``before`` is the close
    before the first candle, NaN where there is none.
    """

    first: int
    size: int
    opens: Numbers
    highs: Numbers
    lows: Numbers
    closes: Numbers
    volumes: Numbers
    before: float

    @property
    def positions(self) -> Numbers:
        """The middle of each candle on the axis of bars."""
        steps = np.arange(len(self.opens), dtype=np.float64)
        return steps * self.size + (self.first + (self.size - 1) / 2)


class Pyramid:
    """What is drawn of a series, and of one bar more that still grows."""

    def __init__(self) -> None:
        self._series = series_of(())
        self._live: BarRow | None = None
        self._levels = Halvings(_halved)

    def __len__(self) -> int:
        return len(self._series) + (self._live is not None)

    def show(self, series: BarSeries, live: BarRow | None = None) -> None:
        """Take another series; of one that continues the last one, the new bars alone are read."""
        self._levels.show(series.table[_KEPT], is_longer=series.continues(self._series))
        self._series, self._live = series, live

    def window(self, first: int, last: int, size: int) -> Window:
        """The candles of ``size`` bars, a power of two, that bars ``first`` to ``last`` (excluded) belong to."""
        first = max(first, 0) // size * size
        last = min(-(-last // size) * size, len(self))
        if first >= last:
            empty = np.empty(0)
            return Window(first, size, empty, empty, empty, empty, empty, np.nan)
        whole = min(last, len(self._series)) // size
        opens = self._series.opens[first : whole * size : size]
        groups = self._levels.groups(size.bit_length() - 1)[:, first // size : whole]
        if whole * size < last:
            rest = self._after(whole * size)
            opens = np.append(opens, rest[0, 0])
            groups = np.column_stack((groups, _summed(rest[1:])))
        before = float(self._series.closes[first - 1]) if first else np.nan
        return Window(first, size, opens, groups[_H], groups[_L], groups[_C], groups[_V], before)

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """The lowest low and the highest high of bars ``first`` to ``last`` (excluded); None where no bar is."""
        first, last = max(first, 0), min(last, len(self))
        if first >= last:
            return None
        parts = [part for part in self._parts(first, min(last, len(self._series))) if part.shape[1]]
        lows, highs = [part[_L].min() for part in parts], [part[_H].max() for part in parts]
        if self._live is not None and last == len(self):
            lows.append(self._live.low)
            highs.append(self._live.high)
        return float(min(lows)), float(max(highs))

    def _after(self, first: int) -> Numbers:
        """Open, high, low, close and volume of the bars from ``first`` on, fewer than a group."""
        table = self._series.table[OPEN:TURNOVER, first:]
        return table if self._live is None else np.column_stack((table, self._live[OPEN:TURNOVER]))

    def _parts(self, first: int, last: int) -> tuple[Numbers, ...]:
        """Groups and single bars that together are a range of bars."""
        step = max((last - first) // _ENOUGH, 1).bit_length() - 1
        size = 1 << step
        begin, end = -(-first // size), last // size
        bars = self._levels.groups(0)
        if begin >= end:
            return (bars[:, first:last],)
        return (
            bars[:, first : begin * size],
            self._levels.groups(step)[:, begin:end],
            bars[:, end * size : last],
        )


def _halved(left: Numbers, right: Numbers) -> Numbers:
    """Each two neighbours as one."""
    halved = np.empty(right.shape)
    np.maximum(left[_H], right[_H], out=halved[_H])
    np.minimum(left[_L], right[_L], out=halved[_L])
    halved[_C] = right[_C]
    np.add(left[_V], right[_V], out=halved[_V])
    return halved


def _summed(bars: Numbers) -> Numbers:
    """All bars as one group: 4 × 1."""
    return np.array([[bars[_H].max()], [bars[_L].min()], [bars[_C, -1]], [bars[_V].sum()]])
