"""What reaches drawings before the chart: the pointer that moves, double clicks, menus and keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tradewalk.views.chart.drawings.tools import Crossing, DrawingTools


class DrawingEvents(QObject):
    """Hears the events of a chart: keys on itself, the pointer on its viewport. What is not taken goes on to it.

    Filters are asked from the last on that was installed, so this one is to be made after the chart's own.
    """

    def __init__(
        self,
        chart: QWidget,
        viewport: QWidget,
        tools: DrawingTools,
        crossing: Callable[[], Crossing],
        open_menu: Callable[[QPointF, QPoint], bool],
    ) -> None:
        super().__init__(chart)
        self._tools, self._crossing, self._open_menu = tools, crossing, open_menu
        self._chart, self._viewport = chart, viewport
        for widget in {chart, viewport}:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._chart and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._tools.key(event, self._crossing())
        if watched is not self._viewport:
            return False
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(QPointF(event.pos()), event.globalPos())
        return isinstance(event, QMouseEvent) and self._on_pointer(event)

    def _on_pointer(self, event: QMouseEvent) -> bool:
        """Only a double click is ever taken: presses are handed out by the chart, and its crosshair follows moves."""
        if event.type() is QEvent.Type.MouseButtonDblClick:
            return self._tools.double_click(event.position())
        if event.type() is QEvent.Type.MouseMove and not event.buttons():
            self._tools.hover(event.position())
        return False
