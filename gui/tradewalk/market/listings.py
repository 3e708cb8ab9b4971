"""Every instrument of a pack on any day: its bars, ticks, limits, phases and path.

Days of the pack come from its files; later days are generated from (seed, date), each from the day before.
"""

from __future__ import annotations

from datetime import date, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from tradewalk.domain.calendars import (
    is_trading_day,
    previous_trading_day,
    trading_days_since,
)
from tradewalk.domain.instants import MINUTE, Instant, moment_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.price_limits import PriceLimits, price_limits
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.rule_terms import LotTerms
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import session_rule, trading_day, zone_of
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable
from tradewalk.market.auction_points import Limits
from tradewalk.market.day_grid import grid_of
from tradewalk.market.day_path import DayPath
from tradewalk.market.later_days import LaterDays
from tradewalk.market.minute_prints import USUAL_LOT, USUAL_PRINTS, PathBar
from tradewalk.market.minute_rows import SessionMinutes, rows_of
from tradewalk.market.sample_pack import SamplePack
from tradewalk.market.seeds import seed_of

if TYPE_CHECKING:
    from tradewalk.market.instrument_day import InstrumentDay
    from tradewalk.market.order_flow import FlowCharacter
    from tradewalk.market.path_halts import HaltingRule

TRADING_MINUTES = 240
RECENT_DAYS = 20
FIRST_DAY_VOLUME = 4_800_000
"""Shares a day that the background market expects of an instrument without a history."""


class TickPoints(dict[int, int]):
    """Tick number → price in points, worked out once for each tick."""

    def __init__(self, ticks: TickTable, decimals: int) -> None:
        super().__init__()
        self._ticks = ticks
        self._decimals = decimals

    def __missing__(self, tick: int) -> int:
        points = self[tick] = int(self._ticks.price_of(tick).scaleb(self._decimals))
        return points


class Listings:
    """A pack, a rule book and a seed: the market before anybody touches it."""

    def __init__(self, pack: SamplePack, rule_book: RuleBook, seed: int) -> None:
        self.pack = pack
        self.rule_book = rule_book
        self.seed = seed
        self._later = LaterDays(pack, rule_book, seed)

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol. Raises KeyError."""
        return self.pack.instrument(symbol)

    def current_day(self, symbol: str, instant: Instant) -> date:
        """The last trading day of the instrument that has begun at *instant*, by its exchange's own clock."""
        return self._day_of_minute(symbol, Instant(instant - instant % MINUTE))

    @lru_cache(maxsize=256)  # noqa: B019  # one Listings lives as long as the application; days begin on a minute
    def _day_of_minute(self, symbol: str, instant: Instant) -> date:
        instrument = self.instrument(symbol)
        rule = session_rule(self.rule_book, instrument.board, moment_of(instant).date())
        day = moment_of(instant, zone_of(rule.terms.zone)).date()
        if is_trading_day(self.rule_book, instrument.exchange, day):
            return day
        return previous_trading_day(self.rule_book, instrument.exchange, day)

    def zone(self, symbol: str, day: date) -> tzinfo:
        """The clock of the instrument's exchange, as the rule book names it."""
        return zone_of(session_rule(self.rule_book, self.instrument(symbol).board, day).terms.zone)

    def trading_day(self, symbol: str, day: date) -> TradingDay:
        """The phases of the instrument's board on *day*."""
        return trading_day(self.rule_book, self.instrument(symbol).board, day)

    def ticks(self, symbol: str, day: date) -> TickTable:
        """The legal prices of *day*."""
        return tick_table(self.rule_book, self.instrument(symbol), day)

    def price(self, symbol: str, points: int) -> Decimal:
        """A price in points as money."""
        return Decimal(points).scaleb(-self.instrument(symbol).decimals)

    def daily_bars_before(self, symbol: str, day: date) -> tuple[DailyBar, ...]:
        """All daily bars before *day*, generated ones included."""
        return self._later.daily_bars_before(symbol, day)

    def recent_bars_before(self, symbol: str, day: date, count: int) -> tuple[DailyBar, ...]:
        """The last *count* daily bars before *day*; cheap for many instruments."""
        return self._later.recent_bars_before(symbol, day, count)

    @lru_cache(maxsize=4)  # noqa: B019  # one Listings lives as long as the application
    def sessions_before(self, symbol: str, day: date, count: int) -> tuple[SessionMinutes, ...]:
        """The minutes of the last *count* days before *day*, oldest first; days without minutes are left out."""
        days = [bar.day for bar in self.recent_bars_before(symbol, day, count)] if count else []
        last_of_pack, known = self._last_pack_day(symbol), self.pack.minute_days(symbol)
        return tuple(
            SessionMinutes(
                each, grid_of(self.trading_day(symbol, each)), tuple(rows_of(self._minute_bars(symbol, each)))
            )
            for each in days
            if each > last_of_pack or each in known
        )

    @lru_cache(maxsize=256)  # noqa: B019  # one Listings lives as long as the application
    def previous_close(self, symbol: str, day: date) -> Decimal:
        """What limits and changes of *day* are measured from."""
        if day > self._last_pack_day(symbol):
            return self.price(symbol, self.recent_bars_before(symbol, day, 1)[-1].close)
        return self.price(symbol, self.pack.reference_close(symbol, day))

    @lru_cache(maxsize=256)  # noqa: B019
    def limits(self, symbol: str, day: date) -> PriceLimits:
        """Limit-up and limit-down of *day*."""
        instrument = self.instrument(symbol)
        age = trading_days_since(self.rule_book, instrument.exchange, instrument.listed_on, day)
        return price_limits(self.rule_book, instrument, day, self.previous_close(symbol, day), age)

    def open_day(self, symbol: str, day: date) -> InstrumentDay:
        """The market of one instrument on one day, at its beginning."""
        # A picture without a book does without the machinery of one.
        from tradewalk.domain.auction_rules import auction_rule
        from tradewalk.domain.overseas_terms import AuctionRangeTerms, ReferenceFixingTerms
        from tradewalk.market.auction_pricing import AuctionPricing
        from tradewalk.market.instrument_day import InstrumentDay

        seed = seed_of(self.seed, symbol, day)
        book, board = self.rule_book, self.instrument(symbol).board
        fixing = book.find(ReferenceFixingTerms, board, day)
        reach = book.find(AuctionRangeTerms, board, day, "closing")
        auctions = AuctionPricing(
            auction_rule(book, board, day).terms,
            self.ticks(symbol, day),
            self.previous_close(symbol, day),
            None if fixing is None else fixing.terms,
            None if reach is None else reach.terms,
        )
        return InstrumentDay(self.path(symbol, day), self._character(symbol, day), seed, auctions)

    @lru_cache(maxsize=64)  # noqa: B019  # one Listings lives as long as the application
    def path(self, symbol: str, day: date) -> DayPath:
        """The price path of *day*, in ticks."""
        ticks, limits = self.ticks(symbol, day), self.limits(symbol, day)
        bounds = Limits(
            *(None if edge is None else ticks.number_of(edge) for edge in (limits.down, limits.up))
        )
        reference = ticks.nearest_to(self.previous_close(symbol, day))
        counts_points = ticks.counts_points(self.instrument(symbol).decimals)
        bars = [
            PathBar(*bar) if counts_points else self._path_bar(symbol, bar, ticks)
            for bar in self._minute_bars(symbol, day)
        ]
        seed = seed_of(self.seed, symbol, day)
        points = None if counts_points else TickPoints(ticks, self.instrument(symbol).decimals)
        return DayPath(
            self.trading_day(symbol, day),
            bars,
            reference=reference,
            limits=bounds,
            seed=seed,
            points=points,
            halting=self._halting(symbol, day, ticks, limits),
            lot=max(USUAL_LOT, self.instrument(symbol).board_lot),
        )

    def _halting(self, symbol: str, day: date, ticks: TickTable, limits: PriceLimits) -> HaltingRule | None:
        """By which rule trading halts; with a daily price limit there is none."""
        if limits.up is not None:
            return None
        from tradewalk.market.halting_rules import halting_rule

        return halting_rule(
            self.rule_book,
            self.instrument(symbol),
            self.trading_day(symbol, day),
            ticks,
            limits,
            self.previous_close(symbol, day),
        )

    def _path_bar(self, symbol: str, bar: Bar, ticks: TickTable) -> PathBar:
        open_, high, low, close = (ticks.floor_of(self.price(symbol, points)) for points in bar[1:5])
        return PathBar(bar.start, open_, high, low, close, bar.volume)

    def _minute_bars(self, symbol: str, day: date) -> tuple[Bar, ...]:
        if day > self._last_pack_day(symbol):
            return self._later.minute_bars(symbol, day)
        return self.pack.minute_bars(symbol, day)

    def _last_pack_day(self, symbol: str) -> date:
        return self.pack.recent_daily_bars(symbol)[-1].day

    def _character(self, symbol: str, day: date) -> FlowCharacter:
        """How the instrument is quoted, from its recent volume and the lots of its board."""
        recent = self.recent_bars_before(symbol, day, RECENT_DAYS)
        daily = sum(bar.volume for bar in recent) // len(recent) if recent else FIRST_DAY_VOLUME
        lots = self.rule_book.find(LotTerms, self.instrument(symbol).board, day)
        board_lot = self.instrument(symbol).board_lot
        minimum, step = (lots.terms.minimum, lots.terms.step) if lots else (board_lot, board_lot)
        from tradewalk.market.order_flow import FlowCharacter

        return FlowCharacter(
            spacing=max(1, self.path(symbol, day).reference // 6000),
            usual_size=max(minimum, daily // (TRADING_MINUTES * USUAL_PRINTS * 3)),
            minimum=minimum,
            step=step,
            orders_per_beat=min(3, 1 + daily // (TRADING_MINUTES * 10_000)),
        )
