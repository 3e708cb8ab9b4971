"""The account's own trades on a chart: where each stands, and what the shares that are held have cost."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.price_factors import UNADJUSTED, PriceFactors

Place = Callable[[Instant], int | None]


class TradeMark(NamedTuple):
    """Trades of one side at one place of the axis, at their average price."""

    position: int
    side: Side
    price: Decimal
    quantity: int


class OwnSeries(NamedTuple):
    """What is drawn of the account; ``cost`` is the average cost of a share, None where none is held.

    It stands at that times ``cost_factor``, as the bars of today do.
    """

    marks: tuple[TradeMark, ...] = ()
    cost: Decimal | None = None
    cost_factor: float = 1.0


def derive_own(
    trades: Iterable[OwnTrade],
    cost: Decimal | None,
    place: Place,
    factors: PriceFactors = UNADJUSTED,
    now: float = 1.0,
) -> OwnSeries:
    """One mark for each place and side; a trade that has no place on the axis has none.

    On adjusted bars a trade stands at its price times the factor of its instant, the cost times that of *now*.
    """
    sums: dict[tuple[int, Side], tuple[Decimal, int]] = {}
    for trade in trades:
        position = place(trade.at)
        if position is not None:
            value, quantity = sums.get((position, trade.side), (Decimal(0), 0))
            value += _times(trade.price, factors.of(trade.at)) * trade.quantity
            sums[position, trade.side] = (value, quantity + trade.quantity)
    marks = (
        TradeMark(position, side, value / quantity, quantity)
        for (position, side), (value, quantity) in sums.items()
    )
    return OwnSeries(tuple(sorted(marks)), cost, now)


def _times(price: Decimal, factor: float) -> Decimal:
    return price if factor == 1 else price * Decimal(factor)


def place_among(bars: ChartBars) -> Place:
    """The bar that an instant falls into: each lasts until the next begins. None before the first."""

    def place(at: Instant) -> int | None:
        history, live = bars
        if live is not None and at >= live.start:
            return len(history)
        position = int(history.starts.searchsorted(at, side="right")) - 1
        return position if position >= 0 else None

    return place
