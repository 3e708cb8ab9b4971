"""The one plot item for candles and volume: each colour is one batch, and only what is in view is painted."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from tradewalk.views.chart.plotting import GraphicsObject, PrimitiveArray
from tradewalk.views.chart.shapes import BarShapes, Shapes


class BarItem(GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Paints bar shapes in two colours."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: BarShapes | None = None
        self._lines = PrimitiveArray(QLineF, 4)
        self._rectangles = PrimitiveArray(QRectF, 4)
        self._rising = self._falling = QColor(Qt.GlobalColor.black)
        self._bounds = QRectF()

    def show_shapes(self, shapes: BarShapes, *, is_growing: bool = False) -> None:
        """Paint other shapes; of bars of which only the last ``is_growing``, that one alone."""
        bounds = _bounds_of(shapes)
        self.shapes = shapes
        if not is_growing or bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
            self.update()
        else:
            self.update(QRectF(bounds.right() - 2, bounds.top(), 2, bounds.height()))

    def colour(self, rising: QColor, falling: QColor) -> None:
        """Paint in other colours."""
        self._rising, self._falling = rising, falling
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        if self.shapes is None:
            return
        view = self.viewRect().intersected(option.exposedRect)
        for shapes, colour in ((self.shapes.rising, self._rising), (self.shapes.falling, self._falling)):
            self._paint_batch(painter, shapes, colour, shapes.between(view.left(), view.right()))

    def _paint_batch(self, painter: QPainter, shapes: Shapes, colour: QColor, part: slice) -> None:
        count = part.stop - part.start
        if count <= 0:
            return
        pen = QPen(colour)
        pen.setCosmetic(True)
        painter.setPen(pen)
        if shapes.lines.shape[1] == 0:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            self._lines.resize(count)
            self._lines.ndarray()[:] = shapes.lines[part]
            painter.drawLines(*self._lines.drawargs())
        painter.setBrush(QBrush(colour))
        self._rectangles.resize(count)
        self._rectangles.ndarray()[:] = shapes.rectangles[part]
        painter.drawRects(*self._rectangles.drawargs())


def _bounds_of(shapes: BarShapes) -> QRectF:
    if not len(shapes.lows):
        return QRectF()
    sides = [side.positions for side in (shapes.rising, shapes.falling) if len(side.positions)]
    ends = [float(positions[place]) for positions in sides for place in (0, -1)]
    low, high = float(shapes.lows.min()), float(shapes.highs.max())
    return QRectF(min(ends) - 1, low, max(ends) - min(ends) + 2, max(high - low, 1e-9))
