"""The price path of one instrument on one day: what the background market is going to do.

Only the simulation reads it, and only up to the simulated instant.
"""

from collections.abc import Mapping, Sequence
from random import Random

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import AUCTIONS, Phase, PhaseSpan, TradingDay
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow, Limits, points_of
from tradewalk.market.minute_prints import PathBar, Print, prints_of
from tradewalk.market.seeds import seed_of


def continuous_spans(day: TradingDay) -> tuple[PhaseSpan, ...]:
    """The spans of continuous trading."""
    return tuple(span for span in day.spans if span.phase is Phase.CONTINUOUS)


def auction_windows(day: TradingDay) -> tuple[AuctionWindow, ...]:
    """The call auctions of a day: neighbouring auction spans are one auction that locks when cancelling ends."""
    windows: list[AuctionWindow] = []
    for span in day.spans:
        if span.phase not in AUCTIONS:
            continue
        if windows and windows[-1].end == span.start:
            windows[-1] = AuctionWindow(windows[-1].start, span.start, span.end)
        else:
            windows.append(AuctionWindow(span.start, span.start, span.end))
    return tuple(windows)


class DayPath:
    """Bars in ticks of one day, and the trades and auction points that they unfold into.

    ``reference`` is the previous close as a tick number; ``points`` the price of a tick in points, where
    a tick is not a point. Rows outside continuous trading are auction
    prints; the row of an auction stands between its start and its end, the end included.
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
        before = reference
        spans = continuous_spans(day)
        for bar in bars:
            if any(span.start <= bar.start < span.end for span in spans):
                self._minutes[bar.start] = (bar, before)
            else:
                self._prints.append(bar)
            before = bar.close if bar.volume else before

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
        before = self.traded_before(Instant(window.start))
        return points_of(window, before, row.open, row.volume, self.limits, self.random(window.start))

    def traded_before(self, instant: Instant) -> int:
        """The tick of the last trade before an instant that no minute contains; the reference if there is none."""
        rows = [bar for bar, _ in self._minutes.values() if bar.start + MINUTE <= instant]
        rows += [bar for bar in self._prints if bar.start <= instant]
        traded = [bar for bar in rows if bar.volume]
        return max(traded, key=lambda bar: bar.start).close if traded else self.reference

    def random(self, start: int) -> Random:
        """The random stream of the path's piece that starts here."""
        return Random(seed_of(self._seed, "path", start))
