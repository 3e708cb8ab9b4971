"""The phases of a trading day, and what may be done in each."""

from bisect import bisect_right
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant


class Phase(StrEnum):
    """What the exchange is doing. One vocabulary for every market."""

    CLOSED = "closed"
    OPENING_AUCTION = "opening-auction"
    OPENING_AUCTION_LOCKED = "opening-auction-locked"
    OPENING_AUCTION_RANDOM = "opening-auction-random"
    PRE_CONTINUOUS = "pre-continuous"
    CONTINUOUS = "continuous"
    LUNCH = "lunch"
    REFERENCE_FIXING = "reference-fixing"
    CLOSING_AUCTION = "closing-auction"
    CLOSING_AUCTION_LOCKED = "closing-auction-locked"
    CLOSING_AUCTION_RANDOM = "closing-auction-random"
    AFTER_CLOSE = "after-close"
    AFTER_HOURS = "after-hours"


OPENING_AUCTIONS = frozenset(
    {Phase.OPENING_AUCTION, Phase.OPENING_AUCTION_LOCKED, Phase.OPENING_AUCTION_RANDOM}
)
CLOSING_AUCTIONS = frozenset(
    {Phase.CLOSING_AUCTION, Phase.CLOSING_AUCTION_LOCKED, Phase.CLOSING_AUCTION_RANDOM}
)
AUCTIONS = OPENING_AUCTIONS | CLOSING_AUCTIONS
RANDOM_ENDS = frozenset({Phase.OPENING_AUCTION_RANDOM, Phase.CLOSING_AUCTION_RANDOM})
"""Phases that last from the earliest to the latest end of an auction; the exchange draws the end."""


class PhaseSpan(NamedTuple):
    """One phase of one day, from ``start`` to before ``end``.

    ``can_enter`` and ``can_cancel`` are what the exchange takes; ``is_held`` says that a broker keeps
    an order of this span and sends it when the exchange takes orders again.
    """

    phase: Phase
    start: Instant
    end: Instant
    can_enter: bool
    can_cancel: bool
    is_held: bool


class RandomEnd(NamedTuple):
    """An auction ends at an instant that nobody knows before, from ``earliest`` to ``latest``."""

    earliest: Instant
    latest: Instant

    def drawn(self, number: int) -> Instant:
        """The end that a random whole number gives: each millisecond with the same chance."""
        return Instant(self.earliest + number % (self.latest - self.earliest + 1))


def random_end(span: PhaseSpan) -> RandomEnd | None:
    """Between which instants an auction ends in this phase; None where its end is fixed."""
    return RandomEnd(span.start, span.end) if span.phase in RANDOM_ENDS else None


class TradingDay(NamedTuple):
    """The phases of one board on one trading day, in order and without gaps."""

    day: date
    spans: tuple[PhaseSpan, ...]

    def span_at(self, instant: Instant) -> PhaseSpan | None:
        """The span that holds at *instant*; None before the first and after the last."""
        index = bisect_right(self.spans, instant, key=lambda span: span.start) - 1
        return self.spans[index] if index >= 0 and instant < self.spans[index].end else None

    def next_entry(self, instant: Instant) -> Instant | None:
        """When the exchange next takes an order, *instant* itself included; None once the day is over."""
        for span in self.spans:
            if span.can_enter and instant < span.end:
                return Instant(max(instant, span.start))
        return None
