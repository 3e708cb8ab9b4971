"""Small pictures of the tools, drawn in the ink of the theme."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from tradewalk.domain.drawings.drawing import Ink, Tool
from tradewalk.views.theme import Theme

SIZE = 16
SCALES = (1, 2, 3)
"""Pixels a logical one, for screens of each kind."""
_Line = tuple[tuple[float, float], ...]
_LINES: dict[Tool, tuple[_Line, ...]] = {
    Tool.TREND_LINE: (((3, 13), (13, 3)),),
    Tool.RAY: (((2, 14), (14, 2)), ((8.5, 2), (14, 2), (14, 7.5))),
    Tool.HORIZONTAL: (((0.5, 8), (15.5, 8)),),
    Tool.VERTICAL: (((8, 0.5), (8, 15.5)),),
    Tool.CHANNEL: (((1, 9), (11, 1)), ((5, 15), (15, 7))),
    Tool.RECTANGLE: (((2, 4), (14, 4), (14, 12), (2, 12), (2, 4)),),
    Tool.FIBONACCI: (((2, 2), (14, 2)), ((2, 6.5), (14, 6.5)), ((2, 9.5), (14, 9.5)), ((2, 14), (14, 14))),
    Tool.TEXT: (((3, 3), (13, 3)), ((8, 3), (8, 13))),
    Tool.MEASURE: (((1, 13), (1, 15), (15, 15), (15, 13)), ((8, 12), (8, 2)), ((5, 5), (8, 2), (11, 5))),
}
_DOTS: dict[Tool, _Line] = {
    Tool.TREND_LINE: ((3, 13), (13, 3)),
    Tool.RAY: ((2, 14),),
    Tool.HORIZONTAL: ((8, 8),),
    Tool.VERTICAL: ((8, 8),),
}


def tool_icon(tool: Tool, theme: Theme) -> QIcon:
    """The picture of a tool."""
    icon = QIcon()
    for scale in SCALES:
        picture, painter = _begun(scale)
        painter.setPen(QPen(QColor(theme.colours.ink), 1.4))
        for line in _LINES[tool]:
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
        painter.setBrush(QColor(theme.colours.ink))
        for dot in _DOTS.get(tool, ()):
            painter.drawEllipse(QPointF(*dot), 1.2, 1.2)
        painter.end()
        icon.addPixmap(picture)
    return icon


def ink_icon(ink: Ink, theme: Theme) -> QIcon:
    """A disc of a colour."""
    icon = QIcon()
    for scale in SCALES:
        picture, painter = _begun(scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink_colour(ink, theme))
        painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), 5, 5)
        painter.end()
        icon.addPixmap(picture)
    return icon


def ink_colour(ink: Ink, theme: Theme) -> QColor:
    """The colour of an ink in a theme."""
    return QColor(getattr(theme.colours, ink.value))


def _begun(scale: int) -> tuple[QPixmap, QPainter]:
    picture = QPixmap(SIZE * scale, SIZE * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter
