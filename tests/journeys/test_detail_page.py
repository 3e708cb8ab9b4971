"""In the real window: the detail page leads to related instruments, and keeps what was chosen when it is built anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.players import Player, a_player
from tests.journeys.screen import find, text_of
from tests.views.trading_builders import button, caught
from tradewalk.services.preferences import Language
from tradewalk.views.detail.page_column import PageColumn
from tradewalk.views.detail.view import DetailView


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def test_a_related_instrument_opens_its_page(player: Player) -> None:
    player.on("detail.related.0").setFocus()
    QTest.keyClick(player.on("detail.related.0"), Qt.Key.Key_Space)
    player.settle()
    assert text_of(player.window, "detail.header.symbol") == "588200.SH"
    assert not find(player.window, "detail.results.card").isVisible(), "a fund has no results"


def test_levels_and_statistics_stay_when_views_are_built_anew(player: Player) -> None:
    player.press("detail.book.levels")
    player.press("detail.transactions.mode")
    player.desk.preferences.change(language=Language.TRADITIONAL_CHINESE)
    player.settle()
    assert button(player.window, "detail.book.levels").text() == "10檔"
    assert player.on("detail.statistics").isVisible()
    player.press("detail.transactions.mode")
    assert not find(player.window, "detail.statistics").isVisible()
    player.desk.preferences.change(language=Language.ENGLISH)


def test_an_entry_of_the_timeline_names_its_day(reader: Player) -> None:
    chosen = caught(reader.window.findChildren(DetailView)[0].event_chosen)
    row = reader.on("detail.events.fact.1.row")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert chosen == [date(2025, 4, 18)]


@pytest.mark.sample(
    ("name", "title"),
    [
        ("detail.measures.volume-ratio.caption", "Volume ratio"),
        ("detail.measures.year-range.caption", "52-week range"),
        ("detail.measures.price-earnings", "P/E (TTM)"),
        ("detail.book.ratio", "Bid/ask ratio"),
        ("detail.transactions.auction", "A: matched in an auction"),
        ("detail.results.card.heading", "Results over the years"),
        ("detail.about.card.heading", "Drivers and risks"),
        ("detail.related.card.heading", "Related instruments"),
    ],
    3,
)
def test_each_new_label_explains_itself(reader: Player, name: str, title: str) -> None:
    label = reader.on(name)
    reader.window.findChildren(PageColumn)[0].ensureWidgetVisible(label)
    reader.settle()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    reader.settle()
    assert text_of(reader.window, "explain.title") == title
