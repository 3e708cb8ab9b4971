"""The fields of ``brand.toml``, each with the reader that takes its value or says why not."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from tradewalk.brand.facts import LANGUAGES, Texts

Reader = Callable[[object], Any]
"""Takes the value of a field. Raises WrongValue."""

LONGEST_NAME, LONGEST_LINE, LONGEST_DISCLAIMER = 32, 90, 400
_PUT_INTO_PAGES = re.compile(r"[<>&{}%$\\\"\x00-\x1f\x7f]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class WrongValue(Exception):
    """The value of a field cannot be taken. The message is one sentence."""


def a_text(longest: int, *, may_be_empty: bool = False) -> Reader:
    """One line of text, without what pages, sentences and desktop files would take for a sign of their own."""

    def read(value: object) -> str:
        if not isinstance(value, str):
            raise WrongValue(f"this is {_kind(value)}; write a text in quotation marks.")
        if value != value.strip() or (not value and not may_be_empty):
            raise WrongValue("the text is empty or has blanks around it; write a text without.")
        if found := _PUT_INTO_PAGES.search(value):
            raise WrongValue(f"the text has {found[0]!r}, which cannot stand there; leave it out.")
        if len(value) > longest:
            raise WrongValue(f"the text has {len(value)} characters; write at most {longest}.")
        return value

    return read


def an_identifier(pattern: str, example: str) -> Reader:
    """A name for machines."""

    def read(value: object) -> str:
        if not isinstance(value, str):
            raise WrongValue(f"this is {_kind(value)}; write a text in quotation marks.")
        if not re.fullmatch(pattern, value):
            raise WrongValue(f"{value!r} is no such identifier; write one like {example!r}.")
        return value

    return read


def a_colour(value: object) -> str:
    """A colour without transparency, in small letters."""
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise WrongValue(f"{value!r} is no colour; write one as #rrggbb, in quotation marks.")
    return value.lower()


def names(value: object) -> tuple[str, ...]:
    """A list of names, none twice and at least one."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise WrongValue(f"this is {_kind(value)}; write a list of texts.")
    twice = sorted({each for each in value if value.count(each) > 1})
    if twice or not value:
        raise WrongValue(
            f"{twice[0]!r} stands here twice." if twice else "the list is empty; name at least one."
        )
    return tuple(value)


A_NAME = an_identifier(r"[a-z0-9]+(-[a-z0-9]+)*", "cn-standard")
COLOURS = dict.fromkeys(("accent", "accent_strong", "accent_bg", "on_accent"), a_colour)
Shape = Mapping[str, "Reader | Shape"]
"""The fields of a table: of each, its reader, or the shape of a table within."""


def in_every_language(longest: int) -> Shape:
    """A text in every language."""
    return dict.fromkeys(LANGUAGES, a_text(longest))


SHAPE: Shape = {
    "publisher": a_text(LONGEST_LINE),
    "homepage": an_identifier(r"https://[a-z0-9.-]+(/[A-Za-z0-9._~/-]*)?", "https://www.example.org/"),
    "default_pack": A_NAME,
    "walkthroughs": names,
    "name": in_every_language(LONGEST_NAME),
    "summary": in_every_language(LONGEST_LINE),
    "disclaimers": in_every_language(LONGEST_DISCLAIMER),
    "identifiers": {
        "command": an_identifier(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", "tradewalk"),
        "application": an_identifier(r"[a-z][a-z0-9]*(\.[a-z][a-z0-9]*){2,}", "org.example.tradewalk"),
        "mime": an_identifier(
            r"application/x-[a-z0-9]+([.-][a-z0-9]+)*(\+yaml)?", "application/x-tradewalk+yaml"
        ),
    },
    "colours": {"light": COLOURS, "dark": COLOURS},
    "fee_plans": dict.fromkeys(("cn", "hk", "us"), A_NAME),
    "fee_source": in_every_language(LONGEST_LINE),
}
MAY_BE_ABSENT = {"homepage": "", "fee_source": None}


def texts_of(table: Mapping[str, str]) -> Texts:
    """A text out of its languages."""
    return Texts(*(table[language] for language in LANGUAGES))


def _kind(value: object) -> str:
    kinds = {
        bool: "yes or no",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "a table",
        str: "a text",
    }
    return kinds.get(type(value), "a date")
