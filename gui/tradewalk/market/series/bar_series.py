"""A series of bars as columns, that grows at its end without being copied."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from decimal import Decimal
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.series.local_time import DAY, instants_of

Numbers = NDArray[np.float64]
START, OPEN, HIGH, LOW, CLOSE, VOLUME, TURNOVER = range(7)
ROWS = 7
_EPOCH = date(1970, 1, 1).toordinal()


class BarRow(NamedTuple):
    """One bar: prices and turnover in units of the currency, volume in shares, start in Unix milliseconds."""

    start: float
    open: float
    high: float
    low: float
    close: float
    volume: float
    turnover: float


class Columns:
    """A table with room at the end, and how many of its columns are written; private to the series that share them."""

    __slots__ = ("count", "table")

    def __init__(self, table: Numbers) -> None:
        self.table = table
        self.count = table.shape[1]

    def make_room(self) -> None:
        """Twice the columns. Shorter series go on with them: what is written stays what it is."""
        larger = np.empty((self.table.shape[0], max(2 * self.count, 16)))
        larger[:, : self.count] = self.table
        self.table = larger


def longer(columns: Columns, count: int, added: Sequence[float]) -> tuple[Columns, int]:
    """The columns in which ``added`` follows the first ``count``, and how many they are then."""
    if columns.count > count:
        columns = Columns(columns.table[:, :count].copy())
    if columns.count == columns.table.shape[1]:
        columns.make_room()
    columns.table[:, columns.count] = added
    columns.count += 1
    return columns, columns.count


@dataclass(frozen=True, slots=True)
class BarSeries:
    """Bars, oldest first. A value: what it says never changes, though a longer one may share its columns.

    Two are equal that are the same bars of the same table; tables are never compared.
    Each row of ``table`` (7 × length) is a column of all bars: start in Unix milliseconds, open, high, low and close
    in units of the currency, volume in shares, turnover in units of the currency. A bar of a day or more starts at
    midnight of its first trading day, on the clock of its exchange.
    """

    columns: Columns
    count: int

    def __len__(self) -> int:
        return self.count

    @property
    def table(self) -> Numbers:
        """7 × length."""
        return self.columns.table[:, : self.count]

    def column(self, row: int) -> Numbers:
        """One row of the table."""
        values: Numbers = self.table[row]
        return values

    @property
    def starts(self) -> Numbers:
        """When each bar begins, in Unix milliseconds."""
        return self.column(START)

    @property
    def opens(self) -> Numbers:
        """Opening prices."""
        return self.column(OPEN)

    @property
    def highs(self) -> Numbers:
        """Highest prices."""
        return self.column(HIGH)

    @property
    def lows(self) -> Numbers:
        """Lowest prices."""
        return self.column(LOW)

    @property
    def closes(self) -> Numbers:
        """Closing prices."""
        return self.column(CLOSE)

    @property
    def volumes(self) -> Numbers:
        """Shares traded."""
        return self.column(VOLUME)

    @property
    def turnovers(self) -> Numbers:
        """Value traded, in units of the currency."""
        return self.column(TURNOVER)

    def row(self, index: int) -> BarRow:
        """One bar; a negative index counts from the end. Raises IndexError."""
        return BarRow(*self.table[:, index].tolist())

    def appended(self, row: BarRow) -> "BarSeries":
        """This series and one bar more. What it costs does not grow with the length, but for a rare copy."""
        return BarSeries(*longer(self.columns, self.count, row))

    def first(self, count: int) -> "BarSeries":
        """The first bars, of the same table."""
        return BarSeries(self.columns, min(count, self.count))

    def continues(self, before: "BarSeries") -> bool:
        """Whether this is ``before``, or ``before`` and further bars, without comparing any."""
        return self.columns is before.columns and self.count >= before.count


def series_from(table: Numbers) -> BarSeries:
    """The series of a table of 7 rows, which is not copied and may not be written to any more."""
    return BarSeries(Columns(table), table.shape[1])


def series_of(rows: Iterable[BarRow]) -> BarSeries:
    """The series of these bars."""
    table = np.array(list(rows), dtype=np.float64).reshape(-1, ROWS)
    return series_from(np.ascontiguousarray(table.T))


def daily_series(bars: Sequence[DailyBar], decimals: int, zone: tzinfo) -> BarSeries:
    """The series of daily bars; ``decimals`` are the instrument's, ``zone`` its exchange's."""
    days = np.fromiter((bar.day.toordinal() for bar in bars), dtype=np.int64, count=len(bars))
    table = np.empty((ROWS, len(bars)))
    table[START] = instants_of((days - _EPOCH) * DAY, zone)
    table[OPEN:] = np.array([bar[1:] for bar in bars], dtype=np.float64).reshape(-1, ROWS - 1).T
    table[OPEN:VOLUME] /= 10**decimals
    return series_from(table)


def minute_series(bars: Sequence[Bar], turnovers: Sequence[Decimal], decimals: int) -> BarSeries:
    """The series of minute bars and auction prints with their turnovers."""
    table = np.empty((ROWS, len(bars)))
    table[:TURNOVER] = np.array(bars, dtype=np.float64).reshape(-1, TURNOVER).T
    table[OPEN:VOLUME] /= 10**decimals
    table[TURNOVER] = [float(turnover) for turnover in turnovers]
    return series_from(table)


def start_of(row: BarRow) -> Instant:
    """When a bar begins."""
    return Instant(int(row.start))
