"""The orders in a table, or as cards where there is little room; an open one has a button that cancels it."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.views import formatting
from tradewalk.views.cancel_words import no_cancel_reason
from tradewalk.views.explained import explains_sections
from tradewalk.views.order_type_words import short_type_word
from tradewalk.views.order_words import short_status_word, side_word
from tradewalk.views.orders.props import OrderRow, OrdersProps
from tradewalk.views.record_table import Record, RecordTable
from tradewalk.views.refusal_context import RefusalContext, day_of
from tradewalk.views.targets import name_target
from tradewalk.views.text_table import Column

TIME, TYPE, STATUS = 0, 3, 8
COLUMNS = (
    Column(40, takes_rest=True),
    Column(40, takes_rest=True),
    Column(40, takes_rest=True),
    Column(40, takes_rest=True),
    Column(40, is_figure=True, takes_rest=True),
    Column(40, is_figure=True, takes_rest=True),
    Column(40, is_figure=True, takes_rest=True),
    Column(40, is_figure=True, takes_rest=True),
    Column(40, takes_rest=True),
    Column(66),
)
"""What is left over is shared by all, so that no gap is wide."""
TERMS = (
    "",
    "",
    "side",
    "order-type",
    "limit-order",
    "quantity",
    "fill",
    "average-fill-price",
    "order-status",
    "cancel",
)
"""What explains the headings."""
COLUMN_NAMES = (
    "time",
    "symbol",
    "side",
    "type",
    "price",
    "quantity",
    "filled",
    "average",
    "status",
    "cancel",
)
CANCEL_COLUMN = len(COLUMNS) - 1
_AN_AUGUST_DAY = date(2025, 8, 28)


class OrderTable(RecordTable):
    """``cancel_asked`` carries the number of an order whose button was pressed."""

    cancel_asked = Signal(int)

    def __init__(self) -> None:
        samples = {
            TIME: (f"{formatting.short_date(_AN_AUGUST_DAY)} 00:00",),
            TYPE: tuple(short_type_word(kind) for kind in OrderType),
            STATUS: tuple(short_status_word(status) for status in OrderStatus),
        }
        super().__init__("orders.table", COLUMNS, samples=samples, action=CANCEL_COLUMN)
        self.name_parts("order", *COLUMN_NAMES)
        self.setAccessibleName(self.tr("Orders"))
        explains_sections(self.horizontalHeader(), TERMS)

    def show_orders(self, props: OrdersProps) -> None:
        """Show these orders."""
        records = tuple(self._record(row, props.today) for row in props.rows)
        self.show_records(
            self._headings_said(), records, has_actions=any(row.order.is_open for row in props.rows)
        )
        self._place_buttons(props)

    def _headings_said(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Symbol"),
            self.tr("Side"),
            self.tr("Type"),
            self.tr("Price"),
            self.tr("Quantity"),
            self.tr("Filled"),
            self.tr("Average"),
            self.tr("Status"),
            "",
        )

    def _record(self, row: OrderRow, today: date) -> Record:
        order, request, decimals = row.order, row.order.request, row.instrument.decimals
        texts = (
            _time_word(order.submitted_at, today),
            request.symbol,
            side_word(request.side),
            short_type_word(request.type),
            formatting.price(request.stop_price if request.price is None else request.price, decimals),
            formatting.quantity(request.quantity),
            formatting.quantity(order.filled),
            formatting.price(order.average_price, decimals),
            short_status_word(order.status),
            "",
        )
        return Record(order.order_id, texts, self._card(texts))

    def _card(self, texts: tuple[str, ...]) -> tuple[str, str]:
        time, symbol, side, kind, price, quantity, filled, average, status, _ = texts
        head = self.tr("{side} {quantity} {symbol} · {status}").format(
            side=side, quantity=quantity, symbol=symbol, status=status
        )
        waiting = self.tr("{time} · {type} {price}")
        traded = self.tr("{time} · {type} {price} · {filled} at {average}")
        rest = waiting if average == formatting.UNKNOWN else traded
        return head, rest.format(time=time, type=kind, price=price, filled=filled, average=average)

    def _place_buttons(self, props: OrdersProps) -> None:
        """A button stands in the row of every order that lives; it is kept while the row is."""
        for number, row in enumerate(props.rows):
            index = self.texts.index(number, CANCEL_COLUMN)
            place = self._place_at(index)
            if place is None and row.order.is_open:
                place = self._button_place(row.order.order_id)
                self.setIndexWidget(index, place)
            if place is not None:
                self._render_button(place.findChildren(QPushButton)[0], row)

    def _place_at(self, index: QModelIndex) -> QWidget | None:
        """Qt answers None where no widget stands, which its stubs do not say."""
        return self.indexWidget(index)

    def _button_place(self, order_id: int) -> QWidget:
        place, button = QWidget(), QPushButton()
        name_target(button, f"orders.cancel.{order_id}")
        button.setProperty("kind", "chip")
        button.clicked.connect(lambda: self.cancel_asked.emit(order_id))
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.addWidget(button)
        return place

    def _render_button(self, button: QPushButton, row: OrderRow) -> None:
        button.setText(self.tr("Cancel"))
        context = RefusalContext(row.instrument, row.order.request.side)
        reason = no_cancel_reason(row.order, row.cancel_refusal, context)
        button.setVisible(row.order.is_open)
        button.setEnabled(row.can_cancel)
        button.setToolTip(reason)
        name = self.tr("Cancel the open {count} of {symbol}")
        name = name.format(count=formatting.quantity(row.order.open), symbol=row.instrument.symbol)
        button.setAccessibleName(f"{name}. {reason}".strip())


def _time_word(instant: Instant, today: date) -> str:
    """Today's orders to the second, earlier ones with their day."""
    day = day_of(instant)
    if day == today:
        return formatting.clock_time(instant)
    return f"{formatting.short_date(day)} {formatting.clock_minute(instant)}"
