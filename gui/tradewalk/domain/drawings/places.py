"""Where on a chart's axis of bars an instant stands, and which instant a place of it means.

A drawing is kept by instants, so it stands right on every time frame and however far history reaches: an instant stands
at the bar that it lies in, or, in hours in which nothing trades, at the next one. Beyond the bars that are there, the
axis goes on in the rhythm of its last week, or its first: lunch, nights and week-ends take no room there either.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from tradewalk.domain.drawings.drawing import Anchor
from tradewalk.domain.instants import HOUR, Instant

DAY = 24 * HOUR
WEEK = 7 * DAY


class Starts(Protocol):
    """The starts of bars by rising instant, in Unix milliseconds: a tuple, or a column of a series."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> float: ...


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """An axis of bars. ``length`` of a bar is in milliseconds: what it is in minutes, what is usual from a day on.

    A bar shorter than a day ends with its length; a longer one reaches to the next.
    """

    starts: Starts
    length: int

    def position(self, at: Instant) -> int:
        """The index of the bar of an instant: below 0 before the first bar, from the number of bars on after it."""
        count = len(self.starts)
        if not count:
            return at // self.length
        if at < self.starts[0]:
            return self._before(at)
        if at >= self.starts[count - 1] + self.length:
            return self._after(at)
        return self._among(at)

    def instant(self, position: int) -> Instant:
        """The instant that is kept for a bar, so that ``position`` gives it back; its start, where it is there."""
        count = len(self.starts)
        if 0 <= position < count:
            return Instant(int(self.starts[position]))
        is_before = position < 0
        period, bars = self._rhythm(is_before=is_before)
        if not bars:
            edge = self._first() if is_before else self._last()
            beyond = position if is_before else position - max(count - 1, 0)
            return Instant(int(edge) + beyond * self.length + self._middle())
        periods = -(position // bars) if is_before else -((count - 1 - position) // bars)
        turns = periods if is_before else -periods
        return Instant(int(self.starts[position + turns * bars]) - turns * period + self._middle())

    def _among(self, at: float) -> int:
        index = bisect_right(self.starts, at) - 1
        if self.length < DAY and at >= self.starts[index] + self.length:
            index += 1
        return min(index, len(self.starts) - 1)

    def _before(self, at: Instant) -> int:
        period, bars = self._rhythm(is_before=True)
        if not bars:
            return int(at - self.starts[0]) // self.length
        periods = -(int(at - self.starts[0]) // period)
        return self._among(at + periods * period) - periods * bars

    def _after(self, at: Instant) -> int:
        count = len(self.starts)
        period, bars = self._rhythm(is_before=False)
        if not bars:
            return count - 1 + int(at - self._last()) // self.length
        periods = -(int(self._last() - at) // period)
        return self._among(at - periods * period) + periods * bars

    def _rhythm(self, *, is_before: bool) -> tuple[int, int]:
        """A period and how many bars are in it at that end; no bars where each is as long as the next.

        A week, or where so much history is not there, a day.
        """
        if self.length > DAY:
            return self.length, 0
        for period in (WEEK, DAY):
            if period > self.length and self._last() - self._first() >= period:
                return period, self._bars_in(period, is_before=is_before)
        return self.length, 0

    def _bars_in(self, period: int, *, is_before: bool) -> int:
        """How many bars begin within a period of the first bar or the last; clocks that change do not matter."""
        if is_before:
            return bisect_left(self.starts, self.starts[0] + period - self.length // 2)
        return len(self.starts) - bisect_right(self.starts, self._last() - period + self.length // 2)

    def _middle(self) -> int:
        """Days, weeks and months do not begin at even distances; their middle is within them nevertheless."""
        return self.length // 2 if self.length >= DAY else 0

    def _first(self) -> float:
        return self.starts[0] if len(self.starts) else 0

    def _last(self) -> float:
        return self.starts[len(self.starts) - 1] if len(self.starts) else 0


def moved_anchor(place: Place, anchor: Anchor, position: int, price: Decimal) -> Anchor:
    """An anchor at another bar and price. At the bar where it stands it keeps its instant, be it finer than the bar."""
    if place.position(anchor.at) == position:
        return Anchor(anchor.at, price)
    return Anchor(place.instant(position), price)


def moved_whole(place: Place, anchors: tuple[Anchor, ...], bars: int, rise: Decimal) -> tuple[Anchor, ...]:
    """All anchors moved by as many bars, and by as much money."""
    return tuple(
        moved_anchor(place, anchor, place.position(anchor.at) + bars, anchor.price + rise)
        for anchor in anchors
    )
