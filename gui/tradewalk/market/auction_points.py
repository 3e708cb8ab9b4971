"""From an auction's print to the indicative price and volume on the way to it.

The points are the path of the auction as the minutes' prints are the path of continuous trading: what a
screen shows at an instant depends on the points up to it.
"""

from random import Random
from typing import NamedTuple

from tradewalk.domain.instants import SECOND

STEP = 5 * SECOND
SETTLE = 2 * SECOND


class AuctionPoint(NamedTuple):
    """At this instant the auction is to show this price (tick) and this matched volume."""

    at: int
    tick: int
    volume: int


class AuctionWindow(NamedTuple):
    """When orders are entered: from ``start`` to ``end``; from ``locked`` on nothing can be cancelled.

    ``row`` is where the bar of the auction stands: its earliest end, where the exchange draws the end.
    """

    start: int
    locked: int
    end: int
    row: int


class Limits(NamedTuple):
    """The lowest and the highest tick of a day; None where there is no limit."""

    down: int | None
    up: int | None

    def clamp(self, tick: int) -> int:
        """The nearest tick within the limits, and never below the first."""
        if self.up is not None and tick > self.up:
            return self.up
        return max(tick, 1 if self.down is None else self.down)


def points_of(
    window: AuctionWindow,
    reference: int,
    tick: int,
    volume: int,
    limits: Limits,
    random: Random,
    lot: int = 1,
) -> list[AuctionPoint]:
    """The way of an auction from the reference price (tick) to its print, in whole lots until there.

    While orders can be cancelled the price wanders; then it moves only towards the print, and the volume
    only rises, since nothing can be taken back. An auction without a trade has no points.
    """
    if volume == 0:
        return []
    locked = _locked_points(window, tick, volume, limits, random, lot)
    return [*_free_points(window, reference, locked[0], limits, random, lot), *locked]


def _free_points(
    window: AuctionWindow, reference: int, goal: AuctionPoint, limits: Limits, random: Random, lot: int
) -> list[AuctionPoint]:
    """A wander from the reference to the first locked point, always below its volume."""
    times = range(window.start + SETTLE, window.locked - SETTLE, STEP)
    points = []
    for index, at in enumerate(times):
        left = len(times) - 1 - index
        straight = goal.tick + (reference - goal.tick) * left // len(times)
        stray = (reference // 400 + abs(goal.tick - reference) // 3) * left // len(times)
        near = straight + int(random.random() * (2 * stray + 1)) - stray
        shares = (goal.volume - 1) * (index + 1) // len(times) // lot * lot
        points.append(AuctionPoint(at, limits.clamp(near), shares))
    return [point for point in points if point.volume]


def _locked_points(
    window: AuctionWindow, tick: int, volume: int, limits: Limits, random: Random, lot: int
) -> list[AuctionPoint]:
    """From where the lock finds the auction to the print: one way in price, rising in volume."""
    times = range(window.locked + SETTLE, window.end - SETTLE, STEP)
    first = max(1, volume * (35 + int(random.random() * 30)) // 100)
    volumes = _rising(first, volume, len(times), lot)
    distance = limits.clamp(tick + (int(random.random() * (tick // 250 + 1)) - tick // 500)) - tick
    points = []
    for index, (at, shares) in enumerate(zip(times[-len(volumes) :], volumes, strict=True)):
        left = len(volumes) - 1 - index
        points.append(AuctionPoint(at, tick + distance * left // max(1, len(volumes) - 1), shares))
    return points


def _rising(first: int, last: int, count: int, lot: int) -> list[int]:
    """At most *count* strictly rising whole lots, up to *last*."""
    values = [first + (last - first) * index // max(1, count - 1) for index in range(count)]
    lots = {value // lot * lot for value in values[:-1] if value >= lot}
    return sorted({*lots, last})[-count:]
