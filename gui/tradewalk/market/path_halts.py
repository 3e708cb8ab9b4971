"""The halts of a price path, in ticks, and what of the path does not take place because of them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from tradewalk.domain.halts import HaltKind
from tradewalk.domain.instants import MINUTE
from tradewalk.market.minute_prints import PathBar

PathTrade = tuple[int, int]
"""(instant, tick)"""


class PathHalt(NamedTuple):
    """From ``start`` to before ``end``; the lowest and the highest tick of its band, None in a pause."""

    start: int
    end: int
    kind: HaltKind
    rule_id: str
    low: int | None = None
    high: int | None = None

    @property
    def is_pause(self) -> bool:
        """Whether nothing is matched."""
        return self.kind is HaltKind.PAUSE

    def allows(self, tick: int) -> bool:
        """Whether a trade at this tick takes place meanwhile."""
        return self.low is not None and self.high is not None and self.low <= tick <= self.high


class HaltingRule(Protocol):
    """A rule by which the trades of one instrument's day halt it."""

    def may_halt(self, rows: Sequence[PathBar]) -> bool:
        """Whether it can come to a halt, by the day's rows alone: quick, and never a wrong no."""

    def halts(self, trades: Iterable[PathTrade]) -> tuple[PathHalt, ...]:
        """The halts of a day whose path would trade like this, in order."""


def halt_at(halts: Sequence[PathHalt], at: int) -> PathHalt | None:
    """The halt that holds at an instant."""
    return next((halt for halt in halts if halt.start <= at < halt.end), None)


def takes_place(halts: Sequence[PathHalt], at: int, tick: int) -> bool:
    """Whether a trade of the path happens, or a halt prevents it."""
    halt = halt_at(halts, at)
    return halt is None or halt.allows(tick)


def touches(halts: Sequence[PathHalt], minute: int) -> bool:
    """Whether a halt holds at some instant of the minute that starts here."""
    return any(halt.start < minute + MINUTE and minute < halt.end for halt in halts)
