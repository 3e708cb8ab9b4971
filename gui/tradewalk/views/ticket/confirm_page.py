"""The question within the last step: every field once more, and nothing sent yet."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.own_money import own_money
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.followed_note import FollowedNote
from tradewalk.views.ticket.order_fields import OrderFields
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.words import total_word
from tradewalk.views.tones import Tone

_FIGURES = ("value", "fees", "total")


class ConfirmPage(QWidget):
    """A card with the whole order; its two answers stand at the foot of the ticket."""

    def __init__(self) -> None:
        super().__init__()
        self._question = sentence_label("ticket.confirm.question", Role.TITLE, Tone.PLAIN)
        self._fields = OrderFields("ticket.confirm")
        self._figures = {name: FigureRow(f"ticket.confirm.{name}") for name in _FIGURES}
        self._followed = FollowedNote("ticket.confirm.followed")
        self._note = sentence_label("ticket.confirm.note")
        self._cards = CardPlace("ticket.rule_card")
        self._place()

    def _place(self) -> None:
        frame, column = QFrame(), QVBoxLayout(self)
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(6)
        inside.addWidget(self._fields)
        for row in self._figures.values():
            inside.addWidget(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._question, self._cards, frame, self._followed, self._note):
            column.addWidget(widget)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the order that would be sent."""
        question = self.tr("Send this order to the simulated exchange?")
        if props.kept is not None:
            question = self.tr("Give this order to the simulated broker, who holds it?")
        set_text(self._question, question)
        self._cards.show_cards(props.cards, props)
        self._fields.show_order(props)
        if props.effect is not None:
            self._render_figures(props.effect, props)
        self._followed.show_followed(props)
        set_text(
            self._note, self.tr("Nothing has been sent yet. Enter cancels; Send order has to be chosen.")
        )

    def _render_figures(self, effect: CashEffect, props: TicketProps) -> None:
        show = {name: row.show_figure for name, row in self._figures.items()}
        show["value"](self.tr("Estimated value"), formatting.number(effect.value, 2))
        show["fees"](self.tr("Estimated fees"), formatting.number(effect.fees.total, 2))
        total = own_money(effect.total, props.instrument.currency)
        show["total"](total_word(props.form.side), total)
