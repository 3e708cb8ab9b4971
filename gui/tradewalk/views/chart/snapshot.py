"""What was painted, kept: a crosshair or a growing bar leaves most of a plot as it was."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

Paint = Callable[[QPainter, QRectF], None]


class Snapshot:
    """The pixels of a rectangle of the scene.

    A picture that comes once, as while the bars are moved, is painted at its place. One that is asked for again is
    kept, and of that no more is painted than what ``forget`` was told of.
    """

    def __init__(self) -> None:
        self._pixels = QPixmap()
        self._room = QRectF()
        self._stale = QRectF()
        self._is_known = False
        self._is_new = True

    def forget(self, rect: QRectF | None = None) -> None:
        """A rectangle will look otherwise, or all."""
        if rect is None:
            self._is_known, self._is_new = False, True
        else:
            self._stale = self._stale.united(rect)

    def show(self, painter: QPainter, room: QRectF, exposed: QRectF, paint: Paint) -> None:
        """Paint the exposed part of ``room``, of which ``paint`` can paint any part."""
        if self._is_new:
            self._is_new = False
            paint(painter, room.intersected(exposed))
            return
        ratio = painter.device().devicePixelRatioF()
        if not self._is_known or self._room != room or self._pixels.devicePixelRatio() != ratio:
            self._make_room(room, ratio)
        if not self._stale.isEmpty():
            self._paint(self._stale.intersected(room), paint)
        part = room.intersected(exposed)
        source = part.translated(-room.topLeft())
        painter.drawPixmap(part, self._pixels, QRectF(source.topLeft() * ratio, source.size() * ratio))

    def _make_room(self, room: QRectF, ratio: float) -> None:
        if self._room != room or self._pixels.devicePixelRatio() != ratio:
            self._pixels = QPixmap((room.size() * ratio).toSize())
            self._pixels.setDevicePixelRatio(ratio)
        self._room = self._stale = room
        self._is_known = True

    def _paint(self, part: QRectF, paint: Paint) -> None:
        painter = QPainter(self._pixels)
        painter.translate(-self._room.topLeft())
        paint(painter, QRectF(part.toAlignedRect()))
        painter.end()
        self._stale = QRectF()
