"""The bars that a formula works on: a whole series, or the tail of one whose beginning is known."""

from collections.abc import Sequence

import numpy as np

from tradewalk.market.indicators.windows import Flags, undefined
from tradewalk.market.series.bar_series import BarSeries, Numbers
from tradewalk.market.series.time_frame import TimeFrame

_SESSIONS_APART = 7 * 3_600_000.0
"""Longer than any halt or break within a day, shorter than any night between two, in milliseconds."""


class Stretch:
    """One run of a formula.

    The formula sees the bars from ``start`` on. The first ``known`` of those it has seen before; of what depends on all
    that went before (``smoothed``, ``summed``), the values up to there are taken from ``before`` and gone on from.
    ``kept`` gathers these columns, in the order in which the formula asks for them.
    """

    def __init__(
        self,
        series: BarSeries,
        frame: TimeFrame,
        shares: float | None,
        *,
        start: int = 0,
        known: int = 0,
        before: Sequence[Numbers] = (),
    ) -> None:
        self.frame = frame
        self.shares = shares
        self.known = known
        self.starts = series.starts[start:]
        self.highs = series.highs[start:]
        self.lows = series.lows[start:]
        self.closes = series.closes[start:]
        self.volumes = series.volumes[start:]
        self.turnovers = series.turnovers[start:]
        self.kept: list[Numbers] = []
        self._before = [column[start : start + known] for column in before]

    def __len__(self) -> int:
        return len(self.closes)

    @property
    def typical(self) -> Numbers:
        """The average of high, low and close."""
        return (self.highs + self.lows + self.closes) / 3

    @property
    def begins_session(self) -> Flags:
        """Whether each bar is the first of its trading day."""
        gaps = np.diff(self.starts, prepend=-np.inf)
        begins: Flags = gaps > _SESSIONS_APART
        return begins

    def smoothed(self, values: Numbers, period: int, seed: float | None = None) -> Numbers:
        """Exponential smoothing with the weight 2 ⁄ (period + 1): y = y′ + weight × (x − y′).

        The value before the first is ``seed``, or the first value itself, as EMA and SMA of TDX have it. (TA-Lib would
        begin with an average of the first ``period`` values; it is given the seed that often instead.)
        """
        column = undefined(len(values))
        earlier = self._known_part(column)
        if earlier is not None and not np.isnan(earlier[-1]):
            seed = float(earlier[-1])
        first = self.known + _leading_gaps(values[self.known :])
        if first < len(values):
            column[first:] = _smoothing(values[first:], period, values[first] if seed is None else seed)
        self.kept.append(column)
        return column

    def summed(self, values: Numbers, begins: Flags | None = None) -> Numbers:
        """The sum of all values up to each; begun anew where ``begins`` says so."""
        column = undefined(len(values))
        earlier = self._known_part(column)
        carried = 0.0 if earlier is None else float(earlier[-1])
        breaks = [] if begins is None else (self.known + np.flatnonzero(begins[self.known :])).tolist()
        for first, last in zip([self.known, *breaks], [*breaks, len(values)], strict=True):
            column[first:last] = np.cumsum(values[first:last]) + carried
            carried = 0.0
        self.kept.append(column)
        return column

    def known_columns(self, count: int) -> list[Numbers]:
        """The next kept columns as they are known, NaN at the bars that are new."""
        columns = [undefined(len(self)) for _ in range(count)]
        for column, earlier in zip(columns, self._before[len(self.kept) :], strict=False):
            column[: self.known] = earlier
        return columns

    def _known_part(self, column: Numbers) -> Numbers | None:
        """Writes what is known into the column, and answers it."""
        if not self.known:
            return None
        earlier = self._before[len(self.kept)]
        column[: self.known] = earlier
        return earlier


def _leading_gaps(values: Numbers) -> int:
    is_there = ~np.isnan(values)
    return int(np.argmax(is_there)) if is_there.any() else len(values)


def _smoothing(values: Numbers, period: int, seed: float) -> Numbers:
    from talib import EMA

    if period == 1:
        return values
    padded = np.concatenate((np.full(period, seed), values))
    return EMA(padded, period)[period:]
