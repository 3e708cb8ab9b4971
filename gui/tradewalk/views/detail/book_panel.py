"""The order book: five or ten levels a side with the spread between, or the indicative match of a call auction."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tradewalk.domain.phases import AUCTIONS
from tradewalk.domain.quotes import DepthLevel, Indicative
from tradewalk.services.preferences import BOOK_LEVELS
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.depth_split import DepthSplit
from tradewalk.views.detail.props import BookProps
from tradewalk.views.figure_table import Cell, FigureTable, Place, Row, figure
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone, tone_against
from tradewalk.views.tool_tip import wrapped

AUCTION_ROWS = 3
ORDERS = 3
COLUMN_NAMES = ("level", "price", "quantity", "orders")
FULLEST = 94
"""Percent of a cell that the deepest level fills: a little air stays before the price."""
ORDERS_FROM = 220
"""The width at 100 % from which there is room for the number of orders."""


class BookPanel(Card):
    """Draws the book; a click or Enter on a level chooses its price. ``levels_chosen``: so many a side are wanted."""

    price_chosen = Signal(object)
    levels_chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("detail.book.card")
        self._levels = FigureTable("detail.book", (42, 0, 66, 28), appearance)
        self._auction = FigureTable("detail.book.auction", (0, 92), appearance)
        self._sentence = sentence_label("detail.book.auction.sentence")
        self._prices: list[Decimal | None] = []
        self._stack = QStackedWidget()
        self._split = DepthSplit(appearance)
        self._count = QPushButton()
        name_target(self._count, "detail.book.levels")
        self._count.setProperty("kind", "status")
        self._count.clicked.connect(self._on_count_clicked)
        self.add_to_head(self._count)
        self._has_orders = False
        self._shown_levels = BOOK_LEVELS[0]
        self._levels.name_parts(COLUMN_NAMES, row_names(self._shown_levels))
        self._auction.name_parts(("caption", "figure"), ("price", "matched", "left-over"))
        self._stack.addWidget(self._levels_page())
        self._stack.addWidget(self._auction_page())
        self.hold(self._stack)
        self._levels.setAccessibleName(self.tr("Order book: asks above, bids below"))
        self._auction.setAccessibleName(self.tr("Indicative match of the call auction"))
        self._levels.row_chosen.connect(self._on_row_chosen)
        self._levels.follow_mouse()

    def render(self, props: BookProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._show_count(props.levels)
        is_auction = props.phase in AUCTIONS or props.snapshot.indicative is not None
        self._count.setVisible(not is_auction)
        self._stack.setCurrentIndex(1 if is_auction else 0)
        if is_auction:
            self._render_auction(props)
        else:
            self._render_levels(props)

    def _render_levels(self, props: BookProps) -> None:
        self.head(self.tr("Order book"), self._tick_remark(props))
        self._has_orders = props.has_orders
        self._make_room()
        self._split.show_sides(props.ratio, *(side[-1] if side else 0 for side in props.depths))
        asks = self._side(props, props.snapshot.asks, props.depths[1], self.tr("Ask {level}"))
        bids = self._side(props, props.snapshot.bids, props.depths[0], self.tr("Bid {level}"))
        spread = (Cell(self._spread(props), Tone.QUIET, Place.CENTRE, is_band=True),)
        self._levels.show_rows((*reversed(asks), spread, *bids))
        if self._levels.columnSpan(props.levels, 0) == 1:
            self._levels.clearSpans()
            self._levels.setSpan(props.levels, 0, 1, ORDERS + 1)
        prices = [[level.price for level in side] for side in (props.snapshot.asks, props.snapshot.bids)]
        padded = [side[: props.levels] + [None] * (props.levels - len(side)) for side in prices]
        self._prices = [*reversed(padded[0]), None, *padded[1]]

    def _side(
        self, props: BookProps, levels: tuple[DepthLevel, ...], depths: tuple[int, ...], caption: str
    ) -> list[Row]:
        rows: list[Row] = []
        deepest = max((side[-1] for side in props.depths if side), default=1)
        for number in range(props.levels):
            level = levels[number] if number < len(levels) else None
            price, quantity = (level.price, level.quantity) if level else (None, None)
            tone = tone_against(price, props.previous_close) if level else Tone.QUIET
            label = Cell(caption.format(level=formatting.quantity(number + 1)), Tone.QUIET)
            price_cell = figure(formatting.price(price, props.decimals), tone)
            filled = max(1, FULLEST * depths[number] // deepest) if level else 0
            cells = (label, price_cell, figure(formatting.quantity(quantity), filled=filled))
            orders = figure(formatting.quantity(level.orders if level else None), Tone.QUIET)
            rows.append((*cells, orders) if props.has_orders else cells)
        return rows

    def _tick_remark(self, props: BookProps) -> str:
        return self.tr("tick {tick}").format(tick=formatting.price(props.tick, props.decimals))

    def _spread(self, props: BookProps) -> str:
        if not props.is_ready:
            return self.tr("the book is being worked out")
        if props.spread is None:
            return self._emptiness(props)
        spread = formatting.price(props.spread, props.decimals)
        if props.spread_ticks is None:
            return self.tr("spread {spread}").format(spread=spread)
        if props.spread_ticks == 1:
            return self.tr("spread {spread} · 1 tick").format(spread=spread)
        ticks = formatting.quantity(props.spread_ticks)
        return self.tr("spread {spread} · {ticks} ticks").format(spread=spread, ticks=ticks)

    def _emptiness(self, props: BookProps) -> str:
        if props.snapshot.asks:
            return self.tr("nobody bids now")
        if props.snapshot.bids:
            return self.tr("nobody offers now")
        return self.tr("no orders in the book")

    def _render_auction(self, props: BookProps) -> None:
        self.head(self.tr("Call auction"), self.tr("indicative"))
        indicative = props.snapshot.indicative
        self._auction.show_rows(self._auction_rows(props, indicative) if indicative else ())
        set_text(self._sentence, self._auction_sentence(indicative))

    def _auction_rows(self, props: BookProps, indicative: Indicative) -> tuple[Row, ...]:
        tone = tone_against(indicative.price, props.previous_close)
        return (
            (
                Cell(self.tr("Price"), Tone.QUIET),
                figure(formatting.price(indicative.price, props.decimals), tone),
            ),
            (
                Cell(self.tr("Would match"), Tone.QUIET),
                figure(formatting.quantity(indicative.volume)),
            ),
            (
                Cell(self.tr("Left over"), Tone.QUIET),
                figure(self._imbalance(indicative.imbalance)),
            ),
        )

    def _imbalance(self, imbalance: int) -> str:
        if not imbalance:
            return formatting.quantity(0)
        text = self.tr("{shares} to buy") if imbalance > 0 else self.tr("{shares} to sell")
        return text.format(shares=formatting.quantity(abs(imbalance)))

    def _auction_sentence(self, indicative: Indicative | None) -> str:
        if indicative is None:
            return self.tr("Orders are being collected. No price would match a buyer with a seller yet.")
        return self.tr(
            "Orders are being collected and matched once, all at one price, when the auction ends. "
            "Until then these figures move with every order."
        )

    def _auction_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        self._auction.setFixedHeight(AUCTION_ROWS * self._auction.verticalHeader().defaultSectionSize() + 2)
        column.addWidget(self._auction)
        column.addWidget(self._sentence)
        column.addStretch(1)
        return page

    def _levels_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.xs)
        column.addWidget(self._levels, 1)
        column.addWidget(self._split)
        return page

    def _show_count(self, levels: int) -> None:
        if levels != self._shown_levels:
            self._shown_levels = levels
            self._levels.name_parts(COLUMN_NAMES, row_names(levels))
        text = self.tr("{levels} levels").format(levels=formatting.quantity(levels))
        if text != self._count.text():
            other = next(each for each in BOOK_LEVELS if each != levels)
            said = self.tr("{levels} levels; show {other}")
            self._count.setText(text)
            self._count.setAccessibleName(
                said.format(levels=formatting.quantity(levels), other=formatting.quantity(other))
            )
            self._count.setToolTip(self._count.accessibleName())

    def _on_count_clicked(self) -> None:
        self.levels_chosen.emit(next(each for each in BOOK_LEVELS if each != self._shown_levels))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The number of orders stands where the market tells it and there is room for it."""
        is_hidden = not self._has_orders or self.width() < px(ORDERS_FROM)
        if self._levels.isColumnHidden(ORDERS) != is_hidden or not self._levels.toolTip():
            self._levels.setColumnHidden(ORDERS, is_hidden)
            self._levels.setToolTip(wrapped(self._explanation(has_orders=not is_hidden)))

    def _explanation(self, *, has_orders: bool) -> str:
        bars = self.tr(
            "Bars: the shares of all levels up to this one. A click on a level takes its price into the order."
        )
        orders = self.tr("At the right: how many orders wait at the price.")
        return formatting.running_text(orders, bars) if has_orders else bars

    def _on_row_chosen(self, row: int) -> None:
        price = self._prices[row] if row < len(self._prices) else None
        if price is not None:
            self.price_chosen.emit(price)


def row_names(levels: int) -> tuple[str, ...]:
    """What the rows of a book with so many levels a side are called as targets, from the top down."""
    numbers = range(1, levels + 1)
    asks, bids = ([f"{side}{number}" for number in numbers] for side in ("ask", "bid"))
    return (*reversed(asks), "spread", *bids)
