"""The trading days of an account's home market."""

from datetime import date

from tradewalk.domain.calendars import is_trading_day, next_trading_day, previous_trading_day
from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import TradingDay
from tradewalk.simulation.setting import Setting


class HomeCalendar:
    """Raises NoRule for days that the trading calendars do not cover."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._book = setting.rule_book
        self._exchange = setting.home_exchange

    def day_at(self, at: Instant) -> TradingDay:
        """The last trading day that has begun at *at*."""
        return self._setting.home_day(self._date_at(at))

    def day_after(self, at: Instant) -> TradingDay:
        """The trading day after that one."""
        return self._setting.home_day(next_trading_day(self._book, self._exchange, self._date_at(at)))

    def _date_at(self, at: Instant) -> date:
        day = self._setting.home_date(at)
        if is_trading_day(self._book, self._exchange, day):
            return day
        return previous_trading_day(self._book, self._exchange, day)
