"""Paints the badges of events at the foot of the price pane."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from tradewalk.market.series.chart_events import ChartEvent, EventKind
from tradewalk.views.chart.events.badges import Badge, badges_of
from tradewalk.views.chart.events.words import letter_of
from tradewalk.views.chart.projection import Projection
from tradewalk.views.theme import RADII, Theme

PADDING = 1


class EventLayer:
    """Paints ``events``, and says which badge lies at a point."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.events: tuple[ChartEvent, ...] = ()
        self.dress(theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        colours = theme.colours
        inks = {
            EventKind.DIVIDEND: colours.line_2,
            EventKind.SPLIT: colours.line_3,
            EventKind.EVENT: colours.ink_2,
        }
        self._inks = {kind: QColor(ink) for kind, ink in inks.items()}
        self._ground = QColor(colours.surface)
        self._font, self._size = font, QFontMetrics(font).height() + PADDING

    def badges(self, projection: Projection) -> tuple[Badge, ...]:
        """The badges in view."""
        return badges_of(self.events, projection, self._size)

    def paint(self, painter: QPainter, projection: Projection, _first: int, _last: int) -> None:
        """Paint the badges in view."""
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for badge in self.badges(projection):
            self._paint_badge(painter, badge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_badge(self, painter: QPainter, badge: Badge) -> None:
        box = QRectF(badge.x - badge.size / 2, badge.top, badge.size, badge.size)
        painter.setPen(self._inks[badge.kind])
        painter.setBrush(self._ground)
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter_of(badge.kind))
