"""Brings a target where it can be seen: raises its tab and dock, scrolls it into view."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QDockWidget, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.place import Place, on_screen

MARGIN = 24
"""What is scrolled into view beside the target."""


def reveal(place: Place) -> None:
    """Bring a target into view, as far as it can be. What it changes is measured after a turn of the event loop."""
    if not isValid(place.widget):
        return
    place.reveal()
    above = list(_above(place.widget))
    for around in reversed(above):
        _raise(around, [place.widget, *above])
    for around in above:
        _scroll(around, place)


def _above(widget: QWidget) -> Iterator[QWidget]:
    """What a widget lies in, from the inside out, up to its window."""
    around = widget
    while not around.isWindow():
        parent = around.parentWidget()
        if parent is None:
            return
        yield parent
        around = parent


def _raise(around: QWidget, inside: list[QWidget]) -> None:
    """Show the page of a tab. A bare stack belongs to whoever switches it, and stays as it is."""
    if isinstance(around, QDockWidget):
        around.show()
        around.raise_()
    if isinstance(around, QTabWidget):
        page = next((each for each in inside if around.indexOf(each) >= 0), None)
        if page is not None:
            around.setCurrentWidget(page)


def _scroll(around: QWidget, place: Place) -> None:
    inside = around.widget() if isinstance(around, QScrollArea) else None
    if not isinstance(around, QScrollArea) or inside is None:
        return
    if inside is place.widget or inside.isAncestorOf(place.widget):
        target, room = _inside(place, inside), around.viewport()
        beside = target.size() / 2 + QSize(MARGIN, MARGIN)
        most = room.size() / 2
        around.ensureVisible(
            target.center().x(),
            target.center().y(),
            min(beside.width(), most.width()),
            min(beside.height(), most.height()),
        )


def _inside(place: Place, inside: QWidget) -> QRect:
    """Where a target lies in what is scrolled; its widget, where the target itself cannot be found yet."""
    target = place.rectangle() or on_screen(place.widget)
    return QRect(inside.mapFromGlobal(target.topLeft()), target.size())


def scroll_areas(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    """The scroll areas that move a widget, or what it shows."""
    for around in (widget, *_above(widget)):
        if isinstance(around, QAbstractScrollArea):
            yield around
