"""``tradewalk rules``: the rule book of a day, or what changed since another, as a table or as one JSON object."""

import json
import shutil
from datetime import date

from tradewalk.command_line import RulesOptions
from tradewalk.domain.board_names import name_of_board
from tradewalk.domain.instruments import Board
from tradewalk.domain.rule_changes import AnyRule, RuleChange, changes_between, rules_in_force
from tradewalk.domain.rule_texts import FieldText, terms_as_texts
from tradewalk.terminal_table import Column, table_text

WIDTH_OF_A_FILE = 160
"""The width where there is no terminal."""
ARROW = "→"
RULE_COLUMNS = (
    Column("id", 24),
    Column("kind", 11),
    Column("subject", 14),
    Column("board", 12),
    Column("from–to", 12),
    Column("value", 28, takes_rest=True),
    Column("source", 20, takes_rest=True),
    Column("confidence", 11),
)
CHANGE_COLUMNS = (Column("change", 8), Column("day", 10), *RULE_COLUMNS[:4], *RULE_COLUMNS[5:])


class DaysReversed(Exception):
    """The day to compare with is the later one. The message is one sentence."""


def say_rules(options: RulesOptions, width: int | None = None) -> str:
    """What the command prints. ``width`` is that of the terminal. Raises DaysReversed, RuleFileError."""
    from tradewalk.shipped import shipped_rule_book

    book, day = shipped_rule_book(), options.on or _first_day()
    width = width or shutil.get_terminal_size((WIDTH_OF_A_FILE, 0)).columns
    if options.since is None:
        rules = rules_in_force(book, day, options.board)
        if options.is_json:
            return _json(options, day, rules=[rule_as_json(rule) for rule in rules])
        return "\n".join((_head(options, day, len(rules)), *_rule_lines(rules, width)))
    if options.since > day:
        raise DaysReversed(f"--since {options.since} is later than {day}; give an earlier day.")
    changes = changes_between(book, options.since, day, options.board)
    if options.is_json:
        return _json(options, day, changes=[change_as_json(change) for change in changes])
    return "\n".join((_head(options, day, len(changes)), *_change_lines(changes, width)))


def _first_day() -> date:
    """The first simulated day of the sample pack."""
    from tradewalk.market.sample_pack import load_sample_pack
    from tradewalk.resources import resource

    return load_sample_pack(resource("sample")).simulated_days[0]


def rule_as_json(rule: AnyRule) -> dict[str, object]:
    """A rule as the command says it; every number is a string, a field without a value is null or not there."""
    return {
        "id": rule.id,
        "kind": rule.kind,
        "subject": rule.subject or None,
        "scope": [scope.value for scope in rule.scopes],
        "effective_from": str(rule.effective_from),
        "effective_to": None if rule.effective_to is None else str(rule.effective_to),
        "value": {
            name: text if isinstance(text, str) else list(text) for name, text in terms_as_texts(rule.terms)
        },
        "source": rule.source.title,
        "clause": rule.source.clause,
        "confidence": rule.confidence.value,
    }


def change_as_json(change: RuleChange) -> dict[str, object]:
    """A change as the command says it: what it is, its first day, the rule before and the rule after."""
    return {
        "change": change.kind.value,
        "day": str(change.day),
        "before": None if change.before is None else rule_as_json(change.before),
        "after": None if change.after is None else rule_as_json(change.after),
    }


def _json(options: RulesOptions, day: date, **found: object) -> str:
    asked = {
        "on": str(day),
        "since": None if options.since is None else str(options.since),
        "board": None if options.board is None else name_of_board(options.board),
    }
    return json.dumps(asked | found, ensure_ascii=False, indent=2)


def _head(options: RulesOptions, day: date, count: int) -> str:
    """The first line: what was asked, and the day where none was given."""
    chosen = "" if options.on is not None else ", the first simulated day of the sample pack"
    board = _board_word(options.board)
    if options.since is None:
        return f"Rules in force on {day}{chosen}, {board}: {count}"
    return f"Changes of the rules from {options.since} to {day}{chosen}, {board}: {count}"


def _board_word(board: Board | None) -> str:
    return "every board" if board is None else f"board {name_of_board(board)}"


def _rule_lines(rules: tuple[AnyRule, ...], width: int) -> list[str]:
    rows = [(*_what(rule), _period(rule), _value(rule), *_source(rule)) for rule in rules]
    return table_text(RULE_COLUMNS, rows, width)


def _change_lines(changes: tuple[RuleChange, ...], width: int) -> list[str]:
    rows = [
        (each.kind.value, str(each.day), *_what(each.rule), _difference(each), *_source(each.rule))
        for each in changes
    ]
    return table_text(CHANGE_COLUMNS, rows, width)


def _what(rule: AnyRule) -> tuple[str, str, str, str]:
    return rule.id, rule.kind, rule.subject, ", ".join(scope.value for scope in rule.scopes)


def _period(rule: AnyRule) -> str:
    return f"{rule.effective_from} – {rule.effective_to or ''}".strip()


def _source(rule: AnyRule) -> tuple[str, str]:
    return rule.source.cited, rule.confidence.value


def _value(rule: AnyRule) -> str:
    return "; ".join(f"{name}: {_shown(text)}" for name, text in terms_as_texts(rule.terms))


def _shown(text: FieldText) -> str:
    return text if isinstance(text, str) else ", ".join(text)


def _difference(change: RuleChange) -> str:
    """The fields that are others now; of a list what is gone and what has come, all of it where nothing stayed."""
    if change.before is None or change.after is None:
        return _value(change.rule)
    before, after = (dict(terms_as_texts(rule.terms)) for rule in (change.before, change.after))
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    said = [f"{name}: {_step(before.get(name, ''), after.get(name, ''))}" for name in names]
    return "; ".join(said) or "says the same as before"


def _step(old: FieldText, new: FieldText) -> str:
    if isinstance(old, str) or isinstance(new, str):
        return f"{_shown(old) or 'nothing'} {ARROW} {_shown(new) or 'nothing'}"
    if not set(old) & set(new):
        return _shown(new)
    gone = [f"-[{part}]" for part in old if part not in new]
    come = [f"+[{part}]" for part in new if part not in old]
    return " ".join(gone + come)
