"""The filling in of a ticket: every intent that changes its form, and the derivation that follows each of them."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.orders import OrderType, Side, Validity
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Change, Session
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.derivation import derive_ticket
from tradewalk.views.ticket.form import (
    TicketForm,
    unticked,
    with_following,
    with_price,
    with_quantity,
    with_stop_price,
    with_typed_price,
    with_typed_quantity,
)
from tradewalk.views.ticket.password_gate import OPEN_GATE, gate_at
from tradewalk.views.ticket.presets import MOVING, PricePreset
from tradewalk.views.ticket.props import RuleCard, TicketProps
from tradewalk.views.ticket.reading import market_prices, price_use, read_ticket
from tradewalk.views.ticket.steps import TicketField, TicketStep
from tradewalk.views.ticket.type_change import with_side, with_type
from tradewalk.views.typed_number import TypedNumber, stepped_price, stepped_quantity, stepped_trail

FRAMES = 4
"""Frames of a running clock after which a ticket in the making follows the market."""


class TicketFilling(QObject):
    """The form of the ticket that is open, and what the view shows of it. ``props`` is None without a ticket."""

    props_changed = Signal(object)

    def __init__(
        self, session: Session, preferences: PreferenceStore | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._gate = OPEN_GATE
        self._pace = Pace(FRAMES, first=2)
        self._form: TicketForm | None = None
        self.props: TicketProps | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        session.changed.connect(self._on_changed)
        if preferences is not None:
            preferences.changed.connect(self._on_preferences_changed)

    def choose_side(self, side: Side) -> None:
        """Buy or sell."""
        if self._form is not None:
            self._set_form(with_side(self._form, side, market_prices(self._session.read, self._form)))

    def choose_type(self, order_type: OrderType) -> None:
        """Another order type; a price that was typed stays for when it is wanted again."""
        form, read = self._form, self._session.read
        if form is not None:
            quote = read.quote(form.symbol)
            last = quote.last if quote.last is not None else quote.previous_close
            use = price_use(read, form.symbol, order_type)
            self._set_form(with_type(form, order_type, use, last, market_prices(read, form)))

    def choose_validity(self, validity: Validity) -> None:
        """How long the order lives."""
        self._change(validity=validity)

    def show_types(self, is_open: bool) -> None:
        """All order types, or the chosen one alone."""
        self._change(has_types_open=is_open)

    def show_fees(self, is_open: bool) -> None:
        """All fees in the bill, or their sum alone."""
        self._change(has_fees_open=is_open)

    def type_price(self, number: TypedNumber) -> None:
        """What stands in the price field."""
        if self._form is not None:
            self._set_form(with_typed_price(self._form, number))

    def step_price(self, count: int) -> None:
        """So many ticks up or down."""
        if self._form is not None:
            ticks = self._session.read.tick_table(self._form.symbol)
            start = self._form.price.value or self._session.read.quote(self._form.symbol).previous_close
            self._set_form(with_price(self._form, stepped_price(start, ticks, count)))

    def type_stop(self, number: TypedNumber) -> None:
        """What stands in the field of the stop price."""
        if self._form is not None:
            self._set_form(with_stop_price(self._form, number))

    def step_stop(self, count: int) -> None:
        """The stop so many ticks up or down, from the market where there is none yet."""
        if self._form is not None:
            read = self._session.read
            ticks, quote = read.tick_table(self._form.symbol), read.quote(self._form.symbol)
            start = self._form.stop_price.value or quote.last or quote.previous_close
            self.type_stop(TypedNumber(stepped_price(start, ticks, count)))

    def type_trail(self, number: TypedNumber) -> None:
        """What stands in the field of the distance."""
        self._change(trail=number)

    def step_trail(self, count: int) -> None:
        """The distance so many ticks wider or narrower."""
        if self._form is not None and self.props is not None:
            trail = self._form.trail.value or Decimal(0)
            self._change(trail=TypedNumber(stepped_trail(trail, self.props.tick, count)))

    def use_price(self, price: Decimal) -> None:
        """A price of the book was chosen; it counts while the price is being asked for."""
        if self._form is not None and self._form.step is TicketStep.SIDE_AND_PRICE:
            self._set_form(with_price(self._form, price))

    def choose_preset(self, preset: PricePreset) -> None:
        """Take a price from the market; a price that follows goes on following where the new one moves, too."""
        if self._form is None or self.props is None:
            return
        price = next(each.price for each in self.props.presets if each.preset is preset)
        if price is not None:
            form = with_price(self._form, price, preset)
            is_following = self._form.is_following and preset in MOVING
            self._set_form(with_following(form, is_following=is_following))

    def follow(self, is_following: bool) -> None:
        """Let the price follow its preset, or hold it."""
        if self._form is not None and self._form.preset in MOVING:
            self._set_form(with_following(self._form, is_following=is_following))

    def take_followed(self) -> None:
        """At Review: take the price that the followed preset has now."""
        form, followed = self._form, self.props.followed if self.props is not None else None
        if form is None or followed is None or followed.now is None or form.step is not TicketStep.REVIEW:
            return
        moved = with_price(form, followed.now, form.preset)
        self._set_form(with_following(moved, is_following=True))

    def type_quantity(self, number: TypedNumber) -> None:
        """What stands in the quantity field."""
        if self._form is not None:
            self._set_form(with_typed_quantity(self._form, number))

    def step_quantity(self, count: int) -> None:
        """So many legal steps up or down."""
        if self._form is not None and self.props is not None:
            lot = self._session.read.context_at_hand(self._form.symbol).lot_of(self._form.type)
            quantity = int(self._form.quantity.value or 0)
            self._set_form(
                with_quantity(self._form, stepped_quantity(quantity, lot.minimum, lot.step, count))
            )

    def choose_quantity(self, quantity: int) -> None:
        """A quarter, a third, a half or all."""
        if self._form is not None:
            self._set_form(with_quantity(self._form, quantity))

    def type_amount(self, number: TypedNumber) -> None:
        """What stands in the field of the amount: while it is a number, it decides the quantity."""
        self._change(amount=number)

    def tick(self, statement: Statement, is_ticked: bool) -> None:
        """Tick a statement of the checklist, or take the tick back."""
        if self._form is not None:
            ticked = self._form.ticked - {statement} | ({statement} if is_ticked else frozenset())
            self._change(ticked=ticked)

    def use_nearest(self, card: RuleCard) -> None:
        """Fill in the right value that a card offers."""
        if self._form is None or card.refusal is None or card.refusal.nearest is None:
            return
        if card.field is TicketField.PRICE:
            self._set_form(with_price(self._form, card.refusal.nearest))
        elif card.field is TicketField.STOP:
            self._set_form(with_stop_price(self._form, TypedNumber(card.refusal.nearest)))
        elif card.field is TicketField.TRAIL:
            self._change(trail=TypedNumber(card.refusal.nearest))
        elif card.field is TicketField.QUANTITY:
            self._set_form(with_quantity(self._form, int(card.refusal.nearest)))

    # State

    def _change(self, **changes: object) -> None:
        if self._form is not None:
            self._set_form(replace(self._form, **changes))  # type: ignore[arg-type]

    def _set_form(self, form: TicketForm) -> None:
        """Take another form; a sent one stays as it was sent, until another ticket opens."""
        before = self._form
        is_sent = before is not None and before.step is TicketStep.SUBMITTED
        if before is not None and is_sent and before.order_id == form.order_id:
            return
        self._form = form if before is None else unticked(before, form)
        self._derive()

    def _on_changed(self, change: Change) -> None:
        if not self._pace.is_due(change):
            return
        before, self._gate = self._gate, gate_at(self._gate, change.after.at)
        if before != self._gate and self._form is not None:
            self._form = replace(self._form, is_password_wrong=False)
        if self._form is not None and self._form.step is not TicketStep.SUBMITTED:
            self._derive()

    def _on_preferences_changed(self) -> None:
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
        said = read_ticket(self._session.read, self._form)
        self._form = unticked(self._form, said.form)
        has_checklist = self._preferences is not None and self._preferences.value.has_checklist
        held_at = self._session.state.held_at
        said = replace(said, form=self._form, gate=self._gate, clock_held_at=held_at)
        props = derive_ticket(replace(said, has_checklist=has_checklist))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)
