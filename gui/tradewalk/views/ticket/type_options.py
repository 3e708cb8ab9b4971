"""The order types that a ticket lists."""

from dataclasses import dataclass

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.refusals import Refusal
from tradewalk.views.ticket.steps import FIELD_OF, TicketField


@dataclass(frozen=True, slots=True)
class TypeOption:
    """An order type, with the reason that forbids it now, or until when it is taken."""

    type: OrderType
    refusal: Refusal | None = None
    taken_until: Instant | None = None

    @property
    def is_choosable(self) -> bool:
        """Whether it makes sense to choose it: when nothing is taken, that says nothing against this type."""
        return self.refusal is None or FIELD_OF[self.refusal.reason] is not TicketField.TYPE
