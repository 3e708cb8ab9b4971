"""The order book of five or ten levels: depth behind the quantities, the ratio of both sides, the number of orders."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.simulation.builders import shipped_setting
from tests.views.market_builders import detail_props, levels
from tests.views.shown_views import a_detail_page
from tests.views.test_detail_view import rows
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import BookSnapshot, DepthLevel
from tradewalk.services.preferences import Preferences, PreferenceStore, PreferencesWrong, read_preferences
from tradewalk.services.session import Session
from tradewalk.views.detail.depth_split import SplitBar
from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel
from tradewalk.views.figure_table import FigureTable
from tradewalk.views.theme import Appearance

STAR, TENCENT = "688256.SH", "00700.HK"
A_DEEP_BOOK = BookSnapshot(levels("300@10.00 500@9.99"), levels("100@10.01 100@10.02"))


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> DetailView:
    return a_detail_page(qtbot, appearance)


@pytest.mark.parametrize(
    ("bids", "asks", "depths", "ratio"),
    [
        ("300@10.00 500@9.99", "100@10.01 100@10.02", ((300, 800), (100, 200)), "0.6"),
        ("100@10.00", "300@10.01", ((100,), (300,)), "-0.5"),
        ("100@10.00", "", ((100,), ()), None),
        ("", "", ((), ()), None),
    ],
)
def test_depth_adds_up_from_the_best_price_and_the_ratio_is_of_all_on_show(
    bids: str, asks: str, depths: tuple[tuple[int, ...], ...], ratio: str | None
) -> None:
    book = detail_props(book=BookSnapshot(levels(bids), levels(asks))).book
    assert book.depths == depths
    assert book.ratio == (None if ratio is None else Decimal(ratio))


def test_what_is_filled_behind_a_quantity_grows_with_the_depth(page: DetailView) -> None:
    page.render(detail_props(book=A_DEEP_BOOK))
    table = page.findChild(FigureTable, "detail.book")
    assert isinstance(table, FigureTable)
    filled = [row[2].filled for row in table.shown_rows() if len(row) > 2]
    assert filled == [0, 0, 0, 23, 11, 35, 94, 0, 0, 0]


def test_the_ratio_stands_below_the_book_and_its_bar_is_read_aloud(page: DetailView) -> None:
    page.render(detail_props(book=A_DEEP_BOOK))
    bar = page.findChild(SplitBar, "detail.book.ratio.bar")
    assert isinstance(bar, SplitBar)
    assert text(page, "detail.book.ratio") == "+60.00%"
    assert bar.accessibleName() == "On show wait 800 shares to buy and 200 shares to sell"
    page.render(detail_props(book=BookSnapshot(levels("100@10.00"), ())))
    assert text(page, "detail.book.ratio") == "—"


def test_there_is_no_ratio_in_an_auction(page: DetailView) -> None:
    quote = detail_props().header.quote._replace(phase=Phase.OPENING_AUCTION)
    page.render(detail_props(quote=quote, book=BookSnapshot((), ())))
    assert not is_shown(page, "detail.book.ratio")
    assert not button(page, "detail.book.levels").isVisible(), "there are no levels to choose"


def test_ten_levels_make_the_panels_higher_and_five_make_them_as_before(
    page: DetailView, qtbot: QtBot
) -> None:
    page.render(detail_props())
    card = page.findChild(QWidget, "detail.book.card")
    assert isinstance(card, QWidget)
    before = card.height()
    page.render(detail_props(levels=10))
    qtbot.waitUntil(lambda: card.height() == before + 10 * 18)
    assert len(rows(page, "detail.book")) == 21
    page.render(detail_props())
    qtbot.waitUntil(lambda: card.height() == before)
    assert rows(page, "detail.book")[5] == ["spread 0.10 · 10 ticks"]


@pytest.mark.parametrize(("shown", "wanted", "words"), [(5, 10, "5 levels"), (10, 5, "10 levels")])
def test_the_switch_says_how_many_and_asks_for_the_other(
    page: DetailView, shown: int, wanted: int, words: str
) -> None:
    page.render(detail_props(levels=shown))
    asked = caught(page.levels_chosen)
    switch = button(page, "detail.book.levels")
    assert switch.text() == words
    switch.click()
    assert asked == [wanted]


@pytest.mark.parametrize(("has_orders", "width"), [(True, 4), (False, 3)])
def test_the_number_of_orders_stands_where_the_market_tells_it(
    page: DetailView, has_orders: bool, width: int
) -> None:
    book = BookSnapshot((DepthLevel(Decimal("10.00"), 300, 7),), levels("100@10.01"))
    page.render(detail_props(book=book, has_orders=has_orders))
    bid = rows(page, "detail.book")[6]
    assert len(bid) == width
    assert (bid[3:] == ["7"]) is has_orders
    table = page.findChild(FigureTable, "detail.book")
    assert isinstance(table, FigureTable)
    assert table.isColumnHidden(3) is not has_orders
    assert ("how many orders wait" in table.toolTip()) is has_orders


def test_a_choice_of_levels_is_remembered_and_holds_for_every_book(session: Session) -> None:
    store = PreferenceStore(None)
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, store)
    while not session.read.catch_up(STAR):
        pass
    detail.show(STAR)
    detail.choose_levels(10)
    assert detail.props is not None
    assert store.value.book_levels == 10
    assert detail.props.book.snapshot == session.read.book(STAR, 10)
    detail.show(TENCENT)
    assert (detail.props.book.levels, detail.props.book.has_orders) == (10, True)


def test_a_file_with_another_number_of_levels_holds_no_preferences() -> None:
    assert read_preferences('{"book_levels": 10}') == Preferences(book_levels=10)
    with pytest.raises(PreferencesWrong, match="7 is no number of levels"):
        read_preferences('{"book_levels": 7}')
