"""A pointer that is seen to go to the target and to click there, for who watches the script act."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tradewalk.views.coach.geometry import point_on_way
from tradewalk.views.theme import Appearance

SIZE = 72
TRAVEL = 550
"""Milliseconds of its way."""
RIPPLE = 320
"""Milliseconds of a click."""
ARROW = ((0, 0), (0, 19), (4.6, 15), (7.6, 22), (11, 20.6), (8, 13.8), (14, 13.4))

Then = Callable[[], None]


class Pointer(QWidget):
    """Over everything in a window, its tip in the middle. Without motion it stands at once where it was sent."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.setObjectName("coach.pointer")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(SIZE, SIZE)
        self.has_motion = False
        self._appearance = appearance
        self._way = QPointF(), QPointF()
        self._then: Then | None = None
        self._ripple = 0.0
        self._travel = self._animation(TRAVEL, self._on_travel, self._on_arrived)
        self._travel.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._growing = self._animation(RIPPLE, self._on_growing, self._on_grown)
        self._fading = QTimer(self, singleShot=True, interval=RIPPLE)
        self._fading.timeout.connect(self._on_grown)
        self.hide()

    def _animation(self, duration: int, on_part: Callable[[object], None], on_end: Then) -> QVariantAnimation:
        animation = QVariantAnimation(self, duration=duration, startValue=0.0, endValue=1.0)
        animation.valueChanged.connect(on_part)
        animation.finished.connect(on_end)
        return animation

    @property
    def tip(self) -> QPoint:
        """Where it points, in the window's coordinates."""
        return self.pos() + QPoint(SIZE // 2, SIZE // 2)

    def go_to(self, window: QWidget, point: QPoint, then: Then) -> None:
        """Go to a point of a window, from where it stands or from the window's middle; then go on."""
        self._stop()
        self._stand_in(window)
        self._then = then
        self._way = QPointF(self.tip), QPointF(point)
        if self.has_motion:
            self._travel.start()
        else:
            self._on_travel(1.0)
            self._on_arrived()

    def click(self, then: Then) -> None:
        """Show a click; then go on. Without motion the ring stands still and goes on at once."""
        self._stop()
        self._then = then
        if self.has_motion:
            self._growing.start()
        else:
            self._on_growing(1.0)
            self._fading.start()
            self._go_on()

    def rest(self) -> None:
        """Be gone, and go on with nothing."""
        self._then = None
        self._stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, middle = self._appearance.theme.colours, QPointF(SIZE / 2, SIZE / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(event.region())
        if self._ripple:
            radius = (SIZE / 2 - 4) * self._ripple
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawEllipse(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
        painter.setPen(QPen(QColor(colours.surface), 1.5))
        painter.setBrush(QColor(colours.ink))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in ARROW]))

    def _stand_in(self, window: QWidget) -> None:
        if self.parentWidget() is not window:
            at = self.mapToGlobal(QPoint(0, 0)) if self.isVisible() else None
            self.setParent(window)
            self.move(self._at_first(window) if at is None else window.mapFromGlobal(at))
        elif not self.isVisible():
            self.move(self._at_first(window))
        self.show()
        self.raise_()

    def _at_first(self, window: QWidget) -> QPoint:
        return window.rect().center() - QPoint(SIZE // 2, SIZE // 2)

    def _stop(self) -> None:
        self._travel.stop()
        self._growing.stop()
        self._fading.stop()
        self._on_growing(0.0)

    def _on_travel(self, part: object) -> None:
        assert isinstance(part, float), "the animation runs from 0.0 to 1.0"
        point = point_on_way(*self._way, part)
        self.move(point.toPoint() - QPoint(SIZE // 2, SIZE // 2))

    def _on_growing(self, part: object) -> None:
        assert isinstance(part, float), "the animation runs from 0.0 to 1.0"
        self._ripple = part
        self.update()

    def _on_arrived(self) -> None:
        self._go_on()

    def _on_grown(self) -> None:
        self._on_growing(0.0)
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
