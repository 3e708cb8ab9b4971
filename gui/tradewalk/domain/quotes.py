"""What a screen may know of a market at one instant."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import Phase


class Bar(NamedTuple):
    """One bar. Prices in points (see Instrument.decimals), volume in shares.

    ``start`` is the first instant of the bar: a minute bar covers [start, start + one minute).
    """

    start: Instant
    open: int
    high: int
    low: int
    close: int
    volume: int


class DailyBar(NamedTuple):
    """One day, unadjusted. Prices in points, volume in shares, turnover in whole units of the currency."""

    day: date
    open: int
    high: int
    low: int
    close: int
    volume: int
    turnover: int


class Direction(StrEnum):
    """Who crossed the spread in a transaction."""

    BUY = "buy"
    SELL = "sell"
    AUCTION = "auction"


class Transaction(NamedTuple):
    """One trade as the tape shows it. Quantity in shares."""

    at: Instant
    price: Decimal
    quantity: int
    direction: Direction


class DepthLevel(NamedTuple):
    """One price of the book: all the shares that wait there, in how many orders."""

    price: Decimal
    quantity: int
    orders: int


class Indicative(NamedTuple):
    """Where a call auction would match now: price, matched shares, and the unmatched shares with their sign."""

    price: Decimal
    volume: int
    imbalance: int


class BookSnapshot(NamedTuple):
    """The best levels of both sides, best first; in a call auction the indicative match instead."""

    bids: tuple[DepthLevel, ...]
    asks: tuple[DepthLevel, ...]
    indicative: Indicative | None = None


class PriceMark(NamedTuple):
    """A price in a list: the last one, None before the day's first trade, and the previous close."""

    last: Decimal | None
    previous_close: Decimal

    @property
    def change_ratio(self) -> Decimal | None:
        """Change over previous close, unrounded."""
        return None if self.last is None else (self.last - self.previous_close) / self.previous_close


class Quote(NamedTuple):
    """The quote header of one instrument at one instant, of what has traded by then.

    ``last``, ``open``, ``high``, ``low`` are None before the day's first trade. ``average`` is
    turnover / volume, unrounded. ``limit_up`` and ``limit_down`` are None where the day has no limit.
    """

    symbol: str
    at: Instant
    day: date
    phase: Phase
    previous_close: Decimal
    last: Decimal | None
    open: Decimal | None
    high: Decimal | None
    low: Decimal | None
    volume: int
    turnover: Decimal
    limit_up: Decimal | None
    limit_down: Decimal | None

    @property
    def change(self) -> Decimal | None:
        """Last minus previous close."""
        return None if self.last is None else self.last - self.previous_close

    @property
    def change_ratio(self) -> Decimal | None:
        """Change over previous close, unrounded."""
        return None if self.last is None else (self.last - self.previous_close) / self.previous_close
