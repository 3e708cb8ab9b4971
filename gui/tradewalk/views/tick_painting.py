"""A box that is ticked or not, painted in the colours of the palette: Qt's own has no edge that can be seen."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF

_TICK = ((0.24, 0.52), (0.42, 0.70), (0.76, 0.32))
"""The corners of the tick, in parts of the box."""


def paint_tick_box(
    painter: QPainter, place: QRectF, palette: QPalette, *, is_ticked: bool, has_focus: bool
) -> None:
    """Paint the box inside *place*, and the tick in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = palette.color(QPalette.ColorRole.Highlight)
    ink = palette.color(QPalette.ColorRole.PlaceholderText)
    box = place.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(accent if has_focus else ink, 2 if has_focus else 1))
    painter.drawRoundedRect(box, 4, 4)
    if is_ticked:
        painter.setPen(QPen(accent, 2.2))
        at = (QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK)
        painter.drawPolyline(QPolygonF(list(at)))
