"""Texts below each other in a frame of a kind: a note, a card, a caution."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tradewalk.views.theme import SPACING


def framed(kind: str, *parts: QWidget) -> QFrame:
    """A frame around these."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
    column.setSpacing(SPACING.xs)
    for part in parts:
        column.addWidget(part)
    return frame
