"""What bars add up to."""

from collections.abc import Sequence
from datetime import date

from tradewalk.domain.quotes import Bar, DailyBar


def trades_needed(bar: Bar | DailyBar) -> int:
    """The fewest trades that can leave these four prices: the first at the open, the last at the close."""
    if bar.high == bar.low:
        return 1
    ends = (bar.open, bar.close)
    return 2 + (bar.high not in ends) + (bar.low not in ends)


def aggregate(day: date, bars: Sequence[Bar], turnover: int) -> DailyBar:
    """The daily bar of a day's minute rows: of those that traded, or of the standing price if none did."""
    traded = [bar for bar in bars if bar.volume] or bars[:1]
    return DailyBar(
        day,
        traded[0].open,
        max(bar.high for bar in traded),
        min(bar.low for bar in traded),
        traded[-1].close,
        sum(bar.volume for bar in traded),
        turnover,
    )


def typical_turnover(bars: Sequence[Bar], decimals: int) -> int:
    """Turnover in whole units of the currency, with every share of a row at the mean of its four prices."""
    quarters = sum((bar.open + bar.high + bar.low + bar.close) * bar.volume for bar in bars)
    unit: int = 4 * 10**decimals
    return (2 * quarters + unit) // (2 * unit)
