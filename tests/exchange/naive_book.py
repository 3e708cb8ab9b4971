"""A deliberately naive exchange: one list in order of arrival, and a linear scan for everything.

It shares no idea with the real book: prices stay prices, the best is looked for every time, and each order
type is spelt out from the sentence in the rules that defines it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tradewalk.domain.orders import OrderType


@dataclass
class Waiting:
    """An order in the list."""

    number: int
    is_buy: bool
    price: int
    open: int


Matched = list[tuple[int, int, int]]


class NaiveBook:
    """Orders in order of arrival."""

    def __init__(self) -> None:
        self.orders: list[Waiting] = []

    def prices(self, is_buy: bool) -> list[int]:
        """The prices of a side, best first."""
        return sorted({order.price for order in self.orders if order.is_buy == is_buy}, reverse=is_buy)

    def take(self, is_buy: bool, worst: int, quantity: int) -> Matched:
        """One share less at a time would be the same: the best price first, at a price the oldest first."""
        matched: Matched = []
        for price in [p for p in self.prices(not is_buy) if (p <= worst if is_buy else p >= worst)]:
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

    def enter(self, number: int, is_buy: bool, kind: OrderType, price: int | None, quantity: int) -> Matched:
        """An order of any type; a market order's ``price`` is its protective limit."""
        worst = self._worst_taken(is_buy, kind, price)
        matched = [] if worst is None else self.take(is_buy, worst, quantity)
        left = quantity - sum(shares for _, shares, _ in matched)
        waits_at = self._waits_at(is_buy, kind, price, matched, worst)
        if left and waits_at is not None:
            self.orders.append(Waiting(number, is_buy, waits_at, left))
        return matched

    def _worst_taken(self, is_buy: bool, kind: OrderType, price: int | None) -> int | None:
        """The last price that the order may match at; None where it may match at none."""
        theirs, ours = self.prices(not is_buy), self.prices(is_buy)
        five = theirs[:5][-1] if theirs else None
        first = {
            OrderType.LIMIT: price,
            OrderType.BEST_FIVE_IOC: five,
            OrderType.BEST_FIVE_TO_LIMIT: five,
            OrderType.OWN_BEST: ours[0] if ours else None,
            OrderType.COUNTERPARTY_BEST: theirs[0] if theirs else None,
        }[kind]
        if first is None or price is None or kind is OrderType.LIMIT:
            return first
        if kind in (OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST):
            return None if (first > price if is_buy else first < price) else first
        return min(first, price) if is_buy else max(first, price)

    def _waits_at(
        self, is_buy: bool, kind: OrderType, price: int | None, matched: Matched, worst: int | None
    ) -> int | None:
        """Where the rest of the order waits; None where it lapses."""
        if kind is OrderType.BEST_FIVE_IOC:
            return None
        if kind is not OrderType.BEST_FIVE_TO_LIMIT:
            return worst
        ours = self.prices(is_buy)
        own = matched[-1][0] if matched else ours[0] if ours else None
        if own is None or price is None:
            return own
        return None if (own > price if is_buy else own < price) else own

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
