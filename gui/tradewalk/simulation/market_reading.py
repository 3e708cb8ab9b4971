"""What a screen may know of an instrument, read from its tally and its book: ticks become prices."""

from __future__ import annotations

from datetime import date, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tradewalk.domain.halts import Halt
from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import (
    Bar,
    BookSnapshot,
    DailyBar,
    DepthLevel,
    Indicative,
    Quote,
    Transaction,
)
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.order_book import BookSide
from tradewalk.market.day_tally import DayTally
from tradewalk.market.listings import Listings
from tradewalk.market.minute_prints import PathBar
from tradewalk.market.minute_rows import MinuteRow

if TYPE_CHECKING:
    from tradewalk.market.instrument_day import InstrumentDay


class DayReader(NamedTuple):
    """Reads one instrument on one day."""

    listings: Listings
    symbol: str
    day: date

    @property
    def ticks(self) -> TickTable:
        """The legal prices of the day."""
        return self.listings.ticks(self.symbol, self.day)

    @property
    def zone(self) -> tzinfo:
        """The clock of the exchange."""
        return self.listings.zone(self.symbol, self.day)

    def quote(self, tally: DayTally, at: Instant) -> Quote:
        """The quote header at *at*, of what *tally* has counted."""
        limits = self.listings.limits(self.symbol, self.day)
        price = self.ticks.price_of
        has_traded = tally.open is not None
        span = self.listings.trading_day(self.symbol, self.day).span_at(at)
        return Quote(
            symbol=self.symbol,
            at=at,
            day=self.day,
            phase=span.phase if span else Phase.CLOSED,
            previous_close=self.listings.previous_close(self.symbol, self.day),
            last=price(tally.last) if has_traded else None,
            open=price(tally.open) if tally.open is not None else None,
            high=price(tally.high) if has_traded else None,
            low=price(tally.low) if has_traded else None,
            volume=tally.volume,
            turnover=self.turnover(tally),
            limit_up=limits.up,
            limit_down=limits.down,
        )

    def halt(self, at: Instant) -> Halt | None:
        """The halt that has begun by *at* and holds then."""
        halt, price = self.listings.path(self.symbol, self.day).halt_at(at), self.ticks.price_of
        if halt is None:
            return None
        low, high = (None if tick is None else price(tick) for tick in (halt.low, halt.high))
        return Halt(Instant(halt.start), Instant(halt.end), halt.kind, halt.rule_id, low, high)

    def turnover(self, tally: DayTally) -> Decimal:
        """Price × shares over all trades."""
        return self.listings.price(self.symbol, tally.turnover)

    def book(self, market: InstrumentDay, levels: int) -> BookSnapshot:
        """The best levels of both sides; while an auction runs, or a pause with a match in sight, that instead."""
        if market.is_in_auction or (market.is_paused and market.indicative() is not None):
            return BookSnapshot((), (), self._indicative(market))
        book = market.book
        return BookSnapshot(self._levels(book.bids, levels), self._levels(book.asks, levels))

    def _indicative(self, market: InstrumentDay) -> Indicative | None:
        match = market.indicative()
        return Indicative(self.ticks.price_of(match.tick), match.volume, match.imbalance) if match else None

    def _levels(self, side: BookSide, count: int) -> tuple[DepthLevel, ...]:
        rows = ((key, side.levels[key]) for key in reversed(side.keys[-count:]))
        return tuple(
            DepthLevel(self.ticks.price_of(abs(key)), level.total, level.orders) for key, level in rows
        )

    def transactions(self, tally: DayTally, count: int) -> tuple[Transaction, ...]:
        """The last trades, newest first."""
        price = self.ticks.price_of
        return tuple(
            Transaction(Instant(at), price(tick), shares, direction)
            for at, tick, shares, direction in reversed(tally.rows[-count:])
        )

    def minute_bars(self, tally: DayTally) -> tuple[Bar, ...]:
        """Today's minutes so far, in points."""
        return tuple(self._bar(row) for row in tally.minute_bars())

    def minutes_from(self, tally: DayTally, first: int) -> tuple[MinuteRow, ...]:
        """Today's rows from number *first* on, in points."""
        points = self._points
        return tuple(
            MinuteRow(
                Instant(start), points(open_), points(high), points(low), points(close), volume, turnover
            )
            for start, open_, high, low, close, volume, turnover in tally.bars[first:]
        )

    def today_bar(self, tally: DayTally) -> DailyBar | None:
        """Today's so far; None before the first trade."""
        if tally.open is None:
            return None
        open_, high, low, last = (
            self._points(tick) for tick in (tally.open, tally.high, tally.low, tally.last)
        )
        return DailyBar(self.day, open_, high, low, last, tally.volume, int(self.turnover(tally)))

    def _bar(self, row: PathBar) -> Bar:
        open_, high, low, close = (self._points(tick) for tick in row[1:5])
        return Bar(row.start, open_, high, low, close, row.volume)

    def _points(self, tick: int) -> int:
        return int(self.ticks.price_of(tick).scaleb(self.listings.instrument(self.symbol).decimals))
