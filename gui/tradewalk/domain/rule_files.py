"""Rule files: TOML, one ``[[rule]]`` after another. A wrong file is refused in one sentence.

::

    [[rule]]
    id = "star-lot"
    kind = "lot"
    scope = ["sse-star"]
    from = 2019-07-22
    source = "Special Provisions on Stock Trading on the STAR Market"
    confidence = "published"
    [rule.value]
    minimum = 200

``subject``, ``to`` and ``clause`` are optional.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.rule_fields import Reader, WrongField, day, list_of, one_of, shown, text
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Confidence, Rule, RuleBook, RulesOverlap, Scope, Source

Value = TypeVar("Value")
_REQUIRED = ("id", "kind", "scope", "from", "source", "confidence")
_FIELDS = (*_REQUIRED, "subject", "to", "clause", "value")
_SCOPES = tuple(Board) + tuple(Exchange)


class RuleFileError(Exception):
    """A rule file is wrong. The message is one sentence: file, line, rule, field, the fault, the remedy."""


class Entry(NamedTuple):
    """One ``[[rule]]`` of a file, and where it stands."""

    file: str
    fields: Mapping[str, object]
    lines: tuple[str, ...]
    first_line: int

    @property
    def name(self) -> str:
        return str(self.fields.get("id", "without an id"))

    def fault(self, field: str, sentence: str) -> RuleFileError:
        """The error about one field of this rule."""
        place = f"{self.file}, line {self.line_of(field)}, rule {self.name}"
        return RuleFileError(f"{place}: the field {field} {sentence}.")

    def line_of(self, field: str) -> int:
        """The line that gives *field*, else the line of the id, else the first of the rule."""
        for wanted in (field, "id"):
            pattern = re.compile(rf"""(^|[{{,\s])["']?{re.escape(wanted)}["']?\s*=""")
            for offset, line in enumerate(self.lines):
                if pattern.search(line):
                    return self.first_line + offset
        return self.first_line


def load_rule_book(files: Mapping[str, str]) -> RuleBook:
    """The rule book of these files, given as name → text. Raises RuleFileError."""
    entries: dict[str, Entry] = {}
    rules: list[Rule[Terms]] = []
    for file, content in files.items():
        for entry in entries_of(file, content):
            rule = rule_of(entry)
            if rule.id in entries:
                raise entry.fault("id", f"is {shown(rule.id)} for a second time; give every rule its own id")
            entries[rule.id] = entry
            rules.append(rule)
    try:
        return RuleBook(rules)
    except RulesOverlap as overlap:
        raise _overlap_fault(entries, overlap) from overlap


def _overlap_fault(entries: Mapping[str, Entry], overlap: RulesOverlap) -> RuleFileError:
    first, second = overlap.first, overlap.second
    until = f"until {first.effective_to}" if first.effective_to else "without an end"
    sentence = (
        f"is {second.effective_from}, but rule {first.id}, of the same kind and scope, holds from "
        f"{first.effective_from} {until}; let one end before the other begins"
    )
    return entries[second.id].fault("from", sentence)


def entries_of(file: str, content: str, lines_before: int = 0) -> tuple[Entry, ...]:
    """Every ``[[rule]]`` of a file, or of its part after so many lines. Raises RuleFileError."""
    try:
        document = tomllib.loads(content)
    except tomllib.TOMLDecodeError as fault:
        if lines_before:  # once more, so that the fault names the line of the file
            return entries_of(file, "\n" * lines_before + content)
        raise RuleFileError(f"{file} is not TOML: {fault}; correct that line.") from fault
    rules = document.get("rule")
    if set(document) - {"rule"} or not isinstance(rules, list):
        raise RuleFileError(f"{file}, line 1: a rule file holds [[rule]] entries alone; remove the rest.")
    lines = content.splitlines()
    starts = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]
    ends = [*starts[1:], len(lines)]
    return tuple(
        Entry(file, fields, tuple(lines[start:end]), lines_before + start + 1)
        for fields, start, end in zip(rules, starts, ends, strict=True)
    )


def rule_of(entry: Entry) -> Rule[Terms]:
    """The rule that an entry gives. Raises RuleFileError."""
    for field in _REQUIRED:
        if field not in entry.fields:
            raise entry.fault(field, "is missing; add it")
    for field in entry.fields:
        if field not in _FIELDS:
            raise entry.fault(field, f"is not known; write one of {', '.join(_FIELDS)}")
    kind = _read(entry, "kind", _kind)
    rule = Rule(
        id=_read(entry, "id", text),
        kind=kind,
        subject=_read(entry, "subject", text) if "subject" in entry.fields else "",
        scopes=_read(entry, "scope", list_of(_scope)),
        effective_from=_read(entry, "from", day),
        effective_to=_read(entry, "to", day) if "to" in entry.fields else None,
        terms=_terms_of(entry, kind),
        source=Source(
            _read(entry, "source", text), _read(entry, "clause", text) if "clause" in entry.fields else None
        ),
        confidence=_read(entry, "confidence", one_of(Confidence)),
    )
    if rule.effective_to is not None and rule.effective_to < rule.effective_from:
        raise entry.fault("to", f"is {rule.effective_to}, before its first day; write a later one")
    return rule


def _terms_of(entry: Entry, kind: str) -> Terms:
    value = entry.fields.get("value", {})
    reader = READERS[kind]
    if not isinstance(value, dict):
        raise entry.fault("value", f"is {shown(value)}, not a table; write value = {{ … }} or [rule.value]")
    for name in reader.required():
        if name not in value:
            raise entry.fault(name, f"is missing; a rule of kind {kind} needs {', '.join(reader.required())}")
    for name in value:
        if name not in reader.readers:
            known = ", ".join(reader.readers) or "no fields"
            raise entry.fault(name, f"is not known; a rule of kind {kind} has {known}")
    return reader.terms(
        **{name: _read_value(entry, name, value[name], reader.readers[name]) for name in value}
    )


def _read(entry: Entry, field: str, read: Callable[[object], Value]) -> Value:
    try:
        return read(entry.fields[field])
    except WrongField as fault:
        raise entry.fault(field, str(fault)) from fault


def _read_value(entry: Entry, field: str, value: object, read: Reader) -> object:
    try:
        return read(value)
    except WrongField as fault:
        raise entry.fault(field, str(fault)) from fault


def _kind(value: object) -> str:
    if not isinstance(value, str) or value not in READERS:
        raise WrongField(f"is {shown(value)}; write one of {', '.join(READERS)}")
    return value


def _scope(value: object) -> Scope:
    for scope in _SCOPES:
        if value == scope.value:
            return scope
    raise WrongField(f"has {shown(value)}; write boards or exchanges: {', '.join(_SCOPES)}")
