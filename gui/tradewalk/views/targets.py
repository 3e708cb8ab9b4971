"""The registry of targets: what can be pointed at by a logical name registers it here when it is built.

A name is the object name as well. The registry keeps nothing alive: what is destroyed is gone from it. It tells all
that bear a name, so that two of one name are found and never the first is taken. ``target_doctor`` says which of them
can be seen and used, and where; ``target_parts`` is what has rows, or paints parts, that can be pointed at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

_NAMED: dict[str, list[ref[QObject]]] = {}


def name_target(thing: QObject, name: str) -> None:
    """Give a widget or an entry of a menu its name, and register it. Another name replaces the one before."""
    thing.setObjectName(name)
    named = _NAMED.setdefault(name, [])
    named.append(ref(thing, named.remove))


def paint_targets(owner: QObject, names: Iterable[str]) -> None:
    """Register the names of parts that *owner*, which is a ``PaintsTargets``, paints."""
    for name in names:
        named = _NAMED.setdefault(name, [])
        named.append(ref(owner, named.remove))


def registered(name: str) -> list[QObject]:
    """All that live and bear the name, or paint a part that does, in the order in which they were built."""
    from shiboken6 import isValid

    living = {id(thing): thing for kept in [*_NAMED.get(name, ())] if (thing := kept()) is not None}
    return [thing for thing in living.values() if isValid(thing) and _bears(thing, name)]


def names_of(thing: QObject) -> list[str]:
    """Every name under which something is registered, its own first and then those of the parts that it paints."""
    named = [name for name, kept in [*_NAMED.items()] if any(each() is thing for each in kept)]
    return sorted(
        (name for name in named if _bears(thing, name)), key=lambda name: name != thing.objectName()
    )


def registered_names() -> list[str]:
    """Every name that something living bears, sorted."""
    return sorted(name for name in [*_NAMED] if registered(name))


def _bears(thing: QObject, name: str) -> bool:
    return thing.objectName() == name or hasattr(thing, "painted")
