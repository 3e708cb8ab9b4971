from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import MOUTAI, an_appearance
from tests.views.trading_builders import a_session, caught, field, is_shown, text
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.search.result_list import ResultModel
from tradewalk.views.search.view import SearchView
from tradewalk.views.search.view_model import HitRow, SearchProps, SearchViewModel
from tradewalk.views.search.wiring import wire_search

TWO = SearchProps("c", (HitRow(STAR_SHARE), HitRow(MOUTAI, STAR_SHARE)), is_open=True)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    with an_appearance() as appearance:
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(SearchView(appearance))
        column.addStretch(1)
        qtbot.addWidget(window)
        window.resize(900, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window


@pytest.fixture
def search(window: QWidget) -> SearchView:
    search = window.findChild(SearchView)
    assert isinstance(search, SearchView)
    field(window, "top.search").clearFocus()
    return search


@pytest.fixture
def model(search: SearchView, tmp_path: Path) -> Iterator[SearchViewModel]:
    """The field on the shipped market, with nothing remembered."""
    with a_session(tmp_path) as session:
        model = a_model(session)
        wire_search(search, model)
        yield model


def a_model(session: Session, *recent: str) -> SearchViewModel:
    return SearchViewModel(session, PreferenceStore(None, Preferences(recent_searches=recent)))


def press(search: SearchView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(field(search, "top.search"), key)


def type_in(search: SearchView, letters: str) -> None:
    search.open()
    QTest.keyClicks(field(search, "top.search"), letters)


def results(window: QWidget) -> QListView:
    found = window.findChild(QListView, "search.results")
    assert isinstance(found, QListView)
    return found


def said_of_rows(window: QWidget) -> list[str]:
    model = results(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def symbols(model: SearchViewModel) -> list[str]:
    return [row.instrument.symbol for row in model.props.rows]


# The view


def test_typing_asks_with_every_letter(search: SearchView) -> None:
    typed = caught(search.text_typed)
    type_in(search, "688")
    assert typed == ["6", "68", "688"]


def test_results_stand_below_the_field_with_a_word_of_caution(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    assert is_shown(window, "search.popup")
    star, moutai = said_of_rows(window)
    assert star.startswith(f"{STAR_SHARE.code} {STAR_SHARE.name_en} {STAR_SHARE.name_hans}")
    assert moutai.endswith(f"looks like {STAR_SHARE.symbol}")


def test_an_invented_company_is_said_to_be_invented(window: QWidget, search: SearchView) -> None:
    row = HitRow(MOUTAI._replace(is_invented=True), STAR_SHARE)
    search.render(SearchProps("x", (row,), is_open=True))
    assert said_of_rows(window)[0].endswith("an invented company")


def test_the_mark_stands_where_the_props_say(window: QWidget, search: SearchView) -> None:
    search.render(TWO._replace(marked=1))
    assert results(window).currentIndex().row() == 1


def test_gestures_are_told(search: SearchView) -> None:
    told = {name: caught(getattr(search, name)) for name in ("mark_moved", "marked_chosen", "left")}
    opened, closed = caught(search.opened), caught(search.closed)
    search.open()
    press(search, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert told == {"mark_moved": [1, -1], "marked_chosen": [()], "left": [()]}
    assert (opened, closed) == ([()], [()])


def test_a_click_on_a_result_chooses_it(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    chosen = caught(search.instrument_chosen)
    results(window).clicked.emit(results(window).model().index(1, 0))
    assert chosen == [MOUTAI.symbol]


@pytest.mark.parametrize(
    ("props", "said"),
    [
        (SearchProps("zzz", is_open=True), "Nothing here fits “zzz”. Search by code"),
        (SearchProps(is_open=True, is_recent=True), "Type a code, a name, a Chinese name"),
    ],
)
def test_where_there_is_no_result_it_is_said_what_can_be_typed(
    window: QWidget, search: SearchView, props: SearchProps, said: str
) -> None:
    search.render(props)
    assert is_shown(window, "search.nothing")
    assert text(window, "search.nothing").startswith(said)


def test_recent_choices_have_a_heading(window: QWidget, search: SearchView) -> None:
    search.render(TWO._replace(typed="", is_recent=True))
    assert is_shown(window, "search.heading")
    search.render(TWO)
    assert not is_shown(window, "search.heading")


@pytest.mark.parametrize("width", [390, 1024])
def test_the_results_stay_inside_the_window(window: QWidget, search: SearchView, width: int) -> None:
    window.resize(width, 300)
    QTest.qWait(0)
    search.render(TWO._replace(rows=TWO.rows * 6))
    popup = window.findChild(QWidget, "search.popup")
    assert isinstance(popup, QWidget)
    assert window.rect().contains(popup.geometry())


def test_the_results_go_with_their_field(window: QWidget, search: SearchView, qtbot: QtBot) -> None:
    search.render(TWO)
    search.deleteLater()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "search.popup") is None)


def test_the_list_of_results_is_a_sound_model(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = ResultModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    for rows in (TWO.rows, (), TWO.rows[:1]):
        model.show(rows)
    assert tester.model() is model


# The view model


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [("688256", "688256.SH"), ("cambri", "688256.SH"), ("寒武", "688256.SH"), ("gzmt", "600519.SH")],
)
def test_the_session_answers_by_code_names_and_initials(session: Session, typed: str, symbol: str) -> None:
    model = a_model(session)
    model.type_text(f" {typed} ")
    assert model.props.rows[0].instrument.symbol == symbol
    assert model.props.typed == f" {typed} "


def test_a_choice_empties_the_field_and_is_remembered_first(session: Session) -> None:
    store = PreferenceStore(None, Preferences(recent_searches=("00700.HK", "688256.SH")))
    model = SearchViewModel(session, store)
    chosen = caught(model.instrument_chosen)
    model.type_text("688256")
    model.choose_marked()
    assert chosen == ["688256.SH"]
    assert model.props == SearchProps()
    assert store.value.recent_searches == ("688256.SH", "00700.HK")


def test_eight_choices_are_remembered(session: Session) -> None:
    store = PreferenceStore(None)
    model = SearchViewModel(session, store)
    every = [each.symbol for each in session.read.instruments()]
    for symbol in every[:9]:
        model.choose(symbol)
    assert store.value.recent_searches == tuple(reversed(every[1:9]))


def test_an_empty_field_shows_what_was_chosen_before_and_is_known(session: Session) -> None:
    model = a_model(session, "688981.SH", "NOWHERE.SH", "600519.SH")
    model.open()
    assert model.props.is_recent
    assert symbols(model) == ["688981.SH", "600519.SH"]
    assert model.props.rows[0].looks_like is not None


def test_results_close_and_open_again_with_what_is_typed(session: Session) -> None:
    model = a_model(session)
    model.type_text("688")
    before = model.props
    model.close()
    assert (model.props.typed, model.props.is_open) == ("688", False)
    model.open()
    assert model.props == before


def test_the_mark_goes_around_the_ends(session: Session) -> None:
    model = a_model(session)
    model.type_text("ping")
    last = len(model.props.rows) - 1
    model.move_mark(-1)
    assert model.props.marked == last
    model.move_mark(1)
    assert model.props.marked == 0


def test_closed_results_open_when_the_mark_is_moved(session: Session) -> None:
    model = a_model(session)
    model.type_text("ping")
    model.close()
    model.move_mark(1)
    assert (model.props.is_open, model.props.marked) == (True, 0)


def test_a_space_more_is_no_other_search_and_the_market_is_none(session: Session) -> None:
    model = a_model(session)
    model.type_text("688")
    model.move_mark(1)
    said = caught(model.props_changed)
    model.type_text("688 ")
    session.set_speed(60)
    model.type_text("688 ")
    assert [isinstance(props, SearchProps) and (props.typed, props.marked) for props in said] == [("688 ", 1)]


# Both


def test_the_keyboard_alone_finds_marks_and_opens(search: SearchView, model: SearchViewModel) -> None:
    chosen = caught(model.instrument_chosen)
    type_in(search, "ping")
    second = symbols(model)[1]
    press(search, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert chosen == [second]
    assert field(search, "top.search").text() == ""


def test_escape_closes_and_opens_nothing(window: QWidget, search: SearchView, model: SearchViewModel) -> None:
    chosen = caught(model.instrument_chosen)
    type_in(search, "688")
    press(search, Qt.Key.Key_Escape)
    assert chosen == []
    assert not is_shown(window, "search.popup")
    assert not field(search, "top.search").hasFocus()


def test_enter_without_a_result_opens_nothing(search: SearchView, model: SearchViewModel) -> None:
    chosen = caught(model.instrument_chosen)
    type_in(search, "zzz")
    press(search, Qt.Key.Key_Return)
    assert chosen == []


def test_results_open_again_when_the_field_gets_the_keyboard_back(
    window: QWidget, search: SearchView, model: SearchViewModel
) -> None:
    type_in(search, "688")
    field(search, "top.search").clearFocus()
    assert not is_shown(window, "search.popup")
    search.open()
    assert is_shown(window, "search.popup")
    assert model.props.typed == "688"


def test_a_new_field_on_the_same_model_shows_the_same(
    model: SearchViewModel, search: SearchView, qtbot: QtBot
) -> None:
    type_in(search, "ping")
    with an_appearance() as appearance:
        other = SearchView(appearance)
        qtbot.addWidget(other)
        wire_search(other, model)
        assert field(other, "top.search").text() == "ping"
