"""The numbers of drawings: Fibonacci levels between two prices, and what lies between two anchors."""

from datetime import tzinfo
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.drawings.drawing import Anchor
from tradewalk.domain.drawings.places import Place
from tradewalk.domain.instants import CHINA, moment_of

RETRACEMENTS = tuple(map(Decimal, ("0", "0.236", "0.382", "0.5", "0.618", "0.786", "1")))
"""The usual parts of a move that are taken back: powers of 0.618, their roots, none, half and all."""


class Level(NamedTuple):
    """A price at which so large a part of a move would be taken back."""

    part: Decimal
    price: Decimal


class Measured(NamedTuple):
    """From one anchor to another: money, its part of the first price, bars, and days of the calendar."""

    change: Decimal
    ratio: Decimal | None
    bars: int
    days: int


def retracement_levels(start: Decimal, end: Decimal) -> tuple[Level, ...]:
    """The levels of a move from one price to another: nothing taken back is its end, all of it is its start."""
    return tuple(Level(part, end + part * (start - end)) for part in RETRACEMENTS)


def measured(first: Anchor, second: Anchor, place: Place, zone: tzinfo = CHINA) -> Measured:
    """What lies between two anchors on an axis; days go by the calendar of *zone*. No ratio of a price of nothing."""
    change = second.price - first.price
    days = moment_of(second.at, zone).date() - moment_of(first.at, zone).date()
    return Measured(
        change,
        change / first.price if first.price > 0 else None,
        place.position(second.at) - place.position(first.at),
        days.days,
    )
