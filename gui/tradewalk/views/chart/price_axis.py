"""The axes of values: dragged, turned or struck they stretch what their pane shows, a double click lets it be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.content_panes import ContentPane
from tradewalk.views.chart.held_ranges import HeldRange, is_sensible, stretched

if TYPE_CHECKING:
    from tradewalk.views.chart.projection import Projection

STEP = 0.85
"""What a key or a click of the wheel leaves of a range of values."""
WAY = 3.0
"""A drag across the height of a pane makes its range so many times as long, or short."""


class PriceAxis:
    """A tool of the chart's pointer. ``hold`` is told a HeldRange, ``free`` the key of a pane."""

    def __init__(
        self, canvas: ChartCanvas, hold: Callable[[HeldRange], None], free: Callable[[str], None]
    ) -> None:
        self._canvas, self._hold, self._free = canvas, hold, free
        self._pane: ContentPane | None = None
        self._begun: Projection | None = None
        self._from = 0.0

    def press(self, at: QPointF) -> bool:
        """Take hold of the axis there."""
        self._pane, self._from = self._pane_beside(at), at.y()
        self._begun = None if self._pane is None else self._pane.projection
        return self._pane is not None

    def drag(self, at: QPointF) -> None:
        """Down is a longer range, up a shorter one."""
        pane, begun = self._pane, self._begun
        if pane is not None and begun is not None and at.y() != self._from:
            self._stretch(pane, begun, WAY ** ((at.y() - self._from) / max(begun.area.height, 1)))

    def release(self, _at: QPointF) -> None:
        """Let it go."""
        self._pane = None

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """Up and down over an axis."""
        return None if self._pane_beside(at) is None else Qt.CursorShape.SizeVerCursor

    def turn(self, at: QPointF, steps: float) -> bool:
        """The wheel; whether it was over an axis."""
        pane = self._pane_beside(at)
        if pane is not None and steps:
            self._stretch(pane, pane.projection, STEP**steps)
        return pane is not None

    def double_click(self, at: QPointF) -> bool:
        """Whether an axis is there."""
        pane = self._pane_beside(at)
        if pane is not None:
            self._free(pane.key)
        return pane is not None

    def strike(self, steps: int) -> None:
        """A key: of the pane that is pointed at, else of the prices."""
        crossing = self._canvas.crosshair.crossing
        pane = None
        if crossing is not None and crossing.y is not None:
            pane = self._canvas.pane_at(crossing.x, crossing.y)
        pane = pane or self._canvas.price_pane
        self._stretch(pane, pane.projection, STEP**steps)

    def _stretch(self, pane: ContentPane, begun: Projection, factor: float) -> None:
        props = self._canvas.props
        low, high = stretched(begun, factor, pane.still)
        after = begun.with_range(low, high)
        if props is not None and is_sensible(after, pane.range(props)):
            self._hold(HeldRange(pane.key, low, high))

    def _pane_beside(self, at: QPointF) -> ContentPane | None:
        """The pane whose axis lies there."""
        for pane in self._canvas.panes:
            area = pane.projection.area
            is_beside = area.right <= at.x() < area.right + pane.axis_width
            if is_beside and area.top <= at.y() < area.bottom:
                return pane
        return None
