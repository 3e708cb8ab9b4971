"""Paints the drawings over a pane, in pixels: lines one pixel wide, texts and handles of one size at any zoom."""

from collections.abc import Sequence
from datetime import tzinfo
from math import floor

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from tradewalk.domain.drawings.drawing import Drawing, Tool
from tradewalk.domain.drawings.measures import measured
from tradewalk.domain.instants import CHINA
from tradewalk.views.chart.drawings.clipping import Pane, Point, Segment
from tradewalk.views.chart.drawings.figures import Figure, LevelLabel
from tradewalk.views.chart.drawings.hits import Target
from tradewalk.views.chart.drawings.icons import ink_colour
from tradewalk.views.chart.drawings.props import DrawingProps
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.words import level_text, measured_texts
from tradewalk.views.theme import Theme

AREA_ALPHA = 28
VEIL_ALPHA = 205
"""Bars are seen through the ground of a label, and it can be read all the same."""
HANDLE = 4.0
GAP = 4.0


class DrawingLayer:
    """Paints what it is told on a surface, and says where each drawing then is."""

    def __init__(self) -> None:
        self.props = DrawingProps()
        self.zone: tzinfo = CHINA

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        self._theme, self._font, self._metrics = theme, font, QFontMetricsF(font)
        self._ground, self._veil = QColor(theme.colours.surface), QColor(theme.colours.surface)
        self._veil.setAlpha(VEIL_ALPHA)

    def targets(self, surface: Surface) -> tuple[Target, ...]:
        """Where the drawings are, the lowest first."""
        return tuple(self._target(drawing, surface) for drawing in self.props.drawings)

    def paint(self, painter: QPainter, surface: Surface) -> None:
        """Paint all drawings, and the one that is being drawn."""
        drawings = (
            self.props.drawings if self.props.draft is None else (*self.props.drawings, self.props.draft)
        )
        painter.save()
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawing in drawings:
            self._paint_drawing(painter, drawing, surface)
        painter.restore()

    def _target(self, drawing: Drawing, surface: Surface) -> Target:
        figure = surface.figure(drawing)
        box = self._note_box(figure.note, self._note(drawing, surface), surface.pane)
        return Target(drawing.id, figure, box, self._is_selected(drawing))

    def _paint_drawing(self, painter: QPainter, drawing: Drawing, surface: Surface) -> None:
        target, ink = self._target(drawing, surface), ink_colour(drawing.ink, self._theme)
        figure = target.figure
        self._paint_areas(painter, figure, ink)
        painter.setPen(QPen(ink, 1))
        painter.drawLines(_lines(figure.lines))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLines(_lines(figure.quiet))
        for label in labels_apart(figure.labels, self._metrics.height()):
            self._paint_label(painter, label, ink, surface)
        if target.note_box is not None:
            self._paint_note(painter, target.note_box, self._note(drawing, surface), ink)
        if target.has_handles or drawing is self.props.draft:
            self._paint_handles(painter, drawing, figure.handles, ink)

    def _paint_areas(self, painter: QPainter, figure: Figure, ink: QColor) -> None:
        faint = QColor(ink)
        faint.setAlpha(AREA_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        for area in figure.areas:
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in area]))

    def _paint_label(self, painter: QPainter, label: LevelLabel, ink: QColor, surface: Surface) -> None:
        """A price that stands on its line, or below it where there is no room above."""
        text, pane = level_text(label, surface.decimals), surface.pane
        height = self._metrics.height()
        top = label.point.y - height if label.point.y - height >= pane.top else label.point.y
        width = self._metrics.horizontalAdvance(text)
        left = min(label.point.x + GAP, pane.right - width - GAP)
        painter.fillRect(QRectF(left - 1, top + 1, width + 2, height - 1), self._veil)
        painter.setPen(ink)
        painter.drawText(QRectF(left, top, width + 1, height), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_note(self, painter: QPainter, box: Pane, texts: Sequence[str], ink: QColor) -> None:
        area = QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
        painter.fillRect(area, self._ground)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "\n".join(texts))

    def _paint_handles(
        self, painter: QPainter, drawing: Drawing, handles: tuple[Point, ...], ink: QColor
    ) -> None:
        """Rings that can be dragged; of a locked drawing they are full squares."""
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink if drawing.is_locked else self._ground)
        for handle in handles:
            box = QRectF(handle.x - HANDLE, handle.y - HANDLE, 2 * HANDLE, 2 * HANDLE)
            if drawing.is_locked:
                painter.drawRect(box)
            else:
                painter.drawEllipse(box)

    def _note(self, drawing: Drawing, surface: Surface) -> tuple[str, ...]:
        """The lines of a text that stands at the drawing."""
        if drawing.tool is Tool.MEASURE:
            first, second = surface.shown(drawing).anchors
            return measured_texts(measured(first, second, surface.place, self.zone), surface.decimals)
        return (drawing.text,) if drawing.text else ()

    def _note_box(self, point: Point | None, texts: Sequence[str], pane: Pane) -> Pane | None:
        """Above and at the right of its point, or as near to that as it lies whole in the pane."""
        if point is None or not texts:
            return None
        width = max(self._metrics.horizontalAdvance(text) for text in texts) + 2 * GAP
        height = self._metrics.height() * len(texts) + GAP
        left = max(min(point.x + GAP, pane.right - width), pane.left)
        top = max(point.y - GAP - height, pane.top)
        return Pane(left, top, left + width, top + height)

    def _is_selected(self, drawing: Drawing) -> bool:
        return self.props.selected is not None and self.props.selected.id == drawing.id


def labels_apart(labels: Sequence[LevelLabel], distance: float) -> tuple[LevelLabel, ...]:
    """The labels that have room above each other: those at both ends before the others."""
    kept: list[LevelLabel] = []
    for label in (*labels[:1], *labels[:0:-1][:1], *labels[1:-1]):
        if all(abs(label.point.y - other.point.y) >= distance for other in kept):
            kept.append(label)
    return tuple(kept)


def _lines(segments: Sequence[Segment]) -> list[QLineF]:
    return [_sharp(*segment) for segment in segments]


def _sharp(start: Point, end: Point) -> QLineF:
    """A level or upright line through the middle of its pixels, where it is not blurred."""
    if start.x == end.x:
        start, end = (Point(floor(each.x) + 0.5, each.y) for each in (start, end))
    if start.y == end.y:
        start, end = (Point(each.x, floor(each.y) + 0.5) for each in (start, end))
    return QLineF(QPointF(*start), QPointF(*end))
