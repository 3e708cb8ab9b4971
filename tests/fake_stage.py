"""What stands in for the stage of a run where no window is needed."""

from PySide6.QtCore import QObject, Signal

from tests.walkthrough.scripts import Player
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.walk_card import RunCard
from tradewalk.walkthrough.run_events import ActionDone, Event, Started
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode, Walkthrough


class FakeCoach(QObject):
    """A card with nobody before it."""

    play_requested = Signal()


class FakeStage(QObject):
    """A run with its card and without a window, whose script does what it is to do, or does not manage to.

    Nothing happens unseen: so every gesture is meant for what the run asks for.
    """

    changed = Signal()
    is_settled = True
    is_getting_ready = False

    def __init__(self, walkthrough: Walkthrough, mode: Mode = Mode.SHOW, **screen: str) -> None:
        super().__init__()
        self.walkthrough = walkthrough
        self.walk = Player(walkthrough, mode)
        self.coach, self.coach_model = FakeCoach(self), CoachViewModel()
        self._card = RunCard(self.walk, self.coach_model, self)  # type: ignore[arg-type]
        self._tell(Started())
        self.is_hurrying: list[bool] = []
        self.seconds_shown: list[int | None] = []
        self._screen = screen

    def gesture(self, event: Event) -> None:
        self._tell(event)
        if self.walk.run.phase is Phase.PLAYING:
            self.walk.see(**self._screen)
            self._tell(ActionDone())
        self.changed.emit()

    def _tell(self, event: Event) -> None:
        for effect in self.walk.tell(event).effects:
            self._card.hear(effect)
        self._card.show(is_held=False)

    def hurry(self, *, is_hurrying: bool) -> None:
        self.is_hurrying.append(is_hurrying)

    def count_down(self, seconds: int | None) -> None:
        self.seconds_shown.append(seconds)
