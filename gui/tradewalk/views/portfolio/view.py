"""The account's cash and shares. Everything flows into the width that there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tradewalk.domain.money import Currency
from tradewalk.views.portfolio.currency_card import CurrencyCard
from tradewalk.views.portfolio.position_card import PositionCard
from tradewalk.views.portfolio.props import PortfolioProps
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING


class PortfolioView(QWidget):
    """Draws PortfolioProps. ``instrument_chosen`` carries a symbol."""

    instrument_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "portfolio")
        self._title = text_label("portfolio.title", Role.HEADING)
        self._simulated = text_label("portfolio.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._currencies: dict[Currency, CurrencyCard] = {}
        self._positions: dict[str, PositionCard] = {}
        self._positions_title = text_label("portfolio.positions.title", Role.SECTION)
        self._empty = sentence_label("portfolio.empty", Role.BODY)
        self._lead = QVBoxLayout()
        self._currency_column, self._position_column = QVBoxLayout(), QVBoxLayout()
        self._list = QWidget()
        self._fill_list()
        self._place()

    def lead_with(self, line: QWidget) -> None:
        """Put a line about the account above its cash; it scrolls with the rest."""
        self._lead.addWidget(line)

    def _fill_list(self) -> None:
        name_target(self._list, "portfolio.list")
        self._list.setProperty("kind", "scrolled")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(SPACING.xl, 0, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addLayout(self._lead)
        column.addLayout(self._currency_column)
        column.addWidget(self._positions_title)
        column.addWidget(self._empty)
        column.addLayout(self._position_column)
        column.addStretch(1)
        for each in (self._currency_column, self._position_column):
            each.setSpacing(SPACING.m)

    def _place(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._simulated)
        area = QScrollArea()
        name_target(area, "portfolio.scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.m)
        column.addLayout(head)
        column.addWidget(area, 1)

    def render(self, props: PortfolioProps) -> None:  # type: ignore[override]
        """Draw these props."""
        set_text(self._title, self.tr("Portfolio"))
        set_text(self._simulated, self.tr("SIMULATED"))
        set_text(self._positions_title, self.tr("Positions"))
        empty = self.tr("The account holds no shares. What is bought stands here once the broker reports it.")
        set_text(self._empty, empty)
        self._empty.setVisible(not props.positions)
        for row in props.currencies:
            if row.currency not in self._currencies:
                self._currencies[row.currency] = CurrencyCard(row.currency)
                self._currency_column.addWidget(self._currencies[row.currency])
            self._currencies[row.currency].show_row(row)
        self._show_positions(props)

    def _show_positions(self, props: PortfolioProps) -> None:
        rows = {row.instrument.symbol: row for row in props.positions}
        for symbol in self._positions.keys() - rows.keys():
            card = self._positions.pop(symbol)
            card.setParent(None)
            card.deleteLater()
        for place, (symbol, row) in enumerate(rows.items()):
            if symbol not in self._positions:
                self._add_position(symbol, place)
            self._positions[symbol].show_row(row)

    def _add_position(self, symbol: str, place: int) -> None:
        card = self._positions[symbol] = PositionCard(symbol)
        card.instrument_requested.connect(lambda: self.instrument_chosen.emit(symbol))
        self._position_column.insertWidget(place, card)
