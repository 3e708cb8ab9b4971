"""What a value of a field may be, read from a tree and said to editors: whatever is not made of other values."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Protocol

from tradewalk.walkthrough.near_miss import suggestion
from tradewalk.walkthrough.reading.faults import Faults
from tradewalk.walkthrough.reading.scalars import Form, form_of, shown
from tradewalk.walkthrough.reading.tree import Node, Scalar, Unread

WRONG: Final = object()
"""Stands for a value that was refused; the fault is noted."""
Schema = dict[str, Any]


class Kind(Protocol):
    """What a value may be. ``what`` completes "`name` is …"."""

    @property
    def what(self) -> str: ...

    def read(self, node: Node, faults: Faults, name: str) -> object:
        """The value, or WRONG when its faults are noted; ``name`` is what sentences call it."""

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """The same for editors, as JSON Schema; what has a name of its own goes into the definitions."""


def value_of(kind: Kind, node: Node, faults: Faults, name: str) -> object:
    """The value of a node, or WRONG; what was refused already is passed over in silence."""
    return WRONG if isinstance(node, Unread) else kind.read(node, faults, name)


def refuse(kind: Kind, node: Node, faults: Faults, name: str) -> object:
    """Note that a node is not of this kind."""
    faults.add(node.place, f"{name} is {kind.what}; {shown(node)} is not")
    return WRONG


@dataclass(frozen=True, slots=True)
class Text:
    """A text; one that looks like a number or a truth value needs quotes."""

    what: str = "a text"
    pattern: str = r"[\s\S]*\S[\s\S]*"
    longest: int = 2000
    make: Callable[[str], object] = str

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Scalar):
            return refuse(self, node, faults, name)
        if node.is_plain and form_of(node) is not Form.TEXT:
            if form_of(node) is Form.NOTHING:
                return refuse(self, node, faults, name)
            faults.add(
                node.place, f'{name} is {self.what}; put {node.text[:40]} in quotes: "{node.text[:40]}"'
            )
            return WRONG
        if len(node.text) > self.longest:
            faults.add(node.place, f"{name} has {len(node.text):,} characters; {self.longest:,} are the most")
            return WRONG
        if not self.matches(node.text):
            return refuse(self, node, faults, name)
        try:
            return self.make(node.text)
        except ValueError:
            return refuse(self, node, faults, name)

    def matches(self, text: str) -> bool:
        """Whether a text is one, as far as its letters go."""
        return len(text) <= self.longest and re.fullmatch(self.pattern, text) is not None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002  # has no parts
        return {"type": "string", "pattern": f"^({self.pattern})$", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number without quotes."""

    what: str
    least: int
    most: int

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if (
            isinstance(node, Scalar)
            and form_of(node) is Form.WHOLE
            and self.least <= int(node.text) <= self.most
        ):
            return int(node.text)
        return refuse(self, node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Share:
    """A number between two whole ones, without quotes: no price, and so not in quotes."""

    what: str
    least: int
    most: int

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if isinstance(node, Scalar) and form_of(node) in (Form.WHOLE, Form.FRACTION):
            number = Decimal(node.text)
            if self.least <= number <= self.most:
                return number
        return refuse(self, node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        return {"type": "number", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    what: str = "true or false"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if isinstance(node, Scalar) and form_of(node) is Form.FLAG:
            return node.text.lower() == "true"
        return refuse(self, node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a vocabulary."""

    words: Collection[str]
    make: Callable[[str], object] = str

    @property
    def what(self) -> str:
        return f"one of {', '.join(self.words)}"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Scalar):
            return refuse(self, node, faults, name)
        if node.text not in self.words:
            faults.add(node.place, f"{name} does not know {shown(node)}; {suggestion(node.text, self.words)}")
            return WRONG
        return self.make(node.text)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        return {"enum": [str(word) for word in self.words]}


@dataclass(frozen=True, slots=True)
class Made:
    """A value of another kind, from which something is made."""

    kind: Kind
    make: Callable[[object], object]

    @property
    def what(self) -> str:
        return self.kind.what

    def read(self, node: Node, faults: Faults, name: str) -> object:
        read = value_of(self.kind, node, faults, name)
        return read if read is WRONG else self.make(read)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        return self.kind.schema(definitions)
