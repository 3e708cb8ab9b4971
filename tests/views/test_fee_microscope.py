"""The fee microscope: what is compared, in which words, with which rules, and nothing of a later day."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tests.simulation.builders import NEXT, on
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.fee_comparison import ExecutedOrder
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.services.preferences import Language
from tradewalk.services.session import Session
from tradewalk.views.fee_microscope.props import Beside, FeeMicroscopeProps
from tradewalk.views.fee_microscope.records import line_records, row_record
from tradewalk.views.fee_microscope.view import FeeMicroscopeView
from tradewalk.views.fee_microscope.view_model import (
    FeeMicroscopeInputs,
    FeeMicroscopeViewModel,
    derive_fee_microscope,
)
from tradewalk.views.fee_microscope.wiring import wire_fee_microscope
from tradewalk.views.fee_microscope.words import order_sentence, rule_words, total_sentence
from tradewalk.views.languages import Translation

BOOK = shipped_rule_book()
TENCENT = an_instrument(Board.HKEX_MAIN, code="00700", listed_on=date(2004, 6, 16))._replace(board_lot=100)
STAR_SHARE = an_instrument()
ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")


def an_order(side: Side = Side.BUY, quantity: int = 100, day: date = WEDNESDAY) -> ExecutedOrder:
    return ExecutedOrder("hk-futu", TENCENT, side, Decimal("600.50"), quantity, day)


def a_star_order(quantity: int = 200) -> ExecutedOrder:
    return ExecutedOrder("cn-standard", STAR_SHARE, Side.BUY, Decimal("1372.10"), quantity, WEDNESDAY)


def props_of(order: ExecutedOrder | None = None, today: date = WEDNESDAY) -> FeeMicroscopeProps:
    return derive_fee_microscope(BOOK, FeeMicroscopeInputs(order or an_order(), today))


def chosen(order: ExecutedOrder, number: int, fee: str | None = None) -> FeeMicroscopeProps:
    rows = props_of(order).rows
    return derive_fee_microscope(BOOK, FeeMicroscopeInputs(order, WEDNESDAY, rows[number].key, fee))


def said(props: FeeMicroscopeProps) -> list[tuple[str, ...]]:
    return [row_record(row).texts for row in props.rows]


def test_an_order_stands_beside_other_plans_days_and_sizes() -> None:
    assert said(props_of())[:5] == [
        ("This order", "101.64", "0.169%", "", ""),
        ("Plan: uSMART, plan A", "98.64", "0.164%", "−3.00", "Platform fee −3.00"),
        ("Plan: uSMART, plan B", "116.66", "0.194%", "+15.02", "Commission +30.02 · Platform fee −15.00"),
        ("By the fees from 17 Nov 2023 on", "101.12", "0.168%", "−0.52", "Settlement fee −0.52"),
        ("By the fees from 1 Jan 2023 on", "119.12", "0.198%", "+17.48", "Stamp duty +18.00 · Settlement fee −0.52"),
    ]  # fmt: skip
    sizes = [texts for row, texts in zip(props_of().rows, said(props_of()), strict=True) if row.size]
    assert sizes == [
        ("1,000 shares: ten times as many", "872.41", "0.145%", "+770.77", ""),
        ("10,000 shares: a hundred times as many", "8,584.14", "0.143%", "+8,482.50", ""),
    ]


def test_a_size_says_which_fees_stand_at_a_bound() -> None:
    main = an_instrument(Board.SSE_MAIN, code="600519", listed_on=date(2001, 8, 27))
    order = ExecutedOrder("cn-standard", main, Side.BUY, Decimal("10.00"), 100, WEDNESDAY)
    causes = {texts[0]: texts[4] for texts in said(props_of(order))}
    assert causes["This order"] == "Commission: its minimum"
    assert (
        causes["500 shares: from here on fixed fees and minima are 0.1% at most"] == "Commission: its minimum"
    )
    assert causes["2,000 shares: from here on no minimum counts"] == ""


def test_the_order_and_its_total_are_said_in_sentences() -> None:
    props = props_of()
    assert order_sentence(props).startswith(
        "Buy 100 00700.HK Example at 600.50 on 27 Aug 2025, by the plan: Futu"
    )
    assert total_sentence(props.rows[0]) == (
        "Fees of HK$\u202f101.64 on a value of 60,050.00: 0.169%."
        " The price must rise by 2.50 before a sale of it loses nothing."
    )
    sale = props_of(an_order(Side.SELL))
    assert "Only shares bought 2.50 lower, or more," in total_sentence(sale.rows[0])


def test_the_fees_of_two_rows_stand_side_by_side_and_their_differences_sum_up() -> None:
    records = {record.key: record.texts for record in line_records(chosen(a_star_order(), 1))}
    assert records["handling"] == (
        "Exchange handling fee",
        "0.00341% of 274,420.00",
        "(9.36)",
        "9.36",
        "+9.36",
    )
    assert records["platform"][2:] == ("0.00", "15.00", "+15.00")
    assert records[None] == ("Fees in total", "", "71.35", "120.41", "+49.06")
    more = [Decimal(texts[4].replace("−", "-")) for key, texts in records.items() if key is not None]
    assert sum(more) == Decimal("49.06")


def test_beside_itself_an_order_has_no_difference() -> None:
    assert all(record.texts[3:] == ("", "") for record in line_records(props_of()))


def test_the_rule_that_makes_the_difference_is_told_at_first() -> None:
    order = an_order()
    day = next(
        number for number, row in enumerate(props_of(order).rows) if row.compared.more == Decimal("17.48")
    )
    props = chosen(order, day)
    assert (props.fee, props.rule and props.rule.id) == ("stamp-duty", "hk-stamp-duty")
    assert props.other_rule is not None
    assert "0.13%" in rule_words(props.other_rule) and "16 Nov 2023" in rule_words(props.other_rule)
    assert props.other_rule.source.title in rule_words(props.other_rule)


def test_a_fee_that_is_asked_about_is_told_instead() -> None:
    props = chosen(an_order(), 1, "settlement")
    assert props.fee == "settlement"
    assert props.rule is not None and props.other_rule is None


@pytest.mark.parametrize("today", [date(2022, 6, 1), date(2023, 11, 16), date(2023, 11, 17), WEDNESDAY])
def test_nothing_of_a_later_day_is_told(today: date) -> None:
    order = an_order(day=date(2022, 6, 1))
    props = props_of(order, today)
    assert all(row.compared.order.day <= today for row in props.rows)
    for row in props.rows:
        for line in row.compared.fees.lines:
            inputs = FeeMicroscopeInputs(order, today, row.key, line.fee_id)
            told = derive_fee_microscope(BOOK, inputs)
            for rule in (told.rule, told.other_rule):
                assert rule is None or rule.effective_to is None or rule.effective_to < today
                assert rule is None or rule.effective_from <= today


@pytest.fixture
def model(session: Session) -> FeeMicroscopeViewModel:
    model = FeeMicroscopeViewModel(session, BOOK)
    model.open(a_star_order())
    return model


@pytest.fixture
def page(model: FeeMicroscopeViewModel, qtbot: QtBot) -> FeeMicroscopeView:
    view = FeeMicroscopeView()
    qtbot.addWidget(view)
    wire_fee_microscope(view, model)
    view.resize(1100, 900)
    view.show()
    return view


def table(page: FeeMicroscopeView, name: str) -> QTableView:
    found = page.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found


def cell(page: FeeMicroscopeView, name: str, row: int, column: int) -> str:
    return str(table(page, name).model().index(row, column).data())


def test_the_arrow_keys_set_another_row_beside_the_order(
    page: FeeMicroscopeView, model: FeeMicroscopeViewModel
) -> None:
    page.focus_rows()
    QTest.keyClick(table(page, "fees.rows"), Qt.Key.Key_Down)
    assert model.props is not None and model.props.chosen.beside is Beside.WAY
    assert text(page, "fees.chosen") == "Plan: Tiger, Northbound"
    assert cell(page, "fees.lines", 1, 4) == "+15.00"
    assert text(page, "fees.rule.other.title") == "Platform fee: the rule beside it"
    assert not is_shown(page, "fees.rule.title")


def test_a_line_that_is_entered_tells_its_rule_and_leads_to_the_rule_book(page: FeeMicroscopeView) -> None:
    lines = table(page, "fees.lines")
    lines.setFocus()
    lines.setCurrentIndex(lines.model().index(3, 0))
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert text(page, "fees.rule.title") == "Transfer fee: the rule of this order"
    assert "in force since 29 Apr 2022" in text(page, "fees.rule")
    wanted = caught(page.rule_requested)
    QTest.mouseClick(button(page, "fees.rule.show"), Qt.MouseButton.LeftButton)
    assert wanted == ["transfer-fee"]


def test_a_rule_that_is_over_is_told_and_does_not_stand_in_the_rule_book(
    page: FeeMicroscopeView, model: FeeMicroscopeViewModel
) -> None:
    assert model.props is not None
    model.choose(next(row.key for row in model.props.rows if row.beside is Beside.DAY))
    assert "to 28 Apr 2022" in text(page, "fees.rule.other")
    assert not is_shown(page, "fees.rule.other.show")
    assert is_shown(page, "fees.rule.show")


def test_the_page_is_silent_within_a_day_and_says_where_no_other_plan_reaches(
    page: FeeMicroscopeView, model: FeeMicroscopeViewModel, session: Session
) -> None:
    told = caught(model.props_changed)
    session.advance(60_000)
    assert told == []
    session.jump_to(on("10:00", NEXT))
    assert model.props is not None and model.props.today == NEXT
    assert not is_shown(page, "fees.alone")
    bse = an_instrument(Board.BSE, code="920799", listed_on=date(2021, 11, 15))
    model.open(ExecutedOrder("cn-standard", bse, Side.BUY, Decimal("20.00"), 100, WEDNESDAY))
    assert text(page, "fees.alone") == "No other plan of the rule book reaches this board."


def test_a_new_page_shows_what_was_chosen(
    page: FeeMicroscopeView, model: FeeMicroscopeViewModel, qtbot: QtBot
) -> None:
    assert model.props is not None
    model.choose(model.props.rows[2].key)
    another = FeeMicroscopeView()
    qtbot.addWidget(another)
    wire_fee_microscope(another, model)
    assert text(another, "fees.chosen") == text(page, "fees.chosen") == "By the fees from 1 Aug 2015 on"
    assert table(another, "fees.rows").currentIndex().row() == 2


@pytest.mark.parametrize("width", [340, 700, 1400])
def test_every_row_has_its_room(page: FeeMicroscopeView, width: int) -> None:
    page.resize(width, 900)
    for name in ("fees.rows", "fees.lines"):
        rows = table(page, name)
        assert not rows.verticalScrollBar().maximum()
        assert rows.viewport().width() >= rows.horizontalHeader().length() - 1


@pytest.fixture(params=[Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE])
def chinese(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(request.param)
    yield
    translation.end()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("side", Side)
def test_nothing_is_left_in_english(side: Side) -> None:
    for number in range(len(props_of(an_order(side)).rows)):
        props = chosen(an_order(side), number)
        told = [rule_words(rule).rpartition(" · ")[0] for rule in (props.rule, props.other_rule) if rule]
        words = [*row_record(props.chosen).card, order_sentence(props), total_sentence(props.chosen), *told]
        words += [part for record in line_records(props) for part in record.card]
        left = {word for each in words for word in ENGLISH_WORD.findall(each)}
        assert left <= {"HK", "Example", "SFC", "AFRC", "uSMART"}, left


@pytest.mark.usefixtures("chinese")
def test_chinese_sets_no_space_after_its_full_stop_and_its_own_colon_before_a_rule() -> None:
    props = chosen(an_order(), 1)
    assert "。" in total_sentence(props.chosen) and "。 " not in total_sentence(props.chosen)
    assert props.rule is not None
    assert "：" in rule_words(props.rule).splitlines()[0] and ": " not in rule_words(props.rule)
