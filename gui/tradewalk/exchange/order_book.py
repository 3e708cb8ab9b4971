"""The order book of one instrument: price, then time.

Prices are tick numbers and quantities are shares, all plain integers. Trades come out as tuples, since a
day makes a hundred thousand of them: ``Match = (tick, quantity, resting order's number)``.

A side is stored by *key*: the tick for bids, minus the tick for asks. So on both sides the best price has
the highest key, and an order crosses the other side when the two keys add up to zero or more.
"""

from bisect import bisect_left, insort
from collections import deque

Match = tuple[int, int, int]
NOTHING: tuple[Match, ...] = ()
AT_AUCTION = 1 << 60
"""The key, on either side, of orders without a price: better than any price, and not among a side's ``keys``."""


class RestingOrder:
    """An order that waits in the book. ``open`` falls to 0 when it is matched or cancelled."""

    __slots__ = ("is_buy", "key", "number", "open")

    def __init__(self, number: int, is_buy: bool, key: int, quantity: int) -> None:
        self.number = number
        self.is_buy = is_buy
        self.key = key
        self.open = quantity

    @property
    def tick(self) -> int:
        """The tick number of its price; an order without one, whose key is AT_AUCTION, has none to speak of."""
        return self.key if self.is_buy else -self.key


class Level:
    """All orders at one price, oldest first. Done orders stay in the queue until they reach its front."""

    __slots__ = ("orders", "queue", "total")

    def __init__(self) -> None:
        self.queue: deque[RestingOrder] = deque()
        self.total = 0
        self.orders = 0


class BookSide:
    """One side: levels by key, and the keys of prices in rising order, so that the best is the last."""

    __slots__ = ("keys", "levels")

    def __init__(self) -> None:
        self.levels: dict[int, Level] = {}
        self.keys: list[int] = []

    def drop(self, key: int) -> None:
        """Remove an empty level."""
        del self.levels[key]
        keys = self.keys
        if keys and keys[-1] == key:
            keys.pop()
        elif key != AT_AUCTION:
            del keys[bisect_left(keys, key)]


class OrderBook:
    """Resting orders of both sides, and the matching of those that come in.

    Numbers are unique for the life of the book. Nothing here knows phases or order types.
    """

    __slots__ = ("asks", "bids", "resting")

    def __init__(self) -> None:
        self.bids = BookSide()
        self.asks = BookSide()
        self.resting: dict[int, RestingOrder] = {}

    @property
    def best_bid(self) -> int | None:
        """Tick of the highest bid."""
        return self.bids.keys[-1] if self.bids.keys else None

    @property
    def best_ask(self) -> int | None:
        """Tick of the lowest ask."""
        return -self.asks.keys[-1] if self.asks.keys else None

    def submit(self, number: int, is_buy: bool, tick: int, quantity: int) -> list[Match] | tuple[Match, ...]:
        """Match a limit order against the other side, and let the rest of it wait."""
        key, keys = (tick, self.asks.keys) if is_buy else (-tick, self.bids.keys)
        if not keys or key + keys[-1] < 0:
            self.rest(number, is_buy, tick, quantity)
            return NOTHING
        matches = self.match(is_buy, tick, quantity)
        left = quantity - sum([match[1] for match in matches])
        if left:
            self.rest(number, is_buy, tick, left)
        return matches

    def rest(self, number: int, is_buy: bool, tick: int, quantity: int) -> None:
        """Queue an order at its price without matching it, as a call auction does."""
        side, key = (self.bids, tick) if is_buy else (self.asks, -tick)
        level = side.levels.get(key)
        if level is None:
            level = side.levels[key] = Level()
            insort(side.keys, key)
        order = self.resting[number] = RestingOrder(number, is_buy, key, quantity)
        level.queue.append(order)
        level.total += quantity
        level.orders += 1

    def rest_at_auction(self, number: int, is_buy: bool, quantity: int) -> None:
        """Queue an order without a price. It must have left before continuous trading, which does not see it."""
        side = self.bids if is_buy else self.asks
        level = side.levels.setdefault(AT_AUCTION, Level())
        order = self.resting[number] = RestingOrder(number, is_buy, AT_AUCTION, quantity)
        level.queue.append(order)
        level.total += quantity
        level.orders += 1

    def match(self, is_buy: bool, tick: int, quantity: int) -> list[Match]:
        """Take up to *quantity* shares from the other side at *tick* or better; what is left over is not kept."""
        side, key = (self.asks, tick) if is_buy else (self.bids, -tick)
        matches: list[Match] = []
        while quantity and side.keys and key + side.keys[-1] >= 0:
            quantity = self._match_level(side, side.keys[-1], quantity, matches)
        return matches

    def _match_level(self, side: BookSide, key: int, wanted: int, matches: list[Match]) -> int:
        """Match the best level, oldest order first; what is still wanted when it is empty."""
        level, tick = side.levels[key], abs(key)
        while wanted and level.total:
            order = level.queue[0]
            taken = min(wanted, order.open)
            if taken:
                matches.append((tick, taken, order.number))
                self._take(order, level, taken)
                wanted -= taken
            if not order.open:
                level.queue.popleft()
        if not level.total:
            side.drop(key)
        return wanted

    def _take(self, order: RestingOrder, level: Level, quantity: int) -> None:
        order.open -= quantity
        level.total -= quantity
        if not order.open:
            level.orders -= 1
            del self.resting[order.number]

    def fill(self, number: int, quantity: int) -> None:
        """Take *quantity* shares off a resting order, as the uncrossing of an auction does."""
        order = self.resting[number]
        side = self.bids if order.is_buy else self.asks
        level = side.levels[order.key]
        self._take(order, level, quantity)
        if not level.total:
            side.drop(order.key)

    def cancel(self, number: int) -> int:
        """Take an order out; the shares that were still open, 0 for an order that is not in the book."""
        order = self.resting.pop(number, None)
        if order is None:
            return 0
        side = self.bids if order.is_buy else self.asks
        level, quantity = side.levels[order.key], order.open
        order.open = 0
        level.total -= quantity
        level.orders -= 1
        if not level.total:
            side.drop(order.key)
        return quantity

    def reduce(self, number: int, quantity: int) -> int:
        """Leave *quantity* open shares of an order, at its place in the queue; the shares that were taken off.

        Any other amendment, more shares or another price, is a cancel and a new order. Raises KeyError for
        an order that does not rest, ValueError for a quantity that is not between 1 and what is open.
        """
        order = self.resting[number]
        if not 0 < quantity <= order.open:
            raise ValueError(f"order {number} has {order.open} open shares and cannot keep {quantity}")
        taken = order.open - quantity
        order.open = quantity
        (self.bids if order.is_buy else self.asks).levels[order.key].total -= taken
        return taken

    def renumber(self, number: int, other: int) -> None:
        """Let an order go on at its place under another number. Raises KeyError for one that does not rest."""
        order = self.resting.pop(number)
        order.number = other
        self.resting[other] = order

    def ahead_of(self, number: int) -> int:
        """Shares at the same price that will be matched before this order. KeyError if it does not rest."""
        order = self.resting[number]
        total = 0
        for other in (self.bids if order.is_buy else self.asks).levels[order.key].queue:
            if other is order:
                break
            total += other.open
        return total
