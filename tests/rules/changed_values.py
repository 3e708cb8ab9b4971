"""Copies of the rule book in which one value of one rule is another, read as a rule file is read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tradewalk.domain.amend_terms import AmendMethod, WatchedPrice
from tradewalk.domain.orders import OrderType
from tradewalk.domain.phases import Phase
from tradewalk.domain.rule_files import Entry, RuleFileError, entries_of, rule_of
from tradewalk.domain.rule_terms import (
    AuctionPrices,
    AuctionReference,
    CalendarTerms,
    FeeBasis,
    FeeRounding,
    LimitRounding,
    OddLot,
    PriceUse,
    Terms,
)
from tradewalk.domain.rules import ReadRules, Rule, RuleBook, Scope
from tradewalk.resources import names_in, read_text

BEGINNING, BEFORE_THE_CALENDARS = date(1990, 1, 1), date(2019, 12, 31)
AFTER_THE_CALENDARS, END = date(2027, 1, 1), date(2027, 12, 31)
WORDS = {
    "method": AmendMethod,
    "watches": WatchedPrice,
    "sends_as": OrderType,
    "odd_lot": OddLot,
    "price": PriceUse,
    "rounding": LimitRounding,
    "per": FeeBasis,
    "prices": AuctionPrices,
    "opening_reference": AuctionReference,
    "closing_reference": AuctionReference,
}
"""The vocabularies of fields that hold one word."""
OTHER_TEXTS = {
    "zone": ("Europe/London",),
    "permission": ("another",),
    "fee": ("another",),
    "same_as": ("hk-usmart-a", "cn-standard"),
}
"""Other texts of fields that hold one."""
FIRST_YEAR = 2020
GONE = object()
"""Instead of a value: the field is not there."""


class Value(NamedTuple):
    """One value of a rule file: its rule, its place in it, and the whole values of the rule with another in its place.

    Any of ``others`` may be refused by the reader, such as a list of phases that does not rise.
    """

    rule_id: str
    kind: str
    place: str
    others: tuple[dict[str, object], ...]

    @property
    def field(self) -> str:
        """The field that holds it."""
        return self.place.partition("[")[0]


class WithOneChanged:
    """The shipped rules, one of them another."""

    def __init__(self, rules: ReadRules, changed: Rule[Terms]) -> None:
        self._rules, self._changed = rules, changed

    def __iter__(self) -> Iterator[Rule[Terms]]:
        return (self._now(rule) for rule in self._rules)

    def about(self, kind: type, scope: Scope) -> Iterable[Rule[Terms]]:
        """The rules of a kind for exactly this board or exchange."""
        return [self._now(rule) for rule in self._rules.about(kind, scope)]

    def named(self, rule_id: str) -> Rule[Terms]:
        """The rule with this id. Raises KeyError."""
        return self._now(self._rules.named(rule_id))

    def _now(self, rule: Rule[Terms]) -> Rule[Terms]:
        return self._changed if rule.id == self._changed.id else rule


@cache
def entries() -> dict[str, Entry]:
    """Every ``[[rule]]`` of the shipped files, by id."""
    return {
        entry.name: entry
        for file in names_in("rules")
        for entry in entries_of(file, read_text("rules", file))
    }


@cache
def shipped_rules() -> ReadRules:
    """The shipped rules, and calendars without holidays for the years before theirs begin and the one after.

    Rules of those years can be asked as well then.
    """
    rules = [rule_of(entry) for entry in entries().values()]
    first = [rule for rule in rules if rule.kind == "calendar" and rule.effective_from.year == FIRST_YEAR]
    spans = ((BEGINNING, BEFORE_THE_CALENDARS), (AFTER_THE_CALENDARS, END))
    return ReadRules([*rules, *(_calendar_of(rule, *span) for rule in first for span in spans)])


def _calendar_of(rule: Rule[Terms], begins: date, ends: date) -> Rule[Terms]:
    without_holidays = CalendarTerms(frozenset())
    name = f"{rule.id}-{begins.year}"
    return replace(rule, id=name, effective_from=begins, effective_to=ends, terms=without_holidays)


@cache
def shipped_book() -> RuleBook:
    """The rule book of these rules."""
    return RuleBook(pages=shipped_rules())


def books_with(value: Value) -> Iterator[RuleBook]:
    """A copy of the rule book for every other value that the reader takes."""
    entry = entries()[value.rule_id]
    for other in value.others:
        try:
            changed = rule_of(entry._replace(fields={**entry.fields, "value": other}))
        except RuleFileError:
            continue
        yield RuleBook(pages=WithOneChanged(shipped_rules(), changed))


def values_of(rule_id: str) -> Iterator[Value]:
    """Every value that the file gives for a rule."""
    fields = entries()[rule_id].fields
    kind, value = str(fields["kind"]), fields["value"]
    assert isinstance(value, dict)
    for field, given in value.items():
        if isinstance(given, list):
            yield from _items(rule_id, kind, value, field, given)
        else:
            for part, others in _scalars(kind, field, given):
                yield Value(rule_id, kind, field + part, tuple(_with(value, field, each) for each in others))


def _items(
    rule_id: str, kind: str, value: dict[str, object], field: str, given: list[object]
) -> Iterator[Value]:
    """The parts of every item of a list; of most lists an item is one value, and its other is not being there."""
    for number, item in enumerate(given):
        for part, others in _parts(kind, str(item)):
            lists = [[*given[:number], *other, *given[number + 1 :]] for other in others]
            place = f"{field}[{number}]{part}"
            yield Value(rule_id, kind, place, tuple(_with(value, field, other) for other in lists))


def _parts(kind: str, item: str) -> Iterator[tuple[str, list[list[str]]]]:
    """The name of each value within an item, and what may stand in the item's place."""
    words = item.split()
    match kind:
        case "tick":
            low, tick = map(Decimal, words)
            if low:
                yield "low", [[f"{low + step * tick} {tick}"] for step in (1, 2, 5, 10)]
            yield "tick", [[f"{low} {times * tick}"] for times in (2, 5, 10, Decimal("0.5"))]
        case "round-lot":
            above, shares = words
            if Decimal(above):
                yield "above", [[f"{Decimal(above) * 2} {shares}"]]
            yield "shares", [[f"{above} {int(shares) * 2}"]]
        case "session":
            yield from _phase_parts(words)
        case "auction":
            yield "", [[], ["midpoint"], ["higher-price"]]
        case _:
            yield "", [[]]


def _phase_parts(words: list[str]) -> Iterator[tuple[str, list[list[str]]]]:
    """Of ``"09:15 opening-auction enter cancel"`` its time, its phase and its marks."""
    time, phase, *marks = words
    if time != "00:00":
        yield "time", [[" ".join((f"{time}:30", phase, *marks))]]
    others = [other.value for other in Phase if other.value != phase]
    yield "phase", [[" ".join((time, other, *marks))] for other in others]
    for mark in marks:
        yield mark, [[" ".join((time, phase, *(other for other in marks if other != mark)))]]


def _scalars(kind: str, field: str, given: object) -> Iterator[tuple[str, list[object]]]:
    """The values within a field that is no list, and what may stand in its place for each."""
    if field == "cut_off":
        minutes, _, phase = str(given).partition(" ")
        yield "[minutes]", [f"{int(minutes) + 3} {phase}"]
        yield "[phase]", [f"{minutes} {Phase.LUNCH}"]
    else:
        yield "", list(_others(kind, field, given))


def _others(kind: str, field: str, given: object) -> Iterator[object]:
    """What may stand in the place of one value."""
    if isinstance(given, bool):
        yield not given
    elif isinstance(given, int):
        yield from (given * 2, given + 1, given + 3, max(given - 1, 0))
    elif kind == "fee" and field == "rounding":
        yield from (each.value for each in FeeRounding if each.value != given)
    elif field in WORDS:
        yield from (each.value for each in WORDS[field] if each.value != given)
    elif field == "included_in":
        yield GONE
    elif field == "until":
        yield "15:59"
    elif field in OTHER_TEXTS:
        yield from OTHER_TEXTS[field]
    else:
        number = Decimal(str(given))
        yield from (str(number * 2), str(number / 2), str(number + Decimal("0.001")))


def _with(value: dict[str, object], field: str, other: object) -> dict[str, object]:
    rest = {name: given for name, given in value.items() if name != field}
    return rest if other is GONE else {**value, field: other}
