"""Where bars of minutes begin: counted from the opening of each session, so that none spans a break or two days."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.series.bar_series import START, BarSeries
from tradewalk.market.series.resampling import grouped
from tradewalk.market.series.time_frame import TimeFrame


@dataclass(frozen=True, slots=True)
class SessionSlots:
    """The bars of a day that there can be, rising: a minute or print belongs to the last that starts by it.

    What precedes the first belongs to the first. A slot of a session has a bar even if nobody trades in it;
    one of an auction print alone has one only if the auction matched.
    """

    starts: tuple[Instant, ...]
    is_session: tuple[bool, ...]

    def place_of(self, instant: float) -> int:
        """The slot that an instant falls into; 0 before the first."""
        return max(0, bisect_right(self.starts, instant) - 1)

    def resampled(self, rows: BarSeries) -> BarSeries:
        """The bars of a whole day's rows, each at its slot's start."""
        if not len(rows):
            return rows
        starts = np.array(self.starts, dtype=np.float64)
        places = np.maximum(np.searchsorted(starts, rows.starts, side="right") - 1, 0)
        bars = grouped(rows, places)
        bars.table[START] = starts[places[np.append(True, np.diff(places) != 0)]]
        return bars


def session_slots(grid: DayGrid, frame: TimeFrame) -> SessionSlots:
    """The slots of a day.

    Of the time-share lines every minute and every auction print has a slot of its own. A bar of minutes takes in
    the print beside it, as trading terminals show it: the opening print counts to the first bar, the closing
    print to the last. Alone at one minute, where the closing auction has minutes of its own in which nothing is
    traded, its print is a bar of its own.
    """
    sessions = list(sessions_of(grid))
    length = frame.milliseconds or MINUTE
    slots = {Instant(at): True for start, end in sessions for at in range(start, end, length)}
    slots |= dict.fromkeys(_prints_apart(grid, sessions, frame), False)
    starts = tuple(sorted(slots))
    return SessionSlots(starts, tuple(slots[start] for start in starts))


def sessions_of(grid: DayGrid) -> Iterator[tuple[Instant, Instant]]:
    """From when to when there is continuous trading."""
    minutes = grid.minutes
    if not minutes:
        return
    edges = [place for place, (before, at) in enumerate(pairwise(minutes), 1) if at - before > MINUTE]
    for first, end in pairwise((0, *edges, len(minutes))):
        yield minutes[first], Instant(minutes[end - 1] + MINUTE)


def _prints_apart(
    grid: DayGrid, sessions: Sequence[tuple[Instant, Instant]], frame: TimeFrame
) -> Iterator[Instant]:
    """The auction prints that have slots of their own."""
    close = sessions[-1][1] if sessions else Instant(0)
    for at in grid.prints:
        if frame.is_time_share or not sessions or (frame is TimeFrame.MINUTE_1 and at > close):
            yield at
