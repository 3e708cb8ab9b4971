"""One order in full: its life, fact by fact, and its contract note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QVBoxLayout

from tradewalk.domain.events import OrderFact
from tradewalk.domain.orders import OrderStatus
from tradewalk.services.exports import ExportKind
from tradewalk.views import formatting
from tradewalk.views.contract_note_paper import contract_note_paper
from tradewalk.views.export_button import ExportButton
from tradewalk.views.export_words import first_name
from tradewalk.views.flow import flow_of
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import side_word, status_word, validity_word
from tradewalk.views.orders.life_words import actor_of, actor_word, fact_sentence, figures_of
from tradewalk.views.orders.note_page import NotePage
from tradewalk.views.orders.props import OpenedOrder, OrderPart, OrdersProps
from tradewalk.views.own_money import own_amount
from tradewalk.views.profile_words import account_label
from tradewalk.views.record_table import Record, RecordTable
from tradewalk.views.refusal_context import RefusalContext, day_of
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.text_table import Column
from tradewalk.views.theme import SPACING

COLUMNS = (
    Column(40),
    Column(40),
    Column(40, takes_rest=True),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
)
ROW_HEIGHT = 28


class OrderDetails(QFrame):
    """Draws OpenedOrder. ``export_requested`` carries kind and place."""

    part_chosen = Signal(object)
    closed = Signal()
    export_requested = Signal(object, object)
    fees_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "orders.details")
        self.setProperty("kind", "card")
        self._title = text_label("orders.details.title", Role.TITLE)
        self._title.setWordWrap(True)
        self._request = sentence_label("orders.details.request")
        self._parts = {part: self._part(part) for part in OrderPart}
        self._group = QButtonGroup(self)
        self._save = ExportButton("orders.note.save", ExportKind.NOTE_PDF)
        self._save.export_requested.connect(self.export_requested)
        self._fees = QPushButton(self.tr("Compare fees…"))
        name_target(self._fees, "orders.details.fees")
        self._fees.setAccessibleName(self._fees.text())
        self._fees.setProperty("kind", "chip")
        self._fees.clicked.connect(self._on_fees)
        self._order_id = 0
        self._close = QPushButton(self.tr("Close details"))
        name_target(self._close, "orders.details.close")
        self._close.setAccessibleName(self._close.text())
        self._close.setProperty("kind", "chip")
        self._close.clicked.connect(self.closed)
        self._life = RecordTable("orders.life", COLUMNS, row_height=ROW_HEIGHT)
        self._life.setAccessibleName(self.tr("Everything that happened to the order"))
        self._note = NotePage()
        self._pages = QStackedWidget()
        self._place()

    def _part(self, part: OrderPart) -> QPushButton:
        words = {OrderPart.LIFE: self.tr("Full life"), OrderPart.NOTE: self.tr("Contract note")}
        button = QPushButton(words[part])
        name_target(button, f"orders.parts.{part.value}")
        button.setAccessibleName(button.text())
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.part_chosen.emit(part))
        return button

    def _place(self) -> None:
        for page in (self._life, self._note):
            self._pages.addWidget(page)
        parts = self._parts.values()
        for button in parts:
            self._group.addButton(button)
        buttons = flow_of(
            *parts, self._save, self._fees, self._close, spacing=SPACING.s, line_spacing=SPACING.xs
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        column.setSpacing(SPACING.xs)
        for widget in (self._title, self._request, buttons):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)

    def render(self, props: OrdersProps) -> None:  # type: ignore[override]
        """Show the order that is opened; nothing while none is."""
        opened = props.opened
        if opened is None:
            return
        self._render_head(opened)
        has_note = opened.note is not None
        part = props.choice.part if has_note else OrderPart.LIFE
        self._parts[part].setChecked(True)
        self._parts[OrderPart.NOTE].setVisible(has_note)
        self._save.setVisible(part is OrderPart.NOTE)
        self._save.offer(first_name(ExportKind.NOTE_PDF, props.account_id, opened.row.order.order_id))
        self._pages.setCurrentWidget(self._note if part is OrderPart.NOTE else self._life)
        if part is OrderPart.LIFE:
            self._render_life(opened)
        elif opened.note is not None and props.profile is not None:
            account = account_label(props.profile, props.account_id, props.account_name)
            self._note.show_paper(contract_note_paper(opened.note, account))

    def _render_head(self, opened: OpenedOrder) -> None:
        order, request = opened.row.order, opened.row.order.request
        self._order_id = order.order_id
        is_refused = order.status is OrderStatus.REJECTED
        self._fees.setVisible(bool(order.fills) or (request.price is not None and not is_refused))
        title = self.tr("Order {number}: {side} {count} {symbol} · {status}")
        title = title.format(
            number=order.order_id,
            side=side_word(request.side),
            count=formatting.quantity(request.quantity),
            symbol=request.symbol,
            status=status_word(order.status),
        )
        set_text(self._title, title)
        asked = self.tr("{day} · {type} · price {price} · valid: {validity} · filled {filled} of {count}")
        if request.stop_price is not None:
            asked = self.tr(
                "{day} · {type} · stop {stop} · price {price} · valid: {validity} · filled {filled} of {count}"
            )
        elif request.trail is not None:
            asked = self.tr("{day} · {type} · trail {trail} · valid: {validity} · filled {filled} of {count}")
        asked = asked.format(
            day=formatting.long_date(day_of(order.submitted_at)),
            type=type_word(request.type),
            price=formatting.price(request.price, opened.row.instrument.decimals),
            stop=formatting.price(request.stop_price, opened.row.instrument.decimals),
            trail=formatting.price(request.trail, opened.row.instrument.decimals),
            validity=validity_word(request.validity),
            filled=formatting.quantity(order.filled),
            count=formatting.quantity(request.quantity),
        )
        set_text(self._request, asked)

    def _on_fees(self) -> None:
        self.fees_requested.emit(self._order_id)

    def _render_life(self, opened: OpenedOrder) -> None:
        headings = (
            self.tr("Time"),
            self.tr("Who"),
            self.tr("What happened"),
            self.tr("Quantity"),
            self.tr("Price"),
            self.tr("Fees"),
        )
        records = tuple(
            self._record(number, fact, opened, headings) for number, fact in enumerate(opened.facts)
        )
        self._life.show_records(headings, records)

    def _record(self, number: int, fact: OrderFact, opened: OpenedOrder, headings: tuple[str, ...]) -> Record:
        request, instrument = opened.row.order.request, opened.row.instrument
        figures = figures_of(fact)
        said = (
            "" if figures.quantity is None else formatting.quantity(figures.quantity),
            "" if figures.price is None else formatting.price(figures.price, instrument.decimals),
            "" if figures.fees is None else own_amount(figures.fees),
        )
        time, who = formatting.clock_tenths(fact.at), actor_word(actor_of(fact))
        sentence = fact_sentence(fact, RefusalContext(instrument, request.side, request.type))
        parts = (f"{heading} {text}" for heading, text in zip(headings[3:], said, strict=True) if text)
        line = formatting.running_text(sentence, " · ".join(parts))
        return Record(number, (time, who, sentence, *said), (f"{time} {who}", line))
