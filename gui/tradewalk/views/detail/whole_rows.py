"""Room for a table of which no row is cut in two."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class WholeRows(QWidget):
    """Gives the table as many whole rows as there is room for."""

    def __init__(self, table: QWidget, row_height: int) -> None:
        super().__init__()
        self._table, self._row_height = table, row_height
        table.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = max(1, self.height() // self._row_height)
        self._table.setGeometry(0, 0, self.width(), rows * self._row_height)
