import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import caught
from tradewalk.views.main_window import PHONE, SMALLEST, TICKET_WIDTH, MainWindow
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
    window.drawer_opened.connect(sidebar.focus_list)
    qtbot.addWidget(window)
    window.show()
    return window


def width_of(window: MainWindow, name: str) -> int:
    widget = window.findChild(QWidget, name)
    assert isinstance(widget, QWidget)
    return widget.width()


def test_the_window_says_that_it_is_a_simulation(window: MainWindow) -> None:
    assert window.windowTitle() == "Tradewalk — SIMULATED"


def test_an_account_with_a_name_is_told_from_others_by_the_title(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = MainWindow("Anna")
    qtbot.addWidget(window)
    window.place(
        top_bar=QWidget(),
        sidebar=SidebarView(appearance),
        pages={Page.DETAIL: QWidget()},
        ticket=QWidget(),
        status_bar=QWidget(),
    )
    assert window.windowTitle() == "Anna · Tradewalk — SIMULATED"


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


def test_the_portfolio_stands_beside_the_ticket_in_the_smallest_window(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.open_ticket()
    window.show_page(Page.PORTFOLIO)
    assert window._stack.width() == 1024 - 260 - TICKET_WIDTH
    window.show_page(Page.DETAIL)
    assert window._stack.width() == 1024 - 260


# The drawer


def sidebar_of(window: MainWindow) -> QWidget:
    sidebar = window.findChild(QWidget, "side")
    assert isinstance(sidebar, QWidget)
    return sidebar


@pytest.fixture
def phone(window: MainWindow) -> MainWindow:
    window.show_as_phone(True)
    return window


def test_a_phone_is_390_by_844_and_then_the_window_is_as_before(window: MainWindow) -> None:
    window.resize(1300, 800)
    window.show_as_phone(True)
    assert window.size().toTuple() == PHONE
    window.show_as_phone(False)
    assert window.size().toTuple() == (1300, 800)
    assert window.minimumSize().toTuple() == SMALLEST


def test_the_sidebar_of_a_phone_is_a_drawer(window: MainWindow) -> None:
    folded = caught(window.drawer_folded)
    window.show_as_phone(True)
    assert window.has_drawer
    assert sidebar_of(window).isHidden()
    assert window._stack.width() == 390
    window.show_as_phone(False)
    assert not sidebar_of(window).isHidden()
    assert folded == [True, False]


def test_the_drawer_lies_over_the_page_and_leaves_some_of_it_to_click_on(phone: MainWindow) -> None:
    phone.toggle_drawer()
    scrim = phone.findChild(QWidget, "side.scrim")
    assert isinstance(scrim, QWidget)
    assert not sidebar_of(phone).isHidden()
    assert sidebar_of(phone).width() <= 350
    QTest.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=QPoint(380, 300))
    assert sidebar_of(phone).isHidden()
    assert scrim.isHidden()


def test_escape_closes_the_drawer(phone: MainWindow) -> None:
    phone.toggle_drawer()
    phone.activateWindow()
    QTest.keyClick(sidebar_of(phone), Qt.Key.Key_Escape)
    assert sidebar_of(phone).isHidden()


class Keys(QObject):
    """Notes the keys that come to a window because nothing in it has taken them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.left_over: list[int] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.left_over.append(event.key())
        return super().eventFilter(watched, event)


def test_escape_is_left_to_the_window_where_the_sidebar_is_no_drawer(window: MainWindow) -> None:
    keys = Keys(window)
    window.activateWindow()
    row = sidebar_of(window).findChild(QListView)
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Escape)
    window.show_as_phone(True)
    window.toggle_drawer()
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert keys.left_over == [Qt.Key.Key_Escape]


def test_a_chosen_page_closes_the_drawer(phone: MainWindow) -> None:
    phone.toggle_drawer()
    phone.show_page(Page.ORDERS)
    assert sidebar_of(phone).isHidden()


def test_a_sidebar_that_has_room_is_no_drawer(window: MainWindow) -> None:
    window.toggle_drawer()
    window.show_page(Page.ORDERS)
    assert not sidebar_of(window).isHidden()


def test_the_ticket_of_a_phone_is_the_whole_page(phone: MainWindow) -> None:
    phone.open_ticket()
    assert width_of(phone, "ticket.place") == 390


# Where it stands


def test_a_window_that_closes_says_where_it_stood(window: MainWindow) -> None:
    said = caught(window.closed)
    window.setGeometry(40, 30, 1200, 750)
    window.close()
    assert said == [((40, 30, 1200, 750), False)]


def test_a_phone_that_closes_says_where_the_window_stood_before(window: MainWindow) -> None:
    said = caught(window.closed)
    window.setGeometry(40, 30, 1200, 750)
    window.show_as_phone(True)
    window.close()
    assert said == [((40, 30, 1200, 750), False)]


@pytest.mark.parametrize(
    ("place", "corner"), [((10, 20, 1100, 720), (10, 20)), ((9000, 9000, 1100, 720), None)]
)
def test_a_window_stands_where_it_stood_if_a_screen_still_reaches_there(
    window: MainWindow, place: tuple[int, int, int, int], corner: tuple[int, int] | None
) -> None:
    before = window.geometry().topLeft().toTuple()
    window.stand_at(place)
    assert window.size().toTuple() == (1100, 720)
    assert window.geometry().topLeft().toTuple() == (corner or before)
