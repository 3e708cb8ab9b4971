"""The keys of the tools and of what is done with drawings; they work while the chart has the keyboard."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from tradewalk.domain.drawings.drawing import Tool
from tradewalk.views.shortcuts import SHORTCUTS, ShortcutName

TOOL_KEYS = {
    Tool.TREND_LINE: ShortcutName.DRAW_TREND_LINE,
    Tool.RAY: ShortcutName.DRAW_RAY,
    Tool.HORIZONTAL: ShortcutName.DRAW_HORIZONTAL,
    Tool.VERTICAL: ShortcutName.DRAW_VERTICAL,
    Tool.CHANNEL: ShortcutName.DRAW_CHANNEL,
    Tool.RECTANGLE: ShortcutName.DRAW_RECTANGLE,
    Tool.FIBONACCI: ShortcutName.DRAW_FIBONACCI,
    Tool.TEXT: ShortcutName.DRAW_TEXT,
    Tool.MEASURE: ShortcutName.DRAW_MEASURE,
}
"""A letter with Alt, as charts have it: letters alone are typed into a search."""
_OURS = (
    *TOOL_KEYS.values(),
    ShortcutName.PUT_POINT,
    ShortcutName.LEAVE_DRAWING,
    ShortcutName.DELETE_DRAWING,
    ShortcutName.UNDO,
    ShortcutName.REDO,
)
_KEYS = (
    *((keys, each.name) for each in SHORTCUTS if each.name in _OURS for keys in each.keys),
    ("Enter", ShortcutName.PUT_POINT),
    ("Backspace", ShortcutName.DELETE_DRAWING),
)
"""Those of the table, and the other key with the same word on it."""


def shortcut_of(event: QKeyEvent) -> ShortcutName | None:
    """What a key means to the drawings; None where it is none of theirs."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return next((name for keys, name in _KEYS if QKeySequence(keys) == pressed), None)


def tool_of(name: ShortcutName) -> Tool | None:
    """The tool that a shortcut chooses."""
    return next((tool for tool, own in TOOL_KEYS.items() if own is name), None)
