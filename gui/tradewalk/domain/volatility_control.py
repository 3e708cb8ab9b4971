"""Hong Kong's volatility control: a band around the trade of five minutes before, and when it is watched.

A trade beyond the band does not take place: a cooling-off begins, in which trading goes on inside the band.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import MINUTE, Instant, after
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.overseas_terms import VolatilityControlTerms
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.ticks import TickTable


class CapSegment(StrEnum):
    """Which part of the Hang Seng Composite an instrument belongs to."""

    LARGE = "large-cap"
    MID = "mid-cap"
    SMALL = "small-cap"


class PricedTrade(NamedTuple):
    """When and at which price shares traded."""

    at: Instant
    price: Decimal


class PriceBand(NamedTuple):
    """The lowest and the highest price at which trading goes on."""

    low: Decimal
    high: Decimal

    def allows(self, price: Decimal) -> bool:
        """Whether a trade at *price* takes place."""
        return self.low <= price <= self.high


class Window(NamedTuple):
    """From ``start`` to before ``end``."""

    start: Instant
    end: Instant


def volatility_rule(
    book: RuleBook, board: Board, day: date, segment: CapSegment
) -> Rule[VolatilityControlTerms] | None:
    """The rule of a segment; None where the board knows no volatility control."""
    return book.find(VolatilityControlTerms, board, day, segment.value)


def control_of(book: RuleBook, instrument: Instrument, day: date) -> Rule[VolatilityControlTerms] | None:
    """The volatility control of an instrument: that of the segment that names it; None where none does."""
    rules = (volatility_rule(book, instrument.board, day, segment) for segment in CapSegment)
    return next((rule for rule in rules if rule and instrument.symbol in rule.terms.symbols), None)


def band_around(terms: VolatilityControlTerms, reference: Decimal, ticks: TickTable) -> PriceBand:
    """The band around a reference price, cut to the legal prices inside."""
    reach = reference * terms.ratio
    low, high = ticks.ceiling_of(reference - reach), ticks.floor_of(reference + reach)
    return PriceBand(ticks.price_of(low), ticks.price_of(high))


def reference_trade(
    terms: VolatilityControlTerms, trades: Sequence[PricedTrade], now: Instant
) -> PricedTrade | None:
    """The last trade at least so many minutes ago, else the first one; ``trades`` rise. None without any."""
    before = now - terms.reference_minutes * MINUTE
    place = bisect_right(trades, before, key=lambda trade: trade.at)
    return trades[max(place - 1, 0)] if trades else None


def watched_windows(terms: VolatilityControlTerms, day: TradingDay) -> tuple[Window, ...]:
    """When trades are watched: continuous trading without its first minutes, and the day's last ones."""
    return tuple(_windows(terms, day))


def _windows(terms: VolatilityControlTerms, day: TradingDay) -> Iterator[Window]:
    sessions = [span for span in day.spans if span.phase is Phase.CONTINUOUS]
    for span in sessions:
        is_last = span is sessions[-1]
        start = after(span.start, terms.after_start * MINUTE)
        yield Window(start, after(span.end, -terms.before_end * MINUTE if is_last else 0))


def cooling_off(terms: VolatilityControlTerms, triggered_at: Instant) -> Window:
    """The cooling-off that a trade beyond the band begins."""
    return Window(triggered_at, after(triggered_at, terms.cooling_off_minutes * MINUTE))
