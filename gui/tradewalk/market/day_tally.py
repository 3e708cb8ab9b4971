"""What has traded on a day so far: header figures, minute bars and the tape, in ticks; turnover in points."""

from collections.abc import Mapping

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.quotes import Direction
from tradewalk.market.minute_prints import PathBar

TapeRow = tuple[int, int, int, Direction]
"""(instant, tick, shares, direction)"""


class DayTally:
    """A running sum of trades. ``turnover`` is the sum of points × shares.

    ``points`` gives the price of a tick in points; without it a tick is a point. ``rows`` gives the start of
    an auction's row by the instant of its trade, where they differ.
    """

    __slots__ = (
        "_bar",
        "_points",
        "_starts",
        "bars",
        "high",
        "last",
        "low",
        "open",
        "rows",
        "turnover",
        "volume",
    )

    def __init__(
        self, points: Mapping[int, int] | None = None, rows: Mapping[int, int] | None = None
    ) -> None:
        self._points = points
        self._starts = rows or {}
        self.open: int | None = None
        self.last = self.high = self.low = 0
        self.volume = 0
        self.turnover = 0
        self.rows: list[TapeRow] = []
        self.bars: list[list[int]] = []
        self._bar: list[int] | None = None

    def add(self, at: int, tick: int, quantity: int, direction: Direction) -> None:
        """One trade. Trades come in the order of their instants."""
        if self.open is None:
            self.open = self.high = self.low = tick
        elif tick > self.high:
            self.high = tick
        elif tick < self.low:
            self.low = tick
        self.last = tick
        self.volume += quantity
        turnover = quantity * (tick if self._points is None else self._points[tick])
        self.turnover += turnover
        self.rows.append((at, tick, quantity, direction))
        start = self._starts.get(at, at) if direction is Direction.AUCTION else at - at % MINUTE
        self._add_to_bar(start, tick, quantity, turnover)

    def _add_to_bar(self, start: int, tick: int, quantity: int, turnover: int) -> None:
        bar = self._bar
        if bar is None or bar[0] != start:
            self._bar = [start, tick, tick, tick, tick, quantity, turnover]
            self.bars.append(self._bar)
            return
        if tick > bar[2]:
            bar[2] = tick
        elif tick < bar[3]:
            bar[3] = tick
        bar[4] = tick
        bar[5] += quantity
        bar[6] += turnover

    def minute_bars(self) -> tuple[PathBar, ...]:
        """The bars of the minutes that traded, the last one still growing; auction prints are rows of their own."""
        return tuple(PathBar(Instant(bar[0]), *bar[1:6]) for bar in self.bars)

    def minute_turnovers(self) -> tuple[int, ...]:
        """Points × shares of each of the minute bars."""
        return tuple(bar[6] for bar in self.bars)
