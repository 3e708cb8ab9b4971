"""From the choice of a tool to a finished drawing, and from taking hold of one to letting it go: as a table."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Ink, Tool
from tradewalk.domain.drawings.edits import Draw, Edit, Move


class Stage(StrEnum):
    """What a gesture is at."""

    FREE = "free"
    """No tool is chosen, nothing is held."""
    PLACING = "placing"
    """A tool is chosen, and points of it are still to be put."""
    WRITING = "writing"
    """The place of a text is known, and its words are asked for."""
    HOLDING = "holding"
    """A drawing, or an anchor of it, is held and moves along."""


@dataclass(frozen=True, slots=True)
class ChooseTool:
    """A tool was chosen; one that was at work gives up."""

    tool: Tool


@dataclass(frozen=True, slots=True)
class PutPoint:
    """A point was put."""

    anchor: Anchor


@dataclass(frozen=True, slots=True)
class PointAt:
    """Where the next point would be."""

    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Write:
    """The words of a text were written."""

    text: str


@dataclass(frozen=True, slots=True)
class TakeHold:
    """A drawing was taken hold of."""

    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Drag:
    """What is held would stand there."""

    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class LetGo:
    """What is held was let go."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Whatever is going on is given up."""


Gesticulation = ChooseTool | PutPoint | PointAt | Write | TakeHold | Drag | LetGo | GiveUp


@dataclass(frozen=True, slots=True)
class Gesture:
    """What is going on. ``anchors`` are the points that were put, or where the ``held`` drawing would stand."""

    stage: Stage = Stage.FREE
    tool: Tool | None = None
    anchors: tuple[Anchor, ...] = ()
    pointed: Anchor | None = None
    held: Drawing | None = None

    def draft(self, ink: Ink) -> Drawing | None:
        """The drawing as it would be if the points to come were where is pointed at; None without a point."""
        anchors = self.anchors if self.pointed is None else (*self.anchors, self.pointed)
        if self.tool is None or not anchors:
            return None
        missing = self.tool.anchors - len(anchors)
        return Drawing(0, self.tool, (*anchors, *anchors[-1:] * missing)[: self.tool.anchors], ink=ink)


class Step(NamedTuple):
    """What is going on afterwards, and the change of the document that came of it."""

    gesture: Gesture
    edit: Edit | None = None


FREE = Gesture()
OVER = Step(FREE)


def step(gesture: Gesture, event: Gesticulation, ink: Ink = Ink.ACCENT) -> Step:
    """What comes of an event. One that the table does not name at this stage means nothing."""
    row = _STEPS.get((gesture.stage, type(event)))
    return Step(gesture) if row is None else row(gesture, event, ink)


def _choose(_gesture: Gesture, event: ChooseTool, _ink: Ink) -> Step:
    return Step(Gesture(Stage.PLACING, event.tool))


def _put(gesture: Gesture, event: PutPoint, ink: Ink) -> Step:
    tool, anchors = gesture.tool, (*gesture.anchors, event.anchor)
    if tool is None or gesture.anchors[-1:] == (event.anchor,):
        return Step(gesture)  # the second press of a double click, which would make a line of no length
    if len(anchors) < tool.anchors:
        return Step(replace(gesture, anchors=anchors, pointed=None))
    if tool is Tool.TEXT:
        return Step(Gesture(Stage.WRITING, tool, anchors))
    return Step(FREE, Draw(tool, anchors, ink=ink))


def _point(gesture: Gesture, event: PointAt, _ink: Ink) -> Step:
    return Step(replace(gesture, pointed=event.anchor))


def _write(gesture: Gesture, event: Write, ink: Ink) -> Step:
    text = event.text.strip()
    return Step(FREE, Draw(Tool.TEXT, gesture.anchors, text, ink) if text else None)


def _take_hold(_gesture: Gesture, event: TakeHold, _ink: Ink) -> Step:
    return Step(Gesture(Stage.HOLDING, anchors=event.drawing.anchors, held=event.drawing))


def _drag(gesture: Gesture, event: Drag, _ink: Ink) -> Step:
    return Step(replace(gesture, anchors=event.anchors))


def _let_go(gesture: Gesture, _event: LetGo, _ink: Ink) -> Step:
    held = gesture.held
    is_moved = held is not None and held.anchors != gesture.anchors
    return Step(FREE, Move(held.id, gesture.anchors) if held is not None and is_moved else None)


def _give_up(_gesture: Gesture, _event: GiveUp, _ink: Ink) -> Step:
    return OVER


_Row = Callable[[Gesture, Any, Ink], Step]
_STEPS: dict[tuple[Stage, type[Gesticulation]], _Row] = {
    (Stage.FREE, ChooseTool): _choose,
    (Stage.FREE, TakeHold): _take_hold,
    (Stage.PLACING, ChooseTool): _choose,
    (Stage.PLACING, PutPoint): _put,
    (Stage.PLACING, PointAt): _point,
    (Stage.PLACING, GiveUp): _give_up,
    (Stage.WRITING, ChooseTool): _choose,
    (Stage.WRITING, Write): _write,
    (Stage.WRITING, GiveUp): _give_up,
    (Stage.HOLDING, Drag): _drag,
    (Stage.HOLDING, LetGo): _let_go,
    (Stage.HOLDING, GiveUp): _give_up,
}
