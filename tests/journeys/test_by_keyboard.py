"""The whole way without a mouse: search, open, trade, submit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import account_in, orders_placed_in
from tests.journeys.orders_sent import PASSWORD, best_ask
from tests.journeys.players import Player, a_player
from tests.journeys.screen import figure, find, shows, text_of
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.domain.orders import OrderStatus, Side
from tradewalk.shipped import load_shipped

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


@pytest.fixture
def finder(reader: Player) -> Player:
    """The shared window, at the usual share."""
    reader.desk.open_instrument("688256.SH")
    reader.settle()
    return reader


def test_a_share_is_found_by_its_pinyin_initials_and_opened(finder: Player) -> None:
    player = finder
    player.strike(Qt.Key.Key_K, CONTROL)
    assert player.focused == "top.search"
    player.strike_all("gzmt")
    assert shows(player.window, "search.results")
    player.strike(Qt.Key.Key_Return)
    assert text_of(player.window, "detail.header.symbol") == "600519.SH"
    assert not shows(player.window, "search.popup")
    assert text_of(player.window, "top.search") == ""


def test_the_second_result_is_one_key_further(finder: Player) -> None:
    player = finder
    player.strike(Qt.Key.Key_K, CONTROL)
    player.strike_all("SMIC")
    player.strike(Qt.Key.Key_Down)
    player.strike(Qt.Key.Key_Return)
    first_and_second = ["688981.SH", "00981.HK"]
    assert text_of(player.window, "detail.header.symbol") in first_and_second
    player.strike(Qt.Key.Key_K, CONTROL)
    player.strike_all("SMIC")
    player.strike(Qt.Key.Key_Down)
    player.strike(Qt.Key.Key_Up)
    before = text_of(player.window, "detail.header.symbol")
    player.strike(Qt.Key.Key_Return)
    assert {before, text_of(player.window, "detail.header.symbol")} == set(first_and_second)


def test_escape_leaves_the_search_and_opens_nothing(finder: Player) -> None:
    player = finder
    player.strike(Qt.Key.Key_K, CONTROL)
    player.strike_all("600519")
    player.strike(Qt.Key.Key_Escape)
    assert not shows(player.window, "search.popup")
    assert text_of(player.window, "detail.header.symbol") == "688256.SH"


def hold_enter(player: Player) -> None:
    """Enter, held down since it sent the order, reaches whatever has the keyboard now."""
    focused = player.window.focusWidget()
    assert focused is not None
    none, key = Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", True))
    player.settle()


def test_an_order_goes_from_trade_to_submit(player: Player) -> None:
    price = best_ask(player)
    player.tab_to("detail.trade")
    player.strike(Qt.Key.Key_Space)
    assert player.focused.startswith("ticket.price")
    player.strike(Qt.Key.Key_A, CONTROL)
    player.strike_all(str(price))
    player.strike(Qt.Key.Key_Return)
    assert player.focused.startswith("ticket.quantity")
    player.strike(Qt.Key.Key_A, CONTROL)
    player.strike_all("200")
    steps = []
    for _ in range(3):
        player.strike(Qt.Key.Key_Return)
        steps.append(text_of(player.window, "ticket.step"))
    assert steps == ["Validity", "Review", "Unlock and submit"]
    assert player.focused == "ticket.password"
    player.strike_all(PASSWORD)
    player.strike(Qt.Key.Key_Return)
    assert player.focused == "ticket.cancel"
    player.tab_to("ticket.send")
    player.strike(Qt.Key.Key_Return)
    assert text_of(player.window, "timeline.title") == "Buy 200 × 688256"
    assert player.focused == "timeline.done"
    hold_enter(player)
    assert player.window.has_ticket
    (sent,) = orders_placed_in(player.account_folder)
    assert (sent.request.side, sent.request.price, sent.request.quantity) == (Side.BUY, price, 200)
    player.tab_to("top.clock.hold")
    player.strike(Qt.Key.Key_Space)
    player.let_pass(1_000)
    assert account_in(player.account_folder).orders[1].status is OrderStatus.FILLED
    assert text_of(player.window, "timeline.status") == "Filled"
    player.tab_to("timeline.done")
    player.strike(Qt.Key.Key_Space)
    assert not player.window.has_ticket


def test_a_price_is_taken_from_the_book_by_keyboard(player: Player) -> None:
    player.tab_to("detail.trade")
    player.strike(Qt.Key.Key_Space)
    player.strike(Qt.Key.Key_A, CONTROL)
    player.strike_all("1")
    player.tab_to("detail.book")
    player.strike(Qt.Key.Key_Home, CONTROL)
    for _ in range(4):
        player.strike(Qt.Key.Key_Down)
    player.strike(Qt.Key.Key_Return)
    assert figure(text_of(player.window, "ticket.price")) == best_ask(player)


def test_escape_goes_back_a_step_and_closes_the_ticket_at_last(player: Player) -> None:
    player.tab_to("detail.trade")
    player.strike(Qt.Key.Key_Space)
    player.strike(Qt.Key.Key_A, CONTROL)
    player.strike_all(str(best_ask(player)))
    player.strike(Qt.Key.Key_Return)
    assert text_of(player.window, "ticket.step") == "Quantity"
    player.strike(Qt.Key.Key_Escape)
    assert text_of(player.window, "ticket.step") == "Side and price"
    player.strike(Qt.Key.Key_Escape)
    assert not player.window.has_ticket
    assert orders_placed_in(player.account_folder) == []


def test_the_account_is_chosen_by_keyboard(application: QApplication, tmp_path: Path) -> None:
    tradewalk = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    chooser = tradewalk.choose_account()
    application.processEvents()
    keys = chooser.windowHandle()
    assert keys is not None
    while not find(chooser, "accounts.open.cn-retail").hasFocus():
        QTest.keyClick(keys, Qt.Key.Key_Tab)
    QTest.keyClick(keys, Qt.Key.Key_Return)
    assert tradewalk.desk is not None
    assert tradewalk.desk.session.state.profile.id == "cn-retail"
    assert not chooser.isVisible()
    tradewalk.close()
    for window in (chooser, tradewalk.desk.window):
        window.close()
        window.deleteLater()
