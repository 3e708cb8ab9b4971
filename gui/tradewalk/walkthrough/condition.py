"""Conditions: what must be so in the application for a step to be done, a mistake to be made, a wait to be over.

A condition speaks of published state paths (``ticket.quantity``, ``order.last.status``) and never of pixels.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

StateValue = str | bool | int | Decimal | None
"""What stands at a state path: a name, a yes or no, a count, money or a price; None where there is nothing."""

State = Mapping[str, StateValue]
"""All that is known of the application at one instant, by state path. A path that is missing has nothing."""


class Operator(StrEnum):
    """How a value is compared with what is expected."""

    EQUAL = "eq"
    NOT_EQUAL = "ne"
    LESS = "lt"
    AT_MOST = "le"
    MORE = "gt"
    AT_LEAST = "ge"
    ONE_OF = "in"
    MULTIPLE_OF = "multiple_of"
    NOT_MULTIPLE_OF = "not_multiple_of"
    EXISTS = "exists"


@dataclass(frozen=True, slots=True)
class Predicate:
    """One comparison. ``expected`` has several values with ONE_OF alone, and exactly one otherwise."""

    path: str
    operator: Operator
    expected: tuple[StateValue, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """Predicates that must all hold; none holds always."""

    predicates: tuple[Predicate, ...] = ()


ALWAYS = Condition()

NEVER = Condition((Predicate("", Operator.EXISTS, (True,)),))
"""Holds in no state: nothing stands at the empty path. So is an answer written that is wrong whatever happens."""
