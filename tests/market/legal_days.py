"""Whether bars obey the rule book: ticks and limits of their day."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from tests.market.day_shapes import DayOfBars, rule_book, sample_pack
from tradewalk.domain.calendars import trading_days_since
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.tick_rules import tick_table
from tradewalk.market.bars import (
    check_aggregates,
    check_daily_bars,
    check_legal_prices,
    check_minute_bars,
)


def check_legal(
    bars: Sequence[DailyBar] | Sequence[Bar],
    instrument: Instrument,
    day: date,
    reference: int,
    first_row: int = 2,
) -> None:
    """Every price of a day lies on a tick and inside the limits; ``reference`` in points."""
    ticks = tick_table(rule_book(), instrument, day)

    def is_on_tick(points: int) -> bool:
        return ticks.number_of(Decimal(points).scaleb(-instrument.decimals)) is not None

    down, up = limits_of(instrument, day, reference)
    check_legal_prices(bars, f"{instrument.symbol} {day}", is_on_tick, down, up, first_row)


def limits_of(instrument: Instrument, day: date, reference: int) -> tuple[int | None, int | None]:
    """Limit-down and limit-up in points."""
    age = trading_days_since(rule_book(), instrument.exchange, instrument.listed_on, day)
    close = Decimal(reference).scaleb(-instrument.decimals)
    limits = price_limits(rule_book(), instrument, day, close, age)
    edges = (limits.down, limits.up)
    down, up = (None if edge is None else int(edge.scaleb(instrument.decimals)) for edge in edges)
    return down, up


def check_day(day: DayOfBars) -> None:
    """A day of the sample's grid is well formed."""
    check_minute_bars(
        day.bars, day.name, sample_pack().day_grid(day.symbol, day.daily.day), day.previous_close
    )
    check_aggregates(day.daily, day.bars, day.name, row=2)
    check_daily_bars([day.daily], day.name, sample_pack().instrument(day.symbol).decimals)


def check_legal_day(day: DayOfBars) -> None:
    """A day is well formed, and legal."""
    check_day(day)
    check_legal(day.bars, sample_pack().instrument(day.symbol), day.daily.day, day.previous_close)
