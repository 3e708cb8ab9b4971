"""A QApplication that is given back as it was: font, palette, style sheet, language of numbers.

A player waits for nothing, so two clicks of one are never a double click unless a test says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot


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


def show_something(qtbot: QtBot) -> None:
    """The first window of a process draws its texts a trace otherwise than all later ones do."""
    label = QLabel("first")
    qtbot.addWidget(label)
    label.show()
    QApplication.processEvents()
    label.close()
