"""One kind of account: who it is, what it may trade, its cash, and how to open one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.accounts.access_words import access_sentences, permission_sentence
from tradewalk.views.accounts.props import ProfileRow
from tradewalk.views.accounts.questions import NameQuestion
from tradewalk.views.flow import FlowLayout
from tradewalk.views.profile_words import profile_name, profile_reach
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, restyle, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class ProfileCard(QFrame):
    """``button`` opens the first account of the profile; it is there while there is none."""

    open_requested = Signal()
    name_requested = Signal()

    def __init__(self, profile_id: str) -> None:
        super().__init__()
        name_target(self, f"accounts.profile_card.{profile_id}")
        self.setProperty("kind", "card")
        self._id = profile_id
        self._name = sentence_label(f"accounts.kind.{profile_id}", Role.TITLE, Tone.PLAIN)
        self._reach = sentence_label(f"accounts.reach.{profile_id}")
        self._permission = sentence_label(f"accounts.permission.{profile_id}")
        self._boards = sentence_label(f"accounts.boards.{profile_id}")
        self._cash = sentence_label(f"accounts.opening.{profile_id}", Role.FIGURE, Tone.PLAIN)
        self._in_use = sentence_label(f"accounts.kind_in_use.{profile_id}", Role.SMALL, Tone.ERROR)
        self.button: QPushButton | None = None
        self._new = QPushButton()
        name_target(self._new, f"accounts.new.{profile_id}")
        self._new.clicked.connect(self.name_requested)
        self.naming = NameQuestion(f"accounts.naming_new.{profile_id}", self._new)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row, column = FlowLayout(SPACING.s, SPACING.s), QVBoxLayout(self)
        self._row.addWidget(self._new)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        for label in (self._name, self._reach, self._permission, self._boards, self._cash, self._in_use):
            column.addWidget(label)
        column.addSpacing(SPACING.xs)
        column.addLayout(self._row)
        column.addWidget(self.naming)

    def show_row(self, row: ProfileRow) -> None:
        """Show this kind of account."""
        profile = row.profile
        set_text(self._name, profile_name(profile))
        set_text(self._reach, profile_reach(profile))
        set_text(self._permission, permission_sentence(profile, row.boards))
        set_text(self._boards, "\n".join(access_sentences(row.boards)))
        amounts = [formatting.money(amount, currency) for currency, amount in profile.cash if amount]
        set_text(self._cash, self.tr("Opens with {cash}").format(cash=" · ".join(amounts)))
        self._in_use.setVisible(row.is_in_use)
        set_text(self._in_use, self.tr("This account is open in another window. Close that one first."))
        self._show_buttons(row)
        self.naming.ask(row.text, self.tr("Create and open"), is_asked=row.is_asked)

    def _show_buttons(self, row: ProfileRow) -> None:
        self._new.setText(self.tr("New account…"))
        self._new.setAccessibleName(f"{self._new.text()} {self._name.text()}")
        if row.can_open and self.button is None:
            self.button = QPushButton()
            name_target(self.button, f"accounts.open.{self._id}")
            self.button.clicked.connect(self.open_requested)
            self._row.removeWidget(self._new)
            self._row.addWidget(self.button)
            self._row.addWidget(self._new)
            self.setTabOrder(self.button, self._new)
        if self.button is None:
            return
        if not row.can_open:
            self.button.setParent(None)
            self.button.deleteLater()
            self.button = None
            return
        self.button.setText(self.tr("Open"))
        self.button.setAccessibleName(f"{self.button.text()}: {self._name.text()}. {self._reach.text()}")
        restyle(self.button, "kind", "primary" if row.is_first else "")
