"""Open orders on a price pane: a line at the price, with a chip at its right end."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tradewalk.domain.orders import Side
from tradewalk.views.chart.order_lines.places import Placed, placed
from tradewalk.views.chart.order_lines.props import LineKind, OrderLine
from tradewalk.views.chart.projection import Projection
from tradewalk.views.scale import px
from tradewalk.views.theme import RADII, Theme

CHIP_HEIGHT, CHIP_INSET = 18, 6
REACH = 4.0
"""So near to a line the pointer is on it."""
ABOVE, BELOW = " ↑", " ↓"


class DrawnLine(NamedTuple):
    """A line as it is drawn: its order, where it stands on the axis, what its chip says."""

    line: OrderLine
    value: float
    text: str
    is_dragged: bool = False


class Bound(NamedTuple):
    """How far a line may be dragged: a price of the axis, with its text."""

    value: float
    text: str


class OrderLayer:
    """Paints the lines, and says which of them lies under the pointer."""

    def __init__(self) -> None:
        self.drawn: Sequence[DrawnLine] = ()
        self.bounds: Sequence[Bound] = ()

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme: purchases in its accent, sales in its ink, as everything of one's own."""
        colours = theme.colours
        self._inks = {Side.BUY: QColor(colours.accent), Side.SELL: QColor(colours.ink)}
        self._on_inks = {Side.BUY: QColor(colours.on_accent), Side.SELL: QColor(colours.surface)}
        self._ground, self._quiet = QColor(colours.surface), QColor(colours.ink_2)
        self._font, self._metrics = font, QFontMetricsF(font)

    def ink_of(self, side: Side) -> str:
        """The colour of a side's lines."""
        return self._inks[side].name()

    def places(self, projection: Projection) -> tuple[Placed, ...]:
        """Where each line lies with its chip."""
        heights = [projection.y(drawn.value) for drawn in self.drawn]
        widths = [
            self._metrics.horizontalAdvance(_said(drawn, projection)) + 2 * CHIP_INSET for drawn in self.drawn
        ]
        return placed(heights, widths, px(CHIP_HEIGHT), projection.area)

    def line_at(self, at: QPointF, projection: Projection) -> DrawnLine | None:
        """The line under a point of the pane: a chip first, then what is nearest."""
        area = projection.area
        if not area.contains(at.x(), at.y()):
            return None
        pairs = [*zip(self.drawn, self.places(projection), strict=True)]
        for drawn, place in reversed(pairs):
            if place.covers(at.x(), at.y()):
                return drawn
        near = [(abs(place.y - at.y()), drawn) for drawn, place in pairs if abs(place.y - at.y()) <= REACH]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def paint(self, painter: QPainter, projection: Projection, _first: int, _last: int) -> None:
        """Paint all lines, and over them their chips."""
        painter.setFont(self._font)
        for bound in self.bounds:
            self._paint_bound(painter, projection, bound)
        places = self.places(projection)
        for drawn, place in zip(self.drawn, places, strict=True):
            self._paint_line(painter, projection, drawn, place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn, place in zip(self.drawn, places, strict=True):
            self._paint_chip(painter, drawn, place, _said(drawn, projection))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_line(self, painter: QPainter, projection: Projection, drawn: DrawnLine, place: Placed) -> None:
        """A line that lies in view; of a stop it is dotted, since nothing waits at its price."""
        area = projection.area
        if not area.top <= place.y < area.bottom:
            return
        style = Qt.PenStyle.DashLine if drawn.line.kind is LineKind.LIMIT else Qt.PenStyle.DotLine
        style = Qt.PenStyle.SolidLine if drawn.is_dragged else style
        painter.setPen(QPen(self._inks[drawn.line.side], 1, style))
        painter.drawLine(area.left, int(place.y), int(place.left), int(place.y))

    def _paint_chip(self, painter: QPainter, drawn: DrawnLine, place: Placed, text: str) -> None:
        """Filled where the line can be dragged, a frame alone where it cannot."""
        side, is_free = drawn.line.side, drawn.line.obstacle is None
        box = QRectF(place.left + 0.5, place.top + 0.5, place.width - 1, place.height - 1)
        painter.setPen(QPen(self._inks[side], 1))
        painter.setBrush(self._inks[side] if is_free else self._ground)
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setPen(self._on_inks[side] if is_free else self._inks[side])
        baseline = place.top + (place.height + self._metrics.ascent() - self._metrics.descent()) / 2
        painter.drawText(QPointF(place.left + CHIP_INSET, baseline), text)

    def _paint_bound(self, painter: QPainter, projection: Projection, bound: Bound) -> None:
        """A limit of today in the middle of the pane; one beyond the view has its text at the edge, with an arrow."""
        area, y = projection.area, projection.y(bound.value)
        text = bound.text + _arrow(y, projection)
        height = self._metrics.height()
        top = min(max(y - height - 2, area.top), area.bottom - height)
        if area.top <= y < area.bottom:
            painter.setPen(QPen(self._quiet, 1, Qt.PenStyle.DashDotLine))
            painter.drawLine(area.left, int(y), area.right - 1, int(y))
        width = self._metrics.horizontalAdvance(text) + 2 * CHIP_INSET
        box = QRectF(area.left + (area.width - width) / 2, top, width, height)
        painter.fillRect(box, self._ground)
        painter.setPen(self._quiet)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _said(drawn: DrawnLine, projection: Projection) -> str:
    return drawn.text + _arrow(projection.y(drawn.value), projection)


def _arrow(y: float, projection: Projection) -> str:
    """Where something lies that is not in view."""
    if y < projection.area.top:
        return ABOVE
    return BELOW if y >= projection.area.bottom else ""
