"""The form of a change: every intent that changes it, and the derivation that follows each of them."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.amendments import standing_price
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule
from tradewalk.services.pace import Pace
from tradewalk.services.session import Change, Session
from tradewalk.views.change.props import (
    ChangeField,
    ChangeForm,
    ChangeInputs,
    ChangeProps,
    derive_change,
)
from tradewalk.views.typed_number import TypedNumber, stepped_price, stepped_quantity

FRAMES = 4
"""Frames of a running clock after which the form follows the market."""


class ChangeViewModel(QObject):
    """``open`` the form for an order; ``props_changed`` carries ChangeProps whenever they differ.

    ``closed`` goes out when it was given up, ``sent`` when the change was asked for; both carry the order.
    """

    props_changed = Signal(object)
    closed = Signal(int)
    sent = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pace = Pace(FRAMES)
        self._form: ChangeForm | None = None
        self.props: ChangeProps | None = None
        session.changed.connect(self._on_changed)

    def open(self, order_id: int, price: Decimal | None = None) -> None:
        """Begin with the order as it is, or with another price that was shown elsewhere."""
        order = self._session.state.account.orders[order_id]
        standing = standing_price(order)
        number = None if standing is None else TypedNumber(standing if price is None else price)
        self.props = None
        self._show(ChangeForm(order_id, number, TypedNumber(Decimal(order.request.quantity))))

    def leave(self) -> None:
        """Forget the form, whatever stands in it."""
        self._form = self.props = None

    def close(self) -> None:
        """Give the change up."""
        if self._form is not None:
            order_id = self._form.order_id
            self.leave()
            self.closed.emit(order_id)

    def type_price(self, number: TypedNumber) -> None:
        """Take what was typed as the price."""
        if self._form is not None and self._form.price is not None:
            self._show(replace(self._form, price=number, is_asking=False))

    def type_quantity(self, number: TypedNumber) -> None:
        """Take what was typed as the whole quantity."""
        if self._form is not None:
            self._show(replace(self._form, quantity=number, is_asking=False))

    def step_price(self, count: int) -> None:
        """Go so many ticks up or down."""
        if self._form is not None and self._form.price is not None and self._form.price.value is not None:
            ticks = self._session.read.tick_table(self._symbol)
            self.type_price(TypedNumber(stepped_price(self._form.price.value, ticks, count)))

    def step_quantity(self, count: int) -> None:
        """Go so many lots up or down."""
        if self._form is not None:
            lot = self._session.read.context_at_hand(self._symbol).lot
            now = int(self._form.quantity.value or 0)
            quantity = stepped_quantity(now, lot.minimum, lot.step, count)
            self.type_quantity(TypedNumber(Decimal(quantity)))

    def use_nearest(self, field: ChangeField, value: Decimal) -> None:
        """Take the value that a card offers."""
        put = self.type_price if field is ChangeField.PRICE else self.type_quantity
        put(TypedNumber(value))

    def ask(self) -> None:
        """Ask whether it is to be sent."""
        if self._form is not None and self.props is not None and self.props.can_send:
            self._show(replace(self._form, is_asking=True))

    def keep(self) -> None:
        """Do not send it; what was typed stays."""
        if self._form is not None:
            self._show(replace(self._form, is_asking=False))

    def send(self) -> None:
        """Send the change that was asked about, once."""
        form, props = self._form, self.props
        if form is None or props is None or not (form.is_asking and props.can_send):
            return
        self.leave()
        self._session.amend_order(form.order_id, self._price(form), int(form.quantity.value or 0))
        self.sent.emit(form.order_id)

    @property
    def _symbol(self) -> str:
        assert self._form is not None
        return self._session.state.account.orders[self._form.order_id].request.symbol

    def _price(self, form: ChangeForm) -> Decimal | None:
        """The price that is typed, as the tick table writes it."""
        if form.price is None or form.price.value is None:
            return None
        ticks = self._session.read.tick_table(self._symbol_of(form))
        number = ticks.number_of(form.price.value)
        return form.price.value if number is None else ticks.price_of(number)

    def _symbol_of(self, form: ChangeForm) -> str:
        return self._session.state.account.orders[form.order_id].request.symbol

    def _on_changed(self, change: Change) -> None:
        if self._form is not None and self._pace.is_due(change):
            self._show(self._form)

    def _show(self, form: ChangeForm) -> None:
        props = derive_change(self._inputs(form))
        self._form = props.form
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self, form: ChangeForm) -> ChangeInputs:
        read = self._session.read
        order = self._session.state.account.orders[form.order_id]
        symbol, answer = order.request.symbol, None
        if form.is_readable:
            answer = read.check_change(form.order_id, self._price(form), int(form.quantity.value or 0))
        return ChangeInputs(
            form=form,
            order=order,
            instrument=read.traded(symbol),
            previous_close=read.price_mark(symbol).previous_close,
            queue_ahead=read.queue_ahead(form.order_id) if order.is_open else None,
            answer=answer,
            rules=tuple(self._rules(answer.refusals if answer is not None else ())),
        )

    def _rules(self, refusals: tuple[Refusal, ...]) -> Iterator[Rule[Terms]]:
        for rule_id in dict.fromkeys(refusal.rule_id for refusal in refusals):
            if rule_id is not None:
                yield self._session.read.rule(rule_id)
