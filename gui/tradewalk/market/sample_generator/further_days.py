"""Days after a pack's last: invented, from the seed, the instrument and the date alone."""

from datetime import date, timedelta
from random import Random

from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.sample_generator.chance import bell, share_of
from tradewalk.market.sample_generator.characters import CHARACTERS, Character
from tradewalk.market.sample_generator.day_shape import DayShape, shape_day
from tradewalk.market.sample_generator.legal_prices import LONG_LISTED, legal_prices
from tradewalk.market.sample_generator.minutes import minute_bars, rows_of_grid, whole_day
from tradewalk.market.sample_pack import SamplePack
from tradewalk.market.seeds import random_of

PUBLISHED_LATER = {("688256.SH", date(2025, 8, 29)): 149_249}
"""Published closes (points) of days after the pack's last: such a day is invented on the way to its close."""
RECENT_DAYS = 20
USUAL_MOVE = 18_000
_YOUNG, _SATURDAY = 30, 5


def further_bar(pack: SamplePack, symbol: str, previous_close: int, day: date, seed: int) -> DailyBar:
    """The daily bar of a day after *previous_close* (points), well formed and legal.

    The same arguments give the same day, with the minutes of ``further_minutes``; its turnover takes every
    share at the mean of the day's four prices. Whoever shows the day says that it is invented.
    """
    shape = _Draw(pack, symbol, day, seed).shape(previous_close)
    return whole_day(shape, pack.instrument(symbol).decimals)


def further_minutes(
    pack: SamplePack, symbol: str, previous_close: int, day: date, seed: int, grid: DayGrid
) -> tuple[Bar, ...]:
    """The minute rows on the *grid* of that day, which add up to its daily bar."""
    draw = _Draw(pack, symbol, day, seed)
    shape, character = draw.shape(previous_close), draw.character
    return minute_bars(shape, rows_of_grid(grid), character.unit, character.idle, draw.random)


class _Draw:
    """The chances of one day. The shape is drawn first and the rows after it, from one stream."""

    def __init__(self, pack: SamplePack, symbol: str, day: date, seed: int) -> None:
        self.random = random_of("further day", seed, symbol, day)
        self.character = CHARACTERS.get(symbol) or _character_of(pack, pack.instrument(symbol))
        self._instrument = pack.instrument(symbol)
        self._day = day

    def shape(self, previous_close: int) -> DayShape:
        """Close, open, extremes and volume."""
        number = _weekday_number(self._instrument, self._day)
        legal = legal_prices(self._instrument, self._day, previous_close, number)
        drawn = previous_close + _move(previous_close, self.character, self.random)
        close = legal.nearest(PUBLISHED_LATER.get((self._instrument.symbol, self._day), drawn))
        return shape_day(self._day, previous_close, close, self.character, legal, self.random)


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
