"""What is typed into a ticket. Every change answers with a new form; nothing typed is lost on the way."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from tradewalk.domain.orders import WITH_STOP_PRICE, OrderRequest, OrderType, Side, Validity
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.presets import LAST_LEGAL, PricePreset
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.typed_number import EMPTY, TypedNumber


@dataclass(frozen=True, slots=True)
class TicketForm:
    """A ticket as it is filled in. ``order_id`` is taken when it opens, and is the order's number.

    ``preset`` is where the price was taken from, None once it was typed or stepped; while ``is_following`` the price
    goes along with it, from ``followed_from`` on. ``is_protective``: the price is the worst one that a market order
    takes, and no limit; ``other_price`` is what was typed as the other of the two. ``stop_price`` and ``trail`` stay
    while another type is chosen. An ``amount`` that is not empty decides the quantity. ``digits`` is the password as
    far as it is typed: it is in memory alone, and no text of the form says it.
    """

    order_id: int
    symbol: str
    step: TicketStep = TicketStep.SIDE_AND_PRICE
    side: Side = Side.BUY
    type: OrderType = OrderType.LIMIT
    price: TypedNumber = EMPTY
    preset: PricePreset | None = None
    is_following: bool = False
    followed_from: Decimal | None = None
    is_protective: bool = False
    other_price: TypedNumber = EMPTY
    stop_price: TypedNumber = EMPTY
    trail: TypedNumber = EMPTY
    quantity: TypedNumber = EMPTY
    amount: TypedNumber = EMPTY
    validity: Validity = Validity.DAY
    ticked: frozenset[Statement] = frozenset()
    digits: str = field(default="", repr=False)
    is_password_wrong: bool = False
    has_types_open: bool = False
    has_fees_open: bool = False

    @property
    def has_stop_price(self) -> bool:
        """Whether its type goes out at a price that is named beforehand."""
        return self.type in WITH_STOP_PRICE

    @property
    def is_pair(self) -> bool:
        """Whether its price is waited for as well as its stop."""
        return self.type is OrderType.ONE_CANCELS_OTHER

    @property
    def is_at_edge(self) -> bool:
        """Whether its price protects from nothing but what the day forbids anyhow."""
        return self.is_protective and self.preset is LAST_LEGAL[self.side]

    @property
    def has_trail(self) -> bool:
        """Whether its type follows the market at a distance."""
        return self.type is OrderType.TRAILING_STOP

    @property
    def has_condition(self) -> bool:
        """Whether what its type waits for is there, or it waits for nothing."""
        is_missing = self.has_stop_price and self.stop_price.value is None
        return not is_missing and not (self.has_trail and self.trail.value is None)


def request_of(form: TicketForm, *, has_price: bool) -> OrderRequest:
    """The order that the form asks for; a quantity that is missing counts as nought shares."""
    price = form.price.value if has_price else None
    quantity = int(form.quantity.value or 0)
    return OrderRequest(
        form.symbol,
        form.side,
        form.type,
        price,
        quantity,
        form.validity,
        stop_price=form.stop_price.value if form.has_stop_price else None,
        trail=form.trail.value if form.has_trail else None,
    )


def with_stop_price(form: TicketForm, number: TypedNumber) -> TicketForm:
    """The form with another stop; a price that was taken from the stop goes along with it."""
    form = replace(form, stop_price=number)
    if form.preset is not PricePreset.STOP:
        return form
    return with_typed_price(form, TypedNumber(number.value), PricePreset.STOP)


def with_price(form: TicketForm, price: Decimal, preset: PricePreset | None = None) -> TicketForm:
    """The form with a price that the program fills in; it follows nothing."""
    return with_typed_price(form, TypedNumber(price), preset)


def with_typed_price(form: TicketForm, number: TypedNumber, preset: PricePreset | None = None) -> TicketForm:
    """The form with a price as it stands in the field; it follows nothing."""
    return replace(form, price=number, preset=preset, is_following=False, followed_from=None)


def with_quantity(form: TicketForm, quantity: int) -> TicketForm:
    """The form with a quantity that the program fills in; no amount decides it any more."""
    return with_typed_quantity(form, TypedNumber(Decimal(quantity)))


def with_typed_quantity(form: TicketForm, number: TypedNumber) -> TicketForm:
    """The form with a quantity as it stands in the field; no amount decides it any more."""
    return replace(form, quantity=number, amount=EMPTY)


def with_following(form: TicketForm, *, is_following: bool) -> TicketForm:
    """The form with its price following its preset, or no longer."""
    return replace(form, is_following=is_following, followed_from=form.price.value if is_following else None)


def unticked(before: TicketForm, form: TicketForm) -> TicketForm:
    """The form without its ticks where the order is another one than before: they were made for that one."""
    return form if _order_in(before) == _order_in(form) else replace(form, ticked=frozenset())


def _order_in(form: TicketForm) -> tuple[object, ...]:
    numbers = (form.price.value, form.stop_price.value, form.trail.value, form.quantity.value)
    return form.side, form.type, *numbers, form.validity
