"""The last step: the trading password."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, restyle, sentence_label, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.derivation import PASSWORD_LENGTH
from tradewalk.views.ticket.followed_note import FollowedNote
from tradewalk.views.ticket.order_line import order_line
from tradewalk.views.ticket.password_words import lock_words, tries_words
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.tones import Tone


class UnlockPage(QWidget):
    """Asks for the six digits, as far as the gate is open. ``password_typed`` carries those that stand there.

    ``advance_requested`` asks for the simulated time to pass for which the password is locked.
    """

    password_typed = Signal(str)
    advance_requested = Signal()
    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._order = sentence_label("ticket.unlock.order", Role.TITLE, Tone.PLAIN)
        self._followed = FollowedNote("ticket.unlock.followed")
        self._label = text_label("ticket.password.label", Role.SMALL, Tone.QUIET)
        self.password = QLineEdit()
        name_target(self.password, "ticket.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(PASSWORD_LENGTH)
        self.password.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self.password))
        self.password.textEdited.connect(self.password_typed)
        self._label.setBuddy(self.password)
        self._note = sentence_label("ticket.password.note")
        self._wrong = RefusalCard("ticket.password.wrong")
        self._wrong.nearest_requested.connect(self.advance_requested)
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        above = (self._order, self._followed, self._label, self.password)
        for widget in (*above, self._wrong, self._note, self._cards):
            column.addWidget(widget)
        column.addStretch(1)

    def focus_field(self) -> None:
        """Give the keyboard to the field, or to the way out while it is locked."""
        (self.password if self.password.isEnabled() else self._wrong.offer).setFocus()

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the order in one line, the digits as they are typed, and what is wrong with the last ones."""
        set_text(self._order, order_line(props))
        self._followed.show_followed(props)
        set_text(self._label, self.tr("Trading password"))
        self.password.setAccessibleName(self.tr("Trading password, six digits"))
        if self.password.text() != props.form.digits:
            self.password.setText(props.form.digits)
        set_text(self._note, self.tr("Six digits. They stand on the Portfolio page."))
        self._render_gate(props)
        self._cards.show_cards(props.cards, props)

    def _render_gate(self, props: TicketProps) -> None:
        locked_until, is_wrong = props.gate.locked_until, props.form.is_password_wrong
        is_locked = locked_until is not None
        self.password.setEnabled(not is_locked)
        restyle(self.password, "tone", "error" if is_wrong or is_locked else "plain")
        self._wrong.setVisible(is_wrong or is_locked)
        self._note.setVisible(not is_wrong and not is_locked)
        if locked_until is not None:
            self._wrong.show_refusal(lock_words(locked_until), nearest=self.tr("Advance five minutes"))
        else:
            self._wrong.show_refusal(tries_words(props.gate.tries_left))
