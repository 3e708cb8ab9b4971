"""A deliberately naive exchange: one list in order of arrival, and a linear scan for everything.

It shares no idea with the real book: prices stay prices, the best is looked for every time, and each order
type is spelt out from the sentence in the rules that defines it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.exchange.reaches import WHOLE, Reach
from tradewalk.domain.orders import OrderType


@dataclass
class Waiting:
    """An order in the list."""

    number: int
    is_buy: bool
    price: int
    open: int


Matched = list[tuple[int, int, int]]


def accepts(is_buy: bool, limit: int | None, price: int) -> bool:
    """Whether a price is no worse than an order's limit."""
    return limit is None or (price <= limit if is_buy else price >= limit)


class NaiveBook:
    """Orders in order of arrival."""

    def __init__(self) -> None:
        self.orders: list[Waiting] = []

    def prices(self, is_buy: bool) -> list[int]:
        """The prices of a side, best first."""
        return sorted({order.price for order in self.orders if order.is_buy == is_buy}, reverse=is_buy)

    def take(self, is_buy: bool, prices: list[int], quantity: int) -> Matched:
        """One share less at a time would be the same: the best price first, at a price the oldest first."""
        matched: Matched = []
        for price in prices:
            for order in self._at(not is_buy, price):
                shares = min(quantity, order.open)
                if shares:
                    matched.append((price, shares, order.number))
                order.open -= shares
                quantity -= shares
        self.orders = [order for order in self.orders if order.open]
        return matched

    def _at(self, is_buy: bool, price: int) -> Iterator[Waiting]:
        return (order for order in self.orders if order.is_buy == is_buy and order.price == price)

    def enter(
        self,
        number: int,
        is_buy: bool,
        kind: OrderType,
        price: int | None,
        quantity: int,
        reach: Reach = WHOLE,
    ) -> Matched:
        """An order of any type; a market order's ``price`` is its protective limit."""
        allowed = self._allowed(is_buy, kind, price, reach)
        if kind is OrderType.FOK and self._shares_at(not is_buy, allowed) < quantity:
            return []
        matched = self.take(is_buy, allowed, quantity)
        left = quantity - sum(shares for _, shares, _ in matched)
        waits_at = self._waits_at(is_buy, kind, price, matched)
        if left and waits_at is not None:
            self.orders.append(Waiting(number, is_buy, waits_at, left))
        return matched

    def _allowed(self, is_buy: bool, kind: OrderType, price: int | None, reach: Reach) -> list[int]:
        """The prices of the other side that the order may match at, best first."""
        theirs = self.prices(not is_buy)
        if kind is OrderType.OWN_BEST:
            return []
        if kind is OrderType.COUNTERPARTY_BEST:
            return [best for best in theirs[:1] if accepts(is_buy, price, best)]
        near = [each for each in theirs if reach.spreads is None or abs(each - theirs[0]) <= reach.spreads]
        return [each for each in near[: reach.levels] if accepts(is_buy, price, each)]

    def _shares_at(self, is_buy: bool, prices: list[int]) -> int:
        return sum(order.open for order in self.orders if order.is_buy == is_buy and order.price in prices)

    def _waits_at(self, is_buy: bool, kind: OrderType, price: int | None, matched: Matched) -> int | None:
        """Where the rest of the order waits; None where it lapses."""
        theirs, ours = self.prices(not is_buy), self.prices(is_buy)
        if kind in (OrderType.LIMIT, OrderType.ENHANCED_LIMIT):
            return None if any(accepts(is_buy, price, each) for each in theirs) else price
        if kind is OrderType.COUNTERPARTY_BEST:
            return matched[-1][0] if matched else None
        if kind is OrderType.OWN_BEST:
            return next((best for best in ours[:1] if accepts(is_buy, price, best)), None)
        if kind is OrderType.BEST_FIVE_TO_LIMIT:
            last = [matched[-1][0]] if matched else ours[:1]
            return next((each for each in last if accepts(is_buy, price, each)), None)
        return None

    def reduce(self, number: int, quantity: int) -> None:
        """Fewer shares of an order, which stays where it is."""
        for order in self.orders:
            if order.number == number:
                order.open = quantity

    def cancel(self, number: int) -> int:
        """Take an order out; its open shares."""
        found = [order for order in self.orders if order.number == number]
        self.orders = [order for order in self.orders if order.number != number]
        return sum(order.open for order in found)

    def ahead_of(self, number: int) -> int:
        """Shares of the same side and price that arrived earlier."""
        mine = next(order for order in self.orders if order.number == number)
        earlier = self.orders[: self.orders.index(mine)]
        return sum(o.open for o in earlier if (o.is_buy, o.price) == (mine.is_buy, mine.price))

    def written(self) -> str:
        """As the little language of books writes it."""
        return f"{self._side(True)} | {self._side(False)}".strip()

    def _side(self, is_buy: bool) -> str:
        return " ".join(
            f"{price}x{order.open}" for price in self.prices(is_buy) for order in self._at(is_buy, price)
        )
