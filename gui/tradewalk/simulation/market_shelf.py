"""Books that nobody has disturbed: kept for a while after they were looked at, and made again when needed.

An undisturbed book is a function of its day and the instant, so keeping it only saves time.
"""

from tradewalk.domain.instants import Instant
from tradewalk.market.day_tally import DayTally
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.listings import Listings
from tradewalk.market.path_follower import PathFollower

KEPT_BOOKS = 3


class MarketShelf:
    """Undisturbed books of the instruments last looked at, and tallies of all that were asked for."""

    def __init__(self, listings: Listings) -> None:
        self._listings = listings
        self._books: dict[str, InstrumentDay] = {}
        self._followers: dict[str, PathFollower] = {}

    def look_at(self, symbol: str, at: Instant) -> InstrumentDay:
        """The undisturbed book of an instrument at *at*; it stays here and is not to be changed."""
        market = self.take(symbol, at)
        self._books[symbol] = market
        while len(self._books) > KEPT_BOOKS:
            del self._books[next(iter(self._books))]
        return market

    def take(self, symbol: str, at: Instant) -> InstrumentDay:
        """The book of an instrument at *at*, for good."""
        day = self._listings.current_day(symbol, at)
        market = self._books.pop(symbol, None)
        if market is None or market.path.day.day != day or market.now > at:
            market = self._listings.open_day(symbol, day)
        market.advance(at)
        return market

    def tally(self, symbol: str, at: Instant) -> DayTally:
        """What has traded in an undisturbed instrument today."""
        path = self._listings.path(symbol, self._listings.current_day(symbol, at))
        follower = self._followers.get(symbol)
        if follower is None or follower.path is not path or follower.at > at:
            follower = self._followers[symbol] = PathFollower(path)
        follower.advance(at)
        return follower.tally
