"""Bars for the tests of indicators: exact decimals, by chance from a seed, with what a market may do to a formula."""

import random
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of

MINUTE = 60_000
DAY = 1_440 * MINUTE


class MadeBar(NamedTuple):
    start: int
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    turnover: Decimal


def a_bar(
    close: str, high: str = "", low: str = "", volume: int = 100, turnover: str = "0", start: int = 0
) -> MadeBar:
    return MadeBar(
        start,
        Decimal(high or close),
        Decimal(low or close),
        Decimal(close),
        Decimal(volume),
        Decimal(turnover),
    )


def closes(*prices: str) -> list[MadeBar]:
    return [a_bar(price, start=number * DAY) for number, price in enumerate(prices)]


def random_bars(seed: int, count: int = 600, price: int = 5000, tick: str = "0.01") -> list[MadeBar]:
    """A walk in ticks, with a stretch on one price, one without trades, quiet bars, gaps, and days of 40 minutes."""
    chance = random.Random(seed)
    bars: list[MadeBar] = []
    close = price
    for number in range(count):
        is_still = 200 <= number < 245 or chance.random() < 0.05
        low = high = close
        if not is_still:
            step = max(price // 50, 2)
            opening = max(close + chance.randint(-step, step) * (chance.random() < 0.2), 1)
            close = max(opening + chance.randint(-step, step), 1)
            high = max(opening, close) + chance.randint(0, step // 2)
            low = max(min(opening, close) - chance.randint(0, step // 2), 1)
        traded = 0 if 230 <= number < 275 or chance.random() < 0.05 else chance.randint(1, 10**6)
        start = number // 40 * DAY + number % 40 * MINUTE
        bars.append(_priced(start, high, low, close, traded, Decimal(tick)))
    return bars


def jagged_bars(seed: int, count: int, tick: str = "0.1") -> list[MadeBar]:
    """A few ticks up and down, every other bar on one price: most comparisons are between equals."""
    chance = random.Random(seed)
    bars: list[MadeBar] = []
    close = 10
    for number in range(count):
        low = high = close
        if chance.random() < 0.5:
            close = max(close + chance.randint(-2, 2), 2)
            high, low = close + chance.randint(0, 1), close - chance.randint(0, 1)
        bars.append(_priced(number * DAY, high, low, close, chance.randint(0, 3), Decimal(tick)))
    return bars


def _priced(start: int, high: int, low: int, close: int, volume: int, tick: Decimal) -> MadeBar:
    turnover = volume * tick * (high + low) / 2
    return MadeBar(start, high * tick, low * tick, close * tick, Decimal(volume), turnover)


def as_series(bars: Sequence[MadeBar]) -> BarSeries:
    return series_of(
        BarRow(
            float(bar.start), float(bar.close), float(bar.high), float(bar.low), float(bar.close),
            float(bar.volume), float(bar.turnover),
        )
        for bar in bars
    )  # fmt: skip
