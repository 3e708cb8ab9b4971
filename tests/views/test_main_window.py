import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import caught
from tradewalk.views.main_window import TICKET_WIDTH, MainWindow
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.view import TopBarView


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> MainWindow:
    sidebar, ticket = SidebarView(appearance), QLabel("ticket")
    pages = {page: QLabel(page.value) for page in Page}
    window = MainWindow()
    window.place(
        top_bar=TopBarView(QWidget(), appearance),
        sidebar=sidebar,
        pages=pages,
        ticket=ticket,
        status_bar=StatusBarView(),
    )
    qtbot.addWidget(window)
    window.show()
    return window


def width_of(window: MainWindow, name: str) -> int:
    widget = window.findChild(QWidget, name)
    assert isinstance(widget, QWidget)
    return widget.width()


def test_the_window_says_that_it_is_a_simulation(window: MainWindow) -> None:
    assert window.windowTitle() == "Tradewalk — SIMULATED"


def test_one_page_is_shown_at_a_time(window: MainWindow) -> None:
    for page in Page:
        window.show_page(page)
        assert window.page is page


@pytest.mark.parametrize(
    ("width", "taken"), [(1440, TICKET_WIDTH), (1200, TICKET_WIDTH), (1199, 0), (1024, 0)]
)
def test_the_ticket_takes_room_only_where_there_is_some(window: MainWindow, width: int, taken: int) -> None:
    window.resize(width, 700)
    window.open_ticket()
    assert window._stack.width() == width - 260 - taken
    assert width_of(window, "ticket.place") == TICKET_WIDTH
    window.close_ticket()
    assert window._stack.width() == width - 260


def test_how_much_of_the_page_lies_under_the_ticket_is_said_when_it_changes(window: MainWindow) -> None:
    said = caught(window.page_covered)
    window.resize(1440, 700)
    window.open_ticket()
    window.resize(1024, 700)
    window.resize(1030, 700)
    window.close_ticket()
    assert said == [TICKET_WIDTH, 0]


def test_the_ticket_is_said_to_open_and_close_once(window: MainWindow) -> None:
    said = caught(window.ticket_toggled)
    window.open_ticket()
    window.open_ticket()
    window.close_ticket()
    window.close_ticket()
    assert said == [True, False]
    assert not window.has_ticket


def test_ctrl_q_closes_the_window(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_the_portfolio_stands_beside_the_ticket_in_the_smallest_window(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.open_ticket()
    window.show_page(Page.PORTFOLIO)
    assert window._stack.width() == 1024 - 260 - TICKET_WIDTH
    window.show_page(Page.DETAIL)
    assert window._stack.width() == 1024 - 260
