"""The page of the rule book: which rules, compared with what, in which words, and nothing of a later day."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.domain.builders import STAR_SHARE, WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.rule_changes import rules_in_force
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Confidence, Rule
from tradewalk.services.preferences import Language
from tradewalk.views.languages import Translation
from tradewalk.views.rule_book.props import BookPart, RuleBookProps, SinceFault
from tradewalk.views.rule_book.rows import RuleRow, derive_rows
from tradewalk.views.rule_book.view_model import RuleBookInputs, derive_rule_book
from tradewalk.views.rule_lines import rule_line
from tradewalk.views.rule_value_words import SEPARATOR
from tradewalk.views.rule_words import kind_word, subject_word

BOOK = shipped_rule_book()
ST_SHARE = an_instrument(Board.SSE_MAIN, code="609988", is_risk_warned=True)
MAIN_SHARE = an_instrument(Board.SSE_MAIN, code="600519")
STAR_FUND = an_instrument(Board.SSE_ETF, code="588200")
OTHER_FUND = an_instrument(Board.SSE_ETF, code="510300")
HK_SHARE = an_instrument(Board.HKEX_MAIN, code="00700")
YEAR = re.compile(r"\b(20\d\d)\b")
ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
CODES = {"AAPL", "NVDA", "OCO"}
"""Symbols, and a type of order that Chinese calls so too."""


def props_of(
    day: date = WEDNESDAY, instrument: Instrument | None = STAR_SHARE, **chosen: object
) -> RuleBookProps:
    return derive_rule_book(BOOK, RuleBookInputs(day, instrument, **chosen))  # type: ignore[arg-type]


def row_of(props: RuleBookProps, head: str) -> RuleRow:
    (row,) = [row for row in derive_rows(props) if row.head == head]
    return row


def limit_of(instrument: Instrument, day: date = WEDNESDAY) -> list[str]:
    rows = derive_rows(props_of(day, instrument))
    limits = (row for row in rows if row.head.startswith("Daily price limit"))
    return [line.split(SEPARATOR)[0] for row in limits for line in row.lines]


def test_at_first_the_rules_of_the_instrument_on_show_are_there() -> None:
    props = props_of()
    assert props.part is BookPart.SHOWN
    lot = row_of(props, "Quantity of an order")
    assert lot.lines[0].startswith("200 shares at least, then in steps of 1; 100,000 at most")
    assert "market orders: 50,000 at most" in lot.lines[0]
    assert "a holding below the minimum is sold whole" in lot.lines[0]
    assert lot.place == "STAR Market · in force since 22 Jul 2019"
    assert lot.source == "SSE Special Provisions on Stock Trading on the STAR Market, quantity of an order"
    assert lot.confidence is Confidence.PUBLISHED
    assert "All of Shanghai" in row_of(props, "Fee · Stamp duty").place


@pytest.mark.parametrize(
    ("instrument", "limit"),
    [
        (MAIN_SHARE, "±10% from the previous close"),
        (ST_SHARE, "±5% from the previous close"),
        (STAR_FUND, "±20% from the previous close"),
        (OTHER_FUND, "±10% from the previous close"),
    ],
)
def test_of_a_limit_with_variants_an_instrument_has_its_own_alone(instrument: Instrument, limit: str) -> None:
    assert limit_of(instrument) == [limit]


def test_a_board_has_all_variants() -> None:
    rows = derive_rows(props_of(part=Board.SSE_MAIN))
    heads = [row.head for row in rows if row.head.startswith("Daily price limit")]
    assert heads == ["Daily price limit", "Daily price limit · shares under risk warning"]


def test_without_an_instrument_every_board_is_meant() -> None:
    props = props_of(instrument=None)
    assert props.part is BookPart.EVERY
    assert len(props.rules) == len(rules_in_force(BOOK, WEDNESDAY))


def test_the_spread_table_is_told_band_by_band() -> None:
    row = row_of(props_of(instrument=HK_SHARE), "Tick")
    assert row.lines[0].startswith(
        "0.001 below 0.25 · 0.005 from 0.25 · 0.01 from 0.5 · 0.02 from 20 · 0.05 from 50"
    )


def test_a_change_tells_before_and_after() -> None:
    props = props_of(instrument=HK_SHARE, since_text="2025-08-03")
    assert props.since == date(2025, 8, 3)
    (row,) = [row for row in derive_rows(props) if row.head == "Tick"]
    assert row.lines == (
        "Changed on 4 Aug 2025",
        "No longer: 0.02 from 10 · 0.05 from 20",
        "Now: 0.02 from 20 · 0.05 from 50",
        "The rest is as before.",
    )


def test_a_short_rule_that_changes_is_told_whole() -> None:
    props = props_of(date(2026, 7, 6), ST_SHARE, since_text="2026-07-05")
    row = row_of(props, "Daily price limit · shares under risk warning")
    starts = (
        "Changed on 6 Jul 2026",
        "Before: ±5% from the previous close",
        "Now: ±10% from the previous close",
    )
    assert all(line.startswith(start) for line, start in zip(row.lines, starts, strict=True))


def test_what_is_only_added_is_told_alone() -> None:
    props = props_of(date(2026, 7, 6), STAR_FUND, since_text="2026-07-05")
    lines = row_of(props, "Trading hours").lines
    assert lines[1].startswith("Now: 14:57 Closing call auction")
    assert lines[2] == "The rest is as before."


@pytest.mark.parametrize(
    ("typed", "is_left", "fault"),
    [
        ("", True, None),
        ("2025-0", False, None),
        ("2025-0", True, SinceFault.NO_DAY),
        ("2025-02-30", False, SinceFault.NO_DAY),
        ("2025-08-27", False, SinceFault.NOT_EARLIER),
        ("2026-07-06", False, SinceFault.NOT_EARLIER),
        (" 2025-08-26 ", False, None),
    ],
)
def test_a_day_that_compares_with_nothing_says_why(
    typed: str, is_left: bool, fault: SinceFault | None
) -> None:
    props = props_of(since_text=typed, is_since_left=is_left)
    assert props.fault is fault
    assert (props.since is None) == (typed.strip() != "2025-08-26")
    assert bool(props.rules) == (props.since is None)


def test_the_days_to_compare_with_are_those_of_changes_so_far() -> None:
    days = props_of(part=BookPart.EVERY).days_of_change
    assert days[0] == date(2025, 8, 4)
    assert props_of(date(2026, 7, 6), part=BookPart.EVERY).days_of_change[0] == date(2026, 7, 6)


def test_the_filter_wants_every_word_somewhere_in_the_rule() -> None:
    assert [row.head for row in derive_rows(props_of(filter_text="stamp HALVED"))] == ["Fee · Stamp duty"]
    assert derive_rows(props_of(filter_text="stamp cage")) == ()
    published = derive_rows(props_of(filter_text="published"))
    assert {row.confidence for row in published} == {Confidence.PUBLISHED}


@pytest.mark.parametrize("day", [WEDNESDAY, date(2026, 7, 5), date(2026, 8, 2)])
@pytest.mark.parametrize("since", ["", "2020-01-01"])
def test_nothing_of_a_later_day_is_told(day: date, since: str) -> None:
    """Neither a rule to come, nor an end to come, nor a word of it; a calendar tells of its own year."""
    props = props_of(day, part=BookPart.EVERY, since_text=since)
    held = [*props.rules, *(each for change in props.changes for each in change[2:] if each is not None)]
    assert held
    assert all(rule.effective_from <= day for rule in held)
    assert all(rule.effective_to is None or rule.effective_to < day for rule in held)
    assert all(change.day <= day for change in props.changes)
    years = {int(year) for row in derive_rows(props) for year in YEAR.findall(row.spoken)}
    assert max(years) <= day.year
    assert "before" not in "".join(rule.source.title for rule in props.rules)


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_rule_has_a_name() -> None:
    assert [kind for kind in READERS if kind_word(kind) == kind] == []


@pytest.mark.parametrize("rule", list(BOOK), ids=lambda rule: rule.id)
@pytest.mark.usefixtures("qapp")
def test_every_rule_says_something_in_words_and_nothing_as_a_file_writes_it(rule: Rule[Terms]) -> None:
    line = rule_line(rule)
    assert line
    assert not re.search(r"_|[a-z]-[a-z]+-|\bTrue\b|\bFalse\b", line), line
    assert rule.subject == "" or subject_word(rule) != rule.subject


@pytest.fixture
def chinese(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(request.param)
    yield
    translation.end()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "chinese", [Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE], indirect=True
)
@pytest.mark.usefixtures("chinese")
def test_the_whole_rule_book_is_in_chinese() -> None:
    """Codes and sources apart: the Chinese titles of these keep the names of some documents and authorities."""
    left = set()
    for day in (WEDNESDAY, date(2026, 12, 1)):
        for row in derive_rows(props_of(day, part=BookPart.EVERY)):
            said = " ".join((row.head, *row.lines, row.place))
            left |= {(row.key, word) for word in ENGLISH_WORD.findall(said) if word not in CODES}
    assert left == set()
