"""As much of JSON Schema as the editors' schema uses, so that the tests can hold it against the reader."""

import re
from typing import Any

Schema = dict[str, Any]
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float),
}  # fmt: skip


def accepts(schema: Schema, value: Any, root: Schema) -> bool:
    """Whether a value is what a schema says; a word that is not known here fails loudly."""
    return all(
        _WORDS[word](argument, value, root, schema) for word, argument in schema.items() if word not in _SAID
    )


def _is_type(names: str | list[str], value: Any) -> bool:
    names = [names] if isinstance(names, str) else names
    return any(
        isinstance(value, TYPES[name]) and not (isinstance(value, bool) and name != "boolean")
        for name in names
    )


def _properties(argument: Schema, value: Any, root: Schema) -> bool:
    return all(accepts(argument[key], each, root) for key, each in value.items() if key in argument)


def _additional(argument: Any, value: Any, root: Schema, schema: Schema) -> bool:
    more = [each for key, each in value.items() if key not in schema.get("properties", {})]
    return not more if argument is False else all(accepts(argument, each, root) for each in more)


_SAID = {"$schema", "$defs", "title", "description"}
_WORDS: dict[str, Any] = {
    "$ref": lambda a, v, root, _: accepts(root["$defs"][a.removeprefix("#/$defs/")], v, root),
    "type": lambda a, v, *_: _is_type(a, v),
    "enum": lambda a, v, *_: v in a,
    "pattern": lambda a, v, *_: not isinstance(v, str) or re.search(a, v) is not None,
    "maxLength": lambda a, v, *_: not isinstance(v, str) or len(v) <= a,
    "minimum": lambda a, v, *_: v >= a,
    "maximum": lambda a, v, *_: v <= a,
    "exclusiveMinimum": lambda a, v, *_: v > a,
    "items": lambda a, v, root, _: all(accepts(a, each, root) for each in v),
    "minItems": lambda a, v, *_: len(v) >= a,
    "maxItems": lambda a, v, *_: len(v) <= a,
    "uniqueItems": lambda _, v, *__: len({repr(each) for each in v}) == len(v),
    "required": lambda a, v, *_: set(a) <= set(v),
    "properties": lambda a, v, root, _: _properties(a, v, root),
    "additionalProperties": _additional,
    "propertyNames": lambda a, v, root, _: all(accepts(a, key, root) for key in v),
    "minProperties": lambda a, v, *_: len(v) >= a,
    "maxProperties": lambda a, v, *_: len(v) <= a,
    "dependentRequired": lambda a, v, *_: all(set(needs) <= set(v) for key, needs in a.items() if key in v),
    "oneOf": lambda a, v, root, _: sum(accepts(each, v, root) for each in a) == 1,
    "anyOf": lambda a, v, root, _: any(accepts(each, v, root) for each in a),
}
