"""A deliberately naive auction: it tries every price from 0 to 60, and counts the shares one order at a time.

Each exchange is spelt out from the sentences of its rule; nothing is taken from the auction of the application.
"""

from collections.abc import Callable
from decimal import Decimal

from tests.exchange.auctions import Order

EVERY_PRICE = range(61)


def is_willing(order: Order, price: int) -> bool:
    """Whether an order would trade at a price."""
    if order.price is None:
        return True
    return order.price >= price if order.is_buy else order.price <= price


def offered(orders: list[Order], price: int) -> tuple[int, int]:
    """(bids, asks) that are willing at a price."""
    willing = [order for order in orders if is_willing(order, price)]
    return sum(o.quantity for o in willing if o.is_buy), sum(o.quantity for o in willing if not o.is_buy)


def volume(orders: list[Order], price: int) -> int:
    return min(offered(orders, price))


def left_over(orders: list[Order], price: int) -> int:
    bids, asks = offered(orders, price)
    return abs(bids - asks)


def declared(orders: list[Order]) -> set[int]:
    return {order.price for order in orders if order.price is not None}


def crossed(orders: list[Order]) -> set[int]:
    """Hong Kong: from the lowest ask to the highest bid, both declared, and both included."""
    bids = [order.price for order in orders if order.is_buy and order.price is not None]
    asks = [order.price for order in orders if not order.is_buy and order.price is not None]
    if not bids or not asks:
        return set()
    return {price for price in declared(orders) if min(asks) <= price <= max(bids)}


def has_all_better_filled(orders: list[Order], price: int) -> bool:
    """Conditions (2) and (3) of the rule."""
    matched = volume(orders, price)
    better_bids = sum(o.quantity for o in orders if o.is_buy and (o.price is None or o.price > price))
    better_asks = sum(o.quantity for o in orders if not o.is_buy and (o.price is None or o.price < price))
    return better_bids <= matched and better_asks <= matched and matched in offered(orders, price)


def greatest_volume(orders: list[Order], prices: set[int]) -> list[int]:
    """Prices of the greatest volume at which conditions (2) and (3) hold."""
    most = max((volume(orders, price) for price in prices), default=0)
    if not most:
        return []
    best = sorted(price for price in prices if volume(orders, price) == most)
    fair = [price for price in best if has_all_better_filled(orders, price)]
    if fair:
        return fair
    bids, asks = offered(orders, best[0])
    return [best[-1] if bids > asks else best[0]]


def least(prices: list[int], measure: Callable[[int], int | Decimal]) -> list[int]:
    return [price for price in prices if measure(price) == min(map(measure, prices))]


def shanghai(orders: list[Order], _reference: Decimal) -> int | None:
    prices = least(greatest_volume(orders, declared(orders)), lambda price: left_over(orders, price))
    if not prices:
        return None
    middle, half = divmod(min(prices) + max(prices), 2)
    return middle + half


def _by_reference(orders: list[Order], prices: set[int], reference: Decimal) -> int | None:
    tied = least(greatest_volume(orders, prices), lambda price: left_over(orders, price))
    return max(least(tied, lambda price: abs(price - reference)), default=None)


def shenzhen(orders: list[Order], reference: Decimal) -> int | None:
    return _by_reference(orders, set(EVERY_PRICE), reference)


def hong_kong(orders: list[Order], reference: Decimal) -> int | None:
    return _by_reference(orders, crossed(orders), reference)


def new_york(orders: list[Order], reference: Decimal) -> int | None:
    return _by_reference(orders, declared(orders), reference)


def filled(orders: list[Order], price: int) -> list[int]:
    """The shares of each order: one share at a time to whoever comes first, by type, then price, then time."""
    shares = [0] * len(orders)
    for is_buy in (True, False):
        queue = sorted(
            (o.price is not None, (-o.price if is_buy else o.price) if o.price is not None else 0, place)
            for place, o in enumerate(orders)
            if o.is_buy == is_buy and is_willing(o, price)
        )
        left = volume(orders, price)
        for _, _, place in queue:
            shares[place] = min(left, orders[place].quantity)
            left -= shares[place]
    return shares
