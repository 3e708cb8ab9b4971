"""What a corporate action makes of a position: whole shares, cash for the fraction, and the orders it ends."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.entitlement_facts import SharesSplit
from tradewalk.domain.money import half_up
from tradewalk.domain.placed_orders import Order


class SplitShares(NamedTuple):
    """Whole shares after a split, and the part of one share that is left over."""

    quantity: int
    fraction: Decimal

    def cash(self, price: Decimal) -> Decimal:
        """What the practice account pays for the fraction: its value at *price*, to the cent, halves up.

        Registrars differ: they draw lots for whole shares on the mainland, drop or sell fractions in Hong Kong,
        and pay cash in New York.
        """
        return half_up(self.fraction * price)


def split_shares(quantity: int, shares_before: int, shares_after: int) -> SplitShares:
    """What becomes of so many shares when *shares_before* old ones turn into *shares_after* new ones."""
    whole, rest = divmod(quantity * shares_after, shares_before)
    return SplitShares(whole, Decimal(rest) / shares_before)


def cost_of_fraction(cost: Decimal, fact: SharesSplit) -> Decimal:
    """The part of a position's cost that goes with the fraction, to the cent, halves up."""
    shares = Decimal(fact.quantity * fact.shares_after) / fact.shares_before
    return half_up(cost * (shares - fact.quantity_after) / shares)


def ended_by_split(orders: Iterable[Order], symbol: str) -> tuple[Order, ...]:
    """The orders that die when *symbol* is split: all that are open, for their price and quantity mean other shares.

    A cash dividend ends none.
    """
    return tuple(order for order in orders if order.is_open and order.request.symbol == symbol)
