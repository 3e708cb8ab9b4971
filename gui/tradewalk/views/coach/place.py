"""Where a target of a walkthrough is on the screen, and who opened which window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.layers import is_of_coach
from tradewalk.views.target_parts import Part
from tradewalk.views.target_reveal import reveal_part


def _as_it_is() -> None:
    """Nothing brings the target into view."""


@dataclass(frozen=True, slots=True)
class Place:
    """A target that exists.

    ``widget`` takes its input. ``rectangle`` says where it lies, in global coordinates, or None while it cannot be
    found: a row, a cell, an element of a chart is a part of its widget. ``reveal`` brings it into view; what it changes
    is laid out with the next turn of the event loop.
    """

    widget: QWidget
    rectangle: Callable[[], QRect | None]
    reveal: Callable[[], None] = _as_it_is


Finder = Callable[[], Place | None]
"""Finds a target anew at each measuring, because views are built anew with another language or text size."""


def on_screen(widget: QWidget) -> QRect:
    """The whole widget, in global coordinates."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def place_of(widget: QWidget) -> Place:
    """A whole widget as a target."""
    return Place(
        widget,
        lambda: on_screen(widget) if isValid(widget) else None,
        lambda: reveal_part(Part(widget, widget.rect())),
    )


def seen_part(place: Place) -> QRect | None:
    """What can be seen of a target, in global coordinates: not what is scrolled out or lies beyond its window."""
    if not isValid(place.widget) or not place.widget.isVisible():
        return None
    seen = place.rectangle()
    if seen is None:
        return None
    for around in _clipping(place.widget):
        seen &= on_screen(around)
    return None if seen.isEmpty() or _is_covered(place.widget, seen.center()) else seen


def opener_of(widget: QWidget) -> QWidget | None:
    """What a widget belongs to: its parent, the button of a menu, the field of a completer's list."""
    parent = widget.parentWidget()
    if parent is not None or not widget.isWindow():
        return parent
    if isinstance(widget, QMenu):
        owners = widget.menuAction().associatedObjects()
        return next((each for each in owners if isinstance(each, QWidget) and each is not widget), None)
    return widget.focusProxy()


def belongs_to(widget: QWidget, other: QWidget) -> bool:
    """Whether a widget is another one, lies in it, or was opened by it; a list is a window with a parent, too."""
    return any(each is other for each in _openers(widget))


def is_opened_by_coach(window: QWidget) -> bool:
    """Whether a window, such as a menu, is the card's own."""
    return any(is_of_coach(each) for each in _openers(window) if each is not window)


def window_behind(widget: QWidget) -> QWidget:
    """The window of a widget; of a menu or a list the window in which it was opened."""
    window = widget.window()
    while window.windowType() is Qt.WindowType.Popup:
        opener = opener_of(window)
        if opener is None:
            break
        window = opener.window()
    return window


def _is_covered(widget: QWidget, point: QPoint) -> bool:
    """Whether something else lies over a target there, such as an open ticket over the page; not the coach's own."""
    branch = widget
    while not branch.isWindow():
        around = branch.parentWidget()
        if around is None:
            break
        beside = [each for each in around.children() if isinstance(each, QWidget)]
        above = beside[beside.index(branch) + 1 :]
        if on_screen(branch).contains(point) and any(_lies_at(each, point) for each in above):
            return True
        branch = around
    return False


def _lies_at(widget: QWidget, point: QPoint) -> bool:
    is_in_the_way = widget.isVisible() and not widget.isWindow() and not is_of_coach(widget)
    is_glass = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return is_in_the_way and not is_glass and on_screen(widget).contains(point)


def _openers(widget: QWidget) -> Iterator[QWidget]:
    seen: QWidget | None = widget
    while seen is not None:
        yield seen
        seen = opener_of(seen)


def _clipping(widget: QWidget) -> Iterator[QWidget]:
    """What cuts off a target in a widget: all around it, and the widget itself where it is what scrolls."""
    around = widget.parentWidget()
    if widget.isWindow() or (isinstance(around, QAbstractScrollArea) and around.viewport() is widget):
        yield widget
    while around is not None and not widget.isWindow():
        yield around
        around = None if around.isWindow() else around.parentWidget()
