"""From a minute bar to the trades within it: the price path on which the background market trades.

The prints of a minute give back exactly its bar: the first print is the open, the last the close, the
extremes are reached, nothing lies outside them, and the quantities sum to the volume.
"""

from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.auction_points import Limits

USUAL_LOT = 100
USUAL_PRINTS = 40


class PathBar(NamedTuple):
    """A minute of the path: tick numbers and shares."""

    start: Instant
    open: int
    high: int
    low: int
    close: int
    volume: int


class Print(NamedTuple):
    """One background trade that is to happen: who takes is told by ``is_buy``."""

    at: int
    tick: int
    quantity: int
    is_buy: bool


def prints_of(bar: PathBar, random: Random, limits: Limits, before: int, lot: int = USUAL_LOT) -> list[Print]:
    """The trades of one minute, in time order, in whole lots as far as it goes.

    At limit-up sellers meet queueing buyers, at limit-down the other way round. ``before`` is the tick of
    the trade before this minute.
    """
    if bar.volume == 0:
        return []
    corners = _corners(bar, random)
    count = _print_count(bar.volume // lot, len(corners), random)
    ticks = _walk(bar, corners, count, random)
    quantities = _split(bar.volume, count, random, lot)
    times = sorted(bar.start + int(random.random() * MINUTE) for _ in range(count))
    takers = _takers(ticks, before, limits, random)
    return [Print(*row) for row in zip(times, ticks, quantities, takers, strict=True)]


def _corners(bar: PathBar, random: Random) -> list[int]:
    """The prices that must come in this order: open, the extremes that neither open nor close reaches, close."""
    extremes = [tick for tick in (bar.high, bar.low) if tick not in (bar.open, bar.close)]
    if bar.high == bar.low:
        return [bar.open]
    if len(extremes) == 2 and (random.random() < 0.7) == (bar.close > bar.open):
        extremes.reverse()
    return [bar.open, *dict.fromkeys(extremes), bar.close]


def _print_count(lots: int, least: int, random: Random) -> int:
    usual = USUAL_PRINTS // 2 + int(random.random() * USUAL_PRINTS)
    return max(least, min(usual, lots))


def _walk(bar: PathBar, corners: list[int], count: int, random: Random) -> list[int]:
    """A walk of *count* ticks through the corners, straying a little, never beyond high and low."""
    if len(corners) == 1:
        return corners * count
    legs = len(corners) - 1
    inner = sorted(random.sample(range(1, count - 1), legs - 1)) if legs > 1 else []
    places = [0, *inner, count - 1]
    stray = max(1, (bar.high - bar.low) // 6)
    ticks = [bar.open] * count
    for leg in range(legs):
        _fill_leg(ticks, places[leg], places[leg + 1], corners[leg], corners[leg + 1], stray, random)
    ticks = [min(max(tick, bar.low), bar.high) for tick in ticks]
    for place, corner in zip(places, corners, strict=True):
        ticks[place] = corner
    return ticks


def _fill_leg(
    ticks: list[int], first: int, last: int, start: int, end: int, stray: int, random: Random
) -> None:
    for place in range(first + 1, last):
        straight = start + (end - start) * (place - first) // (last - first)
        ticks[place] = straight + int(random.random() * (2 * stray + 1)) - stray


def _split(volume: int, count: int, random: Random, lot: int) -> list[int]:
    """Split a volume into *count* parts of at least one share, in whole lots as far as it goes."""
    unit = lot if volume >= lot * count else 1
    weights = [1 + int(random.random() ** 3 * 40) for _ in range(count)]
    spare, total = volume // unit - count, sum(weights)
    parts = [(1 + spare * weight // total) * unit for weight in weights]
    parts[int(random.random() * count)] += volume - sum(parts)
    return parts


def _takers(ticks: Iterable[int], before: int, limits: Limits, random: Random) -> list[bool]:
    """A rising price was bought, a falling one sold; at a price limit the queue is on one side alone."""
    takers: list[bool] = []
    for tick in ticks:
        if tick == limits.up:
            takers.append(False)
        elif tick == limits.down:
            takers.append(True)
        elif tick != before:
            takers.append(tick > before)
        else:
            takers.append(random.random() < 0.5)
        before = tick
    return takers
