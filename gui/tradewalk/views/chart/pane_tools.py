"""What a press on a chart drags that no other tool has taken: its bars, and the borders of its panes."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.held_ranges import HeldRange, slid
from tradewalk.views.chart.pane_contents import shares_of
from tradewalk.views.chart.pane_layout import moved, spare_of

REACH = 4
"""So near to a border of two panes a press moves it."""


class Pan:
    """Drags the bars along, and up and down as well where the range of values is held."""

    def __init__(
        self, canvas: ChartCanvas, move: Callable[[float], None], hold: Callable[[HeldRange], None]
    ) -> None:
        self._canvas, self._move, self._hold = canvas, move, hold
        self._from = QPointF()
        self._key = ""

    def press(self, at: QPointF) -> bool:
        pane = self._canvas.pane_at(at.x(), at.y())
        self._from, self._key = at, "" if pane is None else pane.key
        return pane is not None

    def drag(self, at: QPointF) -> None:
        by, self._from = at - self._from, at
        self._move(-by.x() / self._canvas.price_pane.projection.pitch)
        pane = next((pane for pane in self._canvas.panes if pane.key == self._key), None)
        is_held = self._canvas.props is not None and self._canvas.props.held(self._key) is not None
        if pane is not None and is_held and by.y():
            self._hold(HeldRange(pane.key, *slid(pane.projection, by.y())))

    def release(self, at: QPointF) -> None:
        self._from = at

    def cursor(self, _at: QPointF) -> Qt.CursorShape | None:
        return None


class Borders:
    """Drags the border of two panes."""

    def __init__(
        self, canvas: ChartCanvas, choose: Callable[[tuple[float, ...]], None], keep: Callable[[], None]
    ) -> None:
        self._canvas, self._choose, self._keep = canvas, choose, keep
        self._border: int | None = None
        self._from = 0.0
        self._shares: tuple[float, ...] = ()

    def press(self, at: QPointF) -> bool:
        props = self._canvas.props
        self._border = None if props is None else self._border_at(at)
        if props is not None:
            self._from, self._shares = at.y(), shares_of(props, len(self._canvas.panes))
        return self._border is not None

    def drag(self, at: QPointF) -> None:
        panes = self._canvas.panes
        if self._border is None or len(panes) != len(self._shares):
            return
        spare = spare_of(sum(pane.projection.area.height for pane in panes), len(panes))
        self._choose(moved(self._shares, self._border, (at.y() - self._from) / spare))

    def release(self, _at: QPointF) -> None:
        self._border = None
        self._keep()

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return None if self._border_at(at) is None else Qt.CursorShape.SplitVCursor

    def _border_at(self, at: QPointF) -> int | None:
        tops = [pane.projection.area.top for pane in self._canvas.panes[1:]]
        return next((place for place, top in enumerate(tops) if abs(at.y() - top) <= REACH), None)
