"""A learner's orders in continuous trading: no share from nowhere, an honest queue place, filled when it must be."""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from tests.exchange.book_words import is_crossed
from tests.market.hand_made_days import SHORT, Shape, at, busy, generated, minutes_of
from tests.market.learner_plays import Entered, enter, play, run_to, seen
from tests.market.watched_book import WatchedBook, watched
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.order_types import CONTINUOUS_TYPES
from tradewalk.market.instrument_day import InstrumentDay

OWN = 1


def displayed(day: InstrumentDay, is_buy: bool, worst: int | None) -> int:
    """Shares that an order could take at once, at any price up to its worst."""
    side = day.book.asks if is_buy else day.book.bids
    key = None if worst is None else -worst if is_buy else worst
    return sum(level.total for other, level in side.levels.items() if key is None or other >= key)


def moments(random: Random, count: int) -> list[Instant]:
    """Instants of continuous trading, in order, each with some minutes before the closing auction."""
    chosen = [random.choice(minutes_of(SHORT)[:-5]) + random.randrange(MINUTE) for _ in range(count)]
    return sorted(Instant(instant) for instant in chosen)


@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
@pytest.mark.parametrize("kind", sorted(CONTINUOUS_TYPES))
def test_an_arriving_order_takes_at_most_what_is_displayed(
    kind: OrderType, count_of: Callable[[int, int], int], *, is_buy: bool
) -> None:
    random = Random(kind.value)
    for instant in moments(random, count_of(4, 12)):
        day = busy(day=SHORT).replay()
        run_to(day, instant)
        touch = day.book.best_ask if is_buy else day.book.best_bid
        assert touch is not None
        limit = touch + random.randint(-10, 60) * (1 if is_buy else -1)
        tick = limit if kind in (OrderType.LIMIT, OrderType.ENHANCED_LIMIT) else None
        shown = displayed(day, is_buy, tick)
        volume = day.tally.volume
        entry = enter(day, Entered(instant, OWN, is_buy, kind, tick, quantity=10**6))
        assert entry.matched <= shown
        if kind is OrderType.LIMIT:
            assert entry.matched == shown
        assert day.tally.volume == volume + entry.matched


@pytest.mark.sample("seed", range(20), 5)
def test_later_fills_come_from_arriving_orders_alone(seed: int) -> None:
    random, shape = Random(seed), generated(seed, SHORT)
    day = watched(shape)
    quantity = {order_id: random.choice((1, 300, 10**5)) for order_id in range(1, 9)}
    filled, open_at_entry = dict.fromkeys(quantity, 0), 0
    for order_id, instant in enumerate(moments(random, len(quantity)), 1):
        for fill in run_to(day, instant):
            filled[fill.order_id] += fill.quantity
        tick = shape.limits.clamp(shape.price_at(instant) + random.randint(-9, 9))
        is_buy = order_id % 2 == 0
        entry = enter(day, Entered(instant, order_id, is_buy, OrderType.LIMIT, tick, quantity[order_id]))
        open_at_entry += entry.rested
        filled[order_id] += entry.matched
        for fill in day.fills:
            filled[fill.order_id] += fill.quantity
        day.fills.clear()
    for fill in run_to(day, Instant(at(13, 10) - SECOND)):
        filled[fill.order_id] += fill.quantity
    assert isinstance(day.book, WatchedBook)
    for order_id, shares in filled.items():
        resting = day.book.resting.get(-order_id)
        assert shares + (resting.open if resting else 0) == quantity[order_id]
        assert shares == day.book.taken_from[-order_id] + day.book.taken_by[-order_id]
    assert open_at_entry > 0


@pytest.mark.sample("seed", range(20), 5)
def test_a_fill_is_part_of_a_print_on_the_tape(seed: int) -> None:
    day, random = busy(seed, SHORT).replay(), Random(seed)
    run_to(day, at(9, 35, 30))
    for order_id in range(1, 7):
        is_buy = order_id % 2 == 0
        tick = day.tally.last + random.randint(0, 40) * (-1 if is_buy else 1)
        enter(day, Entered(day.now, order_id, is_buy, OrderType.LIMIT, tick, 3_000))
    taker = {order_id: Direction.SELL if order_id % 2 == 0 else Direction.BUY for order_id in range(1, 7)}
    fills = [fill for fill in run_to(day, at(9, 50)) if fill.quantity]
    assert fills
    for fill in fills:
        prints = [
            row
            for row in day.tally.rows
            if row[:2] == (fill.at, fill.tick) and row[3] is taker[fill.order_id]
        ]
        assert sum(row[2] for row in prints) >= fill.quantity


def resting_runs(seed: int) -> Iterator[tuple[InstrumentDay, Entered]]:
    """A resting order at the touch or behind it, freshly entered, at several moments."""
    random = Random(seed)
    for instant in moments(random, 6):
        day = busy(seed, SHORT).replay()
        run_to(day, instant)
        is_buy = random.random() < 0.5
        best = day.book.best_bid if is_buy else day.book.best_ask
        assert best is not None
        keys = (day.book.bids if is_buy else day.book.asks).keys
        tick = abs(random.choice(keys[-3:])) if random.random() < 0.7 else best
        order = Entered(instant, OWN, is_buy, OrderType.LIMIT, tick, 2_000)
        assert enter(day, order).rested == 2_000
        yield day, order


@pytest.mark.sample("seed", range(8), 3)
def test_the_queue_before_a_resting_order_only_shortens_and_is_served_first(seed: int) -> None:
    for day, order in resting_runs(seed):
        ahead = day.ahead_of(OWN)
        assert ahead is not None
        assert ahead > 0
        for instant in range(order.at, order.at + 3 * MINUTE, 250):
            fills = run_to(day, Instant(instant))
            now = day.ahead_of(OWN)
            assert now is None or now <= ahead
            if fills:
                assert now in (0, None)
            ahead = ahead if now is None else now


def traded_beyond(shape: Shape, order: Entered, until: Instant) -> Instant:
    """When the path alone has traded the order's quantity at prices better than its limit; else ``until``."""
    assert order.tick is not None
    shares = 0
    for row in (row for minute in minutes_of(SHORT) for row in shape.path().prints(minute)):
        is_beyond = row.tick < order.tick if order.is_buy else row.tick > order.tick
        shares += row.quantity if order.at < row.at < until and is_beyond else 0
        if shares >= order.quantity:
            return Instant(row.at)
    return until


@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
@pytest.mark.sample("seed", range(10), 3)
def test_a_resting_order_is_filled_when_the_path_trades_through_it(seed: int, *, is_buy: bool) -> None:
    shape, instant, until = busy(seed, SHORT), at(9, 36, 30), at(9, 50)
    day = shape.replay()
    run_to(day, instant)
    tick = day.tally.last + (-5 - seed if is_buy else 5 + seed)
    order = Entered(instant, OWN, is_buy, OrderType.LIMIT, tick, 500)
    enter(day, order)
    through = traded_beyond(shape, order, until)
    assert through < until
    fills = run_to(day, through)
    assert sum(fill.quantity for fill in fills) == order.quantity
    assert {fill.tick for fill in fills} == {tick}


@pytest.mark.sample("seed", range(20), 5)
def test_the_book_stays_uncrossed_around_a_learner(seed: int) -> None:
    random, shape = Random(seed), generated(seed, SHORT)
    day = shape.replay()
    for order_id, instant in enumerate(moments(random, 30), 1):
        run_to(day, instant)
        kind = random.choice([OrderType.LIMIT, *sorted(CONTINUOUS_TYPES)])
        tick = shape.limits.clamp(shape.price_at(instant) + random.randint(-9, 9))
        enter(
            day, Entered(instant, order_id, random.random() < 0.5, kind, tick, random.choice((1, 300, 10**5)))
        )
        day.cancel(random.randint(1, order_id))
        day.fills.clear()
        for later in (1, 500, 1_000, 30_000):
            run_to(day, Instant(instant + later))
            assert not is_crossed(day.book)


def test_a_cancelled_order_leaves_the_market_as_it_would_have_been() -> None:
    shape = busy(day=SHORT)
    undisturbed, disturbed = shape.replay(), shape.replay()
    run_to(disturbed, at(9, 36))
    assert disturbed.book.best_bid is not None
    far = disturbed.book.best_bid - 10_000
    enter(disturbed, Entered(at(9, 36), OWN, True, OrderType.LIMIT, far, 100))
    run_to(disturbed, at(9, 37))
    assert (disturbed.cancel(OWN), disturbed.cancel(OWN)) == (100, 0)
    assert disturbed.ahead_of(OWN) is None
    play(disturbed, at(9, 45))
    play(undisturbed, at(9, 45))
    assert seen(disturbed).tape == seen(undisturbed).tape
