"""The fields of an order, one row each: what Review and the question before sending both list."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import side_word, validity_word
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.ticket.kept_words import reached_word
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.words import price_word

_FIELDS = ("instrument", "side", "type", "stop", "trail", "price", "quantity", "validity", "sending")


class OrderFields(QWidget):
    """Instrument, side, type, price, quantity, validity, and until when the broker holds the order."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = {field: FigureRow(f"{name}.{field}") for field in _FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows.values():
            column.addWidget(row)

    def show_order(self, props: TicketProps) -> None:
        """Show what the ticket orders."""
        form, instrument = props.form, props.instrument
        show = {name: row.show_figure for name, row in self._rows.items()}
        show["instrument"](self.tr("Instrument"), f"{shown_name(instrument)} · {instrument.symbol}")
        show["side"](self.tr("Side"), side_word(form.side))
        show["type"](self.tr("Order type"), type_word(form.type))
        self._rows["stop"].setVisible(form.has_stop_price)
        self._rows["trail"].setVisible(form.has_trail)
        show["stop"](self.tr("Stop price"), formatting.price(form.stop_price.value, instrument.decimals))
        show["trail"](self.tr("Trail distance"), formatting.price(form.trail.value, instrument.decimals))
        show["price"](
            price_word(props.price_use, form.type), formatting.price(form.price.value, instrument.decimals)
        )
        self._rows["price"].setVisible(props.price_use is not PriceUse.NONE)
        quantity = self.tr("{count} shares").format(count=formatting.quantity(int(form.quantity.value or 0)))
        show["quantity"](self.tr("Quantity"), quantity)
        show["validity"](self.tr("Validity"), validity_word(form.validity))
        self._rows["sending"].setVisible(props.held_until is not None or props.kept is not None)
        if props.kept is not None:
            show["sending"](self.tr("Held by the broker until"), reached_word(props.kept, form, instrument))
        elif props.held_until is not None:
            show["sending"](self.tr("Held by the broker until"), moment_word(props.held_until, props.day))
