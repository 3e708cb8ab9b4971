"""With no learner, a replayed day gives exactly its bars: generated days, and degenerate ones."""

from collections.abc import Callable

import pytest

from tests.market.hand_made_days import (
    NO_LIMITS,
    WHOLE,
    Shape,
    at,
    busy,
    generated,
    minutes_of,
    one_price,
    still,
)
from tradewalk.domain.instants import HOUR, Instant
from tradewalk.market.auction_points import Limits
from tradewalk.market.minute_prints import PathBar

GROUPS = 8
UP, DOWN, REFERENCE = 1_100, 900, 1_000
LIMITS = Limits(DOWN, UP)
EVERY_MINUTE = minutes_of(WHOLE)
OPENING, CLOSING = at(9, 25), at(15, 0)


def _check_bars(shape: Shape) -> None:
    replay = shape.replay()
    assert replay.advance(shape.end) == shape.end
    assert replay.tally.minute_bars() == shape.traded_bars
    assert replay.fills == []


def _check_header(shape: Shape) -> None:
    """The day's figures are those of its bars."""
    replay, bars = shape.replay(), shape.traded_bars
    replay.advance(shape.end)
    tally = replay.tally
    assert tally.volume == sum(bar.volume for bar in bars)
    assert tally.turnover == sum(tick * shares for _, tick, shares, _ in tally.rows)
    if bars:
        assert (tally.open, tally.last) == (bars[0].open, bars[-1].close)
        assert (tally.high, tally.low) == (max(bar.high for bar in bars), min(bar.low for bar in bars))


@pytest.mark.parametrize("group", range(GROUPS))
def test_a_generated_day_gives_exactly_its_bars(group: int, count_of: Callable[[int, int], int]) -> None:
    for seed in range(group, count_of(8, 1_000), GROUPS):
        _check_bars(generated(seed))


def test_the_header_is_the_sum_of_the_bars(count_of: Callable[[int, int], int]) -> None:
    for seed in range(count_of(2, 20)):
        _check_header(generated(seed))


def without(shape: Shape, kept: Callable[[PathBar], bool]) -> Shape:
    """The same day, in which only some rows trade."""
    price, bars = shape.reference, []
    for bar in shape.bars:
        bars.append(bar if kept(bar) else one_price(bar.start, price, 0))
        price = bars[-1].close
    return Shape(tuple(bars), shape.reference, shape.limits, shape.day, shape.character, shape.seed)


def _is_outside(start: Instant) -> Callable[[PathBar], bool]:
    return lambda bar: not start <= bar.start < start + HOUR


def _at_every_minute(tick: int, volume: int = 5_000) -> tuple[PathBar, ...]:
    return still(WHOLE, tick, dict.fromkeys((OPENING, *EVERY_MINUTE, CLOSING), volume))


DEGENERATE = {
    "no trade at all": Shape(still(WHOLE, REFERENCE, {}), REFERENCE, LIMITS),
    "one trade in the day": Shape(still(WHOLE, REFERENCE, {at(10, 31): 100}), REFERENCE, LIMITS),
    "one share in the day": Shape(still(WHOLE, 1_003, {at(14, 56): 1}), 1_003, LIMITS),
    "only the opening auction": Shape(still(WHOLE, 1_010, {OPENING: 700}), REFERENCE, LIMITS),
    "only the closing auction": Shape(still(WHOLE, REFERENCE, {CLOSING: 700}), REFERENCE, LIMITS),
    "an auction of one share": Shape(still(WHOLE, REFERENCE, {OPENING: 1, CLOSING: 1}), REFERENCE, LIMITS),
    "one price all day": Shape(_at_every_minute(REFERENCE), REFERENCE, LIMITS),
    "locked at limit-up": Shape(_at_every_minute(UP), REFERENCE, LIMITS),
    "locked at limit-down": Shape(_at_every_minute(DOWN), REFERENCE, LIMITS),
    "one share a minute": Shape(_at_every_minute(REFERENCE, 1), REFERENCE, LIMITS),
    "the lowest price there is": Shape(_at_every_minute(1), 1, NO_LIMITS),
    "no trade for an hour": without(busy(), _is_outside(at(10, 0))),
    "no trade for the first hour": without(busy(), _is_outside(at(9, 30))),
    "no trade in the auctions": without(busy(), lambda bar: bar.start in EVERY_MINUTE),
    "no price limits": Shape(busy().bars, busy().reference, NO_LIMITS),
}


@pytest.mark.sample("name", DEGENERATE, 4)
def test_a_degenerate_day_gives_exactly_its_bars(name: str) -> None:
    _check_bars(DEGENERATE[name])
    _check_header(DEGENERATE[name])


def test_a_day_between_both_limits_gives_exactly_its_bars() -> None:
    bars = [one_price(OPENING, UP, 3_000)]
    for index, minute in enumerate(EVERY_MINUTE):
        first, last = (UP, DOWN) if index % 2 else (DOWN, UP)
        bars.append(PathBar(minute, first, UP, DOWN, last, 2 + index * 97))
    _check_bars(Shape((*bars, one_price(CLOSING, DOWN, 10)), REFERENCE, LIMITS))


def test_the_generated_days_are_of_many_kinds() -> None:
    shapes = [generated(seed) for seed in range(200)]
    assert {bool(shape.limits.up) for shape in shapes} == {True, False}
    assert {min(bar.volume for bar in shape.bars) == 0 for shape in shapes} == {True, False}
    assert any(bar.high == shape.limits.up and bar.volume for shape in shapes for bar in shape.bars)
    assert any(bar.low == shape.limits.down and bar.volume for shape in shapes for bar in shape.bars)
    assert any(bar.volume == 1 for shape in shapes for bar in shape.bars)
    assert any(shape.bars[0].start == OPENING for shape in shapes)
    assert any(shape.bars[0].start != OPENING for shape in shapes)
