"""Brings a target where it can be seen: raises its tab and dock, scrolls it into view."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QDockWidget, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.place import Place, on_screen, seen_part

MARGIN = 24
"""What is scrolled into view beside the target."""


class InView:
    """Brings each target of a step into view when it is found first; the learner may then scroll as he likes.

    With the gate closed nobody scrolls: what was seen whole and is no more, since the window has another size, is
    brought back.
    """

    def __init__(self) -> None:
        self._was_whole: dict[str, bool] = {}

    def forget(self) -> None:
        """Another step begins."""
        self._was_whole = {}

    def bring(self, places: Mapping[str, Place], *, is_held: bool) -> bool:
        """Whether one had to be brought. ``is_held``: nobody but the coach scrolls."""
        has_moved = False
        for name, place in places.items():
            if not isValid(place.widget):
                continue
            is_whole = seen_part(place) == place.rectangle()
            is_lost = is_held and self._was_whole.get(name, False) and not is_whole
            if name not in self._was_whole or is_lost:
                reveal(place)
                has_moved = True
            self._was_whole[name] = is_whole
        return has_moved


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
