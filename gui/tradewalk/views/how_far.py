"""How far something has come, as bars and dots: full where it has, pale within an outline where it has not yet.

The outline tells them apart in high contrast, where the ink of lines is as strong as that of what is done.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette


def paint_done(painter: QPainter, palette: QPalette, place: QRectF) -> None:
    """Paint a bar, or a dot where *place* is a square, of what has happened."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    _paint_round(painter, place)


def paint_to_come(painter: QPainter, palette: QPalette, place: QRectF) -> None:
    """Paint a bar or a dot of what is still to come."""
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
    _paint_round(painter, place.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_round(painter: QPainter, place: QRectF) -> None:
    radius = min(place.width(), place.height()) / 2
    painter.drawRoundedRect(place, radius, radius)
