"""A learner in a replayed day: orders at their instants, in however many steps, and all that can be seen."""

import pickle
from collections.abc import Iterable
from typing import NamedTuple

from tests.exchange.book_words import written
from tests.exchange.reaches import reach_of
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_types import Entry
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.learner_marks import LearnerFill


class Entered(NamedTuple):
    """A learner's order at its instant."""

    at: Instant
    order_id: int
    is_buy: bool
    type: OrderType
    tick: int | None
    quantity: int


def run_to(day: InstrumentDay, instant: Instant) -> list[LearnerFill]:
    """Advance through every stop; the learner's fills on the way."""
    fills: list[LearnerFill] = []
    while True:
        reached = day.advance(instant)
        if not day.fills and not day.lapses:
            assert reached == day.now == max(instant, reached)
            return fills
        fills += day.fills
        day.fills.clear()
        day.lapses.clear()


def enter(day: InstrumentDay, order: Entered) -> Entry:
    """Send the order now, whatever its instant."""
    levels, spreads = reach_of(order.type)
    return day.enter(
        order.order_id,
        is_buy=order.is_buy,
        type=order.type,
        tick=order.tick,
        quantity=order.quantity,
        levels=levels,
        spreads=spreads,
    )


def play(
    day: InstrumentDay, until: Instant, orders: Iterable[Entered] = (), stops: Iterable[Instant] = ()
) -> list[LearnerFill]:
    """Run to each stop and each order in turn, then to the end; the learner's fills, those at entry too."""
    fills: list[LearnerFill] = []
    steps: list[tuple[Instant, Entered | None]] = [(order.at, order) for order in orders]
    steps += [(stop, None) for stop in stops]
    for instant, order in sorted(steps, key=lambda step: step[0]):
        fills += run_to(day, instant)
        if order is not None:
            entry = enter(day, order)
            fills += [LearnerFill(day.now, order.order_id, tick, shares) for tick, shares, _ in entry.matches]
    return fills + run_to(day, until)


def copy_of(day: InstrumentDay) -> InstrumentDay:
    """The same day through bytes and back."""
    copied: InstrumentDay = pickle.loads(pickle.dumps(day))
    return copied


class Seen(NamedTuple):
    """All that a screen could show of a day, and the numbers and places of the orders behind it."""

    now: Instant
    book: str
    numbers: tuple[int, ...]
    places: tuple[int, ...]
    tape: tuple[object, ...]
    bars: tuple[object, ...]
    figures: tuple[object, ...]
    indicative: object


def seen(day: InstrumentDay) -> Seen:
    tally, resting = day.tally, sorted(day.book.resting)
    return Seen(
        day.now,
        written(day.book),
        tuple(resting),
        tuple(day.book.ahead_of(number) for number in resting if number < 0),
        tuple(tally.rows),
        tally.minute_bars(),
        (tally.open, tally.high, tally.low, tally.last, tally.volume, tally.turnover, day.background_orders),
        day.indicative(),
    )
