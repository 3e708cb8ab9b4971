from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import (
    A_BOOK,
    a_fact,
    a_figure,
    before_the_open,
    detail_props,
    levels,
    transactions,
)
from tests.views.shown_views import a_detail_page
from tests.views.trading_builders import QUOTE, button, caught, is_shown, text
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import BookSnapshot, Indicative
from tradewalk.market.company_facts import FactKind
from tradewalk.views.detail.page_column import PageColumn
from tradewalk.views.detail.props import ChipProps, DetailProps
from tradewalk.views.detail.view import DetailView
from tradewalk.views.figure_table import FigureTable
from tradewalk.views.theme import Appearance

FIGURES = ("open", "high", "low", "volume", "turnover")


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> DetailView:
    return a_detail_page(qtbot, appearance)


def rows(page: DetailView, name: str) -> list[list[str]]:
    table = page.findChild(FigureTable, name)
    assert isinstance(table, FigureTable)
    return [[cell.text for cell in row] for row in table.shown_rows()]


def auction_props(indicative: Indicative | None) -> DetailProps:
    quote = QUOTE._replace(phase=Phase.OPENING_AUCTION)
    return detail_props(quote=quote, book=BookSnapshot((), (), indicative))


def test_the_header_says_who_and_how_much(page: DetailView) -> None:
    page.render(detail_props())
    assert text(page, "detail.header.name") == STAR_SHARE.name_en
    assert text(page, "detail.header.last") == "1,372.10"
    assert text(page, "detail.header.change") == "+43.10  +3.24%"
    assert text(page, "detail.header.volume") == "4.46\u202fM"
    assert text(page, "detail.header.limit-up") == "1,594.80"


def test_what_is_not_known_yet_is_a_dash(page: DetailView) -> None:
    page.render(detail_props(quote=before_the_open()))
    assert {text(page, f"detail.header.{name}") for name in FIGURES} == {"—"}
    assert text(page, "detail.header.last") == "—"
    assert text(page, "detail.header.change") == "No trade yet today"
    assert text(page, "detail.header.previous-close") == "1,329.00"


@pytest.mark.parametrize(
    ("chips", "texts"),
    [
        (ChipProps(1, Decimal("0.20"), minimum=200), ["STAR Market", "T+1", "±20%", "min 200", "CNY"]),
        (
            ChipProps(1, Decimal("0.20"), is_limit_free=True),
            ["STAR Market", "T+1", "no price limit today", "CNY"],
        ),
        (ChipProps(0, minimum=400, has_board_lot=True), ["STAR Market", "T+0", "lot 400", "CNY"]),
        (ChipProps(), ["STAR Market", "CNY"]),
    ],
)
def test_the_chips_say_what_the_rules_say_and_nothing_else(
    page: DetailView, chips: ChipProps, texts: list[str]
) -> None:
    page.render(detail_props(chips=chips))
    names = [f"detail.header.chip.{number}" for number in range(6)]
    assert [text(page, name) for name in names if is_shown(page, name)] == texts


def test_the_book_has_five_levels_a_side_around_the_spread(page: DetailView) -> None:
    page.render(detail_props())
    shown = rows(page, "detail.book")
    assert shown[0] == ["Ask 5", "—", "—"]
    assert shown[4:7] == [
        ["Ask 1", "1,372.20", "206"],
        ["spread 0.10 · 10 ticks"],
        ["Bid 1", "1,372.10", "688"],
    ]
    assert len(shown) == 11


def test_a_book_that_is_still_to_come_says_so(page: DetailView) -> None:
    page.render(detail_props(book=None))
    assert rows(page, "detail.book")[5] == ["the book is being worked out"]


@pytest.mark.parametrize(
    ("bids", "asks", "said"),
    [
        ("", "", "no orders in the book"),
        ("1@10.00", "", "nobody offers now"),
        ("", "1@10.00", "nobody bids now"),
    ],
)
def test_a_side_without_orders_says_so(page: DetailView, bids: str, asks: str, said: str) -> None:
    page.render(detail_props(book=BookSnapshot(levels(bids), levels(asks))))
    assert rows(page, "detail.book")[5] == [said]


@pytest.mark.parametrize(("row", "price"), [(4, "1372.20"), (6, "1372.10"), (7, "1328.00")])
def test_a_row_of_the_book_chooses_its_price(page: DetailView, row: int, price: str) -> None:
    page.render(detail_props())
    chosen = caught(page.price_chosen)
    table = page.findChild(FigureTable, "detail.book")
    assert isinstance(table, FigureTable)
    table.clicked.emit(table.model().index(row, 1))
    assert chosen == [(STAR_SHARE.symbol, Decimal(price))]


def test_a_book_without_a_way_to_a_ticket_chooses_nothing(page: DetailView) -> None:
    page.render(detail_props(is_reached=False))
    chosen = caught(page.price_chosen)
    table = page.findChild(FigureTable, "detail.book")
    assert isinstance(table, FigureTable)
    table.clicked.emit(table.model().index(4, 1))
    assert chosen == []


@pytest.mark.parametrize("row", [0, 5])
def test_an_empty_row_and_the_spread_choose_nothing(page: DetailView, row: int) -> None:
    page.render(detail_props())
    chosen = caught(page.price_chosen)
    table = page.findChild(FigureTable, "detail.book")
    assert isinstance(table, FigureTable)
    table.clicked.emit(table.model().index(row, 0))
    assert chosen == []


@pytest.mark.parametrize(("imbalance", "words"), [(34_500, "34,500 to buy"), (-200, "200 to sell"), (0, "0")])
def test_in_a_call_auction_the_indicative_match_stands_in_the_books_place(
    page: DetailView, imbalance: int, words: str
) -> None:
    page.render(auction_props(Indicative(Decimal("1378.88"), 1_200_000, imbalance)))
    assert rows(page, "detail.book.auction") == [
        ["Price", "1,378.88"],
        ["Would match", "1,200,000"],
        ["Left over", words],
    ]
    assert not is_shown(page, "detail.book")


def test_an_auction_without_a_match_says_so(page: DetailView) -> None:
    page.render(auction_props(None))
    assert "No price would match" in text(page, "detail.book.auction.sentence")


def test_the_tape_says_time_price_quantity_and_who_came(page: DetailView) -> None:
    page.render(detail_props())
    assert rows(page, "detail.transactions") == [
        ["10:32:19", "1,372.10", "200", "B"],
        ["10:32:18", "1,372.10", "201", "S"],
        ["10:32:17", "1,372.10", "202", "A"],
    ]


def test_the_tape_of_another_instrument_has_its_own_decimals(page: DetailView) -> None:
    page.render(detail_props())
    page.render(detail_props(instrument=STAR_SHARE._replace(decimals=3), transactions=transactions(1)))
    assert rows(page, "detail.transactions") == [["10:32:19", "1,372.100", "200", "B"]]


@pytest.mark.parametrize(
    ("price", "quantity"), [("58.94", 4_385_300), ("58.94", 14_385_300), ("1385.00", 127_556)]
)
def test_no_figure_of_the_tape_touches_the_next(page: DetailView, price: str, quantity: int) -> None:
    tape = (transactions(1)[0]._replace(price=Decimal(price), quantity=quantity),)
    page.render(detail_props(transactions=tape))
    QApplication.sendPostedEvents()
    table = page.findChild(FigureTable, "detail.transactions")
    assert isinstance(table, FigureTable)
    (texts,) = rows(page, "detail.transactions")
    needed = [table.fontMetrics().horizontalAdvance(text) for text in texts]
    gaps = [table.columnWidth(column) - needed[column] for column in range(4)]
    assert gaps[1] >= 0
    assert gaps[2] >= 6


def test_results_have_their_figures_and_what_they_were(page: DetailView) -> None:
    figures = (
        a_figure("Revenue", "2.881", change="4347.82"),
        a_figure("Net profit", "1.038", before="-0.530"),
    )
    page.render(detail_props(facts=(a_fact(FactKind.RESULTS, "Half-year", "2025-08-26T19:00", *figures),)))
    cells = [
        [text(page, f"detail.events.figure.{number}.{part}") for part in ("label", "amount", "comparison")]
        for number in range(2)
    ]
    assert [[cell.replace("\u202f", " ") for cell in row] for row in cells] == [
        ["Revenue", "2.881 B", "+4,347.82%"],
        ["Net profit", "1.038 B", "from \u22120.530 B"],
    ]
    assert text(page, "detail.events.fact.0") == "26 Aug · Half-year"


def test_the_headings_of_the_panels_stand_at_one_height(page: DetailView) -> None:
    page.render(detail_props())
    page.resize(1100, 800)
    names = ("detail.book.card", "detail.transactions.card", "detail.events.card")
    middles = {place_of(page, f"{name}.heading").center().y() for name in names}
    assert len(middles) == 1


@pytest.mark.parametrize(("width", "is_beside"), [(1400, True), (760, False)])
def test_what_a_figure_was_stands_beside_it_where_there_is_room_and_else_below_it(
    page: DetailView, width: int, is_beside: bool
) -> None:
    page.resize(width, 800)
    results = a_fact(
        FactKind.RESULTS, "Half-year", "2025-08-26T19:00", a_figure("Profit", "1.038", before="-0.53")
    )
    page.render(detail_props(facts=(results,)))
    QApplication.processEvents()
    amount, was = (place_of(page, f"detail.events.figure.0.{part}") for part in ("amount", "comparison"))
    assert (was.left() > amount.right()) is is_beside
    assert (was.top() >= amount.bottom()) is not is_beside


def test_facts_of_an_instrument_before_are_gone(page: DetailView, qtbot: QtBot) -> None:
    page.render(detail_props(facts=(a_fact(FactKind.EVENT, "A talk"), a_fact(FactKind.PROFILE, "Orders"))))
    page.render(detail_props())
    labels = (label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert not [said for said in labels if "A talk" in said or "Orders" in said]
    assert text(page, "detail.events.card.heading")
    qtbot.waitUntil(lambda: page.findChild(QLabel, "detail.events.fact.1") is None)


def test_an_invented_company_says_so_first(page: DetailView) -> None:
    page.render(detail_props(instrument=STAR_SHARE._replace(is_invented=True)))
    assert "invented" in text(page, "detail.events.fact.0")


def test_trade_asks_for_the_ticket_of_the_instrument(page: DetailView) -> None:
    page.render(detail_props())
    asked = caught(page.trade_requested)
    button(page, "detail.trade").click()
    assert asked == [STAR_SHARE.symbol]


def test_a_closed_trade_button_says_why_and_asks_for_nothing(page: DetailView) -> None:
    page.render(detail_props(is_simulated=False))
    asked = caught(page.trade_requested)
    button(page, "detail.trade").click()
    assert asked == []
    assert not button(page, "detail.trade").isEnabled()
    assert "not simulated yet" in text(page, "detail.trade.sentence")
    assert is_shown(page, "detail.trade.sentence")


@pytest.mark.parametrize("width", [764, 930])
def test_what_lies_over_the_page_covers_neither_name_nor_price(
    page: DetailView, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 800)
    page.render(detail_props())
    page.keep_clear(380)
    header = page.findChild(QWidget, "detail.header")
    assert isinstance(header, QWidget)
    labels = [label for label in header.findChildren(QLabel) if label.isVisibleTo(page)]
    qtbot.waitUntil(lambda: max(right_of(label, page) for label in labels) <= width - 380)
    page.keep_clear(0)
    qtbot.waitUntil(lambda: max(right_of(label, page) for label in labels) > width - 380)


def right_of(widget: QWidget, page: QWidget) -> int:
    """Where a widget ends, from the left edge of the page."""
    return widget.mapTo(page, widget.rect().topRight()).x()


@pytest.mark.parametrize("width", [764, 1100])
def test_an_account_that_does_not_reach_the_market_is_told_so_and_opens_no_ticket(
    page: DetailView, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 800)
    page.render(detail_props(is_reached=False))
    assert not button(page, "detail.trade").isEnabled()
    assert "does not reach this market (STAR Market)" in text(page, "detail.trade.sentence")
    assert "Choose an account that reaches this market" in text(page, "detail.trade.sentence")
    sentence = page.findChild(QLabel, "detail.trade.sentence")
    assert isinstance(sentence, QLabel)
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))


@pytest.mark.parametrize(
    ("is_watched", "words", "spoken"),
    [(False, "☆ Watch", "Watch Cambricon"), (True, "★ Watched", "Stop watching Cambricon")],
)
def test_watch_says_whether_it_is_watched_and_asks_for_the_other(
    page: DetailView, is_watched: bool, words: str, spoken: str
) -> None:
    page.render(detail_props(instrument=STAR_SHARE._replace(name_en="Cambricon"), is_watched=is_watched))
    asked = caught(page.watch_requested)
    watch = button(page, "detail.watch")
    assert (watch.text(), watch.accessibleName(), watch.isChecked()) == (words, spoken, is_watched)
    watch.click()
    assert asked == [not is_watched]


PANELS = ("detail.book.card", "detail.transactions.card", "detail.events.card")


def place_of(page: DetailView, name: str) -> QRect:
    widget = page.findChild(QWidget, name)
    assert isinstance(widget, QWidget)
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("width", "is_stacked"), [(1100, False), (764, False), (390, True)])
def test_the_panels_stand_below_each_other_on_a_phone(
    page: DetailView, qtbot: QtBot, width: int, is_stacked: bool
) -> None:
    page.render(detail_props())
    page.resize(width, 900)
    qtbot.waitUntil(
        lambda: (place_of(page, PANELS[0]).bottom() < place_of(page, PANELS[1]).top()) == is_stacked
    )
    for name in PANELS:
        assert 0 <= place_of(page, name).left() <= place_of(page, name).right() <= width
    column = page.findChild(PageColumn, "detail.page")
    assert isinstance(column, PageColumn)
    assert not column.horizontalScrollBar().maximum()
    assert bool(column.verticalScrollBar().maximum()) == is_stacked


@pytest.mark.parametrize(("width", "height"), [(390, 600), (700, 500), (1100, 800)])
def test_watch_the_sentence_and_trade_stay_in_view(
    page: DetailView, qtbot: QtBot, width: int, height: int
) -> None:
    page.render(detail_props())
    page.resize(width, height)
    names = ("detail.watch", "detail.trade.sentence", "detail.trade")
    qtbot.waitUntil(lambda: all(page.rect().contains(place_of(page, name)) for name in names))
    assert place_of(page, "detail.trade").right() > width - 30


def test_one_primary_button_at_a_time(page: DetailView) -> None:
    page.step_back(True)
    assert button(page, "detail.trade").property("kind") != "primary"
    page.step_back(False)
    assert button(page, "detail.trade").property("kind") == "primary"


@pytest.mark.parametrize(("width", "is_below"), [(1100, False), (764, True)])
def test_the_figures_go_below_where_there_is_no_room(
    page: DetailView, qtbot: QtBot, width: int, is_below: bool
) -> None:
    page.render(detail_props())
    page.resize(width, 700)
    qtbot.waitUntil(lambda: (top_of(page, "open") > top_of(page, "symbol") + 10) == is_below)


def top_of(page: DetailView, part: str) -> int:
    label = page.findChild(QLabel, f"detail.header.{part}")
    assert isinstance(label, QLabel)
    return label.mapTo(page, label.rect().topLeft()).y()


def test_equal_parts_are_not_drawn_again(page: DetailView, monkeypatch: pytest.MonkeyPatch) -> None:
    page.render(detail_props())
    drawn: list[object] = []
    monkeypatch.setattr(page._events, "render", drawn.append)
    monkeypatch.setattr(page._book, "render", drawn.append)
    page.render(detail_props(quote=QUOTE._replace(last=Decimal("1372.20")), book=A_BOOK))
    assert drawn == []


def test_the_keyboard_reaches_the_book_and_the_button(page: DetailView) -> None:
    for name in ("detail.book", "detail.transactions", "detail.trade"):
        widget = page.findChild(QWidget, name)
        assert isinstance(widget, QWidget)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()
