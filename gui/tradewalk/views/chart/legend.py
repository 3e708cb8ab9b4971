"""What stands at the top left of a pane: names and values at the bar that is pointed at, and what can be done."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from tradewalk.views.scale import px
from tradewalk.views.theme import Theme

HEIGHT = 20
SWATCH = 10
GAP = 5
BUTTON = 18
UNBOUNDED = 100_000
WIDTH_STEP = 12
"""A row is so many pixels wide, or a multiple: digits that change do not lay out anything anew."""


class Entry(NamedTuple):
    """One value with its name; the line of its colour stands before it, where it has one."""

    text: str
    colour: str = ""
    ink: str = ""


class Deed(StrEnum):
    """What can be done with what a legend names."""

    EXPLAIN = "explain"
    SET = "set"
    UP = "up"
    DOWN = "down"
    CLOSE = "close"


_SIGNS = {Deed.EXPLAIN: "?", Deed.SET: "…", Deed.UP: "↑", Deed.DOWN: "↓", Deed.CLOSE: "×"}


class EntryRow(QWidget):
    """Paints entries beside each other. It is read aloud when it is asked for, and not at every change."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._theme: Theme | None = None
        self._places: tuple[tuple[int, int], ...] = ()
        self._room = self._most_lines = UNBOUNDED
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_entries(self, entries: Sequence[Entry], theme: Theme) -> None:
        """Show other values."""
        if tuple(entries) == self._entries and theme == self._theme:
            return
        self._entries, self._theme = tuple(entries), theme
        self.setAccessibleName(self.text)
        self._lay_out()

    def keep_within(self, room: int, most_lines: int) -> None:
        """Go on in another line rather than be wider than so many pixels; what has no line either is read out alone."""
        if (room, most_lines) != (self._room, self._most_lines):
            self._room, self._most_lines = room, most_lines
            self._lay_out()

    def _lay_out(self) -> None:
        """Give each entry its place and its line."""
        places, left, line, widest = [], 0, 0, 0
        for width in map(self._width_of, self._entries):
            if left and left + width - 2 * GAP > self._room:
                left, line = 0, line + 1
            if line >= self._most_lines:
                break
            places.append((left, line))
            left += width
            widest = max(widest, left)
        self._places = tuple(places)
        wide = -(-widest // WIDTH_STEP) * WIDTH_STEP
        lines = min(line + 1, self._most_lines)
        self.setFixedSize(max(min(wide, self._room), widest), px(HEIGHT) * lines)
        self.update()

    @property
    def text(self) -> str:
        """All that it says."""
        return "  ".join(entry.text for entry in self._entries)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_entries(painter)
        painter.end()

    def paint_entries(self, painter: QPainter) -> None:
        """Paint them from the origin on, here or in a picture."""
        if self._theme is None:
            return
        painter.setFont(self.font())
        painter.fillRect(self.rect(), QColor(self._theme.colours.surface))
        metrics = self.fontMetrics()
        high = px(HEIGHT)
        baseline = (high + metrics.ascent() - metrics.descent()) // 2
        swatch = px(SWATCH)
        for (x, line), entry in zip(self._places, self._entries, strict=False):
            top = line * high
            if entry.colour:
                painter.fillRect(x, top + high // 2 - 1, swatch, 2, QColor(entry.colour))
            painter.setPen(QColor(entry.ink or self._theme.colours.ink_2))
            painter.drawText(x + (swatch + GAP if entry.colour else 0), top + baseline, entry.text)

    def _width_of(self, entry: Entry) -> int:
        """The width of an entry with the room after it."""
        swatch = px(SWATCH) + GAP if entry.colour else 0
        return swatch + self.fontMetrics().horizontalAdvance(entry.text) + 2 * GAP


class DeedButton(QToolButton):
    """A button that is there, and that is painted only when it is wanted: a chart is drawn many times a second."""

    _is_seen = False

    def show_itself(self, *, is_wanted: bool) -> None:
        """Be seen from now on, or not."""
        if is_wanted != self._is_seen:
            self._is_seen = is_wanted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_seen:
            super().paintEvent(event)


class Legend(QWidget):
    """Entries, and buttons that appear beside them while it is pointed at or has the focus."""

    done = Signal(object)

    def __init__(self, deeds: dict[Deed, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.row = EntryRow()
        self.buttons = [self._button(deed, name) for deed, name in deeds.items()]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.row)
        for button in self.buttons:
            line.addWidget(button)
        line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._show_buttons(is_wanted=False)

    def show_entries(self, entries: Sequence[Entry], theme: Theme) -> None:
        """Show other values."""
        self.row.show_entries(entries, theme)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.HoverEnter:
            self._show_buttons(is_wanted=True)
        elif event.type() is QEvent.Type.HoverLeave:
            self._show_buttons(is_wanted=any(button.hasFocus() for button in self.buttons))
        return super().event(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._show_buttons(is_wanted=True)
        elif event.type() is QEvent.Type.FocusOut:
            self._show_buttons(is_wanted=self.underMouse())
        return False

    def _show_buttons(self, *, is_wanted: bool) -> None:
        """They keep their place and their turn with the Tab key while they are not seen."""
        for button in self.buttons:
            button.show_itself(is_wanted=is_wanted)

    def _button(self, deed: Deed, name: str) -> "DeedButton":
        button = DeedButton(self)
        button.setText(_SIGNS[deed])
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("kind", "legend")
        button.setFixedSize(px(BUTTON), px(BUTTON))
        button.clicked.connect(lambda: self.done.emit(deed))
        button.installEventFilter(self)
        return button
