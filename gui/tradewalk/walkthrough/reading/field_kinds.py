"""Kinds of values that several fields of a walkthrough file have."""

from datetime import datetime
from decimal import Decimal

from tradewalk.domain.instants import Instant, instant_of
from tradewalk.walkthrough.app_range import BOUND, is_range
from tradewalk.walkthrough.reading.kinds import Text
from tradewalk.walkthrough.reading.records import Field, Record
from tradewalk.walkthrough.reading.scalars import FRACTION, WHOLE
from tradewalk.walkthrough.script import LANGUAGES, SCHEMA, Words

_MOST_YEARS = 9000


def _instant(text: str) -> Instant:
    """The instant of an ISO 8601 text with an offset: a file means the same everywhere. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not 1970 <= moment.year <= _MOST_YEARS:
        raise ValueError(text)
    return instant_of(moment)


def _range(text: str) -> str:
    if not is_range(text):
        raise ValueError(text)
    return text


def _price(text: str) -> Decimal:
    price = Decimal(text)
    if price <= 0:
        raise ValueError(text)
    return price


def _words(**texts: str) -> Words:
    return Words(*(texts[language] for language in LANGUAGES))


_WORD = "[A-Za-z0-9_-]+"
_PART = rf"(last|[0-9]+|[a-z_-]+={_WORD}(\.{_WORD})*)"
NAME = Text("a name of small letters, digits, _ and -", r"[a-z][a-z0-9_-]*", 60)
TARGET = Text(
    'a target that the command `targets` lists, such as ticket.quantity or "orders.table[order=last,column=status]"',
    rf"{_WORD}(\.{_WORD})*(\[ *{_PART}( *, *{_PART})* *\])?",
    120,
)
SYMBOL = Text("a symbol such as 688256.SH", r"[A-Z0-9]{1,10}\.[A-Z]{2}", 20)
APP = Text('a range of versions such as ">=0.1,<1"', f"{BOUND}(,{BOUND})*", 80, _range)
INSTANT = Text(
    'an instant with its offset, such as "2025-08-27T10:31:50+08:00"',
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}([+-][0-9]{2}:[0-9]{2}|Z)",
    40,
    _instant,
)
PRICE = Text('a price in quotes, such as "1372.10"', f"(?!-)({WHOLE}|{FRACTION})", 30, _price)
SCHEMA_NAME = Text(f"{SCHEMA}, the only one that this version reads", SCHEMA, 60)
PHRASE = Text()
WORDS = Record(
    "words",
    "a text in three languages",
    tuple(Field(language, PHRASE, is_required=True) for language in LANGUAGES),
    _words,
)
