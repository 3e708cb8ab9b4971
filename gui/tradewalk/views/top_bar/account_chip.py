"""The account's cash: what is free to spend, and what open orders have frozen. A press opens a small menu."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.top_bar.view_model import TopBarProps


class AccountChip(QPushButton):
    """Available cash in bold; below it what is frozen, or that this is practice money."""

    accounts_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top.account")
        self.setProperty("kind", "account")
        self._available = text_label("top.account.available", Role.TITLE, is_right=True)
        self._below = text_label("top.account.frozen", Role.LABEL, Tone.QUIET, is_right=True)
        self.account_menu = QMenu(self.tr("Account"), self)
        self.account_menu.setObjectName("top.account.menu")
        self.account_menu.addAction(self.tr("Accounts…")).triggered.connect(self.accounts_requested)
        self.setMenu(self.account_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.xs, SPACING.m, SPACING.xs)
        column.setSpacing(0)
        for label in (self._available, self._below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        available = formatting.money(props.available, props.currency)
        frozen = formatting.money(props.frozen, props.currency)
        set_text(self._available, available)
        below = self.tr("frozen {amount}").format(amount=frozen) if props.frozen else self.tr("practice cash")
        set_text(self._below, below)
        spoken = self.tr("Available cash {available}, frozen {frozen}")
        self.setAccessibleName(spoken.format(available=available, frozen=frozen))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
