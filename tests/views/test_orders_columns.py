"""The orders beside a ticket, in a window of 1440: what the columns have to hold, they hold."""

import pytest
from PySide6.QtGui import QFontMetrics

from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.order_words import short_status_word, short_type_word
from tradewalk.views.orders.view import COLUMNS

TABLE_SIZE = 12
PADDING = 15
ROOM_BESIDE_A_TICKET = 742
TIME, SYMBOL, TYPE, PRICE, QUANTITY, FILLED, AVERAGE, STATUS = 0, 1, 3, 4, 5, 6, 7, 8
WIDEST = [
    (TIME, "28 Aug 14:32"),
    (TIME, "14:32:10"),
    (SYMBOL, "688256.SH"),
    (PRICE, "1,385.00"),
    (QUANTITY, "100,000"),
    (FILLED, "100,000"),
    (AVERAGE, "1,385.00"),
    *((TYPE, short_type_word(each)) for each in OrderType),
    *((STATUS, short_status_word(each)) for each in OrderStatus),
]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("column", "text"), WIDEST)
def test_a_column_has_room_for_its_longest_text(column: int, text: str) -> None:
    font = application_font(register_fonts())
    font.setPixelSize(TABLE_SIZE)
    metrics = QFontMetrics(font)
    assert metrics.horizontalAdvance(text) + PADDING <= COLUMNS[column].width


def test_all_columns_stand_beside_a_ticket() -> None:
    assert sum(column.width for column in COLUMNS) <= ROOM_BESIDE_A_TICKET
