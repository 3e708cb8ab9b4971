"""Reading the rule book by day: which rules are in force, and what changed between two days."""

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.price_limits import is_variant, variants_of
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule, RuleBook, Scope, scopes_of

AnyRule = Rule[Terms]
_ONE_DAY = timedelta(days=1)
_ORDER_OF_KINDS = {kind: place for place, kind in enumerate(READERS)}


class ChangeKind(StrEnum):
    """What became of a rule. Replaced: another of the same kind, subject and scope took its place."""

    BEGUN = "begun"
    ENDED = "ended"
    REPLACED = "replaced"


class RuleChange(NamedTuple):
    """One change. ``day`` is the first on which it holds; ``before`` or ``after`` is None where nothing was or is."""

    kind: ChangeKind
    day: date
    before: AnyRule | None
    after: AnyRule | None

    @property
    def rule(self) -> AnyRule:
        """The rule that holds now, else the one that did."""
        found = self.after or self.before
        assert found is not None, "a change is of a rule"
        return found


def rules_in_force(book: RuleBook, day: date, board: Board | None = None) -> tuple[AnyRule, ...]:
    """The rules that hold on *day*, in a stable order; with a board, those that it goes by.

    A board goes by its own rules, where it has none by those of its home board, and then of its exchange.
    """
    found = [rule for rule in book if rule.holds_on(day)]
    if board is not None:
        found = _governing(found, board)
    return tuple(sorted(found, key=_place))


def changes_between(
    book: RuleBook, since: date, day: date, board: Board | None = None
) -> tuple[RuleChange, ...]:
    """What is another on *day* than it was on *since*, an earlier day; the order is stable.

    What began and ended between the two leaves no trace.
    """
    before, after = (rules_in_force(book, each, board) for each in (since, day))
    stayed = {rule.id for rule in before} & {rule.id for rule in after}
    gone = [rule for rule in before if rule.id not in stayed]
    come = [rule for rule in after if rule.id not in stayed]
    pairs = _pairs(gone, come, board)
    replaced, replacing = {old.id for old, _ in pairs}, {new.id for _, new in pairs}
    changes = [
        RuleChange(ChangeKind.REPLACED, _first_day(new, since, None if old.holds_on(day) else old), old, new)
        for old, new in pairs
    ]
    changes += [
        RuleChange(ChangeKind.BEGUN, _first_day(rule, since), None, rule)
        for rule in come
        if rule.id not in replacing
    ]
    changes += [
        RuleChange(ChangeKind.ENDED, _first_day_without(rule, day), rule, None)
        for rule in gone
        if rule.id not in replaced
    ]
    return tuple(sorted(changes, key=_place_of_change))


def days_of_change(book: RuleBook, until: date, board: Board | None = None) -> tuple[date, ...]:
    """The days up to *until* on which a rule began, ended or was replaced, latest first.

    A calendar that follows the one of the year before is no such day.
    """
    reached = [
        rule
        for rule in book
        if rule.kind != "calendar" and (board is None or _distance(rule, board) is not None)
    ]
    days = {rule.effective_from for rule in reached}
    days |= {rule.effective_to + _ONE_DAY for rule in reached if rule.effective_to is not None}
    return tuple(sorted((day for day in days if day <= until), reverse=True))


def of_instrument(rules: tuple[AnyRule, ...], instrument: Instrument) -> tuple[AnyRule, ...]:
    """Those of its board's rules that an instrument goes by: of a kind with variants, the one for it alone."""
    own = variants_of(instrument)
    best: dict[str, int] = {}
    for rule in rules:
        if rule.subject in own:
            best[rule.kind] = min(own.index(rule.subject), best.get(rule.kind, len(own)))
    return tuple(
        rule
        for rule in rules
        if (
            own.index(rule.subject) == best[rule.kind]
            if rule.subject in own
            else not is_variant(rule.subject)
        )
    )


def as_known_on(rule: AnyRule, day: date) -> AnyRule:
    """A rule without an end that is not over on *day*: nobody knows then what will take its place, and when."""
    has_ended = rule.effective_to is not None and rule.effective_to < day
    return rule if has_ended else replace(rule, effective_to=None)


def _governing(rules: list[AnyRule], board: Board) -> list[AnyRule]:
    """Of each topic the rules that stand nearest to the board."""
    nearest: dict[tuple[str, str], int] = {}
    reaching = [rule for rule in rules if _distance(rule, board) is not None]
    for rule in reaching:
        topic, distance = (rule.kind, rule.subject), _distance(rule, board) or 0
        nearest[topic] = min(distance, nearest.get(topic, distance))
    return [rule for rule in reaching if _distance(rule, board) == nearest[rule.kind, rule.subject]]


def _distance(rule: AnyRule, board: Board) -> int | None:
    """0 for a rule of the board itself, more for one of its home board or its exchange; None for any other."""
    return next((place for place, scope in enumerate(scopes_of(board)) if scope in rule.scopes), None)


def _pairs(gone: list[AnyRule], come: list[AnyRule], board: Board | None) -> list[tuple[AnyRule, AnyRule]]:
    """Each rule that is gone with those in its place: of the same scope, or else of one that reaches there."""
    found = [(old, new) for new in come for old in gone if _takes_the_place(old, new, board)]
    same = [(old, new) for old, new in found if set(old.scopes) & set(new.scopes)]
    placed = {rule.id for pair in same for rule in pair}
    return same + [(old, new) for old, new in found if not {old.id, new.id} & placed]


def _takes_the_place(old: AnyRule, new: AnyRule, board: Board | None) -> bool:
    is_same = (old.kind, old.subject) == (new.kind, new.subject)
    return is_same and (board is not None or bool(_ground(old) & _ground(new)))


def _ground(rule: AnyRule) -> set[Scope]:
    """Where a rule can hold: its scopes, and every board that asks one of them."""
    return {*rule.scopes, *(board for board in Board if _distance(rule, board) is not None)}


def _first_day(new: AnyRule, since: date, old: AnyRule | None = None) -> date:
    """The first day of a rule that did not hold on *since*, or not for this board."""
    last_of_old = old.effective_to if old is not None and old.effective_to is not None else since
    return max(new.effective_from, last_of_old + _ONE_DAY)


def _first_day_without(rule: AnyRule, day: date) -> date:
    """The first day without a rule; *day* where an exchange's rule gave way to its board's own."""
    return day if rule.effective_to is None else rule.effective_to + _ONE_DAY


def _place(rule: AnyRule) -> tuple[int, str, tuple[str, ...], date, str]:
    """Kinds in the order of the rule files, then subject, scope, day; the id tells the rest apart."""
    scopes = tuple(scope.value for scope in rule.scopes)
    return _ORDER_OF_KINDS[rule.kind], rule.subject, scopes, rule.effective_from, rule.id


def _place_of_change(change: RuleChange) -> tuple[object, ...]:
    """By day, then as the rules; one rule that took the place of several, by theirs."""
    before = change.before.id if change.before is not None else ""
    return change.day, _place(change.rule), before
