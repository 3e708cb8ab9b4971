"""Entries one below the other: a number or nothing, what it is about, what there is to say, and a verdict beside it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

NUMBER_WIDTH = 26
BESIDE_FROM = 480
"""The width at 100 % from which a verdict stands beside its heading, and not below it."""


class Entry(NamedTuple):
    """One entry in words. ``tone`` is the verdict's."""

    heading: str
    sentences: tuple[str, ...]
    verdict: str = ""
    tone: Tone = Tone.QUIET
    number: str = ""
    text: str = ""


class EntryView(QWidget):
    """Draws an Entry. A screen reader hears it whole."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self._number = text_label(f"{name}.number", Role.SMALL, Tone.QUIET)
        self._heading = sentence_label(f"{name}.heading", Role.TITLE, Tone.PLAIN)
        self._text = sentence_label(f"{name}.text", Role.BODY, Tone.PLAIN)
        self._sentences = sentence_label(f"{name}.sentences")
        self._verdict = text_label(f"{name}.verdict", Role.SMALL)
        self._is_beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._heading, 0, 1)
        self._grid.addWidget(self._text, 2, 1, 1, 2)
        self._grid.addWidget(self._sentences, 3, 1, 1, 2)
        self._arrange()

    def say(self, entry: Entry) -> None:
        """Show this entry."""
        for label, text in (
            (self._number, entry.number),
            (self._heading, entry.heading),
            (self._text, entry.text),
            (self._sentences, "\n".join(entry.sentences)),
            (self._verdict, entry.verdict),
        ):
            set_text(label, text)
            label.setVisible(bool(text))
        set_tone(self._verdict, entry.tone)
        self._grid.setColumnMinimumWidth(0, px(NUMBER_WIDTH) if entry.number else 0)
        self.setAccessibleName(entry.heading)
        self.setAccessibleDescription(" ".join((entry.verdict, entry.text, *entry.sentences)).strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.width() >= px(BESIDE_FROM)
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        self._grid.removeWidget(self._verdict)
        self._verdict.setContentsMargins(SPACING.m if is_beside else 0, 0, 0, 0)
        if is_beside:
            self._grid.addWidget(self._verdict, 0, 2, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._verdict, 1, 1, 1, 2)


class Entries(QWidget):
    """Draws entries, with a line between each two. They are made anew where there are more or fewer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self._name = name
        self._entries: list[EntryView] = []
        self._lines: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING.s)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these."""
        if len(entries) != len(self._entries):
            self._build(len(entries))
        for view, entry in zip(self._entries, entries, strict=True):
            view.say(entry)

    def _build(self, count: int) -> None:
        for row in (*self._entries, *self._lines):
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._entries = [EntryView(f"{self._name}.{number}") for number in range(count)]
        self._lines = [_line() for _ in self._entries[1:]]
        for number, view in enumerate(self._entries):
            if number:
                self._column.addWidget(self._lines[number - 1])
            self._column.addWidget(view)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "divider")
    return line
