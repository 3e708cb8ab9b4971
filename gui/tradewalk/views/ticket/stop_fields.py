"""What an order waits for: the price of its stop, or the distance at which a stop follows the market."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.even_grid import EvenGrid
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.stepper import Stepper
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.kept import DISTANCES, KeptOrder, NearStop
from tradewalk.views.ticket.kept_words import (
    first_stop_sentence,
    near_trail_word,
    near_word,
    side_of_market,
)
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketField
from tradewalk.views.tones import Tone
from tradewalk.views.typed_number import TypedNumber
from tradewalk.views.typed_numbers import read_price


class ConditionField(QWidget):
    """A number with its stepper, values near at hand, a sentence below, and the cards that speak against it."""

    typed = Signal(object)
    nearest_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.stepper = Stepper(name, read_price)
        self.stepper.typed.connect(self.typed)
        self._head = FigureRow(f"{name}.head")
        self._head.label.setBuddy(self.stepper)
        self._note = sentence_label(f"{name}.note", Role.SMALL)
        self._near = tuple(self._button(f"{name}.near.{count}", count) for count in range(len(DISTANCES)))
        self._values: tuple[TypedNumber, ...] = ()
        self._cards = CardPlace(f"{name}.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._cards.nearest_requested.connect(lambda _: self.stepper.setFocus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = EvenGrid(self._near, (3,), 6)
        for widget in (self._head, self.stepper, self._note, self._cards, grid):
            column.addWidget(widget)

    def _button(self, name: str, count: int) -> QPushButton:
        button = QPushButton(self)
        name_target(button, name)
        button.setProperty("kind", "chip")
        button.clicked.connect(lambda: self.typed.emit(self._values[count]))
        return button

    def show_field(self, name: str, figure: str, number: TypedNumber, note: str, decimals: int) -> None:
        """Show the number, what it is called, and what is to be said of it."""
        self._head.show_figure(name, figure, Tone.QUIET)
        formatted = "" if number.value is None else formatting.typed_price(number.value, decimals)
        self.stepper.show_number(number, formatted, is_refused=not self._cards.isHidden())
        self.stepper.name_it(name)
        set_text(self._note, note)
        self._note.setVisible(bool(note))

    def show_cards(self, field: TicketField, props: TicketProps) -> None:
        """Show what speaks against the number."""
        self._cards.show_cards(props.cards_of(field), props)

    def show_near(
        self,
        near: tuple[NearStop, ...],
        value_of: Callable[[NearStop], TypedNumber],
        word_of: Callable[[NearStop], str],
    ) -> None:
        """Offer values near the market."""
        self._values = tuple(value_of(each) for each in near)
        for count, button in enumerate(self._near):
            button.setVisible(count < len(near))
            if count < len(near):
                button.setText(word_of(near[count]))
                button.setAccessibleName(button.text())


class StopFields(QWidget):
    """The stop price or the trail of the chosen type; nothing where the type waits for nothing."""

    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.stop = ConditionField("ticket.stop")
        self.trail = ConditionField("ticket.trail")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in (self.stop, self.trail):
            field.nearest_requested.connect(self.nearest_requested)
            column.addWidget(field)

    def show_condition(self, props: TicketProps) -> None:
        """Show what the chosen type waits for."""
        form, kept = props.form, props.kept
        self.stop.setVisible(form.has_stop_price)
        self.trail.setVisible(form.has_trail)
        self.setVisible(form.has_stop_price or form.has_trail)
        if form.has_stop_price:
            self._show_stop(props, kept)
        elif form.has_trail:
            self._show_trail(props, kept)

    def focus_field(self) -> bool:
        """Give the keyboard to the number that is asked for; False where none is."""
        field = next((each for each in (self.stop, self.trail) if not each.isHidden()), None)
        if field is None or self.isHidden():
            return False
        field.stepper.setFocus()
        return True

    @property
    def empty_field(self) -> QWidget | None:
        """What the chosen type waits for, while its number is missing."""
        fields = (each for each in (self.stop, self.trail) if not each.isHidden() and not self.isHidden())
        return next((each.stepper for each in fields if not each.stepper.text()), None)

    def _show_stop(self, props: TicketProps, kept: KeptOrder | None) -> None:
        form, instrument = props.form, props.instrument
        figure = "" if kept is None else side_of_market(kept, form.side, instrument)
        note = self.tr("Type a stop price.") if form.stop_price.is_empty else ""
        self.stop.show_cards(TicketField.STOP, props)
        self.stop.show_field(self.tr("Stop price"), figure, form.stop_price, note, instrument.decimals)
        self.stop.show_near(
            () if kept is None else kept.near,
            lambda near: TypedNumber(near.stop),
            lambda near: near_word(near, form.side, instrument),
        )

    def _show_trail(self, props: TicketProps, kept: KeptOrder | None) -> None:
        form, instrument = props.form, props.instrument
        tick = formatting.price(props.tick, instrument.decimals)
        note = "" if kept is None else first_stop_sentence(kept, form, instrument)
        if form.trail.is_empty:
            note = self.tr("Type how far behind the market the stop follows.")
        self.trail.show_cards(TicketField.TRAIL, props)
        figure = self.tr("tick {tick}").format(tick=tick)
        self.trail.show_field(self.tr("Trail distance"), figure, form.trail, note, instrument.decimals)
        self.trail.show_near(
            () if kept is None else kept.near,
            lambda near: TypedNumber(near.trail),
            lambda near: near_trail_word(near, instrument),
        )
