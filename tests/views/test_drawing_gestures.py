"""From a tool to a drawing, and from taking hold of one to letting it go."""

import pytest

from tests.views.drawing_builders import at
from tradewalk.domain.drawings.drawing import Anchor, Drawing, Ink, Tool
from tradewalk.domain.drawings.edits import Draw, Edit, Move
from tradewalk.views.chart.drawings.gestures import (
    FREE,
    ChooseTool,
    Drag,
    Gesticulation,
    Gesture,
    GiveUp,
    LetGo,
    PointAt,
    PutPoint,
    Stage,
    TakeHold,
    Write,
    step,
)

A, B, C = at(1, "10.00"), at(2, "11.00"), at(3, "12.00")
LINE = Drawing(7, Tool.TREND_LINE, (A, B))


def after(*events: Gesticulation) -> tuple[Gesture, list[Edit]]:
    """What is going on after some events, and the changes that came of them."""
    gesture, edits = FREE, []
    for event in events:
        gesture, edit = step(gesture, event, Ink.BLUE)
        edits += [edit] if edit else []
    return gesture, edits


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool is not Tool.TEXT])
def test_a_tool_has_done_with_its_last_point(tool: Tool) -> None:
    points = (A, B, C)[: tool.anchors]
    puts = [PutPoint(point) for point in points]
    assert after(ChooseTool(tool), *puts) == (FREE, [Draw(tool, points, ink=Ink.BLUE)])
    assert after(ChooseTool(tool), *puts[:-1])[0].stage is Stage.PLACING


def test_a_text_asks_for_its_words_after_its_point() -> None:
    asking, edits = after(ChooseTool(Tool.TEXT), PutPoint(A))
    assert (asking.stage, edits) == (Stage.WRITING, [])
    done = after(ChooseTool(Tool.TEXT), PutPoint(A), Write(" support "))
    assert done == (FREE, [Draw(Tool.TEXT, (A,), "support", Ink.BLUE)])
    assert after(ChooseTool(Tool.TEXT), PutPoint(A), Write("  ")) == (FREE, [])


@pytest.mark.parametrize(
    "events",
    [
        (ChooseTool(Tool.RAY),),
        (ChooseTool(Tool.RAY), PutPoint(A), PointAt(B)),
        (ChooseTool(Tool.TEXT), PutPoint(A)),
        (TakeHold(LINE), Drag((B, C))),
    ],
)
def test_whatever_goes_on_is_given_up_without_a_trace(events: tuple[Gesticulation, ...]) -> None:
    assert after(*events, GiveUp()) == (FREE, [])


def test_another_tool_begins_anew() -> None:
    gesture, edits = after(ChooseTool(Tool.RAY), PutPoint(A), ChooseTool(Tool.RECTANGLE), PutPoint(B))
    assert (gesture.tool, gesture.anchors, edits) == (Tool.RECTANGLE, (B,), [])


def test_the_second_press_of_a_double_click_is_no_point() -> None:
    assert after(ChooseTool(Tool.RAY), PutPoint(A), PutPoint(A))[0].anchors == (A,)


@pytest.mark.parametrize(
    ("held", "edits"), [((B, C), [Move(7, (B, C))]), ((A, B), []), ((A, C), [Move(7, (A, C))])]
)
def test_what_was_held_is_moved_when_it_is_let_go_elsewhere(
    held: tuple[Anchor, ...], edits: list[Edit]
) -> None:
    assert after(TakeHold(LINE), Drag((C, C)), Drag(held), LetGo()) == (FREE, edits)


@pytest.mark.parametrize(
    ("events", "anchors"),
    [
        ((), None),
        ((PointAt(A),), (A, A, A)),
        ((PutPoint(A),), (A, A, A)),
        ((PutPoint(A), PointAt(B)), (A, B, B)),
        ((PutPoint(A), PutPoint(B), PointAt(C)), (A, B, C)),
        ((PointAt(A), PutPoint(B)), (B, B, B)),
    ],
)
def test_the_draft_shows_the_points_to_come_where_is_pointed_at(
    events: tuple[Gesticulation, ...], anchors: tuple[Anchor, ...] | None
) -> None:
    draft = after(ChooseTool(Tool.CHANNEL), *events)[0].draft(Ink.RED)
    assert draft == (None if anchors is None else Drawing(0, Tool.CHANNEL, anchors, ink=Ink.RED))


@pytest.mark.parametrize("event", [PutPoint(A), PointAt(A), Write("x"), Drag((A,)), LetGo(), GiveUp()])
def test_without_a_tool_and_without_a_hold_nothing_comes_of_it(event: Gesticulation) -> None:
    assert after(event) == (FREE, [])


def test_nothing_is_taken_hold_of_while_a_tool_is_at_work() -> None:
    gesture, edits = after(ChooseTool(Tool.RAY), PutPoint(A), TakeHold(LINE), LetGo())
    assert (gesture.stage, gesture.anchors, edits) == (Stage.PLACING, (A,), [])
