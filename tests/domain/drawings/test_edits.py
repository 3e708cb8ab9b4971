"""Changes of a document of drawings, undone and redone."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

import pytest

from tests.domain.drawings.builders import a_drawing, anchor, document_of
from tradewalk.domain.drawings.drawing import Anchor, Drawing, DrawingDocument, Ink, Tool
from tradewalk.domain.drawings.edits import (
    Colour,
    Delete,
    DeleteUnlocked,
    Draw,
    Edit,
    EditRefused,
    Lock,
    Move,
    Reword,
    edited,
)
from tradewalk.domain.drawings.history import DEPTH, History, changed, redo, undo
from tradewalk.domain.instants import Instant

MOVED = (anchor(Instant(5), "1.00"), anchor(Instant(6), "2.00"))
TEXTS = ("", "support", "支撐")


def a_random_edit(random: Random, document: DrawingDocument) -> Edit:
    """Any change, of one of twelve drawings that may be there or not."""
    drawing_id = random.randint(1, 12)
    drawing = document.drawing(drawing_id)
    tool = random.choice(tuple(Tool))
    edits: tuple[Edit, ...] = (
        Draw(tool, random_anchors(random, tool), random.choice(TEXTS), random.choice(tuple(Ink))),
        Move(drawing_id, random_anchors(random, drawing.tool if drawing else tool)),
        Reword(drawing_id, random.choice(TEXTS)),
        Colour(drawing_id, random.choice(tuple(Ink))),
        Lock(drawing_id, random.random() < 0.5),
        Delete(drawing_id),
        DeleteUnlocked(),
    )
    return random.choices(edits, weights=(30, 20, 10, 10, 10, 10, 1))[0]


def random_anchors(random: Random, tool: Tool) -> tuple[Anchor, ...]:
    return tuple(
        Anchor(Instant(random.randrange(2 * 10**12)), Decimal(random.randrange(10**6)) / 1000)
        for _ in range(tool.anchors)
    )


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (Move(1, MOVED), Drawing(1, Tool.TREND_LINE, MOVED)),
        (Reword(1, "support"), Drawing(1, Tool.TREND_LINE, a_drawing().anchors, "support")),
        (Colour(1, Ink.RED), Drawing(1, Tool.TREND_LINE, a_drawing().anchors, ink=Ink.RED)),
        (Lock(1, True), a_drawing(is_locked=True)),
    ],
)
def test_a_change_leaves_the_other_drawings_and_the_order(edit: Edit, after: Drawing) -> None:
    other = a_drawing(Tool.RECTANGLE, drawing_id=2)
    assert edited(document_of(a_drawing(), other), edit) == document_of(after, other)


def test_a_new_drawing_lies_on_top_and_has_an_id_of_its_own() -> None:
    document = document_of(a_drawing(drawing_id=4), a_drawing(drawing_id=2))
    after = edited(document, Draw(Tool.TEXT, (anchor(),), "here", Ink.GREEN))
    new = Drawing(5, Tool.TEXT, (anchor(),), "here", Ink.GREEN)
    assert after == document_of(*document.drawings, new)


@pytest.mark.parametrize("edit", [Move(1, MOVED), Reword(1, "x"), Colour(1, Ink.RED), Delete(1)])
def test_a_locked_drawing_stays_as_it_is_until_it_is_unlocked(edit: Edit) -> None:
    locked = document_of(a_drawing(is_locked=True))
    assert edited(locked, edit) is EditRefused.LOCKED
    unlocked = edited(locked, Lock(1, False))
    assert isinstance(unlocked, DrawingDocument)
    assert isinstance(edited(unlocked, edit), DrawingDocument)


@pytest.mark.parametrize(
    "edit", [Move(7, MOVED), Reword(7, "x"), Colour(7, Ink.RED), Delete(7), Lock(7, True)]
)
def test_what_is_gone_is_not_changed(edit: Edit) -> None:
    assert edited(document_of(a_drawing()), edit) is EditRefused.GONE


def test_all_unlocked_drawings_go_and_locked_ones_stay() -> None:
    locked = a_drawing(drawing_id=2, is_locked=True)
    document = DrawingDocument((a_drawing(), locked, a_drawing(drawing_id=3)), ("{}",))
    assert edited(document, DeleteUnlocked()) == DrawingDocument((locked,), ("{}",))
    assert edited(document, Delete(3)) == DrawingDocument((a_drawing(), locked), ("{}",))


@pytest.mark.parametrize("tool", Tool)
def test_a_drawing_has_as_many_anchors_as_its_tool_takes(tool: Tool) -> None:
    assert len(a_drawing(tool).anchors) == tool.anchors
    with pytest.raises(ValueError, match=f"{tool.value} takes {tool.anchors} anchors"):
        Drawing(1, tool, tuple(anchor() for _ in range(tool.anchors + 1)))


def test_a_hundred_random_changes_undone_and_redone_give_the_same_document(
    count_of: Callable[[int, int], int],
) -> None:
    for seed in range(count_of(20, 1000)):
        random, history = Random(seed), History()
        documents = [history.document]
        for _ in range(100):
            after = edited(history.document, a_random_edit(random, history.document))
            if isinstance(after, DrawingDocument) and after != history.document:
                history = changed(history, after)
                documents.append(after)
        assert len(documents) > 30
        assert undone_all(history) == documents[::-1]
        assert redone_all(at_the_beginning(history)) == documents


def undone_all(history: History) -> list[DrawingDocument]:
    documents = [history.document]
    while history.past:
        history = undo(history)
        documents.append(history.document)
    return documents


def redone_all(history: History) -> list[DrawingDocument]:
    documents = [history.document]
    while history.undone:
        history = redo(history)
        documents.append(history.document)
    return documents


def at_the_beginning(history: History) -> History:
    while history.past:
        history = undo(history)
    return history


def of_price(price: int) -> DrawingDocument:
    """A document that differs by a price."""
    return document_of(Drawing(1, Tool.HORIZONTAL, (Anchor(Instant(0), Decimal(price)),)))


def test_a_new_change_gives_up_what_was_undone() -> None:
    history = changed(undo(changed(changed(History(), of_price(1)), of_price(2))), of_price(3))
    assert redo(history) == history
    assert undone_all(history) == [of_price(3), of_price(1), DrawingDocument()]


def test_what_changes_nothing_is_no_step_and_keeps_what_was_undone() -> None:
    history = undo(changed(changed(History(), of_price(1)), of_price(2)))
    assert changed(history, of_price(1)) == history
    assert redo(history).document == of_price(2)


def test_nothing_is_undone_before_the_first_change_and_redone_after_the_last() -> None:
    assert undo(History()) == redo(History()) == History()


def test_only_so_many_changes_are_remembered() -> None:
    history = History()
    for price in range(1, DEPTH + 11):
        history = changed(history, of_price(price))
    assert undone_all(history)[-1] == of_price(10)
    assert len(redone_all(at_the_beginning(history))) == DEPTH + 1
