"""Types a text into a field key by key, so that it is seen being typed; without motion all at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PACE = 70
"""Milliseconds between two keys."""


class Typist(QObject):
    """Types one text at a time. The keys are real ones: they pass the gate, and the field checks them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_motion = False
        self._left = ""
        self._field: QWidget | None = None
        self._then: Callable[[], None] | None = None
        self._pace = QTimer(self, interval=PACE)
        self._pace.timeout.connect(self._on_pace)

    def type(self, field: QWidget, text: str, then: Callable[[], None]) -> None:
        """Type a text where the keyboard is in a field, and go on."""
        self._field, self._left, self._then = field, text, then
        if self.has_motion and text:
            self._pace.start()
            return
        while self._left:
            self._strike()
        self._end()

    def rest(self) -> None:
        """Type no more, and go on with nothing."""
        self._then = None
        self._end()

    def _on_pace(self) -> None:
        if self._left:
            self._strike()
        else:
            self._end()

    def _strike(self) -> None:
        sign, self._left = self._left[0], self._left[1:]
        field = self._field
        if field is None or not isValid(field):
            self._left = ""
            return
        key = ord(sign.upper()) if sign.isascii() else Qt.Key.Key_unknown.value
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(field, event)

    def _end(self) -> None:
        self._pace.stop()
        self._left, self._field = "", None
        then, self._then = self._then, None
        if then is not None:
            then()
