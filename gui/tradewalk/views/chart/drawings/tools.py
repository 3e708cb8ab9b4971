"""What the pointer and the keys over a chart mean to its drawings. What they do not mean is left to the chart."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.drawings.edits import Delete
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
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.tool_keys import shortcut_of, tool_of
from tradewalk.views.shortcuts import ShortcutName

REACH = 6.0
MAGNET_REACH = 12.0
DRAGGED = 8.0
"""A press that is let go so many pixels away has put two points."""


class DrawingTools(QObject):
    """Asked before the chart whenever something happens over it: each method says whether it was meant for drawings.

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

    def press(self, point: Point) -> bool:
        """The left button went down."""
        surface, stage = self._surface(), self._layer.props.stage
        if surface is None or not surface.pane.holds(point):
            return False
        self._pressed = point
        if stage is Stage.PLACING:
            self.happened.emit(PutPoint(self._anchor(surface, point)))
            return True
        return stage is Stage.WRITING or self._take_hold(surface, point)

    def move(self, point: Point) -> bool:
        """The pointer moved, with the button down or not."""
        surface, stage = self._surface(), self._layer.props.stage
        if surface is None:
            return False
        if stage is Stage.PLACING:
            self.happened.emit(PointAt(self._anchor(surface, point)))
            return self._pressed is not None
        if self._held is None or self._hit is None or self._pressed is None:
            return False
        anchors = surface.dragged(
            self._held, self._hit.handle, self._pressed, point, reach=self._magnet_reach()
        )
        self.happened.emit(Drag(anchors))
        return True

    def release(self, point: Point) -> bool:
        """The left button came up; after a drag with a tool that is a second point."""
        surface, pressed = self._surface(), self._pressed
        self._pressed = None
        if self._held is not None:
            self._held = self._hit = None
            self.happened.emit(LetGo())
            return True
        if surface is None or pressed is None or self._layer.props.stage is not Stage.PLACING:
            return False
        if abs(complex(*point) - complex(*pressed)) >= DRAGGED:
            self.happened.emit(PutPoint(self._anchor(surface, point)))
        return True

    def double_click(self, point: Point) -> bool:
        """A text is written anew; with a tool, a double click is one click."""
        surface = self._surface()
        drawing = None if surface is None else self.drawing_at(point)
        if drawing is not None and drawing.tool is Tool.TEXT and self._layer.props.stage is Stage.FREE:
            self.words_wanted.emit(drawing)
        return drawing is not None or self._layer.props.stage is not Stage.FREE

    def drawing_at(self, point: Point) -> Drawing | None:
        """The drawing under a point, as for its menu."""
        surface = self._surface()
        hit = None if surface is None else self._hit_at(surface, point)
        return None if hit is None else self._drawing(hit.drawing_id)

    def cursor(self, point: Point) -> Qt.CursorShape | None:
        """How the pointer looks there; None where drawings do not mind."""
        surface = self._surface()
        if surface is None or not surface.pane.holds(point):
            return None
        if self._layer.props.stage is Stage.PLACING:
            return Qt.CursorShape.CrossCursor
        return None if self._hit_at(surface, point) is None else Qt.CursorShape.PointingHandCursor

    def key(self, event: QKeyEvent, position: int | None, y: float | None) -> bool:
        """A key, with the crosshair at a bar and a height; without a height it stands at the close."""
        name = shortcut_of(event)
        if name is ShortcutName.PUT_POINT:
            return self._put_at_crosshair(position, y)
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
        hit = self._hit_at(surface, point)
        drawing = None if hit is None else self._drawing(hit.drawing_id)
        if drawing is None:
            self.selected.emit(None)
            return False
        self._hit, self._held = hit, drawing
        self.selected.emit(drawing.id)
        self.happened.emit(TakeHold(drawing))
        return True

    def _put_at_crosshair(self, position: int | None, y: float | None) -> bool:
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
        drawing = self.drawing_at(point)
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

    def _delete(self) -> bool:
        drawing = self._layer.props.selected
        if drawing is not None:
            self.edit_requested.emit(Delete(drawing.id))
        return drawing is not None

    def _hit_at(self, surface: Surface, point: Point) -> Hit | None:
        return topmost(self._layer.targets(surface), point, REACH) if surface.pane.holds(point) else None

    def _drawing(self, drawing_id: int) -> Drawing | None:
        return next((each for each in self._layer.props.drawings if each.id == drawing_id), None)

    def _anchor(self, surface: Surface, point: Point) -> Anchor:
        tool = self._layer.props.tool or Tool.TEXT
        return surface.anchor(point, tool, reach=self._magnet_reach())

    def _magnet_reach(self) -> float:
        return MAGNET_REACH if self._layer.props.has_magnet else -1.0
