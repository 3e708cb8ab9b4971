"""How a condition is written: ``{ticket.quantity: {ge: 200, multiple_of: 1}, screen: detail}``."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tradewalk.walkthrough.condition import ALWAYS, NEVER, Condition, Operator, Predicate, StateValue
from tradewalk.walkthrough.reading.faults import Faults
from tradewalk.walkthrough.reading.kinds import WRONG, Flag, Kind, Schema, refuse
from tradewalk.walkthrough.reading.records import Either, Field, ListOf, Named, Record
from tradewalk.walkthrough.reading.scalars import FRACTION, WHOLE, Form, form_of
from tradewalk.walkthrough.reading.tree import Node, Scalar

PATH_PATTERN = r"[a-z][a-z0-9_]*(\.[A-Za-z0-9_-]+)*"
LONGEST_VALUE = 200
Comparisons = tuple[tuple[Operator, tuple[StateValue, ...]], ...]


@dataclass(frozen=True, slots=True)
class Value:
    """What a path is compared with: a word, a count, a price in quotes, true or false."""

    what: str = 'a word, a whole number, a price in quotes such as "1372.10", or true or false'

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Scalar) or len(node.text) > LONGEST_VALUE:
            return refuse(self, node, faults, name)
        match form_of(node):
            case Form.TEXT:
                is_price = not node.is_plain and re.fullmatch(FRACTION, node.text) is not None
                return Decimal(node.text) if is_price else node.text
            case Form.WHOLE:
                return int(node.text)
            case Form.FLAG:
                return node.text.lower() == "true"
            case Form.NOTHING:
                faults.add(node.place, f"{name} is compared with nothing; write {{exists: false}}")
                return WRONG
            case Form.FRACTION:
                faults.add(node.place, f'{name}: a price stands in quotes; write "{node.text}"')
                return WRONG
            case Form.OTHER_NUMBER:
                return refuse(self, node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002  # has no parts
        return {"type": ["string", "integer", "boolean"]}


@dataclass(frozen=True, slots=True)
class Number:
    """A count without quotes, or a price in quotes; ``is_above_zero`` for what something is a multiple of."""

    what: str = 'a whole number, or a price in quotes such as "1372.10"'
    is_above_zero: bool = False

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Scalar):
            return refuse(self, node, faults, name)
        if form_of(node) is Form.FRACTION:
            faults.add(node.place, f'{name}: a price stands in quotes; write "{node.text}"')
            return WRONG
        if form_of(node) is Form.WHOLE:
            number: int | Decimal = int(node.text)
        elif not node.is_plain and re.fullmatch(f"{WHOLE}|{FRACTION}", node.text):
            number = Decimal(node.text)
        else:
            return refuse(self, node, faults, name)
        return refuse(self, node, faults, name) if self.is_above_zero and number <= 0 else number

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002  # has no parts
        whole = {"type": "integer", "exclusiveMinimum": 0} if self.is_above_zero else {"type": "integer"}
        return {"anyOf": [whole, {"type": "string", "pattern": f"^({WHOLE}|{FRACTION})$"}]}


_NUMBER = Number()
_DIVISOR = Number("a whole number above zero, or a price in quotes", is_above_zero=True)
_VALUES = ListOf(Value(), "a value", most=50, is_set=True)
_KINDS: dict[Operator, tuple[Kind, str]] = {
    Operator.EQUAL: (Value(), "is equal to this, as without an operator"),
    Operator.NOT_EQUAL: (Value(), "is there and is not equal to this"),
    Operator.LESS: (_NUMBER, "is less than this"),
    Operator.AT_MOST: (_NUMBER, "is this or less"),
    Operator.MORE: (_NUMBER, "is more than this"),
    Operator.AT_LEAST: (_NUMBER, "is this or more"),
    Operator.ONE_OF: (_VALUES, "is equal to one of these"),
    Operator.MULTIPLE_OF: (_DIVISOR, "is a multiple of this"),
    Operator.NOT_MULTIPLE_OF: (_DIVISOR, "is there and is no multiple of this"),
    Operator.EXISTS: (Flag(), "whether there is anything at all"),
}


def _comparisons(**given: Any) -> Comparisons:
    return tuple(
        (Operator(name), value if isinstance(value, tuple) else (value,)) for name, value in given.items()
    )


class _Operators(Record):
    """The long form of a comparison: one operator at least."""

    def read(self, node: Node, faults: Faults, name: str) -> object:
        read = super().read(node, faults, name)
        if read == ():
            faults.add(node.place, f"{name} is compared with nothing; write an operator such as {{ge: 200}}")
            return WRONG
        return read

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        reference = super().schema(definitions)
        definitions[self.name]["minProperties"] = 1
        return reference


_OPERATORS = _Operators(
    "comparison",
    "a comparison",
    tuple(Field(operator.value, kind, about=about) for operator, (kind, about) in _KINDS.items()),
    _comparisons,
)


def _predicates(path: str, compared: object) -> tuple[Predicate, ...]:
    if isinstance(compared, tuple):
        return tuple(Predicate(path, operator, expected) for operator, expected in compared)
    return (Predicate(path, Operator.EQUAL, (compared,)),)  # type: ignore[arg-type]  # read as a Value


@dataclass(frozen=True, slots=True)
class ConditionKind:
    """State paths, each with a value or with operators; all must hold."""

    what: str = "a condition such as {ticket.quantity: {ge: 200}}"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        read = _PATHS.read(node, faults, name)
        if not isinstance(read, tuple):
            return read
        return Condition(tuple(predicate for predicates in read for predicate in predicates))

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        if "condition" not in definitions:
            definitions["condition"] = {}
            definitions["condition"] = _PATHS.schema(definitions)
        return {"$ref": "#/$defs/condition"}


CONDITION = ConditionKind()
_PATHS = Named(
    CONDITION.what,
    "a state path; write one that the command `states` lists, such as ticket.quantity",
    PATH_PATTERN,
    Either(
        "a word, a whole number, a price in quotes, true or false, or operators such as {in: [filled, rejected]}",
        Value(),
        _OPERATORS,
    ),
    _predicates,
)


@dataclass(frozen=True, slots=True)
class Truth:
    """Whether an answer is right: always, never, or where a condition holds."""

    what: str = "true, false, or a condition such as {order.last.status: filled}"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if isinstance(node, Scalar):
            read = Flag(self.what).read(node, faults, name)
            return read if read is WRONG else (ALWAYS if read else NEVER)
        return CONDITION.read(node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        return {"anyOf": [Flag().schema(definitions), CONDITION.schema(definitions)]}
