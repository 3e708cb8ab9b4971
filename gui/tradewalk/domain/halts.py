"""A halt: from when to when trading in one instrument pauses or keeps to a band, and by which rule."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType

PAUSE_TYPES = frozenset({OrderType.LIMIT, OrderType.MARKET, OrderType.AT_CLOSE, OrderType.AFTER_HOURS_FIXED})
"""What is taken in a pause: what both a call auction and the trading after it know, and what waits for the close."""


class HaltKind(StrEnum):
    """What a halt does.

    ``pause``: nothing is matched, and what waits at its end is matched as in a call auction. ``cooling-off``: trading
    goes on inside a band. ``limit-state``: as before, for the seconds in which it shows whether a pause follows.
    """

    PAUSE = "pause"
    COOLING_OFF = "cooling-off"
    LIMIT_STATE = "limit-state"


class Halt(NamedTuple):
    """From ``start`` to before ``end``; the lowest and the highest price of its band, None in a pause."""

    start: Instant
    end: Instant
    kind: HaltKind
    rule_id: str
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def is_pause(self) -> bool:
        """Whether nothing is matched."""
        return self.kind is HaltKind.PAUSE
