"""A day is the same in one step or in many, and the same after it was pickled in its middle."""

from collections.abc import Callable
from random import Random

import pytest

from tests.market.hand_made_days import SHORT, Shape, at, busy, generated
from tests.market.learner_plays import Entered, copy_of, play, run_to, seen
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.market.day_path import DayPath
from tradewalk.market.minute_prints import Print

prints_of_the_path = DayPath.prints


def some_orders(shape: Shape, random: Random, count: int = 12) -> list[Entered]:
    """Limit orders of both sides near the price of their moment, entered in trading and in auctions."""
    orders = []
    for order_id in range(1, count + 1):
        instant = random_instant(shape, random)
        price = shape.path().traded_by(instant) or shape.path().reference
        tick = shape.limits.clamp(price + random.randint(-8, 8) * shape.character.spacing)
        quantity = random.choice((1, 100, shape.character.usual_size * 20))
        orders.append(Entered(instant, order_id, random.random() < 0.5, OrderType.LIMIT, tick, quantity))
    return orders


def random_instant(shape: Shape, random: Random) -> Instant:
    """Any millisecond of an auction or of continuous trading."""
    spans = [span for span in shape.day.spans if span.start >= at(9, 15) and span.end < shape.end]
    trading = [span for span in spans if span.phase not in ("pre-continuous", "lunch")]
    span = random.choice(trading)
    return Instant(random.randrange(span.start, span.end))


@pytest.mark.sample("seed", range(24), 3)
@pytest.mark.parametrize("learns", [False, True], ids=["no learner", "a learner"])
def test_many_steps_give_what_one_step_gives(seed: int, *, learns: bool) -> None:
    shape, random = generated(seed, SHORT), Random(seed)
    orders = some_orders(shape, random) if learns else []
    stops = [random_instant(shape, random) for _ in range(random.choice((1, 30, 3_000)))]
    once, stepwise = shape.replay(), shape.replay()
    assert play(once, shape.end, orders) == play(stepwise, shape.end, orders, stops)
    assert seen(once) == seen(stepwise)


def test_a_stop_in_the_middle_sees_what_a_fresh_run_to_it_sees(count_of: Callable[[int, int], int]) -> None:
    shape, random = busy(day=SHORT), Random(3)
    orders = some_orders(shape, random)
    stepwise = shape.replay()
    for stop in sorted(random_instant(shape, random) for _ in range(count_of(6, 25))):
        fresh = shape.replay()
        play(fresh, stop, [order for order in orders if order.at <= stop])
        play(stepwise, stop, [order for order in orders if stepwise.now < order.at <= stop])
        assert seen(stepwise) == seen(fresh)


@pytest.mark.sample("seed", range(12), 1)
def test_a_day_that_was_pickled_goes_on_as_if_it_had_not_been(seed: int) -> None:
    shape, random = generated(seed, SHORT), Random(seed)
    orders = some_orders(shape, random)
    undisturbed = shape.replay()
    for instant in sorted(random_instant(shape, random) for _ in range(6)):
        play(undisturbed, instant, [o for o in orders if undisturbed.now < o.at <= instant])
        copied = copy_of(undisturbed)
        assert seen(copied) == seen(undisturbed)
        later = [order for order in orders if order.at > instant]
        fresh = shape.replay()
        play(fresh, instant, [order for order in orders if order.at <= instant])
        assert play(copied, shape.end, later) == play(fresh, shape.end, later)
        assert seen(copied) == seen(fresh)


def test_a_day_that_stands_still_does_not_change() -> None:
    shape = busy(day=SHORT)
    replay = shape.replay()
    run_to(replay, at(9, 41, 7))
    before = seen(replay)
    assert run_to(replay, at(9, 41, 7)) == []
    assert run_to(replay, at(9, 30)) == []
    assert seen(replay) == before


def prints_on_the_minute(path: DayPath, minute: Instant) -> list[Print]:
    """All trades of a minute at its beginning."""
    return [row._replace(at=minute) for row in prints_of_the_path(path, minute)]


def test_a_stop_at_a_match_leaves_nothing_of_its_instant_to_be_overtaken(
    monkeypatch: pytest.MonkeyPatch, count_of: Callable[[int, int], int]
) -> None:
    monkeypatch.setattr(DayPath, "prints", prints_on_the_minute)
    shape, random = busy(day=SHORT), Random(1)
    for order in some_orders(shape, random, count_of(4, 12)):
        replay = shape.replay()
        play(replay, order.at, [order])
        reached = replay.advance(shape.end)
        before, fills = seen(replay), replay.fills
        assert {fill.at for fill in fills} <= {reached}
        replay.fills = []
        assert replay.advance(reached) == reached
        assert replay.fills == []
        assert seen(replay) == before


def test_another_seed_gives_other_orders_and_the_same_bars() -> None:
    shape = busy(day=SHORT)
    other = Shape(shape.bars, shape.reference, shape.limits, SHORT, shape.character, seed=99)
    one, two = shape.replay(), other.replay()
    for replay in (one, two):
        run_to(replay, at(9, 41, 7))
    assert seen(one).book != seen(two).book
    for replay in (one, two):
        run_to(replay, shape.end)
    assert one.tally.minute_bars() == two.tally.minute_bars()
    assert one.tally.rows != two.tally.rows
