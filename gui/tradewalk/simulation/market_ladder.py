"""Undisturbed books for going back and forth in time: every stretch of a day that was reached is kept as a rung."""

from __future__ import annotations

import pickle
from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from itertools import tee
from typing import TYPE_CHECKING

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.day_path import DayPath
from tradewalk.market.day_tally import TapeRow
from tradewalk.market.listings import Listings
from tradewalk.market.path_follower import PathFollower, rows_of
from tradewalk.simulation.market_shelf import MarketShelf

if TYPE_CHECKING:
    from tradewalk.market.instrument_day import InstrumentDay

KEPT_RUNGS = 200
"""Rungs that are kept of all instruments and days; one has some hundred kilobytes."""
RUNG = 10 * MINUTE
"""Simulated time from one rung to the next, so that the rungs of several instruments have room for a whole day."""


class MarketLadder(MarketShelf):
    """A shelf whose books may be asked for at an earlier instant than before, without beginning the day anew."""

    stretch = RUNG

    def __init__(self, listings: Listings) -> None:
        super().__init__(listings)
        self._rungs: dict[str, list[tuple[Instant, bytes]]] = {}
        self._rows: dict[DayPath, Iterator[TapeRow]] = {}

    def _kept(self, symbol: str, at: Instant) -> InstrumentDay | None:
        """The book that leads to *at*: the one on the shelf, or a rung that is nearer."""
        kept, rung = super()._kept(symbol, at), self._rung(symbol, at)
        if rung is None or (kept is not None and kept.now >= rung[0]):
            return kept
        market: InstrumentDay = pickle.loads(rung[1])
        self._books[symbol] = market
        return super()._kept(symbol, at)

    def take(self, symbol: str, at: Instant) -> InstrumentDay:
        """The book of an instrument at *at*, for good; rungs of the way to it stay here."""
        market = super().take(symbol, self._begun(symbol, at))
        while market.now < at:
            market.advance(min(at, Instant(market.now + self.stretch)))
            rung = self._rung(symbol, market.now)
            if rung is None or market.now - rung[0] >= self.stretch:
                self._keep(symbol, market)
        return market

    def _begun(self, symbol: str, at: Instant) -> Instant:
        """How far the book that leads to *at* has come; where there is none, up to the first phase it is empty."""
        kept = self._kept(symbol, at)
        if kept is not None:
            return kept.now
        spans = self._listings.trading_day(symbol, self._listings.current_day(symbol, at)).spans
        return min(at, spans[1].start if len(spans) > 1 else at)

    def _keep(self, symbol: str, market: InstrumentDay) -> None:
        """Make a rung. When there are too many, the instrument goes that got one longest ago."""
        rungs = self._rungs.pop(symbol, [])
        place = bisect_right(rungs, market.now, key=lambda rung: rung[0])
        rungs.insert(place, (market.now, pickle.dumps(market)))
        while self._rungs and len(rungs) + sum(map(len, self._rungs.values())) > KEPT_RUNGS:
            del self._rungs[next(iter(self._rungs))]
        self._rungs[symbol] = rungs[-KEPT_RUNGS:]

    def _rung(self, symbol: str, at: Instant) -> tuple[Instant, bytes] | None:
        """The last rung of an instrument up to *at*."""
        rungs = self._rungs.get(symbol, [])
        place = bisect_right(rungs, at, key=lambda rung: rung[0])
        return rungs[place - 1] if place else None

    def _follower(self, path: DayPath) -> PathFollower:
        """A follower from the beginning of the day; what was unfolded before is not unfolded again."""
        if path not in self._rows:
            (self._rows[path],) = tee(rows_of(path), 1)
        return PathFollower(path, copy(self._rows[path]))
