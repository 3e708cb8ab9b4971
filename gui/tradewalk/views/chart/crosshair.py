"""The crosshair: a layer of its own over all panes, so that moving it paints two thin strips of the chart."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from tradewalk.views.chart.batch import thin_pen
from tradewalk.views.scale import px
from tradewalk.views.theme import RADII, Theme

TAG_HEIGHT = 18
INSET = 6


class Crossing(NamedTuple):
    """Where the crosshair stands, in pixels: ``y`` is None where no pane is pointed at, as by the keyboard.

    ``value`` is written at the axis of values, ``time`` at the axis of bars.
    """

    x: int
    y: int | None
    value: str
    time: str


class Crosshair(QWidget):
    """Draws itself over its parent, which has its size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._crossing: Crossing | None = None
        self._foot = self._axis = 0

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        self._pen = thin_pen(theme.colours.ink_2, Qt.PenStyle.DashLine)
        self._ground, self._ink = QColor(theme.colours.ink), QColor(theme.colours.surface)
        self.setFont(font)
        self.update()

    def place(self, size: QRect, foot: int, axis: int) -> None:
        """Cover the chart, whose foot and axis of values are so many pixels high and wide."""
        self.setGeometry(size)
        self._foot, self._axis = foot, axis

    @property
    def crossing(self) -> Crossing | None:
        """Where it stands."""
        return self._crossing

    def show_at(self, crossing: Crossing | None) -> None:
        """Stand elsewhere, or nowhere."""
        if crossing != self._crossing:
            self.update(self._region())
            self._crossing = crossing
            self.update(self._region())

    def paintEvent(self, _event: QPaintEvent) -> None:
        crossing = self._crossing
        if crossing is None:
            return
        painter = QPainter(self)
        painter.setPen(self._pen)
        right, bottom = self.width() - self._axis, self.height() - self._foot
        painter.drawLine(crossing.x, 0, crossing.x, bottom)
        if crossing.y is not None:
            painter.drawLine(0, crossing.y, right, crossing.y)
            self._paint_tag(painter, self._value_box(crossing), crossing.value)
        self._paint_tag(painter, self._time_box(crossing), crossing.time)
        painter.end()

    def _paint_tag(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setPen(self._ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._pen)

    def _region(self) -> QRegion:
        """What the crosshair covers where it stands."""
        crossing = self._crossing
        if crossing is None:
            return QRegion()
        region = QRegion(crossing.x - 1, 0, 3, self.height()) + QRegion(_roomy(self._time_box(crossing)))
        if crossing.y is not None:
            region += QRegion(0, crossing.y - 1, self.width(), 3)
            region += QRegion(_roomy(self._value_box(crossing)))
        return region

    def _value_box(self, crossing: Crossing) -> QRect:
        height, bottom = px(TAG_HEIGHT), self.height() - self._foot
        top = min(max((crossing.y or 0) - height // 2, 0), bottom - height)
        return QRect(self.width() - self._axis + 2, top, self._axis - 4, height)

    def _time_box(self, crossing: Crossing) -> QRect:
        width = QFontMetrics(self.font()).horizontalAdvance(crossing.time) + 2 * INSET
        left = min(max(crossing.x - width // 2, 0), self.width() - width)
        top = self.height() - self._foot + (self._foot - px(TAG_HEIGHT)) // 2
        return QRect(QPoint(left, top), QRect(0, 0, width, px(TAG_HEIGHT)).size())


def _roomy(box: QRect) -> QRect:
    return box.adjusted(-1, -1, 1, 1)
