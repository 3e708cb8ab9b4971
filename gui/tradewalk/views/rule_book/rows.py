"""The rows of the rule book in words, and their model."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tradewalk.domain.rule_changes import AnyRule, RuleChange
from tradewalk.domain.rules import Confidence
from tradewalk.views import formatting
from tradewalk.views.citations import citation
from tradewalk.views.rule_book.props import RuleBookProps
from tradewalk.views.rule_lines import rule_line
from tradewalk.views.rule_value_words import SEPARATOR
from tradewalk.views.rule_words import change_words, confidence_word, heading, period_words, scope_words

Index = QModelIndex | QPersistentModelIndex
FEW_ITEMS = 4
"""A change of so many items is told whole."""
ROW_ROLE = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


class RuleRow(NamedTuple):
    """One rule or one change: what it is about, what it says, and in small print where and since when, who says so."""

    key: str
    head: str
    confidence: Confidence
    lines: tuple[str, ...]
    place: str
    source: str

    @property
    def spoken(self) -> str:
        """Everything, as a screen reader says it."""
        parts = (self.head, *self.lines, self.place, self.source, confidence_word(self.confidence))
        return ". ".join(part for part in parts if part)


def derive_rows(props: RuleBookProps) -> tuple[RuleRow, ...]:
    """The rows of which every word of the filter is a part."""
    rows = (*map(_row_of_rule, props.rules), *map(_row_of_change, props.changes))
    words = props.filter_text.casefold().split()
    return tuple(row for row in rows if all(word in row.spoken.casefold() for word in words))


def _row_of_rule(rule: AnyRule) -> RuleRow:
    place = _begun_large(f"{scope_words(rule)} · {period_words(rule)}")
    said = (_begun_large(rule_line(rule)),)
    return RuleRow(rule.id, heading(rule), rule.confidence, said, place, citation(rule.source))


def _row_of_change(change: RuleChange) -> RuleRow:
    rule = change.rule
    lines = (change_words(change), *_told_change(change))
    place = _begun_large(scope_words(rule))
    key = " ".join(each.id for each in (change.after, change.before) if each is not None)
    return RuleRow(key, heading(rule), rule.confidence, lines, place, citation(rule.source))


def _told_change(change: RuleChange) -> list[str]:
    """What was said before and is now; of long lists what is not in both."""
    before, now = (() if rule is None else _items(rule) for rule in (change.before, change.after))
    gone, come = _not_in(before, now), _not_in(now, before)
    is_long = max(len(before), len(now)) > FEW_ITEMS
    if not is_long or len(gone) == len(before) or len(come) == len(now):
        return [*_said(translate("RuleBook", "Before: {rule}"), before), *_said(_now(), now)]
    told = [*_said(translate("RuleBook", "No longer: {rule}"), gone), *_said(_now(), come)]
    return [*told, translate("RuleBook", "The rest is as before.")]


def _now() -> str:
    return translate("RuleBook", "Now: {rule}")


def _items(rule: AnyRule) -> tuple[str, ...]:
    return tuple(rule_line(rule).split(SEPARATOR))


def _not_in(items: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(item for item in items if item not in others)


def _said(sentence: str, items: tuple[str, ...]) -> list[str]:
    """The sentence with these items; nothing where there are none."""
    return [sentence.format(rule=SEPARATOR.join(items))] if items else []


def _begun_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def empty_sentence(props: RuleBookProps) -> str:
    """Why there is nothing in the list."""
    if props.filter_text.strip():
        return translate("RuleBook", "Nothing has this text. Change the filter.")
    if props.since is None:
        return translate("RuleBook", "No rule is in force here.")
    return translate("RuleBook", "Nothing changed here since {day}.").format(
        day=formatting.long_date(props.since)
    )


class RuleModel(QAbstractListModel):
    """The rows; a screen reader hears all that is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[RuleRow, ...] = ()

    def show(self, rows: tuple[RuleRow, ...]) -> bool:
        """Show these rows; whether they are others than before."""
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def number_of(self, key: str) -> int | None:
        """Which row has this key."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), None)

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"rule": self.rows[row].key.partition(" ")[0]}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        return (
            row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        )
