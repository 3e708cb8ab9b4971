"""What a check of a walkthrough finds, and what it may know of the application."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from tradewalk.walkthrough.references import Path


class ValueKind(StrEnum):
    """What stands at a state path."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"


class Known(NamedTuple):
    """What the application publishes. None: not known, so not checked.

    ``targets`` are names without brackets. ``states`` are paths; where they are a mapping each says its kind. Both may
    have a part such as ``<symbol>`` that stands for any. ``effects`` are the targets whose click reaches beyond the
    screen; ``kinds`` the mistakes whose cost can be worked out; ``version`` is the application's.
    """

    targets: Collection[str] | None = None
    states: Collection[str] | Mapping[str, ValueKind] | None = None
    effects: Collection[str] = ("ticket.submit",)
    kinds: Collection[str] | None = None
    version: str | None = None

    def kind_of(self, path: str) -> ValueKind | None:
        """What stands at a state path; None where that is not said."""
        if not isinstance(self.states, Mapping):
            return None
        name = published_name(path, self.states)
        return None if name is None else self.states[name]


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
