"""The account's own trades and cost on a price pane: discs with a letter, and a dashed line with its text."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tradewalk.domain.orders import Side
from tradewalk.views.chart.own_series import OwnSeries, TradeMark
from tradewalk.views.chart.projection import Projection
from tradewalk.views.theme import Theme

_LINE_GAP = 3.0
_DISC_GAP = 6.0


def disc_height(side: Side, height: float, area: QRectF, radius: float) -> float:
    """The middle of the disc: a purchase's stands below its price and a sale's above it, if there is room."""
    way = 1 if side is Side.BUY else -1
    distance = way * (radius + _DISC_GAP)
    is_inside = area.top() <= height + distance - radius and height + distance + radius <= area.bottom()
    return height + distance if is_inside else height - distance


def cost_text_top(height: float, text_height: float, area: QRectF, headroom: float) -> float:
    """Where the text of the cost begins: above its line, or below it where legends stand in so many pixels there."""
    free = area.top() + headroom
    top = height - text_height - _LINE_GAP
    if top < free:
        top = max(height + _LINE_GAP, free)
    return min(top, area.bottom() - text_height)


class OwnLayer:
    """Paints the trades and the cost. ``headroom`` are the pixels at the top in which legends stand."""

    def __init__(self) -> None:
        self.series = OwnSeries()
        self.cost_text = ""
        self.headroom = 0.0
        self.letters = {Side.BUY: "B", Side.SELL: "S"}

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme: purchases in its accent, sales in its ink."""
        colours = theme.colours
        self._discs = {Side.BUY: QColor(colours.accent), Side.SELL: QColor(colours.ink)}
        self._inks = {Side.BUY: QColor(colours.on_accent), Side.SELL: QColor(colours.surface)}
        self._line, self._ground = QColor(colours.ink_2), QColor(colours.surface)
        self._font = font

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint the cost, and the trades of a range of bars."""
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = projection.area
        area = QRectF(room.left, room.top, room.width, room.height)
        if self.series.cost is not None:
            height = float(self.series.cost) * self.series.cost_factor
            self._paint_cost(painter, projection.y(height), area)
        for mark in self.series.marks:
            if first - 2 <= mark.position < last + 2:
                price = QPointF(projection.x(mark.position), projection.y(float(mark.price)))
                self._paint_mark(painter, price, self._centre(mark, projection), mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def mark_at(self, at: QPointF, projection: Projection) -> TradeMark | None:
        """The trades whose disc lies under a point of the pane."""
        radius = self._radius()
        for mark in self.series.marks:
            centre = self._centre(mark, projection)
            if abs(complex(at.x() - centre.x(), at.y() - centre.y())) <= radius:
                return mark
        return None

    def place_of(self, mark: TradeMark, projection: Projection) -> QPointF:
        """The foot of a disc, where something may be said of it."""
        return self._centre(mark, projection) + QPointF(0, self._radius())

    def disc_of(self, mark: TradeMark, projection: Projection) -> QRectF:
        """Where a disc lies."""
        radius = self._radius()
        corner = self._centre(mark, projection) - QPointF(radius, radius)
        return QRectF(corner, QSizeF(2 * radius, 2 * radius))

    def _radius(self) -> float:
        return QFontMetricsF(self._font).height() / 2

    def _centre(self, mark: TradeMark, projection: Projection) -> QPointF:
        room = projection.area
        area, height = QRectF(room.left, room.top, room.width, room.height), projection.y(float(mark.price))
        return QPointF(projection.x(mark.position), disc_height(mark.side, height, area, self._radius()))

    def _paint_cost(self, painter: QPainter, height: float, area: QRectF) -> None:
        """The line with its text; a cost beyond the view has its text at the edge, with an arrow."""
        text = self.cost_text
        if height < area.top():
            text += " ↑"
        elif height > area.bottom():
            text += " ↓"
        else:
            painter.setPen(QPen(self._line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        metrics = QFontMetricsF(self._font)
        size = metrics.size(Qt.TextFlag.TextSingleLine, text)
        top = cost_text_top(height, size.height(), area, self.headroom)
        box = QRectF(area.left() + _LINE_GAP, top, size.width() + 2 * _LINE_GAP, size.height())
        painter.fillRect(box, self._ground)
        painter.setPen(self._line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, price: QPointF, centre: QPointF, mark: TradeMark) -> None:
        radius = self._radius()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._discs[mark.side])
        painter.drawEllipse(price, 2.5, 2.5)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(self._inks[mark.side])
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.letters[mark.side])
