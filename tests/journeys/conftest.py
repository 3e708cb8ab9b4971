"""A QApplication that is given back as it was: font, palette, style sheet, language of numbers.

A player waits for nothing, so two clicks of one are never a double click unless a test says so."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from tests.journeys.starts import Start


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication) -> Iterator[QApplication]:
    """The one QApplication, for tests that put the whole of Tradewalk into it."""
    assert qtbot is not None
    show_something(qtbot)
    locale, font, palette, sheet = QLocale(), qapp.font(), qapp.palette(), qapp.styleSheet()
    interval = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield qapp
    qapp.setDoubleClickInterval(interval)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    QLocale.setDefault(locale)


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
