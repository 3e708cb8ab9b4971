"""Odd lots: they trade apart from the book, with whichever broker picks them up, at a worse price than the book's.

HKEX, odd lots: matched by hand on a market of their own. When somebody comes, and how much worse he pays, is a choice
of this simulator; what is dealt there is neither on the tape nor in the day's figures.
"""

from collections.abc import Iterator
from random import Random

from tradewalk.domain.instants import SECOND
from tradewalk.exchange.order_book import NOTHING, OrderBook
from tradewalk.exchange.order_types import Entry
from tradewalk.market.auction_entries import AuctionEntry
from tradewalk.market.learner_marks import LearnerFill
from tradewalk.market.seeds import seed_of

ROUND = 15 * SECOND
COMES = 0.3
"""The chance that a dealer comes in a round."""
WORSE_BY = 3
"""How many ticks beyond the best price of the other side he asks for, at most twice as many."""


class OddLotDealers:
    """A learner's odd lots of one day; whole ones are taken, or none."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._orders: dict[int, AuctionEntry] = {}

    def add(self, order: AuctionEntry) -> Entry:
        """Let an odd lot wait. Raises ValueError without a limit."""
        if order.tick is None:
            raise ValueError("an odd lot has a limit")
        self._orders[order.order_id] = order
        return Entry(NOTHING, None, order.quantity, 0)

    def cancel(self, order_id: int) -> int:
        """Take an odd lot out; its shares, 0 for one that is not here."""
        order = self._orders.pop(order_id, None)
        return 0 if order is None else order.quantity

    def beat(self, at: int, book: OrderBook) -> list[LearnerFill]:
        """What a dealer takes at this instant, if one comes; whether he does depends on the instant alone."""
        if not self._orders or at % ROUND:
            return []
        random = Random(seed_of(self._seed, "odd-lots", at))
        if random.random() >= COMES:
            return []
        fills = list(self._taken(at, book, WORSE_BY + int(random.random() * WORSE_BY)))
        for fill in fills:
            del self._orders[fill.order_id]
        return fills

    def _taken(self, at: int, book: OrderBook, worse_by: int) -> Iterator[LearnerFill]:
        bid, ask = book.best_bid, book.best_ask
        for order in self._orders.values():
            assert order.tick is not None, "an odd lot has a limit"
            if order.is_buy and ask is not None and order.tick >= ask + worse_by:
                yield LearnerFill(at, order.order_id, ask + worse_by, order.quantity)
            if not order.is_buy and bid is not None and order.tick <= bid - worse_by:
                yield LearnerFill(at, order.order_id, max(bid - worse_by, 1), order.quantity)
