"""The changes of a document of drawings. Each is a value, and makes a new document of the one before."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from tradewalk.domain.drawings.drawing import Anchor, Drawing, DrawingDocument, Ink, Tool


@dataclass(frozen=True, slots=True)
class Draw:
    """Put a new drawing on top."""

    tool: Tool
    anchors: tuple[Anchor, ...]
    text: str = ""
    ink: Ink = Ink.ACCENT


@dataclass(frozen=True, slots=True)
class Move:
    """Put all anchors of a drawing anew, whether one of them was moved or the whole."""

    drawing_id: int
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Reword:
    """Give a drawing another text."""

    drawing_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Colour:
    """Give a drawing another ink."""

    drawing_id: int
    ink: Ink


@dataclass(frozen=True, slots=True)
class Lock:
    """Lock a drawing, or unlock it."""

    drawing_id: int
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a drawing away."""

    drawing_id: int


@dataclass(frozen=True, slots=True)
class DeleteUnlocked:
    """Take away all drawings that are not locked."""


Edit = Draw | Move | Reword | Colour | Lock | Delete | DeleteUnlocked


class EditRefused(StrEnum):
    """Why a change is not made."""

    LOCKED = "locked"
    """A locked drawing stays as it is and where it is until it is unlocked."""
    GONE = "gone"
    """There is no such drawing any more."""


def edited(document: DrawingDocument, edit: Edit) -> DrawingDocument | EditRefused:
    """The document after a change, or why it stays as it is."""
    match edit:
        case Draw(tool, anchors, text, ink):
            drawing = Drawing(_next_id(document), tool, anchors, text, ink)
            return replace(document, drawings=(*document.drawings, drawing))
        case DeleteUnlocked():
            return _keeping(document, lambda drawing: drawing.is_locked)
        case Lock(drawing_id, is_locked):
            return _with(document, drawing_id, lambda drawing: replace(drawing, is_locked=is_locked))
        case Move() | Reword() | Colour() | Delete():
            is_locked = any(each.is_locked for each in document.drawings if each.id == edit.drawing_id)
            return EditRefused.LOCKED if is_locked else _unlocked_edited(document, edit)
        case _:
            assert_never(edit)


def _unlocked_edited(
    document: DrawingDocument, edit: Move | Reword | Colour | Delete
) -> DrawingDocument | EditRefused:
    match edit:
        case Move(drawing_id, anchors):
            return _with(document, drawing_id, lambda drawing: replace(drawing, anchors=anchors))
        case Reword(drawing_id, text):
            return _with(document, drawing_id, lambda drawing: replace(drawing, text=text))
        case Colour(drawing_id, ink):
            return _with(document, drawing_id, lambda drawing: replace(drawing, ink=ink))
        case Delete(drawing_id):
            if document.drawing(drawing_id) is None:
                return EditRefused.GONE
            return _keeping(document, lambda drawing: drawing.id != drawing_id)
        case _:
            assert_never(edit)


def _with(
    document: DrawingDocument, drawing_id: int, change: Callable[[Drawing], Drawing]
) -> DrawingDocument | EditRefused:
    if document.drawing(drawing_id) is None:
        return EditRefused.GONE
    changed = (change(each) if each.id == drawing_id else each for each in document.drawings)
    return replace(document, drawings=tuple(changed))


def _keeping(document: DrawingDocument, is_kept: Callable[[Drawing], bool]) -> DrawingDocument:
    return replace(document, drawings=tuple(each for each in document.drawings if is_kept(each)))


def _next_id(document: DrawingDocument) -> int:
    return max((each.id for each in document.drawings), default=0) + 1
