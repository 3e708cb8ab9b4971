"""The first page: which practice account to open, and what becomes of the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tradewalk.services.preferences import Language
from tradewalk.views.accounts.account_card import AccountCard
from tradewalk.views.accounts.profile_card import ProfileCard
from tradewalk.views.accounts.props import AccountsProps, Notice, NoticeKind
from tradewalk.views.accounts.walkthroughs_card import WalkthroughsCard
from tradewalk.views.brand_words import brand_name
from tradewalk.views.first_page import FirstPage
from tradewalk.views.language_button import LanguageButton
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class AccountsView(FirstPage):
    """Draws AccountsProps. The signals carry the id of an account or of a profile."""

    open_requested = Signal(str)
    new_requested = Signal(str)
    rename_requested = Signal(str)
    reset_requested = Signal(str)
    set_aside_requested = Signal(str)
    name_typed = Signal(str)
    confirmed = Signal()
    cancelled = Signal()
    language_chosen = Signal(object)
    walkthroughs_requested = Signal()
    about_requested = Signal()

    def __init__(self, language: Language = Language.ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "accounts")
        self._language = LanguageButton("accounts.language", language)
        self._language.chosen.connect(self.language_chosen)
        self._title = sentence_label("accounts.title", Role.HEADING, Tone.PLAIN)
        self._simulated = text_label("accounts.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._note = sentence_label("accounts.note", Role.BODY)
        self._notice = sentence_label("accounts.notice", Role.SMALL, Tone.PLAIN)
        self._notice_frame = QFrame()
        self._walkthroughs = WalkthroughsCard()
        self._walkthroughs.requested.connect(self.walkthroughs_requested)
        self._accounts_title = text_label("accounts.existing.title", Role.SECTION)
        self._profiles_title = text_label("accounts.kinds.title", Role.SECTION)
        self._about = QPushButton()
        name_target(self._about, "accounts.about")
        self._about.setProperty("kind", "link")
        self._about.clicked.connect(self.about_requested)
        self._accounts: dict[str, AccountCard] = {}
        self._profiles: dict[str, ProfileCard] = {}
        self._list = QWidget()
        self._account_column, self._profile_column = QVBoxLayout(), QVBoxLayout()
        self._fill_list()
        self._place()

    def _fill_list(self) -> None:
        name_target(self._list, "accounts.list")
        self._list.setProperty("kind", "scrolled")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, SPACING.s, 0)
        column.setSpacing(SPACING.m)
        column.addWidget(self._walkthroughs)
        column.addWidget(self._accounts_title)
        column.addLayout(self._account_column)
        column.addWidget(self._profiles_title)
        column.addLayout(self._profile_column)
        column.addWidget(self._about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for each in (self._account_column, self._profile_column):
            each.setSpacing(SPACING.m)

    def _place(self) -> None:
        self._notice_frame.setProperty("kind", "note")
        inside = QVBoxLayout(self._notice_frame)
        inside.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        inside.addWidget(self._notice)
        marks, above = (self._language, self._simulated), (self._note, self._notice_frame)
        self._lay_out(self._title, marks, above, self._list)

    def render(self, props: AccountsProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self.setWindowTitle(self.tr("{brand} — SIMULATED").format(brand=brand_name()))
        set_text(self._title, self.tr("Choose a practice account"))
        set_text(self._simulated, self.tr("SIMULATED"))
        note = self.tr(
            "Practice money on a simulated market. No password leaves this machine, and none is real."
        )
        set_text(self._note, note)
        self._walkthroughs.show_words()
        set_text(self._accounts_title, self.tr("Your accounts"))
        set_text(self._profiles_title, self.tr("Open a new account"))
        self._about.setText(self.tr("About {brand}").format(brand=brand_name()))
        self._about.setAccessibleName(self._about.text())
        self._accounts_title.setVisible(bool(props.accounts))
        self._list.setAccessibleName(self.tr("Practice accounts"))
        self._notice_frame.setVisible(props.notice is not None)
        set_text(self._notice, "" if props.notice is None else self._words_of(props.notice))
        self._show_accounts(props)
        for row in props.profiles:
            if row.profile.id not in self._profiles:
                self._add_profile(row.profile.id)
            self._profiles[row.profile.id].show_row(row)

    def _words_of(self, notice: Notice) -> str:
        words = {
            NoticeKind.RESET: self.tr("The account begins anew. Its journal so far is kept in {path}."),
            NoticeKind.SET_ASIDE: self.tr(
                "The account begins anew. The journal that cannot be read now lies in {path}."
            ),
            NoticeKind.FAILED: self.tr("The files in {path} could not be changed. Nothing was lost."),
        }
        return words[notice.kind].format(path=notice.path)

    def _show_accounts(self, props: AccountsProps) -> None:
        rows = {row.summary.account_id: row for row in props.accounts}
        for account_id in self._accounts.keys() - rows.keys():
            card = self._accounts.pop(account_id)
            card.setParent(None)
            card.deleteLater()
        for place, (account_id, row) in enumerate(rows.items()):
            if account_id not in self._accounts:
                self._add_account(account_id)
            self._account_column.insertWidget(place, self._accounts[account_id])
            self._accounts[account_id].show_row(row)

    def _add_account(self, account_id: str) -> None:
        card = self._accounts[account_id] = AccountCard(account_id)
        card.open_requested.connect(lambda: self.open_requested.emit(account_id))
        card.rename_requested.connect(lambda: self.rename_requested.emit(account_id))
        card.reset_requested.connect(lambda: self.reset_requested.emit(account_id))
        card.set_aside_requested.connect(lambda: self.set_aside_requested.emit(account_id))
        card.naming.name_typed.connect(self.name_typed)
        for question in (card.naming, card.resetting):
            question.confirmed.connect(self.confirmed)
            question.cancelled.connect(self.cancelled)

    def _add_profile(self, profile_id: str) -> None:
        card = self._profiles[profile_id] = ProfileCard(profile_id)
        card.open_requested.connect(lambda: self.open_requested.emit(profile_id))
        card.name_requested.connect(lambda: self.new_requested.emit(profile_id))
        card.naming.name_typed.connect(self.name_typed)
        card.naming.confirmed.connect(self.confirmed)
        card.naming.cancelled.connect(self.cancelled)
        self._profile_column.addWidget(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, and where none is focused the primary one."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        for button in (self._focused() or self._primary())[:1]:
            button.click()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at what Enter would open; it stays where it was put before."""
        super().showEvent(event)
        if not self._focused():
            for button in self._primary()[:1]:
                button.setFocus()

    def _focused(self) -> list[QPushButton]:
        return [each for each in self._buttons() if each is self.focusWidget()]

    def _primary(self) -> list[QPushButton]:
        return [each for each in self._buttons() if each.property("kind") == "primary"]

    def _buttons(self) -> list[QPushButton]:
        return [each for each in self.findChildren(QPushButton) if each.isVisible()]
