"""In the real window: labels explain themselves, keys do what the list says, a held price says that it is held."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.journeys.accounts_written import entries_in
from tests.journeys.players import Player, a_player
from tests.journeys.screen import text_of
from tests.simulation.builders import a_buy
from tradewalk.domain.orders import OrderType
from tradewalk.services.preferences import Language
from tradewalk.views.explained import own_term
from tradewalk.views.explained_places import PLACES
from tradewalk.views.pages import Page

CONTROL = Qt.KeyboardModifier.ControlModifier
ELSEWHERE = {"accounts.simulated", "accounts.existing.title", "accounts.kinds.title"}
"""Places of the window in which accounts are chosen."""

TYPES_ON_STAR = {
    OrderType.LIMIT,
    OrderType.BEST_FIVE_IOC,
    OrderType.BEST_FIVE_TO_LIMIT,
    OrderType.OWN_BEST,
    OrderType.COUNTERPARTY_BEST,
}


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def click(player: Player, name: str) -> None:
    QTest.mouseClick(player.on(name), Qt.MouseButton.LeftButton)
    player.settle()


@pytest.mark.sample(
    ("name", "title"),
    [
        ("detail.header.limit-up.caption", "Limit up"),
        ("detail.header.chip.0", "STAR Market"),
        ("detail.header.chip.1", "T+1"),
        ("detail.header.chip.2", "Daily price limit"),
        ("detail.header.chip.3", "Smallest order"),
        ("detail.header.chip.4", "Currency"),
        ("detail.header.held", "Price while the market is held"),
        ("detail.book.card.heading", "Order book"),
        ("detail.book.card.remark", "Tick"),
        ("top.clock.phase", "Continuous trading"),
        ("top.clock.state", "Held"),
        ("top.simulated", "SIMULATED"),
    ],
    5,
)
def test_a_click_on_a_label_explains_it(reader: Player, name: str, title: str) -> None:
    journal = entries_in(reader.account_folder)
    click(reader, name)
    assert text_of(reader.window, "explain.title") == title
    assert entries_in(reader.account_folder) == journal


def test_every_place_of_the_table_is_in_the_window(player: Player) -> None:
    """Pages are built when they are opened."""
    player.press("side.portfolio")
    player.press("side.orders")
    player.strike(Qt.Key.Key_1, CONTROL)
    player.press("detail.transactions.mode")
    player.press("detail.trade")
    player.write("ticket.price", "1400.00")
    player.press("ticket.continue")
    player.write("ticket.quantity", "200")
    for _ in range(2):
        player.press("ticket.continue")
    player.press("ticket.review.fees")
    order_id = player.session.new_order_id()
    player.session.place_order(order_id, a_buy("1300.00"))
    player.session.advance(1_000)
    player.press("side.orders")
    player.choose_row("orders.table", 0)
    player.press("timeline.change")
    names = {each.objectName() for each in player.window.findChildren(QWidget)}
    names |= {name.removesuffix(".label").removesuffix(".heading") for name in names}
    of_other_boards = {f"ticket.type.{each}" for each in OrderType if each not in TYPES_ON_STAR}
    assert {place for place in PLACES if "*" not in place} - ELSEWHERE - of_other_boards - names == set()


def test_the_labels_of_the_page_are_asked_for_by_the_key_alone(player: Player) -> None:
    titles = set()
    for _ in range(60):
        player.strike(Qt.Key.Key_F1)
        titles.add(text_of(player.window, "explain.title"))
    assert {"Open", "High", "Volume", "Simulated time", "Order book", "Transactions"} <= titles


def test_f1_in_the_ticket_explains_the_field_and_escape_goes_back_to_it(reader: Player) -> None:
    reader.strike(Qt.Key.Key_B, CONTROL)
    reader.on("ticket.price").setFocus()
    focused = reader.focused
    reader.strike(Qt.Key.Key_F1)
    assert text_of(reader.window, "explain.title") == "Limit order"
    reader.strike(Qt.Key.Key_Escape)
    assert reader.focused == focused
    assert reader.window.has_ticket


def test_an_explanation_is_gone_when_the_language_changes(player: Player) -> None:
    click(player, "detail.header.limit-up.caption")
    player.desk.preferences.change(language=Language.SIMPLIFIED_CHINESE)
    player.settle()
    assert player.window.findChild(QWidget, "explain") is None
    click(player, "detail.header.limit-up.caption")
    assert text_of(player.window, "explain.title") == "涨停价"
    player.desk.preferences.change(language=Language.ENGLISH)


def test_keys_open_pages_and_tickets_of_both_sides(reader: Player) -> None:
    for key, page in (
        (Qt.Key.Key_2, Page.PORTFOLIO),
        (Qt.Key.Key_3, Page.ORDERS),
        (Qt.Key.Key_4, Page.STATEMENTS),
        (Qt.Key.Key_1, Page.DETAIL),
    ):
        reader.strike(key, CONTROL)
        assert reader.window.page is page
    for key, side in ((Qt.Key.Key_B, "Buy"), (Qt.Key.Key_S, "Sell")):
        reader.strike(key, CONTROL)
        assert text_of(reader.window, "ticket.title").startswith(side)


def test_no_key_opens_a_ticket_where_there_is_no_trade(player: Player) -> None:
    player.desk.open_instrument("AAPL.US")
    player.strike(Qt.Key.Key_B, CONTROL)
    assert not player.window.has_ticket


def test_control_k_comes_to_the_search(reader: Player) -> None:
    reader.strike(Qt.Key.Key_K, CONTROL)
    assert reader.focused == "top.search"


def test_a_held_price_says_so_and_a_running_one_does_not(reader: Player) -> None:
    assert text_of(reader.window, "detail.header.held") == "Held: price as of 10:30:00"
    reader.strike(Qt.Key.Key_Space, CONTROL)
    held = reader.window.findChild(QLabel, "detail.header.held")
    assert isinstance(held, QLabel)
    assert not held.isVisible()
    reader.strike(Qt.Key.Key_Space, CONTROL)
    assert held.isVisible()


def test_a_question_mark_shows_the_list(reader: Player) -> None:
    reader.strike(Qt.Key.Key_Question)
    assert text_of(reader.window, "shortcuts.find.keys") == "Ctrl+K"
    reader.on("shortcuts.done").setFocus()
    click(reader, "shortcuts.done")


def test_states_and_chips_have_terms_that_follow_them(player: Player) -> None:
    player.desk.open_instrument("688997.SH")
    chips = [player.window.findChild(QLabel, f"detail.header.chip.{number}") for number in range(6)]
    terms = [own_term(chip) for chip in chips if isinstance(chip, QLabel)]
    assert terms == [
        "star-market",
        "sellable-from",
        "no-price-limit",
        "minimum-quantity",
        "currency",
        "invented",
    ]


def test_the_ticket_says_that_its_price_is_held_while_the_clock_is(reader: Player) -> None:
    reader.press("detail.trade")
    assert text_of(reader.window, "ticket.held") == "Held: price as of 10:30:00"
    reader.strike(Qt.Key.Key_Space, CONTROL)
    held = reader.window.findChild(QLabel, "ticket.held")
    assert isinstance(held, QLabel)
    assert not held.isVisible()
    reader.strike(Qt.Key.Key_Space, CONTROL)
    assert held.isVisible()
