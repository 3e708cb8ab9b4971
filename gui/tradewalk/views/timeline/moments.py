"""Where the slider of an order may stand: its facts at equal distances, and time between them.

Most of an order's life is waiting, and most of its facts lie within a second: on a scale of time alone they
could not be told apart. So every stretch between two facts is as long as any other on the slider.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from tradewalk.domain.instants import Instant

STRETCH = 1_000
"""Places of the slider from one stop to the next."""
PULL = 80
"""Places around a stop from which a drag falls into it."""


@dataclass(frozen=True, slots=True)
class Moments:
    """The stops of an order's slider, in order: the instants of its facts, and the present while it lives."""

    stops: tuple[Instant, ...]

    @property
    def length(self) -> int:
        """The last place of the slider; the first is 0."""
        return STRETCH * (len(self.stops) - 1)

    def instant_at(self, place: int) -> Instant:
        """The instant of a place; near a stop it is the stop's."""
        index, rest = divmod(max(0, min(place, self.length)), STRETCH)
        if rest <= PULL or rest >= STRETCH - PULL:
            return self.stops[index + (rest > PULL)]
        start, end = self.stops[index : index + 2]
        return Instant(start + (end - start) * rest // STRETCH)

    def place_of(self, instant: Instant) -> int:
        """The place of an instant; the nearest end for one outside."""
        index = bisect_right(self.stops, instant) - 1
        if index < 0 or len(self.stops) == 1:
            return 0
        if index == len(self.stops) - 1:
            return self.length
        start, end = self.stops[index : index + 2]
        return STRETCH * index + (instant - start) * STRETCH // (end - start)

    def before(self, instant: Instant) -> Instant:
        """The last stop before an instant, or the first of all."""
        return self.stops[max(0, bisect_left(self.stops, instant) - 1)]

    def after(self, instant: Instant) -> Instant:
        """The first stop after an instant, or the last of all."""
        return self.stops[min(len(self.stops) - 1, bisect_right(self.stops, instant))]


def derive_moments(facts: Iterable[Instant], present: Instant | None) -> Moments:
    """The stops of an order with facts at these instants; *present* is None once it is over."""
    stops = set(facts) if present is None else {*facts, present}
    return Moments(tuple(sorted(stops)))
