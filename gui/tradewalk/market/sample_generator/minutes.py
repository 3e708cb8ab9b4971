"""The minute rows of one day, from its shape."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.bars import aggregate, trades_needed, typical_turnover
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.sample_generator.day_shape import DayShape
from tradewalk.market.sample_generator.minute_path import Prices, Route, plan_route, price_rows
from tradewalk.market.sample_generator.minute_volumes import allot, volume_weights

_LOCKED = 8
_TILT_UNIT = 1 << 20
_TILT_STEPS = 22


@dataclass(frozen=True, slots=True)
class MinuteRows:
    """Where rows start and which of them are auction prints."""

    starts: tuple[Instant, ...]
    prints: tuple[int, ...]


def rows_of_grid(grid: DayGrid) -> MinuteRows:
    """All rows of a day, auctions among them."""
    starts = tuple(sorted((*grid.prints, *grid.minutes)))
    return MinuteRows(starts, tuple(starts.index(start) for start in grid.prints))


def minute_bars(
    shape: DayShape,
    rows: MinuteRows,
    unit: int,
    idle: int,
    random: Random,
    route: Route | None = None,
    turnover: int | None = None,
) -> tuple[Bar, ...]:
    """Rows that add up to *shape*. ``idle`` in thousandths; ``turnover``, if any, in points x shares."""
    count = len(rows.starts)
    way = route or plan_route(shape, count, random)
    is_idle = _idle_rows(count, idle, way, rows.prints, random)
    prices = price_rows(shape, way, rows.prints, is_idle, random)
    needs = [0 if is_idle[row] else _needs(prices[row]) for row in range(count)]
    weights = volume_weights(count, rows.prints, is_idle, random)
    locked = [_LOCKED if _is_locked(four, shape) else 1 for four in prices]
    weights = [weight // divisor for weight, divisor in zip(weights, locked, strict=True)]
    if turnover is None:
        volumes = allot(shape.volume, weights, needs, unit)
    else:
        volumes = _tilted(shape.volume, weights, needs, unit, prices, turnover)
    return tuple(
        Bar(start, *four, volume) for start, four, volume in zip(rows.starts, prices, volumes, strict=True)
    )


def daily_of(shape: DayShape, bars: Sequence[Bar], decimals: int) -> DailyBar:
    """The daily bar of these rows."""
    return aggregate(shape.day, bars, typical_turnover(bars, decimals))


def whole_day(shape: DayShape, decimals: int) -> DailyBar:
    """The daily bar of a day whose rows nobody has made."""
    whole = Bar(Instant(0), shape.open, shape.high, shape.low, shape.close, shape.volume)
    return daily_of(shape, [whole], decimals)


def _needs(prices: Prices) -> int:
    return trades_needed(Bar(Instant(0), *prices, 0))


def _is_locked(prices: Prices, shape: DayShape) -> bool:
    """Whether all trades of a row are at a price limit: few get what all want."""
    return prices[1] == prices[2] and prices[0] in (shape.legal.limit_up, shape.legal.limit_down)


def _idle_rows(count: int, idle: int, route: Route, prints: Sequence[int], random: Random) -> list[bool]:
    """Idle minutes; the corners of the route trade."""
    busy = {0, 1, count - 1, route.high_row, route.low_row, *prints, *route.closes, *route.pinned}
    return [random.randrange(1_000) < idle and row not in busy for row in range(count)]


def _tilted(
    volume: int,
    weights: Sequence[int],
    needs: Sequence[int],
    unit: int,
    prices: Sequence[Prices],
    turnover: int,
) -> list[int]:
    """Volumes whose turnover is nearest: weights are tilted towards dear or cheap rows, by bisection."""
    lowest, highest = -_TILT_UNIT, _TILT_UNIT
    for _ in range(_TILT_STEPS):
        tilt = (lowest + highest) // 2
        volumes = allot(volume, _tilt(weights, prices, tilt), needs, unit)
        spent = sum(sum(four) * shares for four, shares in zip(prices, volumes, strict=True)) // 4
        lowest, highest = (tilt, highest) if spent < turnover else (lowest, tilt)
    return volumes


def _tilt(weights: Sequence[int], prices: Sequence[Prices], tilt: int) -> list[int]:
    """Weights times 1 + tilt x (price's place between the cheapest and the dearest row, from -1 to 1)."""
    levels = [sum(four) for four in prices]
    cheap, dear = min(levels), max(levels)
    return [
        weight * (_TILT_UNIT + tilt * (2 * level - cheap - dear) // (dear - cheap)) // 64
        for weight, level in zip(weights, levels, strict=True)
    ]
