"""Hong Kong's volatility control and the limit bands of New York, along the trades of one day."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tradewalk.domain.halts import HaltKind
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.limit_bands import is_doubled_at, limit_band
from tradewalk.domain.overseas_terms import LimitBandTerms, VolatilityControlTerms
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.domain.ticks import TickTable
from tradewalk.domain.volatility_control import (
    PriceBand,
    PricedTrade,
    band_around,
    cooling_off,
    reference_trade,
    watched_windows,
)
from tradewalk.market.minute_prints import PathBar
from tradewalk.market.path_halts import PathHalt, PathTrade, takes_place

Bounds = tuple[int, int]
"""The lowest and the highest tick of a band."""


class VolatilityWatch(NamedTuple):
    """A trade beyond the band does not take place and begins a cooling-off, which may follow one another."""

    rule_id: str
    terms: VolatilityControlTerms
    ticks: TickTable
    day: TradingDay

    def may_halt(self, rows: Sequence[PathBar]) -> bool:
        """Whether some row reaches beyond the band around a price of the minutes before."""
        return _leaves(rows, self.terms.reference_minutes, self._bounds, self._bounds)

    def halts(self, trades: Iterable[PathTrade]) -> tuple[PathHalt, ...]:
        """The cooling-offs of the day; one ends with its session at the latest."""
        windows, found = watched_windows(self.terms, self.day), list[PathHalt]()
        taken: list[PricedTrade] = []
        for at, tick in trades:
            now = Instant(at)
            if not takes_place(found, at, tick):
                continue
            reference = reference_trade(self.terms, taken, now)
            is_watched = any(start <= at < end for start, end in windows)
            if reference is not None and is_watched and not (found and at < found[-1].end):
                low, high = _within(band_around(self.terms, reference.price, self.ticks), self.ticks)
                if not low <= tick <= high:
                    end = min(cooling_off(self.terms, now).end, _session_end(self.day, at))
                    found.append(PathHalt(at, end, HaltKind.COOLING_OFF, self.rule_id, low, high))
                    continue
            taken.append(PricedTrade(now, self.ticks.price_of(tick)))
        return tuple(found)

    def _bounds(self, tick: int) -> Bounds:
        return _within(band_around(self.terms, self.ticks.price_of(tick), self.ticks), self.ticks)


class LimitWatch(NamedTuple):
    """A trade beyond the band does not take place and begins a limit state.

    Unless a trade inside the band ends it, a pause follows; after the pause the bands begin anew with its first trade.
    """

    rule_id: str
    terms: LimitBandTerms
    ticks: TickTable
    day: TradingDay
    previous_close: Decimal

    def may_halt(self, rows: Sequence[PathBar]) -> bool:
        """Whether some row reaches beyond the band around a reference price that the minutes before allow."""
        step = self.terms.reference_step
        return _leaves(
            rows,
            self.terms.reference_minutes,
            lambda low: self._bounds(self.ticks.price_of(low) / (1 + step)),
            lambda high: self._bounds(self.ticks.price_of(high) / (1 - step)),
        )

    def halts(self, trades: Iterable[PathTrade]) -> tuple[PathHalt, ...]:
        """The limit states and pauses of the day."""
        found, reference = list[PathHalt](), _Reference(self.terms, self.ticks)
        is_open = False
        for at, tick in trades:
            if is_open and at >= found[-1].end:
                is_open = False
                found += self._pause(found[-1])
                reference = _Reference(self.terms, self.ticks)
            if not takes_place(found, at, tick):
                continue
            bounds = self._bounds_at(reference.at(at), at)
            if found and at < found[-1].end:
                is_open = is_open and not _is_inside(found[-1], tick)
            elif bounds is not None and not bounds[0] <= tick <= bounds[1]:
                end = min(at + self.terms.limit_seconds * SECOND, _session_end(self.day, at))
                found.append(PathHalt(at, end, HaltKind.LIMIT_STATE, self.rule_id, *bounds))
                is_open = True
                continue
            reference.add(at, tick)
        return (*found, *(self._pause(found[-1]) if is_open else ()))

    def _pause(self, state: PathHalt) -> Iterator[PathHalt]:
        end = min(state.end + self.terms.pause_minutes * MINUTE, _session_end(self.day, state.start))
        if state.end < end:
            yield PathHalt(state.end, end, HaltKind.PAUSE, self.rule_id)

    def _bounds_at(self, reference: Decimal | None, at: int) -> Bounds | None:
        """The band of an instant; None without a reference, and outside continuous trading."""
        span = self.day.span_at(Instant(at))
        if reference is None or span is None or span.phase is not Phase.CONTINUOUS:
            return None
        return self._bounds(reference, is_doubled=is_doubled_at(self.terms, self.day, Instant(at)))

    def _bounds(self, reference: Decimal, *, is_doubled: bool = False) -> Bounds:
        band = limit_band(self.terms, self.previous_close, reference, is_doubled=is_doubled)
        return _within(band, self.ticks)


class _Reference:
    """The reference price: the first trade, then the mean of some minutes each time that is a step away."""

    def __init__(self, terms: LimitBandTerms, ticks: TickTable) -> None:
        self._terms = terms
        self._ticks = ticks
        self._recent: deque[tuple[int, Decimal]] = deque()
        self._sum = Decimal(0)
        self._price: Decimal | None = None

    def add(self, at: int, tick: int) -> None:
        """A trade took place."""
        price = self._ticks.price_of(tick)
        self._recent.append((at, price))
        self._sum += price
        if self._price is None:
            self._price = price

    def at(self, now: int) -> Decimal | None:
        """The reference of an instant, from the trades before it; None before the first."""
        while self._recent and self._recent[0][0] < now - self._terms.reference_minutes * MINUTE:
            self._sum -= self._recent.popleft()[1]
        if self._price is not None and self._recent:
            mean = self._sum / len(self._recent)
            if abs(mean - self._price) >= self._price * self._terms.reference_step:
                self._price = mean
        return self._price


def _is_inside(state: PathHalt, tick: int) -> bool:
    """Whether a trade lies inside a band, not on its edge."""
    return state.low is not None and state.high is not None and state.low < tick < state.high


def _within(band: PriceBand, ticks: TickTable) -> Bounds:
    return ticks.ceiling_of(band.low), ticks.floor_of(band.high)


def _session_end(day: TradingDay, at: int) -> int:
    """When the span of continuous trading ends in which a trade was to happen."""
    span = day.span_at(Instant(at))
    return at if span is None else span.end


def _leaves(
    rows: Sequence[PathBar], minutes: int, above: Callable[[int], Bounds], below: Callable[[int], Bounds]
) -> bool:
    """Whether a row goes beyond the band around the lowest, or the highest, price of the minutes before it.

    ``above`` is the band around a lowest price, of which the upper edge counts; ``below`` the other way round.
    """
    traded, above, below = [row for row in rows if row.volume], cache(above), cache(below)
    if not traded or not _is_beyond(traded, traded, above, below):
        return False
    first = 0
    for place, row in enumerate(traded):
        from_here = traded[max(place - 1, 0)].start - (minutes + 1) * MINUTE
        while traded[first + 1 : first + 2] and traded[first + 1].start <= from_here:
            first += 1
        if _is_beyond(traded[first : place + 1], (row,), above, below):
            return True
    return False


def _is_beyond(
    before: Sequence[PathBar],
    rows: Sequence[PathBar],
    above: Callable[[int], Bounds],
    below: Callable[[int], Bounds],
) -> bool:
    lowest, highest = min(row.low for row in before), max(row.high for row in before)
    return (
        max(row.high for row in rows) > above(lowest)[1] or min(row.low for row in rows) < below(highest)[0]
    )
