"""Several instruments in percent from the first bar that all of them have, whatever calendars they trade by.

Bars of a day or more belong together by the date at their own exchange: Wednesday in New York beside Wednesday in
Shanghai, though it begins twelve hours later, and week beside week though one began on a holiday. Bars of minutes
belong together by their instant. A market that is shut has no point there, and its line goes straight across.
Prices are to be adjusted before (forward or backward, which gives the same percentages), or a split is a fall.
"""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Final, NamedTuple

import numpy as np

from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.local_time import DAY, Whole, instants_of, local_days
from tradewalk.market.series.resampling import period_numbers
from tradewalk.market.series.time_frame import TimeFrame

MOST_COMPARED: Final = 5


class Compared(NamedTuple):
    """The bars of one instrument, and the clock of its exchange."""

    bars: ChartBars
    zone: tzinfo


class ComparedLine(NamedTuple):
    """The points of one instrument: places on the common axis, rising, and closes in percent from the base."""

    places: Whole
    percents: Numbers

    def at(self, place: int) -> float | None:
        """The percent at a place of the axis; None where the instrument has no bar."""
        index = int(np.searchsorted(self.places, place))
        is_there = index < len(self.places) and self.places[index] == place
        return float(self.percents[index]) if is_there else None


class Comparison(NamedTuple):
    """A common axis, and a line for each instrument.

    *starts* says when each place begins: of days midnight of the date on the clock of the first instrument's exchange.
    *base* is the place of the first bar that all have; None, and lines without points, where there is none.
    """

    starts: Numbers
    base: int | None
    lines: tuple[ComparedLine, ...]


class CommonAxis(NamedTuple):
    """When each place begins, rising; and at which places the bars of each instrument stand."""

    starts: Numbers
    places: tuple[Whole, ...]


def compared(instruments: Sequence[Compared], frame: TimeFrame, since: float | None = None) -> Comparison:
    """Up to MOST_COMPARED instruments, of which the first one's clock is that of the axis.

    The base is looked for from the instant *since* on, as from the first bar in view. Lines go to its left as well.
    Raises ValueError for no instrument or too many.
    """
    axis = common_axis(instruments, frame)
    zone, first = instruments[0].zone, 0
    if since is not None:
        numbers = _numbers(axis.starts, frame, zone)
        first = int(np.searchsorted(numbers, _numbers(np.array([since]), frame, zone)[0]))
    return compared_on(axis, instruments, first)


def common_axis(instruments: Sequence[Compared], frame: TimeFrame) -> CommonAxis:
    """The axis of the instruments. Raises ValueError for none or too many."""
    if not 0 < len(instruments) <= MOST_COMPARED:
        raise ValueError(f"{len(instruments)} instruments; from 1 to {MOST_COMPARED} can be compared")
    starts = [_starts(each.bars) for each in instruments]
    numbers = [_numbers(start, frame, each.zone) for start, each in zip(starts, instruments, strict=True)]
    axis: Whole = np.unique(np.concatenate(numbers))
    places = tuple(np.searchsorted(axis, each) for each in numbers)
    return CommonAxis(_axis_starts(instruments, starts, places, len(axis), frame), places)


def compared_on(axis: CommonAxis, instruments: Sequence[Compared], first: int) -> Comparison:
    """The lines of the instruments on their axis, in percent from the first place from *first* on that all have."""
    base = _first_common(axis.places, len(axis.starts), max(first, 0))
    lines = (_line(each.bars, place, base) for each, place in zip(instruments, axis.places, strict=True))
    return Comparison(axis.starts, base, tuple(lines))


def _starts(bars: ChartBars) -> Numbers:
    return _with_live(bars.history.starts, None if bars.live is None else bars.live.start)


def _with_live(values: Numbers, live: float | None) -> Numbers:
    return values if live is None else np.append(values, live)


def _numbers(starts: Numbers, frame: TimeFrame, zone: tzinfo) -> Whole:
    """What bars must have in common to stand at one place."""
    if frame.is_of_days:
        return period_numbers(local_days(starts, zone), frame)
    return starts.astype(np.int64)


def _first_common(places: Sequence[Whole], length: int, first: int) -> int | None:
    counts = np.zeros(length, dtype=np.int64)
    for each in places:
        counts[each] += 1
    common = np.flatnonzero(counts[first:] == len(places))
    return first + int(common[0]) if len(common) else None


def _line(bars: ChartBars, places: Whole, base: int | None) -> ComparedLine:
    if base is None:
        return ComparedLine(places[:0], np.empty(0))
    closes = _with_live(bars.history.closes, None if bars.live is None else bars.live.close)
    standard = closes[int(np.searchsorted(places, base))]
    return ComparedLine(places, (closes / standard - 1) * 100)


def _axis_starts(
    instruments: Sequence[Compared],
    starts: Sequence[Numbers],
    places: Sequence[Whole],
    length: int,
    frame: TimeFrame,
) -> Numbers:
    """When each place begins: of days the earliest date that any instrument has there."""
    earliest = np.full(length, np.iinfo(np.int64).max)
    for each, start, place in zip(instruments, starts, places, strict=True):
        values = local_days(start, each.zone) if frame.is_of_days else start.astype(np.int64)
        earliest[place] = np.minimum(earliest[place], values)
    instants = instants_of(earliest * DAY, instruments[0].zone) if frame.is_of_days else earliest
    return instants.astype(np.float64)
