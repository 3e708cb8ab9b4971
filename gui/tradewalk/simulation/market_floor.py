"""The books of a world at its present instant: those in which the learner has orders, and undisturbed ones."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tradewalk.domain.instants import Instant
from tradewalk.market.day_tally import DayTally
from tradewalk.market.listings import Listings
from tradewalk.simulation.exchange_changes import ChangingDesk
from tradewalk.simulation.market_shelf import MarketShelf

if TYPE_CHECKING:
    from tradewalk.market.instrument_day import InstrumentDay


class MarketFloor:
    """Reads any instrument ``now``. Reading changes nothing."""

    def __init__(self, listings: Listings, now: Instant) -> None:
        self.now = now
        self._shelf = MarketShelf(listings)
        self._desk = ChangingDesk(listings, self._shelf)

    def market(self, symbol: str) -> InstrumentDay:
        """The book of an instrument now: the learner's if he has had an order in it today, else an undisturbed one."""
        return self._desk.market(symbol, self.now) or self._shelf.look_at(symbol, self.now)

    def is_at_hand(self, symbol: str) -> bool:
        """Whether the book of an instrument can be had without a noticeable wait."""
        return self._desk.market(symbol, self.now) is not None or self._shelf.is_at_hand(symbol, self.now)

    def catch_up(self, symbol: str) -> bool:
        """Bring the book of an instrument a stretch nearer to the present; whether it is at hand then."""
        return self.is_at_hand(symbol) or self._shelf.catch_up(symbol, self.now)

    def tally(self, symbol: str) -> DayTally:
        """What has traded in an instrument today."""
        market = self._desk.market(symbol, self.now)
        return self._shelf.tally(symbol, self.now) if market is None else market.tally

    def last_tick(self, symbol: str) -> int | None:
        """The tick of an instrument's last trade today; None before its first."""
        market = self._desk.market(symbol, self.now)
        if market is None:
            return self._shelf.last_tick(symbol, self.now)
        return None if market.tally.open is None else market.tally.last

    def ahead_of(self, order_id: int) -> int | None:
        """Shares before an order at its price; None when it does not wait in a book."""
        return self._desk.ahead_of(order_id)

    def stop_of(self, order_id: int) -> Decimal | None:
        """Where the stop of a kept order stands now; None where nothing is watched for it."""
        return self._desk.stop_of(order_id)
