"""A line of a bill: what it is on the left, its figure at the right edge."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from tradewalk.views import formatting
from tradewalk.views.text import Role, set_text, set_tone, text_label
from tradewalk.views.tones import Tone

_GAP = 12


class FigureRow(QWidget):
    """A label and a figure. The figure has the row's name, and is read aloud with its label.

    Where the two have no room beside each other the label wraps, and the figure stands below it.
    """

    def __init__(self, name: str, *, is_total: bool = False, is_part: bool = False) -> None:
        super().__init__()
        role = Role.SECTION if is_total else Role.SMALL
        tone = Tone.PLAIN if is_total else Tone.QUIET
        self.label = text_label(f"{name}.label", role, tone)
        self.figure = text_label(name, role, tone if is_part else Tone.PLAIN, is_right=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_GAP if is_part else 0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.label)
        self._row.addWidget(self.figure, 1)

    def show_figure(self, label: str, figure: str, tone: Tone | None = None) -> None:
        """Say what the line is and how much."""
        set_text(self.label, label)
        set_text(self.figure, figure)
        self.figure.setAccessibleName(formatting.labelled(label, figure))
        if tone is not None:
            set_tone(self.figure, tone)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_width_of(self.figure), 5 * _GAP), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """As Qt's own; another text may need another arrangement."""
        is_handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return is_handled

    def _arrange(self) -> None:
        needed = _width_of(self.label) + _GAP + _width_of(self.figure)
        is_narrow = needed > self._row.contentsRect().width()
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if is_narrow else directions.LeftToRight
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(0 if is_narrow else _GAP)
            self.label.setWordWrap(is_narrow)
            self.figure.setWordWrap(is_narrow)


def _width_of(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text())
