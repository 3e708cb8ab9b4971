"""What can be pointed at within a widget: rows and cells of tables and lists, painted parts, entries of menus.

Each widget says itself by which fields its rows (``NamesRows``) or painted parts (``PaintsTargets``) are found.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QObject, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QTableView, QWidget

from tradewalk.walkthrough.target_name import COLUMN, LAST, PLACE, TargetName

NO_FIELDS: Mapping[str, str] = {}


class Part(NamedTuple):
    """Where a target lies in the widget that takes its input. ``cell`` is that of a table or list."""

    widget: QWidget
    rect: QRect
    is_enabled: bool = True
    cell: QModelIndex | None = None

    @property
    def is_visible(self) -> bool:
        """Whether it is on show, be it scrolled out of sight; what has no extent is not."""
        return self.widget.isVisible() and not self.rect.isEmpty()


class Painted(NamedTuple):
    """A part that is painted and no widget itself, with the fields by which it is found."""

    widget: QWidget
    rect: QRect
    fields: Mapping[str, str] = NO_FIELDS


@runtime_checkable
class PaintsTargets(Protocol):
    """A widget with painted parts: all of a name of their own (``paint_targets``), or found by fields."""

    def painted(self, name: str) -> Sequence[Painted]:
        """Every part that is painted now and has this name."""


@runtime_checkable
class NamesRows(Protocol):
    """A table or list, or its model, of which the rows are found by more than their place."""

    def fields_of(self, row: int) -> Mapping[str, str]:
        """By what a row is found: ``symbol``, ``order``, …"""


@runtime_checkable
class NamesColumns(Protocol):
    """A table, or its model, of which single cells can be pointed at."""

    names_of_columns: Sequence[str]


def parts_of(thing: QObject, wanted: TargetName) -> list[Part]:
    """Every part of a registered thing that a name means; without fields the thing itself."""
    if isinstance(thing, QAction):
        return list(_entries(thing))
    assert isinstance(thing, QWidget), f"{wanted} is neither a widget nor an entry of a menu"
    if wanted.fields and isinstance(thing, QAbstractItemView):
        return _cells(thing, dict(wanted.fields))
    if isinstance(thing, PaintsTargets) and (wanted.fields or thing.objectName() != wanted.name):
        painted = thing.painted(wanted.name)
        met = _met([each.fields for each in painted], dict(wanted.fields))
        return [Part(painted[n].widget, painted[n].rect, painted[n].widget.isEnabled()) for n in met]
    return [] if wanted.fields else [Part(thing, thing.rect(), thing.isEnabled())]


def _entries(action: QAction) -> Iterator[Part]:
    """The entry in each menu that has it; a menu that is shut is not visible."""
    for menu in action.associatedObjects():
        if isinstance(menu, QMenu):
            rect = menu.actionGeometry(action) if action.isVisible() else QRect()
            yield Part(menu, rect, action.isEnabled())


def _cells(view: QAbstractItemView, wanted: dict[str, str]) -> list[Part]:
    column = wanted.pop(COLUMN, None)
    names = next((each for each in (view, view.model()) if isinstance(each, NamesRows)), None)
    count = view.model().rowCount()
    rows = _met([NO_FIELDS if names is None else names.fields_of(row) for row in range(count)], wanted)
    if column is None:
        return [_row(view, row) for row in rows]
    place = _column(view, column)
    return [] if place is None else [_cell(view, row, place) for row in rows]


def _column(view: QAbstractItemView, column: str) -> int | None:
    for each in (view, view.model()):
        if isinstance(each, NamesColumns) and column in each.names_of_columns:
            return list(each.names_of_columns).index(column)
    return None


def _row(view: QAbstractItemView, row: int) -> Part:
    """A row from its first column to its last, as far as they are shown."""
    model, rect = view.model(), QRect()
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        if not _is_hidden(view, column):
            rect |= view.visualRect(model.index(row, column))
    return Part(view.viewport(), rect, view.isEnabled(), model.index(row, 0))


def _cell(view: QAbstractItemView, row: int, column: int) -> Part:
    """A cell, or the button in it; of a row that is shown as a card, the card."""
    if _is_hidden(view, column):
        return _row(view, row)
    index = view.model().index(row, column)
    inside: QWidget | None = view.indexWidget(index)
    if inside is not None:
        button = next(iter(inside.findChildren(QAbstractButton)), inside)
        return Part(button, button.rect(), button.isEnabled(), index)
    return Part(view.viewport(), view.visualRect(index), view.isEnabled(), index)


def _is_hidden(view: QAbstractItemView, column: int) -> bool:
    return isinstance(view, QTableView) and view.isColumnHidden(column)


def _met(parts: Sequence[Mapping[str, str]], wanted: Mapping[str, str]) -> list[int]:
    """Which of the parts have the wanted fields; a place counts among those that have the others."""
    met = list(range(len(parts)))
    for field, value in wanted.items():
        if field != PLACE:
            sought = _highest([parts[n].get(field, "") for n in met]) if value == LAST else value
            met = [n for n in met if parts[n].get(field) == sought]
    place = wanted.get(PLACE)
    if place is None or place == LAST:
        return met if place is None else met[-1:]
    return met[int(place) - 1 : int(place)] if int(place) else []


def _highest(values: Sequence[str]) -> str:
    """The highest of the values that are numbers; empty where none is."""
    return max((value for value in values if value.isdecimal()), key=int, default="")
