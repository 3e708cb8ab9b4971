"""All orders of the account in a table; a row leads to its timeline, an open one can be cancelled."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.instants import Instant
from tradewalk.views import formatting
from tradewalk.views.cancel_question import CancelQuestion
from tradewalk.views.cancel_words import no_cancel_reason
from tradewalk.views.order_words import short_status_word, short_type_word, side_word
from tradewalk.views.orders.view_model import OrderRow, OrdersProps
from tradewalk.views.refusal_context import RefusalContext, day_of
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.text_table import Column, TextRow, TextTable
from tradewalk.views.tones import Tone

COLUMNS = (
    Column(100),
    Column(83),
    Column(40),
    Column(86, takes_rest=True),
    Column(70, is_figure=True),
    Column(64, is_figure=True),
    Column(64, is_figure=True),
    Column(70, is_figure=True),
    Column(99),
    Column(66),
)
CANCEL_COLUMN = len(COLUMNS) - 1


class OrdersView(QWidget):
    """Draws OrdersProps. ``order_chosen`` and ``cancel_requested`` carry an order's number."""

    order_chosen = Signal(int)
    cancel_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders")
        self._props: OrdersProps | None = None
        self._asked_about: int | None = None
        self._title = text_label("orders.title", Role.HEADING)
        self._count = text_label("orders.count", Role.SMALL, Tone.QUIET, is_right=True)
        self._empty = text_label("orders.empty", tone=Tone.QUIET)
        self._table = TextTable("orders.table", COLUMNS)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._question = CancelQuestion("orders.cancel")
        self._question.confirmed.connect(self._on_confirmed)
        self._frame = QFrame()
        self._place()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._empty)
        self._frame_table()
        column.addWidget(self._frame, 1)
        column.addStretch(0)
        column.addWidget(self._question)

    def _frame_table(self) -> None:
        self._frame.setProperty("kind", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._table)

    def render(self, props: OrdersProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        set_text(self._title, self.tr("Orders"))
        count = self.tr("{count} open").format(count=formatting.quantity(props.open_count))
        simulated = self.tr("SIMULATED")
        set_text(self._count, f"{simulated} · {count}")
        set_text(self._empty, self.tr("No order yet. Open an instrument and press Trade."))
        self._empty.setVisible(not props.rows)
        self._frame.setVisible(bool(props.rows))
        self._table.setAccessibleName(self.tr("Orders"))
        self._table.texts.show(self._headings(), tuple(self._texts(row, props) for row in props.rows))
        self._place_buttons(props)
        self._render_question(props)

    def _headings(self) -> tuple[str, ...]:
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

    def _texts(self, row: OrderRow, props: OrdersProps) -> TextRow:
        order, request, decimals = row.order, row.order.request, row.instrument.decimals
        texts = (
            _time_word(order.submitted_at, props.today),
            request.symbol,
            side_word(request.side),
            short_type_word(request.type),
            formatting.price(request.price, decimals),
            formatting.quantity(request.quantity),
            formatting.quantity(order.filled),
            formatting.price(order.average_price, decimals),
            short_status_word(order.status),
            "",
        )
        return TextRow(order.order_id, texts)

    def _place_buttons(self, props: OrdersProps) -> None:
        """A button stands in the row of every order that lives; it is kept while the row is."""
        for number, row in enumerate(props.rows):
            index = self._table.texts.index(number, CANCEL_COLUMN)
            place = self._place_at(index)
            if place is None and row.order.is_open:
                place = self._button_place(row.order.order_id)
                self._table.setIndexWidget(index, place)
            if place is not None:
                self._render_button(place.findChildren(QPushButton)[0], row)

    def _place_at(self, index: QModelIndex) -> QWidget | None:
        """Qt answers None where no widget stands, which its stubs do not say."""
        return self._table.indexWidget(index)

    def _button_place(self, order_id: int) -> QWidget:
        place, button = QWidget(), QPushButton()
        button.setObjectName(f"orders.cancel.{order_id}")
        button.setProperty("kind", "chip")
        button.clicked.connect(lambda: self._ask(order_id))
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

    def _ask(self, order_id: int) -> None:
        self._asked_about = order_id
        if self._props is not None:
            self._render_question(self._props)
        self._question.ask()

    def _render_question(self, props: OrdersProps) -> None:
        asked = next((row for row in props.rows if row.order.order_id == self._asked_about), None)
        if asked is None or not asked.can_cancel:
            self._question.hide()
            return
        self._question.say(f"{formatting.quantity(asked.order.open)} {asked.instrument.symbol}")

    def _on_confirmed(self) -> None:
        if self._asked_about is not None:
            self.cancel_requested.emit(self._asked_about)

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, int):
            self.order_chosen.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._props is not None:
            self.render(self._props)


def _time_word(instant: Instant, today: date) -> str:
    """Today's orders to the second, earlier ones with their day."""
    day = day_of(instant)
    if day == today:
        return formatting.clock_time(instant)
    return f"{formatting.short_date(day)} {formatting.clock_minute(instant)}"
