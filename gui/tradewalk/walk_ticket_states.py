"""Reads the published states of the ticket and of the form that changes an order from what their views show."""

from collections.abc import Callable
from decimal import Decimal

from tradewalk.desk import Desk
from tradewalk.domain.orders import Side
from tradewalk.services.session_states import Reader
from tradewalk.views.change.props import ChangeProps
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.password_gate import GateState
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.typed_number import TypedNumber
from tradewalk.walkthrough.condition import StateValue


def _props(desk: Desk) -> TicketProps | None:
    return None if desk.trading is None else desk.trading.ticket_model.props


def _of_ticket(read: Callable[..., StateValue]) -> Reader:
    def reader(desk: Desk, **parts: str) -> StateValue:
        props = _props(desk)
        return None if props is None else read(props, **parts)

    return reader


def _of_form(read: Callable[[TicketForm], StateValue]) -> Reader:
    return _of_ticket(lambda props: read(props.form))


def _of_effect(read: Callable[[CashEffect], Decimal]) -> Reader:
    return _of_ticket(lambda props: None if props.effect is None else read(props.effect))


def _is_open(desk: Desk) -> bool:
    props = _props(desk)
    return props is not None and props.form.step is not TicketStep.SUBMITTED


def _shares(number: TypedNumber) -> int | None:
    """A whole number of shares; nothing for any other."""
    value = number.value
    return int(value) if value is not None and value == value.to_integral_value() else None


def _reasons(props: TicketProps) -> list[str]:
    return [card.refusal.reason.value for card in props.cards if card.refusal is not None]


def _ticks_through(desk: Desk) -> int | None:
    props = _props(desk)
    price = None if props is None else props.form.price.value
    if props is None or price is None:
        return None
    read, form = desk.session.read, props.form
    ticks = read.tick_table(form.symbol)
    number = ticks.number_of(price)
    book = read.book(form.symbol, 1) if read.is_at_hand(form.symbol) else None
    facing = () if book is None else (book.asks if form.side is Side.BUY else book.bids)
    if number is None or not facing:
        return None
    beyond = number - ticks.floor_of(facing[0].price)
    return beyond if form.side is Side.BUY else -beyond


def _percent_from_last(desk: Desk) -> Decimal | None:
    props = _props(desk)
    if props is None or props.form.price.value is None:
        return None
    last = desk.session.read.quote(props.form.symbol).last
    return None if last is None else (props.form.price.value / last - 1) * 100


def _of_change(read: Callable[[ChangeProps], StateValue]) -> Reader:
    def reader(desk: Desk) -> StateValue:
        model = None if desk.trading is None else desk.trading.change_model
        return None if model is None or model.props is None else read(model.props)

    return reader


TICKET_READERS: dict[str, Reader] = {
    "ticket.open": _is_open,
    "ticket.symbol": _of_form(lambda form: form.symbol),
    "ticket.step": _of_form(lambda form: form.step.value),
    "ticket.side": _of_form(lambda form: form.side.value),
    "ticket.type": _of_form(lambda form: form.type.value),
    "ticket.price": _of_form(lambda form: form.price.value),
    "ticket.stop_price": _of_form(lambda form: form.stop_price.value if form.has_stop_price else None),
    "ticket.trail": _of_form(lambda form: form.trail.value if form.has_trail else None),
    "ticket.preset": _of_form(lambda form: None if form.preset is None else form.preset.value),
    "ticket.following": _of_form(lambda form: form.is_following),
    "ticket.quantity": _of_form(lambda form: _shares(form.quantity)),
    "ticket.amount": _of_form(lambda form: form.amount.value),
    "ticket.validity": _of_form(lambda form: form.validity.value),
    "ticket.value": _of_effect(lambda effect: effect.value),
    "ticket.fees": _of_effect(lambda effect: effect.fees.total),
    "ticket.total": _of_effect(lambda effect: effect.total),
    "ticket.cash_before": _of_effect(lambda effect: effect.before),
    "ticket.cash_after": _of_effect(lambda effect: effect.after),
    "ticket.least": _of_ticket(lambda props: props.least or None),
    "ticket.most": _of_ticket(lambda props: props.maximum),
    "ticket.ticks_through_market": _ticks_through,
    "ticket.percent_from_last": _percent_from_last,
    "ticket.refused": _of_ticket(lambda props: bool(props.cards)),
    "ticket.refusal": _of_ticket(lambda props: next(iter(_reasons(props)), None)),
    "ticket.refusals.<reason>": _of_ticket(lambda props, reason: reason in _reasons(props)),
    "ticket.caution.<caution>": _of_ticket(
        lambda props, caution: caution in [each.kind.value for each in props.cautions]
    ),
    "ticket.can_continue": _of_ticket(lambda props: props.can_continue),
    "ticket.password_wrong": _of_form(lambda form: form.is_password_wrong),
    "ticket.locked": _of_ticket(lambda props: props.gate.state is GateState.LOCKED),
    "change.order": _of_change(lambda props: props.order.order_id),
    "change.price": _of_change(lambda props: None if props.form.price is None else props.form.price.value),
    "change.quantity": _of_change(lambda props: _shares(props.form.quantity)),
}
"""Published path → how it is read."""
