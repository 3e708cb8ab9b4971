"""What would trouble a person at a window: a text that is cut off, a control without a name, one that Tab misses."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QWidget,
)

from tradewalk.views.record_table import CARD_MARGIN, RecordTable
from tradewalk.views.text_table import TextTable

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
ROUNDING = 1
PADDING = 14
"""What the style of a table with headings leaves free beside a text, left and right together."""


def visible(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window of which something can be seen."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def interactive(window: QWidget) -> list[QWidget]:
    """The controls that a person can use now."""
    controls = (
        widget for widget in visible(window) if isinstance(widget, INTERACTIVE) and widget.isEnabled()
    )
    return [widget for widget in controls if not _belongs_to_another(widget)]


def _belongs_to_another(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another control, or it answers to another control's keys."""
    parent = widget.parentWidget()
    is_part = isinstance(parent, QLineEdit | QComboBox | QTableView)
    return is_part or widget.objectName() == "search.results" or widget.objectName().startswith("qt_")


def without_a_name(window: QWidget) -> list[str]:
    """The controls of which a screen reader can say nothing."""
    return [called(widget) for widget in interactive(window) if not _spoken_name(widget)]


def _spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def missed_by_tab(window: QWidget) -> list[str]:
    """The controls to which neither Tab nor, among buttons of which one is down, an arrow leads."""
    before = QApplication.focusWidget()
    reached: list[QWidget] = []
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(200):
        widget = QApplication.focusWidget()
        if widget is not None and widget in reached:
            break
        if widget is not None:
            reached.append(widget)
        QTest.keyClick(handle, Qt.Key.Key_Tab)
    if before is not None:
        before.setFocus()
    by_arrows = [sibling for widget in reached for sibling in _beside(widget)]
    missed = (widget for widget in interactive(window) if widget not in reached and widget not in by_arrows)
    return [called(widget) for widget in missed]


def _beside(widget: QWidget) -> list[QAbstractButton]:
    """The buttons of which only one can be down together with this one."""
    parent = widget.parentWidget()
    if not isinstance(widget, QAbstractButton) or not isinstance(parent, QWidget):
        return []
    group: QButtonGroup | None = widget.group()
    if group is not None:
        return group.buttons()
    return [
        each
        for each in parent.findChildren(QAbstractButton)
        if widget.autoExclusive() and each.autoExclusive()
    ]


def cut_off(window: QWidget) -> list[str]:
    """The labels, buttons and cells whose text does not fit into the room that it has."""
    found = [f"{called(widget)}: {room}" for widget in visible(window) for room in _lacks(widget)]
    return [*found, *_cells_cut_off(window)]


def _lacks(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        room, needed = widget.contentsRect().size(), _needed_by(widget)
    elif isinstance(widget, QPushButton) and widget.text():
        room = _room_in(widget)
        needed = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
    else:
        return
    if needed.width() > room.width() + ROUNDING or needed.height() > room.height() + ROUNDING:
        yield f"{widget.text()!r} needs {needed.toTuple()}, has {room.toTuple()}"
    cut = _cut_by_an_ancestor(widget)
    if cut:
        yield cut


def _needed_by(label: QLabel) -> QSize:
    metrics, width = label.fontMetrics(), label.contentsRect().width()
    if not label.wordWrap():
        return metrics.size(0, label.text())
    box = metrics.boundingRect(QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), label.text())
    return box.size()


def _room_in(button: QPushButton) -> QSize:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()


def _cut_by_an_ancestor(widget: QWidget) -> str | None:
    """Which ancestor cuts a text off. What can be scrolled upwards is not cut off."""
    needed = widget.rect()
    scrolled_down = False
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        placed = QRect(widget.mapTo(parent, QPoint(0, 0)), needed.size())
        inside = parent.rect()
        is_viewport = isinstance(parent.parentWidget(), QScrollArea | QAbstractItemView)
        scrolled_down = scrolled_down or is_viewport
        is_too_wide = placed.left() < inside.left() - ROUNDING or placed.right() > inside.right() + ROUNDING
        is_too_high = placed.top() < inside.top() - ROUNDING or placed.bottom() > inside.bottom() + ROUNDING
        if is_too_wide or (is_too_high and not scrolled_down):
            return f"stands at {placed.getRect()} in {called(parent)} of {inside.size().toTuple()}"
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    return None


def _cells_cut_off(window: QWidget) -> Iterator[str]:
    for table in (widget for widget in visible(window) if isinstance(widget, QTableView)):
        if isinstance(table, RecordTable) and table.is_card:
            yield from _cards_cut_off(table)
            continue
        for index in _cells_of(table):
            text, room = (
                str(index.data() or ""),
                table.visualRect(index).width() - PADDING * isinstance(table, TextTable),
            )
            needed = table.fontMetrics().horizontalAdvance(text)
            if needed > room + ROUNDING:
                yield f"{called(table)}: {text!r} needs {needed}, has {room}"
        yield from _headings_cut_off(table)


def _cards_cut_off(table: RecordTable) -> Iterator[str]:
    """The lines of cards that stay too wide although they wrap."""
    room = table.columnWidth(0) - 2 * CARD_MARGIN
    for row in range(table.model().rowCount(QModelIndex())):
        for line in table.texts_of_card(row):
            box = QRect(0, 0, room, 10_000)
            needed = table.fontMetrics().boundingRect(box, int(Qt.TextFlag.TextWordWrap), line).width()
            if needed > room + ROUNDING:
                yield f"{called(table)}: {line!r} needs {needed}, has {room}"


def _cells_of(table: QTableView) -> Iterator[QModelIndex]:
    model, root = table.model(), QModelIndex()
    for row in range(model.rowCount(root)):
        column = 0
        while column < model.columnCount(root):
            if not table.isColumnHidden(column):
                yield model.index(row, column)
            column += table.columnSpan(row, column)


def _headings_cut_off(table: QTableView) -> Iterator[str]:
    header = table.horizontalHeader()
    if not header.isVisible():
        return
    for column in range(header.count()):
        text = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        needed, room = header.fontMetrics().horizontalAdvance(text), table.columnWidth(column) - PADDING
        if needed > room + ROUNDING:
            yield f"{called(table)}: heading {text!r} needs {needed}, has {room}"


def called(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if widget.objectName() or parent is None:
        return widget.objectName()
    return f"{type(widget).__name__} in {called(parent)}"
