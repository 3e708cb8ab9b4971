"""Lets simulated time pass as real time does, a frame at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tradewalk.services.session import Change, Session

FRAME = 50
"""Real milliseconds; a gesture finds the window free for the larger part of each."""
MARK_EVERY = 2_000
"""Real milliseconds of a running clock after which its place is written down: a crash loses no more."""
LONGEST_STEP = 250
"""Real milliseconds that one frame makes up for; after a longer stall time has simply stood still."""


class ClockDriver(QObject):
    """Advances a session while its clock runs. ``elapsed`` gives real milliseconds since any moment."""

    def __init__(self, session: Session, elapsed: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._elapsed = elapsed
        self._last = self._marked = elapsed()
        self._is_waiting = False
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.beat)
        session.changed.connect(self._on_changed)
        session.broken.connect(self._timer.stop)
        self._follow(is_running=session.state.clock.is_running)

    def wait(self, is_waiting: bool) -> None:
        """Let no time pass for a while, although the clock may run: its owner looks at something else."""
        self._is_waiting = is_waiting
        self._last = self._elapsed()

    def beat(self) -> None:
        """One frame: let as much simulated time pass as real time has, times the speed."""
        now = self._elapsed()
        passed, self._last = min(now - self._last, LONGEST_STEP), now
        clock = self._session.state.clock
        if clock.is_running and passed > 0 and not self._is_waiting:
            self._session.advance(passed * clock.speed)
            self._mark(now)

    def stop(self) -> None:
        """Let no more time pass: the session is going to be closed."""
        self._timer.stop()

    def _mark(self, now: int) -> None:
        if now - self._marked >= MARK_EVERY:
            self._marked = now
            self._session.mark_clock()

    def _on_changed(self, change: Change) -> None:
        if change.before.clock.is_running != change.after.clock.is_running:
            self._follow(is_running=change.after.clock.is_running)

    def _follow(self, *, is_running: bool) -> None:
        if is_running:
            self._last = self._elapsed()
            self._timer.start()
        else:
            self._timer.stop()
