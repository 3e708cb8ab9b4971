"""Undo and redo: the documents before and after the one that is shown."""

from dataclasses import dataclass

from tradewalk.domain.drawings.drawing import DrawingDocument

NOTHING = DrawingDocument()
DEPTH = 200
"""How many changes can be undone. Documents share their drawings, so that a step costs little."""


@dataclass(frozen=True, slots=True)
class History:
    """A document with the ``past`` ones, oldest first, and those undone, of which the last was undone last."""

    document: DrawingDocument = NOTHING
    past: tuple[DrawingDocument, ...] = ()
    undone: tuple[DrawingDocument, ...] = ()


def changed(history: History, document: DrawingDocument) -> History:
    """A new change: what was undone is given up. A document that is the same is no change."""
    if document == history.document:
        return history
    return History(document, (*history.past, history.document)[-DEPTH:])


def undo(history: History) -> History:
    """One change back; the same where there is none."""
    if not history.past:
        return history
    return History(history.past[-1], history.past[:-1], (*history.undone, history.document))


def redo(history: History) -> History:
    """One change forward again; the same where nothing is undone."""
    if not history.undone:
        return history
    return History(history.undone[-1], (*history.past, history.document)[-DEPTH:], history.undone[:-1])
