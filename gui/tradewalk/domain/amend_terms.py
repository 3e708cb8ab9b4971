"""What the rules say about an order that has been placed: changing it, and how long a broker keeps a condition."""

from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.orders import OrderType
from tradewalk.domain.phases import Phase


class AmendMethod(StrEnum):
    """How a market changes an order: not at all, as itself, or by another order in the old one's place."""

    CANCEL_THEN_ORDER = "cancel-then-order"
    IN_PLACE = "in-place"
    REPLACE = "replace"


class AmendTerms(NamedTuple):
    """In which phases the exchange changes an order; those of ``fixed_types`` it never changes.

    ``smaller_keeps_place``: a smaller quantity at the same price keeps its place in the queue.
    """

    method: AmendMethod
    phases: tuple[Phase, ...] = ()
    smaller_keeps_place: bool = False
    fixed_types: tuple[OrderType, ...] = ()


class WatchedPrice(StrEnum):
    """What a broker compares with a condition: trades, or what a sale would get and a purchase would pay."""

    LAST = "last"
    QUOTE = "quote"


class ConditionTerms(NamedTuple):
    """Which conditions brokers of a market keep, at most ``longest_days`` calendar days beyond the first one.

    ``sends_as`` is the type of the order that a triggered stop without a limit becomes; None: there is none.
    ``freezes``: brokers there set cash and shares aside while they keep it, not only when it is sent.
    """

    types: tuple[OrderType, ...]
    watches: WatchedPrice
    longest_days: int
    freezes: bool
    sends_as: OrderType | None = None


AfterPlacingTerms = AmendTerms | ConditionTerms
