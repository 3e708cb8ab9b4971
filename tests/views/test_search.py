from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import MOUTAI, an_appearance
from tests.views.trading_builders import a_session, caught, field, is_shown, text
from tradewalk.views.search.view import SearchView
from tradewalk.views.search.view_model import HitRow, SearchProps, SearchViewModel

TWO = SearchProps("c", (HitRow(STAR_SHARE, is_look_alike=False), HitRow(MOUTAI, is_look_alike=True)))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    with an_appearance() as appearance:
        window = QWidget()
        QVBoxLayout(window).addWidget(SearchView(appearance))
        qtbot.addWidget(window)
        window.resize(900, 600)
        window.show()
        qtbot.waitActive(window)
        yield window


@pytest.fixture
def search(window: QWidget) -> SearchView:
    search = window.findChild(SearchView)
    assert isinstance(search, SearchView)
    search.open()
    return search


def press(search: SearchView, key: Qt.Key) -> None:
    QTest.keyClick(field(search, "top.search"), key)


def said_of_rows(window: QWidget) -> list[str]:
    results = window.findChild(QListView, "search.results")
    assert isinstance(results, QListView)
    model = results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_typing_asks_with_every_letter(search: SearchView) -> None:
    typed = caught(search.text_typed)
    QTest.keyClicks(field(search, "top.search"), "688")
    assert typed == ["6", "68", "688"]


def test_results_stand_below_the_field_with_a_word_of_caution(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    assert is_shown(window, "search.popup")
    star, moutai = said_of_rows(window)
    assert star.startswith(f"{STAR_SHARE.code} {STAR_SHARE.name_en} {STAR_SHARE.name_hans}")
    assert moutai.endswith("similar name: look at the code")


def test_an_invented_company_is_said_to_be_invented(window: QWidget, search: SearchView) -> None:
    search.render(SearchProps("x", (HitRow(MOUTAI._replace(is_invented=True), is_look_alike=True),)))
    assert said_of_rows(window)[0].endswith("an invented company")


@pytest.mark.parametrize(
    ("keys", "symbol"),
    [
        ((), STAR_SHARE.symbol),
        ((Qt.Key.Key_Down,), MOUTAI.symbol),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down), STAR_SHARE.symbol),
        ((Qt.Key.Key_Up,), MOUTAI.symbol),
    ],
)
def test_the_keyboard_moves_the_mark_and_enter_opens(
    window: QWidget, search: SearchView, keys: tuple[Qt.Key, ...], symbol: str
) -> None:
    search.render(TWO)
    chosen = caught(search.instrument_chosen)
    for key in (*keys, Qt.Key.Key_Return):
        press(search, key)
    assert chosen == [symbol]
    assert not is_shown(window, "search.popup")
    assert field(search, "top.search").text() == ""


def test_escape_closes_and_opens_nothing(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    chosen = caught(search.instrument_chosen)
    press(search, Qt.Key.Key_Escape)
    assert chosen == []
    assert not is_shown(window, "search.popup")


def test_enter_without_a_result_opens_nothing(window: QWidget, search: SearchView) -> None:
    search.render(SearchProps("zzz"))
    chosen = caught(search.instrument_chosen)
    press(search, Qt.Key.Key_Return)
    assert chosen == []
    assert "“zzz”" in text(window, "search.nothing")
    assert is_shown(window, "search.nothing")


def test_a_click_on_a_result_opens_it(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    chosen = caught(search.instrument_chosen)
    results = window.findChild(QListView, "search.results")
    assert isinstance(results, QListView)
    results.clicked.emit(results.model().index(1, 0))
    assert chosen == [MOUTAI.symbol]


def test_control_k_comes_to_the_field(window: QWidget, search: SearchView) -> None:
    field(search, "top.search").clearFocus()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert field(search, "top.search").hasFocus()


def test_an_emptied_field_shows_nothing(window: QWidget, search: SearchView) -> None:
    search.render(TWO)
    search.render(SearchProps())
    assert not is_shown(window, "search.popup")


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [("688256", "688256.SH"), ("cambri", "688256.SH"), ("寒武", "688256.SH"), ("gzmt", "600519.SH")],
)
def test_the_session_answers_by_code_names_and_initials(tmp_path: Path, typed: str, symbol: str) -> None:
    with a_session(tmp_path) as session:
        model = SearchViewModel(session)
        model.type_text(f" {typed} ")
        assert model.props.rows[0].instrument.symbol == symbol


def test_the_same_text_twice_is_searched_in_silence(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        model = SearchViewModel(session)
        said = caught(model.props_changed)
        model.type_text("688")
        model.type_text("688 ")
        session.set_speed(60)
        model.type_text("")
        assert [isinstance(props, SearchProps) and props.text for props in said] == ["688", ""]
