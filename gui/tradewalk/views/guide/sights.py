"""Where the targets of a picture are now, and what they are called on the screen."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tradewalk.views.target_doctor import Target, Trouble, resolve, seen_part
from tradewalk.views.target_parts import Part, parts_of
from tradewalk.views.targets import registered
from tradewalk.walkthrough.target_name import TargetName


class Sight(NamedTuple):
    """A target that can be seen: where, in global logical pixels, and its name for whoever reads; empty for none."""

    rect: QRect
    label: str


def sights_of(names: Sequence[str], see_through: Sequence[QWidget]) -> tuple[Sight | None, ...]:
    """Each target, or None where it cannot be seen now. Raises NotATarget."""
    return tuple(_sight(TargetName.read(name), see_through) for name in names)


def _sight(wanted: TargetName, see_through: Sequence[QWidget]) -> Sight | None:
    """A target that is disabled can be seen, too."""
    found = resolve(wanted, see_through=see_through)
    part = _part(wanted)
    if part is None:
        return None
    if isinstance(found, Target):
        return Sight(found.rect, label_of(part))
    if found.trouble is not Trouble.DISABLED:
        return None
    seen = seen_part(part.widget, part.rect)
    return None if seen is None else Sight(seen, label_of(part))


def _part(wanted: TargetName) -> Part | None:
    parts = [part for thing in registered(wanted.name) for part in parts_of(thing, wanted)]
    return next((part for part in parts if part.is_visible), None)


def label_of(part: Part) -> str:
    """What a part is called: the text of a cell, what a screen reader says of a widget, else the first text in it."""
    if part.cell is not None:
        return _text_of(part.cell)
    return _accessible_name(part.widget) or _name_of_field(part.widget) or _first_text(part.widget)


def _name_of_field(widget: QWidget) -> str:
    """What a screen reader says of the field that is all of a widget but the buttons beside it."""
    fields = [each for each in widget.findChildren(QLineEdit) if 2 * each.height() > widget.height()]
    return _accessible_name(fields[0]) if len(fields) == 1 else ""


def _first_text(widget: QWidget) -> str:
    """The text at the left of the topmost line, which is the heading of most that holds texts."""
    labels = [each for each in widget.findChildren(QLabel) if each.isVisible() and each.text().strip()]
    places = [(QRect(each.mapTo(widget, QPoint(0, 0)), each.size()), each.text().strip()) for each in labels]
    if not places:
        return ""
    highest = min(rect.center().y() for rect, _ in places)
    line = [place for place in places if place[0].top() <= highest <= place[0].bottom()]
    return min(line, key=lambda place: place[0].left())[1]


def _text_of(cell: QModelIndex) -> str:
    said: object = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    shown: object = cell.data(Qt.ItemDataRole.DisplayRole)
    return f"{said or shown or ''}".strip()


def _accessible_name(thing: QObject) -> str:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(thing)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()
