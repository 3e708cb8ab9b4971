"""What happens to an order that is changed: in place, by a successor, or cancelled first and ordered again.

As with any order the exchange's facts come first, and what the application learns of them a little later.
"""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.events import CancelRefusalFact, OrderFact, SharesFact


@dataclass(frozen=True, slots=True)
class ReplaceRequested(OrderFact):
    """The application asked for another price (None: none) or another whole quantity.

    ``successor`` is the number that the new order will have, where the market makes one.
    """

    price: Decimal | None
    quantity: int
    successor: int | None = None


@dataclass(frozen=True, slots=True)
class ChangePlanned(OrderFact):
    """The order is to be cancelled; once it is, ``successor`` is ordered for what is still wished for."""

    price: Decimal | None
    quantity: int
    successor: int


@dataclass(frozen=True, slots=True)
class OrderedAgain(OrderFact):
    """The order is cancelled, and ``successor`` goes out for what is still wished for."""

    successor: int


@dataclass(frozen=True, slots=True)
class FreezeChanged(OrderFact):
    """The broker keeps this much frozen: for an order that is being changed, or for one that took another's place.

    While a change is under way that is what either of the two needs at most.
    """

    frozen_cash: Decimal
    frozen_shares: int


@dataclass(frozen=True, slots=True)
class AmendAccepted(OrderFact):
    """The exchange changed the order, which has this price and this whole quantity now.

    ``resting`` shares of it wait behind ``ahead`` shares.
    """

    price: Decimal | None
    quantity: int
    resting: int
    ahead: int


@dataclass(frozen=True, slots=True)
class ReplaceAccepted(SharesFact):
    """The exchange took ``quantity`` shares out of the book, and ``successor`` stands in their place."""

    successor: int


class ReplaceTurnedAway(CancelRefusalFact):
    """The exchange refused to change the order; it stands as it stood."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OrderAmended(OrderFact):
    """The application learnt that the order goes on as itself, at this price and of this whole quantity.

    ``frozen_cash`` and ``frozen_shares`` are what stays frozen for its open rest.
    """

    price: Decimal | None
    quantity: int
    frozen_cash: Decimal
    frozen_shares: int


@dataclass(frozen=True, slots=True)
class OrderReplaced(SharesFact):
    """The application learnt that order ``successor`` took the place of ``quantity`` open shares; they are free."""

    successor: int


@dataclass(frozen=True, slots=True)
class ReplaceRefusalReported(CancelRefusalFact):
    """The application learnt that the order was not changed.

    ``frozen_cash`` and ``frozen_shares`` are what stays frozen for its open rest; None: as much as before.
    """

    frozen_cash: Decimal | None = None
    frozen_shares: int | None = None
