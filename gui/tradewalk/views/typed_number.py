"""What stands in a field for a number, and the legal numbers a few steps away from it."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.ticks import TickTable


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """What stands in a number field.

    ``text`` is what was typed, None where the program filled the field in; ``value`` is what that means,
    None where it is empty or no such number.
    """

    value: Decimal | None = None
    text: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the field."""
        return self.value is None and not (self.text or "").strip()

    @property
    def is_unreadable(self) -> bool:
        """Whether something stands there that is no number of this field."""
        return self.value is None and not self.is_empty


EMPTY = TypedNumber()
"""A field in which nothing stands."""


def stepped_price(price: Decimal, ticks: TickTable, count: int) -> Decimal:
    """The price so many ticks away; from between two ticks the first one leads to the next legal price."""
    if count > 0:
        return ticks.price_of(ticks.floor_of(price) + count)
    return ticks.price_of(max(1, ticks.ceiling_of(price) + count))


def stepped_trail(trail: Decimal, tick: Decimal, count: int) -> Decimal:
    """The distance so many ticks wider, at least one tick."""
    return max((trail // tick + count) * tick, tick)


def stepped_quantity(quantity: int, minimum: int, step: int, count: int) -> int:
    """The legal quantity so many steps away, never below the minimum."""
    if quantity < minimum:
        return minimum
    return max(minimum, (quantity if count > 0 else quantity + step - 1) // step * step + count * step)
