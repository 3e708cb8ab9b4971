"""A box that is ticked or not, drawn in the colours of the palette."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.tick_painting import paint_tick_box

_SIZE = 18


class TickBox(QAbstractButton):
    """Space and a click tick it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(_SIZE), px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        paint_tick_box(
            painter,
            QRectF(self.rect()),
            self.palette(),
            is_ticked=self.isChecked(),
            has_focus=self.hasFocus(),
        )
