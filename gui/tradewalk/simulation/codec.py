"""Facts and commands as JSON objects and back, by the types of their fields.

Money is text, instants are ISO 8601 with offset, enums their values; the class stands under ``"is"``. The
same value always gives the same bytes. A field that is None unless said otherwise is left out while it is None,
so that journals from before it was known go on being read.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from tradewalk.domain import change_facts, entitlement_facts, events
from tradewalk.domain.commands import Command
from tradewalk.domain.events import Fact
from tradewalk.domain.instants import Instant, iso_of, parse_instant
from tradewalk.domain.refusals import Refusal

Value = TypeVar("Value")


def _fact_classes(parent: type[Fact]) -> dict[str, type[Fact]]:
    found = {kind.__name__: kind for kind in parent.__subclasses__()}
    for kind in list(found.values()):
        found |= _fact_classes(kind)
    return found


_MODULES = (events, change_facts, entitlement_facts)
FACTS = {
    name: kind
    for name, kind in _fact_classes(Fact).items()
    if any(name in vars(module) for module in _MODULES)
}
COMMANDS: dict[str, type[Command]] = {kind.__name__: kind for kind in get_args(Command)}


def dump(value: Fact | Command) -> str:
    """One line of canonical JSON."""
    return json.dumps(
        {"is": type(value).__name__, **_encode_fields(value)}, sort_keys=True, separators=(",", ":")
    )


def load_fact(text: str) -> Fact:
    """The fact of a line. Raises ValueError or KeyError for anything else."""
    entry = json.loads(text)
    return _decode_fields(FACTS[entry["is"]], entry)


def is_retold(written: Fact, again: Fact) -> bool:
    """Whether a fact that is said again is the one that was written, by whatever version of the application.

    An earlier one wrote nothing of a field that it did not know; in this one the field may have a value. A refusal
    is the same for the same reason: what else it says of it, another version may say better, and nothing hangs on it.
    """
    return type(written) is type(again) and all(
        _reasons_of(getattr(written, field.name)) == _reasons_of(getattr(again, field.name))
        or _is_unsaid(written, field)
        for field in fields(written)
    )


def _reasons_of(value: Any) -> Any:
    """Refusals by their reasons alone; any other value as it is."""
    if isinstance(value, tuple):
        return tuple(map(_reasons_of, value))
    return value.reason if isinstance(value, Refusal) else value


def load_command(text: str) -> Command:
    """The command of a line. Raises ValueError or KeyError for anything else."""
    entry = json.loads(text)
    return _decode_fields(COMMANDS[entry["is"]], entry)


def _is_unsaid(value: Any, field: Field[Any]) -> bool:
    return field.default is None and getattr(value, field.name) is None


_hints: Callable[[Any], dict[str, Any]] = cache(get_type_hints)


def _encode_fields(value: Any) -> dict[str, object]:
    hints = _hints(type(value))
    return {
        field.name: _encode(hints[field.name], getattr(value, field.name))
        for field in fields(value)
        if not _is_unsaid(value, field)
    }


def _encode(hint: Any, value: Any) -> object:
    if value is None:
        return None
    if _without_none(hint) is Instant:
        return iso_of(value)
    if is_dataclass(value):
        return _encode_fields(value)
    if isinstance(value, tuple):
        return [
            _encode(inner, item) for inner, item in zip(_item_hints(hint, len(value)), value, strict=True)
        ]
    return str(value) if isinstance(value, Decimal | date | StrEnum) else value


def _decode_fields(kind: type[Value], entry: Mapping[str, Any]) -> Value:
    hints = _hints(kind)
    absent = {field.name for field in fields(kind) if field.default is None} - entry.keys()  # type: ignore[arg-type]
    return kind(**{name: _decode(hint, entry[name]) for name, hint in hints.items() if name not in absent})


def _decode(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    hint = _without_none(hint)
    if hint is Instant:
        return parse_instant(value)
    if get_origin(hint) is tuple:
        return tuple(
            _decode(inner, item) for inner, item in zip(_item_hints(hint, len(value)), value, strict=True)
        )
    if is_dataclass(hint) and isinstance(hint, type):
        return _decode_fields(hint, value)
    return date.fromisoformat(value) if hint is date else hint(value)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return next(inner for inner in get_args(hint) if inner is not type(None))
    return hint


def _item_hints(hint: Any, count: int) -> tuple[Any, ...]:
    inner = get_args(_without_none(hint))
    return (inner[0],) * count if len(inner) == 2 and inner[1] is Ellipsis else inner
