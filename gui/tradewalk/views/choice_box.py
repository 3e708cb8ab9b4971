"""A choice of one of several values in a small box that shows that it opens."""

from collections.abc import Hashable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from tradewalk.views.targets import name_target

ARROW = "▾"
ARROW_MARGIN = 8


class ChoiceBox(QComboBox):
    """The box; ``activated`` says that the user has chosen, ``value`` what."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setAccessibleName(accessible_name)
        self.setProperty("kind", "chip")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choices: tuple[tuple[Hashable, str], ...] = ()

    def offer(self, choices: tuple[tuple[Hashable, str], ...], chosen: Hashable) -> None:
        """Show these values with their words, and the one that is chosen; the first one where none is."""
        with QSignalBlocker(self):
            if choices != self._choices:
                self._choices = choices
                self.clear()
                self.addItems([text for _, text in choices])
                self.updateGeometry()
            values = [value for value, _ in choices]
            self.setCurrentIndex(values.index(chosen) if chosen in values else 0)

    @property
    def value(self) -> Hashable:
        """The value that is chosen."""
        return self._choices[self.currentIndex()][0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt's own, and the arrow that the style sheet leaves out."""
        super().paintEvent(event)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect().adjusted(0, 0, -ARROW_MARGIN, 0), side, ARROW)
