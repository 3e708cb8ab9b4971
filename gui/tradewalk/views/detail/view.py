"""The detail page. The chart is handed in; everything else is its own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.detail.book_panel import BookPanel
from tradewalk.views.detail.events_panel import EventsPanel
from tradewalk.views.detail.page_column import RIGHT_MARGIN, PageColumn, StripPlace
from tradewalk.views.detail.props import DetailProps, MeasuresProps, SectionsProps, TradeProps
from tradewalk.views.detail.quote_header import QuoteHeader
from tradewalk.views.detail.transactions_panel import TransactionsPanel
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import restyle, sentence_label, set_text, set_tone
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

if TYPE_CHECKING:
    from tradewalk.views.detail.company_sections import CompanySections
    from tradewalk.views.detail.measures_strip import MeasuresStrip

SENTENCE_WIDTH = 240
BOTTOMS = ((("watch", "sentence", "trade"),), (("sentence",), ("watch", SPREAD, "trade")))


class DetailView(QWidget):
    """Quote header, chart, three panels, and Trade at the bottom right.

    ``price_chosen`` carries the instrument and a price of its book, where there is a ticket to go to;
    ``event_chosen`` the day of an entry of the timeline, to which the chart may be led.
    """

    price_chosen = Signal(str, object)
    trade_requested = Signal(str)
    watch_requested = Signal(bool)
    levels_chosen = Signal(int)
    statistics_wanted = Signal(bool)
    instrument_requested = Signal(str)
    event_chosen = Signal(object)

    def __init__(self, appearance: Appearance, chart: QWidget) -> None:
        super().__init__()
        name_target(self, "detail")
        self.setProperty("kind", "window")
        self._props: DetailProps | None = None
        self._appearance = appearance
        self._header = QuoteHeader(appearance)
        self._strip_place = StripPlace()
        self._strip: MeasuresStrip | None = None
        self._sections: CompanySections | None = None
        self._book = BookPanel(appearance)
        self._transactions = TransactionsPanel(appearance)
        self._events = EventsPanel()
        self._sentence = sentence_label("detail.trade.sentence", tone=Tone.QUIET)
        self._watch = QPushButton()
        self._trade = QPushButton(self.tr("Trade"))
        self._lay_out(chart)
        self._book.price_chosen.connect(self._on_price_chosen)
        self._transactions.statistics_wanted.connect(self.statistics_wanted)
        self._events.event_chosen.connect(self.event_chosen)
        self._book.levels_chosen.connect(self.levels_chosen)
        self._watch.clicked.connect(self.watch_requested)
        self._trade.clicked.connect(self._on_trade_clicked)

    def render(self, props: DetailProps) -> None:  # type: ignore[override]
        """Draw what differs from what is on show."""
        before, self._props = self._props, props
        if before is None or before.header != props.header:
            self._header.render(props.header)
        if props.measures is not None and (before is None or before.measures != props.measures):
            self._render_measures(props.measures, is_other=_is_other(before, props))
        if props.sections is not None and (before is None or before.sections != props.sections):
            self._render_sections(props.sections)
        if before is None or before.book != props.book:
            self._page.make_room(2 * props.book.levels + 1)
            self._book.render(props.book)
        if before is None or before.transactions != props.transactions:
            self._transactions.render(props.transactions)
        if before is None or before.events != props.events:
            self._events.render(props.events)
        if before is None or before.trade != props.trade:
            self._render_trade(props.trade)
        if before is None or (before.header.instrument, before.is_watched) != (
            props.header.instrument,
            props.is_watched,
        ):
            self._render_watch(props)

    def _render_measures(self, props: MeasuresProps, *, is_other: bool) -> None:
        """The strip is made when there is something to show in it: the first picture does without."""
        if self._strip is None:
            from tradewalk.views.detail.measures_strip import MeasuresStrip

            self._strip = MeasuresStrip(self._appearance)
            self._strip_place.hold(self._strip)
        if is_other:
            self._strip.forget_widths()
        self._strip.render(props)
        # Now, and not with Qt's next turn: the page would be laid out and painted without it before.
        self._strip.show()

    def _render_sections(self, props: SectionsProps) -> None:
        """They are made when the window stands, below what it shows first."""
        if self._sections is None:
            from tradewalk.views.detail.company_sections import CompanySections

            self._sections = CompanySections(self._appearance)
            self._sections.instrument_requested.connect(self.instrument_requested)
            self._page.hold_below(self._sections)
        self._sections.render(props)

    def show_event(self, day: date) -> None:
        """Bring the entry of a day of the timeline into view, and give it the keyboard."""
        row = self._events.row_of(day)
        if row is not None and row.isVisible():
            self._page.ensureWidgetVisible(self._events)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def shape_chart(self, panes: int, is_expanded: bool, beyond: int = 0) -> None:
        """Let the chart have so many panes below its prices and pixels beyond that, or the page to itself."""
        self._page.shape_chart(panes, beyond, is_expanded=is_expanded)

    def step_back(self, is_ticket_open: bool) -> None:
        """Leave the one primary button to the ticket while it is open."""
        restyle(self._trade, "kind", "" if is_ticket_open else "primary")

    def keep_clear(self, covered: int) -> None:
        """Leave so many pixels at the right to what lies over the page: name and price stay in sight."""
        self._header.keep_clear(max(0, covered - SPACING.m) if covered else 0)

    def _render_watch(self, props: DetailProps) -> None:
        self._watch.setChecked(props.is_watched)
        self._watch.setText(self.tr("★ Watched") if props.is_watched else self.tr("☆ Watch"))
        name = shown_name(props.header.instrument)
        spoken = self.tr("Stop watching {name}") if props.is_watched else self.tr("Watch {name}")
        self._watch.setAccessibleName(spoken.format(name=name))

    def _render_trade(self, props: TradeProps) -> None:
        self._trade.setEnabled(props.is_open)
        set_text(self._sentence, self._trade_sentence(props))
        set_tone(self._sentence, Tone.QUIET if props.past is None else Tone.WARN)

    def _trade_sentence(self, props: TradeProps) -> str:
        """Where an order goes, or why there is none: the past, no exchange here, else no way to it."""
        if props.past is not None:
            text = self.tr("Looking back: {time}. The whole page is as it was then; go back to now to trade.")
            return text.format(time=formatting.clock_time(props.past))
        if not props.is_simulated:
            return self.tr(
                "Trade is closed here: the orders of this market are not simulated yet. Its prices are shown."
            )
        if not props.is_reached:
            from tradewalk.views.refusal_access_words import account_cannot_reach_market
            from tradewalk.views.refusal_context import RefusalContext

            words = account_cannot_reach_market(RefusalContext(props.instrument))
            return formatting.running_text(words.head, words.rest)
        return self.tr("An order here goes to a simulated exchange. No real order leaves this computer.")

    def _lay_out(self, chart: QWidget) -> None:
        name_target(self._watch, "detail.watch")
        self._watch.setCheckable(True)
        name_target(self._trade, "detail.trade")
        self._trade.setAccessibleName(self.tr("Trade this instrument"))
        self._trade.setProperty("kind", "primary")
        self._trade.setMinimumWidth(112)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.s, SPACING.xl - RIGHT_MARGIN, SPACING.s)
        column.setSpacing(SPACING.s)
        panels = (self._book, self._transactions, self._events)
        self._page = PageColumn(self._header, self._strip_place, chart, panels)
        column.addWidget(self._page, 1)
        column.addWidget(self._bottom())

    def _bottom(self) -> QWidget:
        """Stays in view however far the page is scrolled."""
        bottom = QWidget()
        bottom.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = RowsLayout(bottom, BOTTOMS, SPACING.m)
        rows.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        widgets = {"watch": self._watch, "sentence": self._sentence, "trade": self._trade}
        for name, widget in widgets.items():
            rows.add(name, widget, px(SENTENCE_WIDTH) if widget is self._sentence else None)
        return bottom

    def _on_trade_clicked(self) -> None:
        if self._props is not None:
            self.trade_requested.emit(self._props.trade.instrument.symbol)

    def _on_price_chosen(self, price: object) -> None:
        if self._props is not None and self._props.trade.is_open:
            self.price_chosen.emit(self._props.trade.instrument.symbol, price)


def _is_other(before: DetailProps | None, props: DetailProps) -> bool:
    return before is None or before.header.instrument != props.header.instrument
