"""The glossary: what every word on screen means, in three languages. Read from the shipped files.

    [[term]]
    id = "limit-up"
    rule = "price-limit"
    related = ["limit-down"]
    title.en = "Limit up"
    text.en = "The highest price …"
    title.zh-Hans = …

``rule`` is a kind of the rule book and ``subject`` tells rules of a kind apart; both are optional. The subject of a
``session`` is the phase whose hours are told.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from tradewalk import resources
from tradewalk.domain.rule_kinds import READERS
from tradewalk.services.preferences import Language

LANGUAGES = tuple(language.value for language in Language)
_REQUIRED = ("id", "related", "title", "text")
_FIELDS = (*_REQUIRED, "rule", "subject")


class GlossaryWrong(Exception):
    """A glossary file is wrong. The message is one sentence: file, term, field, the fault, the remedy."""


class Words(NamedTuple):
    """A term in one language: what it is called, and what it means in two or three sentences."""

    title: str
    text: str


class Term(NamedTuple):
    """One term. ``rule`` is a kind of the rule book, empty where the term is no rule."""

    id: str
    words: Mapping[str, Words]
    rule: str = ""
    subject: str = ""
    related: tuple[str, ...] = ()


def load_glossary(files: Mapping[str, str]) -> dict[str, Term]:
    """The terms of these files, given as name → text, by id. Raises GlossaryWrong."""
    terms: dict[str, Term] = {}
    homes: dict[str, str] = {}
    for file, content in files.items():
        for entry in _entries(file, content):
            term = _term(file, entry)
            if term.id in terms:
                raise _fault(file, term.id, "id", f"was given in {homes[term.id]} before; name it otherwise")
            terms[term.id], homes[term.id] = term, file
    for term in terms.values():
        for other in term.related:
            if other not in terms or other == term.id:
                raise _fault(homes[term.id], term.id, "related", f'has "{other}", which is no other term')
    return terms


@cache
def shipped_glossary() -> Mapping[str, Term]:
    """The glossary of the application. Raises GlossaryWrong."""
    names = resources.names_in("glossary")
    return load_glossary({name: resources.read_text("glossary", name) for name in names})


def _entries(file: str, content: str) -> list[Mapping[str, object]]:
    try:
        document = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise GlossaryWrong(f"{file} is not TOML: {error}; correct that line.") from error
    terms = document.get("term")
    if set(document) - {"term"} or not isinstance(terms, list):
        raise GlossaryWrong(f"{file}: a glossary holds [[term]] entries alone; remove the rest.")
    return terms


def _term(file: str, entry: Mapping[str, object]) -> Term:
    name = str(entry.get("id", "without an id"))
    for field in _REQUIRED:
        if field not in entry:
            raise _fault(file, name, field, "is missing; add it")
    for field in entry:
        if field not in _FIELDS:
            raise _fault(file, name, field, f"is not known; write one of {', '.join(_FIELDS)}")
    rule = _text(file, name, "rule", entry.get("rule", ""))
    if rule and rule not in READERS:
        raise _fault(file, name, "rule", f'is "{rule}"; write a kind of rule: {", ".join(READERS)}')
    related = entry["related"]
    if not isinstance(related, list):
        raise _fault(file, name, "related", "is no list; write it in square brackets")
    return Term(
        id=_text(file, name, "id", entry["id"]),
        words={language: _words(file, name, entry, language) for language in LANGUAGES},
        rule=rule,
        subject=_text(file, name, "subject", entry.get("subject", "")),
        related=tuple(_text(file, name, "related", each) for each in related),
    )


def _words(file: str, name: str, entry: Mapping[str, object], language: str) -> Words:
    found = []
    for field in ("title", "text"):
        texts = entry[field]
        if not isinstance(texts, dict) or set(texts) != set(LANGUAGES):
            raise _fault(file, name, field, f"needs one text for each of {', '.join(LANGUAGES)}")
        text = _text(file, name, f"{field}.{language}", texts[language])
        if not text.strip():
            raise _fault(file, name, f"{field}.{language}", "is empty; write it")
        found.append(text)
    return Words(*found)


def _text(file: str, name: str, field: str, value: object) -> str:
    if not isinstance(value, str):
        raise _fault(file, name, field, f"is {value!r}, not a text; write it in quotes")
    return value


def _fault(file: str, term: str, field: str, sentence: str) -> GlossaryWrong:
    return GlossaryWrong(f"{file}, term {term}: the field {field} {sentence}.")
