"""A panel over a whole window: what lies below is away and its keys are asleep until the panel is lifted."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

LEFT_AWAKE = QKeySequence("Ctrl+Q")
"""The application can be left from anywhere."""


class OverWindow(QObject):
    """Lays panels over a window, one at a time. Panels of the window that are built anew are covered too."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: QWidget | None = None
        self._away: QWidget | None = None
        self._asleep: list[QShortcut] = []

    @property
    def is_laid(self) -> bool:
        """Whether a panel lies over the window."""
        return self._panel is not None

    def lay(self, panel: QWidget) -> None:
        """Put a panel over all of the window; another one that lay there is deleted."""
        if self._panel is not panel:
            self._drop()
            self._panel = panel
            panel.setParent(self._window)
            self._window.installEventFilter(self)
        self._cover()

    def lift(self) -> None:
        """Take the panel off, and delete it."""
        if self._panel is None:
            return
        self._window.removeEventFilter(self)
        self._show_below(is_shown=True)
        self._drop()
        for key in self._asleep:
            if isValid(key):
                key.setEnabled(True)
        self._asleep = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel stays as large as the window, and over whatever comes into it."""
        if self._panel is not None and watched is self._window:
            if event.type() is QEvent.Type.Resize:
                self._panel.setGeometry(self._window.rect())
            elif event.type() is QEvent.Type.LayoutRequest and self._is_bare:
                self._cover()
        return super().eventFilter(watched, event)

    @property
    def _is_bare(self) -> bool:
        """Whether what stands in the window is not what was put away, which Qt shows a little later."""
        return self._window.centralWidget() is not self._away

    def _cover(self) -> None:
        panel = self._panel
        assert panel is not None, "a panel covers"
        keys = self._window.findChildren(QShortcut)
        below = [key for key in keys if not _is_of(key, panel) and key.key() != LEFT_AWAKE]
        asleep = [key for key in below if key.isEnabled()]
        for key in asleep:
            key.setEnabled(False)
        self._asleep += asleep
        self._show_below(is_shown=False)
        panel.setGeometry(self._window.rect())
        panel.show()
        panel.raise_()

    def _show_below(self, *, is_shown: bool) -> None:
        below = self._window.centralWidget()
        self._away = None if is_shown else below
        if below is not None:
            below.setVisible(is_shown)

    def _drop(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None


def _is_of(key: QShortcut, panel: QWidget) -> bool:
    owner = key.parent()
    return isinstance(owner, QWidget) and (owner is panel or panel.isAncestorOf(owner))
