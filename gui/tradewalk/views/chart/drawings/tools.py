"""What the pointer and the keys over a chart mean to its drawings. What they do not mean is left to the chart."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.drawings.edits import Delete, Move
from tradewalk.views.chart.drawings.clipping import Point
from tradewalk.views.chart.drawings.gestures import (
    ChooseTool,
    Drag,
    GiveUp,
    LetGo,
    PointAt,
    PutPoint,
    Stage,
    TakeHold,
)
from tradewalk.views.chart.drawings.hits import Hit, topmost
from tradewalk.views.chart.drawings.layer import DrawingLayer
from tradewalk.views.chart.drawings.nudging import Nudge, nudge_of, nudged
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.tool_keys import shortcut_of, tool_of
from tradewalk.views.shortcuts import ShortcutName

REACH = 6.0
MAGNET_REACH = 12.0
DRAGGED = 8.0
"""A press that is let go so many pixels away has put two points."""
Crossing = tuple[int | None, float | None]
"""The bar that the crosshair stands at, and its height in pixels; None where it stands nowhere, or at no height."""


class DrawingTools(QObject):
    """The tool of the chart's pointer that draws: a press that it takes is its own until the release.

    ``surface`` is the pane of the prices as it is now, None while there is nothing to draw on.
    """

    happened = Signal(object)
    edit_requested = Signal(object)
    selected = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    words_wanted = Signal(object)

    def __init__(self, layer: DrawingLayer, surface: Callable[[], Surface | None]) -> None:
        super().__init__()
        self._layer, self._surface = layer, surface
        self._pressed: Point | None = None
        self._hit: Hit | None = None
        self._held: Drawing | None = None

    def press(self, at: QPointF) -> bool:
        """Put a point, or take hold of what lies there."""
        surface, point, stage = self._surface(), _point(at), self._layer.props.stage
        if surface is None or not surface.pane.holds(point):
            return False
        self._pressed = point
        if stage is Stage.PLACING:
            self.happened.emit(PutPoint(self._anchor(surface, point)))
            return True
        return stage is Stage.WRITING or self._take_hold(surface, point)

    def drag(self, at: QPointF) -> None:
        """Move what is held; with a tool, look where the next point would be."""
        surface = self._surface()
        if self._held is None or self._hit is None or self._pressed is None or surface is None:
            self.hover(at)
            return
        reach = self._magnet_reach()
        anchors = surface.dragged(self._held, self._hit.handle, self._pressed, _point(at), reach=reach)
        self.happened.emit(Drag(anchors))

    def release(self, at: QPointF) -> None:
        """Let go of what is held; after a drag with a tool that is a second point."""
        surface, point, pressed = self._surface(), _point(at), self._pressed
        self._pressed = None
        if self._held is not None:
            self._held = self._hit = None
            self.happened.emit(LetGo())
            return
        is_dragged = pressed is not None and abs(complex(*point) - complex(*pressed)) >= DRAGGED
        if surface is not None and is_dragged and self._layer.props.stage is Stage.PLACING:
            self.happened.emit(PutPoint(self._anchor(surface, point)))

    def hover(self, at: QPointF) -> None:
        """The pointer moved over the chart."""
        surface = self._surface()
        if surface is not None and self._layer.props.stage is Stage.PLACING:
            self.happened.emit(PointAt(self._anchor(surface, _point(at))))

    def double_click(self, at: QPointF) -> bool:
        """Write a text anew; with a tool, a double click is one click. Whether it was meant for drawings."""
        drawing, is_free = self.drawing_at(at), self._layer.props.stage is Stage.FREE
        if drawing is not None and drawing.tool is Tool.TEXT and is_free:
            self.words_wanted.emit(drawing)
        return drawing is not None or not is_free

    def drawing_at(self, at: QPointF) -> Drawing | None:
        """The drawing under a point, as for its menu."""
        return self._drawing_at(_point(at))

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """How the pointer looks there; None where drawings do not mind."""
        if self._layer.props.stage is Stage.PLACING or self.drawing_at(at) is None:
            return None
        return Qt.CursorShape.PointingHandCursor

    def key(self, event: QKeyEvent, crossing: Crossing) -> bool:
        """A key, while the crosshair stands there. Whether it was meant for drawings."""
        name, nudge = shortcut_of(event), nudge_of(event)
        if nudge is not None:
            return self._nudge(nudge)
        if name is ShortcutName.PUT_POINT:
            return self._put_at_crosshair(*crossing)
        if name is ShortcutName.LEAVE_DRAWING:
            return self._leave()
        if name is ShortcutName.DELETE_DRAWING:
            return self._delete()
        if name is None:
            return False
        tool = tool_of(name)
        if tool is not None:
            self.happened.emit(ChooseTool(tool))
        else:
            (self.undo_requested if name is ShortcutName.UNDO else self.redo_requested).emit()
        return True

    def _take_hold(self, surface: Surface, point: Point) -> bool:
        self._hit, self._held = self._hit_at(surface, point)
        drawing = self._held
        if drawing is None:
            self.selected.emit(None)
            return False
        self.selected.emit(drawing.id)
        self.happened.emit(TakeHold(drawing))
        return True

    def _put_at_crosshair(self, position: int | None, y: float | None) -> bool:
        """Put a point, or select what lies there. A crosshair at no height stands at the close."""
        surface = self._surface()
        if surface is None or position is None or self._layer.props.stage is Stage.HOLDING:
            return False
        prices = surface.prices(position)
        if y is None and not prices:
            return False
        point = Point(surface.scales.x(position), surface.scales.y(prices[-1]) if y is None else y)
        if self._layer.props.stage is Stage.PLACING:
            self.happened.emit(PutPoint(self._anchor(surface, point)))
            return True
        drawing = self._drawing_at(point)
        if drawing is not None:
            self.selected.emit(drawing.id)
        return drawing is not None

    def _leave(self) -> bool:
        if self._layer.props.stage is not Stage.FREE:
            self._held = self._hit = None
            self.happened.emit(GiveUp())
            return True
        if self._layer.props.selected is None:
            return False
        self.selected.emit(None)
        return True

    def _nudge(self, nudge: Nudge) -> bool:
        """Move what is selected. What does not move it, like Left for a horizontal line, is the chart's."""
        surface, drawing = self._surface(), self._layer.props.selected
        if surface is None or drawing is None or self._layer.props.stage is not Stage.FREE:
            return False
        anchors = nudged(surface, drawing, nudge, self._layer.props.bands)
        if anchors is not None:
            self.edit_requested.emit(Move(drawing.id, anchors))
        return anchors is not None

    def _delete(self) -> bool:
        drawing = self._layer.props.selected
        if drawing is not None:
            self.edit_requested.emit(Delete(drawing.id))
        return drawing is not None

    def _drawing_at(self, point: Point) -> Drawing | None:
        surface = self._surface()
        return None if surface is None else self._hit_at(surface, point)[1]

    def _hit_at(self, surface: Surface, point: Point) -> tuple[Hit | None, Drawing | None]:
        """What of which drawing lies there."""
        hit = topmost(self._layer.targets(surface), point, REACH) if surface.pane.holds(point) else None
        drawings = (each for each in self._layer.props.drawings if hit and each.id == hit.drawing_id)
        return hit, next(drawings, None)

    def _anchor(self, surface: Surface, point: Point) -> Anchor:
        tool = self._layer.props.tool or Tool.TEXT
        return surface.anchor(point, tool, reach=self._magnet_reach())

    def _magnet_reach(self) -> float:
        return MAGNET_REACH if self._layer.props.has_magnet else -1.0


def _point(at: QPointF) -> Point:
    return Point(at.x(), at.y())
