"""Stops in lists: the table of the orders, their details and the CSV say at which price they go out."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.screen import rows_of
from tests.simulation.builders import MAIN
from tests.views.trading_builders import a_session, text
from tradewalk.domain.orders import OrderRequest, OrderType, Side, Validity
from tradewalk.services.exports import ExportOutcome, ExportRequest
from tradewalk.services.session import Session
from tradewalk.views.csv_lines import order_lines
from tradewalk.views.orders.order_table import OrderTable
from tradewalk.views.orders.view import OrdersView
from tradewalk.views.orders.view_model import OrdersViewModel
from tradewalk.views.orders.wiring import wire_orders

STOP, STOP_LIMIT, TRAILING = 1, 2, 3


def writes_nothing(request: ExportRequest) -> ExportOutcome:
    return ExportOutcome(request.path)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Session]:
    """A stop, a stop with a limit and a trailing stop, all of which the broker keeps."""
    with a_session(tmp_path) as session:
        numbers: tuple[tuple[OrderType, str | None, str | None, str | None], ...] = (
            (OrderType.STOP, None, "1500.00", None),
            (OrderType.STOP_LIMIT, "1501.00", "1500.00", None),
            (OrderType.TRAILING_STOP, None, None, "30.00"),
        )
        for kind, price, stop, trail in numbers:
            money = [None if each is None else Decimal(each) for each in (price, stop, trail)]
            request = OrderRequest(
                MAIN, Side.BUY, kind, money[0], 100, Validity.UNTIL_CANCELLED, money[1], money[2]
            )
            session.place_order(session.new_order_id(), request)
        session.advance(500)
        yield session


def test_the_table_says_where_a_stop_goes_out_and_what_its_limit_is(kept: Session, qtbot: QtBot) -> None:
    view, orders = OrdersView(), OrdersViewModel(kept, writes_nothing)
    qtbot.addWidget(view)
    wire_orders(view, orders)
    view.resize(1000, 700)
    view.show()
    table = view.findChild(OrderTable)
    assert isinstance(table, OrderTable)
    said = {row["Type"]: (row["Price"], row["Status"]) for row in rows_of(table)}
    assert said == {
        "Stop": ("1,500.00", "Held"),
        "Stop limit": ("1,501.00", "Held"),
        "Trailing": ("—", "Held"),
    }


@pytest.mark.parametrize(
    ("order_id", "expected"),
    [
        (STOP, "Stop · stop 1,500.00 · price — · valid: Until cancelled"),
        (STOP_LIMIT, "Stop limit · stop 1,500.00 · price 1,501.00 · valid: Until cancelled"),
        (TRAILING, "Trailing stop · trail 30.00 · valid: Until cancelled"),
    ],
)
def test_the_details_say_all_its_numbers(kept: Session, qtbot: QtBot, order_id: int, expected: str) -> None:
    view, orders = OrdersView(), OrdersViewModel(kept, writes_nothing)
    qtbot.addWidget(view)
    wire_orders(view, orders)
    orders.open_order(order_id)
    assert expected in text(view, "orders.details.request")


def test_the_csv_has_a_column_for_each(kept: Session) -> None:
    headings, *lines = order_lines(kept.state.account.orders.values())
    places = [headings.index(name) for name in ("Price", "Stop price", "Trail distance", "Validity")]
    assert [[line[place] for place in places] for line in lines] == [
        [None, Decimal("1500.00"), None, "Until cancelled"],
        [Decimal("1501.00"), Decimal("1500.00"), None, "Until cancelled"],
        [None, None, Decimal("30.00"), "Until cancelled"],
    ]
