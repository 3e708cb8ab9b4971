"""What a check of a walkthrough finds, and what it may know of the application."""

import re
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from tradewalk.walkthrough.mistakes import Kind
from tradewalk.walkthrough.references import Path


class ValueKind(StrEnum):
    """What stands at a state path."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"


class StateFacts(NamedTuple):
    """What is published of a state path; ``names`` are all that a name there can be, empty where any can."""

    kind: ValueKind
    names: tuple[str, ...] = ()


Find = Callable[[str], str | None]
"""The published name that a name is or is one of; None where it is none."""
EFFECTS = (
    "ticket.send",
    "orders.cancel.confirm",
    "timeline.cancel.confirm",
    "change.question.confirm",
)
"""The targets whose click sends an order, cancels one or changes one."""


class Known(NamedTuple):
    """What the application publishes. None: not known, so not checked.

    ``targets`` are names, and ``states`` are paths; where they are a mapping each says what stands there. Both may
    have a part such as ``<symbol>`` that stands for any; ``find_target`` and ``find_state`` know more exactly for what.
    ``effects`` are the targets whose click reaches beyond the screen; ``kinds`` the mistakes whose cost can be worked
    out; ``version`` is the application's.
    """

    targets: Collection[str] | None = None
    states: Collection[str] | Mapping[str, StateFacts] | None = None
    effects: Collection[str] = EFFECTS
    kinds: Collection[str] = tuple(Kind)
    version: str | None = None
    find_target: Find | None = None
    find_state: Find | None = None

    def target(self, name: str) -> str | None:
        """The published target that a name is one of."""
        find = self.find_target
        return published_name(name, self.targets or ()) if find is None else find(name)

    def state(self, path: str) -> str | None:
        """The published state that a path is one of."""
        find = self.find_state
        return published_name(path, self.states or ()) if find is None else find(path)

    def facts_of(self, path: str) -> StateFacts | None:
        """What is published of a state path; None where nothing is."""
        name = self.state(path)
        return self.states.get(name) if isinstance(self.states, Mapping) and name is not None else None


class Finding(NamedTuple):
    """One thing that is wrong, in one sentence; with ``is_key`` it is about the name of the field at the path."""

    path: Path
    sentence: str
    is_key: bool = False


def published_name(name: str, published: Collection[str]) -> str | None:
    """The published name that a name is or is one of: ``position.688256.SH.cost`` of ``position.<symbol>.cost``."""
    if name in published:
        return name
    return next((each for each in published if "<" in each and _pattern(each).fullmatch(name)), None)


def _pattern(name: str) -> re.Pattern[str]:
    parts = re.split(r"<[^<>]*>", name)
    return re.compile("[A-Za-z0-9_.-]+".join(re.escape(part) for part in parts))
