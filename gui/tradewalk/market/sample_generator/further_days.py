"""Days after a pack's last: invented, from the seed, the instrument and the date alone."""

from datetime import date, timedelta
from random import Random

from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.sample_generator.chance import bell, share_of
from tradewalk.market.sample_generator.characters import CHARACTERS, Character
from tradewalk.market.sample_generator.day_shape import shape_day
from tradewalk.market.sample_generator.legal_prices import LONG_LISTED, legal_prices
from tradewalk.market.sample_generator.minutes import daily_of, minute_bars, rows_of_grid
from tradewalk.market.sample_pack import SamplePack
from tradewalk.market.seeds import random_of

RECENT_DAYS = 20
USUAL_MOVE = 18_000
_YOUNG, _SATURDAY = 30, 5


def generated_day(
    pack: SamplePack, symbol: str, previous_close: int, day: date, seed: int, grid: DayGrid | None = None
) -> tuple[DailyBar, tuple[Bar, ...]]:
    """The daily bar and the minute rows of a day after *previous_close* (points), well formed and legal.

    The same arguments give the same day. ``grid`` is the day's own where it is not a full one; otherwise
    the pack's hours hold. Whoever shows the day says that it is invented.
    """
    instrument, random = pack.instrument(symbol), random_of("further day", seed, symbol, day)
    character = CHARACTERS.get(symbol) or _character_of(pack, instrument)
    legal = legal_prices(instrument, day, previous_close, _weekday_number(instrument, day))
    close = legal.nearest(previous_close + _move(previous_close, character, random))
    shape = shape_day(day, previous_close, close, character, legal, random)
    rows = rows_of_grid(grid or pack.day_grid(symbol, day))
    bars = minute_bars(shape, rows, character.unit, character.idle, random)
    return daily_of(shape, bars, instrument.decimals), bars


def _weekday_number(instrument: Instrument, day: date) -> int:
    """Weekdays from the listing, which is no fewer than the trading days: what is legal by them is legal."""
    age = (day - instrument.listed_on).days
    if age >= _YOUNG:
        return LONG_LISTED
    days = (instrument.listed_on + timedelta(days=number) for number in range(age + 1))
    return sum(each.weekday() < _SATURDAY for each in days)


def _move(previous_close: int, character: Character, random: Random) -> int:
    return bell(random, share_of(previous_close, character.daily_move))


def _character_of(pack: SamplePack, instrument: Instrument) -> Character:
    """How an instrument that the sample does not know trades, from its last days."""
    recent = pack.daily_bars(instrument.symbol)[-RECENT_DAYS:]
    by_share = instrument.board is Board.SSE_STAR or instrument.exchange is Exchange.US
    unit = 1 if by_share else max(100, instrument.board_lot)
    return Character(USUAL_MOVE, sum(bar.volume for bar in recent) // len(recent), unit)
