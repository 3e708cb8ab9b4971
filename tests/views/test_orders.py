from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE, THURSDAY, WEDNESDAY
from tests.simulation.builders import STAR
from tests.views.trading_builders import button, caught, is_shown, order_of, story, text
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.session import Session
from tradewalk.views.orders.view import CANCEL_COLUMN, OrdersView
from tradewalk.views.orders.view_model import OrderRow, OrdersInputs, OrdersViewModel, derive_orders
from tradewalk.views.orders.wiring import wire_orders
from tradewalk.views.text_table import Column, TextRow, TextTableModel

NOT_NOW = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW)


def a_row(order_id: int, *parts: str, refusal: Refusal | None = None) -> OrderRow:
    return OrderRow(replace(order_of(story(*parts)), order_id=order_id), STAR_SHARE, refusal)


def three_orders() -> OrdersInputs:
    queued, part = a_row(2, "sent", "queued", refusal=NOT_NOW), a_row(3, "sent", "queued", "part")
    return OrdersInputs((a_row(1, "sent", "queued", "part", "filled"), queued, part), WEDNESDAY)


@pytest.fixture
def orders(qtbot: QtBot) -> OrdersView:
    view = OrdersView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def table(view: OrdersView, name: str) -> QTableView:
    found = view.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found


def cells(view: OrdersView, name: str, row: int) -> list[str]:
    model = table(view, name).model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_newest_order_comes_first_and_the_open_ones_are_counted() -> None:
    props = derive_orders(three_orders())
    assert [row.order.order_id for row in props.rows] == [3, 2, 1]
    assert props.open_count == 2
    assert [row.can_cancel for row in props.rows] == [True, False, False]


def test_an_order_reads_from_its_time_to_its_status(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    assert cells(orders, "orders.table", 0) == [
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
    assert [cells(orders, "orders.table", row)[8] for row in (1, 2)] == ["Queued", "Filled"]


def test_an_order_of_an_earlier_day_says_which(orders: OrdersView) -> None:
    orders.render(derive_orders(replace(three_orders(), today=THURSDAY)))
    assert cells(orders, "orders.table", 0)[0] == "27 Aug 10:32"


def test_a_row_leads_to_its_order_by_mouse_and_by_enter(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    chosen, rows = caught(orders.order_chosen), table(orders, "orders.table")
    rows.clicked.emit(rows.model().index(2, 0))
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert chosen == [1, 3]


def test_an_open_order_is_cancelled_after_a_question(orders: OrdersView) -> None:
    orders.render(derive_orders(three_orders()))
    asked = caught(orders.cancel_requested)
    button(orders, "orders.cancel.3").click()
    assert text(orders, "orders.cancel.question").startswith("Cancel the open 80 688256.SH?")
    QTest.keyClick(button(orders, "orders.cancel.keep"), Qt.Key.Key_Return)
    assert asked == []
    button(orders, "orders.cancel.3").click()
    button(orders, "orders.cancel.confirm").click()
    assert asked == [3]


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
    orders.render(derive_orders(OrdersInputs((a_row(3, "sent", "queued", "part"),), WEDNESDAY)))
    button(orders, "orders.cancel.3").click()
    orders.render(derive_orders(OrdersInputs((a_row(3, "sent", "queued", "part", "filled"),), WEDNESDAY)))
    assert not is_shown(orders, "orders.cancel.3")
    assert not is_shown(orders, "orders.cancel.question")


def test_an_account_without_orders_says_so(orders: OrdersView) -> None:
    orders.render(derive_orders(OrdersInputs((), WEDNESDAY)))
    assert is_shown(orders, "orders.empty")


def test_the_table_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = TextTableModel((Column(80), Column(80, is_figure=True)))
    model.show(("Name", "Figure"), (TextRow(1, ("a", "1")), TextRow(2, ("b", "2"))))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Figure"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Figure: 1"


def test_a_row_that_changes_is_told_of_and_no_other(qtbot: QtBot) -> None:
    model = TextTableModel((Column(80),))
    model.show(("Name",), (TextRow(1, ("a",)), TextRow(2, ("b",))))
    changed = caught(model.dataChanged)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(("Name",), (TextRow(1, ("a",)), TextRow(2, ("c",))))
    assert len(changed) == 1
    with qtbot.waitSignal(model.modelReset):
        model.show(("Name",), (TextRow(2, ("c",)),))


def test_orders_follow_the_session_and_are_silent_otherwise(orders: OrdersView, session: Session) -> None:
    view_model = OrdersViewModel(session)
    wire_orders(orders, view_model)
    shown = caught(view_model.props_changed)
    session.advance(1_000)
    session.set_speed(10)
    assert shown == []
    lowest = session.read.quote(STAR).limit_down
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, lowest, 200))
    session.advance(1_000)
    assert cells(orders, "orders.table", 0)[8] == "Queued"
    orders.cancel_requested.emit(1)
    session.advance(1_000)
    assert cells(orders, "orders.table", 0)[8] == "Cancelled"
    assert table(orders, "orders.table").model().columnCount() == CANCEL_COLUMN + 1
