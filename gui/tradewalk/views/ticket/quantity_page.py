"""The second step: how many shares."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.derivation import DIVISORS
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.stepper import Stepper
from tradewalk.views.ticket.steps import TicketField
from tradewalk.views.ticket.typed_numbers import read_quantity
from tradewalk.views.tones import Tone

_SIGNS = {4: "¼", 3: "⅓", 2: "½"}


class QuantityPage(QWidget):
    """``quantity_chosen`` carries the shares of a quarter, a third, a half or all."""

    quantity_chosen = Signal(int)
    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.quantity = Stepper("ticket.quantity", read_quantity)
        self._label = text_label("ticket.quantity.label", Role.SMALL, Tone.QUIET)
        self._most = text_label("ticket.quantity.most", Role.SMALL, Tone.QUIET, is_right=True)
        self._note = text_label("ticket.quantity.note", Role.SMALL, Tone.QUIET)
        self._note.setWordWrap(True)
        self._label.setBuddy(self.quantity)
        self._choices = {divisor: self._choice(divisor) for divisor in DIVISORS}
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._place()

    def _choice(self, divisor: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName("ticket.quantity.all" if divisor == 1 else f"ticket.quantity.part_{divisor}")
        button.setProperty("kind", "chip")
        button.clicked.connect(lambda: self.quantity_chosen.emit(button.property("quantity")))
        return button

    def _place(self) -> None:
        head, parts = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self._most, 1)
        parts.setSpacing(8)
        for button in self._choices.values():
            parts.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.quantity)
        column.addLayout(parts)
        column.addWidget(self._note)
        column.addWidget(self._cards)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the second step's part of the ticket."""
        cards, number = props.cards_of(TicketField.QUANTITY), props.form.quantity
        set_text(self._label, self.tr("Quantity"))
        self.quantity.name_it(self.tr("Quantity in shares"))
        set_text(self._most, self._most_text(props))
        formatted = formatting.quantity(int(number.value)) if number.value is not None else ""
        self.quantity.show_number(number, formatted, is_refused=bool(cards))
        missing = self.tr("Type how many shares.") if number.is_empty else ""
        set_text(self._note, f"{missing} {self._note_text(props)}".strip())
        self._note.setVisible(not cards)
        self._cards.show_cards(cards, props)
        self._render_choices(props)

    def _most_text(self, props: TicketProps) -> str:
        if props.maximum is None:
            return ""
        return self.tr("At most {most}").format(most=formatting.quantity(props.maximum))

    def _note_text(self, props: TicketProps) -> str:
        if props.form.side is Side.SELL:
            text = self.tr("Sellable now: {sellable} of {held} shares.")
            sellable, held = formatting.quantity(props.sellable), formatting.quantity(props.held_shares)
            return text.format(sellable=sellable, held=held)
        return self.tr("At least {least} shares.").format(least=formatting.quantity(props.minimum))

    def _render_choices(self, props: TicketProps) -> None:
        for choice in props.choices:
            button = self._choices[choice.divisor]
            sign = _SIGNS.get(choice.divisor, self.tr("All"))
            shown = formatting.quantity(choice.quantity)
            button.setText(sign if choice.quantity is None else f"{sign} {shown}")
            button.setAccessibleName(button.text())
            button.setEnabled(choice.quantity is not None)
            button.setProperty("quantity", choice.quantity or 0)
