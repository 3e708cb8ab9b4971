"""The rows of the rule book in words, and their model."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tradewalk.domain.rule_changes import AnyRule, RuleChange
from tradewalk.domain.rules import Confidence
from tradewalk.views import formatting
from tradewalk.views.citations import citation
from tradewalk.views.rule_book.props import RuleBookProps
from tradewalk.views.rule_lines import rule_line
from tradewalk.views.rule_words import change_words, confidence_word, heading, period_words, scope_words

Index = QModelIndex | QPersistentModelIndex
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
    lines = [change_words(change)]
    if change.before is not None:
        before = translate("RuleBook", "Before: {rule}")
        lines.append(before.format(rule=rule_line(change.before)))
    if change.after is not None:
        now = translate("RuleBook", "Now: {rule}")
        lines.append(now.format(rule=rule_line(change.after)))
    place = _begun_large(scope_words(rule))
    key = " ".join(each.id for each in (change.after, change.before) if each is not None)
    return RuleRow(key, heading(rule), rule.confidence, tuple(lines), place, citation(rule.source))


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
