"""What a chart reads its bars from: a world at its present instant, or one made by hand."""

from datetime import date, tzinfo
from decimal import Decimal
from typing import Protocol

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.minute_rows import MinuteRow, SessionMinutes


class BarSource(Protocol):
    """Bars by now, those that are over apart from those that grow. Prices are points; see ``BarReader``."""

    @property
    def now(self) -> Instant:
        """The simulated instant."""

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol."""

    def current_day(self, symbol: str) -> date:
        """The last trading day that has begun."""

    def zone(self, symbol: str) -> tzinfo:
        """The clock of the exchange."""

    def day_grid(self, symbol: str) -> DayGrid:
        """Where today's rows may start."""

    def previous_close(self, symbol: str) -> Decimal:
        """What today's changes are measured from."""

    def past_daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        """All days before today, unadjusted."""

    def today_bar(self, symbol: str) -> DailyBar | None:
        """Today's so far; None before the first trade."""

    def past_sessions(self, symbol: str, count: int) -> tuple[SessionMinutes, ...]:
        """The minutes of the last days before today, oldest first."""

    def minutes_from(self, symbol: str, first: int) -> tuple[MinuteRow, ...]:
        """Today's traded minutes so far from a number on; the last one still grows."""

    def corporate_actions(self, symbol: str) -> tuple[CorporateAction, ...]:
        """What went ex up to today."""
