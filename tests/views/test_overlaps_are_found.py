"""The finder of overlapping texts finds one, and leaves alone what stands beside it."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.overlaps import overlapping


@pytest.mark.parametrize(("left", "count"), [(20, 1), (200, 0)])
def test_texts_that_lie_over_each_other_are_found(qtbot: QtBot, left: int, count: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 100)
    for text, x in (("one sentence", 0), ("another one", left)):
        label = QLabel(text, window)
        label.adjustSize()
        label.move(x, 10)
    window.show()
    qtbot.waitExposed(window)
    assert len(overlapping(window)) == count
