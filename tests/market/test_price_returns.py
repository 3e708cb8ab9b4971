"""After a small order of a learner the market is back on its path: the quotes at once, the last price soon."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import NamedTuple

import pytest

from tests.market.hand_made_days import SHORT, Shape, busy, generated, minutes_of
from tests.market.learner_plays import Entered, copy_of, enter, run_to
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_types import CONTINUOUS_TYPES
from tradewalk.market.instrument_day import InstrumentDay

OWN = 1
SOON = 2 * MINUTE
BEATS = 2 * SECOND
STEPS_AWAY = (-60, -5, -1, 0, 1, 5, 60)
DAYS = [busy(seed, SHORT) for seed in range(4)] + [generated(seed, SHORT) for seed in range(8)]


class Trial(NamedTuple):
    """A day before the learner's order, and the order."""

    day: InstrumentDay
    order: Entered


def small_orders(shape: Shape, count: int) -> Iterator[Trial]:
    """At several instants: each type, both sides, at most a tenth of what any of the next minutes trades."""
    random = Random(shape.seed)
    day = shape.replay()
    volume = {bar.start: bar.volume for bar in shape.bars}
    minutes = [minute for minute in minutes_of(SHORT) if minute + 8 * MINUTE in minutes_of(SHORT)]
    for minute in sorted(random.choice(minutes) for _ in range(count)):
        instant = Instant(max(day.now, minute + random.randrange(MINUTE)))
        run_to(day, instant)
        quantity = min(volume[Instant(minute + index * MINUTE)] for index in range(3)) // 10
        for kind in sorted(CONTINUOUS_TYPES) if quantity else ():
            is_buy = random.random() < 0.5
            away = random.choice(STEPS_AWAY) * (1 if is_buy else -1)
            has_limit = kind in (OrderType.LIMIT, OrderType.ENHANCED_LIMIT)
            tick = shape.limits.clamp(day.tally.last + away) if has_limit else None
            yield Trial(copy_of(day), Entered(instant, OWN, is_buy, kind, tick, quantity))


def last_price(shape: Shape) -> list[tuple[int, int]]:
    """(instant, tick) of every trade of the undisturbed day."""
    replay = shape.replay()
    run_to(replay, shape.end)
    return [(row[0], row[1]) for row in replay.tally.rows]


def rest_until_quiet(day: InstrumentDay, order: Entered) -> None:
    """Go on until two minutes have passed since the learner last got a share."""
    quiet_since = order.at
    while day.now < quiet_since + SOON:
        fills = run_to(day, Instant(min(day.now + SECOND, quiet_since + SOON)))
        quiet_since = Instant(fills[-1].at) if fills else quiet_since


@pytest.mark.sample("shape", DAYS, 4)
def test_two_minutes_after_its_last_share_the_price_is_the_paths(shape: Shape) -> None:
    undisturbed = last_price(shape)
    for day, order in small_orders(shape, 15):
        entry = enter(day, order)
        if entry.rested:
            rest_until_quiet(day, order)
        else:
            run_to(day, Instant(order.at + SOON))
        expected = [tick for instant, tick in undisturbed if instant <= day.now][-1]
        assert day.tally.last == expected, f"{order}, {entry}"


@pytest.mark.sample("shape", DAYS[:4], 2)
@pytest.mark.parametrize("orders_per_beat", [0, 3], ids=["few quotes", "many quotes"])
def test_two_beats_after_five_prices_were_swept_away_the_touch_is_at_the_path_again(
    shape: Shape, orders_per_beat: int
) -> None:
    character = replace(shape.character, orders_per_beat=orders_per_beat)
    shape = replace(shape, character=character)
    near = 2 * shape.character.spacing
    for day, order in small_orders(shape, 8):
        undisturbed = copy_of(day)
        sweep = order._replace(type=OrderType.BEST_FIVE_IOC, tick=None, quantity=10**6)
        assert enter(day, sweep).matched > 0
        for each in (day, undisturbed):
            run_to(each, Instant(order.at + BEATS))
        for best, usual in (
            (day.book.best_bid, undisturbed.book.best_bid),
            (day.book.best_ask, undisturbed.book.best_ask),
        ):
            assert best is not None
            assert usual is not None
            assert abs(best - usual) <= near


def test_a_small_order_moves_the_price_at_first() -> None:
    moved = 0
    for day, order in small_orders(DAYS[0], 15):
        before = day.tally.last
        moved += enter(day, order).matched > 0 and day.tally.last != before
    assert moved >= 10


def test_even_a_sweep_of_the_whole_book_is_forgotten() -> None:
    shape = DAYS[0]
    undisturbed = last_price(shape)
    day = shape.replay()
    instant = minutes_of(SHORT)[5]
    run_to(day, instant)
    entry = enter(day, Entered(instant, OWN, True, OrderType.LIMIT, shape.limits.up, 10**6))
    assert entry.matched > 5_000
    day.cancel(OWN)
    run_to(day, Instant(instant + SOON))
    assert day.tally.last == [tick for at, tick in undisturbed if at <= day.now][-1]
