"""What a scalar of YAML is taken for: YAML 1.2's core schema, so that ``no`` and ``2025-08-27`` are texts."""

import re
from enum import Enum, auto

from tradewalk.walkthrough.reading.tree import Entries, Items, Node, Scalar

WHOLE = r"-?(0|[1-9][0-9]{0,14})"
FRACTION = r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,9}"
_NUMBER_OF_ANY_KIND = re.compile(
    r"[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_LONGEST_SHOWN = 40


class Form(Enum):
    """What a scalar is."""

    TEXT = auto()
    WHOLE = auto()
    FRACTION = auto()
    OTHER_NUMBER = auto()
    FLAG = auto()
    NOTHING = auto()


def form_of(scalar: Scalar) -> Form:
    """What a scalar is: in quotes always a text."""
    text = scalar.text
    if not scalar.is_plain:
        return Form.TEXT
    if re.fullmatch(WHOLE, text):
        return Form.WHOLE
    if re.fullmatch(FRACTION, text):
        return Form.FRACTION
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return Form.FLAG
    if text in ("", "~", "null", "Null", "NULL"):
        return Form.NOTHING
    return Form.OTHER_NUMBER if len(text) < 100 and _NUMBER_OF_ANY_KIND.fullmatch(text) else Form.TEXT


def shown(node: Node) -> str:
    """What was found, for a sentence."""
    if isinstance(node, Items):
        return "a list"
    if isinstance(node, Entries):
        return "a mapping"
    if not isinstance(node, Scalar) or form_of(node) is Form.NOTHING:
        return "nothing"
    text = " ".join(node.text.split())
    text = text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
    return f'"{text}"' if form_of(node) is Form.TEXT else text
