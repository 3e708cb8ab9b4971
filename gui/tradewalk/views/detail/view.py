"""The detail page. The chart is handed in; everything else is its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.detail.book_panel import BookPanel
from tradewalk.views.detail.events_panel import EventsPanel
from tradewalk.views.detail.props import DetailProps, TradeProps
from tradewalk.views.detail.quote_header import QuoteHeader
from tradewalk.views.detail.transactions_panel import TransactionsPanel
from tradewalk.views.figure_table import ROW_HEIGHT
from tradewalk.views.refusal_access_words import account_cannot_reach_market
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.text import restyle, sentence_label, set_text
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

PANEL_HEIGHT = 11 * ROW_HEIGHT + 46
WIDEST_BOOK = 460
WIDEST_TAPE = 420


class DetailView(QWidget):
    """Quote header, chart, three panels, and Trade at the bottom right.

    ``price_chosen`` carries the instrument and a price of its book, where there is a ticket to go to.
    """

    price_chosen = Signal(str, object)
    trade_requested = Signal(str)

    def __init__(self, appearance: Appearance, chart: QWidget) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setProperty("kind", "window")
        self._props: DetailProps | None = None
        self._header = QuoteHeader()
        self._book = BookPanel(appearance)
        self._transactions = TransactionsPanel(appearance)
        self._events = EventsPanel()
        self._sentence = sentence_label("detail.trade.sentence", tone=Tone.QUIET)
        self._trade = QPushButton(self.tr("Trade"))
        self._lay_out(chart)
        self._book.price_chosen.connect(self._on_price_chosen)
        self._trade.clicked.connect(self._on_trade_clicked)

    def render(self, props: DetailProps) -> None:  # type: ignore[override]
        """Draw what differs from what is on show."""
        before, self._props = self._props, props
        if before is None or before.header != props.header:
            self._header.render(props.header)
        if before is None or before.book != props.book:
            self._book.render(props.book)
        if before is None or before.transactions != props.transactions:
            self._transactions.render(props.transactions)
        if before is None or before.events != props.events:
            self._events.render(props.events)
        if before is None or before.trade != props.trade:
            self._render_trade(props.trade)

    def step_back(self, is_ticket_open: bool) -> None:
        """Leave the one primary button to the ticket while it is open."""
        restyle(self._trade, "kind", "" if is_ticket_open else "primary")

    def _render_trade(self, props: TradeProps) -> None:
        self._trade.setEnabled(props.is_open)
        set_text(self._sentence, self._trade_sentence(props))

    def _trade_sentence(self, props: TradeProps) -> str:
        """Where an order goes, or why there is none: no exchange here, else no way to it."""
        if not props.is_simulated:
            return self.tr(
                "Trade is closed here: the orders of this market are not simulated yet. Its prices are shown."
            )
        if not props.is_reached:
            words = account_cannot_reach_market(RefusalContext(props.instrument))
            return f"{words.head} {words.rest}"
        return self.tr("An order here goes to a simulated exchange. No real order leaves this computer.")

    def _lay_out(self, chart: QWidget) -> None:
        self._trade.setObjectName("detail.trade")
        self._trade.setAccessibleName(self.tr("Trade this instrument"))
        self._trade.setProperty("kind", "primary")
        self._trade.setMinimumWidth(112)
        chart.setMinimumHeight(150)
        chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.m, SPACING.xl, SPACING.m)
        column.setSpacing(SPACING.m)
        column.addWidget(self._header)
        column.addWidget(chart, 1)
        column.addLayout(self._panels())
        bar = QHBoxLayout()
        bar.setSpacing(SPACING.l)
        bar.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self._trade)
        column.addLayout(bar)

    def _panels(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACING.m)
        panels = ((self._book, 28, WIDEST_BOOK), (self._transactions, 30, WIDEST_TAPE), (self._events, 42, 0))
        for panel, stretch, widest in panels:
            panel.setFixedHeight(PANEL_HEIGHT)
            panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if widest:
                panel.setMaximumWidth(widest)
            row.addWidget(panel, stretch)
        return row

    def _on_trade_clicked(self) -> None:
        if self._props is not None:
            self.trade_requested.emit(self._props.trade.instrument.symbol)

    def _on_price_chosen(self, price: object) -> None:
        if self._props is not None and self._props.trade.is_open:
            self.price_chosen.emit(self._props.trade.instrument.symbol, price)
