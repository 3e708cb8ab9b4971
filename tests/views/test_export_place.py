"""The dialog that asks where a file shall stand, where it is Qt's own, speaks the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.services.preferences import Language
from tradewalk.views.export_button import ask_for_place
from tradewalk.views.languages import Translation

CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)


@pytest.fixture(params=CHINESE)
def chinese(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(request.param)
    yield
    translation.end()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("chinese")
def test_every_word_of_the_dialog_for_a_file_is_chinese(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_for_place(parent, "儲存", "csv", "orders.csv")
    words = [each.text() for each in dialog.findChildren(QLabel)]
    words += [each.text() for each in dialog.findChildren(QPushButton)]
    words += [each.text() for each in dialog.findChildren(QAction)]
    words += [each.toolTip() for each in dialog.findChildren(QToolButton)]
    dialog.close()
    said = [each for each in words if each]
    assert len(said) > 10
    assert [each for each in said if each.isascii()] == []
