"""A line of the timeline that can be chosen, by mouse and by keyboard; its text wraps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label
from tradewalk.views.tones import Tone

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EventRow(QFrame):
    """The line. ``chosen`` tells of a click, Enter or space."""

    chosen = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        name_target(self, f"{name}.row")
        self.setProperty("kind", "choosable")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Show on the chart: {event}").format(event=text))
        label = sentence_label(name, Role.SMALL, Tone.QUIET)
        label.setText(text)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 1)
        column.addWidget(label)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
