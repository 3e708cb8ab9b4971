"""How much of the queue before an order has gone: a thin bar, and the two numbers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.how_far import paint_done, paint_to_come
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.timeline.props import QueueProps
from tradewalk.views.tones import Tone

_HEIGHT = 4


class Share(QWidget):
    """A line, filled from the left by the share that has gone."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._gone, self._whole = 0, 1

    def show_share(self, gone: int, whole: int) -> None:
        """Fill so much of the whole."""
        if (gone, whole) != (self._gone, self._whole):
            self._gone, self._whole = gone, whole
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = self.width() * self._gone / self._whole
        paint_to_come(painter, self.palette(), QRectF(0, 0, self.width(), _HEIGHT))
        paint_done(painter, self.palette(), QRectF(0, 0, filled, _HEIGHT))


class QueueBar(QWidget):
    """Shown while an order waits behind others."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "timeline.queue")
        self._words = sentence_label("timeline.queue.words", Role.SMALL, Tone.QUIET)
        self._share = Share()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._share)

    def show_queue(self, queue: QueueProps | None) -> None:
        """Show the queue, or nothing where there is none."""
        self.setVisible(queue is not None)
        if queue is None:
            return
        text = self.tr("In the queue: {now} shares ahead of you now, {first} when the order was accepted")
        words = text.format(now=formatting.quantity(queue.now), first=formatting.quantity(queue.first))
        set_text(self._words, words)
        self._share.show_share(queue.first - queue.now, queue.first)
        self.setAccessibleName(words)
