"""What is typed into a ticket. Every change answers with a new form; nothing typed is lost on the way."""

from dataclasses import dataclass, replace
from decimal import Decimal

from tradewalk.domain.orders import OrderRequest, OrderType, Side, Validity
from tradewalk.domain.ticks import TickTable
from tradewalk.views.ticket.steps import TicketStep


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


@dataclass(frozen=True, slots=True)
class TicketForm:
    """A ticket as it is filled in. ``order_id`` is taken when it opens, and is the order's number."""

    order_id: int
    symbol: str
    step: TicketStep = TicketStep.SIDE_AND_PRICE
    side: Side = Side.BUY
    type: OrderType = OrderType.LIMIT
    price: TypedNumber = TypedNumber()
    quantity: TypedNumber = TypedNumber()
    validity: Validity = Validity.DAY
    is_password_wrong: bool = False


def request_of(form: TicketForm, *, has_price: bool) -> OrderRequest:
    """The order that the form asks for; a quantity that is missing counts as nought shares."""
    price = form.price.value if has_price else None
    quantity = int(form.quantity.value or 0)
    return OrderRequest(form.symbol, form.side, form.type, price, quantity, form.validity)


def with_price(form: TicketForm, price: Decimal) -> TicketForm:
    """The form with a price that the program fills in."""
    return replace(form, price=TypedNumber(price))


def with_quantity(form: TicketForm, quantity: int) -> TicketForm:
    """The form with a quantity that the program fills in."""
    return replace(form, quantity=TypedNumber(Decimal(quantity)))


def stepped_price(price: Decimal, ticks: TickTable, count: int) -> Decimal:
    """The price so many ticks away; from between two ticks the first one leads to the next legal price."""
    if count > 0:
        return ticks.price_of(ticks.floor_of(price) + count)
    return ticks.price_of(max(1, ticks.ceiling_of(price) + count))


def stepped_quantity(quantity: int, minimum: int, step: int, count: int) -> int:
    """The legal quantity so many steps away, never below the minimum."""
    if quantity < minimum:
        return minimum
    return max(minimum, (quantity if count > 0 else quantity + step - 1) // step * step + count * step)
