"""Keeps the second half of a double click from a button that has just come to stand under the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_OF_THE_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class PressGuard(QObject):
    """Swallows presses of the mouse inside a widget for the double-click interval after ``arm``.

    A swallowed press arms it anew, so that a row of quick clicks is one gesture. ``elapsed`` gives real
    milliseconds. The keyboard is not held back.
    """

    def __init__(self, guarded: QWidget, elapsed: Callable[[], int] | None = None) -> None:
        super().__init__(guarded)
        self._guarded = guarded
        self._elapsed = elapsed or _real_clock()
        self._until: int | None = None

    def arm(self) -> None:
        """Swallow presses from now on, for a moment."""
        if self._until is None:
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._until = self._elapsed() + QApplication.doubleClickInterval()

    def _disarm(self) -> None:
        self._until = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._until is None:
            return False
        if self._elapsed() >= self._until:
            self._disarm()  # whatever the event: every one of the application comes by here
            return False
        if event.type() not in _OF_THE_MOUSE or not self._is_inside(watched):
            return False
        if event.type() is not QEvent.Type.MouseButtonRelease:
            self.arm()
        return True

    def _is_inside(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget):
            return False
        return watched is self._guarded or self._guarded.isAncestorOf(watched)


def _real_clock() -> Callable[[], int]:
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
