"""Reads a window as a person does: the texts that stand on it, and the numbers in them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTableView, QWidget

_FIGURE = re.compile(r"[−+]?(?:[¥]|HK\$|US\$)?\s?(\d[\d,]*(?:\.\d+)?)")


def figures(text: str) -> list[Decimal]:
    """Every number in a text: ``−¥ 1,372.10`` is -1372.10."""
    found = _FIGURE.finditer(text)
    return [Decimal(each[1].replace(",", "")) * (-1 if each[0].startswith("−") else 1) for each in found]


def figure(text: str) -> Decimal:
    """The one number in a text."""
    (only,) = figures(text)
    return only


def find(window: QWidget, name: str) -> QWidget:
    """The widget of this name, on show or not."""
    widget = window.findChild(QWidget, name)
    assert isinstance(widget, QWidget), f"there is no {name}"
    return widget


def shows(window: QWidget, name: str) -> bool:
    """Whether a widget of this name is to be seen."""
    widget = window.findChild(QWidget, name)
    return isinstance(widget, QWidget) and widget.isVisible()


def text_of(window: QWidget, name: str) -> str:
    """What a label, a button or a field says."""
    words = words_of(find(window, name))
    assert words is not None, f"{name} says nothing"
    return words


def names_below(window: QWidget, stem: str) -> list[str]:
    """The names that begin with *stem* of the widgets on show."""
    names = (widget.objectName() for widget in window.findChildren(QWidget) if widget.isVisible())
    return sorted(name for name in names if name.startswith(stem))


def words_of(widget: QWidget) -> str | None:
    """What a widget says by itself; None for one that has no words."""
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        return widget.text()
    return None


def rows_of(table: QTableView) -> list[dict[str, str]]:
    """The rows of a table, each by the headings of its columns."""
    model = table.model()
    headings = [
        str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(_columns_of(table))
    ]
    return [dict(zip(headings, texts, strict=True)) for texts in _texts(table)]


def everything_said(window: QWidget) -> list[tuple[str, str]]:
    """Every text on show, beside the name of what says it: labels, buttons, fields, tables and lists."""
    return [*_said(window)]


def _said(window: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        words = words_of(widget)
        if words is not None:
            yield widget.objectName(), words
        if isinstance(widget, QAbstractItemView):
            for texts in _texts(widget):
                yield widget.objectName(), " | ".join(texts)
        for more in (widget.accessibleName(), QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText()):
            if more:
                yield widget.objectName(), more


def _texts(view: QAbstractItemView) -> list[list[str]]:
    model = view.model()
    rows, columns = range(model.rowCount(view.rootIndex())), range(_columns_of(view))
    return [
        [str(model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole) or "") for column in columns]
        for row in rows
    ]


def _columns_of(view: QAbstractItemView) -> int:
    return view.model().columnCount(view.rootIndex()) if isinstance(view, QTableView) else 1
