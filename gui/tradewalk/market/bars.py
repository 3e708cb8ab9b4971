"""Well-formed bars, and the refusal of all others with the row, the field, the value and what would be right.

A file of bars is well formed when
- prices are whole points (``Instrument.decimals``) and 0 < low <= open, close <= high;
- volume is at least the number of trades that the four prices need (see ``trades_needed``);
- a row without a trade (volume 0) has open = high = low = close = the previous close;
- starts rise strictly. A minute bar covers [start, start + one minute), starts on a whole minute of a
  session, and every minute of a session has its row. An auction print is a row of its own, at the
  instant of the print, with one price; an auction that matched nothing has no row;
- the turnover of a day lies between volume at the low and volume at the high;
- the day's minute rows add up to its daily bar.
Prices on legal ticks and inside the day's limits are checked where the caller knows them.
Row 1 of a file is its header, so the first bar stands in row 2.
"""

from collections.abc import Callable, Sequence
from datetime import date

from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.bar_sums import aggregate, trades_needed, typical_turnover
from tradewalk.market.day_grid import DayGrid, check_starts
from tradewalk.market.faults import FIRST_ROW, BarError, Fault, PackError

__all__ = [
    "BarError",
    "DayGrid",
    "PackError",
    "aggregate",
    "check_aggregates",
    "check_daily_bars",
    "check_legal_prices",
    "check_minute_bars",
    "trades_needed",
    "typical_turnover",
]

_MOST_TRADES_NEEDED = 4
_PRICES = ("open", "high", "low", "close")


def check_daily_bars(bars: Sequence[DailyBar], file: str, decimals: int, first_row: int = FIRST_ROW) -> None:
    """Raise BarError for the first row that is not well formed. ``decimals`` is the instrument's."""
    day_before, close_before, scale = date.min, None, 10**decimals
    for row, bar in enumerate(bars, first_row):
        day, opened, high, low, close, volume, turnover = bar
        is_sound = (
            day > day_before and 0 < low <= opened <= high >= close >= low and volume >= _MOST_TRADES_NEEDED
        )
        if not (is_sound and volume * low <= turnover * scale <= volume * high):
            _refuse_daily(bar, file, row, day_before, close_before, scale)
        day_before, close_before = day, close


def check_minute_bars(
    bars: Sequence[Bar],
    file: str,
    grid: DayGrid,
    previous_close: int | None = None,
    first_row: int = FIRST_ROW,
) -> None:
    """Raise BarError for the first row of one day that is not well formed.

    ``previous_close`` is the reference close in points, which a first row without a trade repeats;
    ``first_row`` is the row number of the day's first bar in the file.
    """
    prints, close_before = frozenset(grid.prints), previous_close
    for row, bar in enumerate(bars, first_row):
        fault = _fault_of_prices(bar, close_before) or (_fault_of_print(bar) if bar.start in prints else None)
        if fault:
            raise fault.in_row(file, row)
        close_before = bar.close
    check_starts(bars, file, grid, first_row)


def check_legal_prices(
    bars: Sequence[Bar] | Sequence[DailyBar],
    file: str,
    is_on_tick: Callable[[int], bool],
    limit_down: int | None = None,
    limit_up: int | None = None,
    first_row: int = FIRST_ROW,
) -> None:
    """Raise BarError for a price between two ticks or outside the day's limits (points; None: no limit)."""
    for row, bar in enumerate(bars, first_row):
        for field in _PRICES:
            remedy = _remedy_of_price(price := getattr(bar, field), is_on_tick, limit_down, limit_up)
            if remedy:
                raise BarError(file, row, field, price, remedy)


def check_aggregates(daily: DailyBar, bars: Sequence[Bar], file: str, row: int) -> None:
    """Raise BarError where the daily bar, in ``row`` of ``file``, is not the sum of its minute rows."""
    added = aggregate(daily.day, bars, daily.turnover)
    for field, wanted, given in zip(DailyBar._fields, added, daily, strict=True):
        if wanted != given:
            raise BarError(file, row, field, given, f"the minute rows of {daily.day} add up to {wanted}")


def _refuse_daily(
    bar: DailyBar, file: str, row: int, day_before: date, close_before: int | None, scale: int
) -> None:
    """The long way, for rows that are wrong, barely traded, or a rounding away from their range."""
    fault = (
        _fault_of_order(bar.day, day_before)
        or _fault_of_prices(bar, close_before)
        or _fault_of_turnover(bar, scale)
    )
    if fault:
        raise fault.in_row(file, row)


def _fault_of_order(day: date, before: date) -> Fault | None:
    if day > before:
        return None
    return Fault("day", day, f"rows rise strictly and the row before is {before}")


def _fault_of_prices(bar: Bar | DailyBar, close_before: int | None) -> Fault | None:
    if not 0 < bar.low <= bar.open <= bar.high >= bar.close >= bar.low:
        return _fault_of_range(bar)
    if bar.volume <= 0:
        return _fault_of_stillness(bar, close_before)
    if bar.volume < _MOST_TRADES_NEEDED and bar.volume < trades_needed(bar):
        return Fault("volume", bar.volume, f"these four prices need at least {trades_needed(bar)} trades")
    return None


def _fault_of_range(bar: Bar | DailyBar) -> Fault:
    if bar.low <= 0:
        return Fault("low", bar.low, "a price is above zero")
    if bar.high < bar.low:
        return Fault("high", bar.high, f"the high is not below the low of {bar.low}")
    field = "close" if bar.low <= bar.open <= bar.high else "open"
    return Fault(
        field, getattr(bar, field), f"it lies between the low of {bar.low} and the high of {bar.high}"
    )


def _fault_of_stillness(bar: Bar | DailyBar, close_before: int | None) -> Fault | None:
    if bar.volume < 0:
        return Fault("volume", bar.volume, "a volume is not below zero")
    standing = bar.close if close_before is None else close_before
    for field in _PRICES:
        if getattr(bar, field) != standing:
            return Fault(
                field, getattr(bar, field), f"without a trade it repeats the previous close of {standing}"
            )
    return None


def _fault_of_turnover(bar: DailyBar, scale: int) -> Fault | None:
    lowest, highest = bar.volume * bar.low // scale, -(-bar.volume * bar.high // scale)
    if lowest <= bar.turnover <= highest:
        return None
    return Fault(
        "turnover", bar.turnover, f"{bar.volume} shares between low and high cost {lowest} to {highest}"
    )


def _fault_of_print(bar: Bar) -> Fault | None:
    if not bar.volume:
        return Fault("volume", bar.volume, "an auction that matched nothing has no row")
    if bar.high != bar.low:
        return Fault("high", bar.high, f"an auction prints one price, and the low is {bar.low}")
    return None


def _remedy_of_price(
    price: int, is_on_tick: Callable[[int], bool], limit_down: int | None, limit_up: int | None
) -> str | None:
    if not is_on_tick(price):
        return "legal prices lie on the tick table of the day"
    if limit_up is not None and price > limit_up:
        return f"limit-up of the day is {limit_up}"
    if limit_down is not None and price < limit_down:
        return f"limit-down of the day is {limit_down}"
    return None
