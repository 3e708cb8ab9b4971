"""A box that is ticked or not, drawn in the colours of the palette."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton

from tradewalk.views.scale import px

_SIZE = 18
_TICK = ((0.24, 0.52), (0.42, 0.70), (0.76, 0.32))
"""The corners of the tick, in parts of the box."""


class TickBox(QAbstractButton):
    """Space and a click tick it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(_SIZE), px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(QPalette.ColorRole.Highlight)
        ink = palette.color(QPalette.ColorRole.PlaceholderText)
        edge, box = 2 if self.hasFocus() else 1, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(accent if self.hasFocus() else ink, edge))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(accent, 2.2))
            at = (QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK)
            painter.drawPolyline(QPolygonF(list(at)))
