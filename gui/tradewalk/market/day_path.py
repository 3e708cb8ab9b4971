"""The price path of one instrument on one day: what the background market is going to do.

Only the simulation reads it, and only up to the simulated instant.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from random import Random

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import AUCTIONS, Phase, PhaseSpan, TradingDay, random_end
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow, Limits, points_of
from tradewalk.market.minute_prints import USUAL_LOT, PathBar, Print, prints_of
from tradewalk.market.path_halts import HaltingRule, PathHalt, PathTrade, halt_at, takes_place, touches
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
    its row by that instant. ``halts`` is what *halting* makes of them all: what a halt prevents is no trade of
    the path.
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
        halting: HaltingRule | None = None,
        lot: int = USUAL_LOT,
    ) -> None:
        self.day = day
        self.reference = reference
        self.limits = limits
        self.tick_points = points
        self.lot = lot
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
        self.halts: tuple[PathHalt, ...] = ()
        if halting is not None and halting.may_halt(bars):
            self.halts = halting.halts(self._trades())
            self._closes = self._halted_closes()

    def prints(self, minute: Instant) -> list[Print]:
        """The background trades of the minute that starts here, without those that a halt prevents."""
        row = self._minutes.get(minute)
        if row is None:
            return []
        prints = prints_of(row[0], self.random(minute), self.limits, row[1], self.lot)
        if touches(self.halts, minute):
            return [each for each in prints if takes_place(self.halts, each.at, each.tick)]
        return prints

    def halt_at(self, instant: Instant) -> PathHalt | None:
        """The halt that has begun by an instant and holds then."""
        return halt_at(self.halts, instant)

    def _trades(self) -> Iterator[PathTrade]:
        """All that would trade without a halt, in the order of time: auctions, and the prints of the minutes."""
        auctions = {window.end: row.open for window in self.windows if (row := self._row_of(window))}
        for at in sorted((*auctions, *self._minutes)):
            if at in auctions:
                yield at, auctions[at]
            if at in self._minutes:
                yield from ((each.at, each.tick) for each in self.prints(Instant(at)))

    def _halted_closes(self) -> list[tuple[int, int]]:
        """The closes of minutes and auctions as the halts leave them; a minute may be left without one."""
        closes = []
        for minute, (bar, _) in self._minutes.items():
            if not touches(self.halts, minute):
                closes += [(minute + MINUTE, bar.close)] if bar.volume else []
            elif prints := self.prints(Instant(minute)):
                closes.append((minute + MINUTE, prints[-1].tick))
        closes += [(window.end, row.close) for window in self.windows if (row := self._row_of(window))]
        return sorted(closes, key=lambda close: close[0])

    def _row_of(self, window: AuctionWindow) -> PathBar | None:
        """The row of an auction; None where nothing trades in it."""
        rows = (bar for bar in self._prints if window.start < bar.start <= window.end)
        return next((bar for bar in rows if bar.volume), None)

    def points(self, window: AuctionWindow) -> list[AuctionPoint]:
        """The way of the auction of this window to its print."""
        row = self._row_of(window)
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
            self.lot,
        )

    def traded_by(self, instant: Instant) -> int | None:
        """The last tick of the minutes and auctions that are over at *instant*; None before the first trade."""
        place = bisect_right(self._closes, instant, key=lambda row: Instant(row[0]))
        return self._closes[place - 1][1] if place else None

    def random(self, start: int) -> Random:
        """The random stream of the path's piece that starts here."""
        return Random(seed_of(self._seed, "path", start))
