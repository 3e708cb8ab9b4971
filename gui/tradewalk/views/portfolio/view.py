"""The account's cash and shares."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tradewalk.domain.money import Currency
from tradewalk.views import formatting
from tradewalk.views.portfolio.cash_card import CashCard
from tradewalk.views.portfolio.view_model import PortfolioProps, PositionRow
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.text_table import Column, TextRow, TextTable
from tradewalk.views.tones import Tone

COLUMNS = (
    Column(86),
    Column(96, takes_rest=True),
    Column(70, is_figure=True),
    Column(88, is_figure=True),
    Column(92, is_figure=True),
    Column(92, is_figure=True),
    Column(76, is_figure=True),
    Column(92, is_figure=True),
    Column(88, is_figure=True),
)


class PortfolioView(QWidget):
    """Draws PortfolioProps. ``instrument_chosen`` carries a symbol."""

    instrument_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portfolio")
        self._props: PortfolioProps | None = None
        self._title = text_label("portfolio.title", Role.HEADING)
        self._simulated = text_label("portfolio.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._cards: dict[Currency, CashCard] = {}
        self._card_row = QHBoxLayout()
        self._positions_title = text_label("portfolio.positions.title", Role.SECTION)
        self._empty = text_label("portfolio.empty", tone=Tone.QUIET)
        self._table = TextTable("portfolio.positions", COLUMNS)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._frame = QFrame()
        self._place()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._simulated)
        self._card_row.setSpacing(12)
        self._card_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._card_row)
        column.addWidget(self._positions_title)
        column.addWidget(self._empty)
        self._frame_table()
        column.addWidget(self._frame, 1)
        column.addStretch(0)

    def _frame_table(self) -> None:
        self._frame.setProperty("kind", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._table)

    def render(self, props: PortfolioProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        set_text(self._title, self.tr("Portfolio"))
        set_text(self._simulated, self.tr("SIMULATED"))
        set_text(self._positions_title, self.tr("Positions"))
        set_text(self._empty, self.tr("The account holds no shares."))
        self._empty.setVisible(not props.positions)
        self._frame.setVisible(bool(props.positions))
        for row in props.cash:
            if row.currency not in self._cards:
                self._cards[row.currency] = CashCard(row.currency)
                self._card_row.insertWidget(len(self._cards) - 1, self._cards[row.currency])
            self._cards[row.currency].show_cash(row)
        self._table.setAccessibleName(self.tr("Positions"))
        self._table.texts.show(self._headings(), tuple(self._texts(row) for row in props.positions))

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Symbol"),
            self.tr("Name"),
            self.tr("Quantity"),
            self.tr("Sellable now"),
            self.tr("Cost"),
            self.tr("Average cost"),
            self.tr("Last"),
            self.tr("Value"),
            self.tr("Profit"),
        )

    def _texts(self, row: PositionRow) -> TextRow:
        position, decimals = row.position, row.instrument.decimals
        texts = (
            row.instrument.symbol,
            row.instrument.name_en,
            formatting.quantity(position.quantity),
            formatting.quantity(position.sellable),
            formatting.number(position.cost, 2),
            formatting.number(position.average_cost, 3),
            formatting.price(row.last, decimals),
            formatting.number(row.value, 2),
            formatting.signed(row.profit, 2),
        )
        return TextRow(row.instrument.symbol, texts)

    def _on_row_chosen(self, key: object) -> None:
        self.instrument_chosen.emit(str(key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._props is not None:
            self.render(self._props)
