"""The ticket's way through its steps: opening, going on and back, the password, and the one moment of sending."""

from dataclasses import replace

from PySide6.QtCore import Signal

from tradewalk.domain.orders import Side
from tradewalk.views.ticket.filling import TicketFilling
from tradewalk.views.ticket.form import TicketForm, with_price
from tradewalk.views.ticket.password_gate import LOCK_LENGTH, after_try
from tradewalk.views.ticket.presets import PricePreset
from tradewalk.views.ticket.props import SubmittedOrder
from tradewalk.views.ticket.reading import read_request, type_to_begin_with
from tradewalk.views.ticket.steps import TicketStep, TicketTrigger, move


class TicketViewModel(TicketFilling):
    """One ticket at a time. ``order_submitted`` carries a SubmittedOrder, once for a ticket.

    The gate of the password outlives the tickets: closing one does not give three more tries.
    """

    order_submitted = Signal(object)
    closed = Signal()

    _unsent: int | None = None
    """The number of a ticket that was put away unsent."""

    def open(self, symbol: str, side: Side | None = None) -> None:
        """Open a ticket. One that is open for the same instrument, and unsent, keeps what was typed."""
        form = self._form
        if form is None or form.symbol != symbol or form.step is TicketStep.SUBMITTED:
            self._keep_number()
            form = self._new_form(symbol)
        self._set_form(form)
        if side is not None:
            self.choose_side(side)

    def _new_form(self, symbol: str) -> TicketForm:
        quote = self._session.read.quote(symbol)
        price = quote.last if quote.last is not None else quote.previous_close
        preset = PricePreset.LAST if quote.last is not None else None
        number, self._unsent = self._unsent, None
        if number is None:
            number = self._session.new_order_id()
        form = TicketForm(number, symbol, type=type_to_begin_with(self._session.read, symbol))
        return with_price(form, price, preset)

    def _keep_number(self) -> None:
        """The number of a ticket that is put away unsent is the next one's: so numbers hang on what was sent alone."""
        if self._form is not None and self._form.step is not TicketStep.SUBMITTED:
            self._unsent = self._form.order_id

    def close(self) -> None:
        """Put the ticket away, with what was typed; it is not sent."""
        self._keep_number()
        self._form = None
        self.props = None
        self.closed.emit()

    def go_on(self) -> None:
        """The next step, if this one is right."""
        if self.props is not None and self.props.can_continue:
            self._move(TicketTrigger.CONTINUE)

    def go_back(self) -> None:
        """The step before; everything typed stays."""
        self._move(TicketTrigger.BACK)

    def type_password(self, digits: str) -> None:
        """The digits of the password that stand there by now."""
        if self._form is not None and self._form.step is TicketStep.UNLOCK:
            self._change(digits=digits, is_password_wrong=False)

    def ask(self) -> None:
        """Look at the password; the right one leads to the question whether to send."""
        form, props = self._form, self.props
        if form is None or props is None or not props.can_unlock:
            return
        is_right = self._session.is_password(form.digits)
        self._gate = after_try(self._gate, self._session.state.at, is_right=is_right)
        if is_right:
            self._move(TicketTrigger.ASK)
        else:
            self._change(digits="", is_password_wrong=True)

    def advance_past_lock(self) -> None:
        """Let the simulated time pass for which the password is locked."""
        if self._gate.locked_until is not None:
            self._session.advance(LOCK_LENGTH)

    def submit(self) -> None:
        """Send the order, once: a sent ticket stays sent, whatever is pressed after."""
        form, props = self._form, self.props
        if form is None or props is None or form.step is not TicketStep.CONFIRM or not props.can_continue:
            return
        request = read_request(self._session.read, form)
        self._move(TicketTrigger.SUBMIT)
        self._session.place_order(form.order_id, request)
        self.order_submitted.emit(SubmittedOrder(form.order_id, request))

    def _move(self, trigger: TicketTrigger) -> None:
        if self._form is None:
            return
        step = move(self._form.step, trigger)
        digits = "" if step is TicketStep.SUBMITTED else self._form.digits
        self._set_form(replace(self._form, step=step, digits=digits, is_password_wrong=False))
