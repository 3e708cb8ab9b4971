"""The account's own trades on a chart: where each stands, and what the shares that are held have cost."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.orders import Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.domain.quotes import DailyBar

Place = Callable[[Instant], int | None]


class TradeMark(NamedTuple):
    """Trades of one side at one place of the axis, at their average price."""

    position: int
    side: Side
    price: Decimal
    quantity: int


class OwnSeries(NamedTuple):
    """What is drawn of the account; ``cost`` is the average cost of a share, None where none is held."""

    marks: tuple[TradeMark, ...] = ()
    cost: Decimal | None = None


def derive_own(trades: Iterable[OwnTrade], cost: Decimal | None, place: Place) -> OwnSeries:
    """One mark for each place and side; a trade that has no place on the axis has none."""
    sums: dict[tuple[int, Side], tuple[Decimal, int]] = {}
    for trade in trades:
        position = place(trade.at)
        if position is not None:
            value, quantity = sums.get((position, trade.side), (Decimal(0), 0))
            value += trade.price * trade.quantity
            sums[position, trade.side] = (value, quantity + trade.quantity)
    marks = (
        TradeMark(position, side, value / quantity, quantity)
        for (position, side), (value, quantity) in sums.items()
    )
    return OwnSeries(tuple(sorted(marks)), cost)


def place_among_days(bars: Sequence[DailyBar], zone: tzinfo) -> Place:
    """The bar of an instant's day."""

    def place(at: Instant) -> int | None:
        day = moment_of(at, zone).date()
        index = bisect_left(bars, day, key=lambda bar: bar.day)
        return index if index < len(bars) and bars[index].day == day else None

    return place


def place_among_minutes(starts: Sequence[Instant], zone: tzinfo) -> Place:
    """The minute or auction print of today that an instant falls into; None for another day."""

    def place(at: Instant) -> int | None:
        if not starts or moment_of(at, zone).date() != moment_of(starts[0], zone).date():
            return None
        return max(0, bisect_right(starts, at) - 1)

    return place
