"""Where labels stand under a chart: at the first bar of a year, a month, a day, an hour; as fine as there is room.

What they say is the view's to write, from the kind and the instant. The cost follows from the number of labels and
not from that of bars: boundaries are taken from the calendar and looked up among the starts.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from tradewalk.domain.instants import HOUR, MINUTE, Instant
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.local_time import DAY, Whole, instants_of, local_times
from tradewalk.market.series.session_slots import sessions_of


class LabelKind(StrEnum):
    """The largest unit that begins at a label; at ``BREAK`` trading goes on after a pause within the day."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    BREAK = "break"
    HOUR = "hour"
    HALF_HOUR = "half-hour"
    QUARTER_HOUR = "quarter-hour"
    FIVE_MINUTES = "five-minutes"
    MINUTE = "minute"


class Label(NamedTuple):
    """A bar to be labelled, and when it starts; at a break ``paused`` is when trading stopped before it."""

    position: int
    kind: LabelKind
    at: Instant
    paused: Instant | None = None


class Pause(NamedTuple):
    """Trading stops and goes on the same day."""

    start: Instant
    end: Instant


class _Level(NamedTuple):
    """Every so many months, or milliseconds from ``offset`` on, something begins."""

    kind: LabelKind
    months: int = 0
    step: int = 0
    offset: int = 0


_MONDAY = 4 * DAY
_LEVELS = (
    _Level(LabelKind.YEAR, months=1200),
    _Level(LabelKind.YEAR, months=600),
    _Level(LabelKind.YEAR, months=240),
    _Level(LabelKind.YEAR, months=120),
    _Level(LabelKind.YEAR, months=60),
    _Level(LabelKind.YEAR, months=24),
    _Level(LabelKind.YEAR, months=12),
    _Level(LabelKind.QUARTER, months=3),
    _Level(LabelKind.MONTH, months=1),
    _Level(LabelKind.WEEK, step=7 * DAY, offset=_MONDAY),
    _Level(LabelKind.DAY, step=DAY),
    _Level(LabelKind.HOUR, step=2 * HOUR),
    _Level(LabelKind.HOUR, step=HOUR),
    _Level(LabelKind.HALF_HOUR, step=HOUR // 2),
    _Level(LabelKind.QUARTER_HOUR, step=15 * MINUTE),
    _Level(LabelKind.FIVE_MINUTES, step=5 * MINUTE),
    _Level(LabelKind.MINUTE, step=MINUTE),
)
_OF_CALENDAR = (LabelKind.YEAR, LabelKind.QUARTER, LabelKind.MONTH, LabelKind.WEEK, LabelKind.DAY)
_YEARS_FROM = 1970 * 12
"""Months before 1970-01, so that round years are taken."""
_EPOCH = date(1970, 1, 1)
_NO_TIMES = np.empty(0, dtype=np.int64)
_PAUSE_RANK = next(rank for rank, level in enumerate(_LEVELS) if level.kind is LabelKind.HOUR) - 0.5
_MOST_CANDIDATES = 100_000


def natural_labels(
    starts: Numbers,
    zone: tzinfo,
    first: int,
    last: int,
    bars_a_label: float,
    pauses: Sequence[Pause] = (),
) -> tuple[Label, ...]:
    """The labels of the bars from *first* to *last*, both included, none nearer to another than *bars_a_label*.

    *starts* are those of all bars, rising, and of those to come where the axis has places for them. Nothing is
    known before the first bar of all: it begins its day, and no year that began before it.
    """
    first, last = max(first, 0), min(last, len(starts) - 1)
    if first > last:
        return ()
    around = last - first + 1
    view = _view(starts, zone, max(first - around, 0), min(last + around, len(starts) - 1))
    paused = view.paused(pauses)
    ranks = _spaced(_candidates(view, paused, bars_a_label), bars_a_label)
    return tuple(
        Label(place, LabelKind.BREAK, view.start(place), paused[place])
        if rank == _PAUSE_RANK
        else Label(place, _LEVELS[int(rank)].kind, view.start(place))
        for place, rank in sorted(ranks.items())
        if first <= place <= last
    )


def pauses_of(grid: DayGrid) -> tuple[Pause, ...]:
    """The pauses of a day, as the lunch break."""
    sessions = list(sessions_of(grid))
    return tuple(Pause(before[1], after[0]) for before, after in pairwise(sessions))


class _View(NamedTuple):
    """The bars in sight, and as many to either side, so that labels stay where they are when the view moves.

    Boundaries are looked for from ``before`` on, which is excluded, up to ``until``: both on the clock of the zone.
    """

    starts: Numbers
    zone: tzinfo
    first: int
    last: int
    before: int
    until: int

    def start(self, place: int) -> Instant:
        return Instant(int(self.starts[place]))

    def places(self, level: _Level) -> list[int]:
        """The bars at which the level has a boundary."""
        boundaries = _boundaries(level, self.before, self.until)
        if not len(boundaries):
            return []
        places = np.searchsorted(self.starts, instants_of(boundaries, self.zone))
        is_another = np.append(True, places[1:] != places[:-1])  # numpy's own
        distinct: list[int] = places[is_another].tolist()
        return distinct

    def paused(self, pauses: Sequence[Pause]) -> dict[int, Instant]:
        """The bars with which trading goes on, and when it had stopped."""
        places = np.searchsorted(self.starts, [float(pause.end) for pause in pauses])
        return {
            int(place): pause.start
            for place, pause in zip(places, pauses, strict=True)
            if max(self.first, 1) <= place <= self.last
            and self.starts[place - 1] < pause.start
            and self.starts[place] < pause.end + DAY // 4
        }


def _view(starts: Numbers, zone: tzinfo, first: int, last: int) -> _View:
    """From the start of the bar before, or the midnight before all, to that of the last."""
    before, until = local_times(starts[[max(first - 1, 0), last]], zone).tolist()
    if first == 0:
        before = before // DAY * DAY - 1
    return _View(starts, zone, first, last, before, until)


def _candidates(view: _View, paused: Iterable[int], bars_a_label: float) -> Iterator[tuple[float, list[int]]]:
    """The ranks from the coarsest on, each with the bars that belong to none before: all with room, and one more.

    That one fills what gaps there are, as July does between the years; within a day, where sessions begin at half
    past, a second one does as well.
    """
    known: set[int] = set()
    count, is_filling = view.last - view.first + 1, False

    def new(places: Iterable[int]) -> list[int]:
        fresh = [place for place in places if place not in known]
        known.update(fresh)
        return fresh

    for rank, level in enumerate(_LEVELS):
        places = view.places(level)
        has_room = (len(places) - 1) * bars_a_label <= count
        yield float(rank), new(places)
        if len(known) == count or (not has_room and (is_filling or level.kind in _OF_CALENDAR)):
            return
        is_filling = not has_room
        if level.kind is LabelKind.DAY:
            yield _PAUSE_RANK, new(sorted(paused))


def _boundaries(level: _Level, before: int, until: int) -> Whole:
    """When something of the level begins, by local time: after *before*, up to *until*."""
    if not level.months:
        first, last = (before - level.offset) // level.step, (until - level.offset) // level.step
        numbers = np.arange(first + 1, min(last, first + _MOST_CANDIDATES) + 1, dtype=np.int64)
        return numbers * level.step + level.offset
    first, last = (_months_until(at) // level.months for at in (before, until))
    if first == last:
        return _NO_TIMES
    months = np.arange(first, last + 1, dtype=np.int64) * level.months - _YEARS_FROM
    starts: Whole = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) * DAY
    return starts[(starts > before) & (starts <= until)]


def _months_until(local: int) -> int:
    """The whole months from the first that boundaries are counted from."""
    day = _EPOCH + timedelta(local // DAY)
    return day.year * 12 + day.month - 1


def _spaced(candidates: Iterable[tuple[float, Sequence[int]]], bars_a_label: float) -> dict[int, float]:
    """Those that have room, the coarsest first and then from the left."""
    ranks: dict[int, float] = {}
    kept: list[int] = []
    for rank, places in candidates:
        ranks |= dict.fromkeys(_fitting(places, kept, bars_a_label), rank)
        kept = sorted(ranks)
    return ranks


def _fitting(places: Sequence[int], kept: Sequence[int], gap: float) -> list[int]:
    """The places, from the left, that are a gap from all that are kept and from each other."""
    fitting: list[int] = []
    free, index = -math.inf, 0
    while (index := bisect_left(places, free, index)) < len(places):
        place = places[index]
        after = bisect_left(kept, place)
        if after < len(kept) and kept[after] - place < gap:
            free = kept[after] + gap
        elif after and place - kept[after - 1] < gap:
            free = kept[after - 1] + gap
        else:
            fitting.append(place)
            free = place + gap
        index += 1
    return fitting
