"""What mouse, wheel, fingers and keys do to a chart."""

from collections.abc import Callable
from math import floor
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.pane_tools import Borders, Pan
from tradewalk.views.chart.price_axis import PriceAxis

STEP = 0.85
"""How many bars a click of the wheel leaves of those in view, towards the bar under the pointer."""
CLICK = 120
FEW, MANY = 1, 10


class PointerTool(Protocol):
    """Something on the chart that may be pressed and dragged; the first that takes a press has the drag."""

    def press(self, at: QPointF) -> bool:
        """Whether it takes a press there."""

    def drag(self, at: QPointF) -> None:
        """Follow the pointer."""

    def release(self, at: QPointF) -> None:
        """The drag is over."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """How the pointer looks over it; None elsewhere."""


class ChartGestures(QObject):
    """Turns events of a canvas into intents.

    ``late_tools`` are asked after the others; while one of them has a drag, the crosshair is away.
    """

    zoom_wanted = Signal(float, float)
    """So many times as many bars, about a place of the axis."""
    move_wanted = Signal(float)
    fit_wanted = Signal()
    heights_wanted = Signal(object)
    heights_kept = Signal()
    """The border of panes that was dragged is let go."""
    range_held = Signal(object)
    """A pane is to show a HeldRange."""
    range_freed = Signal(str)
    """The pane with this key is to show what its bars need."""

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._axis = PriceAxis(canvas, self.range_held.emit, self.range_freed.emit)
        borders = Borders(canvas, self.heights_wanted.emit, self.heights_kept.emit)
        self.tools: list[PointerTool] = [borders, self._axis]
        self.late_tools: list[PointerTool] = []
        self._pan = Pan(canvas, self.move_wanted.emit, self.range_held.emit)
        self._taken: PointerTool | None = None
        canvas.viewport().installEventFilter(self)
        canvas.installEventFilter(self)
        canvas.viewport().setMouseTracking(True)
        canvas.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._canvas.panes:
            return False
        if watched is self._canvas:
            if isinstance(event, QWheelEvent):  # that a legend over the panes has left to it
                return self._on_wheel(event)
            return (
                isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._on_key(event)
            )
        handler = {
            QEvent.Type.MouseButtonPress: self._on_press,
            QEvent.Type.MouseMove: self._on_move,
            QEvent.Type.MouseButtonRelease: self._on_release,
            QEvent.Type.MouseButtonDblClick: self._on_double_click,
            QEvent.Type.Wheel: self._on_wheel,
            QEvent.Type.NativeGesture: self._on_native_gesture,
            QEvent.Type.Gesture: self._on_gesture,
            QEvent.Type.Leave: self._on_leave,
        }.get(event.type())
        return handler is not None and bool(handler(event))  # type: ignore[operator]  # by the type of the event

    def _on_press(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        self._taken = next(
            (tool for tool in (*self.tools, *self.late_tools, self._pan) if tool.press(at)), None
        )
        return True

    def _on_move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if self._taken is not None:
            self._taken.drag(at)
            if self._taken in self.late_tools:
                self._canvas.point_at(None)
                return True
        else:
            shapes = (tool.cursor(at) for tool in (*self.tools, *self.late_tools))
            shape = next((shape for shape in shapes if shape is not None), Qt.CursorShape.CrossCursor)
            self._canvas.viewport().setCursor(shape)
        self._point(at)
        return True

    def _on_release(self, event: QMouseEvent) -> bool:
        if self._taken is not None:
            taken, self._taken = self._taken, None
            taken.release(event.position())
        return True

    def _on_double_click(self, event: QMouseEvent) -> bool:
        if self._axis.double_click(event.position()):
            return True
        if self._canvas.pane_at(event.position().x(), event.position().y()) is None:
            return False
        self.fit_wanted.emit()
        return True

    def _on_leave(self, _event: QEvent) -> bool:
        self._canvas.point_at(None)
        return False

    def _on_wheel(self, event: QWheelEvent) -> bool:
        steps = _steps_of(event)
        is_sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or abs(steps.x()) > abs(
            steps.y()
        )
        if is_sideways:
            width = self._canvas.price_pane.projection.sight.width
            self.move_wanted.emit(-(steps.x() or steps.y()) * width / 10)
        elif not self._axis.turn(event.position(), steps.y()):
            self._zoom(STEP ** steps.y(), event.position())
        return True

    def _on_native_gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom(1 / max(1 + event.value(), 0.1), event.position())
        return True

    def _on_gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = self._canvas.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
        self._zoom(1 / max(pinch.scaleFactor(), 0.1), QPointF(centre))
        return True

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.zoom_wanted.emit(factor, self._canvas.price_pane.projection.position_at(at.x()))

    def _point(self, at: QPointF) -> None:
        canvas = self._canvas
        if canvas.props is None or canvas.pane_at(at.x(), at.y()) is None:
            canvas.point_at(None)
            return
        canvas.point_at(round(canvas.price_pane.projection.position_at(at.x())), int(at.y()))

    def _on_key(self, event: QKeyEvent) -> bool:
        canvas, props = self._canvas, self._canvas.props
        if props is None:
            return False
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._axis.strike(1 if event.key() == Qt.Key.Key_Up else -1)
            return True
        by = MANY if has_control else FEW
        width = props.sight.width
        actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self._step(-by),
            Qt.Key.Key_Right: lambda: self._step(by),
            Qt.Key.Key_Home: lambda: self._step_to(0),
            Qt.Key.Key_End: lambda: self._step_to(props.bar_count - 1),
            Qt.Key.Key_PageUp: lambda: self.move_wanted.emit(-width / 2),
            Qt.Key.Key_PageDown: lambda: self.move_wanted.emit(width / 2),
            Qt.Key.Key_Plus: lambda: self._zoom_by_key(STEP),
            Qt.Key.Key_Equal: lambda: self._zoom_by_key(STEP),
            Qt.Key.Key_Minus: lambda: self._zoom_by_key(1 / STEP),
            Qt.Key.Key_0: self.fit_wanted.emit,
        }
        if event.key() == Qt.Key.Key_Escape and canvas.position is not None:
            canvas.point_at(None)
            return True
        action = actions.get(event.key())
        if action is not None:
            action()
        return action is not None

    def _step(self, by: int) -> None:
        """Move the crosshair; the first step puts it on the last bar that is whole in view."""
        canvas = self._canvas
        assert canvas.props is not None
        last = min(floor(canvas.props.sight.last - 0.5), canvas.props.bar_count - 1)
        self._step_to(last if canvas.position is None else canvas.position + by)

    def _step_to(self, position: int) -> None:
        canvas = self._canvas
        assert canvas.props is not None
        position = min(max(position, 0), canvas.props.bar_count - 1)
        sight = canvas.props.sight
        if position - 0.5 < sight.first:
            self.move_wanted.emit(position - 1 - sight.first)
        elif position + 0.5 > sight.last:
            self.move_wanted.emit(position + 1 - sight.last)
        canvas.point_at(position)

    def _zoom_by_key(self, factor: float) -> None:
        canvas = self._canvas
        assert canvas.props is not None
        about = canvas.props.sight.last if canvas.position is None else canvas.position
        self.zoom_wanted.emit(factor, float(about))


def _steps_of(event: QWheelEvent) -> QPointF:
    """Clicks of the wheel, or as much of fingers on a pad."""
    pixels: QPoint = event.pixelDelta()
    if not pixels.isNull():
        return QPointF(pixels) / 40
    return QPointF(event.angleDelta()) / CLICK
