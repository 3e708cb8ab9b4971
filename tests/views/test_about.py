"""The page about the application: its facts, every licence, a warning, and a report with nobody in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.views.about_builders import about
from tests.views.market_builders import an_appearance
from tests.views.trading_builders import text
from tradewalk.views.about.dialog import AboutDialog
from tradewalk.views.about.props import Pair
from tradewalk.views.about.report import report_of

OTHER = Pair("6.10.3", "0.14.0")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    with an_appearance():
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1024, 700)
        window.show()
        yield window


def shown(window: QWidget, running: Pair | None = None) -> AboutDialog:
    dialog = AboutDialog(window, about() if running is None else about(running))
    dialog.open()
    QApplication.processEvents()
    return dialog


def part(dialog: AboutDialog, number: int) -> QPushButton:
    button = dialog.findChild(QPushButton, f"about.part.{number}")
    assert isinstance(button, QPushButton)
    return button


def licence_of(dialog: AboutDialog) -> QPlainTextEdit:
    page = dialog.findChild(QPlainTextEdit, "about.licence.text")
    assert isinstance(page, QPlainTextEdit)
    return page


def test_the_page_says_its_facts_and_where_the_users_data_lie(window: QWidget) -> None:
    dialog = shown(window)
    said = {name: text(dialog, f"about.{name}") for name in ("version", "rules", "pack", "pair", "system")}
    assert said == {
        "version": "0.1.0",
        "rules": "As of 26 Nov 2026; its newest rule holds from 1 Jan 2027",
        "pack": "Sample pack, version 3",
        "pair": "Qt 6.11.3 · PySide6 6.11.3 · pyqtgraph 0.14.0",
        "system": "Python 3.11.7 · Linux 6.1 x86_64",
    }
    folder = dialog.findChild(QLineEdit, "about.folder")
    assert isinstance(folder, QLineEdit)
    assert folder.text() == "/home/ann/.local/share/tradewalk/accounts"
    assert folder.isReadOnly()


def test_it_warns_where_another_pair_runs_than_was_tested_and_only_there(window: QWidget) -> None:
    assert shown(window).findChild(QWidget, "about.warning") is None
    warning = text(shown(window, OTHER), "about.warning")
    assert warning.startswith("This version was tested with PySide6 6.11.3 · pyqtgraph 0.14.0.")


def test_each_part_names_its_licence_and_leads_to_its_text_and_back(window: QWidget) -> None:
    dialog = shown(window)
    assert [part(dialog, number).text() for number in range(3)] == [
        "Tradewalk 0.1.0 · MIT",
        "Silent 1 · its own licence",
        "Two 2 · MIT AND Zlib",
    ]
    assert not part(dialog, 1).isEnabled()
    part(dialog, 2).click()
    page = licence_of(dialog)
    assert page.isVisible()
    assert page.hasFocus()
    assert "first text" in page.toPlainText()
    assert "second text" in page.toPlainText()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert dialog.isVisible(), "the first Escape leaves the licence alone"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_copied_says_what_runs_and_nothing_of_who_or_where(window: QWidget) -> None:
    dialog = shown(window, OTHER)
    copy = dialog.findChild(QPushButton, "about.copy")
    assert isinstance(copy, QPushButton)
    copy.click()
    said = QApplication.clipboard().text()
    assert said == report_of(about(OTHER), "Tradewalk")
    assert text(dialog, "about.copied").startswith("Copied.")
    for told in (
        "0.1.0",
        "PySide6 6.10.3",
        "NOT what runs here",
        "as of 2026-11-26",
        "1920x1080@1.5",
        "zh-Hant",
        "200 %",
        "Two 2",
    ):
        assert told in said, told
    for private in ("ann", "/home", "accounts", ".local"):
        assert private not in said, private


@pytest.mark.parametrize("size", [(1024, 700), (360, 480)])
def test_nothing_of_the_page_stands_beside_it(window: QWidget, size: tuple[int, int]) -> None:
    window.resize(*size)
    dialog = shown(window)
    page = dialog.findChild(QScrollArea, "about.page")
    assert isinstance(page, QScrollArea)
    content = page.widget()
    assert content is not None
    assert content.width() <= page.viewport().width()
    assert dialog.width() <= window.width()
