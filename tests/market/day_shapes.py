"""Days for tests: generated ones of every kind of instrument, and degenerate ones made by hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import RuleBook
from tradewalk.market.bars import DayGrid, aggregate, typical_turnover
from tradewalk.market.sample_generator.further_days import further_bar, further_minutes
from tradewalk.market.sample_pack import SamplePack, load_sample_pack
from tradewalk.resources import names_in, read_text, resource

CAMBRICON, MOUTAI, CHIP_FUND = "688256.SH", "600519.SH", "588200.SH"
DIVIDEND_SHARE, ST_SHARE, NEW_SHARE = "609966.SH", "609988.SH", "688997.SH"
FIRST, SECOND = date(2025, 8, 27), date(2025, 8, 28)
DEGENERATE_DAY = date(2025, 9, 1)
PREVIOUS_CLOSE, LIMIT_UP = 137_210, 164_652


@cache
def sample_pack() -> SamplePack:
    """The shipped pack."""
    return load_sample_pack(resource("sample"))


@cache
def rule_book() -> RuleBook:
    """The shipped rule book."""
    return load_rule_book({name: read_text("rules", name) for name in names_in("rules")})


@dataclass(frozen=True, slots=True)
class DayOfBars:
    """One well-formed day: ``previous_close`` in points, and the rows that follow it."""

    name: str
    symbol: str
    previous_close: int
    daily: DailyBar
    bars: tuple[Bar, ...]


def further_day(
    symbol: str, previous_close: int, day: date, seed: int, grid: DayGrid | None = None
) -> tuple[DailyBar, tuple[Bar, ...]]:
    """A generated day; on the hours of the pack where no grid is given."""
    grid = grid or sample_pack().day_grid(symbol, day)
    daily = further_bar(sample_pack(), symbol, previous_close, day, seed)
    return daily, further_minutes(sample_pack(), symbol, previous_close, day, seed, grid)


def generated_days(
    count: int, symbols: tuple[str, ...] = (CAMBRICON, MOUTAI, ST_SHARE)
) -> Iterator[DayOfBars]:
    """Generated days on end, in turn for each symbol, each from the close before."""
    closes = {symbol: sample_pack().daily_bars(symbol)[-1].close for symbol in symbols}
    for number in range(count):
        symbol = symbols[number % len(symbols)]
        day = SECOND + timedelta(days=1 + number // len(symbols))
        daily, bars = further_day(symbol, closes[symbol], day, seed=number)
        yield DayOfBars(f"{symbol} {day}", symbol, closes[symbol], daily, bars)
        closes[symbol] = daily.close


def degenerate_days() -> list[DayOfBars]:
    """Days at the edge of what a day can be, of the STAR share with a limit of 20 %."""
    return [
        _day("no trade", lambda _: 0),
        _day("one trade", lambda row: 1 if row == 77 else 0),
        _day("one trade in the opening auction", lambda row: 200 if row == 0 else 0),
        _day("one price", lambda _: 500),
        _day("locked at limit-up", lambda row: 300 + row, price=LIMIT_UP),
        _day("no trade for an hour", lambda row: 0 if 40 <= row < 100 else 900),
    ]


def _day(name: str, volume_of_row: Callable[[int], int], price: int = PREVIOUS_CLOSE) -> DayOfBars:
    grid = sample_pack().day_grid(CAMBRICON, DEGENERATE_DAY)
    bars = tuple(_rows(grid, volume_of_row, price))
    daily = aggregate(DEGENERATE_DAY, bars, typical_turnover(bars, decimals=2))
    return DayOfBars(name, CAMBRICON, PREVIOUS_CLOSE, daily, bars)


def _rows(grid: DayGrid, volume_of_row: Callable[[int], int], price: int) -> Iterator[Bar]:
    """Rows at the previous close, from the first trade on at *price*; a silent auction has none."""
    standing = PREVIOUS_CLOSE
    for row, start in enumerate(sorted((*grid.prints, *grid.minutes))):
        volume = volume_of_row(row)
        standing = price if volume else standing
        if volume or start not in grid.prints:
            yield flat_bar(start, standing, volume)


def flat_bar(start: Instant, price: int, volume: int) -> Bar:
    """A row with one price."""
    return Bar(start, price, price, price, price, volume)
