"""A learner's orders that are for an auction alone, or come into it without a price: where they wait, and what is left.

At-close orders wait beside the book until the closing auction opens. After an auction at-open and at-close orders
lapse; a market order goes on against the quotes of continuous trading (NYSE and Nasdaq, opening and closing crosses).
"""

from collections.abc import Iterator
from typing import NamedTuple

from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_book import NOTHING, OrderBook
from tradewalk.exchange.order_types import Entry, enter_auction

_PASSING = frozenset({OrderType.AT_OPEN, OrderType.AT_CLOSE, OrderType.MARKET})


class AuctionEntry(NamedTuple):
    """An order of a learner as it was entered; ``tick`` is the worst that it accepts, None: any."""

    order_id: int
    is_buy: bool
    type: OrderType
    tick: int | None
    quantity: int


class AuctionEntries:
    """Keeps the orders that wait for an auction, and tells what becomes of them after it."""

    def __init__(self, book: OrderBook) -> None:
        self._book = book
        self._waiting: dict[int, AuctionEntry] = {}
        self._passing: dict[int, AuctionEntry] = {}

    def wait(self, order: AuctionEntry) -> Entry:
        """Let an order wait for the closing auction."""
        self._waiting[order.order_id] = order
        return Entry(NOTHING, None, order.quantity, 0)

    def enter(self, order: AuctionEntry) -> Entry:
        """Put an order into the auction that runs."""
        if order.type in _PASSING:
            self._passing[order.order_id] = order
        kind = OrderType.AT_OPEN if order.type is OrderType.MARKET else order.type
        return enter_auction(
            self._book,
            -order.order_id,
            is_buy=order.is_buy,
            type=kind,
            tick=order.tick,
            quantity=order.quantity,
        )

    def open_close(self) -> None:
        """The closing auction opens: what has waited for it is entered."""
        for order in self._waiting.values():
            self.enter(order)
        self._waiting.clear()

    def left(self) -> Iterator[AuctionEntry]:
        """After an auction: what is left of the orders that do not stay in the book; they are taken out."""
        for order in self._passing.values():
            shares = self._book.cancel(-order.order_id)
            if shares:
                yield order._replace(quantity=shares)
        self._passing.clear()

    def cancel(self, order_id: int) -> int:
        """Take an order out that waits; its shares, 0 for one that does not."""
        order = self._waiting.pop(order_id, None)
        return 0 if order is None else order.quantity
