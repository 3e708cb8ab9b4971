from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QTableView, QTextBrowser
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.domain.builders import (
    MAIN_SHARE,
    STAR_SHARE,
    THURSDAY,
    WEDNESDAY,
    an_order,
    profiles,
    shipped_rule_book,
)
from tests.simulation.builders import STAR
from tests.views.trading_builders import button, caught, is_shown, order_of, story, text
from tradewalk.domain.contract_notes import contract_note
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.exports import ExportKind, ExportOutcome, ExportRequest
from tradewalk.services.session import Session
from tradewalk.services.whole_file import WriteFault
from tradewalk.views.orders.order_table import CANCEL_COLUMN, OrderTable
from tradewalk.views.orders.props import (
    OpenedOrder,
    OrderPart,
    OrderRow,
    OrdersChoice,
    OrdersInputs,
    OrdersTab,
    StateFilter,
    derive_orders,
)
from tradewalk.views.orders.view import OrdersView
from tradewalk.views.orders.view_model import OrdersViewModel
from tradewalk.views.orders.wiring import wire_orders
from tradewalk.views.record_table import RecordTable

NOT_NOW = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW)
LIFE = ("sent", "queued", "part", "filled")


def a_row(order_id: int, *parts: str, refusal: Refusal | None = None) -> OrderRow:
    return OrderRow(replace(order_of(story(*parts)), order_id=order_id), STAR_SHARE, refusal)


def a_sale(order_id: int) -> OrderRow:
    order = order_of(story("sent", request=an_order(side=Side.SELL, symbol=MAIN_SHARE.symbol)))
    return OrderRow(replace(order, order_id=order_id), MAIN_SHARE)


def three_orders(**choices: object) -> OrdersInputs:
    queued, part = a_row(2, "sent", "queued", refusal=NOT_NOW), a_row(3, "sent", "queued", "part")
    choice = OrdersChoice(**choices)  # type: ignore[arg-type]
    return OrdersInputs((a_row(1, *LIFE), queued, part), WEDNESDAY, choice)


def an_opened(part: OrderPart = OrderPart.LIFE, *parts: str) -> OrdersInputs:
    """Three orders, the first of which is opened."""
    facts = story(*(parts or LIFE))
    order = order_of(facts)
    note = contract_note(order, STAR_SHARE, shipped_rule_book(), "cn-standard", WEDNESDAY)
    opened = OpenedOrder(OrderRow(order, STAR_SHARE), facts, note)
    inputs = three_orders(opened=1, part=part)
    return replace(inputs, opened=opened, profile=profiles()["cn-retail-star"], account_id="mine")


def shown(**choices: object) -> list[int]:
    """The numbers of the orders that a choice leaves, of three and a sale in another instrument."""
    inputs = three_orders(**choices)
    props = derive_orders(
        replace(inputs, rows=(*inputs.rows, a_sale(4), a_row(5, "sent", "queued", "part", "cancelled")))
    )
    return [row.order.order_id for row in props.rows]


@pytest.fixture
def orders(qtbot: QtBot) -> OrdersView:
    view = OrdersView()
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    return view


def table(view: OrdersView, name: str = "orders.table") -> QTableView:
    found = view.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found


def cells(view: OrdersView, row: int, name: str = "orders.table") -> list[str]:
    model = table(view, name).model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def saved(
    outcomes: list[ExportRequest], fault: WriteFault | None = None
) -> Callable[[ExportRequest], ExportOutcome]:
    """An export that keeps what it is asked for."""

    def export(request: ExportRequest) -> ExportOutcome:
        outcomes.append(request)
        return ExportOutcome(request.path, fault)

    return export


def place_order(session: Session, price: Decimal | None) -> None:
    session.place_order(session.new_order_id(), OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))


def test_the_newest_order_comes_first_and_the_open_ones_are_counted() -> None:
    props = derive_orders(three_orders())
    assert [row.order.order_id for row in props.rows] == [3, 2, 1]
    assert (props.open_count, props.total) == (2, 3)
    assert [row.can_cancel for row in props.rows] == [True, False, False]


CHOICES: list[tuple[dict[str, object], list[int]]] = [
    ({}, [5, 4, 3, 2, 1]),
    ({"tab": OrdersTab.OPEN}, [4, 3, 2]),
    ({"tab": OrdersTab.TODAY}, [5, 4, 3, 2, 1]),
    ({"symbol": MAIN_SHARE.symbol}, [4]),
    ({"side": Side.BUY}, [5, 3, 2, 1]),
    ({"state": StateFilter.OPEN}, [4, 3, 2]),
    ({"state": StateFilter.FILLED}, [1]),
    ({"state": StateFilter.CANCELLED}, [5]),
    ({"state": StateFilter.REFUSED}, []),
    ({"state": StateFilter.EXPIRED}, []),
    ({"tab": OrdersTab.OPEN, "side": Side.SELL, "state": StateFilter.OPEN}, [4]),
    ({"symbol": MAIN_SHARE.symbol, "side": Side.BUY}, []),
]


@pytest.mark.parametrize(("choice", "numbers"), CHOICES)
def test_tab_and_filters_leave_what_fits_all_of_them(choice: dict[str, object], numbers: list[int]) -> None:
    assert shown(**choice) == numbers


def test_yesterdays_orders_are_not_todays() -> None:
    inputs = replace(three_orders(tab=OrdersTab.TODAY), today=THURSDAY)
    assert [row.order.order_id for row in derive_orders(inputs).rows] == []
    assert [row.order.order_id for row in derive_orders(replace(inputs, today=date(2025, 8, 27))).rows] == [
        3,
        2,
        1,
    ]


def test_an_order_reads_from_its_time_to_its_status(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    assert cells(orders, 0) == [
        "10:32:18",
        "688256.SH",
        "Buy",
        "Limit",
        "1,372.10",
        "200",
        "120",
        "1,372.10",
        "Partly filled",
        "",
    ]
    assert [cells(orders, row)[8] for row in (1, 2)] == ["Queued", "Filled"]


def test_an_order_of_an_earlier_day_says_which(orders: OrdersView) -> None:
    orders.render(derive_orders(replace(three_orders(), today=THURSDAY)))
    assert cells(orders, 0)[0] == "27 Aug 10:32"


def test_a_row_leads_to_its_order_by_mouse_and_by_enter(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    chosen, rows = caught(orders.order_chosen), table(orders)
    rows.clicked.emit(rows.model().index(2, 0))
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert chosen == [1, 3]


def test_an_open_order_is_cancelled_after_a_question(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    asked, kept, cancelled = (
        caught(signal) for signal in (orders.cancel_asked, orders.cancel_kept, orders.cancel_requested)
    )
    button(orders, "orders.cancel.3").click()
    assert asked == [3]
    orders.render(derive_orders(three_orders(asked_about=3)))
    assert text(orders, "orders.cancel.question").startswith("Cancel the open 80 688256.SH?")
    QTest.keyClick(button(orders, "orders.cancel.keep"), Qt.Key.Key_Return)
    assert (len(kept), cancelled) == (1, [])
    orders.render(derive_orders(three_orders()))
    orders.render(derive_orders(three_orders(asked_about=3)))
    button(orders, "orders.cancel.confirm").click()
    assert cancelled == [3]


def test_an_order_that_cannot_be_cancelled_now_says_why(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    assert not button(orders, "orders.cancel.2").isEnabled()
    assert "takes no cancels now" in button(orders, "orders.cancel.2").accessibleName()
    assert orders.findChild(QAbstractButton, "orders.cancel.1") is None


def test_an_order_that_is_being_cancelled_is_not_cancelled_again(orders: OrdersView) -> None:
    row = a_row(3, "sent", "queued", "part", "cancelling")
    orders.render(derive_orders(OrdersInputs((row,), WEDNESDAY)))
    cancel = button(orders, "orders.cancel.3")
    assert not cancel.isEnabled()
    assert cancel.toolTip() == "The request to cancel is on its way."


def test_the_button_and_the_question_leave_with_the_open_rest(orders: OrdersView) -> None:
    choice = OrdersChoice(asked_about=3)
    orders.render(derive_orders(OrdersInputs((a_row(3, "sent", "queued", "part"),), WEDNESDAY, choice)))
    assert is_shown(orders, "orders.cancel.question")
    orders.render(derive_orders(OrdersInputs((a_row(3, *LIFE),), WEDNESDAY, choice)))
    assert not is_shown(orders, "orders.cancel.3")
    assert not is_shown(orders, "orders.cancel.question")


EMPTY: list[tuple[OrdersInputs, str, bool]] = [
    (OrdersInputs((), WEDNESDAY), "No order yet. Open an instrument and press Trade.", False),
    (
        OrdersInputs((a_row(1, *LIFE),), WEDNESDAY, OrdersChoice(OrdersTab.OPEN)),
        "No order is open. Those that have ended stand under All.",
        True,
    ),
    (
        OrdersInputs((a_row(1, *LIFE),), THURSDAY, OrdersChoice(OrdersTab.TODAY)),
        "No order was sent today. Open an instrument and press Trade.",
        True,
    ),
    (
        three_orders(state=StateFilter.REFUSED),
        "No order fits these filters. Choose others, or show all orders.",
        True,
    ),
]


@pytest.mark.parametrize(("inputs", "sentence", "has_way_out"), EMPTY)
def test_an_empty_list_says_what_to_do(
    orders: OrdersView, inputs: OrdersInputs, sentence: str, has_way_out: bool
) -> None:
    orders.render(derive_orders(inputs))
    assert text(orders, "orders.empty") == sentence
    assert is_shown(orders, "orders.clear") is has_way_out
    assert not is_shown(orders, "orders.save.list")


def test_the_way_out_of_an_empty_list_clears_everything(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders(state=StateFilter.REFUSED)))
    tabs, filters = caught(orders.tab_chosen), caught(orders.filter_chosen)
    button(orders, "orders.clear").click()
    assert (tabs, filters) == ([OrdersTab.ALL], [(None, None, None)])


def test_a_chosen_filter_is_told_with_the_others(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders(side=Side.BUY)))
    filters = caught(orders.filter_chosen)
    box = orders.findChild(QComboBox, "orders.filter.state")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert filters == [(None, Side.BUY, StateFilter.FILLED)]


def test_the_instruments_that_can_be_filtered_by_are_those_of_the_orders(orders: OrdersView) -> None:
    inputs = three_orders(symbol=MAIN_SHARE.symbol)
    orders.render(derive_orders(replace(inputs, rows=(*inputs.rows, a_sale(4)))))
    box = orders.findChild(QComboBox, "orders.filter.instrument")
    assert isinstance(box, QComboBox)
    texts = [box.itemText(number) for number in range(box.count())]
    assert texts == ["Any instrument", "688256 Example", "600519 Example"]
    assert box.currentText() == "600519 Example"


def test_the_full_life_has_every_fact_in_order_with_its_figures(orders: OrdersView) -> None:
    orders.render(derive_orders(an_opened()))
    life = [cells(orders, row, "orders.life") for row in range(len(story(*LIFE)))]
    assert [row[:3] for row in life] == [
        ["10:32:18.0", "You", "Submitted the order."],
        ["10:32:18.1", "Broker", "Finds nothing against it; freezes 274,491.35 of cash."],
        ["10:32:18.1", "Broker", "Sends it to the exchange."],
        ["10:32:18.4", "Exchange", "Accepts it; 688 shares are ahead of it in the queue."],
        ["10:32:18.5", "Broker", "Reports that the exchange took it. Accepted is not filled."],
        ["10:32:18.9", "Exchange", "Trades."],
        ["10:32:18.9", "Broker", "Reports trade 1 and books it; 109,796.55 stay frozen for the rest."],
        ["10:32:19.0", "Exchange", "Trades."],
        ["10:32:19.0", "Broker", "Reports trade 2 and books it."],
    ]
    assert [row[3:] for row in (life[0], life[3], life[6])] == [
        ["200", "1,372.10", ""],
        ["200", "1,372.10", ""],
        ["120", "1,372.10", "42.81"],
    ]
    lives = table(orders, "orders.life")
    assert isinstance(lives, RecordTable)
    assert lives.texts_of_card(0)[1] == "Submitted the order. Quantity 200 · Price 1,372.10"


def test_an_order_that_has_not_traded_has_no_contract_note(orders: OrdersView) -> None:
    orders.render(derive_orders(an_opened(OrderPart.NOTE, "sent", "queued")))
    assert not is_shown(orders, "orders.parts.note")
    assert not is_shown(orders, "orders.note.save")
    assert is_shown(orders, "orders.life")


def test_the_contract_note_is_shown_as_it_is_printed(orders: OrdersView) -> None:
    orders.render(derive_orders(an_opened(OrderPart.NOTE)))
    note = orders.findChild(QTextBrowser, "orders.note")
    assert isinstance(note, QTextBrowser) and note.isVisible()
    said = note.toPlainText()
    for words in ("Contract note · SIMULATED", "Mainland investor", "274,420.00", "Shares may be sold from"):
        assert words in said
    assert is_shown(orders, "orders.note.save")


def test_parts_and_the_end_of_the_details_are_asked_for(orders: OrdersView) -> None:
    orders.render(derive_orders(an_opened()))
    parts, closed = caught(orders.part_chosen), caught(orders.order_closed)
    button(orders, "orders.parts.note").click()
    button(orders, "orders.details.close").click()
    assert (parts, len(closed)) == ([OrderPart.NOTE], 1)


def test_in_a_low_or_narrow_page_the_details_take_the_place_of_the_list(orders: OrdersView) -> None:
    orders.render(derive_orders(an_opened()))
    assert is_shown(orders, "orders.table") and is_shown(orders, "orders.details")
    orders.resize(1000, 480)
    assert not is_shown(orders, "orders.table") and is_shown(orders, "orders.details")
    orders.resize(400, 800)
    assert not is_shown(orders, "orders.table") and is_shown(orders, "orders.details")
    orders.render(derive_orders(three_orders()))
    assert is_shown(orders, "orders.table") and not is_shown(orders, "orders.details")


def test_in_a_low_page_a_question_takes_the_place_of_everything(orders: OrdersView) -> None:
    orders.resize(1000, 480)
    orders.render(derive_orders(replace(an_opened(), choice=OrdersChoice(opened=1, asked_about=3))))
    shown = [is_shown(orders, name) for name in ("orders.table", "orders.details", "orders.cancel.question")]
    assert shown == [False, False, True]


def test_orders_become_cards_where_they_do_not_fit_and_keep_their_button(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    rows = table(orders)
    assert isinstance(rows, OrderTable)
    forms = [rows.is_card]
    orders.resize(390, 800)
    QApplication.processEvents()
    assert [*forms, rows.is_card] == [False, True]
    assert rows.texts_of_card(0) == (
        "Buy 200 688256.SH · Partly filled",
        "10:32:18 · Limit 1,372.10 · 120 at 1,372.10",
    )
    assert button(orders, "orders.cancel.3").isVisible()
    assert sum(rows.columnWidth(column) for column in range(CANCEL_COLUMN + 1)) <= rows.viewport().width()
    spoken = rows.texts.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ". ".join(rows.texts_of_card(0))


def test_a_card_is_as_high_as_its_lines_ask_for(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    rows = table(orders)
    assert isinstance(rows, RecordTable)
    heights = []
    for width in (620, 260):
        orders.resize(width, 800)
        QApplication.processEvents()
        heights.append(rows.rowHeight(0))
    assert heights[0] < heights[1]


def test_the_model_of_records_is_sound(orders: OrdersView, qtmodeltester: ModelTester) -> None:
    orders.render(derive_orders(an_opened()))
    for name in ("orders.table", "orders.life"):
        qtmodeltester.check(table(orders, name).model())  # type: ignore[no-untyped-call]


def test_a_place_is_asked_for_without_waiting_and_then_told(orders: OrdersView) -> None:
    orders.render(derive_orders(replace(three_orders(), account_id="mine")))
    asked = caught(orders.export_requested)
    saver = button(orders, "orders.save.list")
    saver.click()
    dialog = saver.findChild(QFileDialog, "export.place")
    assert isinstance(dialog, QFileDialog)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert Path(documents).is_relative_to(dialog.directory().path())
    assert dialog.selectedFiles()[0].endswith("tradewalk-mine-orders-2025-08-27.csv")
    assert asked == []
    dialog.fileSelected.emit("/there/orders.csv")
    dialog.close()
    assert asked == [(ExportKind.ORDERS_CSV, Path("/there/orders.csv"))]


OUTCOMES = [
    (None, "orders.csv is saved."),
    (WriteFault.NO_PLACE, "orders.csv is not saved: its folder is not there. Choose another place."),
    (WriteFault.NOT_ALLOWED, "orders.csv is not saved: this place may not be written to. Choose another."),
]


@pytest.mark.parametrize(("fault", "sentence"), OUTCOMES)
def test_what_became_of_a_file_is_one_sentence(
    orders: OrdersView, fault: WriteFault | None, sentence: str
) -> None:
    outcome = ExportOutcome(Path("/there/orders.csv"), fault)
    orders.render(derive_orders(replace(three_orders(), outcome=outcome)))
    assert text(orders, "orders.outcome") == sentence


def test_orders_follow_the_session_and_are_silent_otherwise(orders: OrdersView, session: Session) -> None:
    view_model = OrdersViewModel(session, saved([]))
    wire_orders(orders, view_model)
    told = caught(view_model.props_changed)
    session.advance(1_000)
    session.set_speed(10)
    assert told == []
    place_order(session, session.read.quote(STAR).limit_down)
    session.advance(1_000)
    assert cells(orders, 0)[8] == "Queued"
    orders.cancel_asked.emit(1)
    assert is_shown(orders, "orders.cancel.question")
    orders.cancel_requested.emit(1)
    session.advance(1_000)
    assert cells(orders, 0)[8] == "Cancelled"
    assert not is_shown(orders, "orders.cancel.question")


def test_a_new_view_shows_what_was_chosen_on_the_old_one(
    orders: OrdersView, session: Session, qtbot: QtBot
) -> None:
    view_model = OrdersViewModel(session, saved([]))
    place_order(session, session.read.book(STAR).asks[0].price)
    session.advance(60_000)
    wire_orders(orders, view_model)
    orders.order_chosen.emit(1)
    orders.part_chosen.emit(OrderPart.NOTE)
    orders.tab_chosen.emit(OrdersTab.TODAY)
    orders.filter_chosen.emit(STAR, Side.BUY, StateFilter.FILLED)
    another = OrdersView()
    qtbot.addWidget(another)
    another.resize(1000, 800)
    another.show()
    wire_orders(another, view_model)
    assert button(another, "orders.tabs.today").isChecked()
    box = another.findChild(QComboBox, "orders.filter.state")
    assert isinstance(box, QComboBox) and box.currentText() == "Filled"
    assert is_shown(another, "orders.note")


def test_an_opened_order_goes_on_living(orders: OrdersView, session: Session) -> None:
    view_model = OrdersViewModel(session, saved([]))
    wire_orders(orders, view_model)
    place_order(session, session.read.book(STAR).asks[0].price)
    orders.order_chosen.emit(1)
    before = table(orders, "orders.life").model().rowCount()
    session.advance(60_000)
    assert table(orders, "orders.life").model().rowCount() == len(session.facts_of(1)) > before
    orders.order_closed.emit()
    assert not is_shown(orders, "orders.details")


def test_what_is_exported_is_what_is_shown(session: Session) -> None:
    requests: list[ExportRequest] = []
    view_model = OrdersViewModel(session, saved(requests, WriteFault.NO_ROOM))
    place_order(session, session.read.book(STAR).asks[0].price)
    place_order(session, session.read.quote(STAR).limit_down)
    session.advance(60_000)
    view_model.choose_tab(OrdersTab.OPEN)
    view_model.export(ExportKind.ORDERS_CSV, Path("orders.csv"))
    assert view_model.props.outcome == ExportOutcome(Path("orders.csv"), WriteFault.NO_ROOM)
    view_model.open_note(1)
    opened = view_model.props
    assert opened.outcome is None
    view_model.export(ExportKind.NOTE_PDF, Path("note.pdf"))
    assert [request.order_ids for request in requests] == [(2,), (1,)]
    assert view_model.props.outcome == ExportOutcome(Path("note.pdf"), WriteFault.NO_ROOM)
