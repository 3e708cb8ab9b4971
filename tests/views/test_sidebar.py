import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import (
    MOUTAI,
    a_row,
    sidebar_props,
)
from tests.views.trading_builders import button, caught, text
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.services.session import Session
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.sidebar.view_model import SidebarProps, SidebarViewModel
from tradewalk.views.theme import Appearance


@pytest.fixture
def sidebar(qtbot: QtBot, appearance: Appearance) -> SidebarView:
    sidebar = SidebarView(appearance)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 700)
    sidebar.show()
    return sidebar


def test_every_row_says_name_code_price_and_change(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props(rows=(a_row(STAR_SHARE), a_row(MOUTAI, None, None))))
    rows = sidebar.findChild(QListView, "side.instruments")
    assert isinstance(rows, QListView)
    texts = [str(rows.model().index(row, 0).data()) for row in range(2)]
    assert texts == [
        f"{STAR_SHARE.name_en} {STAR_SHARE.code} 1,372.10 +3.24%",
        "Kweichow Moutai 600519 — —",
    ]


def test_a_row_asks_for_its_instrument_and_an_entry_for_its_page(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props())
    instruments, pages = caught(sidebar.instrument_chosen), caught(sidebar.page_chosen)
    rows = sidebar.findChild(QListView, "side.instruments")
    assert isinstance(rows, QListView)
    rows.clicked.emit(rows.model().index(1, 0))
    button(sidebar, "side.orders").click()
    assert (instruments, pages) == ([MOUTAI.symbol], [Page.ORDERS])


def test_marking_a_row_asks_for_nothing(sidebar: SidebarView) -> None:
    asked = caught(sidebar.instrument_chosen)
    sidebar.render(sidebar_props())
    sidebar.render(sidebar_props(symbol=MOUTAI.symbol))
    sidebar.render(sidebar_props(page=Page.ORDERS))
    assert asked == []
    assert button(sidebar, "side.orders").isChecked()


@pytest.mark.parametrize(("positions", "orders", "texts"), [(0, 0, ("", "")), (2, 1, ("2", "1 open"))])
def test_the_entries_count_what_there_is(
    sidebar: SidebarView, positions: int, orders: int, texts: tuple[str, str]
) -> None:
    sidebar.render(sidebar_props(position_count=positions, open_order_count=orders))
    assert (text(sidebar, "side.portfolio.count"), text(sidebar, "side.orders.count")) == texts


def test_the_sidebar_follows_prices_orders_and_positions(session: Session) -> None:
    model = SidebarViewModel(session)
    model.show(Page.DETAIL, STAR_SHARE.symbol)
    ask = session.read.book(STAR_SHARE.symbol).asks[0].price
    request = OrderRequest(STAR_SHARE.symbol, Side.BUY, OrderType.LIMIT, ask, 200)
    session.place_order(session.new_order_id(), request)
    session.advance(5 * MINUTE)
    row = next(row for row in model.props.rows if row.symbol == STAR_SHARE.symbol)
    assert row.last == session.read.quote(STAR_SHARE.symbol).last
    assert model.props.open_order_count + model.props.position_count == 1


def test_another_page_keeps_the_instrument(session: Session) -> None:
    model = SidebarViewModel(session)
    model.show(Page.DETAIL, MOUTAI.symbol)
    said = caught(model.props_changed)
    model.show(Page.ORDERS)
    model.show(Page.ORDERS)
    (props,) = said
    assert isinstance(props, SidebarProps)
    assert (props.page, props.symbol) == (Page.ORDERS, MOUTAI.symbol)


def test_a_change_of_the_clock_alone_leaves_the_sidebar_silent(session: Session) -> None:
    model = SidebarViewModel(session)
    said = caught(model.props_changed)
    session.set_speed(300)
    assert said == []
