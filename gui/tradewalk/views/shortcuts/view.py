"""The list of keys, opened by ? and closed by Escape."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tradewalk.views.scale import px
from tradewalk.views.text import Role, sentence_label, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

SIZE = (460, 420)


class ShortcutsView(QDialog):
    """Each key with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts — SIMULATED"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(SIZE[0]), px(SIZE[1]))
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(SPACING.l)
        grid.setVerticalSpacing(SPACING.s)
        grid.setColumnStretch(1, 1)
        for row, (keys, meaning) in enumerate(self._meanings()):
            key = text_label(f"shortcuts.{row}.keys", Role.CHIP)
            key.setText(keys)
            words = sentence_label(f"shortcuts.{row}.meaning", Role.BODY, Tone.PLAIN)
            words.setText(meaning)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _meanings(self) -> tuple[tuple[str, str], ...]:
        return (
            (_native("Ctrl+K"), self.tr("Search for an instrument")),
            (_native("?"), self.tr("Show this list")),
            (_native("Tab"), self.tr("Go to the next control; with Shift, to the one before")),
            (_native("Return"), self.tr("Open the row, or press the button, that has the keyboard")),
            (_native("Esc"), self.tr("Close the search, a menu or the watchlist's drawer")),
            (_native("Alt+Up"), self.tr("Move a row of the watchlist up; Alt with Down moves it down")),
            (_native("Del"), self.tr("Take a row off the watchlist")),
            (_native("Right"), self.tr("On the session timeline: the next coming part; Enter jumps there")),
            (_native("Ctrl+Q"), self.tr("Close the window")),
        )


def _native(keys: str) -> str:
    """A key as the system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
