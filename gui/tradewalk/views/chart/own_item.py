"""The plot item of the account's own trades: letters at their places, and the dashed line of the cost."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views.chart.own_series import OwnSeries, TradeMark
from tradewalk.views.chart.plotting import GraphicsObject
from tradewalk.views.theme import Theme

_LINE_GAP = 3.0
_DISC_GAP = 4.0


def disc_height(side: Side, height: float, area: QRectF, radius: float) -> float:
    """Where the middle of a letter's disc is for a price at *height*: a purchase hangs below, a sale stands above.

    Where it would leave the view it changes the side.
    """
    way = 1 if side is Side.BUY else -1
    distance = way * (radius + _DISC_GAP)
    is_inside = area.top() <= height + distance - radius and height + distance + radius <= area.bottom()
    return height + distance if is_inside else height - distance


class OwnItem(GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Paints in pixels, so that letters and dashes keep their size at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.series = OwnSeries()
        self.cost_text = ""
        self._letters = {Side.BUY: "B", Side.SELL: "S"}

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme: purchases in its accent, sales in its ink."""
        colours = theme.colours
        self._discs = {Side.BUY: QColor(colours.accent), Side.SELL: QColor(colours.ink)}
        self._inks = {Side.BUY: QColor(colours.on_accent), Side.SELL: QColor(colours.surface)}
        self._line, self._ground = QColor(colours.ink_2), QColor(colours.surface)
        self._font = font
        self.update()

    def show_series(self, series: OwnSeries, cost_text: str, letters: dict[Side, str]) -> None:
        """Draw these trades and this cost."""
        self.series, self.cost_text, self._letters = series, cost_text, letters
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        view: QRectF | None = self.viewRect()
        return view if view is not None else QRectF()

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        to_pixels, view = painter.transform(), self.boundingRect()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        area = to_pixels.mapRect(view)
        if self.series.cost is not None:
            self._paint_cost(painter, to_pixels.map(QPointF(0, float(self.series.cost))).y(), area)
        for mark in self.series.marks:
            self._paint_mark(painter, to_pixels.map(QPointF(mark.position, float(mark.price))), mark, area)
        painter.restore()

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
        top = min(max(height - size.height() - _LINE_GAP, area.top()), area.bottom() - size.height())
        box = QRectF(area.left() + _LINE_GAP, top, size.width() + 2 * _LINE_GAP, size.height())
        painter.fillRect(box, self._ground)
        painter.setPen(self._line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, price: QPointF, mark: TradeMark, area: QRectF) -> None:
        radius = QFontMetricsF(self._font).height() / 2
        centre = QPointF(price.x(), disc_height(mark.side, price.y(), area, radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._discs[mark.side])
        painter.drawEllipse(price, 2.5, 2.5)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(self._inks[mark.side])
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letters[mark.side])
