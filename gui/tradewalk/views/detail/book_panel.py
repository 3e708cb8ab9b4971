"""The order book: five levels a side with the spread between, or the indicative match of a call auction."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tradewalk.domain.phases import AUCTIONS
from tradewalk.domain.quotes import DepthLevel, Indicative
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import BookProps
from tradewalk.views.figure_table import Cell, FigureTable, Place, Row, figure
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone, tone_against

AUCTION_ROWS = 3


class BookPanel(Card):
    """Draws the book; a click or Enter on a level chooses its price."""

    price_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("detail.book.card")
        self._levels = FigureTable("detail.book", (44, 0, 72), appearance)
        self._auction = FigureTable("detail.book.auction", (0, 92), appearance)
        self._sentence = sentence_label("detail.book.auction.sentence")
        self._prices: list[Decimal | None] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self._levels)
        self._stack.addWidget(self._auction_page())
        self.hold(self._stack)
        self._levels.setAccessibleName(self.tr("Order book: asks above, bids below"))
        self._auction.setAccessibleName(self.tr("Indicative match of the call auction"))
        self._levels.row_chosen.connect(self._on_row_chosen)

    def render(self, props: BookProps) -> None:  # type: ignore[override]
        """Draw the props."""
        is_auction = props.phase in AUCTIONS or props.snapshot.indicative is not None
        self._stack.setCurrentIndex(1 if is_auction else 0)
        if is_auction:
            self._render_auction(props)
        else:
            self._render_levels(props)

    def _render_levels(self, props: BookProps) -> None:
        self.head(self.tr("Order book"), self._tick_remark(props))
        asks = self._side(props, props.snapshot.asks, self.tr("Ask {level}"))
        bids = self._side(props, props.snapshot.bids, self.tr("Bid {level}"))
        spread = (Cell(self._spread(props), Tone.QUIET, Place.CENTRE, is_band=True),)
        self._levels.show_rows((*reversed(asks), spread, *bids))
        if self._levels.columnSpan(props.levels, 0) == 1:
            self._levels.setSpan(props.levels, 0, 1, 3)
        prices = [[level.price for level in side] for side in (props.snapshot.asks, props.snapshot.bids)]
        padded = [side[: props.levels] + [None] * (props.levels - len(side)) for side in prices]
        self._prices = [*reversed(padded[0]), None, *padded[1]]

    def _side(self, props: BookProps, levels: tuple[DepthLevel, ...], caption: str) -> list[Row]:
        rows: list[Row] = []
        for number in range(props.levels):
            level = levels[number] if number < len(levels) else None
            price, quantity = (level.price, level.quantity) if level else (None, None)
            tone = tone_against(price, props.previous_close) if level else Tone.QUIET
            label = Cell(caption.format(level=formatting.quantity(number + 1)), Tone.QUIET)
            price_cell = figure(formatting.price(price, props.decimals), tone)
            rows.append((label, price_cell, figure(formatting.quantity(quantity))))
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

    def _on_row_chosen(self, row: int) -> None:
        price = self._prices[row] if row < len(self._prices) else None
        if price is not None:
            self.price_chosen.emit(price)
