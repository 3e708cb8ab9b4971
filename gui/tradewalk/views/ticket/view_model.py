"""The ticket's state: what is typed, what the session says about it, and the one moment of sending."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.orders import OrderType, Side
from tradewalk.services.session import Change, Session
from tradewalk.views.ticket.derivation import derive_ticket
from tradewalk.views.ticket.form import (
    TicketForm,
    TypedNumber,
    stepped_price,
    stepped_quantity,
    with_price,
    with_quantity,
)
from tradewalk.views.ticket.props import RuleCard, SubmittedOrder, TicketProps
from tradewalk.views.ticket.reading import read_request, read_ticket
from tradewalk.views.ticket.steps import TicketField, TicketStep, TicketTrigger, move


class TicketViewModel(QObject):
    """One ticket at a time. ``order_submitted`` carries a SubmittedOrder, once for a ticket."""

    props_changed = Signal(object)
    order_submitted = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._form: TicketForm | None = None
        self.props: TicketProps | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        session.changed.connect(self._on_changed)

    def open(self, symbol: str, side: Side | None = None) -> None:
        """Open a ticket. One that is open for the same instrument, and unsent, keeps what was typed."""
        form = self._form
        if form is None or form.symbol != symbol or form.step is TicketStep.SUBMITTED:
            form = self._new_form(symbol)
        self._set_form(form if side is None else replace(form, side=side))

    def _new_form(self, symbol: str) -> TicketForm:
        quote = self._session.read.quote(symbol)
        price = quote.last if quote.last is not None else quote.previous_close
        return with_price(TicketForm(self._session.new_order_id(), symbol), price)

    def close(self) -> None:
        """Put the ticket away, with what was typed; it is not sent."""
        self._form = None
        self.props = None
        self.closed.emit()

    # What the view asks for

    def choose_side(self, side: Side) -> None:
        """Buy or sell."""
        self._change(side=side)

    def choose_type(self, order_type: OrderType) -> None:
        """Another order type; the price stays for when it is wanted again."""
        self._change(type=order_type)

    def type_price(self, number: TypedNumber) -> None:
        """What stands in the price field."""
        self._change(price=number)

    def type_quantity(self, number: TypedNumber) -> None:
        """What stands in the quantity field."""
        self._change(quantity=number)

    def step_price(self, count: int) -> None:
        """So many ticks up or down."""
        if self._form is not None:
            ticks = self._session.read.tick_table(self._form.symbol)
            start = self._form.price.value or self._session.read.quote(self._form.symbol).previous_close
            self._set_form(with_price(self._form, stepped_price(start, ticks, count)))

    def step_quantity(self, count: int) -> None:
        """So many legal steps up or down."""
        if self._form is not None and self.props is not None:
            lot = self._session.read.context_at_hand(self._form.symbol).lot
            quantity = int(self._form.quantity.value or 0)
            self._set_form(
                with_quantity(self._form, stepped_quantity(quantity, lot.minimum, lot.step, count))
            )

    def use_price(self, price: Decimal) -> None:
        """A price of the book was chosen; it counts while the price is being asked for."""
        if self._form is not None and self._form.step is TicketStep.SIDE_AND_PRICE:
            self._set_form(with_price(self._form, price))

    def choose_quantity(self, quantity: int) -> None:
        """A quarter, a third, a half or all."""
        if self._form is not None:
            self._set_form(with_quantity(self._form, quantity))

    def use_nearest(self, card: RuleCard) -> None:
        """Fill in the right value that a card offers."""
        if self._form is None or card.refusal is None or card.refusal.nearest is None:
            return
        if card.field is TicketField.PRICE:
            self._set_form(with_price(self._form, card.refusal.nearest))
        elif card.field is TicketField.QUANTITY:
            self._set_form(with_quantity(self._form, int(card.refusal.nearest)))

    def go_on(self) -> None:
        """The next step, if this one is right."""
        if self.props is not None and self.props.can_continue:
            self._move(TicketTrigger.CONTINUE)

    def go_back(self) -> None:
        """The step before; everything typed stays."""
        self._move(TicketTrigger.BACK)

    def forget_wrong_password(self) -> None:
        """The password is being typed anew."""
        self._change(is_password_wrong=False)

    def submit(self, password: str) -> None:
        """Send the order, once: a sent ticket stays sent, whatever is pressed after."""
        form, props = self._form, self.props
        if form is None or props is None or form.step is not TicketStep.UNLOCK or not props.can_continue:
            return
        if not self._session.is_password(password):
            self._change(is_password_wrong=True)
            return
        request = read_request(self._session.read, form)
        self._move(TicketTrigger.SUBMIT)
        self._session.place_order(form.order_id, request)
        self.order_submitted.emit(SubmittedOrder(form.order_id, request))

    # State

    def _move(self, trigger: TicketTrigger) -> None:
        if self._form is not None:
            self._set_form(replace(self._form, step=move(self._form.step, trigger), is_password_wrong=False))

    def _change(self, **changes: object) -> None:
        if self._form is not None:
            self._set_form(replace(self._form, **changes))  # type: ignore[arg-type]

    def _set_form(self, form: TicketForm) -> None:
        """Take another form; a sent one stays as it was sent, until another ticket opens."""
        before = self._form
        is_sent = before is not None and before.step is TicketStep.SUBMITTED
        if before is not None and is_sent and before.order_id == form.order_id:
            return
        self._form = form
        self._derive()

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        if self._form is not None and self._form.step is not TicketStep.SUBMITTED:
            self._derive()

    def _catch_up(self) -> None:
        """Work towards the book in small stretches; until it is at hand the last trade is the cage's base."""
        if self._form is None or self._form.step is TicketStep.SUBMITTED:
            return
        if self._session.read.catch_up(self._form.symbol):
            self._derive()
        else:
            self._later.start(0)

    def _derive(self) -> None:
        if self._form is None:
            return
        if not self._session.read.is_at_hand(self._form.symbol):
            self._later.start(0)
        props = derive_ticket(read_ticket(self._session.read, self._form))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)
