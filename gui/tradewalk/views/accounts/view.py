"""The first page: which practice account to open."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.accounts.view_model import AccountChoice, AccountsProps
from tradewalk.views.profile_words import profile_name, profile_reach
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.tones import Tone

_WIDTH = 640


class AccountCard(QFrame):
    """One account: who it is, what it may trade, its cash, and the button that opens it."""

    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"accounts.card.{name}")
        self.setProperty("kind", "card")
        self._name = text_label(f"accounts.name.{name}", Role.SECTION)
        self._reach = text_label(f"accounts.reach.{name}", Role.SMALL, Tone.QUIET)
        self._reach.setWordWrap(True)
        self._cash = text_label(f"accounts.cash.{name}", Role.FIGURE)
        self._in_use = text_label(f"accounts.in_use.{name}", Role.SMALL, Tone.ERROR)
        self._in_use.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName(f"accounts.open.{name}")
        self.button.clicked.connect(self.opened)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        for label in (self._name, self._reach, self._cash, self._in_use):
            column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_choice(self, choice: AccountChoice) -> None:
        """Show this account."""
        profile = choice.profile
        set_text(self._name, profile_name(profile))
        set_text(self._reach, profile_reach(profile))
        amounts = [formatting.money(amount, currency) for currency, amount in profile.cash if amount]
        set_text(self._cash, self.tr("Opens with {cash}").format(cash=" · ".join(amounts)))
        self._in_use.setVisible(choice.is_in_use)
        set_text(self._in_use, self.tr("This account is open in another window. Close that one first."))
        self.button.setText(self.tr("Go on") if choice.is_begun else self.tr("Open"))
        self.button.setProperty("kind", "primary" if choice.is_first else "")
        self.button.setAccessibleName(f"{self.button.text()}: {self._name.text()}. {self._reach.text()}")


class AccountsView(QWidget):
    """Draws AccountsProps. ``account_chosen`` carries the id of a profile."""

    account_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts")
        self._props: AccountsProps | None = None
        self._title = text_label("accounts.title", Role.HEADING)
        self._simulated = text_label("accounts.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._note = text_label("accounts.note", tone=Tone.QUIET)
        self._note.setWordWrap(True)
        self._cards: dict[str, AccountCard] = {}
        self._list = QWidget()
        self._list.setObjectName("accounts.list")
        self._list.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(self._list)
        self._place()

    def _place(self) -> None:
        head, middle, page = QHBoxLayout(), QWidget(), QHBoxLayout(self)
        head.addWidget(self._title, 1)
        head.addWidget(self._simulated)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 32, 0, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(area, 1)
        page.addStretch(1)
        page.addWidget(middle, 100)
        page.addStretch(1)

    def render(self, props: AccountsProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        self.setWindowTitle(self.tr("Tradewalk — SIMULATED"))
        set_text(self._title, self.tr("Choose a practice account"))
        set_text(self._simulated, self.tr("SIMULATED"))
        note = self.tr(
            "Practice money on a simulated market. No password leaves this machine, and none is real."
        )
        set_text(self._note, note)
        self._list.setAccessibleName(self.tr("Practice accounts"))
        for choice in props.choices:
            if choice.profile.id not in self._cards:
                self._add_card(choice.profile.id)
            self._cards[choice.profile.id].show_choice(choice)

    def _add_card(self, profile_id: str) -> None:
        card = AccountCard(profile_id)
        card.opened.connect(lambda: self.account_chosen.emit(profile_id))
        self._cards[profile_id] = card
        self._column.insertWidget(len(self._cards) - 1, card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the focused account, and the first one where none is focused."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._props is None:
            super().keyPressEvent(event)
            return
        focused = [card for card in self._cards.values() if card.button.hasFocus()]
        (focused or list(self._cards.values()))[0].button.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._props is not None:
            self.render(self._props)
