"""One account that there is: where it stands, and what can be done with it."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tradewalk.services.account_reading import AccountProblem
from tradewalk.views import formatting
from tradewalk.views.accounts.props import AccountRow, Asked
from tradewalk.views.accounts.questions import NameQuestion, ResetQuestion
from tradewalk.views.brand_words import brand_name
from tradewalk.views.flow import FlowLayout
from tradewalk.views.profile_words import profile_name
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, restyle, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class AccountCard(QFrame):
    """Name, simulated date, cash, last use; Go on, Rename, Reset, and for a damaged one Set aside."""

    open_requested = Signal()
    rename_requested = Signal()
    reset_requested = Signal()
    set_aside_requested = Signal()

    def __init__(self, account_id: str) -> None:
        super().__init__()
        name_target(self, f"accounts.card.{account_id}")
        self.setProperty("kind", "card")
        self._id = account_id
        self._name = sentence_label(f"accounts.name.{account_id}", Role.SECTION, Tone.PLAIN)
        self._profile = sentence_label(f"accounts.profile.{account_id}")
        self._place_in_time = sentence_label(f"accounts.at.{account_id}")
        self._cash = sentence_label(f"accounts.cash.{account_id}", Role.FIGURE, Tone.PLAIN)
        self._trouble = sentence_label(f"accounts.trouble.{account_id}", Role.SMALL, Tone.ERROR)
        self._in_use = sentence_label(f"accounts.in_use.{account_id}", Role.SMALL, Tone.ERROR)
        self.button = self._button("open", self.open_requested)
        self._rename = self._button("rename", self.rename_requested)
        self._reset = self._button("reset", self.reset_requested)
        self._set_aside = self._button("set_aside", self.set_aside_requested)
        self.naming = NameQuestion(f"accounts.naming.{account_id}", self._rename)
        self.resetting = ResetQuestion(f"accounts.resetting.{account_id}", self._reset)
        self._lay_out()

    def _button(self, act: str, requested: SignalInstance) -> QPushButton:
        button = QPushButton()
        name_target(button, f"accounts.{act}.{self._id}")
        button.clicked.connect(requested)
        return button

    def _lay_out(self) -> None:
        row, column = FlowLayout(SPACING.s, SPACING.s), QVBoxLayout(self)
        for button in (self.button, self._rename, self._reset, self._set_aside):
            row.addWidget(button)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        for label in (
            self._name,
            self._profile,
            self._cash,
            self._place_in_time,
            self._in_use,
            self._trouble,
        ):
            column.addWidget(label)
        column.addSpacing(SPACING.xs)
        column.addLayout(row)
        column.addWidget(self.naming)
        column.addWidget(self.resetting)

    def show_row(self, row: AccountRow) -> None:
        """Show this account."""
        name = row.summary.name or profile_name(row.profile)
        set_text(self._name, name)
        set_text(self._profile, profile_name(row.profile))
        self._profile.setVisible(row.summary.name is not None)
        self._show_where_it_stands(row)
        self._in_use.setVisible(row.is_in_use)
        set_text(self._in_use, self.tr("This account is open in another window. Close that one first."))
        self._trouble.setVisible(row.problem is not None)
        set_text(self._trouble, self._trouble_of(row))
        self._name_buttons(row, name)
        self.naming.ask(row.text, self.tr("Rename"), is_asked=row.asked is Asked.OTHER_NAME)
        self.resetting.ask(name, is_asked=row.asked is Asked.RESET)

    def _show_where_it_stands(self, row: AccountRow) -> None:
        is_known = row.problem is None
        self._cash.setVisible(is_known)
        self._place_in_time.setVisible(is_known)
        cash = row.summary.cash or row.profile.cash
        amounts = [formatting.money(amount, currency) for currency, amount in cash if amount]
        set_text(self._cash, " · ".join(amounts))
        used = formatting.long_date(row.used_on)
        if row.summary.at is None:
            set_text(self._place_in_time, self.tr("Not begun yet. Last used on {used}.").format(used=used))
            return
        day = formatting.long_date(formatting.day_of(row.summary.at))
        text = self.tr("Simulated time {day}, {time}. Last used on {used}.")
        time = formatting.clock_minute(row.summary.at)
        set_text(self._place_in_time, text.format(day=day, time=time, used=used))

    def _trouble_of(self, row: AccountRow) -> str:
        words = {
            AccountProblem.UNREADABLE: self.tr(
                "The journal of this account cannot be read: {path}. It can be set aside under another name in "
                "the same folder; nothing is deleted or written over."
            ),
            AccountProblem.LATER_VERSION: self.tr(
                "The journal of this account was written by a later version of {brand}: {path}. Open it with "
                "that version."
            ),
            AccountProblem.OUT_OF_REACH: self.tr("The file cannot be opened on this computer: {path}."),
        }
        return (
            ""
            if row.problem is None
            else words[row.problem].format(path=row.summary.journal, brand=brand_name())
        )

    def _name_buttons(self, row: AccountRow, name: str) -> None:
        is_sound = row.problem is None
        self.button.setText(self.tr("Go on"))
        self._rename.setText(self.tr("Rename…"))
        self._reset.setText(self.tr("Reset…"))
        self._set_aside.setText(self.tr("Set it aside and begin anew"))
        for button in (self.button, self._rename, self._reset):
            button.setVisible(is_sound)
        self._set_aside.setVisible(row.problem is AccountProblem.UNREADABLE)
        for button in (self.button, self._rename, self._reset, self._set_aside):
            button.setAccessibleName(formatting.labelled(button.text(), name))
        restyle(self.button, "kind", "primary" if row.is_first else "")
