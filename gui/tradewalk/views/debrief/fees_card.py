"""The fees that were paid: a line a fee, and their sum."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.debrief.props import FeesProps
from tradewalk.views.fee_words import fee_word
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import SPACING

translate = QCoreApplication.translate


class FeesCard(Card):
    """Draws FeesProps, one block a currency. Lines are made anew where others are wanted."""

    def __init__(self) -> None:
        super().__init__("debrief.fees")
        self._none = sentence_label("debrief.fees.none")
        self._rows: list[FigureRow] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING.xs)
        self._column.addWidget(self._none)
        self.hold(inside)

    def render(self, fees: tuple[FeesProps, ...]) -> None:  # type: ignore[override]
        """Draw the props."""
        self.head(self.tr("Fees paid"))
        set_text(self._none, self.tr("No fee was paid."))
        self._none.setVisible(not fees)
        lines = fee_lines(fees)
        while len(self._rows) < len(lines):
            is_total = lines[len(self._rows)][2]
            row = FigureRow(f"debrief.fees.{len(self._rows)}", is_total=is_total)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, (label, amount, _) in zip(self._rows, lines, strict=False):
            row.show_figure(label, amount)


def fee_lines(fees: tuple[FeesProps, ...]) -> tuple[tuple[str, str, bool], ...]:
    """Label, amount, and whether it is a sum."""
    return tuple(
        line
        for each in fees
        for line in (
            *((fee_word(fee), formatting.number(amount, 2), False) for fee, amount in each.lines),
            (translate("Debrief", "Fees in total"), formatting.money(each.total, each.currency), True),
        )
    )
