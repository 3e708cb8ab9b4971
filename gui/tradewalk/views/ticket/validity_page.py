"""The third step: how long the order lives."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import Validity
from tradewalk.views import formatting
from tradewalk.views.order_words import validity_word
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.kept_words import held_sentences
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketField
from tradewalk.views.tones import Tone


class ValidityPage(QWidget):
    """One choice so far: Day. It says when that ends, and whether the order goes out at once."""

    def __init__(self) -> None:
        super().__init__()
        self.day = QPushButton()
        self.day.setObjectName("ticket.validity.day")
        self.day.setProperty("kind", "entry")
        self.day.setCheckable(True)
        self.day.setChecked(True)
        self.day.clicked.connect(lambda: self.day.setChecked(True))
        self._label = text_label("ticket.validity.label", Role.SMALL, Tone.QUIET)
        self._end = text_label("ticket.validity.end", Role.SMALL, Tone.QUIET)
        self._sending = text_label("ticket.validity.sending", Role.SMALL)
        self._cards = CardPlace("ticket.rule_card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._end, self._sending):
            label.setWordWrap(True)
        self._end.setContentsMargins(8, 0, 0, 4)
        for widget in (self._label, self.day, self._end, self._sending, self._cards):
            column.addWidget(widget)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the third step's part of the ticket."""
        set_text(self._label, self.tr("Validity"))
        self.day.setText(f"✓ {validity_word(Validity.DAY)}")
        self.day.setAccessibleName(validity_word(Validity.DAY))
        set_text(self._end, self._end_text(props))
        set_text(self._sending, self._sending_text(props))
        cards = props.cards_of(TicketField.VALIDITY)
        self._sending.setVisible(not cards)
        self._cards.show_cards(cards, props)

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
