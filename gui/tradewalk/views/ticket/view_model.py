"""The ticket's state: what is typed, what the session says about it, and the one moment of sending."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import PriceUse, Terms
from tradewalk.domain.rules import Rule
from tradewalk.services.session import Change, Session
from tradewalk.views.ticket.derivation import TicketInputs, derive_ticket, needs_price
from tradewalk.views.ticket.form import (
    TicketForm,
    TypedNumber,
    request_of,
    stepped_price,
    stepped_quantity,
    with_price,
    with_quantity,
)
from tradewalk.views.ticket.props import CashEffect, RuleCard, SubmittedOrder, TicketProps, TypeOption
from tradewalk.views.ticket.steps import FIELD_OF, TicketField, TicketStep, TicketTrigger, move


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
            lot = self._session.read.context(self._form.symbol).lot
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
        request = self._request(form)
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

    def _derive(self) -> None:
        if self._form is None:
            return
        props = derive_ticket(self._inputs(self._form))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    # Reading the session

    def _inputs(self, form: TicketForm) -> TicketInputs:
        read, context = self._session.read, self._session.read.context(form.symbol)
        quote, request = read.quote(form.symbol), self._request(form)
        refusals = read.check(request)
        return TicketInputs(
            form=form,
            instrument=context.instrument,
            quote=quote,
            at=quote.at,
            spans=context.trading_day.spans,
            price_use=self._price_use(form),
            tick=read.tick_table(form.symbol).tick_at(form.price.value or quote.previous_close),
            lot=context.lot,
            refusals=refusals,
            rules=tuple(self._rules(refusals)),
            type_options=tuple(self._type_options(form)),
            maximum=self._maximum(form, request),
            held_shares=context.position.quantity,
            sellable=context.position.sellable,
            effect=self._effect(form, request, context),
        )

    def _price_use(self, form: TicketForm) -> PriceUse:
        uses = {rule.type: rule.price for rule in self._session.read.order_types(form.symbol)}
        return uses.get(form.type, PriceUse.LIMIT)

    def _request(self, form: TicketForm) -> OrderRequest:
        """The order of a form; a legal price takes the tick's own decimals."""
        has_price = self._price_use(form) is not PriceUse.NONE
        request = request_of(form, has_price=has_price)
        ticks = self._session.read.tick_table(form.symbol)
        number = ticks.number_of(request.price) if request.price is not None else None
        return request if number is None else replace(request, price=ticks.price_of(number))

    def _rules(self, refusals: tuple[Refusal, ...]) -> Iterator[Rule[Terms]]:
        for rule_id in dict.fromkeys(refusal.rule_id for refusal in refusals):
            if rule_id is not None:
                yield self._session.read.rule(rule_id)

    def _type_options(self, form: TicketForm) -> Iterator[TypeOption]:
        for order_type in OrderType:
            request = self._request(replace(form, type=order_type))
            refusals = self._session.read.check(request)
            against = (each for each in refusals if FIELD_OF[each.reason] is TicketField.TYPE)
            yield TypeOption(order_type, next(against, None))

    def _maximum(self, form: TicketForm, request: OrderRequest) -> int | None:
        if form.side is Side.BUY and request.price is None and needs_price(self._price_use(form)):
            return None
        return self._session.read.maximum_quantity(request)

    def _effect(self, form: TicketForm, request: OrderRequest, context: CheckContext) -> CashEffect | None:
        is_unpriced = request.price is None and needs_price(self._price_use(form))
        if is_unpriced or not request.quantity:
            return None
        estimate = self._session.read.estimate(request)
        cash: Decimal = context.cash_available
        after = cash - estimate.total if form.side is Side.BUY else cash + estimate.total
        return CashEffect(estimate.value, estimate.fees, estimate.total, estimate.frozen, cash, after)
