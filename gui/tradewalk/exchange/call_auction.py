"""The call auction: one price for all, at which most shares change hands.

SSE Trading Rules 3.5.2: (1) the price of the greatest executable volume; (2) all bids above it and all
asks below it are filled whole; (3) at that price at least one side is filled whole. Among several such
prices the one with the smallest unmatched quantity; among several of those, their midpoint.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from tradewalk.exchange.order_book import BookSide, OrderBook, RestingOrder

Pairing = tuple[int, int, int]
"""(shares, the buyer's order number, the seller's order number)"""


@dataclass(frozen=True, slots=True)
class AuctionMatch:
    """The price (tick) at which an auction matches, the shares matched there, and bids minus asks at that price."""

    tick: int
    volume: int
    imbalance: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    tick: int
    bids: int
    asks: int
    bids_above: int
    asks_below: int

    @property
    def volume(self) -> int:
        return min(self.bids, self.asks)

    @property
    def imbalance(self) -> int:
        return self.bids - self.asks

    @property
    def fills_the_better(self) -> bool:
        return self.bids_above <= self.volume and self.asks_below <= self.volume


def auction_match(book: OrderBook) -> AuctionMatch | None:
    """What the auction would match if it ended now; None when no two orders meet."""
    candidates = [row for row in _candidates(book) if row.volume > 0]
    if not candidates:
        return None
    volume = max(row.volume for row in candidates)
    rows = [row for row in candidates if row.volume == volume and row.fills_the_better]
    unmatched = min(abs(row.imbalance) for row in rows)
    ticks = [row.tick for row in rows if abs(row.imbalance) == unmatched]
    tick = (min(ticks) + max(ticks) + 1) // 2
    return AuctionMatch(tick, volume, _balance_at(book, tick))


def _candidates(book: OrderBook) -> list[_Candidate]:
    """One row for each price at which an order stands and the sides meet."""
    bids, asks = _Willing(book.bids), _Willing(book.asks)
    return [
        _Candidate(
            tick,
            bids=bids.at(tick),
            asks=asks.at(-tick),
            bids_above=bids.at(tick + 1),
            asks_below=asks.at(1 - tick),
        )
        for tick in _meeting_ticks(book)
    ]


def _meeting_ticks(book: OrderBook) -> list[int]:
    """The prices at which orders stand, from the lowest ask to the highest bid."""
    if not book.bids.keys or not book.asks.keys:
        return []
    lowest, highest = -book.asks.keys[-1], book.bids.keys[-1]
    ticks = sorted({*book.bids.keys, *(-key for key in book.asks.keys)})
    return ticks[bisect_left(ticks, lowest) : bisect_right(ticks, highest)]


class _Willing:
    """Shares of a side at a key or better, summed once for all keys."""

    def __init__(self, side: BookSide) -> None:
        self._keys = side.keys
        self._sums = [*accumulate((side.levels[key].total for key in reversed(side.keys)), initial=0)]

    def at(self, key: int) -> int:
        return self._sums[len(self._keys) - bisect_left(self._keys, key)]


def _balance_at(book: OrderBook, tick: int) -> int:
    return _Willing(book.bids).at(tick) - _Willing(book.asks).at(-tick)


def uncross(book: OrderBook) -> tuple[AuctionMatch | None, list[Pairing]]:
    """End the auction: match at its price, by price and then time, and take the matched shares out of the book."""
    match = auction_match(book)
    if match is None:
        return None, []
    pairings = _pair(_in_priority(book.bids), _in_priority(book.asks), match.volume)
    for quantity, buyer, seller in pairings:
        book.fill(buyer, quantity)
        book.fill(seller, quantity)
    return match, pairings


def _in_priority(side: BookSide) -> list[RestingOrder]:
    return [order for key in reversed(side.keys) for order in side.levels[key].queue if order.open]


def _pair(buyers: Sequence[RestingOrder], sellers: Sequence[RestingOrder], volume: int) -> list[Pairing]:
    """Walk both queues together: each pairing ends where a buyer's or a seller's shares end."""
    bought = list(accumulate(order.open for order in buyers))
    sold = list(accumulate(order.open for order in sellers))
    pairings: list[Pairing] = []
    done = buyer = seller = 0
    while done < volume:
        until = min(bought[buyer], sold[seller], volume)
        pairings.append((until - done, buyers[buyer].number, sellers[seller].number))
        done = until
        buyer += bought[buyer] == done
        seller += sold[seller] == done
    return pairings
