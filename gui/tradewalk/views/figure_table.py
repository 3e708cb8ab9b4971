"""A quiet table of figures: rows of cells in, clicks and Enter out. Read-only, aligned, cheap to refresh."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tradewalk.views.scale import px
from tradewalk.views.set_texts import SetTexts
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance, Theme
from tradewalk.views.tones import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 18
NO_ROW = -1


class Place(StrEnum):
    """Where a text stands in its cell; figures stand right."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Cell(NamedTuple):
    """One text with its ink and its place. A band is a row that divides; so many percent of the cell are filled,
    from the right, to show an amount. ``parts`` are percent of the cell, side by side from the left, in the inks of
    PART_INKS; ``said`` is what is read aloud of them.
    """

    text: str
    tone: Tone = Tone.PLAIN
    place: Place = Place.LEFT
    is_band: bool = False
    filled: int = 0
    parts: tuple[int, ...] = ()
    said: str = ""


PART_INKS = ("accent", "ink_3", "line")
"""The tokens that parts are painted in."""
Row = tuple[Cell, ...]


_SHARES = {Place.LEFT: 0.0, Place.CENTRE: 0.5, Place.RIGHT: 1.0}
"""How much of the room beside a text lies at its left."""


def figure(text: str, tone: Tone = Tone.PLAIN, filled: int = 0) -> Cell:
    """A right-aligned cell."""
    return Cell(text, tone, Place.RIGHT, filled=filled)


class FigureModel(QAbstractTableModel):
    """Rows of cells for a view. Tells of the cells that changed, and of no others."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self.rows: tuple[Row, ...] = ()
        self.names_of_columns: tuple[str, ...] = ()
        self.names_of_rows: tuple[str, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self._tell(number, old, new)

    def _tell(self, number: int, old: Row, new: Row) -> None:
        """Say which cells of a row are others now."""
        for column in range(self._columns):
            if old[column : column + 1] != new[column : column + 1]:
                place = self.index(number, column)
                self.dataChanged.emit(place, place)

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"row": self.names_of_rows[row]} if row < len(self.names_of_rows) else {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index; None where the row is shorter."""
        row = self.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.cell(index)
        if cell is None:
            return None
        return cell.said if cell.said and role == Qt.ItemDataRole.AccessibleTextRole else cell.text


class FigureDelegate(QStyledItemDelegate):
    """Paints a cell flush with its column; the row that the keyboard is on has a ground of its own."""

    def __init__(self, table: QTableView, figures: FigureModel, theme: Theme) -> None:
        super().__init__(table)
        self._figures = figures
        self._texts = SetTexts(table.font())
        self.marked_row = self.hovered_row = NO_ROW
        self.put_on(theme)

    def put_on(self, theme: Theme) -> None:
        """Take the inks of another theme."""
        self._inks = {tone: QColor(theme.ink_of(tone)) for tone in Tone}
        self._parts = [QColor(getattr(theme.colours, name)) for name in PART_INKS]
        self._band, self._marked = QColor(theme.colours.line_soft), QColor(theme.colours.accent_bg)

    def write_in(self, font: QFont) -> None:
        """Write in another font."""
        self._texts.begin(font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = self._figures.cell(index)
        if cell is None:
            return
        if cell.is_band:
            painter.fillRect(option.rect, self._band)
        elif index.row() == self.marked_row:
            painter.fillRect(option.rect, self._marked)
        elif index.row() == self.hovered_row:
            painter.fillRect(option.rect, self._band)
        elif cell.filled:
            width = option.rect.width() * cell.filled // 100
            painter.fillRect(option.rect.adjusted(option.rect.width() - width, 1, 0, -1), self._marked)
        self._paint_parts(painter, option.rect, cell.parts)
        painter.setPen(self._inks[cell.tone])
        self._texts.write(painter, option.rect, _SHARES[cell.place], cell.text)

    def _paint_parts(self, painter: QPainter, rect: QRect, parts: tuple[int, ...]) -> None:
        left, inside = rect.left(), rect.adjusted(0, 3, 0, -3)
        for part, ink in zip(parts, self._parts, strict=False):
            width = rect.width() * part // 100
            painter.fillRect(QRect(left, inside.top(), width, inside.height()), ink)
            left += width


class FigureTable(QTableView):
    """The table. ``row_chosen`` carries the number of a row that was clicked or entered."""

    row_chosen = Signal(int)

    def __init__(self, name: str, widths: tuple[int, ...], appearance: Appearance) -> None:
        """Build the table; widths are those at 100 %, and 0 is a column that takes what is left."""
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", "figures")
        self._figures = FigureModel(len(widths))
        self._fitted: tuple[int, str, int] | None = None
        self._fixed: dict[int, tuple[str, int]] = {}
        self.setModel(self._figures)
        self._delegate = FigureDelegate(self, self._figures, appearance.theme)
        self.setItemDelegate(self._delegate)
        self._set_up_view()
        self._set_up_columns(widths)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))
        self.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        appearance.theme_changed.connect(self._on_theme_changed)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        self._figures.show(rows)
        self._fit()

    def fit_column(self, column: int, sample: str, gap: int) -> None:
        """Keep a column as wide as its longest text, or a sample if that is longer, and a gap before it."""
        self._fitted = (column, sample, gap)
        self._fit()

    def fit_fixed(self, column: int, text: str, gap: int) -> None:
        """Make a column as wide as a text and a gap after it."""
        self._fixed[column] = (text, gap)
        self._set_width(column, self.fontMetrics().horizontalAdvance(text) + gap)

    def _fit(self) -> None:
        if self._fitted is None:
            return
        column, sample, gap = self._fitted
        texts = (row[column].text for row in self._figures.rows if column < len(row))
        self._set_width(column, max(map(self.fontMetrics().horizontalAdvance, (sample, *texts))) + gap)

    def _set_width(self, column: int, width: int) -> None:
        if width != self.columnWidth(column):
            self.setColumnWidth(column, width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.write_in(self.font())
            self._fit()
            for column, (text, gap) in self._fixed.items():
                self.fit_fixed(column, text, gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt's own; the row that the keyboard is on is asked for once, and not in every cell."""
        self._delegate.marked_row = self.currentIndex().row() if self.hasFocus() else NO_ROW
        super().paintEvent(event)

    def follow_mouse(self) -> None:
        """Give the row under the mouse a ground of its own, which says that a click on it does something."""
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._hover(index.row()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(NO_ROW)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def name_parts(self, columns: tuple[str, ...], rows: tuple[str, ...] = ()) -> None:
        """Let cells be found by what their columns are called, and rows by more than their place."""
        self._figures.names_of_columns, self._figures.names_of_rows = columns, rows

    def shown_rows(self) -> tuple[Row, ...]:
        """The rows on show."""
        return self._figures.rows

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(px(ROW_HEIGHT))
        rows.setDefaultSectionSize(px(ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()

    def _set_up_columns(self, widths: tuple[int, ...]) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.hide()
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width:
                header.resizeSection(column, px(width))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._delegate.put_on(theme)
        self.viewport().update()
