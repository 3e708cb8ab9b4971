"""Brings a target into view before it is measured: its tab and dock, the drawer it lies in, what scrolls around it.

Pages that the user goes to are left alone: to go there is a step of its own. What is changed here is laid out with the
next turn of the event loop.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QDockWidget, QScrollArea, QTabWidget, QWidget

from tradewalk.views.target_parts import Part, parts_of
from tradewalk.views.targets import registered
from tradewalk.walkthrough.target_name import TargetName

MARGIN = 24
"""So much around a target is scrolled into view with it."""


@runtime_checkable
class Reveals(Protocol):
    """A widget that can show what it keeps folded away."""

    def reveal(self, child: QWidget) -> None:
        """Show a direct child, if it is folded away."""


def bring_into_view(name: str | TargetName) -> None:
    """Bring every target of a name into view, as far as it can be. Raises NotATarget."""
    wanted = TargetName.read(name) if isinstance(name, str) else name
    for thing in registered(wanted.name):
        for part in parts_of(thing, wanted):
            reveal_part(part)


def reveal_part(part: Part) -> None:
    """Bring one part into view, as far as it can be."""
    chain = [part.widget, *_above(part.widget)]
    for child, parent in reversed([*pairwise(chain)]):
        _open(parent, child, chain)
    if part.cell is not None:
        view = next((each for each in chain if hasattr(each, "scrollTo")), None)
        if view is not None:
            view.scrollTo(part.cell)
    for parent in chain[1:]:
        if isinstance(parent, QScrollArea):
            _scroll(parent, part)


def _above(widget: QWidget) -> Iterator[QWidget]:
    """What a widget lies in, from the inside out, up to its window."""
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _open(parent: QWidget, child: QWidget, chain: list[QWidget]) -> None:
    if isinstance(parent, Reveals):
        parent.reveal(child)
    elif isinstance(parent, QDockWidget):
        parent.show()
        parent.raise_()
    elif isinstance(parent, QTabWidget):
        page = next((each for each in chain if parent.indexOf(each) >= 0), None)
        if page is not None:
            parent.setCurrentWidget(page)


def _scroll(area: QScrollArea, part: Part) -> None:
    """Bring the middle of a target and as much around it as there is room for into a scroll area."""
    inside, room = area.widget(), area.viewport().size()
    if inside is None or not inside.isAncestorOf(part.widget):
        return
    middle = part.widget.mapTo(inside, part.rect.center())
    across = min(part.rect.width() // 2 + MARGIN, room.width() // 2)
    down = min(part.rect.height() // 2 + MARGIN, room.height() // 2)
    area.ensureVisible(middle.x(), middle.y(), across, down)
