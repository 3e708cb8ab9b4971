"""Two things at the ends of a line, and one below the other where the line is too short for both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from tradewalk.views.theme import SPACING


class TwoEnds(QWidget):
    """The left one takes the room between."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACING.s)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0, Qt.AlignmentFlag.AlignRight)

    def arrange(self) -> None:
        """Look again whether both fit; to be called when a text has changed."""
        needed = self._left.sizeHint().width() + SPACING.s + self._right.sizeHint().width()
        is_wide = needed <= self.width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two: they need not stand side by side."""
        widths = (each.minimumSizeHint().width() for each in (self._left, self._right))
        return QSize(max(widths), super().minimumSizeHint().height())
