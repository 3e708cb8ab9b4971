"""How often a panel follows a running clock: once in so many frames, and at once whatever else happens."""

from tradewalk.services.session import Change


class Pace:
    """Counts the frames in which nothing but time passed. ``every`` 1 lets each of them through.

    ``first`` is the frame that is let through first, counted from 1: panels of one pace take turns by it, so that
    no frame has the work of all of them.
    """

    def __init__(self, every: int, first: int | None = None) -> None:
        self._every = every
        self._head_start = every - (every if first is None else first)
        self._passed = self._head_start

    def is_due(self, change: Change) -> bool:
        """Whether to follow this change: facts, jumps while the clock is held, and the clock's own changes are due."""
        is_running_on = change.before.clock.is_running and change.after.clock.is_running
        if change.facts or not is_running_on or change.before.day != change.after.day:
            self._passed = self._head_start
            return True
        self._passed = (self._passed + 1) % self._every
        return self._passed == 0
