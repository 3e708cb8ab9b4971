"""A rule book that reads its rules when they are asked for answers as one that has read them all."""

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.calendars import last_covered_day
from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.rule_files import RuleFileError
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_pages import open_rule_book
from tradewalk.domain.rule_terms import (
    FreeDaysTerms,
    LotTerms,
    PermissionTerms,
    Terms,
    TickTerms,
    TradingTerms,
)
from tradewalk.domain.rules import Rule, RulesOverlap
from tradewalk.domain.sessions import trading_day
from tradewalk.resources import names_in, read_text

EAGER = shipped_rule_book()

LOT = """
[[rule]]
id = "{name}"
kind = "lot"
scope = ["{scope}"]
from = {first}
source = "SSE Trading Rules"
confidence = "published"
value = {{ minimum = {minimum}, step = 1, odd_lot = "with-the-remainder", max_limit = 9, max_market = 9 }}
"""


def lot(
    name: str = "lot", scope: str = "sse-star", *, first: str = "2020-01-01", minimum: str = "200"
) -> str:
    return LOT.format(name=name, scope=scope, first=first, minimum=minimum)


def shipped_files() -> Mapping[str, str]:
    return {name: read_text("rules", name) for name in names_in("rules")}


def told(rules: Iterable[Rule[Terms]]) -> list[object]:
    """What rules say; tick tables are told apart by their bands."""
    return [
        (replace(rule, terms=TradingTerms(())), rule.terms.bands.bands)
        if isinstance(rule.terms, TickTerms)
        else rule
        for rule in rules
    ]


@pytest.mark.parametrize("scope", [*Board, *Exchange])
def test_every_question_has_the_answer_of_the_book_that_was_read_at_once(scope: Board | Exchange) -> None:
    book = open_rule_book(shipped_files())
    for reader in READERS.values():
        terms = reader.terms
        about, expected = book.about(terms, scope), EAGER.about(terms, scope)  # type: ignore[arg-type]
        assert told(about) == told(expected)


def test_the_whole_book_has_the_rules_of_the_one_that_was_read_at_once_in_the_same_order() -> None:
    book = open_rule_book(shipped_files())
    assert told(book) == told(EAGER)
    assert last_covered_day(book) == last_covered_day(EAGER)


def test_a_rule_is_found_by_its_id_and_is_the_one_that_answers() -> None:
    book = open_rule_book({"a.toml": lot("main", "sse-main", minimum='"none"') + lot()})
    rule = book.rule("lot")
    assert book.get(LotTerms, Board.SSE_STAR, WEDNESDAY) is rule
    with pytest.raises(KeyError):
        book.rule("nowhere")


def test_a_rule_of_several_boards_is_one_rule() -> None:
    book = open_rule_book({"a.toml": lot(scope='sse-star", "sse-main')})
    boards = (Board.SSE_STAR, Board.SSE_MAIN)
    first, second = (book.get(LotTerms, board, WEDNESDAY) for board in boards)
    assert first is second


def test_what_nobody_asks_for_is_not_read() -> None:
    wrong = lot("wrong", "sse-main", minimum='"none"')
    book = open_rule_book({"a.toml": "# Quantities.\n" + wrong + lot()})
    assert book.get(LotTerms, Board.SSE_STAR, WEDNESDAY).terms.minimum == 200
    assert book.find(PermissionTerms, Board.SSE_MAIN, WEDNESDAY) is None
    with pytest.raises(RuleFileError) as caught:
        book.find(LotTerms, Board.SSE_MAIN, WEDNESDAY)
    assert str(caught.value).startswith("a.toml, line 10, rule wrong: the field minimum is ")


def test_toml_that_cannot_be_read_is_refused_with_its_line_in_the_file() -> None:
    book = open_rule_book({"a.toml": lot() + "\n" + lot("broken", "sse-main", minimum="")})
    with pytest.raises(RuleFileError, match=r"a\.toml is not TOML: .*line 19"):
        book.find(LotTerms, Board.SSE_MAIN, WEDNESDAY)


def test_a_rule_that_is_written_in_an_unusual_way_is_found_all_the_same() -> None:
    for usual, unusual in [('kind = "lot"', "kind = 'lot'"), ('["sse-star"]', "[\n  'sse-star', # STAR\n]")]:
        book = open_rule_book({"a.toml": lot().replace(usual, unusual)})
        assert book.get(LotTerms, Board.SSE_STAR, WEDNESDAY).id == "lot"
        assert book.find(FreeDaysTerms, Board.SSE_STAR, WEDNESDAY) is None
    book = open_rule_book({"a.toml": lot().replace('"lot"', "'lot'", 1)})
    assert book.rule("lot").kind == "lot"


def test_two_rules_for_the_same_are_refused_when_they_are_read() -> None:
    book = open_rule_book({"a.toml": lot(), "b.toml": lot("again", first="2021-01-01")})
    with pytest.raises(RulesOverlap):
        book.find(LotTerms, Board.SSE_STAR, date(2020, 6, 1))


def test_a_book_that_was_put_away_answers_as_before_and_is_its_own_key_in_a_cache() -> None:
    book = open_rule_book(shipped_files())
    day = trading_day(book, Board.SSE_STAR, WEDNESDAY)
    again = pickle.loads(pickle.dumps(book))
    assert trading_day(book, Board.SSE_STAR, WEDNESDAY) is day
    assert trading_day(again, Board.SSE_STAR, WEDNESDAY) == day
    assert told(again) == told(EAGER)
