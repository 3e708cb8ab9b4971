"""The account's cash: what is free to spend, and what open orders have frozen."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.top_bar.view_model import TopBarProps


class AccountChip(QFrame):
    """Available cash in bold; below it what is frozen, or that this is practice money."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top.account")
        self.setProperty("kind", "chip")
        self._available = text_label("top.account.available", Role.TITLE, is_right=True)
        self._below = text_label("top.account.frozen", Role.LABEL, Tone.QUIET, is_right=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, 4, SPACING.m, 4)
        column.setSpacing(0)
        column.addWidget(self._available)
        column.addWidget(self._below)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        available = formatting.money(props.available, props.currency)
        set_text(self._available, available)
        frozen = formatting.money(props.frozen, props.currency)
        below = self.tr("frozen {amount}").format(amount=frozen) if props.frozen else self.tr("practice cash")
        set_text(self._below, below)
        self.setAccessibleName(self.tr("Available cash {amount}").format(amount=available))
