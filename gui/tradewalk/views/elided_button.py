"""A button whose text is shortened where it has no room, and then says all of it in its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from tradewalk.views.targets import name_target

_PADDING = 20


class ElidedButton(QPushButton):
    """``say`` sets the whole text."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", kind)
        self._whole = ""

    def say(self, text: str) -> None:
        """Show this text, as much of it as there is room for."""
        self._whole = text
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PADDING, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _PADDING
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown == self._whole else self._whole)
