"""When the places of a chart's axis begin, those to come included, and where the calendar is written under it."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import time, tzinfo

import numpy as np

from tradewalk.domain.instants import Instant, instant_at, moment_of
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.series.bar_series import BarSeries, Numbers
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.line_series import line_from
from tradewalk.market.series.natural_labels import Label, Pause, natural_labels, pauses_of
from tradewalk.market.series.time_frame import TimeFrame


@dataclass(frozen=True, slots=True, eq=False)
class AxisCalendar:
    """The starts of all places, rising. Two are equal that are the same object."""

    starts: Numbers
    zone: tzinfo
    pauses: tuple[Pause, ...] = ()

    @property
    def places(self) -> int:
        """How many places the axis has."""
        return len(self.starts)

    def labels(self, first: int, last: int, bars_a_label: float) -> tuple[Label, ...]:
        """The labels of places *first* to *last*, both included, none nearer to another than *bars_a_label*."""
        return natural_labels(self.starts, self.zone, first, last, bars_a_label, self.pauses)

    def start(self, place: int) -> Instant:
        """When a place begins."""
        return Instant(int(self.starts[place]))

    def first_of_day(self, place: int) -> int:
        """The first place of the day that a place belongs to, on the clock of the exchange."""
        day = moment_of(self.start(place), self.zone).date()
        return int(self.starts.searchsorted(instant_at(day, time(), self.zone)))


class _Starts:
    """The starts of bars, of which a new one costs nothing that grows with their number, but for a rare copy."""

    def __init__(self) -> None:
        self._history: BarSeries | None = None
        self._line = line_from(np.empty(0))

    def of(self, bars: ChartBars) -> Numbers:
        """Those of the history and, after them, of the bar that grows."""
        history, live = bars
        if live is None:
            return history.starts
        before, known = self._history, self._line
        self._history = history
        if before is not None and history.continues(before):
            new = (*history.starts[len(before) :].tolist(), live.start)
            if known.values[-1] == new[0]:
                for start in new[1:]:
                    known = known.appended(start)
                self._line = known
                return known.values
        self._line = line_from(np.append(history.starts, live.start))
        return self._line.values


class Calendars:
    """Makes a calendar whenever a bar was closed, and answers with the same one until then."""

    def __init__(self) -> None:
        self._key: tuple[BarSeries, bool, TimeFrame, DayGrid] | None = None
        self._last: AxisCalendar | None = None
        self._starts = _Starts()

    def of(self, bars: ChartBars, zone: tzinfo, grid: DayGrid, frame: TimeFrame) -> AxisCalendar:
        """The calendar of these bars; *grid* is today's."""
        key = (bars.history, bars.live is not None, frame, grid)
        if self._last is None or key != self._key:
            starts = self._starts.of(bars)
            if frame.is_time_share:
                starts = _with_the_rest(starts, grid)
            pauses = () if frame.is_of_days else pauses_of(grid)
            self._key, self._last = key, AxisCalendar(starts, zone, pauses)
        return self._last


def _with_the_rest(starts: Numbers, grid: DayGrid) -> Numbers:
    """The starts and what is to come of the day."""
    day = sorted((*grid.prints, *grid.minutes))
    last = float(starts[-1]) if len(starts) else float("-inf")
    return np.append(starts, np.array(day[bisect_right(day, last) :], dtype=np.float64))
