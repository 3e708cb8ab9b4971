"""The card of a run: where the run stands, and beside that what it has told, revealed, and reckoned so far."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tradewalk.services.mistake_reckoning import cost_of_caught
from tradewalk.services.walk_run import WalkRun
from tradewalk.views.coach.props import CoachNotice
from tradewalk.views.coach.view_model import TOLD, CoachInputs, CoachViewModel
from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.run_effects import Ask, Effect, RevealAnswers, SayAnswer, SayMistake, Tell, Telling
from tradewalk.walkthrough.run_state import Phase


class RunCard(QObject):
    """Keeps what a run says in passing; ``show`` puts it on the card with the run as it then is.

    ``is_getting_ready``: the run is still to begin, or to go on where it was left.
    """

    def __init__(self, walk: WalkRun, model: CoachViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._walk, self._model = walk, model
        self._notice: CoachNotice | None = None
        self._told_at = 0
        self._marked: tuple[str, bool] | None = None
        self._cost: Cost | None = None
        self._seconds_left: int | None = None
        self.is_getting_ready = False

    def hear(self, effect: Effect) -> None:
        """Keep what is told, and which answer is marked; of a mistake nothing is reckoned yet."""
        if isinstance(effect, Tell):
            self._take_notice(effect)
        elif isinstance(effect, Ask):
            self._marked = None
        elif isinstance(effect, SayAnswer):
            self._marked = effect.key, effect.is_right
        elif isinstance(effect, RevealAnswers) and effect.keys:
            self._marked = effect.keys[0], True
        elif isinstance(effect, SayMistake):
            self._cost = None

    def _take_notice(self, told: Tell) -> None:
        """Keep it as long as the run stands where it was told; what failed is no news once its step is done."""
        run = self._walk.run
        is_over = told.what is Telling.NOT_DONE and told.subject != run.step_id
        self._notice, self._told_at = None if is_over else TOLD[told.what], len(run.visits)

    def get_ready(self) -> None:
        """Say that the run is got ready, until it sets out."""
        self.is_getting_ready = True
        self.show(is_held=False)

    def set_out(self) -> None:
        """The run has begun, or goes on."""
        self.is_getting_ready = False

    def forget_notice(self) -> None:
        """Somebody has gone on: what was told is read."""
        self._notice = None

    def reckon(self) -> bool:
        """What the mistake that is explained would have cost; whether that is news. It may take a moment."""
        run = self._walk.run
        if run.phase is not Phase.EXPLAINING:
            return False
        self._cost = cost_of_caught(self._walk, run.mistakes[-1])
        return self._cost is not None

    def count_down(self, seconds: int | None) -> bool:
        """So many real seconds are left for the step; whether that is news."""
        is_news = seconds != self._seconds_left
        self._seconds_left = seconds
        return is_news

    def show(self, *, is_held: bool) -> None:
        """Show the run as it stands, and whether the presenter holds its time."""
        if len(self._walk.run.visits) != self._told_at:
            self.forget_notice()
        self._model.show(
            CoachInputs(
                self._walk.conductor.walkthrough,
                self._walk.run,
                self._notice,
                self._marked,
                self._cost,
                self._seconds_left,
                is_held,
                self.is_getting_ready,
            )
        )
