"""The highest and the lowest legal price of today on a price pane."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tradewalk.views.chart.projection import Area, Projection
from tradewalk.views.theme import Theme

NEAR = Decimal("0.25")
GAP = 4.0


class LimitMark(NamedTuple):
    """One limit at a height of the pane; ``has_line``: a dashed line leads across."""

    value: float
    text: str
    is_upper: bool
    has_line: bool


def is_near(last: Decimal, previous_close: Decimal, limit: Decimal) -> bool:
    """Whether no more than a quarter of the way from the previous close to a limit is left."""
    return abs(limit - last) <= abs(limit - previous_close) * NEAR


class LimitLayer:
    """Paints ``marks``, as far as they are within sight."""

    def __init__(self) -> None:
        self.marks: tuple[LimitMark, ...] = ()

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        self._inks = {True: QColor(theme.up), False: QColor(theme.down)}
        self._ground, self._font = QColor(theme.colours.surface), font

    def paint(self, painter: QPainter, projection: Projection, _first: int, _last: int) -> None:
        """Paint the limits."""
        painter.setFont(self._font)
        for mark in self.marks:
            y = projection.y(mark.value)
            if projection.area.top <= y < projection.area.bottom:
                self._paint_mark(painter, mark, int(y), projection.area)

    def _paint_mark(self, painter: QPainter, mark: LimitMark, y: int, area: Area) -> None:
        ink = self._inks[mark.is_upper]
        if mark.has_line:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left, y), QPointF(area.right - 1, y))
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(mark.text) + 2 * GAP, metrics.height()
        wanted = y - height if mark.is_upper else y + 1  # the last price is on the other side
        top = min(max(wanted, float(area.top)), area.bottom - height)
        box = QRectF(area.right - width - GAP, top, width, height)
        painter.fillRect(box, self._ground)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.text)
