"""Fees line by line, each with its rate."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.domain.fees import FeeBreakdown
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_line_word
from tradewalk.views.figure_row import FigureRow


class FeeRows(QWidget):
    """One row a fee; what another fee includes stands below it, further in."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[FigureRow] = []
        self._shape: tuple[tuple[str, bool], ...] = ()

    def show_fees(self, fees: FeeBreakdown) -> None:
        """Show these fees in their order."""
        shape = tuple((line.fee_id, line.included_in is not None) for line in fees.lines)
        if shape != self._shape:
            self._rebuild(shape)
        for row, line in zip(self._rows, fees.lines, strict=True):
            is_included = line.included_in is not None
            word = fee_line_word(line.fee_id, line.rate, line.minimum, is_included=is_included)
            row.show_figure(word, formatting.number(line.amount, 2))

    def _rebuild(self, shape: tuple[tuple[str, bool], ...]) -> None:
        self._shape = shape
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [FigureRow(f"{self.objectName()}.{fee}", is_part=is_part) for fee, is_part in shape]
        for row in self._rows:
            self._column.addWidget(row)
