"""What stands in for the stage of a run where no window is needed."""

from PySide6.QtCore import QObject, Signal

from tests.walkthrough.scripts import Player
from tradewalk.walkthrough.run_events import ActionDone, Event
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode, Walkthrough


class FakeStage(QObject):
    """A run without a window, whose script does what it is to do, or does not manage to."""

    changed = Signal()
    is_settled = True

    def __init__(self, walkthrough: Walkthrough, mode: Mode = Mode.SHOW, **screen: str) -> None:
        super().__init__()
        self.walkthrough = walkthrough
        self.walk = Player(walkthrough, mode).start()
        self.is_hurrying: list[bool] = []
        self.seconds_shown: list[int | None] = []
        self._screen = screen

    def gesture(self, event: Event) -> None:
        self.walk.tell(event)
        if self.walk.run.phase is Phase.PLAYING:
            self.walk.see(**self._screen).tell(ActionDone())
        self.changed.emit()

    def hurry(self, *, is_hurrying: bool) -> None:
        self.is_hurrying.append(is_hurrying)

    def count_down(self, seconds: int | None) -> None:
        self.seconds_shown.append(seconds)
