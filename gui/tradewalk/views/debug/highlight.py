"""A frame around a target for a moment, over whatever window it lies in. It takes no input and holds none back."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

SHOWN_FOR = 1_500
"""Real milliseconds."""
WIDTH, MARGIN = 3, 4


class Highlight(QWidget):
    """Goes by itself."""

    def __init__(self, window: QWidget, target: QRect, colour: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._colour = colour
        around = target.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        self.setGeometry(around.translated(-window.mapToGlobal(QPoint(0, 0))))
        QTimer.singleShot(SHOWN_FOR, self, self.close)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._colour), WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
