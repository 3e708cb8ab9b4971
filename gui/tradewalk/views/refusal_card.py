"""The card under a field: what is wrong with this value, the rule and its source, and the right value."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.refusal_context import RefusalWords
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.tones import Tone

_ICON = 16


class RefusalIcon(QWidget):
    """A ring with an exclamation mark, in the ink of a refusal."""

    def __init__(self, ink_of: QWidget) -> None:
        super().__init__()
        self._ink_of = ink_of
        side = (_ICON + px(_ICON)) // 2  # grows half as much as the text, which wants the room beside it
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink_of.palette().color(self._ink_of.foregroundRole())
        painter.scale(self.width() / _ICON, self.height() / _ICON)
        painter.setPen(QPen(ink, 1.5))
        painter.drawEllipse(QRectF(1, 1, _ICON - 2, _ICON - 2))
        painter.drawLine(_ICON // 2, 4, _ICON // 2, 8)
        painter.drawPoint(_ICON // 2, 11)


class RefusalCard(QFrame):
    """A refusal in words. ``nearest_requested`` asks for the value that the link offers."""

    nearest_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", "refusal")
        self._head = text_label(f"{name}.head", Role.TITLE, Tone.ERROR)
        self._rest = text_label(f"{name}.rest", Role.SMALL)
        self._source = text_label(f"{name}.source", Role.LABEL, Tone.QUIET)
        self.offer = QPushButton()
        name_target(self.offer, f"{name}.nearest")
        self.offer.setProperty("kind", "link")
        self.offer.setCursor(Qt.CursorShape.PointingHandCursor)
        self.offer.clicked.connect(self.nearest_requested)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        for label in (self._head, self._rest, self._source):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for widget in (self._head, self._rest, self.offer, self._source):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(8)
        row.addWidget(RefusalIcon(self._head), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_refusal(self, words: RefusalWords, source: str = "", nearest: str = "") -> None:
        """Say a refusal; an empty source or offer is left out."""
        set_text(self._head, words.head)
        set_text(self._rest, words.rest)
        set_text(self._source, source)
        self._rest.setVisible(bool(words.rest))
        self._source.setVisible(bool(source))
        self.offer.setText(nearest)
        self.offer.setVisible(bool(nearest))
        self.offer.setAccessibleName(nearest)
        self.setAccessibleName(f"{words.head} {words.rest} {source}".strip())
