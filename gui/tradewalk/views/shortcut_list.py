"""The list of shortcuts: a window of its own, made from the table that the keys come from."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tradewalk.views.scale import px
from tradewalk.views.shortcut_words import group_word, shortcut_word
from tradewalk.views.shortcuts import SHORTCUTS, key_text
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

SIZE = (460, 600)
MARGIN = 40
STACKED_BELOW = 280
KEYS_IN_A_LINE = 2


class ShortcutList(QDialog):
    """Shows every shortcut by group. Escape or Done closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        name_target(self, "shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts — SIMULATED"))
        done = QPushButton(self.tr("Done"))
        name_target(done, "shortcuts.done")
        done.setProperty("kind", "primary")
        done.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        width, height = (px(length) for length in SIZE)
        self.resize(min(width, window.width() - MARGIN), min(height, window.height() - MARGIN))
        column.addWidget(self._scrolled(self._rows(is_stacked=self.width() < px(STACKED_BELOW))), 1)
        foot = QHBoxLayout()
        foot.addWidget(self._simulated(), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(done)
        column.addLayout(foot)

    def _simulated(self) -> QWidget:
        label = text_label("shortcuts.simulated")
        label.setText(self.tr("SIMULATED"))
        label.setProperty("kind", "simulated")
        return label

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea()
        name_target(area, "shortcuts.list")
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _rows(self, *, is_stacked: bool) -> QWidget:
        """Keys and what they do beside each other, or below each other where there is little room."""
        content = QWidget()
        content.setProperty("kind", "scrolled")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACING.s, 0)
        grid.setHorizontalSpacing(SPACING.l)
        grid.setVerticalSpacing(SPACING.xs)
        grid.setColumnStretch(1, 1)
        for group, members in groupby(SHORTCUTS, key=lambda each: each.group):
            heading = text_label(f"shortcuts.{group.value}", Role.TITLE)
            heading.setText(group_word(group))
            heading.setContentsMargins(0, SPACING.s if grid.count() else 0, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for each in members:
                keys = text_label(f"shortcuts.{each.name.value}.keys", Role.CHIP)
                keys.setText(in_lines(key_text(each.name)))
                said = sentence_label(f"shortcuts.{each.name.value}", Role.BODY, Tone.PLAIN)
                said.setText(shortcut_word(each.name))
                row = grid.rowCount()
                grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(said, row + is_stacked, 0 if is_stacked else 1, 1, 2 if is_stacked else 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return content


def in_lines(keys: str) -> str:
    """Keys with two of them in a line, so that what they do keeps its room."""
    each = keys.split(" ")
    starts = range(0, len(each), KEYS_IN_A_LINE)
    return "\n".join(" ".join(each[start : start + KEYS_IN_A_LINE]) for start in starts)
