"""Fees line by line, each with its rate; where there is room, with what the rate is of."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tradewalk.domain.fees import FeeBreakdown, FeeLine
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_basis_word, fee_line_word, fee_name
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text


class FeeRows(QWidget):
    """One row a fee; what another fee includes stands below it, further in."""

    def __init__(self, name: str, *, has_bases: bool = False) -> None:
        super().__init__()
        name_target(self, name)
        self._has_bases = has_bases
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[FigureRow] = []
        self._bases: list[QLabel] = []
        self._shape: tuple[tuple[str, bool], ...] = ()

    def show_fees(self, fees: FeeBreakdown) -> None:
        """Show these fees in their order."""
        shape = tuple((line.fee_id, not line.is_charged) for line in fees.lines)
        if shape != self._shape:
            self._rebuild(shape)
        for row, line in zip(self._rows, fees.lines, strict=True):
            row.show_figure(self._word(line), formatting.number(line.amount, 2))
        for label, line in zip(self._bases, fees.lines, strict=False):
            set_text(label, fee_basis_word(line))

    def _word(self, line: FeeLine) -> str:
        return fee_name(line) if self._has_bases else fee_line_word(line)

    def _rebuild(self, shape: tuple[tuple[str, bool], ...]) -> None:
        self._shape = shape
        for widget in (*self._rows, *self._bases):
            self._column.removeWidget(widget)
            widget.deleteLater()
        self._rows, self._bases = [], []
        for fee, is_part in shape:
            self._rows.append(FigureRow(f"{self.objectName()}.{fee}", is_part=is_part))
            self._column.addWidget(self._rows[-1])
            if self._has_bases:
                self._bases.append(self._basis_label(fee, is_part=is_part))
                self._column.addWidget(self._bases[-1])

    def _basis_label(self, fee: str, *, is_part: bool) -> QLabel:
        label = sentence_label(f"ticket.basis.{fee}", Role.LABEL)
        label.setContentsMargins(24 if is_part else 12, 0, 0, 2)
        return label
