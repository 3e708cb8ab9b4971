"""A world of one instrument made by hand: what it traded, and what has been traded by an instant."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from decimal import Decimal

from tests.domain.builders import STAR_SHARE, shipped_rule_book
from tradewalk.domain.instants import CHINA, MINUTE, Instant, instant_of, moment_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import DailyBar
from tradewalk.domain.sessions import trading_day
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.day_grid import DayGrid, grid_of
from tradewalk.market.minute_rows import MinuteRow, SessionMinutes

SYMBOL = STAR_SHARE.symbol
Trade = tuple[Instant, int, int]
"""(instant, points, shares)"""


def on(clock: str) -> Instant:
    """The instant of "2025-08-27 10:30" in China."""
    return instant_of(datetime.fromisoformat(clock).replace(tzinfo=CHINA))


def grid_on(day: date) -> DayGrid:
    return grid_of(trading_day(shipped_rule_book(), STAR_SHARE.board, day))


def rows_of(trades: Iterable[Trade]) -> tuple[MinuteRow, ...]:
    """The minutes that traded."""
    rows: dict[Instant, MinuteRow] = {}
    for at, points, shares in trades:
        start = Instant(at - at % MINUTE)
        new = MinuteRow(start, points, points, points, points, shares, points * shares)
        old = rows.get(start, new)
        rows[start] = MinuteRow(
            start,
            old.open,
            max(old.high, points),
            min(old.low, points),
            points,
            shares + (old.volume if start in rows else 0),
            points * shares + (old.turnover if start in rows else 0),
        )
    return tuple(rows.values())


def silent_session(day: date, points: int) -> SessionMinutes:
    """A whole day on which nobody traded."""
    grid = grid_on(day)
    return SessionMinutes(
        day, grid, tuple(MinuteRow(at, points, points, points, points, 0, 0) for at in grid.minutes)
    )


class HandMade:
    """A BarSource: today's trades come true as ``now`` is moved on."""

    def __init__(
        self,
        now: str,
        days: tuple[DailyBar, ...] = (),
        sessions: tuple[SessionMinutes, ...] = (),
        trades: tuple[Trade, ...] = (),
        *,
        previous_close: int = 1000,
        decimals: int = 2,
    ) -> None:
        self.now = on(now)
        self._days = days
        self._sessions = sessions
        self._trades = trades
        self._previous_close = previous_close
        self._decimals = decimals

    def instrument(self, symbol: str) -> Instrument:
        assert symbol == SYMBOL
        return STAR_SHARE._replace(decimals=self._decimals)

    def current_day(self, symbol: str) -> date:
        return moment_of(self.now, self.zone(symbol)).date()

    def zone(self, symbol: str) -> tzinfo:
        assert symbol == SYMBOL
        return CHINA

    def day_grid(self, symbol: str) -> DayGrid:
        return grid_on(self.current_day(symbol))

    def previous_close(self, symbol: str) -> Decimal:
        return Decimal(self._previous_close).scaleb(-self.instrument(symbol).decimals)

    def past_daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        assert symbol == SYMBOL
        return self._days

    def today_bar(self, symbol: str) -> DailyBar | None:
        rows = self.minutes_from(symbol, 0)
        if not rows:
            return None
        return DailyBar(
            self.current_day(symbol),
            rows[0].open,
            max(row.high for row in rows),
            min(row.low for row in rows),
            rows[-1].close,
            sum(row.volume for row in rows),
            sum(row.turnover for row in rows) // 10**self._decimals,
        )

    def past_sessions(self, symbol: str, count: int) -> tuple[SessionMinutes, ...]:
        assert symbol == SYMBOL
        return self._sessions[-count:] if count else ()

    def minutes_from(self, symbol: str, first: int) -> tuple[MinuteRow, ...]:
        assert symbol == SYMBOL
        return rows_of(trade for trade in self._trades if trade[0] <= self.now)[first:]

    def corporate_actions(self, symbol: str) -> tuple[CorporateAction, ...]:
        assert symbol == SYMBOL
        return ()
