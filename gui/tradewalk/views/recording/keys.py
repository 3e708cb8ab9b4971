"""Which key was struck, as a script writes it, and what a key does in a field."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDITING = (
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_EDITING_TOGETHER = (
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_SAID = {"Return": "Enter", "Esc": "Escape"}
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def key_of(event: QKeyEvent) -> str:
    """The key with what was held: ``Ctrl+K``, ``Enter``, ``Shift+Tab``; empty for one that has no name."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text().isprintable() and event.text().strip() and not held & _HELD:
        return event.text() if event.text().isascii() else ""
    return key_text(QKeySequence(QKeyCombination(held, Qt.Key(event.key()))))


def key_text(keys: QKeySequence) -> str:
    """A combination of keys as a script writes it."""
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    held, plus, key = text.rpartition("+") if not text.endswith("+") else (text[:-2], text[-2:-1], "+")
    return f"{held}{plus}{_SAID.get(key, key)}" if text.isascii() else ""


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes or moves within a field."""
    if event.key() in _EDITING or any(event.matches(keys) for keys in _EDITING_TOGETHER):
        return True
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _HELD
