"""The mainland's pauses of shares without a price limit: trading far from the opening price stops for some minutes."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.halts import HaltKind
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.mainland_terms import FirstDaysPauseTerms
from tradewalk.domain.phases import PhaseSpan
from tradewalk.domain.ticks import TickTable
from tradewalk.market.minute_prints import PathBar
from tradewalk.market.path_halts import PathHalt, PathTrade, takes_place


class FirstDaysPause(NamedTuple):
    """The trade that first reaches a threshold takes place; the pause begins after it.

    ``sessions`` are the spans of continuous trading, ``until`` the instant at which every pause is over.
    """

    rule_id: str
    terms: FirstDaysPauseTerms
    ticks: TickTable
    sessions: tuple[PhaseSpan, ...]
    until: int

    def may_halt(self, rows: Sequence[PathBar]) -> bool:
        """Whether some row reaches the first threshold."""
        traded = [row for row in rows if row.volume]
        if not traded:
            return False
        down, up = min(self._levels(traded[0].open), key=lambda level: level[1])
        return any(row.high >= up or row.low <= down for row in traded)

    def halts(self, trades: Iterable[PathTrade]) -> tuple[PathHalt, ...]:
        """A pause for each threshold, whichever way it is first reached; one for two that a single trade reaches."""
        found: list[PathHalt] = []
        left: list[tuple[int, int]] | None = None
        for at, tick in trades:
            if not takes_place(found, at, tick):
                continue
            if left is None:
                left = self._levels(tick)
            reached = [level for level in left if not level[0] < tick < level[1]]
            if reached and any(span.start <= at < span.end for span in self.sessions):
                left = [level for level in left if level not in reached]
                found.append(PathHalt(at + 1, self._end(at + 1), HaltKind.PAUSE, self.rule_id))
        return tuple(found)

    def _levels(self, opened: int) -> list[tuple[int, int]]:
        """For each threshold the tick at or below which, and at or above which, it is reached."""
        price = self.ticks.price_of(opened)
        return [
            (
                self.ticks.floor_of(max(price - price * ratio, Decimal(0))),
                self.ticks.ceiling_of(price + price * ratio),
            )
            for ratio in self.terms.thresholds
        ]

    def _end(self, start: int) -> int:
        """So many minutes of trading later: a break between two sessions does not count."""
        left = self.terms.minutes * MINUTE
        for span in self.sessions[:-1]:
            if start < span.end:
                begins = max(start, span.start)
                if begins + left < span.end:
                    return begins + left
                left -= span.end - begins
        return min(max(start, self.sessions[-1].start) + left, self.until)
