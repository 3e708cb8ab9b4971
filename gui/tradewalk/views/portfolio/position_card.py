"""One position: what it is, how much of it can be sold and when, and what it earned, fees included."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.flow import flow_of
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.own_money import own_money, own_signed
from tradewalk.views.portfolio.figure_cell import FigureCell
from tradewalk.views.portfolio.props import PositionRow
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.two_ends import TwoEnds


class PositionCard(QFrame):
    """Two lines that say the most, name with value and quantity with profit, and the other figures below."""

    instrument_requested = Signal()

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self._prefix = f"portfolio.position.{symbol}"
        name_target(self, self._prefix)
        self.setProperty("kind", "card")
        self._open = QPushButton()
        name_target(self._open, f"{self._prefix}.open")
        self._open.setProperty("kind", "link")
        self._open.clicked.connect(self.instrument_requested)
        self._code = text_label(f"{self._prefix}.code", Role.SMALL, Tone.QUIET)
        self._value = text_label(f"{self._prefix}.value", Role.SECTION, is_right=True)
        self._quantity = text_label(f"{self._prefix}.quantity", Role.SMALL)
        self._total = text_label(f"{self._prefix}.total", Role.FIGURE, is_right=True)
        names = ("sellable", "average_cost", "break_even", "last", "today", "realised")
        self._cells = {name: FigureCell(f"{self._prefix}.{name}", has_remark=True) for name in names}
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        name = flow_of(self._open, self._code, spacing=SPACING.s, line_spacing=0)
        self._lines = (TwoEnds(name, self._value), TwoEnds(self._quantity, self._total))
        for line in self._lines:
            column.addWidget(line)
        column.addSpacing(SPACING.xs)
        column.addWidget(flow_of(*self._cells.values(), spacing=SPACING.l, line_spacing=SPACING.s))

    def show_row(self, row: PositionRow) -> None:
        """Show this position."""
        position, name = row.position, shown_name(row.instrument)
        self._open.setText(name)
        self._open.setAccessibleName(self.tr("{name}: show the instrument").format(name=name))
        set_text(self._code, row.instrument.symbol)
        value = own_money(row.value, position.currency)
        _say(self._value, value, self.tr("Value {amount}").format(amount=value))
        shares = formatting.quantity(position.quantity)
        set_text(self._quantity, self.tr("{count} shares").format(count=shares))
        total = self.tr("{amount}  ({ratio})").format(
            amount=own_signed(row.total.amount), ratio=formatting.percent(row.total.ratio)
        )
        _say(self._total, total, self.tr("Profit, fees included: {amount}").format(amount=total))
        self._total.setToolTip(self._total.accessibleName())
        for line in self._lines:
            line.arrange()
        self._show_prices(row)
        self._show_sellable(row)

    def _show_prices(self, row: PositionRow) -> None:
        cells, decimals = self._cells, row.instrument.decimals
        average = formatting.number(row.position.average_cost, decimals + 1)
        cells["average_cost"].show_figure(self.tr("Average cost"), average)
        break_even = formatting.price(row.break_even, decimals)
        cells["break_even"].show_figure(self.tr("Break-even"), break_even, self.tr("fees included"))
        cells["last"].show_figure(self.tr("Last price"), formatting.price(row.last, decimals))
        today = formatting.percent(row.today.ratio)
        cells["today"].show_figure(self.tr("Today's profit"), own_signed(row.today.amount), today)
        cells["realised"].show_figure(self.tr("Realised by sales"), own_signed(row.realised))
        cells["realised"].setVisible(bool(row.realised))

    def _show_sellable(self, row: PositionRow) -> None:
        position = row.position
        remarks = []
        if row.sellable_from is not None:
            bought = formatting.quantity(position.bought_today)
            day = formatting.short_date(row.sellable_from)
            remarks.append(self.tr("{count} from {day}").format(count=bought, day=day))
        if position.frozen:
            frozen = formatting.quantity(position.frozen)
            remarks.append(self.tr("{count} in open sales").format(count=frozen))
        sellable = formatting.quantity(position.sellable)
        self._cells["sellable"].show_figure(self.tr("Sellable now"), sellable, " · ".join(remarks))


def _say(label: QLabel, text: str, aloud: str) -> None:
    """Show a text that is read aloud with what it means."""
    set_text(label, text)
    label.setAccessibleName(aloud)
