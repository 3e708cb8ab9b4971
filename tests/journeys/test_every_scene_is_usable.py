"""Through the whole demo: nothing is cut off, every control has a name, and Tab comes to each."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.orders_sent import fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import a_player
from tests.journeys.readable import PADDING, cut_off, missed_by_tab, without_a_name
from tradewalk.demo import Demonstration
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.views.main_window import AT_FIRST, SMALLEST, MainWindow
from tradewalk.views.order_type_words import short_type_word
from tradewalk.views.order_words import short_status_word
from tradewalk.views.text_table import TextTable

TIME, TYPE, STATUS = 0, 3, 8
CLOSED_BY_TAB = ("search", "explain")
"""What is over the page in these scenes closes when the keyboard goes elsewhere."""
TURNS = 3
"""A text that got wider has its neighbours moved in the next turns of the event loop."""


@pytest.mark.sample("size", [SMALLEST, AT_FIRST], 1, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_troubles_a_person(application: QApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    found = []
    for scene in demonstration.play():
        if isinstance(scene.window, MainWindow) and scene.window.size().toTuple() != size:
            scene.window.resize(*size)
        for _ in range(TURNS):
            application.processEvents()
        for find in (cut_off, without_a_name, missed_by_tab):
            if find is not missed_by_tab or scene.name not in CLOSED_BY_TAB:
                found += [f"{scene.name}: {trouble}" for trouble in find(scene.window)]
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert not found, "\n".join(sorted(set(found)))


def test_the_orders_have_room_for_every_state_and_type_beside_an_open_ticket(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        fill_in_a_purchase(player, price_in_the_queue(player))
        player.press("ticket.send")
        player.session.advance(1_000)
        player.press("side.orders")
        table = player.on("orders.table")
        assert isinstance(table, TextTable)
        assert not table.horizontalScrollBar().maximum()
        assert cut_off(player.window) == []
        words = {
            TYPE: [short_type_word(kind) for kind in OrderType],
            STATUS: [short_status_word(status) for status in OrderStatus],
            TIME: [f"27 {month} 10:30" for month in ("Mar", "May", "Aug", "Nov")],
        }
        for column, texts in words.items():
            for text in texts:
                assert table.fontMetrics().horizontalAdvance(text) + PADDING <= table.columnWidth(column), (
                    text
                )
