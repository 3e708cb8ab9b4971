"""What a price of any instant is multiplied by on an adjusted chart: for what is drawn there beside the bars."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, time, tzinfo
from typing import NamedTuple

from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.series.adjustment import Adjustment, Step, steps_of
from tradewalk.market.series.bar_source import BarSource

_MIDNIGHT = time()


class PriceFactors(NamedTuple):
    """``factors[n]`` holds from ``starts[n - 1]`` on up to ``starts[n]``; the first before all, the last after all."""

    starts: tuple[Instant, ...] = ()
    factors: tuple[float, ...] = (1.0,)

    def of(self, at: Instant) -> float:
        """The factor of an instant."""
        return self.factors[bisect_right(self.starts, at)]


UNADJUSTED = PriceFactors()


class FactorShelf:
    """The factors of one instrument on one day, kept until another one is asked for."""

    def __init__(self) -> None:
        self._key: tuple[str, date, Adjustment] | None = None
        self._kept = UNADJUSTED

    def of(self, source: BarSource, symbol: str, adjustment: Adjustment) -> PriceFactors:
        """The factors at the source's instant."""
        key = (symbol, source.current_day(symbol), adjustment)
        if key != self._key:
            self._key, self._kept = key, _read(source, *key)
        return self._kept


def _read(source: BarSource, symbol: str, day: date, adjustment: Adjustment) -> PriceFactors:
    if adjustment is Adjustment.UNADJUSTED:
        return UNADJUSTED
    days, zone = source.past_daily_bars(symbol), source.zone(symbol)
    steps = steps_of(days, source.corporate_actions(symbol), source.instrument(symbol).decimals)
    return price_factors(days, steps, adjustment, zone, instant_at(day, _MIDNIGHT, zone))


def price_factors(
    days: Sequence[DailyBar], steps: Sequence[Step], adjustment: Adjustment, zone: tzinfo, today: Instant
) -> PriceFactors:
    """The factors of days that are adjusted by these steps; one after the last day holds from *today* on."""
    if adjustment is Adjustment.UNADJUSTED or not steps:
        return UNADJUSTED
    starts = tuple(
        instant_at(days[step.place].day, _MIDNIGHT, zone) if step.place < len(days) else today
        for step in steps
    )
    factors = [1.0]
    if adjustment is Adjustment.FORWARD:
        for step in reversed(steps):
            factors.insert(0, factors[0] * step.price)
    else:
        for step in steps:
            factors.append(factors[-1] / step.price)
    return PriceFactors(starts, tuple(factors))
