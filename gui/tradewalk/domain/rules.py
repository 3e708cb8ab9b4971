"""The rule book: dated rules with their sources. The simulated date decides which rule holds.

The questions one asks of it stand in modules of their own: ``lots``, ``price_limits``, ``cage``,
``sessions``, ``calendars``, ``order_types``, ``access``, ``fees``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Generic, NamedTuple, Protocol, TypeVar

from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.rule_terms import Terms

TermsT_co = TypeVar("TermsT_co", bound=Terms, covariant=True)
Kind = TypeVar("Kind", bound=Terms)
Scope = Board | Exchange

EXCHANGE_OF = {
    Board.SSE_MAIN: Exchange.SSE,
    Board.SSE_STAR: Exchange.SSE,
    Board.SSE_ETF: Exchange.SSE,
    Board.SZSE_MAIN: Exchange.SZSE,
    Board.SZSE_CHINEXT: Exchange.SZSE,
    Board.BSE: Exchange.BSE,
    Board.NORTHBOUND_SSE: Exchange.SSE,
    Board.NORTHBOUND_STAR: Exchange.SSE,
    Board.NORTHBOUND_ETF: Exchange.SSE,
    Board.NORTHBOUND_SZSE: Exchange.SZSE,
    Board.NORTHBOUND_CHINEXT: Exchange.SZSE,
    Board.HKEX_MAIN: Exchange.HKEX,
    Board.HKEX_ETP: Exchange.HKEX,
    Board.US_LISTED: Exchange.US,
}
HOME_BOARD = {
    Board.NORTHBOUND_SSE: Board.SSE_MAIN,
    Board.NORTHBOUND_STAR: Board.SSE_STAR,
    Board.NORTHBOUND_ETF: Board.SSE_ETF,
    Board.NORTHBOUND_SZSE: Board.SZSE_MAIN,
    Board.NORTHBOUND_CHINEXT: Board.SZSE_CHINEXT,
}
"""The board at home of each Northbound one: its rules hold where Stock Connect has none of its own."""


class Confidence(StrEnum):
    """How sure the rule book is: read at the source, quoted by others, or from knowledge alone."""

    PUBLISHED = "published"
    SECOND_HAND = "second-hand"
    UNVERIFIED = "unverified"


class Source(NamedTuple):
    """Who says so: the title of the exchange's document, and the clause where it is known."""

    title: str
    clause: str | None = None

    @property
    def cited(self) -> str:
        """Title and clause in one line, in English."""
        return self.title if self.clause is None else f"{self.title}, clause {self.clause}"


@dataclass(frozen=True, slots=True)
class Rule(Generic[TermsT_co]):
    """One rule, for boards or whole exchanges, from a day to a day (both inclusive; None: still holds).

    ``subject`` tells rules of one kind apart, where a board has several: an order type, a fee.
    """

    id: str
    kind: str
    subject: str
    scopes: tuple[Scope, ...]
    effective_from: date
    effective_to: date | None
    terms: TermsT_co
    source: Source
    confidence: Confidence

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on *day*."""
        return self.effective_from <= day and (self.effective_to is None or day <= self.effective_to)


class NoRule(LookupError):
    """Nothing in the rule book answers: its files do not cover this board or this day."""


class RulesOverlap(ValueError):
    """Two rules say different things about one board, one subject and one day."""

    def __init__(self, first: Rule[Terms], second: Rule[Terms]) -> None:
        super().__init__(f"the rules {first.id} and {second.id} overlap")
        self.first = first
        self.second = second


class Rules(Protocol):
    """Where a rule book has its rules from."""

    def __iter__(self) -> Iterator[Rule[Terms]]:
        """All rules."""

    def about(self, kind: type, scope: Scope) -> Iterable[Rule[Terms]]:
        """The rules of a kind for exactly this board or exchange."""

    def named(self, rule_id: str) -> Rule[Terms]:
        """The rule with this id. Raises KeyError."""


class ReadRules:
    """Rules that were read before. Raises RulesOverlap for two that hold at once for the same."""

    def __init__(self, rules: Iterable[Rule[Terms]]) -> None:
        self._by_id = {rule.id: rule for rule in rules}
        self._by_place: dict[tuple[type, Scope], list[Rule[Terms]]] = defaultdict(list)
        for rule in self._by_id.values():
            for scope in rule.scopes:
                self._by_place[type(rule.terms), scope].append(rule)
        for placed in self._by_place.values():
            _by_subject(placed)

    def __iter__(self) -> Iterator[Rule[Terms]]:
        return iter(self._by_id.values())

    def about(self, kind: type, scope: Scope) -> Iterable[Rule[Terms]]:
        """The rules of a kind for exactly this board or exchange."""
        return self._by_place.get((kind, scope), ())

    def named(self, rule_id: str) -> Rule[Terms]:
        """The rule with this id. Raises KeyError."""
        return self._by_id[rule_id]


class RuleBook:
    """All rules, which do not change; what was asked once is kept, because screens ask the same at every frame.

    They are given, or come from ``pages`` as they are asked for. Raises RulesOverlap.
    """

    def __init__(self, rules: Iterable[Rule[Terms]] = (), *, pages: Rules | None = None) -> None:
        self._rules = ReadRules(rules) if pages is None else pages
        self._topics: dict[tuple[type, Scope], dict[str, list[Rule[Terms]]]] = {}
        self._found: dict[tuple[type, Scope, date, str], Rule[Terms] | None] = {}

    def __iter__(self) -> Iterator[Rule[Terms]]:
        return iter(self._rules)

    def rule(self, rule_id: str) -> Rule[Terms]:
        """The rule with this id. Raises KeyError."""
        return self._rules.named(rule_id)

    def about(self, kind: type[Kind], scope: Scope) -> tuple[Rule[Kind], ...]:
        """All rules of a kind for exactly this board or exchange, whatever their days. Raises RulesOverlap."""
        topics = self._topics_of(kind, scope)
        return tuple(rule for topic in topics.values() for rule in topic)  # type: ignore[misc]  # of this kind

    def find(self, kind: type[Kind], scope: Scope, day: date, subject: str = "") -> Rule[Kind] | None:
        """The rule of a board, else of its home board, else of its exchange, that holds on *day*, or None."""
        question = (kind, scope, day, subject)
        if question not in self._found:
            self._found[question] = self._search(kind, scope, day, subject)
        return self._found[question]  # type: ignore[return-value]  # its terms are of this kind

    def _search(self, kind: type[Kind], scope: Scope, day: date, subject: str) -> Rule[Terms] | None:
        for each in scopes_of(scope):
            for rule in self._topics_of(kind, each).get(subject, ()):
                if rule.holds_on(day):
                    return rule
        return None

    def _topics_of(self, kind: type[Kind], scope: Scope) -> dict[str, list[Rule[Terms]]]:
        place = (kind, scope)
        if place not in self._topics:
            self._topics[place] = _by_subject(self._rules.about(kind, scope))
        return self._topics[place]

    def get(self, kind: type[Kind], scope: Scope, day: date, subject: str = "") -> Rule[Kind]:
        """As ``find``, where there must be a rule. Raises NoRule."""
        rule = self.find(kind, scope, day, subject)
        if rule is None:
            raise NoRule(f"no rule says {kind.__name__} {subject} for {scope.value} on {day}")
        return rule


def _by_subject(rules: Iterable[Rule[Terms]]) -> dict[str, list[Rule[Terms]]]:
    """Rules of one kind and scope by their subject. Raises RulesOverlap."""
    topics: dict[str, list[Rule[Terms]]] = defaultdict(list)
    for rule in rules:
        topics[rule.subject].append(rule)
    for first, second in (pair for topic in topics.values() for pair in combinations(topic, 2)):
        if _overlap(first, second):
            raise RulesOverlap(first, second)
    return dict(topics)


def scopes_of(scope: Scope) -> tuple[Scope, ...]:
    """Whose rules hold for a board, the nearest first: its own, its home board's, its exchange's."""
    if not isinstance(scope, Board):
        return (scope,)
    home = HOME_BOARD.get(scope)
    return (scope, EXCHANGE_OF[scope]) if home is None else (scope, home, EXCHANGE_OF[scope])


def _overlap(first: Rule[Terms], second: Rule[Terms]) -> bool:
    earlier, later = sorted((first, second), key=lambda rule: rule.effective_from)
    return earlier.holds_on(later.effective_from)
