"""A QApplication that is given back as it was: font, palette, style sheet, language of numbers.

A player waits for nothing, so two clicks of one are never a double click unless a test says so, and no caret
blinks: what a window shows does not hang on how long it took. Nor on where the mouse was left by another test, which
a chart would show: it begins beside every window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from tests.journeys.players import Player
    from tests.journeys.starts import Start

BESIDE = (9_000, 9_000)


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication) -> Iterator[QApplication]:
    """The one QApplication, for tests that put the whole of Tradewalk into it."""
    assert qtbot is not None
    show_something(qtbot)
    with given_back(qapp):
        yield qapp


@contextmanager
def given_back(qapp: QApplication) -> Iterator[None]:
    """Afterwards all that Tradewalk sets for a whole process is as it was before."""
    locale, font, palette, sheet = QLocale(), qapp.font(), qapp.palette(), qapp.styleSheet()
    interval, flash = qapp.doubleClickInterval(), qapp.cursorFlashTime()
    qapp.setDoubleClickInterval(0)
    qapp.setCursorFlashTime(0)
    QCursor.setPos(*BESIDE)
    try:
        yield
    finally:
        qapp.setCursorFlashTime(flash)
        qapp.setDoubleClickInterval(interval)
        if qapp.styleSheet() != sheet:
            qapp.setStyleSheet(sheet)
        if qapp.palette() != palette:
            qapp.setPalette(palette)
        if qapp.font() != font:
            qapp.setFont(font)
        QLocale.setDefault(locale)


@pytest.fixture(scope="module")
def shared_player(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Player"]:
    """One window for the tests of a file that only read it."""
    from tests.journeys.players import a_player

    with given_back(qapp), a_player(qapp, tmp_path_factory.mktemp("accounts")) as player:
        yield player


@pytest.fixture
def reader(shared_player: "Player") -> "Player":
    """The player of the shared window, with nothing open over the page of its instrument.

    Its journal goes on: a clock that ran for no time has marked it.
    """
    shared_player.return_to_the_page()
    return shared_player


@pytest.fixture
def start(application: QApplication, tmp_path: Path) -> Iterator["Start"]:
    """Starts the whole application, as often as a test wants; ended with the test."""
    from tests.journeys.starts import Start

    start = Start(application, tmp_path)
    yield start
    start.end()


def show_something(qtbot: QtBot) -> None:
    """The first window of a process draws its texts a trace otherwise than all later ones do."""
    label = QLabel("first")
    qtbot.addWidget(label)
    label.show()
    QApplication.processEvents()
    label.close()
