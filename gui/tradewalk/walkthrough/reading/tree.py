"""A YAML document as a tree with places, and nothing of YAML beyond scalars, lists and mappings."""

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from tradewalk.walkthrough.reading.faults import START, Place

Path = tuple[str | int, ...]
"""Where a value is in a document: ``("steps", 3, "next", 0, "goto")``."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One word, number or text as it is written; ``is_plain`` where it has no quotes."""

    place: Place
    text: str
    is_plain: bool = True


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: tuple["Node", ...]


class Entry(NamedTuple):
    """One field of a mapping."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping; no key stands twice."""

    place: Place
    entries: tuple[Entry, ...]

    def entry(self, key: str) -> Entry | None:
        """The field of this name."""
        return next((entry for entry in self.entries if entry.key.text == key), None)


@dataclass(frozen=True, slots=True)
class Unread:
    """What was refused already, so that nothing more is said of it."""

    place: Place


Node: TypeAlias = Scalar | Items | Entries | Unread


def place_of(root: Node | None, path: Path, *, is_key: bool = False) -> Place:
    """Where a value stands, or its key; of a path that is not there the deepest part that is."""
    place, node = START if root is None else root.place, root
    for step in path:
        if isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            place = node.place
        elif isinstance(node, Entries) and isinstance(step, str) and (entry := node.entry(step)) is not None:
            node = entry.value
            place = entry.key.place if is_key else node.place
        else:
            break
    return place
