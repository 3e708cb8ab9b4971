"""The account's own trades on a chart: where each stands, and what the shares that are held have cost."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.market.series.chart_bars import ChartBars

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


def place_among(bars: ChartBars) -> Place:
    """The bar that an instant falls into: each lasts until the next begins. None before the first."""

    def place(at: Instant) -> int | None:
        history, live = bars
        if live is not None and at >= live.start:
            return len(history)
        position = int(history.starts.searchsorted(at, side="right")) - 1
        return position if position >= 0 else None

    return place
