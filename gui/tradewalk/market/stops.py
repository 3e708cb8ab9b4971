"""Stops that somebody watches in a market, in ticks."""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.ticks import TickTable


class Trailing(NamedTuple):
    """How far a stop stays behind the market, and the prices of its ticks."""

    distance: Decimal
    ticks: TickTable

    def behind(self, tick: int, *, is_above: bool) -> int:
        """The tick at this distance from a trade, no nearer to it than that."""
        price = self.ticks.price_of(tick)
        if is_above:
            return self.ticks.ceiling_of(price + self.distance)
        return self.ticks.floor_of(max(price - self.distance, Decimal(0)))


class StopWatch(NamedTuple):
    """A stop that a broker watches: reached by a trade at this tick or above, or at it or below.

    A trailing one moves with the trades, towards the market alone: where it stands hangs on them and on nothing else.
    ``other``: a tick on the other side of the market that is watched for as well.
    """

    tick: int
    is_above: bool
    trailing: Trailing | None = None
    other: int | None = None

    def is_reached_by(self, tick: int) -> bool:
        """Whether a trade is at one of its ticks, or beyond."""
        other = self.other
        if tick >= self.tick if self.is_above else tick <= self.tick:
            return True
        return other is not None and (tick <= other if self.is_above else tick >= other)

    def after(self, tick: int) -> "StopWatch | None":
        """What a trade makes of it: it is reached (None), or stands where it was or nearer to the market."""
        if self.is_reached_by(tick):
            return None
        if self.trailing is None:
            return self
        behind = self.trailing.behind(tick, is_above=self.is_above)
        moved = min(self.tick, behind) if self.is_above else max(self.tick, behind)
        return self if moved == self.tick else self._replace(tick=moved)


class StopReached(NamedTuple):
    """A trade that reached a stop: when, of which order, at which tick."""

    at: int
    order_id: int
    tick: int
