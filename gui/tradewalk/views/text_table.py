"""A table of texts under headings: rows in, the chosen row out. Read-only; figures stand right."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tradewalk.views import formatting
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row: what it stands for, and its texts."""

    key: Hashable
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its least width at 100 %, whether it holds figures, and whether it takes the room that is left."""

    width: int
    is_figure: bool = False
    takes_rest: bool = False


class TextTableModel(QAbstractTableModel):
    """Rows of texts for a view."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._columns = columns
        self._headings: tuple[str, ...] = ("",) * len(columns)
        self.rows: tuple[TextRow, ...] = ()
        self.key_field = ""
        self.names_of_columns: tuple[str, ...] = ()

    def show(self, headings: tuple[str, ...], rows: tuple[TextRow, ...]) -> None:
        """Show these rows; tells of what differs alone, so that a selection stays."""
        if headings != self._headings:
            self._headings = headings
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)
        if [row.key for row in rows] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {self.key_field: str(self.rows[row].key)} if self.key_field else {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()].texts[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.rows[index.row()].texts[index.column()]
                return formatting.labelled(self._headings[index.column()], text)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
            case _:
                return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if self._columns[column].is_figure else _LEFT


class TextTable(QTableView):
    """``row_chosen`` carries the key of a row that was clicked, or entered from the keyboard."""

    row_chosen = Signal(object)

    def __init__(self, name: str, columns: tuple[Column, ...]) -> None:
        super().__init__()
        name_target(self, name)
        self._columns = columns
        self.texts = TextTableModel(columns)
        self.setModel(self.texts)
        self._set_up_view()
        self._set_up_columns(columns)
        self.clicked.connect(lambda index: self.row_chosen.emit(self.texts.rows[index.row()].key))

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(px(ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()

    def _set_up_columns(self, columns: tuple[Column, ...]) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(28))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # The style sets the text of a cell three pixels further in than its padding says.
        self.setStyleSheet("QTableView::item { padding: 0 4px; } QHeaderView::section { padding: 0 7px; }")
        for number, column in enumerate(columns):
            header.resizeSection(number, px(column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spare = self.viewport().width() - sum(px(column.width) for column in self._columns)
        for number, column in enumerate(self._columns):
            if column.takes_rest:
                self.horizontalHeader().resizeSection(number, px(column.width) + max(0, spare))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.row_chosen.emit(self.texts.rows[index.row()].key)
        else:
            super().keyPressEvent(event)

    def name_parts(self, key_field: str, *columns: str) -> None:
        """Let rows be found by their keys, under this field, and cells by what their columns are called."""
        self.texts.key_field, self.texts.names_of_columns = key_field, columns
