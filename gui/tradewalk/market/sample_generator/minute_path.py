"""The way of the price through a day: rows that open, reach the extremes and close where the day does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from tradewalk.market.sample_generator.chance import FINE, bell, bridge, whole
from tradewalk.market.sample_generator.day_shape import DayShape

Prices = tuple[int, int, int, int]
# Parts of the range of a day: how far a minute moves, how far it strays beyond its ends.
_STEP_OF_RANGE, _WICK_OF_RANGE = 24, 54


@dataclass(frozen=True, slots=True)
class Route:
    """Where the price passes: closes in points by row, and rows whose four prices are given."""

    closes: Mapping[int, int]
    pinned: Mapping[int, Prices]
    high_row: int
    low_row: int


def plan_route(shape: DayShape, count: int, random: Random) -> Route:
    """Extremes in rows chosen at random and apart, unless open or close are extreme themselves."""
    high_row = _row_of(shape.high, shape, count, random)
    low_row = _row_of(shape.low, shape, count, random)
    if abs(high_row - low_row) < count // 10:
        if shape.low not in (shape.open, shape.close):
            low_row = _far_from(high_row, count)
        elif shape.high not in (shape.open, shape.close):
            high_row = _far_from(low_row, count)
    return Route({}, {}, high_row, low_row)


def price_rows(
    shape: DayShape, route: Route, prints: Sequence[int], is_idle: Sequence[bool], random: Random
) -> list[Prices]:
    """Open, high, low, close of every row. Auction rows have one price; idle rows repeat the close before."""
    path = _Path(shape, route, random)
    closes = path.closes(len(is_idle))
    rows: list[Prices] = []
    before = shape.reference
    for row, close in enumerate(closes):
        if row in route.pinned:
            rows.append(route.pinned[row])
        elif is_idle[row]:
            rows.append((before,) * 4)
        elif row in prints:
            rows.append((close,) * 4)
        else:
            rows.append(path.minute(row, before, close))
        before = rows[-1][3]
    return rows


def _row_of(extreme: int, shape: DayShape, count: int, random: Random) -> int:
    if extreme == shape.open:
        return 0
    return count - 1 if extreme == shape.close else 2 + random.randrange(count - 4)


def _far_from(row: int, count: int) -> int:
    return 2 + (row + count // 2) % (count - 4)


@dataclass(frozen=True, slots=True)
class _Path:
    """The walk of one day. Where it strays it turns back before the extremes, which only their rows reach."""

    shape: DayShape
    route: Route
    random: Random

    def closes(self, count: int) -> list[int]:
        """The closes of all rows, in legs between the corners."""
        shape = self.shape
        corners = {**self._extremes(), 0: shape.open, **self.route.closes}
        corners |= {row: prices[3] for row, prices in self.route.pinned.items()}
        corners[count - 1] = shape.close
        spread = (shape.high - shape.low) * FINE // _STEP_OF_RANGE
        closes = [corners[0]]
        for (row, start), (next_row, goal) in pairwise(sorted(corners.items())):
            is_locked = start == goal and self._is_limit(start)
            leg = bridge(self.random, start * FINE, goal * FINE, next_row - row, 0 if is_locked else spread)
            closes.extend(start if is_locked else self._inside(price) for price in leg[:-1])
            closes.append(goal)
        return closes

    def minute(self, row: int, before: int, close: int) -> Prices:
        """A minute that opens beside the close before it."""
        if before == close and self._is_limit(close):
            return (close,) * 4
        opened = self.shape.open if row == 0 else self._inside(before * FINE + self._stray() // 2)
        high = self._inside(max(opened, close) * FINE + abs(self._stray()))
        low = self._inside(min(opened, close) * FINE - abs(self._stray()))
        if row == self.route.high_row:
            high = self.shape.high
        if row == self.route.low_row:
            low = self.shape.low
        return opened, max(high, opened, close), min(low, opened, close), close

    def _stray(self) -> int:
        return bell(self.random, (self.shape.high - self.shape.low) * FINE // _WICK_OF_RANGE)

    def _extremes(self) -> dict[int, int]:
        """Closes of the rows of the extremes: a little inside, unless the day opens or closes there."""
        shape, ends = self.shape, (self.shape.open, self.shape.close)
        away = 2 * abs(self._stray())
        top = shape.high if shape.high in ends else self._inside(shape.high * FINE - away)
        bottom = shape.low if shape.low in ends else self._inside(shape.low * FINE + away)
        return {self.route.low_row: bottom, self.route.high_row: top}

    def _inside(self, fine_price: int) -> int:
        shape, legal, price = self.shape, self.shape.legal, whole(fine_price)
        has_room = shape.high - shape.low > 4 * legal.tick(shape.high)
        highest = legal.below(shape.high) if has_room else shape.high
        lowest = legal.above(shape.low) if has_room else shape.low
        if price > highest:
            price = max(2 * highest - price, lowest)
        elif price < lowest:
            price = min(2 * lowest - price, highest)
        return min(max(legal.nearest(price), lowest), highest)

    def _is_limit(self, price: int) -> bool:
        return price in (self.shape.legal.limit_up, self.shape.legal.limit_down)
