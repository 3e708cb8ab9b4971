"""Commands that go into the world, with every number that they bring along: so each is carried out once."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.orders import OrderRequest


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """Send this ticket. The ticket's number becomes the order's; a number is accepted once."""

    order_id: int
    request: OrderRequest


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Ask for the open rest of an order to be cancelled."""

    order_id: int


@dataclass(frozen=True, slots=True)
class AmendOrder:
    """Ask for another price (None: none) or another whole quantity, what is filled included.

    ``successor`` becomes the number of the order that takes its place, where the market makes another one of it.
    """

    order_id: int
    price: Decimal | None
    quantity: int
    successor: int


Command = PlaceOrder | CancelOrder | AmendOrder
