"""All views can be built anew at any moment: what was typed and shown is there again, and the journal is the same."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import entries_in
from tests.journeys.orders_sent import fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, figure, text_of
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.services.preferences import Language, PaletteChoice, PriceColours
from tradewalk.views.chart.chart_canvas import ChartCanvas


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def build_anew(player: Player) -> None:
    """Build every view anew; afterwards the old ones are gone."""
    player.desk.rebuild()
    player.settle()


def test_the_same_page_says_the_same(player: Player) -> None:
    before = everything_said(player.window)
    build_anew(player)
    assert everything_said(player.window) == before


def test_a_chart_stays_at_its_frame_and_where_one_looks_in_another_language(player: Player) -> None:
    player.press("chart.tabs.week")
    canvas = player.on("chart.canvas")
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Plus):
        QTest.keyClick(canvas, key)
    before = chart_of(player).price_pane.projection.sight
    player.application.preferences.change(language=Language.TRADITIONAL_CHINESE)
    player.settle()
    assert player.on("chart.canvas") is not canvas
    assert chart_of(player).price_pane.projection.sight == before
    assert player.on("chart.tabs.week").property("checked")


def chart_of(player: Player) -> ChartCanvas:
    """The chart on show."""
    canvas = player.on("chart.canvas")
    assert isinstance(canvas, ChartCanvas)
    return canvas


def test_a_ticket_in_the_making_is_there_again(player: Player) -> None:
    player.press("detail.trade")
    player.write("ticket.price", "1371.00")
    player.press("ticket.continue")
    player.write("ticket.quantity", "250")
    before, journal = everything_said(player.window), entries_in(player.account_folder)
    build_anew(player)
    assert everything_said(player.window) == before
    assert text_of(player.window, "ticket.quantity") == "250"
    assert player.focused == "ticket.quantity"
    assert entries_in(player.account_folder) == journal


def test_what_happens_afterwards_is_shown_by_the_new_views_alone(player: Player) -> None:
    build_anew(player)
    player.choose("top.clock.jump", "13:00")
    assert text_of(player.window, "top.clock.phase") == "Continuous trading"
    player.press("top.clock.hold")
    player.let_pass(1_000)
    assert text_of(player.window, "top.clock.time").endswith("13:00:00") is False


def test_a_question_that_was_not_answered_is_asked_again(player: Player) -> None:
    session = player.session
    price = session.read.quote("688256.SH").limit_down
    order = OrderRequest("688256.SH", Side.BUY, OrderType.LIMIT, price, 200)
    session.place_order(session.new_order_id(), order)
    session.advance(1_000)
    player.desk.complete().follow(1)
    player.press("timeline.cancel")
    build_anew(player)
    assert player.focused == "timeline.cancel.keep"
    player.press("timeline.cancel.confirm")
    session.advance(1_000)
    assert session.state.account.orders[1].status is OrderStatus.CANCELLED


CHOICES: list[dict[str, object]] = [
    {"language": Language.SIMPLIFIED_CHINESE},
    {"palette": PaletteChoice.DARK},
    {"price_colours": PriceColours.ORANGE_UP},
    {"language": Language.TRADITIONAL_CHINESE},
    {"palette": PaletteChoice.CONTRAST},
    {"text_size": 200},
    {"text_size": 100},
    {"language": Language.ENGLISH, "palette": PaletteChoice.LIGHT, "price_colours": PriceColours.RED_UP},
]
AT_ONCE: dict[str, object] = {
    "language": Language.TRADITIONAL_CHINESE,
    "palette": PaletteChoice.CONTRAST,
    "price_colours": PriceColours.ORANGE_UP,
    "text_size": 200,
}
BACK: dict[str, object] = {**CHOICES[-1], "text_size": 100}
"""In a quick run all is chosen at once, and then what was before; with ``--full`` one after the other as well."""


@pytest.fixture
def choices(count_of: Callable[[int, int], int]) -> list[dict[str, object]]:
    """What is chosen one after the other; the last of all is what was before."""
    return [*CHOICES[: count_of(0, len(CHOICES))], AT_ONCE, BACK]


def test_choices_in_the_middle_of_a_ticket_lose_nothing_and_write_nothing(
    player: Player, choices: list[dict[str, object]]
) -> None:
    player.press("detail.trade")
    player.write("ticket.price", "1371.5")
    player.press("ticket.continue")
    player.write("ticket.quantity", "25x")
    before, journal = everything_said(player.window), entries_in(player.account_folder)
    for choice in choices:
        player.application.preferences.change(**choice)
        player.settle()
        assert text_of(player.window, "ticket.quantity") == "25x", choice
        assert player.focused == "ticket.quantity", choice
        assert entries_in(player.account_folder) == journal, choice
    assert everything_said(player.window) == before
    player.press("ticket.back")
    assert figure(text_of(player.window, "ticket.price")) == Decimal("1371.5")


def test_a_larger_text_is_larger_and_another_language_says_dates_its_own_way(player: Player) -> None:
    height = player.on("detail.header.name").height()
    player.application.preferences.change(text_size=200, language=Language.TRADITIONAL_CHINESE)
    player.settle()
    assert player.on("detail.header.name").height() > 1.7 * height
    assert text_of(player.window, "top.clock.time").startswith("2025年8月27日")


def test_another_language_keeps_the_text_size(player: Player) -> None:
    player.application.preferences.change(text_size=200)
    size = QApplication.font().pixelSize()
    player.application.preferences.change(language=Language.TRADITIONAL_CHINESE)
    assert QApplication.font().pixelSize() == size


def test_choices_in_the_middle_of_an_order_change_neither_what_is_said_nor_the_journal(
    player: Player, choices: list[dict[str, object]]
) -> None:
    fill_in_a_purchase(player, price_in_the_queue(player))
    player.press("ticket.send")
    player.session.advance(1_000)
    player.settle()
    before, journal = everything_said(player.window), entries_in(player.account_folder)
    for choice in choices:
        player.application.preferences.change(**choice)
        player.settle()
        assert entries_in(player.account_folder) == journal, choice
    assert everything_said(player.window) == before
