"""The five bars at the head of a ticket: how far it is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING
from tradewalk.views.ticket.steps import STEPS

_HEIGHT = 4
_TO_COME = 2
"""How high a bar is in pixels, and one that is to come: colour alone does not tell them apart."""


class ProgressBars(QWidget):
    """One bar a step; done ones and the present one in the accent colour."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.progress")
        self.setFixedHeight(_HEIGHT)
        self._done = 0

    def show_step(self, done: int) -> None:
        """Fill so many bars, and say it to a screen reader."""
        self._done = done
        self.setAccessibleName(self.tr("Step {step} of {steps}").format(step=done, steps=len(STEPS)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - SPACING.s * (len(STEPS) - 1)) / len(STEPS)
        for index in range(len(STEPS)):
            is_done = index < self._done
            role = QPalette.ColorRole.Highlight if is_done else QPalette.ColorRole.Mid
            height = _HEIGHT if is_done else _TO_COME
            painter.setBrush(self.palette().color(role))
            left = index * (width + SPACING.s)
            bar = QRectF(left, (_HEIGHT - height) / 2, width, height)
            painter.drawRoundedRect(bar, height / 2, height / 2)
