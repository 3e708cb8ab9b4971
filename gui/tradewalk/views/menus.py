"""Menus that are filled anew, some of them whenever a chart is drawn otherwise."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu


def empty(menu: QMenu) -> None:
    """Take everything out. Qt deletes the entries alone, and would keep their groups and submenus with the menu."""
    menu.clear()
    for made in (*menu.findChildren(QActionGroup), *menu.findChildren(QMenu)):
        made.deleteLater()
