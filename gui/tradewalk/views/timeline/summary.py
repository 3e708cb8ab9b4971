"""The foot of a sent order: what was bought or sold so far, what it cost, what is still frozen."""

from decimal import Decimal

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_word
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.own_money import own_amount, own_money
from tradewalk.views.timeline.props import TimelineProps


class Summary(QWidget):
    """Lines of figures. Fees appear with the first fill."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = FigureRow("timeline.filled")
        self._fees: dict[str, FigureRow] = {}
        self._sellable = FigureRow("timeline.sellable")
        self._frozen = FigureRow("timeline.frozen")
        self._available = FigureRow("timeline.available", is_total=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for widget in (_divider(), self._filled, self._sellable, self._frozen, _divider(), self._available):
            self._column.addWidget(widget)

    def show_summary(self, props: TimelineProps) -> None:
        """Show what the account has of the order."""
        order, currency = props.order, props.order.currency
        self._filled.show_figure(self._filled_word(props), own_amount(order.value))
        self._show_fees(order.fees)
        self._show_shares(props)
        is_open_buy = order.request.side is Side.BUY and order.frozen_cash > 0
        self._frozen.setVisible(is_open_buy)
        frozen = self.tr("Frozen for the open {count}").format(count=formatting.quantity(order.open))
        self._frozen.show_figure(frozen, own_amount(order.frozen_cash))
        self._available.show_figure(self.tr("Available"), own_money(props.cash.available, currency))

    def _filled_word(self, props: TimelineProps) -> str:
        order = props.order
        is_buy = order.request.side is Side.BUY
        if not order.filled:
            return self.tr("Bought so far") if is_buy else self.tr("Sold so far")
        text = self.tr("Bought {count} at {price}") if is_buy else self.tr("Sold {count} at {price}")
        price = formatting.price(order.average_price, props.instrument.decimals)
        return text.format(count=formatting.quantity(order.filled), price=price)

    def _show_fees(self, fees: tuple[tuple[str, Decimal], ...]) -> None:
        for fee, amount in fees:
            if fee not in self._fees:
                self._fees[fee] = FigureRow(f"timeline.fee.{fee}")
                self._column.insertWidget(1 + len(self._fees), self._fees[fee])
            self._fees[fee].show_figure(fee_word(fee), own_amount(amount))
        charged = {fee for fee, _ in fees}
        for fee, row in self._fees.items():
            row.setVisible(fee in charged)

    def _show_shares(self, props: TimelineProps) -> None:
        position = props.position
        text = self.tr("{sellable} of {held}").format(
            sellable=formatting.quantity(position.sellable), held=formatting.quantity(position.quantity)
        )
        is_later = props.settlement is None or props.settlement.sellable_after_days == 1
        self._sellable.show_figure(
            self.tr("Sellable now (T+1)") if is_later else self.tr("Sellable now"), text
        )


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "divider")
    return line
