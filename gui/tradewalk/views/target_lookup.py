"""From a point of a widget to the target there: the innermost that a script may name, and how it finds it again.

A row is found by what stands for it (its symbol, its order), never by its place where there is anything else: places
change with the list.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QWidget

from tradewalk.views.target_parts import NamesColumns, NamesRows, Painted, PaintsTargets
from tradewalk.views.targets import names_of, registered
from tradewalk.walkthrough.target_name import COLUMN, LAST, PLACE, TargetName

ORDER = "order"
"""Numbers of orders count up: the highest is the last one, whatever was ordered before."""
_STABLE = ("symbol", ORDER, "rule", "fee", "indicator", "row", "part", "pane", "kind", "side")
"""The fields by which a row or a part is looked for, the best first."""

IsTarget = Callable[[str], bool]
"""Whether a script may name a target so."""
Field = tuple[str, str]


class Found(NamedTuple):
    """A target; with ``row`` or ``entry`` one of its rows, or of its entries by its words."""

    target: str
    row: Field | None = None
    entry: str = ""


def found_at(widget: QWidget, at: QPoint, is_target: IsTarget) -> Found | None:
    """What lies at a point (in global pixels) of a widget that takes the press; None for nothing with a name."""
    if isinstance(widget, QMenu):
        action: QAction | None = widget.actionAt(widget.mapFromGlobal(at))
        return None if action is None else entry_of(widget, action, is_target)
    if (box := box_of(widget)) is not None:
        return _choice(box, widget, at, is_target)
    for each in _outwards(widget):
        found = (
            _in_view(each, widget, at, is_target) or _painted(each, at, is_target) or _whole(each, is_target)
        )
        if found is not None:
            return found
    return None


def entry_of(menu: QMenu, action: QAction, is_target: IsTarget) -> Found | None:
    """An entry of a menu: by its own name, else by its words in the menu of the button that opened it."""
    if action.isSeparator() or not action.isEnabled() or action.menu() is not None:
        return None
    name = action.objectName()
    if name and registered(name) and is_target(name):
        return Found(name)
    openers = (each for each in menu.menuAction().associatedObjects() if isinstance(each, QWidget))
    opener = next((found for each in openers if (found := _whole(each, is_target)) is not None), None)
    return None if opener is None else Found(opener.target, entry=_words_of(action))


def _words_of(action: QAction) -> str:
    """The words of an entry, without its access key and its shortcut."""
    return action.text().partition("\t")[0].replace("&", "")


def box_of(widget: QWidget) -> QComboBox | None:
    """The box to whose open list a widget belongs; None for any other."""
    window = widget.window()
    around = window.parentWidget()
    return around if isinstance(around, QComboBox) and window is not widget else None


def _choice(box: QComboBox, widget: QWidget, at: QPoint, is_target: IsTarget) -> Found | None:
    whole, view = _whole(box, is_target), box.view()
    index = view.indexAt(view.viewport().mapFromGlobal(at)) if widget is view.viewport() else QModelIndex()
    return (
        None if whole is None or not index.isValid() else Found(whole.target, entry=box.itemText(index.row()))
    )


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _whole(widget: QWidget, is_target: IsTarget) -> Found | None:
    name = widget.objectName()
    return Found(name) if name and widget in registered(name) and is_target(name) else None


def _in_view(view: QWidget, widget: QWidget, at: QPoint, is_target: IsTarget) -> Found | None:
    """A row of a table or list; the cell, if what takes the press is a button in it."""
    if not isinstance(view, QAbstractItemView) or (whole := _whole(view, is_target)) is None:
        return None
    index = view.indexAt(view.viewport().mapFromGlobal(at))
    if not index.isValid():
        return None
    row = _row(view, index.row())
    inside: QWidget | None = view.indexWidget(index)
    if inside is None or (inside is not widget and not inside.isAncestorOf(widget)):
        return Found(whole.target, row)
    column = _column(view, index.column())
    cell = None if column is None else str(TargetName(whole.target, (row, (COLUMN, column))))
    if cell is not None and is_target(cell):
        return Found(cell)
    return _whole(widget, is_target)


def _row(view: QAbstractItemView, row: int) -> Field:
    names = next((each for each in (view, view.model()) if isinstance(each, NamesRows)), None)
    fields = [] if names is None else [names.fields_of(each) for each in range(view.model().rowCount())]
    return next(_ways_to(row, fields), (PLACE, str(row + 1)))


def _column(view: QAbstractItemView, column: int) -> str | None:
    named = next((each for each in (view, view.model()) if isinstance(each, NamesColumns)), None)
    names = () if named is None else named.names_of_columns
    return names[column] if column < len(names) else None


def _painted(owner: QWidget, at: QPoint, is_target: IsTarget) -> Found | None:
    """The smallest part that is painted there and can be named."""
    if not isinstance(owner, PaintsTargets):
        return None
    found: list[tuple[int, Found]] = []
    for name in names_of(owner):
        parts = owner.painted(name)
        for place, part in enumerate(parts):
            named = _name_of_part(name, place, parts, is_target) if _lies_at(part, at) else None
            if named is not None:
                found.append((part.rect.width() * part.rect.height(), Found(named)))
    return min(found, key=lambda each: each[0])[1] if found else None


def _lies_at(part: Painted, at: QPoint) -> bool:
    return part.widget.isVisible() and part.rect.contains(part.widget.mapFromGlobal(at))


def _name_of_part(name: str, place: int, parts: Sequence[Painted], is_target: IsTarget) -> str | None:
    if len(parts) == 1 and not parts[0].fields:
        return name if is_target(name) else None
    ways = [*_ways_to(place, [part.fields for part in parts]), (PLACE, str(place + 1))]
    return next((named for way in ways if is_target(named := str(TargetName(name, (way,))))), None)


def _ways_to(place: int, fields: Sequence[Mapping[str, str]]) -> Iterator[Field]:
    """The fields that one of several has alone, the best first; of an order the last one where it is."""
    if place >= len(fields):
        return
    for field in sorted(
        fields[place], key=lambda each: _STABLE.index(each) if each in _STABLE else len(_STABLE)
    ):
        value = fields[place][field]
        values = [each.get(field) for each in fields]
        if values.count(value) == 1:
            yield field, LAST if field == ORDER and _is_highest(value, values) else value


def _is_highest(value: str, values: Sequence[str | None]) -> bool:
    return value.isdecimal() and int(value) == max(int(each) for each in values if each and each.isdecimal())
