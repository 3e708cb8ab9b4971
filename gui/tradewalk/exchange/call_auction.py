"""The call auction: one price for all, at which most shares change hands; who gets them; who goes on.

At the auction's price orders are filled by type (those without a price, at-auction orders, first), then by
price, then by time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from tradewalk.domain.orders import Side
from tradewalk.exchange.auction_price import Pricing, Row, auction_row, row_at
from tradewalk.exchange.order_book import AT_AUCTION, BookSide, OrderBook, RestingOrder

Pairing = tuple[int, int, int]
"""(shares, the buyer's order number, the seller's order number)"""

Lapse = tuple[int, int]
"""(order number, the shares that were still open)"""


class OpenOrder(Protocol):
    """An order with open shares: one that rests in a book, or one at the close."""

    @property
    def number(self) -> int:
        """Its number."""

    @property
    def open(self) -> int:
        """Its open shares."""


@dataclass(frozen=True, slots=True)
class AuctionMatch:
    """The price (tick) at which an auction matches, the shares matched there, and bids minus asks at that price.

    While an auction runs these are its indicative price, volume and imbalance.
    """

    tick: int
    volume: int
    imbalance: int

    @property
    def unmatched(self) -> int:
        """Shares that are willing at the price and left over."""
        return abs(self.imbalance)

    @property
    def unmatched_side(self) -> Side | None:
        """The side that is left over; None where both are filled."""
        if not self.imbalance:
            return None
        return Side.BUY if self.imbalance > 0 else Side.SELL


def auction_match(book: OrderBook, pricing: Pricing) -> AuctionMatch | None:
    """What the auction would match at a price of its own if it ended now; None when no two orders meet."""
    row = auction_row(book, pricing)
    return None if row is None else _match_of(row)


def uncross(book: OrderBook, pricing: Pricing) -> tuple[AuctionMatch | None, list[Pairing]]:
    """End the auction: match at its price, and take the matched shares out of the book.

    Without a price of its own Hong Kong's closing auction matches at the reference price; no other does.
    """
    match = auction_match(book, pricing) or _match_at_reference(book, pricing)
    if match is None:
        return None, []
    pairings = pair(_in_priority(book.bids), _in_priority(book.asks), match.volume)
    for quantity, buyer, seller in pairings:
        book.fill(buyer, quantity)
        book.fill(seller, quantity)
    return match, pairings


def leave_auction(book: OrderBook, *, above: int | None = None, below: int | None = None) -> list[Lapse]:
    """Take out what does not go on after an auction; what is left waits as limit orders, in its place.

    At-auction orders lapse. In Hong Kong an at-auction limit order goes on if its tick lies *above* one ninth
    of the nominal price and *below* nine times that price, both excluded; None: no bound.
    """
    leaving = [
        order
        for order in book.resting.values()
        if order.key == AT_AUCTION
        or (above is not None and order.tick <= above)
        or (below is not None and order.tick >= below)
    ]
    return [(order.number, book.cancel(order.number)) for order in leaving]


def _match_of(row: Row) -> AuctionMatch:
    return AuctionMatch(row.low, row.volume, row.imbalance)


def _match_at_reference(book: OrderBook, pricing: Pricing) -> AuctionMatch | None:
    if not pricing.trades_at_reference or pricing.reference is None:
        return None
    row = row_at(book, pricing.ticks.nearest_to(pricing.reference))
    return _match_of(row) if row.volume else None


def _in_priority(side: BookSide) -> list[RestingOrder]:
    first = (AT_AUCTION,) if AT_AUCTION in side.levels else ()
    keys = (*first, *reversed(side.keys))
    return [order for key in keys for order in side.levels[key].queue if order.open]


def pair(buyers: Sequence[OpenOrder], sellers: Sequence[OpenOrder], volume: int) -> list[Pairing]:
    """Fill both queues from their front up to *volume*: a pairing ends where a buyer's or a seller's shares end."""
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
