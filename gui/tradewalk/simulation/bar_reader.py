"""What a chart may ask of a world at its present instant: bars, with what is over apart from what still grows.

What is over is answered with the same object for as long as it is over, so that who keeps what he made of it may
compare by identity. Prices are points (see ``Instrument.decimals``).
"""

from datetime import date, tzinfo
from decimal import Decimal

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.day_grid import DayGrid, grid_of
from tradewalk.market.minute_rows import MinuteRow, SessionMinutes
from tradewalk.simulation.market_reading import DayReader
from tradewalk.simulation.world import World


class BarReader:
    """Reads the bars of one world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._setting = world.setting

    @property
    def now(self) -> Instant:
        """The simulated instant."""
        return self._world.now

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol. Raises KeyError."""
        return self._setting.instrument(symbol)

    def current_day(self, symbol: str) -> date:
        """The last trading day of the instrument that has begun."""
        return self._setting.listings.current_day(symbol, self._world.now)

    def zone(self, symbol: str) -> tzinfo:
        """The clock of the instrument's exchange."""
        return self._reader(symbol).zone

    def day_grid(self, symbol: str) -> DayGrid:
        """The session minutes and auction prints of the instrument's current day, half days as they are."""
        return grid_of(self._setting.trading_day_of(symbol, self._world.now))

    def previous_close(self, symbol: str) -> Decimal:
        """What changes of the current day are measured from."""
        return self._setting.listings.previous_close(symbol, self.current_day(symbol))

    def minute_bars(self, symbol: str) -> tuple[Bar, ...]:
        """Today's minutes so far; the last one still grows."""
        return self._reader(symbol).minute_bars(self._world.tally(symbol))

    def minute_turnovers(self, symbol: str) -> tuple[Decimal, ...]:
        """The turnover of each of today's minutes so far, in the instrument's currency."""
        price = self._setting.listings.price
        return tuple(price(symbol, points) for points in self._world.tally(symbol).minute_turnovers())

    def minutes_from(self, symbol: str, first: int) -> tuple[MinuteRow, ...]:
        """Today's traded minutes so far from number *first* on; costs what is asked for, however old the day."""
        return self._reader(symbol).minutes_from(self._world.tally(symbol), first)

    def past_sessions(self, symbol: str, count: int) -> tuple[SessionMinutes, ...]:
        """The minutes of the last *count* days before today, oldest first; days without minutes are left out."""
        return self._setting.listings.sessions_before(symbol, self.current_day(symbol), count)

    def daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        """All days before, then today's so far."""
        today = self.today_bar(symbol)
        before = self.past_daily_bars(symbol)
        return before if today is None else (*before, today)

    def past_daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        """All days before today, unadjusted; the same object all day."""
        return self._setting.listings.daily_bars_before(symbol, self.current_day(symbol))

    def today_bar(self, symbol: str) -> DailyBar | None:
        """Today's so far; None before the first trade."""
        return self._reader(symbol).today_bar(self._world.tally(symbol))

    def corporate_actions(self, symbol: str) -> tuple[CorporateAction, ...]:
        """What went ex up to today, today included, by its ex-date."""
        today = self.current_day(symbol)
        actions = self._setting.listings.pack.corporate_actions(symbol)
        return tuple(action for action in actions if action.ex_on <= today)

    def closes_before(self, symbol: str, day: date, count: int) -> tuple[int, ...]:
        """The last closes before *day*, as they compare with the prices of that day."""
        from tradewalk.market.comparable_closes import comparable_closes

        listings = self._setting.listings
        bars = listings.recent_bars_before(symbol, day, count)
        actions, decimals = listings.pack.corporate_actions(symbol), self.instrument(symbol).decimals
        return comparable_closes(bars, actions, day, decimals)

    def _reader(self, symbol: str) -> DayReader:
        return DayReader(self._setting.listings, symbol, self.current_day(symbol))
