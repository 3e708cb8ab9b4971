"""The price path of one instrument on one day: what the background market is going to do.

Only the simulation reads it, and only up to the simulated instant.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import groupby
from random import Random

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import AUCTIONS, Phase, PhaseSpan, TradingDay, random_end
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow, Limits, points_of
from tradewalk.market.minute_prints import PathBar, Print, prints_of
from tradewalk.market.seeds import seed_of


def continuous_spans(day: TradingDay) -> tuple[PhaseSpan, ...]:
    """The spans of continuous trading."""
    return tuple(span for span in day.spans if span.phase is Phase.CONTINUOUS)


def auction_windows(day: TradingDay, seed: int) -> tuple[AuctionWindow, ...]:
    """The call auctions of a day: neighbouring auction spans are one auction that locks when cancelling ends.

    Where the exchange draws the end, *seed* does.
    """
    auctions = (tuple(spans) for is_auction, spans in groupby(day.spans, _is_auction) if is_auction)
    return tuple(_window_of(spans, seed) for spans in auctions)


def _is_auction(span: PhaseSpan) -> bool:
    return span.phase in AUCTIONS


def _window_of(spans: Sequence[PhaseSpan], seed: int) -> AuctionWindow:
    last = spans[-1]
    locked = next((span.start for span in spans if not span.can_cancel), last.start)
    ending = random_end(last)
    if ending is None:
        return AuctionWindow(spans[0].start, locked, last.end, last.end)
    drawn = ending.drawn(seed_of(seed, "end", last.start))
    return AuctionWindow(spans[0].start, locked, drawn, ending.earliest)


class DayPath:
    """Bars in ticks of one day, and the trades and auction points that they unfold into.

    ``reference`` is the previous close as a tick number; ``points`` the price of a tick in points, where
    a tick is not a point. Rows outside continuous trading are auction prints; the row of an auction
    stands between its start and its end, the end included, and trades at the end: ``rows`` is the start of
    its row by that instant.
    """

    def __init__(
        self,
        day: TradingDay,
        bars: Sequence[PathBar],
        *,
        reference: int,
        limits: Limits,
        seed: int,
        points: Mapping[int, int] | None = None,
    ) -> None:
        self.day = day
        self.reference = reference
        self.limits = limits
        self.tick_points = points
        self._seed = seed
        self._minutes: dict[int, tuple[PathBar, int]] = {}
        self._prints: list[PathBar] = []
        self._closes: list[tuple[int, int]] = []
        self.windows = auction_windows(day, seed)
        self.rows = {window.end: window.row for window in self.windows}
        ends = {window.row: window.end for window in self.windows}
        spans = continuous_spans(day)
        for bar in bars:
            is_minute = any(span.start <= bar.start < span.end for span in spans)
            if is_minute:
                self._minutes[bar.start] = (bar, self._closes[-1][1] if self._closes else reference)
            else:
                self._prints.append(bar)
            if bar.volume:
                self._closes.append(
                    (bar.start + MINUTE if is_minute else ends.get(bar.start, bar.start), bar.close)
                )

    def prints(self, minute: Instant) -> list[Print]:
        """The background trades of the minute that starts here."""
        row = self._minutes.get(minute)
        if row is None:
            return []
        return prints_of(row[0], self.random(minute), self.limits, row[1])

    def points(self, window: AuctionWindow) -> list[AuctionPoint]:
        """The way of the auction of this window to its print."""
        row = next((bar for bar in self._prints if window.start < bar.start <= window.end), None)
        if row is None:
            return []
        before = self.traded_by(Instant(window.start))
        return points_of(
            window,
            self.reference if before is None else before,
            row.open,
            row.volume,
            self.limits,
            self.random(window.start),
        )

    def traded_by(self, instant: Instant) -> int | None:
        """The last tick of the minutes and auctions that are over at *instant*; None before the first trade."""
        place = bisect_right(self._closes, instant, key=lambda row: Instant(row[0]))
        return self._closes[place - 1][1] if place else None

    def random(self, start: int) -> Random:
        """The random stream of the path's piece that starts here."""
        return Random(seed_of(self._seed, "path", start))
