"""A walkthrough file: read whole into frozen values, or refused with every fault at its line and column."""

from dataclasses import dataclass

from tradewalk.walkthrough.reading.faults import Enough, Fault, Faults, Place
from tradewalk.walkthrough.reading.fields import WALKTHROUGH
from tradewalk.walkthrough.reading.kinds import value_of
from tradewalk.walkthrough.reading.tree import Entries, Node, Path, place_of
from tradewalk.walkthrough.reading.yaml_tree import LARGEST_FILE, tree_of
from tradewalk.walkthrough.script import SCHEMA, Walkthrough

READ_AT_MOST = LARGEST_FILE + 1
"""Bytes: whoever reads a file from a disk needs no more of it to have it refused."""


class WalkthroughRefused(Exception):
    """A walkthrough file is wrong. The message has one line a fault; ``faults`` are in the order of the file."""

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(fault.in_file(file) for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says. Without faults there is a walkthrough; with any there is none."""

    walkthrough: Walkthrough | None
    faults: tuple[Fault, ...]
    root: Node | None = None

    def place(self, path: Path, *, is_key: bool = False) -> Place:
        """Where in the file something stands that is named by its path."""
        return place_of(self.root, path, is_key=is_key)


def read_walkthrough(data: bytes) -> Reading:
    """Read the bytes of a file. Never raises: whatever they are, they are a walkthrough or have faults."""
    faults, root, value = Faults(), None, None
    try:
        root = tree_of(data, faults)
        if root is not None and _is_of_this_schema(root, faults):
            value = value_of(WALKTHROUGH, root, faults, "the file")
    except Enough:
        value = None
    found = faults.in_order()
    return Reading(value if isinstance(value, Walkthrough) and not found else None, found, root)


def load_walkthrough(file: str, data: bytes) -> Walkthrough:
    """The walkthrough of a file of this name. Raises WalkthroughRefused."""
    reading = read_walkthrough(data)
    if reading.walkthrough is None:
        raise WalkthroughRefused(file, reading.faults)
    return reading.walkthrough


def _is_of_this_schema(root: Node, faults: Faults) -> bool:
    """Whether the file says that it is a walkthrough of this version; of another nothing else is said."""
    if not isinstance(root, Entries):
        faults.add(root.place, f"a walkthrough is a mapping that begins with `schema: {SCHEMA}`")
        return False
    schema = root.entry("schema")
    if schema is None:
        return True
    before = len(faults.in_order())
    value_of(WALKTHROUGH.fields[0].kind, schema.value, faults, "`schema`")
    return len(faults.in_order()) == before
