"""Books that nobody has disturbed: kept for a while after they were looked at, and made again when needed.

An undisturbed book is a function of its day and the instant, so keeping it only saves time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.day_path import DayPath
from tradewalk.market.day_tally import DayTally
from tradewalk.market.last_trade import LastTrade
from tradewalk.market.listings import Listings
from tradewalk.market.path_follower import PathFollower

if TYPE_CHECKING:
    from tradewalk.market.instrument_day import InstrumentDay

KEPT_BOOKS = 8
"""Books that are kept from earlier instants; those of the present instant are kept however many there are."""
STRETCH = 2 * MINUTE
"""Simulated time that a book is brought nearer to the present in one go; some two milliseconds of work."""


class MarketShelf:
    """Undisturbed books of the instruments last looked at, and tallies of all that were asked for."""

    stretch = STRETCH

    def __init__(self, listings: Listings) -> None:
        self._listings = listings
        self._books: dict[str, InstrumentDay] = {}
        self._followers: dict[str, PathFollower] = {}
        self._last_trades: dict[str, LastTrade] = {}

    def look_at(self, symbol: str, at: Instant) -> InstrumentDay:
        """The undisturbed book of an instrument at *at*; it stays here and is not to be changed."""
        market = self.take(symbol, at)
        self._books[symbol] = market
        self._clear(at)
        return market

    def _clear(self, at: Instant) -> None:
        """Let the books go that were longest not looked at; what was looked at by *at* itself stays."""
        earlier = [symbol for symbol, market in self._books.items() if market.now < at]
        for symbol in earlier[: max(0, len(self._books) - KEPT_BOOKS)]:
            del self._books[symbol]

    def is_at_hand(self, symbol: str, at: Instant) -> bool:
        """Whether the book of an instrument at *at* can be had at once."""
        market = self._kept(symbol, at)
        return market is not None and at - market.now <= self.stretch

    def catch_up(self, symbol: str, at: Instant) -> bool:
        """Bring a book a stretch nearer to *at*; whether it is at hand then."""
        market = self._kept(symbol, at)
        stretch_end = at if market is None else min(at, Instant(market.now + self.stretch))
        if market is None:
            spans = self._listings.trading_day(symbol, self._listings.current_day(symbol, at)).spans
            stretch_end = min(at, spans[1].start if len(spans) > 1 else at)
        self.look_at(symbol, stretch_end)
        return self.is_at_hand(symbol, at)

    def _kept(self, symbol: str, at: Instant) -> InstrumentDay | None:
        """The book on the shelf that leads to *at*, if there is one."""
        market = self._books.get(symbol)
        is_of_day = market is not None and market.path.day.day == self._listings.current_day(symbol, at)
        return market if is_of_day and market is not None and market.now <= at else None

    def take(self, symbol: str, at: Instant) -> InstrumentDay:
        """The book of an instrument at *at*, for good."""
        market = self._kept(symbol, at)
        self._books.pop(symbol, None)
        if market is None:
            market = self._listings.open_day(symbol, self._listings.current_day(symbol, at))
        market.advance(at)
        return market

    def tally(self, symbol: str, at: Instant) -> DayTally:
        """What has traded in an undisturbed instrument today."""
        path = self._listings.path(symbol, self._listings.current_day(symbol, at))
        follower = self._followers.get(symbol)
        if follower is None or follower.path is not path or follower.at > at:
            follower = self._followers[symbol] = self._follower(path)
        follower.advance(at)
        return follower.tally

    def _follower(self, path: DayPath) -> PathFollower:
        return PathFollower(path)

    def last_tick(self, symbol: str, at: Instant) -> int | None:
        """The last traded tick of an undisturbed instrument; None before its first trade of the day."""
        path = self._listings.path(symbol, self._listings.current_day(symbol, at))
        last = self._last_trades.get(symbol)
        if last is None or last.path is not path:
            last = self._last_trades[symbol] = LastTrade(path)
        return last.tick_at(at)
