"""The frame of a page that stands before any account is open: a title with marks beside it, and a list that scrolls."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views.scale import px
from tradewalk.views.theme import SPACING

_WIDTH, _NARROW = 640, 480
_SMALLEST = (360, 480)


class FirstPage(QWidget):
    """Lays out what its heirs have made; as wide as a page of text. The title gives way where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)

    def _lay_out(
        self, title: QWidget, marks: Iterable[QWidget], above: Iterable[QWidget], listed: QWidget
    ) -> None:
        """The title and the marks in a line, below them what stands above the list, and the list."""
        middle, page = QWidget(), QHBoxLayout(self)
        self._fill_head(title, marks)
        middle.setMaximumWidth(px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, SPACING.xxl, 0, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addLayout(self._head)
        for each in above:
            column.addWidget(each)
        self._scroll, self._listed = _scrolled(listed), listed
        bar, later = self._scroll.verticalScrollBar(), Qt.ConnectionType.QueuedConnection
        bar.rangeChanged.connect(self._on_list_grown, later)
        column.addWidget(self._scroll, 1)
        # The head takes less room than it would like once the page is narrow, which Qt cannot know before.
        page.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        page.addStretch(1)
        page.addWidget(middle, 100)
        page.addStretch(1)

    def _fill_head(self, title: QWidget, marks: Iterable[QWidget]) -> None:
        beside = QHBoxLayout()
        for mark in marks:
            beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(title, 1)
        self._head.addLayout(beside)
        self._head.setAlignment(beside, Qt.AlignmentFlag.AlignLeft)

    def _on_list_grown(self) -> None:
        """What has the keyboard stays in view while the list is filled."""
        focused = self.focusWidget()
        if self._listed.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, SPACING.l)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the title has a line of its own."""
        super().resizeEvent(event)
        directions, is_narrow = QBoxLayout.Direction, event.size().width() < px(_NARROW)
        self._head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)


def _scrolled(listed: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(listed)
    return area
