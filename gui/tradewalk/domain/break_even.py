"""The price at which selling everything loses nothing."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import Side
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.tick_rules import tick_table

_ROUNDS = 8


def break_even_price(
    book: RuleBook, plan: str, instrument: Instrument, day: date, cost: Decimal, quantity: int
) -> Decimal:
    """The lowest legal price at which *quantity* shares, sold in one order, bring at least *cost*.

    ``cost`` includes the fees of buying, what is brought excludes those of selling. Raises NoRule.
    """
    ticks = tick_table(book, instrument, day)
    number = ticks.ceiling_of(_least_value(book, plan, instrument, day, cost, quantity) / quantity)
    while proceeds(book, plan, instrument, day, ticks.price_of(number), quantity) < cost:
        number += 1
    return ticks.price_of(number)


def proceeds(
    book: RuleBook, plan: str, instrument: Instrument, day: date, price: Decimal, quantity: int
) -> Decimal:
    """What a sale at *price* brings, its fees taken off. Raises NoRule."""
    value = price * quantity
    return value - fees_of(book, plan, instrument, Side.SELL, day, value, quantity).total


def _least_value(
    book: RuleBook, plan: str, instrument: Instrument, day: date, cost: Decimal, quantity: int
) -> Decimal:
    """A value below which no sale brings *cost*, and not far below the first that does.

    Fees never fall when the value rises, so what covers the fees of a value that is too low is too low itself,
    until it covers its own.
    """
    value = cost
    for _ in range(_ROUNDS):
        before, value = value, cost + fees_of(book, plan, instrument, Side.SELL, day, value, quantity).total
        if value == before:
            break
    return value
