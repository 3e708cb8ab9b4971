from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.domain.books import HONG_KONG, Books
from tests.domain.builders import STAR_SHARE, THURSDAY, WEDNESDAY
from tests.domain.test_account import NOW, SYMBOL
from tests.domain.test_statements import Diary
from tests.simulation.builders import NEXT, SLOW, STAR, on
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.events import Fact
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.statements import lived_days, statement_of
from tradewalk.services.exports import ExportKind, ExportOutcome, ExportRequest
from tradewalk.services.session import Session
from tradewalk.services.whole_file import WriteFault
from tradewalk.views.paper import PaperColumn, PaperSection
from tradewalk.views.record_table import RecordTable
from tradewalk.views.statement_paper import entitlement_sections, statement_paper, unsettled_sections
from tradewalk.views.statements.section_card import SectionCard
from tradewalk.views.statements.view import StatementsView
from tradewalk.views.statements.view_model import StatementsViewModel
from tradewalk.views.statements.wiring import wire_statements


def never(request: ExportRequest) -> ExportOutcome:
    raise AssertionError(request)


class StatementParts(NamedTuple):
    """The sections of a statement by key, in words."""

    cash: dict[str, str]
    entitlements: list[tuple[str, ...]]


def parts_of(facts: Sequence[Fact]) -> StatementParts:
    """What the statement says of a second day that begins with these facts."""
    diary = Diary()
    diary.next_day()
    diary.tell(*facts)
    paper = statement_paper(diary.statement(), "account", lambda _: STAR_SHARE)
    sections = {section.key: section for section in paper.sections}
    cash = {row[0]: row[1] for row in sections["cash"].rows}
    return StatementParts(cash, list(sections["entitlements"].rows) if "entitlements" in sections else [])


def test_a_statement_says_what_of_the_closing_cash_is_not_settled() -> None:
    books = Books(WEDNESDAY)
    for side in (Side.BUY, Side.SELL):
        books.trade(HONG_KONG, side, "400.00", 200)
    (lived,) = lived_days(books.facts)
    statement = statement_of(lived, lambda _: Decimal("400.00"))
    (section,) = unsettled_sections(statement)
    amount = f"{books.cash(Currency.HKD).unsettled:,.2f}"
    assert section.rows == (("29 Aug 2025", amount, "HKD"),)
    assert unsettled_sections(replace(statement, unsettled=())) == ()


@pytest.fixture
def page(qtbot: QtBot) -> StatementsView:
    view = StatementsView()
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    return view


def trade_and_wait(session: Session) -> None:
    """One order is filled, one waits at limit-down."""
    for price in (session.read.book(STAR).asks[0].price, session.read.quote(STAR).limit_down):
        request = OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200)
        session.place_order(session.new_order_id(), request)
    session.advance(60_000)


def table(view: StatementsView, name: str) -> QTableView:
    found = view.findChild(QTableView, f"statements.{name}.table")
    assert isinstance(found, QTableView)
    return found


def rows(view: StatementsView, name: str) -> list[list[str]]:
    model = table(view, name).model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_the_present_day_is_shown_and_followed(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    assert rows(page, "cash")[0] == ["Opening cash", "0.00"]
    assert is_shown(page, "statements.trades.empty")
    assert text(page, "statements.remark") == "The day is not over: its figures still change."
    trade_and_wait(session)
    (trade,) = rows(page, "trades")
    assert trade[1:4] == ["688256.SH", "Buy", "200"]
    order, cash = session.state.account.orders[1], rows(page, "cash")
    assert cash[3] == ["Paid for shares bought", f"\u2212{order.value:,.2f}"]
    assert cash[4] == ["Fees", f"\u2212{order.fees_total:,.2f}"]
    session.jump_to(on("10:00", NEXT))
    assert view_model.props.statement.day == THURSDAY


def test_a_day_that_is_over_stays_as_it_was(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    trade_and_wait(session)
    session.jump_to(on("09:40", NEXT))
    button(page, "statements.earlier").click()
    assert view_model.props.statement.day == WEDNESDAY
    assert not is_shown(page, "statements.remark")
    assert rows(page, "ended")[0][-1] == "Expired"
    told = caught(view_model.props_changed)
    session.advance(60_000)
    assert told == []
    button(page, "statements.later").click()
    assert view_model.props.statement.day == THURSDAY
    assert is_shown(page, "statements.trades.empty")


def test_only_days_that_were_lived_can_be_chosen(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    assert not button(page, "statements.earlier").isEnabled()
    assert not button(page, "statements.later").isEnabled()
    session.jump_to(on("09:40", NEXT))
    box = page.findChild(QComboBox, "statements.day")
    assert isinstance(box, QComboBox)
    assert [box.itemText(number) for number in range(box.count())] == ["28 Aug 2025", "27 Aug 2025"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert view_model.props.statement.day == WEDNESDAY


def test_a_trade_leads_to_its_order(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    trade_and_wait(session)
    chosen, trades = caught(page.order_chosen), table(page, "trades")
    trades.clicked.emit(trades.model().index(0, 0))
    held = table(page, "holdings")
    held.clicked.emit(held.model().index(0, 0))
    assert chosen == [1]


def test_a_new_view_shows_the_day_that_was_chosen(
    page: StatementsView, session: Session, qtbot: QtBot
) -> None:
    view_model = StatementsViewModel(session, never)
    session.jump_to(on("09:40", NEXT))
    view_model.choose_day(WEDNESDAY)
    wire_statements(page, view_model)
    another = StatementsView()
    qtbot.addWidget(another)
    wire_statements(another, view_model)
    box = another.findChild(QComboBox, "statements.day")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "27 Aug 2025"


def test_the_shown_day_is_exported_and_the_outcome_said(page: StatementsView, session: Session) -> None:
    requests: list[ExportRequest] = []

    def export(request: ExportRequest) -> ExportOutcome:
        requests.append(request)
        return ExportOutcome(request.path, WriteFault.FAILED if len(requests) == 1 else None)

    view_model = StatementsViewModel(session, export)
    wire_statements(page, view_model)
    page.export_requested.emit(ExportKind.STATEMENT_PDF, Path("day.pdf"))
    assert text(page, "statements.outcome") == "day.pdf is not saved. Choose another place."
    page.export_requested.emit(ExportKind.STATEMENT_CSV, Path("day.csv"))
    assert text(page, "statements.outcome") == "day.csv is saved."
    assert [request.day for request in requests] == [WEDNESDAY, WEDNESDAY]


def test_a_section_is_as_high_as_its_rows_and_becomes_cards_where_it_is_narrow(
    page: StatementsView, session: Session
) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    trade_and_wait(session)
    trades = table(page, "trades")
    assert isinstance(trades, RecordTable)
    forms = [trades.is_card]
    assert not trades.verticalScrollBar().maximum()
    page.resize(390, 800)
    QApplication.processEvents()
    assert [*forms, trades.is_card] == [False, True]
    assert not trades.verticalScrollBar().maximum()
    assert trades.texts_of_card(0)[1].startswith("Symbol 688256.SH · Side Buy · Quantity 200")


def test_another_currency_makes_another_table(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    page.render(view_model.props)
    statement = view_model.props.statement
    two = replace(statement, cash=statement.cash * 2)
    page.render(replace(view_model.props, statement=two))
    shown = [each for each in page.findChildren(QTableView, "statements.cash.table") if each.isVisible()]
    assert [each.model().columnCount() for each in shown] == [3]


def test_the_model_of_a_section_is_sound(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    columns = (PaperColumn("Fee"), PaperColumn("Amount", is_figure=True))
    card = SectionCard("fees", columns)
    qtbot.addWidget(card)
    card.show_section(PaperSection("fees", "Fees", columns, (("a", "1"), ("Together", "1")), totals=1))
    model = card.findChildren(QTableView)[0].model()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(1, 0).data(Qt.ItemDataRole.FontRole).weight() == QFont.Weight.DemiBold
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None


def test_a_dividend_and_a_split_have_a_line_on_their_day_and_the_cash_adds_up() -> None:
    dividend = DividendBooked(NOW, SYMBOL, 200, Currency.CNY, Decimal("27.673"), Decimal("5534.60"))
    split = SharesSplit(NOW, SYMBOL, 200, Currency.CNY, 10, 18, 360, Decimal("0.00"))
    parts = parts_of([dividend])
    assert parts.entitlements == [(SYMBOL, "Dividend of 27.673 a share", "200", "5,534.60", "CNY")]
    assert parts.cash["Dividends"] == "5,534.60"
    assert parts.cash["Closing cash"] == "1,205,534.60"
    diary = Diary()
    diary.place(1, Side.BUY, "10.00", 200)
    diary.fill(1, "10.00", 200)
    diary.next_day()
    diary.tell(split)
    (section,) = entitlement_sections(diary.statement())
    assert section.rows == ((SYMBOL, "10 shares became 18; 360 are held now", "200", "0.00", "CNY"),)


def test_a_day_on_which_nothing_came_has_no_line_for_it() -> None:
    parts = parts_of([])
    assert parts.entitlements == []
    assert "Dividends" not in parts.cash


def test_the_card_of_a_dividend_goes_with_its_day(page: StatementsView, session: Session) -> None:
    view_model = StatementsViewModel(session, never)
    wire_statements(page, view_model)
    best = session.read.book(SLOW).asks[2].price
    session.place_order(session.new_order_id(), OrderRequest(SLOW, Side.BUY, OrderType.LIMIT, best, 400))
    session.jump_to(on("09:20", NEXT))
    assert rows(page, "entitlements") == [[SLOW, "Dividend of 0.45 a share", "400", "180.00", "CNY"]]
    button(page, "statements.earlier").click()
    assert view_model.props.statement.day == WEDNESDAY
    assert not is_shown(page, "statements.entitlements.table")
