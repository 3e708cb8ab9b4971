"""Time of a run: simulated time that passes in its waits, frame by frame, and real time that a step may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from tradewalk.domain.instants import Instant
from tradewalk.services.journal import JournalError

if TYPE_CHECKING:
    from tradewalk.walk_stage import Stage

FRAME = 50
"""Real milliseconds."""
LONGEST_WAIT = 8_000
"""Real milliseconds that a wait takes at the most: a longer one passes faster than real time does."""
FASTEST = 300


class WalkTime(QObject):
    """Lets simulated time pass while a wait lasts, or an action waits; not while it is frozen.

    Not seen, and in a hurry, all of it passes at once.
    """

    def __init__(self, stage: Stage, *, is_seen: bool) -> None:
        super().__init__(stage)
        self._stage, self._is_seen = stage, is_seen
        self._left = 0
        self._pace = 1.0
        self._then: Callable[[], None] | None = None
        self.is_frozen = False
        self.is_hurrying = False
        self._frames = QTimer(self, interval=FRAME if is_seen else 0)
        self._frames.timeout.connect(self.beat)

    def wait(self, until: Instant) -> None:
        """Let the run's wait go on until then, at the longest."""
        self._begin(max(until - self._stage.walk.session.state.at, 0), None)

    def let_pass(self, milliseconds: int, then: Callable[[], None]) -> None:
        """Let so much pass whatever happens, and go on."""
        self._begin(milliseconds, then)

    def hold(self) -> None:
        """The wait is over."""
        self._frames.stop()
        desk = self._stage.desk
        desk.session.lead(is_running=False)
        desk.clock.wait(False)

    def stop(self) -> None:
        """No time passes any more, and nothing is gone on with."""
        self._then = None
        self._frames.stop()

    def freeze(self, is_frozen: bool) -> None:  # noqa: FBT001 - a switch's
        """Hold the market where it is, or let it go on; that is seen where time passes now."""
        self.is_frozen = is_frozen
        if self._frames.isActive():
            self._run_clock()
            self._stage.show()

    def _begin(self, milliseconds: int, then: Callable[[], None] | None) -> None:
        self._left, self._then = milliseconds, then
        self._pace = min(max(milliseconds / LONGEST_WAIT, 1), FASTEST)
        self._run_clock()
        self._frames.start()

    def _run_clock(self) -> None:
        """Let the clock run, as it is seen to, unless it is frozen; the frames decide how fast."""
        desk = self._stage.desk
        desk.clock.wait(True)
        desk.session.lead(is_running=not self.is_frozen)
        desk.clock.stop()

    def beat(self) -> None:
        """One frame. Raises JournalError where the run cannot be written any more; then no further one comes."""
        if self.is_frozen:
            return
        try:
            self._let_a_frame_pass()
        except JournalError:
            self.stop()
            raise

    def _let_a_frame_pass(self) -> None:
        step = int(FRAME * self._pace)
        if self.is_hurrying or not self._is_seen:
            step = max(step, self._left)
        if self._then is not None:
            step = min(step, self._left)
        self._left -= step
        if self._then is None:
            self._stage.pass_time(step)
            return
        self._stage.walk.session.advance(step)
        if self._left <= 0:
            self.hold()
            then, self._then = self._then, None
            then()
