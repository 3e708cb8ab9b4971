"""What the form of a change shows at one instant: frozen, complete, and without words."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.amend_terms import AmendMethod
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.nearest_values import OF_THE_PRICE, OF_THE_QUANTITY
from tradewalk.domain.orders import OrderStatus, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule
from tradewalk.simulation.change_reading import ChangeAnswer
from tradewalk.views.typed_number import TypedNumber

_QUANTITY = OF_THE_QUANTITY | {Reason.ALREADY_FILLED}
_PRICE = OF_THE_PRICE | {Reason.PRICE_MISSING}


class ChangeField(StrEnum):
    """Where a card stands."""

    PRICE = "price"
    QUANTITY = "quantity"
    ORDER = "order"


class ChangeEffect(StrEnum):
    """What sending the change does to the order."""

    KEEPS_PLACE = "keeps-place"
    LOSES_PLACE = "loses-place"
    REPLACED_AT_ITS_PLACE = "replaced-at-its-place"
    REPLACED = "replaced"
    TWO_STEPS = "two-steps"
    AT_THE_BROKER = "at-the-broker"


@dataclass(frozen=True, slots=True)
class ChangeForm:
    """What is typed: ``price`` is None for an order without one. ``is_asking``: is it to be sent?"""

    order_id: int
    price: TypedNumber | None
    quantity: TypedNumber
    is_asking: bool = False

    @property
    def is_readable(self) -> bool:
        """Whether a number stands in every field."""
        return self.quantity.value is not None and (self.price is None or self.price.value is not None)


@dataclass(frozen=True, slots=True)
class ChangeCard:
    """What stands under a field that is refused. Without a refusal: what was typed is no number."""

    field: ChangeField
    refusal: Refusal | None = None
    rule: Rule[Terms] | None = None


@dataclass(frozen=True, slots=True)
class ChangeInputs:
    """A form, its order, and what the session says. ``answer`` is None while a field is not readable."""

    form: ChangeForm
    order: Order
    instrument: Instrument
    previous_close: Decimal
    queue_ahead: int | None
    answer: ChangeAnswer | None
    rules: tuple[Rule[Terms], ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeProps:
    """Everything that the form shows. ``effect`` is None while a field is not readable, and where there is none."""

    form: ChangeForm
    order: Order
    instrument: Instrument
    previous_close: Decimal
    queue_ahead: int | None
    cards: tuple[ChangeCard, ...]
    effect: ChangeEffect | None
    rule: Rule[Terms] | None
    frozen: Decimal | None
    can_send: bool

    def cards_of(self, field: ChangeField) -> tuple[ChangeCard, ...]:
        """The cards under a field."""
        return tuple(card for card in self.cards if card.field is field)


def derive_change(inputs: ChangeInputs) -> ChangeProps:
    """What the form shows. That nothing is changed yet stops it, but is no fault to be told."""
    answer, cards = inputs.answer, tuple(_cards(inputs))
    can_send = answer is not None and not answer.refusals
    form = inputs.form
    if form.is_asking and not can_send:
        form = ChangeForm(form.order_id, form.price, form.quantity)
    return ChangeProps(
        form=form,
        order=inputs.order,
        instrument=inputs.instrument,
        previous_close=inputs.previous_close,
        queue_ahead=inputs.queue_ahead,
        cards=cards,
        effect=_effect_to_tell(inputs),
        rule=answer.rule if answer is not None else None,
        frozen=answer.frozen if answer is not None and inputs.order.request.side is Side.BUY else None,
        can_send=can_send,
    )


def _effect_to_tell(inputs: ChangeInputs) -> ChangeEffect | None:
    """Nothing is told while nothing is changed, nor of a change that no other number would make possible."""
    answer = inputs.answer
    if answer is None or not inputs.order.is_open:
        return None
    is_vain = any(_field_of(each) is ChangeField.ORDER for each in answer.refusals)
    return None if is_vain else effect_of(inputs.order, answer)


def effect_of(order: Order, answer: ChangeAnswer) -> ChangeEffect:
    """What sending it would do, were its numbers right."""
    if answer.method is AmendMethod.CANCEL_THEN_ORDER:
        return ChangeEffect.TWO_STEPS
    if order.status is OrderStatus.HELD:
        return ChangeEffect.AT_THE_BROKER
    if answer.method is AmendMethod.REPLACE:
        return ChangeEffect.REPLACED_AT_ITS_PLACE if answer.keeps_place else ChangeEffect.REPLACED
    return ChangeEffect.KEEPS_PLACE if answer.keeps_place else ChangeEffect.LOSES_PLACE


def _cards(inputs: ChangeInputs) -> list[ChangeCard]:
    form = inputs.form
    if inputs.answer is None:
        unread = {ChangeField.PRICE: form.price, ChangeField.QUANTITY: form.quantity}
        return [ChangeCard(field) for field, number in unread.items() if number and number.value is None]
    rules = {rule.id: rule for rule in inputs.rules}
    return [
        ChangeCard(_field_of(refusal), refusal, rules.get(refusal.rule_id or ""))
        for refusal in inputs.answer.refusals
        if refusal.reason is not Reason.NOTHING_CHANGED
    ]


def _field_of(refusal: Refusal) -> ChangeField:
    if refusal.reason in _PRICE:
        return ChangeField.PRICE
    return ChangeField.QUANTITY if refusal.reason in _QUANTITY else ChangeField.ORDER
