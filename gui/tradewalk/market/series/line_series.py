"""A line over the bars of a series, that grows with it, and what of it is drawn at any zoom."""

from dataclasses import dataclass

import numpy as np

from tradewalk.market.series.bar_series import CLOSE, BarSeries, Columns, Numbers, longer
from tradewalk.market.series.halvings import Halvings

_ENOUGH = 256


@dataclass(frozen=True, slots=True)
class LineSeries:
    """One value a bar, NaN where there is none. A value itself, though a longer line may share its columns."""

    columns: Columns
    count: int
    row: int = 0

    def __len__(self) -> int:
        return self.count

    @classmethod
    def of_closes(cls, series: BarSeries) -> "LineSeries":
        """The closing prices of a series, of which nothing is copied; no value may be appended to them."""
        return cls(series.columns, series.count, CLOSE)

    @property
    def values(self) -> Numbers:
        """One value a bar."""
        values: Numbers = self.columns.table[self.row, : self.count]
        return values

    def appended(self, value: float) -> "LineSeries":
        """This line and one value more."""
        return LineSeries(*longer(self.columns, self.count, (value,)))

    def continues(self, before: "LineSeries") -> bool:
        """Whether this is ``before``, or ``before`` and further values, without comparing any."""
        is_same_row = self.columns is before.columns and self.row == before.row
        return is_same_row and self.count >= before.count


def line_from(values: Numbers) -> LineSeries:
    """The line of these values, which may not be written to any more."""
    return LineSeries(Columns(values.reshape(1, -1)), len(values))


class LinePyramid:
    """The lowest and the highest value of a line in groups of 1, 2, 4, 8 … bars, and of one value that still grows."""

    def __init__(self) -> None:
        self._line = line_from(np.empty(0))
        self._live: float | None = None
        self._levels = Halvings(_halved)

    def __len__(self) -> int:
        return len(self._line) + (self._live is not None)

    def show(self, line: LineSeries, live: float | None = None) -> None:
        """Take another line."""
        table = np.broadcast_to(line.values, (2, len(line)))
        self._levels.show(table, is_longer=line.continues(self._line))
        self._line, self._live = line, live

    def values(self, first: int, last: int) -> Numbers:
        """The values of bars ``first`` to ``last`` (excluded), as many of them as there are."""
        first, last = max(first, 0), min(last, len(self))
        values = self._line.values[first:last]
        return (
            np.append(values, self._live) if self._live is not None and last == len(self) > first else values
        )

    def extents(self, first: int, last: int, size: int) -> tuple[Numbers, Numbers]:
        """The lowest and the highest value of the groups of ``size`` bars (a power of two) that a range belongs to.

        NaN where a group has no value. ``first`` is a multiple of ``size``.
        """
        last = min(-(-last // size) * size, len(self))
        if first >= last:
            return np.empty(0), np.empty(0)
        whole = min(last, len(self._line)) // size
        lows, highs = self._levels.groups(size.bit_length() - 1)[:, first // size : whole]
        if whole * size < last:
            rest = self.values(whole * size, last)
            lows, highs = np.append(lows, np.fmin.reduce(rest)), np.append(highs, np.fmax.reduce(rest))
        return lows, highs

    def extent(self, first: int, last: int) -> tuple[float, float] | None:
        """The lowest and the highest value of bars ``first`` to ``last`` (excluded); None where there is none."""
        first, last = max(first, 0), min(last, len(self))
        if first >= last:
            return None
        step = max((last - first) // _ENOUGH, 1).bit_length() - 1
        size = 1 << step
        begin, end = -(-first // size) * size, last // size * size
        if step == 0 or begin >= end:
            return _extent_of(self.values(first, last))
        ends = self.values(first, begin), self.values(end, last)
        return _extent_of(np.concatenate((*self.extents(begin, end, size), *ends)))


def _halved(left: Numbers, right: Numbers) -> Numbers:
    return np.vstack((np.fmin(left[0], right[0]), np.fmax(left[1], right[1])))


def _extent_of(values: Numbers) -> tuple[float, float] | None:
    low, high = float(np.fmin.reduce(values)), float(np.fmax.reduce(values))
    return None if np.isnan(low) else (low, high)
