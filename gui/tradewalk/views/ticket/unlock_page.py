"""The last step: the trading password."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.order_words import side_word
from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.refusal_context import RefusalWords
from tradewalk.views.text import Role, restyle, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.tones import Tone

PASSWORD_LENGTH = 6


class UnlockPage(QWidget):
    """Asks for the six digits. The password stays in the field: no props, no journal ever holds it."""

    password_edited = Signal()
    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._order = text_label("ticket.unlock.order", Role.TITLE)
        self._label = text_label("ticket.password.label", Role.SMALL, Tone.QUIET)
        self.password = QLineEdit()
        self.password.setObjectName("ticket.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(PASSWORD_LENGTH)
        self.password.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d*"), self.password))
        self.password.textEdited.connect(self.password_edited)
        self._label.setBuddy(self.password)
        self._note = text_label("ticket.password.note", Role.SMALL, Tone.QUIET)
        self._wrong = RefusalCard("ticket.password.wrong")
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._order, self._note):
            label.setWordWrap(True)
        for widget in (self._order, self._label, self.password, self._wrong, self._note, self._cards):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def is_complete(self) -> bool:
        """Whether six digits stand in the field."""
        return len(self.password.text()) == PASSWORD_LENGTH

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the order in one line, and whether the password was wrong."""
        set_text(self._order, self._order_text(props))
        set_text(self._label, self.tr("Trading password"))
        self.password.setAccessibleName(self.tr("Trading password, six digits"))
        set_text(self._note, self.tr("Six digits. They stand on the Portfolio page."))
        is_wrong = props.form.is_password_wrong
        restyle(self.password, "tone", "error" if is_wrong else "plain")
        self._wrong.setVisible(is_wrong)
        self._note.setVisible(not is_wrong)
        head = self.tr("This is not the trading password of this practice account.")
        rest = self.tr("The order was not sent. The six digits stand on the Portfolio page.")
        self._wrong.show_refusal(RefusalWords(head, rest))
        self._cards.show_cards(props.cards, props)

    def _order_text(self, props: TicketProps) -> str:
        form = props.form
        count = formatting.quantity(int(form.quantity.value or 0))
        text = self.tr("{side} {count} × {code}")
        if form.price.value is not None:
            text = self.tr("{side} {count} × {code} at {price}")
        price = formatting.price(form.price.value, props.instrument.decimals)
        return text.format(side=side_word(form.side), count=count, code=props.instrument.code, price=price)
