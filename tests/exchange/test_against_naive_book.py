"""The book and the order types beside a deliberately naive exchange, over many random operations."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from tests.exchange.book_words import is_crossed, written
from tests.exchange.naive_book import Matched, NaiveBook
from tests.exchange.reaches import ONE_QUEUE, REACHES, WHOLE, Reach, reach_of
from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_book import OrderBook
from tradewalk.exchange.order_types import CONTINUOUS_TYPES, Entry, enter

KINDS = sorted(CONTINUOUS_TYPES)
LIMITED = {OrderType.LIMIT, OrderType.ENHANCED_LIMIT}
CROWD = 40
LOOK_EVERY = 25


class Arrival(NamedTuple):
    """An order as both exchanges are given it."""

    is_buy: bool
    kind: OrderType
    tick: int | None
    quantity: int
    reach: Reach = WHOLE


class Flow:
    """Random operations around a price that wanders; more cancels as the book fills."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.middle = 1_000

    def wants_cancel(self, resting: int) -> bool:
        return self.random.random() < (0.75 if resting > CROWD else 0.2)

    def order(self) -> Arrival:
        random = self.random
        self.middle = max(20, self.middle + random.choice((-1, 0, 0, 0, 1)))
        is_buy = random.random() < 0.5
        away = random.randint(-8, 6) * (1 if is_buy else -1)
        kind = OrderType.LIMIT if random.random() < 0.6 else random.choice(KINDS)
        has_limit = kind in LIMITED or random.random() < 0.5
        quantity = random.choice((1, 2, 3, 100, random.randint(1, 40)))
        return Arrival(is_buy, kind, self.middle + away if has_limit else None, quantity, self._reach(kind))

    def _reach(self, kind: OrderType) -> Reach:
        """The usual one; a narrower one here and there, and one queue for some limit orders, as in Hong Kong."""
        if kind is OrderType.LIMIT:
            return ONE_QUEUE if self.random.random() < 0.15 else WHOLE
        if kind in REACHES and self.random.random() < 0.5:
            return Reach(self.random.randint(1, 4), self.random.choice((None, 0, 2, 5)))
        return reach_of(kind)


class Twins:
    """Both exchanges, and what became of each order's shares."""

    def __init__(self) -> None:
        self.book, self.naive = OrderBook(), NaiveBook()
        self.quantity: dict[int, int] = {}
        self.filled: dict[int, int] = {}
        self.gone: dict[int, int] = {}
        self.prices_seen: set[int] = set()

    def enter(self, number: int, order: Arrival) -> None:
        best = self.book.best_ask if order.is_buy else self.book.best_bid
        entry = enter(
            self.book, number, is_buy=order.is_buy, type=order.kind, tick=order.tick,
            quantity=order.quantity, levels=order.reach.levels, spreads=order.reach.spreads,
        )  # fmt: skip
        matched = self.naive.enter(number, order.is_buy, order.kind, order.tick, order.quantity, order.reach)
        assert list(entry.matches) == matched, f"order {number}: {order}"
        self._check_prices(order, matched, best)
        self._count(number, order, entry)

    def _check_prices(self, order: Arrival, matched: Matched, best: int | None) -> None:
        """The best price first, none skipped for a better one, none beyond the limit."""
        ticks = [tick for tick, _, _ in matched]
        assert ticks == sorted(ticks, reverse=not order.is_buy)
        assert not ticks or ticks[0] == best
        if order.tick is not None:
            assert all(tick <= order.tick if order.is_buy else tick >= order.tick for tick in ticks)

    def _count(self, number: int, order: Arrival, entry: Entry) -> None:
        self.quantity[number] = order.quantity
        self.filled[number] = entry.matched
        self.gone[number] = entry.lapsed
        for _, shares, resting in entry.matches:
            self.filled[resting] += shares

    def cancel(self, number: int) -> None:
        shares = self.book.cancel(number)
        assert shares == self.naive.cancel(number)
        if shares:
            self.gone[number] += shares

    def reduce(self, number: int, chooser: Random) -> None:
        """Fewer shares, or as many, of an order that rests."""
        quantity = chooser.randint(1, self.book.resting[number].open)
        self.gone[number] += self.book.reduce(number, quantity)
        self.naive.reduce(number, quantity)

    def compare(self) -> None:
        assert written(self.book) == self.naive.written()
        assert not is_crossed(self.book)
        for number, order in self.book.resting.items():
            assert self.filled[number] + self.gone[number] + order.open == self.quantity[number]

    def compare_place(self, number: int) -> None:
        if number in self.book.resting:
            assert self.book.ahead_of(number) == self.naive.ahead_of(number)


def test_the_same_trades_and_the_same_book_as_a_naive_exchange(
    count_of: Callable[[int, int], int],
) -> None:
    twins, flow = Twins(), Flow(seed=20250827)
    chooser = Random(7)
    for number in range(1, count_of(30_000, 1_000_000) + 1):
        if number > 1 and flow.wants_cancel(len(twins.book.resting)):
            resting = list(twins.book.resting)
            if resting and chooser.random() < 0.2:
                twins.reduce(chooser.choice(resting), chooser)
            any_recent = max(1, number - chooser.randint(1, 50))
            twins.cancel(chooser.choice(resting) if resting and chooser.random() < 0.9 else any_recent)
            twins.compare_place(chooser.choice(resting or [any_recent]))
        else:
            twins.enter(number, flow.order())
        assert not is_crossed(twins.book)
        if number % LOOK_EVERY == 0:
            twins.compare()
    twins.compare()
    _check_every_share(twins)


def _check_every_share(twins: Twins) -> None:
    """filled + open + cancelled = quantity, for each order that ever came."""
    for number, quantity in twins.quantity.items():
        resting = twins.book.resting.get(number)
        assert twins.filled[number] + twins.gone[number] + (resting.open if resting else 0) == quantity
