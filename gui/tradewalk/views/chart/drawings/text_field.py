"""The field over the chart in which the words of a text are written."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tradewalk.views.chart.drawings.clipping import Pane, Point
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target

LONGEST = 80
WIDTH = 200


class TextField(QLineEdit):
    """Enter, or a click elsewhere, writes; Escape gives up. It is hidden while nothing is asked."""

    written = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name_target(self, "chart.draw.field")
        self.setAccessibleName(self.tr("Text on the chart"))
        self.setPlaceholderText(self.tr("Text on the chart"))
        self.setMaxLength(LONGEST)
        self.setProperty("kind", "chip")
        self.hide()

    def ask(self, point: Point, pane: Pane, text: str = "") -> None:
        """Stand at a point of a pane, within it, and take the keyboard."""
        width = min(px(WIDTH), int(pane.right - pane.left))
        self.resize(width, self.sizeHint().height())
        left = max(min(point.x, pane.right - width), pane.left)
        top = max(min(point.y - self.height(), pane.bottom - self.height()), pane.top)
        self.move(QPoint(int(left), int(top)))
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write()  # a line edit would pass the key on, and the chart would put a point
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isHidden() and event.reason() == Qt.FocusReason.MouseFocusReason:
            self._write()

    def _write(self) -> None:
        if not self.isHidden():
            self.hide()
            self.written.emit(self.text())
