"""What ``do`` does: one verb an entry, ``{click: top.search}``, ``{type: {into: top.search, text: "688256"}}``."""

from dataclasses import dataclass

from tradewalk.walkthrough.reading.faults import Faults
from tradewalk.walkthrough.reading.field_kinds import PHRASE, TARGET
from tradewalk.walkthrough.reading.kinds import WRONG, Kind, Made, Schema, Text, Whole, refuse, value_of
from tradewalk.walkthrough.reading.records import Choice, Either, Field, Record
from tradewalk.walkthrough.reading.scalars import Form, form_of
from tradewalk.walkthrough.reading.tree import Entries, Node, Scalar
from tradewalk.walkthrough.script import LONGEST_WAIT, Action, Verb

KEY = Text("a key such as Enter or Ctrl+K", r"((Ctrl|Shift|Alt|Meta)\+)*([!-~]|[A-Z][A-Za-z0-9]{1,15})", 40)
SECONDS = Whole(f"a whole number of simulated seconds from 1 to {LONGEST_WAIT}", 1, LONGEST_WAIT)
_ROW_FIELD = Text("the name of a field", r"[a-z][a-z0-9_]*", 60)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a field is set to: a text, a whole number, true or false, kept as it is written."""

    what: str = 'a text, a whole number, a price in quotes such as "1372.10", or true or false'

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if isinstance(node, Scalar) and form_of(node) in (Form.WHOLE, Form.FLAG):
            return node.text.lower()
        return Text(self.what, PHRASE.pattern, 200).read(node, faults, name)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002  # has no parts
        return {"type": ["string", "integer", "boolean"]}


@dataclass(frozen=True, slots=True)
class Row:
    """The row that is chosen: one field of it and its value."""

    what: str = "one field of the row and its value, such as {symbol: 688256.SH}"

    def read(self, node: Node, faults: Faults, name: str) -> object:
        if (
            not isinstance(node, Entries)
            or len(node.entries) != 1
            or not _ROW_FIELD.matches(node.entries[0].key.text)
        ):
            return refuse(self, node, faults, name)
        key, value = node.entries[0]
        read = value_of(Setting(), value, faults, f"`{key.text}`")
        return read if read is WRONG else (key.text, read)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^({_ROW_FIELD.pattern})$"},
            "additionalProperties": Setting().schema(definitions),
            "minProperties": 1,
            "maxProperties": 1,
        }


def _verb(verb: Verb, kind: Kind, about: str) -> Record:
    """The record of one action: its verb is its only field."""
    field = Field(verb.value, kind, is_required=True, about=about)
    return Record(f"do-{verb.value}", "an action", (field,), lambda **given: given[verb.value])


def _of(verb: Verb, *fields: Field, exactly_one: tuple[str, ...] = ()) -> Record:
    """What a verb is given, by name."""
    what = f"the action `{verb.value}`"
    return Record(verb.value, what, fields, lambda **given: Action(verb, **given), exactly_one=exactly_one)


def _target(name: str) -> Field:
    return Field(name, TARGET, is_required=True, called="target")


_TYPE = _of(Verb.TYPE, _target("into"), Field("text", PHRASE, is_required=True))
_SET = _of(Verb.SET, _target("at"), Field("to", Setting(), is_required=True, called="text"))
_CHOOSE = _of(
    Verb.CHOOSE,
    _target("in"),
    Field("row", Row(), about="a row of a list or table, by one of its fields"),
    Field("entry", PHRASE, called="text", about="an entry of a list of choices"),
    exactly_one=("row", "entry"),
)
_PRESS = _of(Verb.PRESS, _target("at"), Field("key", KEY, is_required=True, called="text"))
_PRESS_EITHER = Either(
    "a key such as Ctrl+K, or {at: TARGET, key: Enter}",
    Made(KEY, lambda key: Action(Verb.PRESS, text=str(key))),
    _PRESS,
)
_WAIT = _of(Verb.WAIT, Field("s", Made(SECONDS, str), is_required=True, called="text"))

ACTION = Choice(
    "action",
    "an action",
    {
        "click": _verb(
            Verb.CLICK, Made(TARGET, lambda target: Action(Verb.CLICK, str(target))), "click a target"
        ),
        "type": _verb(Verb.TYPE, _TYPE, "type a text into a target, key by key"),
        "set": _verb(Verb.SET, _SET, "set a field to a value"),
        "choose": _verb(Verb.CHOOSE, _CHOOSE, "choose a row or an entry"),
        "press": _verb(Verb.PRESS, _PRESS_EITHER, "press a key"),
        "wait": _verb(Verb.WAIT, _WAIT, "let simulated time pass"),
    },
)
