"""The way to the walkthroughs, for who would rather be led than begin alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tradewalk.views.flow import FlowLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class WalkthroughsCard(QFrame):
    """``requested``: the walkthroughs are to be shown."""

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "accounts.walkthroughs.card")
        self.setProperty("kind", "note")
        self._title = sentence_label("accounts.walkthroughs.title", Role.TITLE, Tone.PLAIN)
        self._about = sentence_label("accounts.walkthroughs.about", Role.BODY)
        self._button = QPushButton()
        name_target(self._button, "accounts.walkthroughs")
        self._button.clicked.connect(self.requested)
        row, column = FlowLayout(SPACING.s, SPACING.s), QVBoxLayout(self)
        row.addWidget(self._button)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(SPACING.xs)
        column.addLayout(row)

    def show_words(self) -> None:
        """Say it in the language of the application."""
        set_text(self._title, self.tr("New here? Be led."))
        about = self.tr(
            "Walkthroughs take you through one thing at a time, from the first purchase to the auction."
        )
        set_text(self._about, about)
        self._button.setText(self.tr("Choose a walkthrough"))
        self._button.setAccessibleName(self._button.text())
