"""One pane of a chart: grid, bars and lines beside the axis of their values."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tradewalk.views.chart.batch import thin_pen
from tradewalk.views.chart.plotting import GraphicsObject
from tradewalk.views.chart.projection import Area, PriceScale, Projection, Sight, raised, range_of
from tradewalk.views.chart.snapshot import Snapshot
from tradewalk.views.chart.tags import apart
from tradewalk.views.chart.value_ticks import Tick, percent_ticks, value_ticks
from tradewalk.views.scale import px
from tradewalk.views.set_texts import SetTexts
from tradewalk.views.theme import RADII, Theme

TICK_GAP = 36
TAG_HEIGHT = 18
TEXT_INSET = 8
MOST_HEADROOM = 0.6
"""The share of its height that a pane keeps free at the most for what is written at its top."""


class Level(NamedTuple):
    """A horizontal line; one with a ``tag`` has that text on the axis, on the line's colour."""

    value: float
    colour: str
    tag: str = ""
    style: Qt.PenStyle = Qt.PenStyle.DashLine


class Mark(NamedTuple):
    """A value with its text at the axis."""

    value: float
    text: str


class Layer(Protocol):
    """Something that is painted in a pane."""

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint what lies across a range of bars."""


class PaneLook(NamedTuple):
    """How the values of a pane are written.

    ``text_of`` takes a value and the decimals with which it is round; ``digits`` is how many one between ticks has.
    """

    text_of: Callable[[float, int], str]
    scale: PriceScale = PriceScale.LINEAR
    least_step: float = 0.0
    base: float = 1.0
    digits: int = 2


class Pane(GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Paints in whole pixels; whoever owns it says where it is and what range it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.look = PaneLook(lambda value, decimals: f"{value:.{decimals}f}")
        self.layers: list[Layer] = []
        self.levels: tuple[Level, ...] = ()
        self.projection = Projection(Area(0, 0, 1, 1), Sight(0, 1), 0, 1)
        self.axis_width = 0
        self.uprights: tuple[float, ...] = ()
        self.is_first = True
        self.headroom = 0
        self.shifts = (0, 0)
        self._ticks: tuple[Mark, ...] = ()
        self._ticks_of: tuple[object, ...] = ()
        self._plot = Snapshot()

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        colours = theme.colours
        self._grid, self._border = thin_pen(colours.line_soft), thin_pen(colours.line)
        self._ink, self._on_tag, self._ground = QColor(colours.ink_2), *2 * (QColor(colours.surface),)
        self._font, self.tag_height, self._gap = font, px(TAG_HEIGHT), px(TICK_GAP)
        self._texts, metrics = SetTexts(font), QFontMetrics(font)
        self._drop = (self.tag_height + metrics.ascent() - metrics.descent()) / 2
        self.update()

    def place(self, area: Area, axis_width: int) -> None:
        """Lie there, with an axis of so many pixels at its right."""
        self.prepareGeometryChange()
        self.projection = Projection(area, self.projection.sight, self.projection.low, self.projection.high)
        self.axis_width = axis_width
        self._plot.forget()

    def update(self, rect: QRectF | None = None) -> None:
        """Paint all of it anew, or what lies in a rectangle."""
        self._plot.forget(rect)
        self._expose(self.boundingRect() if rect is None else rect)

    def _expose(self, part: QRectF) -> None:
        """Paint a part anew, as it is kept. An item's own ``update`` exposes the one rectangle around all parts."""
        if self.scene() is not None:
            self.scene().update(part)

    def project(self, sight: Sight, low: float, high: float) -> None:
        """Show these bars and values."""
        is_logarithmic = self.look.scale is PriceScale.LOGARITHMIC and low > 0
        low, high = range_of(low, high, is_logarithmic=is_logarithmic) if high <= low else (low, high)
        high = raised(low, high, self._headroom_share(), is_logarithmic=is_logarithmic)
        self._turn_to(Projection(self.projection.area, sight, low, high, is_logarithmic))

    def hold(self, sight: Sight, low: float, high: float) -> None:
        """Show these bars, and exactly these values, ``high`` at the top."""
        is_logarithmic = self.look.scale is PriceScale.LOGARITHMIC and low > 0
        self._turn_to(Projection(self.projection.area, sight, low, high, is_logarithmic))

    def _turn_to(self, projection: Projection) -> None:
        if projection != self.projection:
            self.projection = projection
            self.update()

    def _headroom_share(self) -> float:
        """How much of the height stays free for what is written at the top."""
        return min(self.headroom / max(self.projection.area.height, 1), MOST_HEADROOM)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Draw other horizontal lines; of those that moved, their rows alone are painted, over what is there."""
        for level in {*self.levels} ^ {*levels}:
            area = self.projection.area
            self._expose(QRectF(area.left, self.projection.y(level.value) - 1, area.width, 3))
        self.levels = tuple(levels)

    def written(self, value: float) -> str:
        """A value as the axis writes it, with all its digits."""
        if self.look.scale is PriceScale.PERCENT:
            value = (value / self.look.base - 1) * 100
        return self.look.text_of(value, self.look.digits)

    def update_bar(self, position: int, room: int) -> None:
        """Paint one bar anew, the lines that lead to it, so many pixels beside it, and the axis with the last price.

        ``shifts`` are the places by which lines are drawn before and after the bar that they are of.
        """
        area, projection = self.projection.area, self.projection
        left = projection.x(position - 1 + self.shifts[0]) - room
        right = projection.x(position + 0.5 + self.shifts[1]) + room
        self.update(QRectF(left, area.top, right - left, area.height))
        self._expose(QRectF(area.right, area.top, self.axis_width, area.height))

    def ticks(self) -> tuple[Mark, ...]:
        """The values that are written at the axis; worked out once, however often they are asked for."""
        of = (self.projection, self.look)
        if of != self._ticks_of:
            self._ticks_of, text_of = of, self.look.text_of
            self._ticks = tuple(Mark(at, text_of(*tick)) for at, tick in self._values())
        return self._ticks

    def _values(self) -> Iterable[tuple[float, Tick]]:
        """Where each value stands, and as what it is written."""
        look = self.look
        if look.scale is PriceScale.PERCENT:
            return percent_ticks(self.projection, look.base, self._gap)
        return ((tick.value, tick) for tick in value_ticks(self.projection, self._gap, look.least_step))

    def boundingRect(self) -> QRectF:
        area = self.projection.area
        return QRectF(area.left, area.top, area.width + self.axis_width, area.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint what is exposed; on a screen from the snapshot, so that a crosshair passes over at no cost."""
        area, exposed = self.projection.area, option.exposedRect
        plot = QRectF(area.left, area.top, area.width, area.height)
        if widget is None:
            self._paint_plot(painter, plot.intersected(exposed))
        else:
            self._plot.show(painter, plot, exposed, self._paint_plot)
        painter.setClipRect(exposed.intersected(self.boundingRect()))
        self._paint_levels(painter)
        if exposed.right() >= area.right:
            self._paint_axis(painter, self.ticks())

    def _paint_plot(self, painter: QPainter, room: QRectF) -> None:
        """Grid, bars and lines in a part of the plot."""
        if room.isEmpty():
            return
        painter.setClipRect(room)
        painter.fillRect(room, self._ground)
        self._paint_grid(painter, self.ticks())
        self._paint_layers(painter, room)

    def _paint_grid(self, painter: QPainter, ticks: Sequence[Mark]) -> None:
        area = self.projection.area
        painter.setPen(self._grid)
        for tick in ticks:
            y = int(self.projection.y(tick.value))
            painter.drawLine(area.left, y, area.right - 1, y)
        for position in self.uprights:
            x = int(self.projection.x(position))
            painter.drawLine(x, area.top, x, area.bottom - 1)

    def _paint_layers(self, painter: QPainter, room: QRectF) -> None:
        first = max(self.projection.position_at(room.left() - 1), self.projection.sight.first)
        last = min(self.projection.position_at(room.right() + 1), self.projection.sight.last)
        bars = Sight(first, max(last, first)).bars
        for layer in self.layers:
            layer.paint(painter, self.projection, *bars)

    def _paint_levels(self, painter: QPainter) -> None:
        area = self.projection.area
        if not self.is_first:
            painter.setPen(self._border)
            painter.drawLine(area.left, area.top, area.right + self.axis_width, area.top)
        for level in self.levels:
            y = self.projection.y(level.value)
            if area.top <= y < area.bottom:
                painter.setPen(thin_pen(level.colour, level.style))
                painter.drawLine(area.left, int(y), area.right - 1, int(y))

    def _paint_axis(self, painter: QPainter, ticks: Sequence[Mark]) -> None:
        area, height = self.projection.area, self.tag_height
        painter.setFont(self._font)
        tags = self.tags()
        painter.setPen(QPen(self._ink))
        for tick in ticks:
            top = self.projection.y(tick.value) - height / 2
            is_whole = area.top + 2 <= top and top + height <= area.bottom - 2
            if is_whole and all(abs(top - other) > height for other, _ in tags):
                box = QRect(area.right + TEXT_INSET, round(top), self.axis_width, height)
                self._texts.write(painter, box, 0.0, tick.text)
        for top, level in tags:
            self._paint_tag(painter, top, level)

    def tags(self) -> tuple[tuple[float, Level], ...]:
        """The levels that have a tag, each with where it begins: the last, which is that of the price, at its value."""
        levels = list(dict.fromkeys(level for level in self.levels if level.tag and self._is_in(level)))
        area, height = self.projection.area, self.tag_height
        tops = [self.projection.y(level.value) - height / 2 for level in levels]
        return tuple(zip(apart(tops, height, area.top, area.bottom - height), levels, strict=True))

    def _is_in(self, level: Level) -> bool:
        area, y = self.projection.area, self.projection.y(level.value)
        return area.top <= y < area.bottom

    def _paint_tag(self, painter: QPainter, top: float, level: Level) -> None:
        area = self.projection.area
        box = QRectF(area.right + 2, top, self.axis_width - 4, self.tag_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(level.colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._on_tag)
        painter.drawText(QPointF(area.right + TEXT_INSET, top + self._drop), level.tag)
