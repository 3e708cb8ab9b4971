"""The rows of the watchlist as an item model; a screen reader hears name, code, price and change."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from tradewalk.views import formatting
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.sidebar.view_model import InstrumentRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class InstrumentModel(QAbstractListModel):
    """Tells of the rows that changed, and of no others. ``row_dropped`` carries a symbol and its new place."""

    row_dropped = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[InstrumentRow, ...] = ()
        self.can_drag = False

    def show(self, rows: tuple[InstrumentRow, ...]) -> None:
        """Show these rows."""
        before = self.rows
        if [row.symbol for row in before] != [row.symbol for row in rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"symbol": self.rows[row].symbol}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            price = formatting.price(row.last, row.instrument.decimals)
            change = formatting.percent(row.change_ratio)
            return f"{shown_name(row.instrument)} {row.instrument.code} {price} {change}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        drags = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | drags if self.can_drag else super().flags(index)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, parent: Index, row: int, count: int, destination: Index, before: int) -> bool:
        """Ask for a row to be moved; the rows themselves come with the next ``show``."""
        if parent.isValid() or destination.isValid() or count != 1 or not 0 <= row < len(self.rows):
            return False
        self.row_dropped.emit(self.rows[row].symbol, before - 1 if before > row else before)
        return True
