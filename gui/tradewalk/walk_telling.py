"""Tells a run what happens, one after the other: what comes up while something is being done waits for its turn."""

from collections import deque
from collections.abc import Callable

from tradewalk.walkthrough.run_effects import Effect
from tradewalk.walkthrough.run_events import Event

Effects = tuple[Effect, ...]


class Telling:
    """``tell`` lets the run take something in, ``perform`` does what it asks for then; that may tell of more."""

    def __init__(self, tell: Callable[[Event], Effects], perform: Callable[[Effects], None]) -> None:
        self._tell, self._perform = tell, perform
        self._waiting: deque[Event] = deque()
        self.is_on = False

    def tell(self, event: Event) -> bool:
        """Tell of this when its turn has come; whether it was told by now, and nothing else waits."""
        self._waiting.append(event)
        if self.is_on:
            return False
        self.perform(())
        return True

    def perform(self, effects: Effects) -> None:
        """Do what the run has asked for, and tell of whatever comes up, in its order."""
        self.is_on = True
        try:
            self._perform(effects)
            while self._waiting:
                self._perform(self._tell(self._waiting.popleft()))
        finally:
            self.is_on = False
