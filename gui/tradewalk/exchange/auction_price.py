"""Where a call auction matches: the greatest volume, and each exchange's way out of a tie.

At every exchange (1) the price is one of the greatest executable volume, (2) all bids above it and all asks
below it are filled whole, and (3) at the price at least one side is. Shanghai looks at declared prices
(SSE Trading Rules 3.5.2), Shenzhen at all prices, Hong Kong at the declared prices from the lowest ask to the
highest bid. What Hong Kong says first of equal imbalances, the highest price where bids are left over at all
of them and the lowest where asks are, is what (2) leaves.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import NamedTuple

from tradewalk.domain.rule_terms import AuctionPrices, AuctionTie
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.order_book import AT_AUCTION, BookSide, OrderBook


class Pricing(NamedTuple):
    """How one auction finds its price: its rule, and the price that it stays near to.

    ``reference`` is needed for the tie ``nearest-to-reference`` and, with ``trades_at_reference``, for an
    auction that has no price of its own.
    """

    ticks: TickTable
    ties: tuple[AuctionTie, ...]
    prices: AuctionPrices
    reference: Decimal | None = None
    trades_at_reference: bool = False


class Row(NamedTuple):
    """The ticks from ``low`` to ``high``, at each of which both sides offer the same shares."""

    low: int
    high: int
    bids: int
    asks: int
    bids_above: int
    asks_below: int

    @property
    def volume(self) -> int:
        """Shares that would be matched here."""
        return min(self.bids, self.asks)

    @property
    def imbalance(self) -> int:
        """Bids minus asks."""
        return self.bids - self.asks

    @property
    def fills_the_better(self) -> bool:
        """Whether all bids above and all asks below would be filled whole."""
        return max(self.bids_above, self.asks_below) <= self.volume


class Willing:
    """Shares of a side at a key or better, summed once for all keys; those without a price are always willing."""

    def __init__(self, side: BookSide) -> None:
        self._keys = side.keys
        unpriced = side.levels[AT_AUCTION].total if AT_AUCTION in side.levels else 0
        self._sums = [*accumulate((side.levels[key].total for key in reversed(side.keys)), initial=unpriced)]

    def at(self, key: int) -> int:
        """Shares willing at *key*."""
        return self._sums[len(self._keys) - bisect_left(self._keys, key)]


def row_at(book: OrderBook, tick: int) -> Row:
    """What would be matched at one tick, whether or not an order stands there."""
    return _row(Willing(book.bids), Willing(book.asks), tick)


def auction_row(book: OrderBook, pricing: Pricing) -> Row | None:
    """The tick at which an auction matches, with what both sides offer there; None where no two orders meet."""
    rows = [row for row in _rows(book, pricing.prices) if row.volume]
    if not rows:
        return None
    volume = max(row.volume for row in rows)
    rows = _filling_the_better([row for row in rows if row.volume == volume])
    for tie in pricing.ties:
        if len(rows) == 1 and rows[0].low == rows[0].high:
            break
        rows = _TIES[tie](rows, pricing)
    return row_at(book, rows[0].low)


def _row(bids: Willing, asks: Willing, tick: int) -> Row:
    return Row(tick, tick, bids.at(tick), asks.at(-tick), bids.at(tick + 1), asks.at(1 - tick))


def _rows(book: OrderBook, prices: AuctionPrices) -> list[Row]:
    ticks = _declared(book, prices)
    bids, asks = Willing(book.bids), Willing(book.asks)
    rows = [_row(bids, asks, tick) for tick in ticks]
    if prices is AuctionPrices.ANY:
        rows += _gaps(rows)
        rows.sort()
    return rows


def _declared(book: OrderBook, prices: AuctionPrices) -> list[int]:
    """The ticks at which orders stand and both sides may meet, in rising order."""
    bids, asks = book.bids.keys, book.asks.keys
    ticks = sorted({*bids, *(-key for key in asks)})
    has_unpriced = AT_AUCTION in book.bids.levels or AT_AUCTION in book.asks.levels
    if has_unpriced and prices is not AuctionPrices.CROSSED:
        return ticks
    if not bids or not asks:
        return []
    return [tick for tick in ticks if -asks[-1] <= tick <= bids[-1]]


def _gaps(rows: Sequence[Row]) -> list[Row]:
    """The ticks between declared prices: bids as at the next price above, asks as at the next one below."""
    return [
        Row(lower.low + 1, upper.low - 1, upper.bids, lower.asks, upper.bids, lower.asks)
        for lower, upper in pairwise(rows)
        if lower.low + 1 < upper.low
    ]


def _filling_the_better(rows: list[Row]) -> list[Row]:
    """Those of the greatest volume that fill all better orders.

    None does where orders without a price are alone more than the other side: then the highest price where
    they buy, the lowest where they sell.
    """
    filling = [row for row in rows if row.fills_the_better]
    return filling or [rows[-1] if rows[-1].imbalance > 0 else rows[0]]


def _least_left(rows: list[Row], _pricing: Pricing) -> list[Row]:
    least = min(abs(row.imbalance) for row in rows)
    return [row for row in rows if abs(row.imbalance) == least]


def _nearest(rows: list[Row], pricing: Pricing) -> list[Row]:
    ticks, reference = pricing.ticks, pricing.reference
    if reference is None:
        raise ValueError("an auction that stays near to a reference has one")
    around = {ticks.floor_of(reference), ticks.ceiling_of(reference)}
    points = sorted({max(row.low, min(row.high, tick)) for row in rows for tick in around})
    distances = [abs(ticks.price_of(point) - reference) for point in points]
    least = min(distances)
    nearest = [point for point, distance in zip(points, distances, strict=True) if distance == least]
    return [
        row._replace(low=tick, high=tick) for tick in nearest for row in rows if row.low <= tick <= row.high
    ]


def _middle(rows: list[Row], _pricing: Pricing) -> list[Row]:
    """Half a tick is rounded up."""
    tick = (rows[0].low + rows[-1].high + 1) // 2
    return [rows[0]._replace(low=tick, high=tick)]


def _highest(rows: list[Row], _pricing: Pricing) -> list[Row]:
    return [rows[-1]._replace(low=rows[-1].high)]


_TIES: dict[AuctionTie, Callable[[list[Row], Pricing], list[Row]]] = {
    AuctionTie.SMALLEST_UNEXECUTED: _least_left,
    AuctionTie.SMALLEST_IMBALANCE: _least_left,
    AuctionTie.NEAREST_TO_REFERENCE: _nearest,
    AuctionTie.MIDPOINT: _middle,
    AuctionTie.HIGHER_PRICE: _highest,
}
