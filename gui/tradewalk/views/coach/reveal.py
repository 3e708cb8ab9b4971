"""Brings targets where they can be seen, and knows what scrolls them."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.place import Place, seen_part


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
                place.reveal()
                has_moved = True
            self._was_whole[name] = is_whole
        return has_moved


def _above(widget: QWidget) -> Iterator[QWidget]:
    """What a widget lies in, from the inside out, up to its window."""
    around = widget
    while not around.isWindow():
        parent = around.parentWidget()
        if parent is None:
            return
        yield parent
        around = parent


def scroll_areas(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    """The scroll areas that move a widget, or what it shows."""
    for around in (widget, *_above(widget)):
        if isinstance(around, QAbstractScrollArea):
            yield around
