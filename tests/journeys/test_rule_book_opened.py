"""The rule book in the real window: every way to it, built when it is opened, alive in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu

from tests.journeys.accounts_written import entries_in
from tests.journeys.commands import run_code
from tests.journeys.players import Player, a_player
from tests.journeys.screen import shows, text_of
from tradewalk.services.preferences import Language
from tradewalk.views.pages import Page
from tradewalk.views.rule_book.rows import ROW_ROLE

CONTROL = Qt.KeyboardModifier.ControlModifier
NOT_BUILT_BEFORE = """
import sys
from tradewalk.cli import main
code = main(["--selftest"])
pages = ("tradewalk.views.rule_book", "tradewalk.views.fee_microscope", "tradewalk.domain.fee_")
found = [name for name in sys.modules if name.startswith(pages)]
print(found)
sys.exit(code)
"""


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def marked_head(player: Player) -> str:
    rules = player.on("rules.list")
    assert isinstance(rules, QListView)
    return str(rules.currentIndex().data(ROW_ROLE).head)


def test_the_status_bar_leads_to_it_and_the_account_hears_nothing(reader: Player) -> None:
    player = reader
    journal = entries_in(player.account_folder)
    assert not shows(player.window, "rules")
    player.press("status.rules")
    assert player.window.page is Page.RULE_BOOK
    assert text_of(player.window, "rules.title") == "Rule book"
    assert shows(player.window, "rules.simulated")
    assert entries_in(player.account_folder) == journal


def test_a_key_and_the_view_menu_lead_to_it(reader: Player) -> None:
    player = reader
    pages = []
    for key in (Qt.Key.Key_5, Qt.Key.Key_1):
        player.strike(key, CONTROL)
        pages.append(player.window.page)
    assert pages == [Page.RULE_BOOK, Page.DETAIL]
    menu = player.window.findChild(QMenu, "top.view.menu")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    (action,) = [each for each in menu.actions() if each.objectName() == "top.choice.rules"]
    action.trigger()
    player.settle()
    assert player.window.page is Page.RULE_BOOK


def test_f1_on_the_way_to_it_explains_it(reader: Player) -> None:
    player = reader
    player.on("status.rules").setFocus()
    player.strike(Qt.Key.Key_F1)
    assert text_of(player.window, "explain.title") == "Rule book"


def test_an_explanation_leads_to_its_rule(player: Player) -> None:
    player.press("status.rules")
    QTest.keyClicks(player.on("rules.filter"), "settlement")
    player.strike(Qt.Key.Key_1, CONTROL)
    QTest.mouseClick(player.on("detail.header.limit-up.caption"), Qt.MouseButton.LeftButton)
    player.settle()
    player.press("explain.rule.book")
    assert player.window.page is Page.RULE_BOOK
    assert not shows(player.window, "explain")
    assert marked_head(player) == "Daily price limit"


def test_the_next_instrument_on_show_brings_its_own_rules(player: Player) -> None:
    player.press("status.rules")
    before = text_of(player.window, "rules.count")
    player.desk.open_instrument("00700.HK")
    player.strike(Qt.Key.Key_5, CONTROL)
    assert text_of(player.window, "rules.count") != before


def test_it_is_there_again_in_another_language(player: Player) -> None:
    player.press("status.rules")
    QTest.keyClicks(player.on("rules.since"), "2023-01-01")
    player.desk.preferences.change(language=Language.SIMPLIFIED_CHINESE)
    player.settle()
    assert player.window.page is Page.RULE_BOOK
    assert text_of(player.window, "rules.title") == "规则库"
    assert text_of(player.window, "rules.since") == "2023-01-01"
    player.desk.preferences.change(language=Language.ENGLISH)
    player.settle()
    assert text_of(player.window, "rules.title") == "Rule book"


def test_nothing_of_it_nor_of_the_fee_microscope_is_loaded_for_the_first_picture() -> None:
    ran = run_code(NOT_BUILT_BEFORE)
    assert (ran.code, ran.out.strip()) == (0, "[]"), ran
