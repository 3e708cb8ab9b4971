"""The account's cash: what is free to spend, and what open orders have frozen. A press opens a small menu."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout

from tradewalk.domain.money import ZERO
from tradewalk.views.own_money import own_money
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.top_bar.view_model import TopBarProps


class AccountChip(QPushButton):
    """Available cash in bold; below it what is frozen or not settled, or that this is practice money."""

    accounts_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "top.account")
        self.setProperty("kind", "account")
        self._available = text_label("top.account.available", Role.TITLE, is_right=True)
        self._below = text_label("top.account.frozen", Role.LABEL, Tone.QUIET, is_right=True)
        self.account_menu = QMenu(self.tr("Account"), self)
        name_target(self.account_menu, "top.account.menu")
        choose = self.account_menu.addAction(self.tr("Accounts…"))
        name_target(choose, "top.account.choose")
        choose.triggered.connect(self.accounts_requested)
        self.setMenu(self.account_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.xs, SPACING.m, SPACING.xs)
        column.setSpacing(0)
        for label in (self._available, self._below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        available = own_money(props.available, props.currency)
        frozen = own_money(props.frozen, props.currency)
        set_text(self._available, available)
        set_text(self._below, self._below_words(props))
        spoken = self.tr("Available cash {available}, frozen {frozen}")
        said = spoken.format(available=available, frozen=frozen)
        unsettled = self._unsettled_words(props)
        self.setAccessibleName(f"{said}. {unsettled}" if unsettled else said)
        self.setToolTip(unsettled)

    def _below_words(self, props: TopBarProps) -> str:
        """What is frozen, else what is not settled, else that it is no real money."""
        if props.frozen:
            return self.tr("frozen {amount}").format(amount=own_money(props.frozen, props.currency))
        if props.settling:
            unsettled = sum((each.amount for each in props.settling), ZERO)
            return self.tr("not settled {amount}").format(amount=own_money(unsettled, props.currency))
        return self.tr("practice cash")

    def _unsettled_words(self, props: TopBarProps) -> str:
        """What may be withdrawn, and when the rest is settled; nothing where all is."""
        if not props.settling:
            return ""
        from tradewalk.views.settling_words import settling_words

        words = self.tr("{withdrawable} can be withdrawn; the rest may buy: {when}")
        withdrawable = own_money(props.withdrawable, props.currency)
        return words.format(withdrawable=withdrawable, when=settling_words(props.settling))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
