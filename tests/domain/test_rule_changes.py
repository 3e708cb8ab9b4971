"""Which rules hold on a day, what changed between two days, and what a rule says as texts."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.rule_changes import (
    ChangeKind,
    RuleChange,
    changes_between,
    days_of_change,
    rules_in_force,
)
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import FreeDaysTerms, PriceLimitTerms, Terms, TickTerms
from tradewalk.domain.rule_texts import terms_as_texts
from tradewalk.domain.rules import Confidence, Rule, RuleBook, Scope, Source

BOOK = shipped_rule_book()
JULY_5, JULY_6 = date(2026, 7, 5), date(2026, 7, 6)
DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))


def a_rule(
    name: str, *scopes: Scope, begins: date, ends: date | None = None, days: int = 5, subject: str = ""
) -> Rule[Terms]:
    return Rule(
        id=name,
        kind="free-days",
        subject=subject,
        scopes=scopes,
        effective_from=begins,
        effective_to=ends,
        terms=FreeDaysTerms(days),
        source=Source("A rule of these tests"),
        confidence=Confidence.PUBLISHED,
    )


def id_of(rule: Rule[Terms] | None) -> str | None:
    return None if rule is None else rule.id


def told(changes: tuple[RuleChange, ...]) -> list[tuple[str, str | None, str | None, date]]:
    return [(each.kind.value, id_of(each.before), id_of(each.after), each.day) for each in changes]


JANUARY, MARCH, MAY = date(2025, 1, 1), date(2025, 3, 1), date(2025, 5, 1)
END_OF_FEBRUARY = date(2025, 2, 28)


def test_a_rule_that_follows_another_of_its_kind_subject_and_scope_replaces_it() -> None:
    old = a_rule("old", Board.SSE_STAR, begins=JANUARY, ends=END_OF_FEBRUARY)
    new = a_rule("new", Board.SSE_STAR, begins=MARCH, days=1)
    assert told(changes_between(RuleBook([new, old]), JANUARY, MAY)) == [("replaced", "old", "new", MARCH)]


def test_another_subject_replaces_nothing() -> None:
    old = a_rule("old", Board.SSE_STAR, begins=JANUARY, ends=END_OF_FEBRUARY, subject="risk-warned")
    new = a_rule("new", Board.SSE_STAR, begins=MARCH)
    changes = told(changes_between(RuleBook([old, new]), JANUARY, MAY))
    assert changes == [("begun", None, "new", MARCH), ("ended", "old", None, MARCH)]


def test_another_board_replaces_nothing() -> None:
    old = a_rule("old", Board.SSE_STAR, begins=JANUARY, ends=END_OF_FEBRUARY)
    new = a_rule("new", Board.SSE_MAIN, begins=MARCH)
    changes = told(changes_between(RuleBook([old, new]), JANUARY, MAY))
    assert [change[0] for change in changes] == ["begun", "ended"]


def test_what_began_and_ended_between_the_days_leaves_no_trace() -> None:
    brief = a_rule("brief", Board.SSE_STAR, begins=MARCH, ends=MARCH)
    assert changes_between(RuleBook([brief]), JANUARY, MAY) == ()


def test_an_exchange_s_rule_that_gives_way_to_its_board_s_is_replaced_for_that_board_alone() -> None:
    whole = a_rule("whole", Exchange.SSE, begins=JANUARY)
    own = a_rule("own", Board.SSE_STAR, begins=MARCH, days=1)
    book = RuleBook([whole, own])
    assert told(changes_between(book, JANUARY, MAY, Board.SSE_STAR)) == [("replaced", "whole", "own", MARCH)]
    assert told(changes_between(book, JANUARY, MAY)) == [("begun", None, "own", MARCH)]
    assert changes_between(book, JANUARY, MAY, Board.SSE_MAIN) == ()


def test_an_exchange_s_rule_that_its_boards_take_over_is_replaced_by_each() -> None:
    whole = a_rule("whole", Exchange.SSE, begins=JANUARY, ends=END_OF_FEBRUARY)
    boards = [a_rule(board.value, board, begins=MARCH) for board in (Board.SSE_STAR, Board.SSE_MAIN)]
    changes = told(changes_between(RuleBook([whole, *boards]), JANUARY, MAY))
    assert changes == [
        ("replaced", "whole", "sse-main", MARCH),
        ("replaced", "whole", "sse-star", MARCH),
    ]


def test_a_board_s_own_rule_that_ends_brings_back_its_exchange_s() -> None:
    whole = a_rule("whole", Exchange.SSE, begins=date(2020, 1, 1))
    own = a_rule("own", Board.SSE_STAR, begins=JANUARY, ends=END_OF_FEBRUARY)
    changes = changes_between(RuleBook([whole, own]), JANUARY, MAY, Board.SSE_STAR)
    assert told(changes) == [("replaced", "own", "whole", MARCH)]


def test_a_board_goes_by_its_own_rules_and_by_those_of_its_exchange() -> None:
    whole = a_rule("whole", Exchange.SSE, begins=JANUARY)
    other = a_rule("other", Exchange.SSE, begins=JANUARY, subject="risk-warned")
    own = a_rule("own", Board.SSE_STAR, begins=JANUARY)
    elsewhere = a_rule("elsewhere", Board.SZSE_MAIN, begins=JANUARY)
    book = RuleBook([whole, other, own, elsewhere])
    assert [rule.id for rule in rules_in_force(book, MARCH, Board.SSE_STAR)] == ["own", "other"]
    assert [rule.id for rule in rules_in_force(book, MARCH, Board.SSE_MAIN)] == ["whole", "other"]
    assert len(rules_in_force(book, MARCH)) == 4


def test_the_revision_of_july_2026_doubles_the_limit_of_st_shares_and_gives_funds_a_closing_auction() -> None:
    of_main_board, of_funds = (
        {each.rule.kind: each for each in changes_between(BOOK, JULY_5, JULY_6, board) if each.before}
        for board in (Board.SSE_MAIN, Board.SSE_ETF)
    )
    changes = {"price-limit": of_main_board["price-limit"], "session": of_funds["session"]}
    limit = changes["price-limit"]
    assert limit.rule.subject == "risk-warned"
    assert limit.before is not None and limit.after is not None
    assert limit.before.terms == PriceLimitTerms(Decimal("0.05"), least_ticks=1)
    assert limit.after.terms == PriceLimitTerms(Decimal("0.10"), least_ticks=1)
    session = changes["session"]
    assert session.before is not None and session.after is not None
    assert Board.SSE_ETF in session.after.scopes
    fields = [dict(terms_as_texts(rule.terms))["phases"] for rule in (session.before, session.after)]
    assert ["14:57 closing-auction enter" in phases for phases in fields] == [False, True]


def test_the_first_phase_of_the_hong_kong_spread_reform_changes_two_bands() -> None:
    changes = changes_between(BOOK, date(2025, 8, 3), date(2025, 8, 4), Board.HKEX_MAIN)
    (table,) = [each for each in changes if each.rule.kind == "tick"]
    assert table.kind is ChangeKind.REPLACED
    before, after = (rule.terms for rule in (table.before, table.after) if rule is not None)
    assert isinstance(before, TickTerms) and isinstance(after, TickTerms)
    prices = [Decimal(price) for price in ("5", "10", "15", "20", "35", "50", "75", "150")]
    ticks = [(str(price), before.bands.tick_at(price), after.bands.tick_at(price)) for price in prices]
    changed = {price: (old, new) for price, old, new in ticks if old != new}
    assert changed == {
        "10": (Decimal("0.02"), Decimal("0.01")),
        "15": (Decimal("0.02"), Decimal("0.01")),
        "20": (Decimal("0.05"), Decimal("0.02")),
        "35": (Decimal("0.05"), Decimal("0.02")),
    }


def test_the_days_of_change_reach_up_to_a_day_and_no_further() -> None:
    days = days_of_change(BOOK, WEDNESDAY)
    assert days == tuple(sorted(days, reverse=True))
    assert days[0] <= WEDNESDAY
    assert {date(2025, 8, 4), date(2023, 8, 28), date(2023, 4, 10)} <= set(days)
    assert date(2025, 1, 1) not in days, "a new year's calendar"
    assert date(2025, 8, 4) not in days_of_change(BOOK, WEDNESDAY, Board.SSE_STAR)


@given(day=DAYS, board=st.none() | st.sampled_from(Board))
def test_what_is_in_force_holds_on_that_day_and_each_topic_once(day: date, board: Board | None) -> None:
    rules = rules_in_force(BOOK, day, board)
    assert all(rule.holds_on(day) for rule in rules)
    if board is not None:
        topics = [(rule.kind, rule.subject) for rule in rules]
        assert len(topics) == len(set(topics))
        for rule in rules:
            assert BOOK.find(type(rule.terms), board, day, rule.subject) is rule


@given(since=DAYS, later=st.integers(1, 2000), board=st.none() | st.sampled_from(Board))
def test_the_changes_lead_from_what_held_to_what_holds(since: date, later: int, board: Board | None) -> None:
    day = since + timedelta(later)
    changes = changes_between(BOOK, since, day, board)
    held = {rule.id for rule in rules_in_force(BOOK, since, board)}
    gone = {each.before.id for each in changes if each.before}
    come = {each.after.id for each in changes if each.after}
    assert gone <= held
    assert held - gone | come == {rule.id for rule in rules_in_force(BOOK, day, board)}
    assert all(since < each.day <= day for each in changes)


@pytest.mark.parametrize("rule", list(BOOK), ids=lambda rule: rule.id)
def test_what_a_rule_says_as_texts_reads_back_to_the_same(rule: Rule[Terms]) -> None:
    readers = READERS[rule.kind].readers
    for name, text in terms_as_texts(rule.terms):
        written: list[object] = [list(text) if isinstance(text, tuple) else text, text == "true"]
        if isinstance(text, str) and text.isdecimal():
            written.append(int(text))
        assert _as_said(getattr(rule.terms, name)) in list(_readings(readers[name], written)), name


def _readings(read: object, written: list[object]) -> list[object]:
    found = []
    for value in written:
        try:
            found.append(_as_said(read(value)))  # type: ignore[operator]
        except ValueError:
            continue
    return found


def _as_said(value: object) -> object:
    return getattr(value, "bands", value)
