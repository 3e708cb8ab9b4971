"""A menu that is filled anew holds what it held before: the fifth filling leaves no more objects than the first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tradewalk.services.preferences import Preferences
from tradewalk.views.chart.drawings.menu import DrawingMenus
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.look_menus import fill_adjustment_menu, fill_kind_menu
from tradewalk.views.preference_menu import fill_language_menu, fill_view_menu
from tradewalk.views.theme import Appearance


def nobody(*_chosen: object) -> None:
    """Whom a choice does not concern."""


MENUS: dict[str, Callable[[QMenu, Appearance], None]] = {
    "kind": lambda menu, _: fill_kind_menu(menu, ChartLook(), nobody),
    "adjustment": lambda menu, _: fill_adjustment_menu(menu, ChartLook(), nobody),
    "drawing": lambda menu, appearance: DrawingMenus(appearance).fill(menu),
    "language": lambda menu, _: fill_language_menu(menu, Preferences(), nobody),
    "view": lambda menu, _: fill_view_menu(menu, Preferences(), nobody),
}


@pytest.mark.parametrize("name", MENUS)
def test_a_menu_that_is_filled_again_keeps_nothing_of_before(
    qtbot: QtBot, appearance: Appearance, name: str
) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    counts = []
    for _ in range(5):
        MENUS[name](menu, appearance)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(menu.findChildren(QObject)))
    assert counts[0] > 0
    assert counts == counts[:1] * 5
