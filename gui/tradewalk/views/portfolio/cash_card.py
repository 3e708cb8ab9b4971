"""The money of one currency."""

from decimal import Decimal

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from tradewalk.domain.money import Currency
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_word
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.portfolio.view_model import CashRow
from tradewalk.views.text import Role, set_text, text_label

_WIDTH = 300


class CashCard(QFrame):
    """Available, frozen, all of it; below, the fees paid so far."""

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._name = f"portfolio.cash.{currency.value}"
        self.setObjectName(self._name)
        self.setProperty("kind", "card")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._title = text_label(f"{self._name}.title", Role.TITLE)
        self._available = FigureRow(f"{self._name}.available", is_total=True)
        self._frozen = FigureRow(f"{self._name}.frozen")
        self._all = FigureRow(f"{self._name}.total")
        self._fees: dict[str, FigureRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        for widget in (self._title, self._available, self._frozen, self._all):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def show_cash(self, row: CashRow) -> None:
        """Show this money."""
        set_text(self._title, self.tr("Cash in {currency}").format(currency=row.currency.value))
        available = formatting.money(row.cash.available, row.currency)
        self._available.show_figure(self.tr("Available"), available)
        self._frozen.show_figure(self.tr("Frozen for open orders"), formatting.number(row.cash.frozen, 2))
        self._all.show_figure(self.tr("Together"), formatting.number(row.cash.total, 2))
        for fee, amount in row.fees:
            self._show_fee(fee, amount)

    def _show_fee(self, fee: str, amount: Decimal) -> None:
        if fee not in self._fees:
            self._fees[fee] = FigureRow(f"{self._name}.fee.{fee}")
            self._column.insertWidget(self._column.count() - 1, self._fees[fee])
        label = self.tr("{fee}, paid so far").format(fee=fee_word(fee))
        self._fees[fee].show_figure(label, formatting.number(amount, 2))
