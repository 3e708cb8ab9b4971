"""Finds the place of a target by its logical name in the registry."""

from PySide6.QtCore import QRect

from tradewalk.views.coach.place import Place
from tradewalk.views.target_parts import Part, parts_of
from tradewalk.views.target_reveal import bring_into_view
from tradewalk.views.targets import registered
from tradewalk.walkthrough.target_name import TargetName


def find_place(name: str) -> Place | None:
    """The one target of a name that is on show, be it scrolled out or covered; else the one there is, to be revealed.

    None where there is none, or several: never the first of them. Raises NotATarget.
    """
    wanted = TargetName.read(name)
    parts = [part for thing in registered(wanted.name) for part in parts_of(thing, wanted)]
    shown = [part for part in parts if part.is_visible] or parts
    if len(shown) != 1:
        return None
    (part,) = shown
    return Place(part.widget, lambda: _on_screen(part), lambda: bring_into_view(wanted))


def _on_screen(part: Part) -> QRect | None:
    """Where a part lies, in global coordinates; None for one without extent, as in a menu that is shut."""
    if part.rect.isEmpty():
        return None
    return QRect(part.widget.mapToGlobal(part.rect.topLeft()), part.rect.size())
