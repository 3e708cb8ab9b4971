"""The overlays of all windows: the main one, its dialogs, menus and lists. Each gets one when it is first shown."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.geometry import hole_around
from tradewalk.views.coach.overlay import Overlay
from tradewalk.views.coach.place import belongs_to, is_opened_by_coach
from tradewalk.views.theme import Appearance

NO_WINDOWS = (Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen, Qt.WindowType.Tool)
"""What is no place to work in."""


class Overlays:
    """Keeps an overlay over every window that belongs to the main one."""

    def __init__(self, root: QWidget, appearance: Appearance) -> None:
        self._root = root
        self._appearance = appearance
        self._overlays: list[Overlay] = []

    def windows(self) -> Iterator[QWidget]:
        """The windows on show that belong to the main one, itself first; not what the card opens."""
        if self._root.isVisible():
            yield self._root
        others = (each for each in QApplication.topLevelWidgets() if each is not self._root)
        for window in others:
            is_shown = window.isVisible() and window.windowType() not in NO_WINDOWS
            if is_shown and belongs_to(window, self._root) and not is_opened_by_coach(window):
                yield window

    def over(self, window: QWidget) -> Overlay:
        """The overlay of a window."""
        self._overlays = [each for each in self._overlays if isValid(each)]
        found = next((each for each in self._overlays if each.parentWidget() is window), None)
        if found is None:
            found = Overlay(window, self._appearance)
            self._overlays.append(found)
        return found

    def put(self, targets: Mapping[QWidget, list[QRect]], *, is_dimmed: bool, has_motion: bool) -> None:
        """Show the targets of each window, which are in global coordinates; a window without any is dimmed whole."""
        for window in list(self.windows()):
            origin = window.mapToGlobal(QPoint(0, 0))
            holes = tuple(
                hole_around(target.translated(-origin), window.rect()) for target in targets.get(window, ())
            )
            overlay = self.over(window)
            overlay.spare(_simulated_signs(window))
            overlay.put(holes, is_dimmed=is_dimmed, has_motion=has_motion)

    def stress(self, *, has_motion: bool) -> None:
        """Say for a moment where to look."""
        for each in self._overlays:
            if isValid(each):
                each.stress(has_motion=has_motion)

    def take_off(self) -> None:
        """Leave the windows as they were."""
        for each in self._overlays:
            if isValid(each):
                each.hide()
                each.deleteLater()
        self._overlays = []


def _simulated_signs(window: QWidget) -> tuple[QRect, ...]:
    """Where a window says that what it shows is simulated."""
    labels = (each for each in window.findChildren(QLabel) if each.property("kind") == "simulated")
    shown = (each for each in labels if each.isVisible() and not each.visibleRegion().isEmpty())
    return tuple(QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in shown)
