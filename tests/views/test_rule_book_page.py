"""The page of the rule book in use: what is chosen, typed, marked and said, and that everything has its room."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.domain.builders import WEDNESDAY
from tests.simulation.builders import NEXT, STAR, on
from tests.views.test_rule_book import BOOK, props_of
from tests.views.trading_builders import caught, field, is_shown, text
from tradewalk.domain.instruments import Board
from tradewalk.domain.rule_changes import rules_in_force
from tradewalk.services.session import Session
from tradewalk.views.rule_book.props import BookPart
from tradewalk.views.rule_book.rows import ROW_ROLE, RuleModel, derive_rows
from tradewalk.views.rule_book.view import RuleBookView
from tradewalk.views.rule_book.view_model import RuleBookViewModel
from tradewalk.views.rule_book.wiring import wire_rule_book
from tradewalk.views.theme import Appearance


@pytest.fixture
def model(session: Session) -> RuleBookViewModel:
    return RuleBookViewModel(session, BOOK, lambda: STAR)


@pytest.fixture
def page(model: RuleBookViewModel, appearance: Appearance, qtbot: QtBot) -> RuleBookView:
    view = RuleBookView(appearance)
    qtbot.addWidget(view)
    wire_rule_book(view, model)
    view.resize(900, 700)
    view.show()
    return view


def rule_list(page: RuleBookView) -> QListView:
    found = page.findChild(QListView, "rules.list")
    assert isinstance(found, QListView)
    return found


def box(page: RuleBookView, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def choose(page: RuleBookView, name: str, words: str) -> None:
    found = box(page, name)
    number = found.findText(words)
    assert number >= 0, [found.itemText(each) for each in range(found.count())]
    found.setCurrentIndex(number)
    found.activated.emit(number)


def heads(page: RuleBookView) -> list[str]:
    rules = rule_list(page).model()
    return [rules.index(number, 0).data(ROW_ROLE).head for number in range(rules.rowCount())]


def test_the_page_says_whose_rules_and_of_which_day(page: RuleBookView) -> None:
    assert box(page, "rules.part").currentText() == "Cambricon: STAR Market"
    assert text(page, "rules.day").startswith("The rules as they are known on 27 Aug 2025.")
    assert text(page, "rules.count") == f"Rules in force: {len(heads(page))}"
    assert "may be wrong" in text(page, "rules.legend.unverified")
    assert not is_shown(page, "rules.empty")


def test_another_board_is_chosen_and_all_of_them(page: RuleBookView, model: RuleBookViewModel) -> None:
    choose(page, "rules.part", "HKEX main board")
    assert model.props.part is Board.HKEX_MAIN
    few = len(heads(page))
    choose(page, "rules.part", "Every board")
    assert len(heads(page)) > few


def test_a_day_of_change_is_compared_with_the_day_before_it(
    page: RuleBookView, model: RuleBookViewModel
) -> None:
    choose(page, "rules.days", "From 28 Aug 2023 on")
    assert model.props.since == date(2023, 8, 27)
    assert field(page, "rules.since").text() == "2023-08-27"
    assert "Fee · Stamp duty" in heads(page)
    choose(page, "rules.days", "Rules in force")
    assert field(page, "rules.since").text() == ""
    assert model.props.since is None


def test_a_typed_day_is_compared_with(page: RuleBookView) -> None:
    since = field(page, "rules.since")
    QTest.keyClicks(since, "2023-08-01")
    assert box(page, "rules.days").currentText() == "Since 1 Aug 2023"
    assert text(page, "rules.count") == f"Changes: {len(heads(page))}"
    since.selectAll()
    QTest.keyClicks(since, "2026-01-01")
    assert text(page, "rules.fault") == "Compare with a day before 27 Aug 2025."
    since.selectAll()
    QTest.keyClicks(since, "soon")
    assert not is_shown(page, "rules.fault")
    QTest.keyClick(since, Qt.Key.Key_Return)
    assert text(page, "rules.fault").startswith("This is no day.")


def test_where_nothing_is_left_the_page_says_why(page: RuleBookView) -> None:
    QTest.keyClicks(field(page, "rules.filter"), "no such words")
    assert heads(page) == []
    assert text(page, "rules.empty") == "Nothing has this text. Change the filter."
    field(page, "rules.filter").clear()
    field(page, "rules.filter").textEdited.emit("")
    QTest.keyClicks(field(page, "rules.since"), "2025-08-26")
    assert text(page, "rules.empty") == "Nothing changed here since 26 Aug 2025."


def test_the_page_follows_the_simulated_day_and_is_silent_within_it(
    page: RuleBookView, model: RuleBookViewModel, session: Session
) -> None:
    told = caught(model.props_changed)
    session.advance(60_000)
    assert told == []
    session.jump_to(on("10:00", NEXT))
    assert text(page, "rules.day").startswith("The rules as they are known on 28 Aug 2025.")
    assert len(told) == 1


def test_a_rule_that_is_asked_for_is_marked_whatever_was_chosen_before(
    page: RuleBookView, model: RuleBookViewModel
) -> None:
    model.choose_part(Board.HKEX_MAIN)
    model.type_filter("spread")
    model.open("star-cage")
    marked = rule_list(page).currentIndex()
    assert marked.data(ROW_ROLE).head == "Price cage"
    assert model.props.part is BookPart.SHOWN


def test_a_rule_that_is_not_the_instrument_s_own_is_found_on_its_board(session: Session) -> None:
    model = RuleBookViewModel(session, BOOK, lambda: "600519.SH")
    board = rules_in_force(BOOK, WEDNESDAY, Board.SSE_MAIN)
    warned = next(rule.id for rule in board if rule.kind == "daily-buy")
    model.open(warned)
    assert model.props.part is Board.SSE_MAIN
    assert warned in {rule.id for rule in model.props.rules}


def test_the_arrow_keys_walk_through_the_rules(page: RuleBookView, model: RuleBookViewModel) -> None:
    rules = rule_list(page)
    rules.setFocus()
    rules.setCurrentIndex(rules.model().index(0, 0))
    QTest.keyClick(rules, Qt.Key.Key_Down)
    QTest.keyClick(rules, Qt.Key.Key_Down)
    assert model.props.marked == model.props.rules[2].id


def test_a_new_page_shows_what_was_chosen(
    page: RuleBookView, model: RuleBookViewModel, appearance: Appearance, qtbot: QtBot
) -> None:
    choose(page, "rules.part", "SSE main board")
    QTest.keyClicks(field(page, "rules.filter"), "warn")
    another = RuleBookView(appearance)
    qtbot.addWidget(another)
    wire_rule_book(another, model)
    assert box(another, "rules.part").currentText() == "SSE main board"
    assert field(another, "rules.filter").text() == "warn"
    assert heads(another) == heads(page) != []


@pytest.mark.parametrize("width", [320, 390, 700, 1400])
def test_a_card_is_as_high_as_its_texts_and_none_of_them_overlap(page: RuleBookView, width: int) -> None:
    rules = rule_list(page)
    delegate = rules.itemDelegate()
    for number in range(rules.model().rowCount()):
        row = rules.model().index(number, 0).data(ROW_ROLE)
        parts, chip = delegate.parts(row, width)  # type: ignore[attr-defined]
        assert chip.right() <= width and parts[-1].box.right() <= width
        boxes = [part.box for part in parts]
        assert all(above.bottom() < below.top() for above, below in pairwise(boxes))
        assert not any(chip.intersects(each) for each in boxes[1:])


def test_everything_that_is_painted_is_said_and_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    rules = RuleModel()
    rules.show(derive_rows(props_of()))
    qtmodeltester.check(rules)  # type: ignore[no-untyped-call]
    said = rules.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Quantity of an order", "200 shares at least", "STAR Market", "SSE Special", "Published"):
        assert part in said
