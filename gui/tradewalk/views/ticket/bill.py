"""The foot of the ticket: value, fees and cash, counted along with every stroke."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.own_money import own_money
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.fee_rows import FeeRows
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.words import total_word


class Bill(QWidget):
    """Three lines; the middle one opens to all fees. ``fees_toggled`` asks for that."""

    fees_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._value = FigureRow("ticket.bill.value")
        self._toggle = QPushButton()
        name_target(self._toggle, "ticket.bill.fees.toggle")
        self._toggle.setProperty("kind", "link")
        self._toggle.setCheckable(True)
        self._fees_total = text_label("ticket.bill.fees", Role.SMALL, is_right=True)
        self._fees = FeeRows("ticket.bill.fee")
        self._fees.hide()
        self._toggle.clicked.connect(self.fees_toggled)
        self._total = FigureRow("ticket.bill.total", is_total=True)
        self._place()

    def _place(self) -> None:
        fees_row = QHBoxLayout()
        fees_row.addWidget(self._toggle)
        fees_row.addWidget(self._fees_total, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for kind in (0, 1):
            line = QFrame()
            line.setProperty("kind", "divider")
            column.addWidget(line)
            if kind == 0:
                column.addWidget(self._value)
                column.addLayout(fees_row)
                column.addWidget(self._fees)
        column.addWidget(self._total)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show what the order costs or brings; dashes while something is missing."""
        effect, form = props.effect, props.form
        quantity = formatting.quantity(int(form.quantity.value)) if form.quantity.value else None
        price = formatting.price(self._unit_price(props), props.instrument.decimals)
        label = f"{quantity} × {price}" if quantity else self.tr("Estimated value")
        self._value.show_figure(label, _amount(effect.value if effect else None))
        self._render_fees(effect, is_open=form.has_fees_open)
        total = own_money(effect.total if effect else None, props.instrument.currency)
        self._total.show_figure(total_word(form.side), total)

    def _unit_price(self, props: TicketProps) -> Decimal | None:
        effect, count = props.effect, props.form.quantity.value
        return effect.value / count if effect is not None and count else props.form.price.value

    def _render_fees(self, effect: CashEffect | None, *, is_open: bool) -> None:
        label = self.tr("Estimated fees ›")
        self._toggle.setText(label)
        self._toggle.setAccessibleName(self.tr("Estimated fees, line by line"))
        amount = _amount(effect.fees.total if effect else None)
        set_text(self._fees_total, amount)
        self._fees_total.setAccessibleName(formatting.labelled(label, amount))
        self._toggle.setEnabled(effect is not None)
        self._toggle.setChecked(is_open)
        self._fees.setVisible(is_open and effect is not None)
        if effect is not None:
            self._fees.show_fees(effect.fees)


def _amount(value: Decimal | None) -> str:
    return formatting.number(value, 2)
