"""What a chart of several instruments is drawn from: a common axis, the first one's bars on it, and lines."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tradewalk.market.series.axis_calendar import AxisCalendar
from tradewalk.market.series.bar_series import (
    CLOSE,
    OPEN,
    ROWS,
    START,
    VOLUME,
    BarRow,
    BarSeries,
    series_from,
)
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.comparison import (
    CommonAxis,
    Compared,
    ComparedLine,
    Comparison,
    common_axis,
    compared_on,
)
from tradewalk.market.series.line_series import LineSeries, line_from
from tradewalk.market.series.local_time import Whole
from tradewalk.market.series.time_frame import TimeFrame


@dataclass(frozen=True, slots=True, eq=False)
class ComparedLines:
    """Lines in percent from their base, as values of the axis. Two are equal that are the same object.

    ``drawn`` has a value at every place from the first bar of an instrument to its last, for a market that is shut
    on the straight line between its neighbours; what is read out is of ``comparison``, which has none there.
    """

    comparison: Comparison
    drawn: tuple[LineSeries, ...]


class CommonChart:
    """Several instruments, of which the first is the chart's own. What a bar that grows leaves as it is, is kept."""

    def __init__(self) -> None:
        self._axis_key: object = None
        self._bars_key: object = None
        self._lines_key: object = None
        self._instruments: tuple[Compared, ...] = ()

    def show(self, instruments: Sequence[Compared], frame: TimeFrame, own: AxisCalendar) -> None:
        """Take the bars as they are now; *own* is the axis that the first instrument has by itself.

        Of a time-share line the places to come stay behind the common ones. Raises ValueError for none or too many.
        """
        self._instruments = tuple(instruments)
        lives = [each.bars.live and each.bars.live.start for each in instruments]
        key = ([each.bars.history for each in instruments], lives, frame, own)
        if key != self._axis_key:
            self._axis_key = key
            self._axis: CommonAxis = common_axis(instruments, frame)
            self.calendar = AxisCalendar(_with_rest(self._axis, own, frame), own.zone, own.pauses)
        bars = instruments[0].bars
        is_growing = bars.live is not None and int(self._axis.places[0][-1]) == len(self._axis.starts) - 1
        bars_key = (self._axis, bars if not is_growing else bars.history)
        if self._bars_key is None or not _is_same(bars_key, self._bars_key):
            self._bars_key = bars_key
            self._history = spread(bars, self._axis)
        live = bars.live._replace(start=float(self._axis.starts[-1])) if is_growing and bars.live else None
        self.bars = ChartBars(self._history, live)

    @property
    def axis(self) -> CommonAxis:
        """The places of all; another object where any is another one."""
        return self._axis

    @property
    def places(self) -> Whole:
        """Where the bars of the first instrument stand."""
        return self._axis.places[0]

    @property
    def own(self) -> ChartBars:
        """The bars of the first instrument by themselves."""
        return self._instruments[0].bars

    def lines(self, first: int) -> ComparedLines:
        """The lines, from the first place from *first* on that all instruments have."""
        key = (self._axis, tuple(each.bars for each in self._instruments), max(first, 0))
        if self._lines_key is None or not _is_same(key, self._lines_key):
            self._lines_key = key
            comparison = compared_on(self._axis, self._instruments, first)
            count = len(self._axis.starts)
            self._lines = ComparedLines(comparison, tuple(drawn(line, count) for line in comparison.lines))
        return self._lines


def _is_same(one: tuple[object, ...], other: object) -> bool:
    """An axis is the same object; whatever follows it is compared by what it says."""
    return isinstance(other, tuple) and one[0] is other[0] and one[1:] == other[1:]


def _with_rest(
    axis: CommonAxis, own: AxisCalendar, frame: TimeFrame
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    starts: np.ndarray[tuple[int], np.dtype[np.float64]] = axis.starts
    if not frame.is_time_share:
        return starts
    last = starts[-1] if len(starts) else float("-inf")
    return np.append(starts, own.starts[own.starts > last])


def spread(bars: ChartBars, axis: CommonAxis) -> BarSeries:
    """The first instrument's bars at their places; where it has none, its last close and no volume.

    A bar that still grows is among them unless it stands at the last place.
    """
    count, places = len(axis.starts), axis.places[0]
    table = np.zeros((ROWS, count))
    if len(places):
        own = _whole(bars)
        sources = np.searchsorted(places, np.arange(count), side="right") - 1
        is_there = np.isin(np.arange(count), places)
        table[OPEN:] = own[OPEN:, np.maximum(sources, 0)]
        table[OPEN:VOLUME, ~is_there] = table[CLOSE, ~is_there]
        table[VOLUME:, ~is_there] = 0
    table[START] = axis.starts
    is_growing = bars.live is not None and len(places) > 0 and int(places[-1]) == count - 1
    return series_from(np.ascontiguousarray(table[:, : count - 1] if is_growing else table))


def _whole(bars: ChartBars) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    history, live = bars
    rows: list[BarRow] = [] if live is None else [live]
    ends = np.array(rows, dtype=np.float64).reshape(-1, ROWS).T
    whole: np.ndarray[tuple[int, int], np.dtype[np.float64]] = np.hstack((history.table, ends))
    return whole


def drawn(line: ComparedLine, count: int) -> LineSeries:
    """The line at each of *count* places: straight from point to point, NaN before the first and after the last."""
    if not len(line.places):
        return line_from(np.full(count, np.nan))
    values = np.interp(np.arange(count), line.places, line.percents, left=np.nan, right=np.nan)
    return line_from(values)
