"""The account's own trades in one instrument, and what they made of a day."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order


class OwnTrade(NamedTuple):
    """A trade of the account, when it was told of it. ``fees`` are what it added."""

    at: Instant
    side: Side
    price: Decimal
    quantity: int
    fees: Decimal

    @property
    def cash(self) -> Decimal:
        """What it brought, fees included; negative for a purchase."""
        value = self.price * self.quantity
        return (value if self.side is Side.SELL else -value) - self.fees


class Profit(NamedTuple):
    """Money earned, fees included, and its part of what it was earned with; None where that is nothing."""

    amount: Decimal
    ratio: Decimal | None


def trades_of(orders: Mapping[int, Order], symbol: str) -> tuple[OwnTrade, ...]:
    """Every trade in a symbol, in the order in which the account was told."""
    trades = (
        OwnTrade(
            fill.at, order.request.side, fill.price, fill.quantity, sum((fee for _, fee in fill.fees), ZERO)
        )
        for order in orders.values()
        if order.request.symbol == symbol
        for fill in order.fills
    )
    return tuple(sorted(trades, key=lambda trade: trade.at))


def profit_of(amount: Decimal, base: Decimal) -> Profit:
    """An amount and its part of a base."""
    return Profit(amount, amount / base if base else None)


def profit_of_day(
    quantity: int, trades: Iterable[OwnTrade], previous_close: Decimal, last: Decimal
) -> Profit:
    """What a day has made of a position that holds *quantity* now, after the *trades* of that day.

    Shares held over night count from the previous close, those bought on the day from their purchase;
    shares sold on the day count up to their sale. The day's fees are in it.
    """
    trades = tuple(trades)
    bought = sum(trade.quantity for trade in trades if trade.side is Side.BUY)
    sold = sum(trade.quantity for trade in trades if trade.side is Side.SELL)
    overnight = (quantity - bought + sold) * previous_close
    paid = -sum((trade.cash for trade in trades if trade.side is Side.BUY), ZERO)
    amount = quantity * last + sum((trade.cash for trade in trades), ZERO) - overnight
    return profit_of(amount, overnight + paid)
