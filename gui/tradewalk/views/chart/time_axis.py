"""The axis of bars at the foot of a chart."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from tradewalk.views.chart.batch import thin_pen
from tradewalk.views.chart.place_labels import Label, labels_that_fit
from tradewalk.views.chart.plotting import GraphicsObject
from tradewalk.views.chart.projection import Area, Projection, Sight
from tradewalk.views.set_texts import SetTexts
from tradewalk.views.theme import Theme

ROOM_FOR_TEXT = 200
ROOM_BEYOND = 0.4
"""How far a label may reach beyond the panes, as a share of the foot's height."""


class TimeAxis(GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Paints the labels that have room. ``shown`` are their places, where the panes draw upright lines."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Label, ...] = ()
        self._fitting: tuple[tuple[float, Label], ...] = ()
        self._area = Area(0, 0, 1, 1)
        self._axis_width = 0

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        self._border = thin_pen(theme.colours.line)
        self._inks = {True: QColor(theme.colours.ink), False: QColor(theme.colours.ink_2)}
        self._texts, self._metrics = SetTexts(font), QFontMetricsF(font)
        self.update()

    def place(self, area: Area, axis_width: int) -> None:
        """Lie there, below panes with an axis of so many pixels at their right."""
        self.prepareGeometryChange()
        self._area, self._axis_width = area, axis_width

    def show_labels(self, labels: Sequence[Label], sight: Sight) -> None:
        """Write these labels, as far as they fit."""
        projection = Projection(self._area, sight, 0, 1)
        xs = [projection.x(label.position) for label in labels]
        widths = [self._metrics.horizontalAdvance(label.text) for label in labels]
        beyond = self._area.height * ROOM_BEYOND
        self._fitting = labels_that_fit(labels, xs, self._area.left, self._area.right + beyond, widths)
        self.shown = tuple(label for _, label in self._fitting)
        self.update()

    def boundingRect(self) -> QRectF:
        area = self._area
        return QRectF(area.left, area.top, area.width + self._axis_width, area.height)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        area = self._area
        painter.setPen(self._border)
        painter.drawLine(area.left, area.top, area.right + self._axis_width, area.top)
        for x, label in self._fitting:
            painter.setPen(self._inks[label.is_strong])
            box = QRect(round(x) - ROOM_FOR_TEXT // 2, area.top, ROOM_FOR_TEXT, area.height)
            self._texts.write(painter, box, 0.5, label.text)
