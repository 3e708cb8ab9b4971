"""What the coach says where somebody presses what is not let through: briefly, and nothing changes by it."""

from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.views.coach.props import CoachControl, CoachProps

LASTING = 4_000
"""Milliseconds."""


class Remark(StrEnum):
    """Where it goes on instead."""

    INSIDE = "inside"
    AWAY = "away"
    """It would go on where the step points, but that is not on show."""
    ANSWER = "answer"
    BUTTON = "button"
    WAIT = "wait"


def remark_of(props: CoachProps, *, is_lit: bool = True) -> Remark | None:
    """What helps with a card whose targets are lit or not; None where it asks whether to leave, which says enough."""
    if props.is_asking_to_leave:
        return None
    if props.is_learner_acting and props.is_target_open:
        return Remark.INSIDE if is_lit else Remark.AWAY
    if CoachControl.NEXT in props.controls:
        return Remark.BUTTON
    return Remark.ANSWER if props.question is not None else Remark.WAIT


class Remarks(QObject):
    """The remark that stands on the card, until it has been there for long enough. ``changed`` carries it, or None."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.now: Remark | None = None
        self._over = QTimer(self, singleShot=True, interval=LASTING)
        self._over.timeout.connect(self.forget)

    def make(self, remark: Remark) -> bool:
        """Say something for a while; whether that is news."""
        is_news = remark is not self.now
        self._over.start()
        self._set(remark)
        return is_news

    def forget(self) -> None:
        """Say nothing any more."""
        self._over.stop()
        self._set(None)

    def _set(self, remark: Remark | None) -> None:
        if remark is not self.now:
            self.now = remark
            self.changed.emit(remark)
