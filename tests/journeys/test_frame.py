"""The frame as one sits before it: choices are made, kept, and there again the next time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.journeys.players import Player, a_player
from tests.journeys.readable import cut_off
from tests.journeys.screen import find, shows, text_of
from tradewalk.services.preferences import PriceColours
from tradewalk.views.main_window import PHONE
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.watchlist import Watchlist
from tradewalk.views.top_bar.day_parts import PartKind
from tradewalk.views.top_bar.session_timeline import SessionTimeline

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def first_rows(player: Player) -> list[str]:
    rows = find(player.window, "side.instruments")
    assert isinstance(rows, Watchlist)
    model = rows.model()
    return [str(model.index(row, 0).data()).split()[0] for row in range(2)]


@pytest.mark.parametrize(("answer", "time"), [(0, "13:00:00"), (1, "10:30:00")])
def test_a_click_on_the_session_timeline_asks_and_jumps_there(player: Player, answer: int, time: str) -> None:
    timeline = player.on("top.sessions")
    assert isinstance(timeline, SessionTimeline)
    place = timeline.coming_places()[PartKind.AFTERNOON].center()
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    player.settle()
    assert text_of(player.window, "top.clock.time").endswith("10:30:00")
    menu = player.window.findChild(QMenu, "top.sessions.menu")
    assert isinstance(menu, QMenu)
    menu.actions()[answer].trigger()
    menu.close()
    player.settle()
    assert text_of(player.window, "top.clock.time").endswith(time)


def test_watching_and_its_order_are_there_the_next_time(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        before = first_rows(player)
        player.on("side.instruments").setFocus()
        player.strike(Qt.Key.Key_Down, ALT)
        assert first_rows(player) == before[::-1]
        player.press("detail.watch")
        assert text_of(player.window, "detail.watch") == "☆ Watch"
        left = first_rows(player)
    with a_player(application, tmp_path) as player:
        assert first_rows(player) == left
        assert text_of(player.window, "detail.watch") == "☆ Watch"


def test_the_window_stands_where_it_stood(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        player.window.resize(1180, 760)
    with a_player(application, tmp_path) as player:
        assert player.window.size().toTuple() == (1180, 760)


def test_a_window_that_had_the_whole_screen_has_it_again(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        player.window.resize(1180, 760)
        player.window.showMaximized()
        player.settle()
    with a_player(application, tmp_path) as player:
        assert player.window.isMaximized()
        player.window.showNormal()
        player.settle()
        assert player.window.size().toTuple() == (1180, 760)


def test_enter_presses_the_button_that_has_the_keyboard(player: Player) -> None:
    player.on("side.orders").setFocus()
    player.strike(Qt.Key.Key_Return)
    assert player.window.page is Page.ORDERS


def test_price_colours_are_switched_in_the_status_bar(player: Player) -> None:
    player.press("status.colours")
    assert player.application.preferences.value.price_colours is PriceColours.GREEN_UP
    assert player.application.appearance.theme.price_colours is PriceColours.GREEN_UP
    assert text_of(player.window, "status.colours") == "Green = up"


def test_an_order_is_begun_on_a_phone_and_nothing_is_cut_off(player: Player) -> None:
    player.press("status.phone")
    assert player.window.size().toTuple() == PHONE
    assert cut_off(player.window) == []
    player.press("top.drawer")
    assert shows(player.window, "side.instruments")
    player.press("side.orders")
    assert not shows(player.window, "side.instruments")
    player.press("top.drawer")
    player.strike(Qt.Key.Key_Return)
    assert text_of(player.window, "detail.header.symbol") == "688256.SH"
    player.press("detail.trade")
    ticket = find(player.window, "ticket.place")
    assert isinstance(ticket, QWidget)
    assert ticket.width() == PHONE[0]


def test_the_list_of_keys_opens_with_a_question_mark(player: Player) -> None:
    player.strike(Qt.Key.Key_Question)
    keys = find(player.window, "shortcuts")
    assert keys.isVisible()
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    player.settle()
    assert not shows(player.window, "shortcuts")
