"""Values that are made of others: lists, records by a table of fields, choices between records, named entries."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tradewalk.walkthrough.near_miss import suggestion
from tradewalk.walkthrough.reading.faults import Faults
from tradewalk.walkthrough.reading.kinds import WRONG, Kind, Schema, refuse, value_of
from tradewalk.walkthrough.reading.tree import Entries, Items, Node, Scalar


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a table: the word of the file, the value it has, and what the value is called in ``build``."""

    name: str
    kind: Kind
    is_required: bool = False
    called: str = ""
    about: str = ""

    @property
    def argument(self) -> str:
        return self.called or self.name


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known fields.

    ``together`` are fields that are given all or not at all; of ``exactly_one`` just one is given.
    """

    name: str
    what: str
    fields: tuple[Field, ...]
    build: Callable[..., object]
    together: tuple[str, ...] = ()
    exactly_one: tuple[str, ...] = ()

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Entries):
            return refuse(self, node, faults, name)
        known = {field.name: field for field in self.fields}
        for entry in node.entries:
            if entry.key.text not in known:
                written = entry.key.text[:60]
                sentence = f"{self.what} has no field `{written}`; {suggestion(written, known)}"
                faults.add(entry.key.place, sentence)
        given = [(known[entry.key.text], entry.value) for entry in node.entries if entry.key.text in known]
        values = {
            field.argument: value_of(field.kind, value, faults, f"`{field.name}`") for field, value in given
        }
        is_whole = self._note_missing(node, faults) and self._note_alternatives(node, faults)
        is_right = not any(value is WRONG for value in values.values())
        return self.build(**values) if is_whole and is_right else WRONG

    def _missing(self, node: Entries) -> list[Field]:
        is_joined = any(node.entry(name) is not None for name in self.together)
        return [
            field
            for field in self.fields
            if node.entry(field.name) is None
            and (field.is_required or (is_joined and field.name in self.together))
        ]

    def _note_missing(self, node: Entries, faults: Faults) -> bool:
        """Note every field that is not there; whether all are."""
        missing = self._missing(node)
        for field in missing:
            why = "" if field.is_required else f", since it has `{self._other(node)}`"
            faults.add(
                node.place, f"{self.what} needs `{field.name}`{why}; add `{field.name}: …`, {field.kind.what}"
            )
        return not missing

    def _note_alternatives(self, node: Entries, faults: Faults) -> bool:
        """Note where not just one of the alternatives is given; whether it is."""
        given = [name for name in self.exactly_one if node.entry(name) is not None]
        if not self.exactly_one or len(given) == 1:
            return True
        words = " or ".join(f"`{name}`" for name in self.exactly_one)
        faults.add(node.place, f"{self.what} has {'both' if given else 'neither'} of {words}; give one")
        return False

    def _other(self, node: Entries) -> str:
        return next(name for name in self.together if node.entry(name) is not None)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        if self.name not in definitions:
            definitions[self.name] = {}
            properties = {field.name: _with_words(field, definitions) for field in self.fields}
            definitions[self.name] = {
                "type": "object",
                "properties": properties,
                "required": [field.name for field in self.fields if field.is_required],
                "additionalProperties": False,
            }
            if self.together:
                needs = {name: [other for other in self.together if other != name] for name in self.together}
                definitions[self.name]["dependentRequired"] = needs
            if self.exactly_one:
                definitions[self.name]["oneOf"] = [{"required": [name]} for name in self.exactly_one]
        return {"$ref": f"#/$defs/{self.name}"}


def _with_words(field: Field, definitions: dict[str, Schema]) -> Schema:
    schema = field.kind.schema(definitions)
    return {**schema, "description": field.about} if field.about else schema


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one kind. ``one`` names an entry in sentences."""

    kind: Kind
    one: str
    least: int = 1
    most: int = 500
    is_set: bool = False

    @property
    def what(self) -> str:
        return f"a list, each entry {self.one}"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Items):
            return refuse(self, node, faults, name)
        if not self.least <= len(node.items) <= self.most:
            bound = f"at least {self.least}" if len(node.items) < self.least else f"at most {self.most}"
            faults.add(node.place, f"{name} has {len(node.items)} entries; it needs {bound}, each {self.one}")
            return WRONG
        values = [value_of(self.kind, each, faults, f"an entry of {name}") for each in node.items]
        if self.is_set:
            values = [self._once(values, place, node, faults, name) for place in range(len(values))]
        return WRONG if any(value is WRONG for value in values) else tuple(values)

    def _once(self, values: list[object], place: int, node: Items, faults: Faults, name: str) -> object:
        value = values[place]
        if value is WRONG or not any(type(each) is type(value) and each == value for each in values[:place]):
            return value
        faults.add(node.items[place].place, f"{name} has this entry for a second time; keep one")
        return WRONG

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        items = {"type": "array", "items": self.kind.schema(definitions)}
        bounds = {"minItems": self.least, "maxItems": self.most}
        return items | bounds | ({"uniqueItems": True} if self.is_set else {})


@dataclass(frozen=True, slots=True)
class Choice:
    """A mapping whose first known word says which record it is: ``{click: …}`` or ``{type: …}``."""

    name: str
    what: str
    records: Mapping[str, Record]

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Entries):
            return refuse(self, node, faults, name)
        for entry in node.entries:
            if entry.key.text in self.records:
                return self.records[entry.key.text].read(node, faults, name)
        if node.entries:
            key = node.entries[0].key
            faults.add(
                key.place, f"{self.what} has no `{key.text[:60]}`; {suggestion(key.text, self.records)}"
            )
        else:
            faults.add(node.place, f"{self.what} is empty; write one of {', '.join(self.records)}")
        return WRONG

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        if self.name not in definitions:
            definitions[self.name] = {}
            definitions[self.name] = {
                "oneOf": [record.schema(definitions) for record in self.records.values()]
            }
        return {"$ref": f"#/$defs/{self.name}"}


@dataclass(frozen=True, slots=True)
class Either:
    """A scalar of one kind, or a mapping of another: the short and the long form of the same thing."""

    what: str
    short: Kind
    long: Kind

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if isinstance(node, Items):
            return refuse(self, node, faults, name)
        return value_of(self.short if isinstance(node, Scalar) else self.long, node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        return {"anyOf": [self.short.schema(definitions), self.long.schema(definitions)]}


@dataclass(frozen=True, slots=True)
class Named:
    """A mapping from names to values of one kind; what ``build`` makes of each name and value, in order."""

    what: str
    one: str
    pattern: str
    kind: Kind
    build: Callable[[str, object], object]

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if not isinstance(node, Entries):
            return refuse(self, node, faults, name)
        if not node.entries:
            faults.add(node.place, f"{name} says nothing; leave it out or fill it in")
            return WRONG
        values: list[object] = []
        for key, value in node.entries:
            if len(key.text) > 100 or re.fullmatch(self.pattern, key.text) is None:
                faults.add(key.place, f"`{key.text[:60]}` is not {self.one}")
                values.append(WRONG)
            else:
                read = value_of(self.kind, value, faults, f"`{key.text}`")
                values.append(WRONG if read is WRONG else self.build(key.text, read))
        return WRONG if any(value is WRONG for value in values) else tuple(values)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^({self.pattern})$"},
            "additionalProperties": self.kind.schema(definitions),
            "minProperties": 1,
        }
