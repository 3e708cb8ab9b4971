"""What a badge says on a chart that has the page to itself: its events, and the way to their entry on the page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

translate = QCoreApplication.translate


def badge_menu(words: str, lead: Callable[[], None], parent: QWidget) -> QMenu:
    """Says the words, and leads to the page when that is wanted; deletes itself when it is closed."""
    menu = QMenu(parent)
    name_target(menu, "chart.badge")
    menu.aboutToHide.connect(menu.deleteLater)
    said = text_label("chart.badge.words", Role.BODY, Tone.PLAIN)
    said.setText(words)
    said.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
    line = QWidgetAction(menu)
    line.setDefaultWidget(said)
    menu.addAction(line)
    menu.addSeparator()
    menu.addAction(translate("ChartEvents", "Show it on the page, beside the chart")).triggered.connect(lead)
    return menu
