"""The whole history in a strip, with a window over what is in view that can be moved and resized."""

from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tradewalk.market.series.bar_series import BarSeries
from tradewalk.market.series.line_series import LineSeries
from tradewalk.views.chart.batch import thin_pen
from tradewalk.views.chart.line_layer import LineInk, LineLayer
from tradewalk.views.chart.projection import Area, Projection, Sight, range_of
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Theme

HEIGHT, LEAST_WIDTH = 28, 160
GRIP = 5
"""So near to an edge of the window a press moves that edge."""


class Hold(Enum):
    """What of the window is held."""

    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


class Navigator(QWidget):
    """Draws the closes of all bars that are over. ``sight_wanted`` carries what the window was brought to."""

    sight_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        name_target(self, "chart.navigator")
        self.setAccessibleName(self.tr("All bars, with a window over those in view"))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMouseTracking(True)
        self._line = LineLayer(LineInk(""))
        self._history: BarSeries | None = None
        self._sight, self._places = Sight(0, 1), 1
        self._picture: QPixmap | None = None
        self._hold: Hold | None = None
        self._grabbed = 0.0
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Put on the inks of a theme."""
        self._theme = theme
        self._line.ink = LineInk(theme.colours.ink_3)
        self._picture = None
        self.update()

    def render(self, props: ChartProps) -> None:  # type: ignore[override]
        """Show what is in view. The line is that of closed bars alone: so it is the same however often it was drawn."""
        history, _ = props.bars
        if history != self._history or props.places != self._places:
            self._history, self._picture = history, None
            self._line.pyramid.show(LineSeries.of_closes(history), None)
        elif props.sight == self._sight:
            return
        self._sight, self._places = props.sight, max(props.places, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(LEAST_WIDTH), px(HEIGHT))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter, window = QPainter(self), self._window()
        painter.drawPixmap(0, 0, self._picture)
        veil = QColor(self._theme.colours.bg)
        veil.setAlphaF(0.65)
        painter.fillRect(QRectF(0, 0, window.left(), self.height()), veil)
        painter.fillRect(QRectF(window.right(), 0, self.width() - window.right(), self.height()), veil)
        painter.setPen(thin_pen(self._theme.colours.accent))
        painter.drawRect(window.adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the window brings it there."""
        position = self._position(event.position().x())
        self._hold = self._held_at(event.position().x())
        if self._hold is None:
            self._hold = Hold.WHOLE
            self._want(position - self._sight.width / 2, position + self._sight.width / 2)
        self._grabbed = position - self._sight.first

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._hold is None:
            held = self._held_at(x)
            edges = held in (Hold.FIRST, Hold.LAST)
            self.setCursor(Qt.CursorShape.SizeHorCursor if edges else Qt.CursorShape.PointingHandCursor)
            return
        position, sight = self._position(x), self._sight
        if self._hold is Hold.FIRST:
            self._want(min(position, sight.last - 1), sight.last)
        elif self._hold is Hold.LAST:
            self._want(sight.first, max(position, sight.first + 1))
        else:
            first = position - self._grabbed
            self._want(first, first + sight.width)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._hold = None

    def _want(self, first: float, last: float) -> None:
        self.sight_wanted.emit(Sight(first, last))

    def _held_at(self, x: float) -> Hold | None:
        window = self._window()
        if abs(x - window.left()) <= GRIP:
            return Hold.FIRST
        if abs(x - window.right()) <= GRIP:
            return Hold.LAST
        return Hold.WHOLE if window.left() < x < window.right() else None

    def _position(self, x: float) -> float:
        return x / max(self.width(), 1) * self._places - 0.5

    def _window(self) -> QRectF:
        first, last = (
            (end + 0.5) / self._places * self.width() for end in (self._sight.first, self._sight.last)
        )
        left, right = max(round(first), 0), min(round(last), self.width())
        return QRectF(left, 0, max(right - left, 2), self.height())

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.colours.surface))
        extent = self._line.extent(0, self._places)
        if extent is not None and np.isfinite(extent).all():
            area = Area(0, 3, self.width(), self.height() - 6)
            projection = Projection(area, Sight(-0.5, self._places - 0.5), *range_of(*extent, air=0.0))
            painter = QPainter(picture)
            self._line.paint(painter, projection, 0, self._places)
            painter.end()
        return picture
