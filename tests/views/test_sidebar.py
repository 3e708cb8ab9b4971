import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import (
    MOUTAI,
    a_row,
    sidebar_props,
)
from tests.views.painting import what_is_painted
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.services.preferences import Language, Preferences, PreferenceStore, WatchlistOrder
from tradewalk.services.session import Session
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.instrument_model import InstrumentModel
from tradewalk.views.sidebar.sparkline import sparkline_points
from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.sidebar.view_model import SidebarProps, SidebarViewModel, in_order
from tradewalk.views.sidebar.watchlist import Watchlist
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
    model = SidebarViewModel(session, PreferenceStore(None))
    model.show(Page.DETAIL, STAR_SHARE.symbol)
    ask = session.read.book(STAR_SHARE.symbol).asks[0].price
    request = OrderRequest(STAR_SHARE.symbol, Side.BUY, OrderType.LIMIT, ask, 200)
    session.place_order(session.new_order_id(), request)
    session.advance(5 * MINUTE)
    row = next(row for row in model.props.rows if row.symbol == STAR_SHARE.symbol)
    assert row.last == session.read.quote(STAR_SHARE.symbol).last
    assert model.props.open_order_count + model.props.position_count == 1


def test_another_page_keeps_the_instrument(session: Session) -> None:
    model = SidebarViewModel(session, PreferenceStore(None))
    model.show(Page.DETAIL, MOUTAI.symbol)
    said = caught(model.props_changed)
    model.show(Page.ORDERS)
    model.show(Page.ORDERS)
    (props,) = said
    assert isinstance(props, SidebarProps)
    assert (props.page, props.symbol) == (Page.ORDERS, MOUTAI.symbol)


def test_a_change_of_the_clock_alone_leaves_the_sidebar_silent(session: Session) -> None:
    model = SidebarViewModel(session, PreferenceStore(None))
    said = caught(model.props_changed)
    session.set_speed(300)
    assert said == []


# The watchlist


def rows_of(sidebar: SidebarView) -> Watchlist:
    found = sidebar.findChild(Watchlist, "side.instruments")
    assert isinstance(found, Watchlist)
    return found


def put_keyboard_on(sidebar: SidebarView, row: int) -> Watchlist:
    rows = rows_of(sidebar)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(row, 0))
    return rows


def test_the_item_model_keeps_qt_s_rules(qtmodeltester: ModelTester) -> None:
    model = InstrumentModel()
    model.show((a_row(STAR_SHARE), a_row(MOUTAI, None, None)))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show((a_row(MOUTAI),))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_rows_that_changed_are_told(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = InstrumentModel()
    model.show((a_row(STAR_SHARE), a_row(MOUTAI)))
    changed, reset = caught(model.dataChanged), caught(model.modelReset)
    model.show((a_row(STAR_SHARE), a_row(MOUTAI, "1449.00")))
    assert [index[0].row() for index in changed if isinstance(index, tuple)] == [1]
    assert reset == []


def test_only_rows_that_changed_are_painted(sidebar: SidebarView) -> None:
    rows = rows_of(sidebar)
    for price in ("1447.00", "1448.00"):
        sidebar.render(sidebar_props(rows=(a_row(STAR_SHARE), a_row(MOUTAI, price, "-0.0219"))))
        QApplication.processEvents()
    with what_is_painted(rows.viewport()) as painted:
        sidebar.render(sidebar_props(rows=(a_row(STAR_SHARE), a_row(MOUTAI, "1449.00", "-0.0212"))))
        QApplication.processEvents()
    assert painted == [rows.visualRect(rows.model().index(1, 0))]


def test_delete_removes_the_row_that_has_the_keyboard(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props())
    removed = caught(sidebar.removal_requested)
    QTest.keyClick(put_keyboard_on(sidebar, 1), Qt.Key.Key_Delete)
    assert removed == [MOUTAI.symbol]


@pytest.mark.parametrize(("removed", "left"), [(0, MOUTAI), (1, STAR_SHARE)])
def test_the_keyboard_stays_in_the_list_when_its_row_is_removed(
    sidebar: SidebarView, removed: int, left: Instrument
) -> None:
    sidebar.render(sidebar_props())
    rows = put_keyboard_on(sidebar, removed)
    sidebar.render(sidebar_props(rows=(a_row(left),), symbol=None))
    assert rows.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("row", "key", "moved"),
    [
        (1, Qt.Key.Key_Up, [(MOUTAI.symbol, 0)]),
        (0, Qt.Key.Key_Down, [(STAR_SHARE.symbol, 1)]),
        (0, Qt.Key.Key_Up, []),
        (1, Qt.Key.Key_Down, []),
    ],
)
def test_alt_and_an_arrow_move_the_row_that_has_the_keyboard(
    sidebar: SidebarView, row: int, key: Qt.Key, moved: list[object]
) -> None:
    sidebar.render(sidebar_props())
    asked = caught(sidebar.move_requested)
    QTest.keyClick(put_keyboard_on(sidebar, row), key, Qt.KeyboardModifier.AltModifier)
    assert asked == moved


def test_a_sorted_list_is_not_moved_by_hand(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props(order=WatchlistOrder.CHANGE))
    asked = caught(sidebar.move_requested)
    QTest.keyClick(put_keyboard_on(sidebar, 0), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked == []
    flags = rows_of(sidebar).model().flags(rows_of(sidebar).model().index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize(("row", "before", "place"), [(0, 2, 1), (1, 0, 0)])
def test_a_dropped_row_asks_for_its_place(
    sidebar: SidebarView, qtbot: QtBot, row: int, before: int, place: int
) -> None:
    sidebar.render(sidebar_props())
    model = rows_of(sidebar).model()
    with qtbot.waitSignal(sidebar.move_requested) as asked:
        assert model.moveRow(model.index(-1, -1), row, model.index(-1, -1), before)
    symbols = [STAR_SHARE.symbol, MOUTAI.symbol]
    assert asked.args == [symbols[row], place]


def test_the_menu_of_a_row_moves_and_removes_it(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props())
    moved, removed = caught(sidebar.move_requested), caught(sidebar.removal_requested)
    up, down, remove = rows_of(sidebar).menu_of(0).actions()
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    down.trigger()
    remove.trigger()
    assert (moved, removed) == ([(STAR_SHARE.symbol, 1)], [STAR_SHARE.symbol])


def test_arrows_move_the_keyboard_and_leave_the_mark_where_it_is(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props())
    rows = put_keyboard_on(sidebar, 0)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    sidebar.render(sidebar_props(open_order_count=1))
    assert rows.currentIndex().row() == 1
    assert [index.row() for index in rows.selectionModel().selectedIndexes()] == [0]


def test_the_keyboard_follows_a_row_that_moves(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props())
    rows = put_keyboard_on(sidebar, 1)
    sidebar.render(sidebar_props(rows=(a_row(MOUTAI), a_row(STAR_SHARE))))
    assert rows.currentIndex().row() == 0


def test_an_empty_watchlist_says_how_to_fill_it(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props(rows=()))
    assert is_shown(sidebar, "side.instruments.empty")
    assert not is_shown(sidebar, "side.instruments")


def test_the_way_of_sorting_is_checked_and_chosen(sidebar: SidebarView) -> None:
    sidebar.render(sidebar_props(order=WatchlistOrder.NAME))
    chosen = caught(sidebar.order_chosen)
    menu = sidebar.findChild(QMenu, "side.instruments.sort.menu")
    assert isinstance(menu, QMenu)
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    assert chosen == [WatchlistOrder.CHANGE]


CAMBRICON = STAR_SHARE._replace(name_en="Cambricon", pinyin_initials="hwj")
ROWS = (a_row(CAMBRICON, "1372.10", "0.0324"), a_row(MOUTAI, "1448.00", "0.05"))


@pytest.mark.parametrize(
    ("order", "language", "names"),
    [
        (WatchlistOrder.OWN, Language.ENGLISH, [STAR_SHARE.symbol, MOUTAI.symbol]),
        (WatchlistOrder.NAME, Language.ENGLISH, [STAR_SHARE.symbol, MOUTAI.symbol]),
        (WatchlistOrder.NAME, Language.SIMPLIFIED_CHINESE, [MOUTAI.symbol, STAR_SHARE.symbol]),
        (WatchlistOrder.CHANGE, Language.ENGLISH, [MOUTAI.symbol, STAR_SHARE.symbol]),
    ],
)
def test_rows_are_sorted_by_name_or_by_change(
    order: WatchlistOrder, language: Language, names: list[str]
) -> None:
    assert [row.symbol for row in in_order(ROWS, order, language)] == names


def test_rows_without_a_change_come_last() -> None:
    rows = (a_row(MOUTAI, None, None), a_row(STAR_SHARE, "1.00", "-0.05"))
    ordered = in_order(rows, WatchlistOrder.CHANGE, Language.ENGLISH)
    assert [row.symbol for row in ordered] == [STAR_SHARE.symbol, MOUTAI.symbol]


def test_choices_of_the_watchlist_are_kept_in_the_preferences(session: Session) -> None:
    store = PreferenceStore(None, Preferences(watchlist=(STAR_SHARE.symbol, MOUTAI.symbol)))
    model = SidebarViewModel(session, store)
    said = caught(model.props_changed)
    model.move(MOUTAI.symbol, 0)
    assert store.value.watchlist == (MOUTAI.symbol, STAR_SHARE.symbol)
    assert [row.symbol for row in model.props.rows] == [MOUTAI.symbol, STAR_SHARE.symbol]
    model.unwatch(MOUTAI.symbol)
    assert [row.symbol for row in model.props.rows] == [STAR_SHARE.symbol]
    model.sort(WatchlistOrder.NAME)
    assert model.props.order is WatchlistOrder.NAME
    assert len(said) == 3


# Sparklines


def priced(session: Session, qtbot: QtBot, *symbols: str) -> SidebarViewModel:
    model = SidebarViewModel(session, PreferenceStore(None, Preferences(watchlist=symbols)))
    model.price_all()
    qtbot.waitUntil(lambda: model.is_priced)
    return model


def test_a_sparkline_is_the_last_closes_and_the_price_of_now(session: Session, qtbot: QtBot) -> None:
    model = priced(session, qtbot, STAR_SHARE.symbol)
    bars = session.read.daily_bars(STAR_SHARE.symbol)
    (row,) = model.props.rows
    assert row.closes == tuple(bar.close for bar in bars[-30:])
    assert len(row.closes) == 30


def test_a_sparkline_follows_the_price_and_the_day(session: Session, qtbot: QtBot) -> None:
    model = priced(session, qtbot, STAR_SHARE.symbol)
    before = model.props.rows[0].closes
    session.advance(20 * MINUTE)
    assert model.props.rows[0].closes[:-1] == before[:-1]
    session.jump_to_next_day()
    session.advance(45 * MINUTE)
    bars = session.read.daily_bars(STAR_SHARE.symbol)
    assert model.props.rows[0].closes == tuple(bar.close for bar in bars[-30:])


@pytest.mark.parametrize(
    ("closes", "points"),
    [
        ((), []),
        ((5,), []),
        ((1, 3, 2), [(0, 10), (10, 0), (20, 5)]),
        ((4, 4), [(0, 5), (20, 5)]),
    ],
)
def test_a_sparkline_fills_its_box(closes: tuple[int, ...], points: list[tuple[int, int]]) -> None:
    assert [point.toTuple() for point in sparkline_points(closes, QRectF(0, 0, 20, 10))] == points
