"""Waits for the window of a run: what is to be done next is done as soon as it shows all that it is to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from tradewalk.walk_stage import Stage

LOOK_AGAIN = 10
"""Real milliseconds between two looks at whether a window has settled."""


class WhenSettled(QObject):
    """Does one thing at a time, in a turn of the event loop of its own, however often it is asked to meanwhile."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._then: Callable[[], None] | None = None
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._go_on)

    def call(self, then: Callable[[], None]) -> None:
        """Do this, and nothing that was to be done before."""
        self._then = then
        self._look.start(0)

    def _go_on(self) -> None:
        if not self._stage.is_settled:
            self._look.start(LOOK_AGAIN)
            return
        then, self._then = self._then, None
        if then is not None:
            then()
