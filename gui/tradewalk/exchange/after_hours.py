"""After-hours trading at a fixed price: the day's close, for whoever came first.

SSE Special Provisions on the STAR Market and SZSE Special Provisions on ChiNext, after-hours fixed-price
trading. An order's limit is the worst close that it accepts: with a worse one it is void.
"""

from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.exchange.call_auction import Pairing, pair


class FixedPriceOrder(NamedTuple):
    """An order at the close. ``limit`` is the worst close, as a tick, that it accepts; ``open`` is in shares."""

    number: int
    is_buy: bool
    limit: int
    open: int


def is_void(order: FixedPriceOrder, close: int) -> bool:
    """Whether the close is worse than the order accepts: a buy limit below it, a sell limit above it."""
    return order.limit < close if order.is_buy else order.limit > close


def fixed_price_pairings(orders: Sequence[FixedPriceOrder], close: int) -> list[Pairing]:
    """What is matched at the close among orders in order of arrival, void ones aside: by time alone.

    An order that arrives later adds pairings at the end and changes none before, so that a running session
    is the pairings of all its orders so far.
    """
    valid = [order for order in orders if not is_void(order, close)]
    buyers = [order for order in valid if order.is_buy]
    sellers = [order for order in valid if not order.is_buy]
    volume = min(sum(order.open for order in side) for side in (buyers, sellers))
    return pair(buyers, sellers, volume)
