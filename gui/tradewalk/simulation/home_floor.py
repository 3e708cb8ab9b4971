"""The markets of a world, and where its clock stands in the days of the account's home market."""

from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import TradingDay
from tradewalk.simulation.appointments import end_of_day, opening_of
from tradewalk.simulation.home_calendar import HomeCalendar
from tradewalk.simulation.market_floor import MarketFloor
from tradewalk.simulation.setting import Setting


class HomeFloor(MarketFloor):
    """A market floor whose days are those of the account's home."""

    def __init__(self, setting: Setting, now: Instant) -> None:
        super().__init__(setting.listings, now)
        self.setting = setting
        self._calendar = HomeCalendar(setting)

    @property
    def home_day(self) -> TradingDay:
        """The phases of the account's home market on its current trading day."""
        return self._calendar.day_at(self.now)

    @property
    def is_day_over(self) -> bool:
        """Whether the home market's last phase has ended."""
        return self.now >= end_of_day(self.home_day)

    @property
    def last_instant(self) -> Instant:
        """The end of the trading calendars: time does not go beyond it."""
        return self._calendar.last_instant

    def next_day_opening(self) -> Instant | None:
        """When the first phase of the next trading day begins; None where the calendars end."""
        day = self._calendar.day_after(self.now)
        return None if day is None else opening_of(day)
