"""One of the two tracks: points under one another, done ones with a full dot and their time."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.how_far import paint_done, paint_to_come
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, set_tone, text_label
from tradewalk.views.timeline.props import TimelineProps
from tradewalk.views.timeline.track_words import point_word
from tradewalk.views.timeline.tracks import TrackPoint
from tradewalk.views.tones import Tone

_DOT = 9
_LINE = 16
"""The dot's width and the height of a line at 100 %; the dot stands in the middle of the first line."""


class Dot(QWidget):
    """Full for what has happened, pale for what has not; it stands beside the first line of its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(_DOT), px(_LINE))
        self.is_done = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.width()
        paint = paint_done if self.is_done else paint_to_come
        paint(painter, self.palette(), QRectF(0, (self.height() - size) / 2, size, size))


class PointRow(QWidget):
    """One point: its dot, its words, its time to a tenth of a second."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self._dot = Dot()
        self._words = text_label(f"{name}.words", Role.SMALL)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._time = text_label(f"{name}.time", Role.LABEL, Tone.QUIET)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._time)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_point(self, point: TrackPoint, words: str) -> None:
        """Show a point; without a time it is still to come."""
        time = formatting.clock_tenths(point.at) if point.at is not None else ""
        set_text(self._words, words)
        set_tone(self._words, Tone.PLAIN if point.at is not None else Tone.QUIET)
        set_text(self._time, time)
        self._time.setVisible(bool(time))
        self._dot.is_done = point.at is not None
        self._dot.update()
        self.setAccessibleName(f"{words} {time}".strip())


class TrackColumn(QWidget):
    """A heading and its points."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self._heading = sentence_label(f"{name}.heading", Role.LABEL, Tone.QUIET)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._heading)
        self._column.addStretch(1)
        self._rows: list[PointRow] = []

    def show_points(self, heading: str, points: tuple[TrackPoint, ...], props: TimelineProps) -> None:
        """Show these points from the first to the last."""
        set_text(self._heading, heading)
        while len(self._rows) < len(points):
            row = PointRow(f"{self.objectName()}.{len(self._rows) + 1}")
            self._rows.append(row)
            self._column.insertWidget(len(self._rows), row)
        for row, point in zip(self._rows, points, strict=False):
            row.show_point(point, point_word(point, props.instrument, props.day))
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(points))
