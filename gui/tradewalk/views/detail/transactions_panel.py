"""The tape: every transaction with its time, price, quantity, and who crossed the spread."""

from PySide6.QtCore import QLocale, Qt

from tradewalk.domain.quotes import Direction, Transaction
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import TransactionsProps
from tradewalk.views.figure_table import Cell, FigureTable, Row, figure
from tradewalk.views.theme import Appearance
from tradewalk.views.tones import Tone

TONES = {Direction.BUY: Tone.UP, Direction.SELL: Tone.DOWN, Direction.AUCTION: Tone.QUIET}
QUANTITY = 2
USUAL_QUANTITY = "88,888"
GAP = 8


class TransactionsPanel(Card):
    """Draws the newest transactions first."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("detail.transactions.card")
        self._table = FigureTable("detail.transactions", (54, 0, 54, 14), appearance)
        self._table.setAccessibleName(self.tr("Transactions, the newest first"))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setToolTip(
            self.tr("B: a buyer crossed the spread. S: a seller did. A: matched in a call auction.")
        )
        self._table.fit_column(QUANTITY, USUAL_QUANTITY, GAP)
        self._rows: dict[Transaction, Row] = {}
        self._look: object = None
        self.hold(self._table)

    def render(self, props: TransactionsProps) -> None:  # type: ignore[override]
        """Draw the props. A row that was shown before is not written again."""
        look = (props.decimals, props.zone, QLocale())
        if look != self._look:
            self._look, self._rows = look, {}
        remark = self.tr("newest first") if props.rows else self.tr("none yet today")
        self.head(self.tr("Transactions"), remark)
        self._rows = {row: self._rows.get(row) or self._row(row, props) for row in props.rows}
        self._table.show_rows(tuple(self._rows[row] for row in props.rows))

    def _row(self, row: Transaction, props: TransactionsProps) -> Row:
        tone = TONES[row.direction]
        return (
            Cell(formatting.clock_time(row.at, props.zone), Tone.QUIET),
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
