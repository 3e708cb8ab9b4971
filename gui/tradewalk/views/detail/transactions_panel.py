"""The tape: every transaction with its time, price, quantity, and who crossed the spread; or the day by price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget

from tradewalk.domain.quotes import Direction, Transaction
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import TransactionsProps
from tradewalk.views.detail.whole_rows import WholeRows
from tradewalk.views.figure_table import ROW_HEIGHT, Cell, FigureTable, Row, figure
from tradewalk.views.flow import flow_of
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, still_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone
from tradewalk.views.tool_tip import wrapped

if TYPE_CHECKING:
    from tradewalk.market.price_volume import Shares
    from tradewalk.views.detail.price_volume_view import PriceVolumeView

TONES = {Direction.BUY: Tone.UP, Direction.SELL: Tone.DOWN, Direction.AUCTION: Tone.QUIET}
QUANTITY, CODE = 2, 3
USUAL_QUANTITY = "88,888"
GAP, CODE_GAP = 8, 6
TIME_WIDTH, MINUTE_WIDTH = 54, 36
NARROW_BELOW = 185
"""The width at 100 % below which the time is told without seconds."""


class TransactionsPanel(Card):
    """Draws the newest transactions first, or the statistics; below stands who came for today's shares."""

    statistics_wanted = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("detail.transactions.card")
        self._appearance = appearance
        self._table = FigureTable("detail.transactions", (TIME_WIDTH, 0, 54, 14), appearance)
        self._table.name_parts(("time", "price", "quantity", "direction"))
        self._table.setAccessibleName(self.tr("Transactions, the newest first"))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setToolTip(
            wrapped(self.tr("B: a buyer crossed the spread. S: a seller did. A: matched in a call auction."))
        )
        self._table.fit_column(QUANTITY, USUAL_QUANTITY, GAP)
        self._table.clicked.connect(self._on_clicked)
        self._rows: dict[Transaction, Row] = {}
        self._look: object = None
        self._props: TransactionsProps | None = None
        self._totals = {
            "buys": still_label("detail.transactions.buys", Role.SMALL, Tone.ACCENT),
            "sells": still_label("detail.transactions.sells", Role.SMALL, Tone.QUIET),
            "auction": still_label("detail.transactions.auction", Role.SMALL, Tone.QUIET),
        }
        self._stack = QStackedWidget()
        self._statistics: PriceVolumeView | None = None
        self._mode = QPushButton()
        name_target(self._mode, "detail.transactions.mode")
        self._mode.setProperty("kind", "status")
        self._mode.clicked.connect(lambda: self.statistics_wanted.emit(self._stack.currentIndex() == 0))
        self.add_to_head(self._mode)
        self._stack.addWidget(WholeRows(self._table, px(ROW_HEIGHT)))
        self.hold(self._stack)
        self.hold_below(flow_of(*self._totals.values(), spacing=SPACING.m, line_spacing=0))

    def render(self, props: TransactionsProps) -> None:  # type: ignore[override]
        """Draw the props. A row that was shown before is not written again."""
        self._props = props
        has_statistics = props.statistics is not None
        self._mode.setText(self.tr("Trades") if has_statistics else self.tr("By price"))
        self._mode.setToolTip(
            self.tr("Show each trade") if has_statistics else self.tr("Show the volume by price")
        )
        self._render_totals(props.totals)
        self._stack.setCurrentIndex(1 if has_statistics else 0)
        if props.statistics is not None:
            self.head(self.tr("Volume by price"))
            self._by_price().show_statistics(props.statistics)
            self._stack.setCurrentIndex(1)
            return
        is_narrow = self._is_narrow()
        look = (props.decimals, props.zone, QLocale(), is_narrow)
        if look != self._look:
            self._look, self._rows = look, {}
            self._table.setColumnWidth(0, px(MINUTE_WIDTH if is_narrow else TIME_WIDTH))
            self._table.fit_fixed(CODE, max(map(self._letter, Direction), key=len), px(CODE_GAP))
        remark = self.tr("newest first") if props.rows else self.tr("none yet today")
        self.head(self.tr("Transactions"), remark)
        self._rows = {row: self._rows.get(row) or self._row(row, props) for row in props.rows}
        self._table.show_rows(tuple(self._rows[row] for row in props.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._props is not None:
            self.render(self._props)

    def _is_narrow(self) -> bool:
        return self.width() < px(NARROW_BELOW)

    def _by_price(self) -> PriceVolumeView:
        """Made when it is first wanted."""
        if self._statistics is None:
            from tradewalk.views.detail.price_volume_view import PriceVolumeView

            self._statistics = PriceVolumeView(self._appearance)
            self._stack.addWidget(self._statistics)
        return self._statistics

    def _render_totals(self, totals: Shares | None) -> None:
        """Who came for today's shares, in percent of them."""
        captions = {
            "buys": self.tr("■ B {share}", "share of what buyers came for"),
            "sells": self.tr("■ S {share}", "share of what sellers came for"),
            "auction": self.tr("A {share}", "share of what auctions matched"),
        }
        for name, caption in captions.items():
            count = None if totals is None or not totals.total else getattr(totals, name)
            share = None if count is None or totals is None else formatting.ratio(count, totals.total)
            self._totals[name].say(caption.format(share=formatting.plain_percent(share, 1)))
            self._totals[name].setToolTip("" if count is None else self._shares(count))

    def _shares(self, count: int) -> str:
        return self.tr("{shares} shares").format(shares=formatting.quantity(count))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a code asks what it means, as a click on a label does."""
        if index.column() == CODE:
            window, place = self.window(), QCursor.pos()
            help_wanted = QHelpEvent(QEvent.Type.WhatsThis, window.mapFromGlobal(place), place)
            QApplication.sendEvent(window, help_wanted)

    def _row(self, row: Transaction, props: TransactionsProps) -> Row:
        tone = TONES[row.direction]
        time = formatting.clock_minute if self._is_narrow() else formatting.clock_time
        return (
            Cell(time(row.at, props.zone), Tone.QUIET),
            figure(formatting.price(row.price, props.decimals)),
            figure(formatting.quantity(row.quantity)),
            figure(self._letter(row.direction), tone),
        )

    def _letter(self, direction: Direction) -> str:
        letters = {
            Direction.BUY: self.tr("B", "a buyer crossed the spread"),
            Direction.SELL: self.tr("S", "a seller crossed the spread"),
            Direction.AUCTION: self.tr("A", "matched in a call auction"),
        }
        return letters[direction]
