"""Minutes of whole sessions as a chart reads them: every row with its turnover, and where rows of the day may start."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import Bar
from tradewalk.market.day_grid import DayGrid


class MinuteRow(NamedTuple):
    """One minute or auction print. Prices in points, volume in shares, turnover in points × shares."""

    start: Instant
    open: int
    high: int
    low: int
    close: int
    volume: int
    turnover: int


class SessionMinutes(NamedTuple):
    """All rows of a day that is over."""

    day: date
    grid: DayGrid
    rows: tuple[MinuteRow, ...]


def rows_of(bars: Iterable[Bar]) -> Iterator[MinuteRow]:
    """Bars with the turnover that is typical of them: every share at the mean of the four prices.

    So is the turnover of their daily bar told (``typical_turnover``): no pack keeps that of a minute.
    """
    for start, open_, high, low, close, volume in bars:
        turnover = (2 * (open_ + high + low + close) * volume + 4) // 8
        yield MinuteRow(start, open_, high, low, close, volume, turnover)
