"""The money of one currency and what it has become."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from tradewalk.domain.money import Currency
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_word
from tradewalk.views.flow import flow_of
from tradewalk.views.own_money import own_amount, own_money, own_signed
from tradewalk.views.portfolio.figure_cell import FigureCell
from tradewalk.views.portfolio.props import CurrencyRow
from tradewalk.views.settling_words import settling_words
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING


class CurrencyCard(QFrame):
    """Total value, cash available, withdrawable, unsettled and frozen, shares, profits, and the fees paid so far."""

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._name = f"portfolio.cash.{currency.value}"
        name_target(self, self._name)
        self.setProperty("kind", "card")
        self._title = text_label(f"{self._name}.title", Role.TITLE)
        self._value = FigureCell(f"{self._name}.value", Role.SECTION, has_remark=True)
        self._today = FigureCell(f"{self._name}.today", Role.SECTION, has_remark=True)
        self._profit = FigureCell(f"{self._name}.profit", Role.SECTION, has_remark=True)
        self._available = FigureCell(f"{self._name}.available")
        self._withdrawable = FigureCell(f"{self._name}.withdrawable")
        self._unsettled = FigureCell(f"{self._name}.unsettled", Role.SECTION, has_remark=True)
        self._frozen = FigureCell(f"{self._name}.frozen")
        self._shares = FigureCell(f"{self._name}.shares")
        self._realised_today = FigureCell(f"{self._name}.realised_today")
        self._realised = FigureCell(f"{self._name}.realised")
        self._fees: dict[str, FigureCell] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        large = (self._value, self._today, self._profit, self._unsettled)
        cash = (self._available, self._withdrawable, self._frozen)
        small = (*cash, self._shares, self._realised_today, self._realised)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.s)
        column.addWidget(self._title)
        column.addWidget(flow_of(*large, spacing=SPACING.l, line_spacing=SPACING.s))
        column.addWidget(flow_of(*small, spacing=SPACING.l, line_spacing=SPACING.s))
        self._fee_row = flow_of(spacing=SPACING.l, line_spacing=SPACING.s)
        column.addWidget(self._fee_row)

    def show_row(self, row: CurrencyRow) -> None:
        """Show this money."""
        set_text(self._title, self.tr("In {currency}").format(currency=row.currency.value))
        self._value.show_figure(self.tr("Total value"), own_money(row.value, row.currency))
        today, profit = (formatting.percent(each.ratio) for each in (row.today, row.total))
        self._today.show_figure(self.tr("Today's profit"), own_signed(row.today.amount), today)
        self._profit.show_figure(self.tr("Profit in total"), own_signed(row.total.amount), profit)
        available = own_money(row.cash.available, row.currency)
        self._available.show_figure(self.tr("Cash available"), available)
        self._show_settled(row)
        self._frozen.show_figure(self.tr("Frozen for orders"), own_amount(row.cash.frozen))
        self._shares.show_figure(self.tr("Value of shares"), own_amount(row.shares))
        realised_today = own_signed(row.realised_today)
        self._realised_today.show_figure(self.tr("Realised today"), realised_today)
        self._realised.show_figure(self.tr("Realised in total"), own_signed(row.realised))
        for fee, amount in row.fees:
            self._show_fee(fee, own_amount(amount))
        self._fee_row.setVisible(bool(self._fees))

    def _show_settled(self, row: CurrencyRow) -> None:
        """What may be withdrawn, and when the rest of what may be spent is settled."""
        withdrawable = own_amount(row.cash.withdrawable)
        self._withdrawable.show_figure(self.tr("Can be withdrawn"), withdrawable)
        unsettled = own_amount(row.cash.unsettled)
        self._unsettled.show_figure(self.tr("Not settled yet"), unsettled, settling_words(row.settling))
        self._unsettled.setVisible(bool(row.cash.unsettled))

    def _show_fee(self, fee: str, amount: str) -> None:
        if fee not in self._fees:
            self._fees[fee] = FigureCell(f"{self._name}.fee.{fee}")
            layout = self._fee_row.layout()
            assert layout is not None, "fees flow in a row"
            layout.addWidget(self._fees[fee])
        self._fees[fee].show_figure(self.tr("{fee}, paid so far").format(fee=fee_word(fee)), amount)
