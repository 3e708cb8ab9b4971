"""The orders beside a ticket, in a window of 1440, and alone in one of 1024: what the columns hold, they hold."""

import pytest
from pytestqt.qtbot import QtBot

from tests.views.test_orders_page import three_orders
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.order_type_words import short_type_word
from tradewalk.views.order_words import short_status_word
from tradewalk.views.orders.order_table import CANCEL_COLUMN, STATUS, TIME, TYPE, OrderTable
from tradewalk.views.orders.props import StateFilter, derive_orders
from tradewalk.views.record_table import PADDING

TABLE_SIZE = 12
BESIDE_A_TICKET, ALONE_AT_1024, PHONE = 742, 706, 350
WIDEST = [
    (TIME, "28 Aug 14:32"),
    *((TYPE, short_type_word(each)) for each in OrderType),
    *((STATUS, short_status_word(each)) for each in OrderStatus),
]


@pytest.fixture
def table(qtbot: QtBot) -> OrderTable:
    table = OrderTable()
    qtbot.addWidget(table)
    font = application_font(register_fonts())
    font.setPixelSize(TABLE_SIZE)
    table.setFont(font)
    table.horizontalHeader().setFont(font)
    table.resize(BESIDE_A_TICKET, 400)
    table.show()
    table.show_orders(derive_orders(three_orders()))
    return table


@pytest.mark.parametrize(("column", "text"), WIDEST)
def test_a_column_has_room_for_its_longest_text(table: OrderTable, column: int, text: str) -> None:
    assert not table.is_card
    assert table.fontMetrics().horizontalAdvance(text) + PADDING <= table.columnWidth(column)


@pytest.mark.parametrize(
    ("width", "is_card"), [(BESIDE_A_TICKET, False), (ALONE_AT_1024, False), (PHONE, True)]
)
def test_nothing_of_a_row_lies_beyond_the_edge(table: OrderTable, width: int, is_card: bool) -> None:
    table.resize(width, 400)
    assert table.is_card is is_card
    shown = [each for each in range(table.model().columnCount()) if not table.isColumnHidden(each)]
    assert sum(table.columnWidth(each) for each in shown) <= table.viewport().width()


def test_no_column_takes_all_the_room_that_is_left(table: OrderTable) -> None:
    beside = [table.columnWidth(each) for each in range(CANCEL_COLUMN)]
    table.resize(BESIDE_A_TICKET + 450, 400)
    wider = [table.columnWidth(each) for each in range(CANCEL_COLUMN)]
    assert max(after - before for before, after in zip(beside, wider, strict=True)) <= 75


def test_cards_have_the_whole_width_while_no_order_can_be_cancelled(table: OrderTable) -> None:
    table.resize(PHONE, 400)
    assert not table.isColumnHidden(CANCEL_COLUMN)
    assert table.columnWidth(0) < table.viewport().width() - 60
    table.show_orders(derive_orders(three_orders(state=StateFilter.FILLED)))
    assert table.model().rowCount() > 0
    assert table.isColumnHidden(CANCEL_COLUMN)
    assert table.columnWidth(0) == table.viewport().width()
