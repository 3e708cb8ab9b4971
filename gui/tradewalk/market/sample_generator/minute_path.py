"""The way of the price through a day: rows that open, reach the extremes and close where the day does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from tradewalk.market.sample_generator.chance import bell, bridge
from tradewalk.market.sample_generator.day_shape import DayShape

Prices = tuple[int, int, int, int]
_WICK = 9


@dataclass(frozen=True, slots=True)
class Route:
    """Where the price passes: closes in points by row, and rows whose four prices are given."""

    closes: Mapping[int, int]
    pinned: Mapping[int, Prices]
    high_row: int
    low_row: int


def plan_route(shape: DayShape, count: int, random: Random) -> Route:
    """Extremes in rows chosen at random, unless open or close are extreme themselves."""
    high_row = _row_of(shape.high, shape, count, random)
    low_row = _row_of(shape.low, shape, count, random)
    if high_row == low_row and shape.high != shape.low:
        low_row = low_row + 1 if low_row + 2 < count else low_row - 1
    return Route({}, {}, high_row, low_row)


def price_rows(
    shape: DayShape, route: Route, prints: Sequence[int], is_idle: Sequence[bool], random: Random
) -> list[Prices]:
    """Open, high, low, close of every row. Auction rows have one price; idle rows repeat the close before."""
    count = len(is_idle)
    closes = _closes(shape, route, count, random)
    wick = max(shape.legal.tick(shape.low), (shape.high - shape.low) // _WICK // 6)
    rows: list[Prices] = []
    before = shape.reference
    for row in range(count):
        if row in route.pinned:
            rows.append(route.pinned[row])
        elif is_idle[row]:
            rows.append((before,) * 4)
        elif row in prints:
            rows.append((closes[row],) * 4)
        else:
            first = shape.open if row == 0 else before
            rows.append(_minute(row, first, closes[row], wick, shape, route, random))
        before = rows[-1][3]
    return rows


def _row_of(extreme: int, shape: DayShape, count: int, random: Random) -> int:
    if extreme == shape.open:
        return 0
    return count - 1 if extreme == shape.close else 2 + random.randrange(count - 4)


def _closes(shape: DayShape, route: Route, count: int, random: Random) -> list[int]:
    """Closes of all rows, in legs between the corners."""
    corners = {**_extremes(shape, route, random), 0: shape.open, **route.closes}
    corners |= {row: prices[3] for row, prices in route.pinned.items()}
    corners[count - 1] = shape.close
    spread = (shape.high - shape.low) * 5 // 120
    closes = [corners[0]]
    for (row, start), (next_row, goal) in pairwise(sorted(corners.items())):
        is_locked = start == goal and start in (shape.legal.limit_up, shape.legal.limit_down)
        leg = bridge(random, start, goal, next_row - row, 0 if is_locked else spread)
        closes.extend(_inside(price, shape, can_touch=is_locked) for price in leg[:-1])
        closes.append(goal)
    return closes


def _extremes(shape: DayShape, route: Route, random: Random) -> dict[int, int]:
    """Closes of the rows of the extremes: a little inside, unless the day opens or closes there."""
    away = abs(bell(random, (shape.high - shape.low) // (2 * _WICK)))
    ends = (shape.open, shape.close)
    top = shape.high if shape.high in ends else _inside(shape.high - away, shape, can_touch=True)
    bottom = shape.low if shape.low in ends else _inside(shape.low + away, shape, can_touch=True)
    return {route.low_row: bottom, route.high_row: top}


def _inside(price: int, shape: DayShape, *, can_touch: bool) -> int:
    """The legal price nearest to where a walk is that turns back before the extremes of the day."""
    legal = shape.legal
    room = not can_touch and shape.high - shape.low > 4 * legal.tick(shape.high)
    highest = legal.below(shape.high) if room else shape.high
    lowest = legal.above(shape.low) if room else shape.low
    if price > highest:
        price = max(2 * highest - price, lowest)
    elif price < lowest:
        price = min(2 * lowest - price, highest)
    return min(max(legal.nearest(price), lowest), highest)


def _minute(
    row: int, before: int, close: int, wick: int, shape: DayShape, route: Route, random: Random
) -> Prices:
    """A minute that opens beside the close before it and stays inside, unless it is to reach an extreme."""
    is_flat = before == close and close in (shape.legal.limit_up, shape.legal.limit_down)
    if is_flat:
        return (close,) * 4
    opened = before if row == 0 else _inside(before + bell(random, wick // 2), shape, can_touch=False)
    high = _inside(max(opened, close) + abs(bell(random, wick)), shape, can_touch=False)
    low = _inside(min(opened, close) - abs(bell(random, wick)), shape, can_touch=False)
    if row == route.high_row:
        high = shape.high
    if row == route.low_row:
        low = shape.low
    return opened, max(high, opened, close), min(low, opened, close), close
