"""Two days that agree up to an instant show the same at it, whatever comes afterwards."""

from collections.abc import Callable
from random import Random

import pytest

from tests.market.hand_made_days import SHORT, Shape, at, busy, generated
from tests.market.learner_plays import Entered, play, seen
from tests.market.test_steps_and_copies import random_instant, some_orders
from tradewalk.domain.instants import Instant
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.day_path import DayPath
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.minute_prints import PathBar, Print


class ForkedPath(DayPath):
    """One day's path up to an instant, that instant included, and another day's from there on."""

    def __init__(self, shape: Shape, other: Shape, fork: Instant) -> None:
        super().__init__(
            shape.day, shape.bars, reference=shape.reference, limits=shape.limits, seed=shape.seed
        )
        self.other, self.fork = other.path(), fork

    def prints(self, minute: Instant) -> list[Print]:
        ours = [row for row in super().prints(minute) if row.at <= self.fork]
        return ours + [row for row in self.other.prints(minute) if row.at > self.fork]

    def points(self, window: AuctionWindow) -> list[AuctionPoint]:
        ours = [row for row in super().points(window) if row.at <= self.fork]
        return ours + [row for row in self.other.points(window) if row.at > self.fork]


def forked(shape: Shape, fork: Instant) -> InstrumentDay:
    """The same day with another future: wilder and more traded."""
    wild = busy(seed=fork % 1_000, day=shape.day)
    bars = tuple(_brought_near(bar, shape, wild.reference) for bar in wild.bars)
    other = Shape(bars, shape.reference, shape.limits, shape.day, shape.character, seed=fork)
    return InstrumentDay(ForkedPath(shape, other, fork), shape.character, shape.seed, shape.auctions)


def _brought_near(bar: PathBar, shape: Shape, reference: int) -> PathBar:
    prices = (bar.open, bar.high, bar.low, bar.close)
    first, high, low, last = (shape.limits.clamp(tick * shape.reference // reference) for tick in prices)
    return PathBar(bar.start, first, high, low, last, bar.volume)


def _until(orders: list[Entered], instant: Instant) -> list[Entered]:
    return [order for order in orders if order.at <= instant]


@pytest.mark.parametrize("learns", [False, True], ids=["no learner", "a learner"])
def test_nothing_shown_at_an_instant_depends_on_what_comes_later(
    count_of: Callable[[int, int], int], *, learns: bool
) -> None:
    random = Random(20250827)
    for seed in range(count_of(16, 1_000)):
        shape = generated(seed, SHORT) if seed % 2 else busy(seed, SHORT)
        orders = some_orders(shape, random) if learns else []
        instant = random_instant(shape, random)
        known, other = shape.replay(), forked(shape, instant)
        assert play(known, instant, _until(orders, instant)) == play(other, instant, _until(orders, instant))
        assert seen(known) == seen(other)


def test_the_other_future_is_another_one() -> None:
    shape = busy(day=SHORT)
    fork = at(9, 41, 30)
    known, other = shape.replay(), forked(shape, fork)
    play(known, fork)
    play(other, fork)
    rows = len(known.tally.rows)
    play(known, Instant(fork + 20_000))
    play(other, Instant(fork + 20_000))
    assert known.tally.rows[:rows] == other.tally.rows[:rows]
    assert known.tally.rows[rows:] != other.tally.rows[rows:]
