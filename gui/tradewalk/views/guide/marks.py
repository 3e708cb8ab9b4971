"""Paints rings, numbers and call-outs onto what a window shows, cropped, with a foot that says what it is."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QImage, QPainter, QPainterPath, QPen

from tradewalk.views.guide.ink import ink_of
from tradewalk.views.guide.places import Layout, Placed, Wanted, lay_out, line_of
from tradewalk.views.theme import Colours

FONT = 13
WIDEST_BUBBLE = 220
PADDING = 10
FOOT = 24
BESIDE_FOOT = 10
RADIUS, RING_RADIUS = 6.0, 3.0
PEN = 2.0
HALO = 3.5
"""A ring and a line are painted twice: first so wide in the colour of the surface, to stand out from what is below."""


class Photo(NamedTuple):
    """What a window showed. ``frame`` is where it stood, in global logical pixels; the image may be denser."""

    image: QImage
    frame: QRect


class Pointed(NamedTuple):
    """A target that a picture points at, in global logical pixels, and the words of its call-out if it is one."""

    target: QRect
    words: str = ""


class Foot(NamedTuple):
    """What stands under a picture: that it is simulated, and where it comes from."""

    simulated: str
    origin: str


def marked_picture(
    photo: Photo, pointed: Sequence[Pointed], crop: Sequence[QRect], colours: Colours, foot: Foot
) -> QImage:
    """The picture; ``crop`` are global rectangles that an author has chosen to show, none for what is marked."""
    origin = photo.frame.topLeft()
    room = QRect(QPointF().toPoint(), photo.frame.size())
    wanted = [Wanted(each.target.translated(-origin), _bubble_size(each.words)) for each in pointed]
    layout = lay_out(room, wanted, [each.translated(-origin) for each in crop], ink_of(photo.image))
    picture = _blank(layout.shown.size() + QSize(0, FOOT), photo.image.devicePixelRatio(), colours)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipRect(QRect(QPointF().toPoint(), layout.shown.size()))
    painter.translate(-layout.shown.topLeft())
    painter.drawImage(QPointF(0, 0), photo.image)
    _paint_marks(painter, layout, [each.words for each in pointed], colours)
    painter.restore()
    _paint_foot(painter, layout.shown.size(), foot, colours)
    painter.end()
    return picture


def _blank(size: QSize, ratio: float, colours: Colours) -> QImage:
    picture = QImage(size * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(colours.bg))
    return picture


def _bubble_size(words: str) -> QSize | None:
    """What a bubble needs for its words; None for a mark without any."""
    if not words:
        return None
    room = QRect(0, 0, WIDEST_BUBBLE - 2 * PADDING, 10_000)
    text = QFontMetrics(_font()).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
    return text.size() + QSize(2 * PADDING + 2, 2 * PADDING)


def _paint_marks(painter: QPainter, layout: Layout, words: Sequence[str], colours: Colours) -> None:
    """All rings, then all lines, then all bubbles, then all numbers: what is to be read lies on top."""
    for mark in layout.marks:
        _paint_ring(painter, mark, colours)
    for mark in layout.marks:
        _paint_line(painter, mark, colours)
    for mark, text in zip(layout.marks, words, strict=True):
        if mark.bubble is not None:
            _paint_bubble(painter, QRectF(mark.bubble), text, colours)
    for number, mark in enumerate(layout.marks, start=1):
        _paint_badge(painter, QRectF(mark.badge), number, colours)


def _pens(colours: Colours) -> tuple[QPen, QPen]:
    halo = QPen(QColor(colours.surface), HALO)
    line = QPen(QColor(colours.accent), PEN)
    for pen in (halo, line):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return halo, line


def _paint_ring(painter: QPainter, mark: Placed, colours: Colours) -> None:
    half = PEN / 2
    ring = QRectF(mark.ring).marginsRemoved(QMarginsF(half, half, half, half))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(colours):
        painter.setPen(pen)
        painter.drawRoundedRect(ring, RING_RADIUS, RING_RADIUS)


def _paint_line(painter: QPainter, mark: Placed, colours: Colours) -> None:
    line = line_of(mark)
    if line is None:
        return
    for pen in _pens(colours):
        painter.setPen(pen)
        painter.drawLine(*line)


def _paint_bubble(painter: QPainter, bubble: QRectF, words: str, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.accent), PEN))
    painter.setBrush(QColor(colours.raised))
    half = PEN / 2
    painter.drawRoundedRect(bubble.marginsRemoved(QMarginsF(half, half, half, half)), RADIUS, RADIUS)
    painter.setPen(QColor(colours.ink))
    painter.setFont(_font())
    inside = bubble.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)


def _paint_badge(painter: QPainter, badge: QRectF, number: int, colours: Colours) -> None:
    disc = QPainterPath()
    disc.addEllipse(badge.adjusted(1, 1, -1, -1))
    painter.setPen(QPen(QColor(colours.surface), 2))
    painter.setBrush(QColor(colours.accent))
    painter.drawPath(disc)
    painter.setPen(QColor(colours.on_accent))
    painter.setFont(_font(QFont.Weight.DemiBold, FONT - 1))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, f"{number}")


def _paint_foot(painter: QPainter, shown: QSize, foot: Foot, colours: Colours) -> None:
    band = QRectF(0, shown.height(), shown.width(), FOOT)
    painter.fillRect(band, QColor(colours.surface))
    painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width(), 1)), QColor(colours.line))
    inside = band.adjusted(BESIDE_FOOT, 1, -BESIDE_FOOT, 0)
    painter.setFont(_font(QFont.Weight.DemiBold, FONT - 2))
    painter.setPen(QColor(colours.warn))
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, foot.simulated)
    painter.setFont(_font(size=FONT - 2))
    painter.setPen(QColor(colours.ink_2))
    painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, foot.origin)


def _font(weight: QFont.Weight = QFont.Weight.Normal, size: int = FONT) -> QFont:
    """The application's, at a size of the picture's own."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
