"""What lies over a window: all of it dimmed but for rounded holes, a ring around each, the beak of the card.

What says that all of this is simulated is never dimmed: it is ``spared``, without a ring.

A path is painted with the holes taken out of it, because clearing in a child widget would paint black. It is a child of
the window, so it is in every picture that is grabbed of it. It takes no input and holds none back: that is the gate.
"""

from math import pi, sin

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tradewalk.views.coach.geometry import between
from tradewalk.views.coach.layers import rise
from tradewalk.views.theme import RADII, Appearance, Palette

RING = 2
STRONG_RING = 4
"""With high contrast."""
GLIDE = 180
"""Milliseconds in which the hole goes to another target."""
STRESS = 900
"""Milliseconds in which the rings are stressed."""
SWELL = 4
"""By how much a stressed ring is wider."""


class Overlay(QWidget):
    """Over one top-level window, and as large as it. ``holes``: where it shows through, the first one marked most."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.setObjectName("coach.overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.holes: tuple[QRect, ...] = ()
        self.spared: tuple[QRect, ...] = ()
        self._window, self._appearance = window, appearance
        self._is_dimmed = True
        self._beak: tuple[QPoint, QPoint, QPoint] | None = None
        self._way: tuple[QRect, QRect] | None = None
        self._glide = QVariantAnimation(self, duration=GLIDE, startValue=0.0, endValue=1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._on_part)
        self._stress = QVariantAnimation(self, duration=STRESS, startValue=0.0, endValue=1.0)
        self._stress.valueChanged.connect(self.update)
        self._stress.finished.connect(self.update)
        self._is_swelling = False
        appearance.theme_changed.connect(self._on_theme_changed)
        self._cover()

    def put(self, holes: tuple[QRect, ...], *, is_dimmed: bool, has_motion: bool = False) -> None:
        """Show through at these places, in the window's coordinates. With motion the first hole glides to its place."""
        self._rise()
        if holes == self.holes and is_dimmed is self._is_dimmed:
            return
        self._is_dimmed = is_dimmed
        before, self.holes = self.shown_holes, holes
        self._glide.stop()
        self._way = None
        if has_motion and before and holes and self.isVisible():
            self._way = before[0], holes[0]
            self._glide.start()
        self.update()

    def spare(self, places: tuple[QRect, ...]) -> None:
        """Leave these places as they are."""
        if places != self.spared:
            self.spared = places
            self.update()

    def point_beak(self, beak: tuple[QPoint, QPoint, QPoint] | None) -> None:
        """Draw the beak of the card."""
        if beak != self._beak:
            self._beak = beak
            self.update()

    def stress(self, *, has_motion: bool) -> None:
        """Say for a moment where to look: the rings swell and go back, without motion they are wide as long."""
        self._is_swelling = has_motion
        self._stress.stop()
        self._stress.start()

    @property
    def swell(self) -> float:
        """By how much the rings are wider at this moment."""
        if self._stress.state() is QVariantAnimation.State.Stopped:
            return 0.0
        part = float(self._stress.currentValue())
        return SWELL * sin(pi * part) if self._is_swelling else SWELL

    @property
    def shown_holes(self) -> tuple[QRect, ...]:
        """Where the holes are at this moment, one of them perhaps on its way."""
        if self._way is None:
            return self.holes
        return between(*self._way, float(self._glide.currentValue())), *self.holes[1:]

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._appearance.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(event.region())
        if self._is_dimmed:
            painter.fillPath(self._dimmed(), QColor(colours.scrim))
        for number, hole in enumerate(self.shown_holes):
            self._paint_ring(painter, hole, is_first=number == 0)
        if self._beak is not None:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.raised))
            painter.drawPolygon(QPolygonF(self._beak))

    def _dimmed(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        rounded = [(hole, RADII.field) for hole in self.shown_holes]
        rounded += [(place, RADII.chip) for place in self.spared]
        for place, radius in rounded:
            inside = QPainterPath()
            inside.addRoundedRect(QRectF(place), radius, radius)
            path = path.subtracted(inside)
        return path

    def _paint_ring(self, painter: QPainter, hole: QRect, *, is_first: bool) -> None:
        theme = self._appearance.theme
        width = (STRONG_RING if theme.palette is Palette.CONTRAST else RING) + self.swell
        style = Qt.PenStyle.SolidLine if is_first else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(theme.colours.accent), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(hole).adjusted(-width / 2, -width / 2, width / 2, width / 2)
        painter.drawRoundedRect(ring, RADII.field, RADII.field)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def _rise(self) -> None:
        """Cover the window as it is now, and stand over what has been put into it since."""
        self._cover()
        self.show()
        rise(self)

    def _on_part(self) -> None:
        if self._glide.state() is QVariantAnimation.State.Stopped or self._glide.currentValue() == 1.0:
            self._way = None
        self.update()

    def _on_theme_changed(self) -> None:
        self.update()
