"""Rows of a table that stay whole: one that would begin on a page and end on the next begins on the next."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat, QTextTable, QTextTableCell

ALWAYS_BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def keep_rows_whole(document: QTextDocument) -> None:
    """Move every row that a page would cut. Qt moves one whose first line has no room: so the row above fills that."""
    for table in _tables(document):
        for row in range(table.format().headerRowCount(), table.rows()):
            if _is_cut(table, row):
                _move(table, row)


def _tables(document: QTextDocument) -> Iterator[QTextTable]:
    return (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))


def _is_cut(table: QTextTable, row: int) -> bool:
    """Whether a row begins on one page and ends on another; one of half a page and more may."""
    (top, bottom), page = _bounds(table, row), table.document().pageSize().height()
    return top // page != (bottom - 1) // page and bottom - top < page / 2


def _bounds(table: QTextTable, row: int) -> tuple[float, float]:
    """Where the texts of a row begin and end, below the top of the first page."""
    layout, cells = table.document().documentLayout(), _cells(table, row)
    first = (layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells)
    last = (layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells)
    return min(first), max(last)


def _cells(table: QTextTable, row: int) -> list[QTextTableCell]:
    return [table.cellAt(row, column) for column in range(table.columns())]


def _move(table: QTextTable, row: int) -> None:
    if row <= table.format().headerRowCount():
        _move_table(table)
        return
    page = table.document().pageSize().height()
    cells = _cells(table, row)
    room = page - _bounds(table, row)[0] % page
    line = cells[0].firstCursorPosition().block().layout().lineAt(0).height()
    for cell in _cells(table, row - 1):
        form = cell.format().toTableCellFormat()
        form.setBottomPadding(form.bottomPadding() + max(room - line / 2, 0))
        cell.setFormat(form)


def _move_table(table: QTextTable) -> None:
    """With the heading above it."""
    cursor = QTextCursor(table.firstCursorPosition().block().previous())
    form = cursor.blockFormat()
    form.setPageBreakPolicy(ALWAYS_BEFORE)
    cursor.setBlockFormat(form)
