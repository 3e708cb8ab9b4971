"""The background market: orders that quote around the price path, trade along it, and quote again.

It is a function of (path up to now, seed, book). Learner's orders carry negative numbers in the book and
are never touched: they stand in the queue like any other, are matched by what arrives, and take what is
displayed. Whatever a learner takes is quoted again at the next beat, around the path's last price, so the
price returns to the path.
"""

from collections import deque
from dataclasses import dataclass
from random import Random

from tradewalk.exchange.order_book import BookSide, Match, OrderBook
from tradewalk.market.auction_points import Limits

LEVELS = 10
STANDING_ORDERS = 48


@dataclass(frozen=True, slots=True)
class FlowCharacter:
    """How an instrument is quoted, from what is known before its day.

    ``spacing`` is the usual distance of two levels in ticks, ``usual_size`` the usual order in shares,
    ``minimum`` and ``step`` the legal quantities, ``orders_per_beat`` how many new quotes a beat brings.
    """

    spacing: int
    usual_size: int
    minimum: int
    step: int
    orders_per_beat: int


@dataclass(frozen=True, slots=True)
class Deal:
    """Matches of one arriving background order."""

    taker_is_buy: bool
    matches: list[Match] | tuple[Match, ...]


class OrderFlow:
    """The background orders of one instrument's book in continuous trading."""

    def __init__(self, book: OrderBook, character: FlowCharacter, limits: Limits, anchor: int) -> None:
        self.book = book
        self.character = character
        self.limits = limits
        self.bid_cap = anchor - 1
        self.ask_floor = anchor
        self.orders = 0
        self._random = Random(0)
        self._standing: tuple[deque[int], deque[int]] = (deque(), deque())

    def reseed(self, seed: int) -> None:
        """Begin a new piece of the random stream, so that an earlier disturbance does not last."""
        self._random = Random(seed)

    def anchor_at(self, tick: int, *, bought: bool) -> None:
        """From here on quote around this price: it is now the lowest ask if it was bought, else the highest bid."""
        self.bid_cap, self.ask_floor = (tick - 1, tick) if bought else (tick, tick + 1)

    def beat(self) -> list[Deal]:
        """Quote again: a touch near the path, enough levels, a few new orders; the oldest orders go."""
        deals: list[Deal] = []
        for is_buy in (True, False):
            self._withdraw(is_buy, beyond=self.bid_cap if is_buy else -self.ask_floor)
            self._keep_touch(is_buy, deals)
            self._keep_levels(is_buy, deals)
            for _ in range(self.character.orders_per_beat):
                self._quote(is_buy, self._random.random() ** 2, deals)
            self._expire_oldest(is_buy)
        return deals

    def trade(self, tick: int, quantity: int, is_buy: bool) -> list[Deal]:
        """Make a trade of the path happen: clear the way, see that enough is offered at its price, take it."""
        deals: list[Deal] = []
        self._withdraw(not is_buy, beyond=-tick if is_buy else tick)
        self._withdraw(is_buy, beyond=tick - 1 if is_buy else -tick - 1)
        self.anchor_at(tick, bought=is_buy)
        missing = quantity - self._offered(is_buy, tick)
        if missing >= 0:
            self._place(not is_buy, tick, missing + self._size(), deals)
        self.orders += 1
        deals.append(Deal(is_buy, self.book.match(is_buy, tick, quantity)))
        return deals

    def surround(self, tick: int) -> None:
        """Orders on both sides of an auction's price, which came in during its last moments and did not match.

        At a price limit that nobody stands against they queue at the limit itself.
        """
        is_sold_out = tick == self.limits.up and not self.book.asks.keys
        is_unwanted = tick == self.limits.down and not self.book.bids.keys
        self.bid_cap = tick if is_sold_out else tick - 1
        self.ask_floor = tick if is_unwanted else tick + 1
        self._quote(True, 0.0, [])
        self._quote(False, 0.0, [])
        for _ in range(3):
            self.beat()

    def adopt_book(self) -> None:
        """Treat what an auction left over as quotes of this flow."""
        for order in self.book.resting.values():
            if order.number > 0:
                self._standing[order.is_buy].append(order.number)

    def withdraw_all(self) -> None:
        """Take all background orders out of the book."""
        for side in (self.book.bids, self.book.asks):
            self._withdraw_above(side, -(1 << 62))

    def _withdraw(self, is_buy: bool, *, beyond: int) -> None:
        side = self.book.bids if is_buy else self.book.asks
        if side.keys and side.keys[-1] > beyond:
            self._withdraw_above(side, beyond)

    def _withdraw_above(self, side: BookSide, beyond: int) -> None:
        """Cancel the background orders whose key is higher than *beyond*."""
        place = len(side.keys) - 1
        while place >= 0 and side.keys[place] > beyond:
            for order in list(side.levels[side.keys[place]].queue):
                if order.number > 0 and order.open:
                    self.book.cancel(order.number)
            place -= 1

    def _offered(self, to_buyer: bool, tick: int) -> int:
        side, key = (self.book.asks, -tick) if to_buyer else (self.book.bids, tick)
        total = 0
        for other in reversed(side.keys):
            if other < key:
                break
            total += side.levels[other].total
        return total

    def _keep_touch(self, is_buy: bool, deals: list[Deal]) -> None:
        keys, edge = (self.book.bids.keys, self.bid_cap) if is_buy else (self.book.asks.keys, -self.ask_floor)
        if not keys or edge - keys[-1] >= self.character.spacing:
            self._quote(is_buy, self._random.random() / (LEVELS + 2), deals)

    def _keep_levels(self, is_buy: bool, deals: list[Deal]) -> None:
        keys = (self.book.bids if is_buy else self.book.asks).keys
        for _ in range(min(6, LEVELS - len(keys))):
            self._quote(is_buy, self._random.random(), deals)

    def _quote(self, is_buy: bool, depth: float, deals: list[Deal]) -> None:
        """One order at this depth: 0 is the touch, 1 is twelve spacings away."""
        distance = int(depth * self.character.spacing * (LEVELS + 2))
        tick = self.bid_cap - distance if is_buy else self.ask_floor + distance
        down, up = self.limits
        if tick >= (1 if down is None else down) and (up is None or tick <= up):
            self._place(is_buy, tick, self._size(), deals)

    def _size(self) -> int:
        character = self.character
        return (
            character.minimum
            + int(self._random.random() ** 3 * 4 * character.usual_size) // character.step * character.step
        )

    def _place(self, is_buy: bool, tick: int, quantity: int, deals: list[Deal]) -> None:
        number = self.orders = self.orders + 1
        self._standing[is_buy].append(number)
        matches = self.book.submit(number, is_buy, tick, quantity)
        if matches:
            deals.append(Deal(is_buy, matches))

    def _expire_oldest(self, is_buy: bool) -> None:
        standing, book = self._standing[is_buy], self.book
        for _ in range(len(standing) - STANDING_ORDERS):
            number = standing.popleft()
            if number in book.resting:
                book.cancel(number)
