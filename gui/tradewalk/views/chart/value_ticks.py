"""Round values for an axis, apart from each other."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from tradewalk.views.chart.projection import Projection

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST = 100


class Tick(NamedTuple):
    """A value on an axis, and with how many decimals it is round."""

    value: float
    decimals: int


def round_step(least: float, unit: float = 0.0) -> tuple[float, int]:
    """The least of 1, 2, 2.5, 5 times a power of ten that is not below *least*, and the decimals it needs.

    With a *unit*, which is a power of ten not above *least*, it is a multiple of that: 0.025 is no step of cents.
    """
    power = math.floor(math.log10(least))
    for mantissa in _ROUND:
        step = mantissa * 10.0**power
        if step >= least * (1 - 1e-12) and not (mantissa == 2.5 and step < 25 * unit * (1 - 1e-12)):
            break
    decimals = max(0, -power + (mantissa == 2.5) - (mantissa == 10.0))  # a row of the table
    return step, decimals


def value_ticks(projection: Projection, gap: float, least_step: float = 0.0) -> tuple[Tick, ...]:
    """The round values of an axis at least *gap* pixels apart; none are closer than *least_step*."""
    if projection.is_logarithmic:
        return tuple(_logarithmic(projection, gap, least_step))
    return tuple(_linear(projection, gap, least_step))


def percent_ticks(projection: Projection, base: float, gap: float) -> tuple[tuple[float, Tick], ...]:
    """Prices whose change from *base* is a round percentage, each with that percentage."""
    low, high = ((price / base - 1) * 100 for price in (projection.low, projection.high))
    changes = Projection(projection.area, projection.sight, low, high)
    return tuple((base * (1 + tick.value / 100), tick) for tick in _linear(changes, gap, 0.0))


def _linear(projection: Projection, gap: float, least_step: float) -> Iterator[Tick]:
    height = projection.area.height
    if height <= 0 or not projection.high > projection.low:
        return
    step, decimals = round_step(
        max((projection.high - projection.low) / height * gap, least_step), least_step
    )
    first, last = math.ceil(projection.low / step - 1e-9), math.floor(projection.high / step + 1e-9)
    for number in range(first, min(last, first + _MOST) + 1):
        yield Tick(number * step, decimals)


def _logarithmic(projection: Projection, gap: float, least_step: float) -> Iterator[Tick]:
    """Round values whose distance grows with them."""
    value = projection.low
    for _ in range(_MOST):
        above = projection.price_at(projection.y(value) - gap)
        step, decimals = round_step(max(above - value, least_step), least_step)
        value = (math.floor(value / step + 1e-9) + 1) * step
        if projection.y(value) > projection.y(above) + 1e-6:
            value += step
        if not value <= projection.high:
            return
        yield Tick(value, decimals)
