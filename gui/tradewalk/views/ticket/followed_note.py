"""At Review and after: what became of a price that followed the market, and the way to the newer one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.ticket.price_words import followed_sentences
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.tones import Tone


class FollowedNote(QFrame):
    """``newer_requested`` asks for the price that the preset has now; offered at Review alone."""

    newer_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", "note")
        self._text = sentence_label(f"{name}.text", Role.SMALL, Tone.PLAIN)
        self._newer = QPushButton()
        name_target(self._newer, f"{name}.newer")
        self._newer.setProperty("kind", "link")
        self._newer.setCursor(Qt.CursorShape.PointingHandCursor)
        self._newer.clicked.connect(self.newer_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(self._newer)

    def show_followed(self, props: TicketProps) -> None:
        """Say what is to be said; hidden where that is nothing."""
        followed, decimals = props.followed, props.instrument.decimals
        self.setVisible(followed is not None)
        if followed is None:
            return
        set_text(self._text, followed_sentences(followed, decimals))
        has_newer = followed.now is not None and followed.now != followed.kept
        self._newer.setVisible(has_newer and props.form.step is TicketStep.REVIEW)
        self._newer.setText(self.tr("Use {price}").format(price=formatting.price(followed.now, decimals)))
        self._newer.setAccessibleName(self._newer.text())
