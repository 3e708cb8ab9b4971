"""All orders of the account: a list that can be narrowed down, and one order in full below it, or instead of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.services.exports import ExportKind
from tradewalk.views import formatting
from tradewalk.views.cancel_question import CancelQuestion
from tradewalk.views.export_button import ExportButton
from tradewalk.views.export_words import first_name, outcome_sentence
from tradewalk.views.flow import flow_of
from tradewalk.views.orders.details import OrderDetails
from tradewalk.views.orders.filter_bar import FilterBar
from tradewalk.views.orders.order_table import OrderTable
from tradewalk.views.orders.props import OrdersProps, OrdersTab
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

SIZE_OF_BOTH = (520, 560)
"""Where the page is narrower or lower, an opened order takes the place of the list."""
LEAST_HEIGHT = 110
"""What the list keeps of a low page, which then scrolls."""
HEADS = ((("title", SPREAD, "count", "simulated"),), (("title",), ("count", SPREAD, "simulated")))


class OrdersView(QWidget):
    """Draws OrdersProps. Signals that name an order carry its number; ``export_requested`` kind and place."""

    order_chosen = Signal(int)
    order_closed = Signal()
    part_chosen = Signal(object)
    tab_chosen = Signal(object)
    filter_chosen = Signal(object, object, object)
    cancel_asked = Signal(int)
    cancel_kept = Signal()
    cancel_requested = Signal(int)
    export_requested = Signal(object, object)
    fees_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "orders")
        self._props: OrdersProps | None = None
        self._title = text_label("orders.title", Role.HEADING)
        self._count = text_label("orders.count", Role.SMALL, Tone.QUIET, is_right=True)
        self._simulated = text_label("orders.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._filters = FilterBar()
        self._empty = sentence_label("orders.empty", Role.BODY)
        self._clear = QPushButton(self.tr("Show all orders"))
        self._table = OrderTable()
        self._question = CancelQuestion("orders.cancel")
        self._details = OrderDetails()
        self._list_csv = ExportButton("orders.save.list", ExportKind.ORDERS_CSV)
        self._trades_csv = ExportButton("orders.save.trades", ExportKind.TRADES_CSV)
        self._outcome = sentence_label("orders.outcome")
        self._list, self._frame = QWidget(), QFrame()
        self._saves = flow_of(self._list_csv, self._trades_csv, spacing=SPACING.s, line_spacing=SPACING.s)
        self._set_up()
        self._place()
        self._wire()

    def _set_up(self) -> None:
        name_target(self._clear, "orders.clear")
        self._clear.setAccessibleName(self._clear.text())
        self._clear.setProperty("kind", "chip")
        self._frame.setProperty("kind", "card")
        self._table.setMinimumHeight(px(LEAST_HEIGHT))
        self._details.hide()

    def _place(self) -> None:
        head = QWidget()
        rows = RowsLayout(head, HEADS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.add("title", self._title)
        rows.add("count", self._count)
        rows.add("simulated", self._simulated)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._table)
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(SPACING.m)
        clear = QHBoxLayout()
        clear.addWidget(self._clear)
        clear.addStretch(1)
        for widget in (self._filters, self._empty):
            listed.addWidget(widget)
        listed.addLayout(clear)
        listed.addWidget(self._frame, 1)
        listed.addStretch(0)
        listed.addWidget(self._saves)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addWidget(head)
        column.addWidget(self._list, 2)
        column.addWidget(self._details, 3)
        column.addWidget(self._question)
        column.addWidget(self._outcome)

    def _wire(self) -> None:
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.cancel_asked.connect(self.cancel_asked)
        self._filters.tab_chosen.connect(self.tab_chosen)
        self._filters.filter_chosen.connect(self.filter_chosen)
        self._clear.clicked.connect(self._on_clear)
        self._question.confirmed.connect(self._on_confirmed)
        self._question.kept.connect(self.cancel_kept)
        self._details.closed.connect(self.order_closed)
        self._details.part_chosen.connect(self.part_chosen)
        self._details.fees_requested.connect(self.fees_requested)
        for saver in (self._list_csv, self._trades_csv, self._details):
            saver.export_requested.connect(self.export_requested)

    def render(self, props: OrdersProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        set_text(self._title, self.tr("Orders"))
        set_text(self._count, self.tr("{count} open").format(count=formatting.quantity(props.open_count)))
        set_text(self._simulated, self.tr("SIMULATED"))
        self._filters.render(props)
        self._filters.setVisible(props.total > 0)
        self._render_list(props)
        self._details.render(props)
        self._render_question(props)
        self._arrange()

    def _render_list(self, props: OrdersProps) -> None:
        is_empty = not props.rows
        set_text(self._empty, self._empty_sentence(props) if is_empty else "")
        self._empty.setVisible(is_empty)
        self._clear.setVisible(is_empty and props.total > 0)
        self._frame.setVisible(not is_empty)
        self._saves.setVisible(not is_empty)
        self._list_csv.offer(first_name(ExportKind.ORDERS_CSV, props.account_id, props.today))
        self._trades_csv.offer(first_name(ExportKind.TRADES_CSV, props.account_id, props.today))
        self._table.show_orders(props)
        outcome = props.outcome
        set_text(self._outcome, outcome_sentence(outcome))
        set_tone(self._outcome, Tone.ERROR if outcome and outcome.fault else Tone.QUIET)
        self._outcome.setVisible(outcome is not None)

    def _empty_sentence(self, props: OrdersProps) -> str:
        """What to do where there is nothing to see."""
        if not props.total:
            return self.tr("No order yet. Open an instrument and press Trade.")
        if props.choice.has_filter:
            return self.tr("No order fits these filters. Choose others, or show all orders.")
        if props.choice.tab is OrdersTab.OPEN:
            return self.tr("No order is open. Those that have ended stand under All.")
        return self.tr("No order was sent today. Open an instrument and press Trade.")

    def _render_question(self, props: OrdersProps) -> None:
        asked = props.asked
        if asked is None:
            self._question.hide()
            return
        self._question.say(f"{formatting.quantity(asked.order.open)} {asked.instrument.symbol}")
        if self._question.isHidden():
            self._question.ask()

    def _arrange(self) -> None:
        """List, details and question below one another, or the last of them alone where there is little room."""
        has_details = self._props is not None and self._props.opened is not None
        is_asking = self._props is not None and self._props.asked is not None
        width, height = map(px, SIZE_OF_BOTH)
        has_room = self.width() >= width and self.height() >= height
        self._details.setVisible(has_details and (has_room or not is_asking))
        self._list.setVisible(has_room or not (has_details or is_asking))

    def _on_clear(self) -> None:
        self.filter_chosen.emit(None, None, None)
        self.tab_chosen.emit(OrdersTab.ALL)

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, int):
            self.order_chosen.emit(key)

    def _on_confirmed(self) -> None:
        if self._props is not None and self._props.asked is not None:
            self.cancel_requested.emit(self._props.asked.order.order_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
