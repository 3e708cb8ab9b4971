"""A box that is to be ticked is seen before it is."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tradewalk.views.check_box import CheckBox
from tradewalk.views.theme import Appearance


def inks_left(box: CheckBox) -> set[str]:
    """The colours at the left, where the box stands and no word does."""
    picture = box.grab().toImage()
    return {QColor(picture.pixel(x, y)).name() for x in range(20) for y in range(picture.height())}


@pytest.mark.parametrize("is_ticked", [False, True])
@pytest.mark.usefixtures("appearance")
def test_a_box_has_an_edge_whether_or_not_it_is_ticked(qtbot: QtBot, is_ticked: bool) -> None:
    box = CheckBox("Draw it on the chart")
    qtbot.addWidget(box)
    box.setChecked(is_ticked)
    assert len(inks_left(box)) > 1


def test_the_tick_is_in_the_accent(qtbot: QtBot, appearance: Appearance) -> None:
    box = CheckBox("Draw it on the chart")
    qtbot.addWidget(box)
    assert appearance.theme.colours.accent not in inks_left(box)
    box.setChecked(True)
    assert appearance.theme.colours.accent in inks_left(box)
