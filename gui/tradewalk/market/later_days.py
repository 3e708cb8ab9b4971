"""The days after a pack's last: their daily bars are kept, their minute rows made when somebody looks at them."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from tradewalk.domain.calendars import next_trading_day
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import trading_day
from tradewalk.market.day_grid import grid_of
from tradewalk.market.sample_pack import SamplePack


class LaterDays:
    """A pack that goes on: each later day is generated from (seed, symbol, date) and the close before it."""

    def __init__(self, pack: SamplePack, rule_book: RuleBook, seed: int) -> None:
        self._pack = pack
        self._rule_book = rule_book
        self._seed = seed
        self._bars: dict[str, tuple[DailyBar, ...]] = {}

    @lru_cache(maxsize=6)  # noqa: B019  # lives as long as its Listings; a chart and the five it compares ask on
    def daily_bars_before(self, symbol: str, day: date) -> tuple[DailyBar, ...]:
        """All daily bars before *day*, those of the pack first. Raises NoRule outside the calendar."""
        bars = self._bars_until(symbol, day)
        return bars[: bisect_left(bars, day, key=lambda bar: bar.day)]

    def recent_bars_before(self, symbol: str, day: date, count: int) -> tuple[DailyBar, ...]:
        """The last *count* daily bars before *day*, read without the whole history where that can be."""
        recent = self._pack.recent_daily_bars(symbol)
        before = recent[: bisect_left(recent, day, key=lambda bar: bar.day)]
        exchange = self._pack.instrument(symbol).exchange
        is_complete = next_trading_day(self._rule_book, exchange, recent[-1].day) >= day
        if is_complete and len(before) >= count:
            return before[-count:]
        return self.daily_bars_before(symbol, day)[-count:]

    def minute_bars(self, symbol: str, day: date) -> tuple[Bar, ...]:
        """The minute rows of a later day, which add up to its daily bar. Made anew each time."""
        # Only accounts that have outlived the pack need the generator.
        from tradewalk.market.sample_generator.further_days import further_minutes

        close = self.recent_bars_before(symbol, day, 1)[-1].close
        grid = grid_of(trading_day(self._rule_book, self._pack.instrument(symbol).board, day))
        return further_minutes(self._pack, symbol, close, day, self._seed, grid)

    def _bars_until(self, symbol: str, day: date) -> tuple[DailyBar, ...]:
        """Every daily bar that is known, among them all before *day*."""
        bars = self._bars.get(symbol) or self._pack.daily_bars(symbol)
        if bars[-1].day < day:
            bars = self._bars[symbol] = (*bars, *self._following(symbol, bars[-1], day))
        return bars

    def _following(self, symbol: str, last: DailyBar, until: date) -> Iterator[DailyBar]:
        """The days between *last* and *until*, each from the close before."""
        from tradewalk.market.sample_generator.further_days import further_bar

        exchange = self._pack.instrument(symbol).exchange
        day = next_trading_day(self._rule_book, exchange, last.day)
        while day < until:
            last = further_bar(self._pack, symbol, last.close, day, self._seed)
            yield last
            day = next_trading_day(self._rule_book, exchange, day)
