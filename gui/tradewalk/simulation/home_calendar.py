"""The trading days of an account's home market."""

from datetime import date, time, timedelta
from functools import cached_property

from tradewalk.domain.calendars import (
    is_trading_day,
    last_covered_day,
    next_trading_day,
    previous_trading_day,
)
from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.rules import NoRule
from tradewalk.simulation.setting import Setting


class HomeCalendar:
    """Raises NoRule for instants that the trading calendars do not cover."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._book = setting.rule_book
        self._exchange = setting.home_exchange

    def day_at(self, at: Instant) -> TradingDay:
        """The last trading day that has begun at *at*."""
        return self._setting.home_day(self._date_at(at))

    def day_after(self, at: Instant) -> TradingDay | None:
        """The trading day after that one; None where the calendars end."""
        try:
            return self._setting.home_day(next_trading_day(self._book, self._exchange, self._date_at(at)))
        except NoRule:
            return None

    @cached_property
    def last_instant(self) -> Instant:
        """The last instant of the last day that the calendars cover, on clocks in China."""
        after = last_covered_day(self._book) + timedelta(days=1)
        return Instant(instant_at(after, time(0)) - 1)

    def _date_at(self, at: Instant) -> date:
        day = self._setting.home_date(at)
        if is_trading_day(self._book, self._exchange, day):
            return day
        return previous_trading_day(self._book, self._exchange, day)
