"""The third step: how long the order lives."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import Validity
from tradewalk.views import formatting
from tradewalk.views.order_words import validity_word
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.kept_words import held_sentences
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.tones import Tone


class ValidityPage(QWidget):
    """Day, or, for what a broker keeps, until cancelled: when either ends, and whether the order goes out at once.

    ``validity_chosen`` carries a Validity.
    """

    validity_chosen = Signal(object)
    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = {validity: self._button(validity) for validity in Validity}
        self.day = self._buttons[Validity.DAY]
        self._label = text_label("ticket.validity.label", Role.SMALL, Tone.QUIET)
        self._ends = {
            Validity.DAY: text_label("ticket.validity.end", Role.SMALL, Tone.QUIET),
            Validity.UNTIL_CANCELLED: text_label("ticket.validity.last_day", Role.SMALL, Tone.QUIET),
        }
        self._sending = text_label("ticket.validity.sending", Role.SMALL)
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label)
        for validity, end in self._ends.items():
            end.setContentsMargins(8, 0, 0, 4)
            end.setWordWrap(True)
            column.addWidget(self._buttons[validity])
            column.addWidget(end)
        self._sending.setWordWrap(True)
        column.addWidget(self._sending)
        column.addWidget(self._cards)
        column.addStretch(1)

    def _button(self, validity: Validity) -> QPushButton:
        button = QPushButton()
        name_target(button, f"ticket.validity.{validity.value}")
        button.setProperty("kind", "entry")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(validity))
        return button

    def _choose(self, validity: Validity) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each is validity)
        self.validity_chosen.emit(validity)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the third step's part of the ticket."""
        set_text(self._label, self.tr("Validity"))
        for validity, button in self._buttons.items():
            is_chosen, word = validity is props.form.validity, validity_word(validity)
            button.setChecked(is_chosen)
            button.setText(f"✓ {word}" if is_chosen else word)
            button.setAccessibleName(word)
            is_offered = validity is Validity.DAY or props.kept is not None
            button.setVisible(is_offered)
            self._ends[validity].setVisible(is_offered)
        set_text(self._ends[Validity.DAY], self._end_text(props))
        set_text(self._ends[Validity.UNTIL_CANCELLED], self._last_day_text(props))
        set_text(self._sending, self._sending_text(props))
        cards = props.cards_until(TicketStep.VALIDITY)
        self._sending.setVisible(not cards)
        self._cards.show_cards(cards, props)

    def _last_day_text(self, props: TicketProps) -> str:
        if props.kept is None:
            return ""
        text = self.tr(
            "The broker keeps it for at most {count} days, to {day}. A split of the share ends it."
        )
        days = (props.kept.last_day - props.day).days
        return text.format(count=days, day=formatting.long_date(props.kept.last_day))

    def _end_text(self, props: TicketProps) -> str:
        if props.day_end is None:
            return self.tr("What is not filled at the end of the day expires, and its cash is free again.")
        text = self.tr(
            "Until the close at {time}. What is not filled then expires, and its cash is free again."
        )
        return text.format(time=formatting.clock_minute(props.day_end))

    def _sending_text(self, props: TicketProps) -> str:
        if props.kept is not None:
            return held_sentences(props.kept, props.form.side)
        if props.held_until is None:
            return self.tr("The broker sends the order to the exchange at once.")
        text = self.tr("The exchange takes no orders now. The broker holds this one and sends it at {when}.")
        return text.format(when=moment_word(props.held_until, props.day))
