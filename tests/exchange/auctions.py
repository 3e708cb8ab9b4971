"""Auctions for tests: the shipped rule of a board over ticks of one, and random books with a reference."""

from decimal import Decimal
from random import Random
from typing import NamedTuple

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.auction_rules import auction_rule
from tradewalk.domain.instruments import Board
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.order_book import OrderBook

ONES = TickTable.uniform(Decimal(1))


class Order(NamedTuple):
    """An order of an auction; without a price it is an at-auction order."""

    is_buy: bool
    price: int | None
    quantity: int


def pricing_of(board: Board, reference: int | None = None, *, is_closing: bool = False) -> Pricing:
    """The shipped rule of a board on prices that are their own ticks."""
    terms = auction_rule(shipped_rule_book(), board, WEDNESDAY).terms
    return Pricing(
        ONES,
        terms.ties,
        terms.prices,
        None if reference is None else Decimal(reference),
        terms.closes_at_reference and is_closing,
    )


def rested(orders: list[Order]) -> OrderBook:
    """A book of these orders, numbered from 1."""
    book = OrderBook()
    for number, (is_buy, price, quantity) in enumerate(orders, 1):
        if price is None:
            book.rest_at_auction(number, is_buy, quantity)
        else:
            book.rest(number, is_buy, price, quantity)
    return book


def random_orders(random: Random, *, with_unpriced: bool) -> list[Order]:
    """Few prices and few quantities, so that ties are common; sometimes a side is missing or very large."""
    span, most = random.choice((3, 8, 14)), random.choice((2, 5, 40))
    orders = []
    for _ in range(random.randint(0, 14)):
        is_unpriced = with_unpriced and random.random() < 0.2
        price = None if is_unpriced else 20 + random.randint(0, span)
        orders.append(Order(random.random() < 0.5, price, random.randint(1, most)))
    return orders


def random_reference(random: Random) -> Decimal:
    """Among the prices, or a little beside them; often between two ticks, and sometimes in their middle."""
    return Decimal(random.randint(16 * 4, 38 * 4)) / 4
