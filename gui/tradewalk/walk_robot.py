"""Plays a run to its end through the real window, as a presenter who goes on or a learner who does what is asked."""

from PySide6.QtCore import QObject, Signal

from tradewalk.walk_settled import WhenSettled
from tradewalk.walk_stage import SEEN_PHASES, Stage
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_events import AnswerGiven, DoItForMe, NextPressed
from tradewalk.walkthrough.run_state import Phase, Visit
from tradewalk.walkthrough.scene import Scene
from tradewalk.walkthrough.script import Step


class Robot(QObject):
    """Makes no mistakes. ``at_step`` carries the id of a step that has been entered, before it is gone on with.

    ``stuck_at`` names the steps that did not take what the script does there: the walkthrough is wrong in them, and
    the robot had them shown, or passed them over.
    """

    at_step = Signal(str)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._visit: Visit | None = None
        self._tried: list[object] = []
        self._is_acting = False
        self.stuck_at: list[str] = []
        self._when_settled = WhenSettled(stage)
        stage.changed.connect(self._soon)

    def _soon(self) -> None:
        self._when_settled.call(self._go_on)

    def _go_on(self) -> None:
        run, stage = self._stage.walk.run, self._stage
        if stage.is_getting_ready or run.phase not in SEEN_PHASES or self._is_acting:
            return
        if run.visit is not self._visit:
            self._visit, self._tried = run.visit, []
            self.at_step.emit(run.visit.step_id)
        step = stage.walkthrough.step(run.visit.step_id)
        match run.phase:
            case Phase.EXPECTING if run.switches.actor is Actor.LEARNER:
                self._act(step)
            case Phase.EXPECTING:
                self._give_up(step)
            case Phase.ASKING:
                self._answer(step)
            case _:
                stage.gesture(NextPressed())

    def _act(self, step: Step) -> None:
        """Do what the script would do, with the learner's hands."""
        if self._has_tried(Phase.EXPECTING):
            self._give_up(step)
        else:
            self._is_acting = True
            self._stage.actor.act(step.do, self._on_acted)

    def _on_acted(self, _is_done: bool) -> None:  # noqa: FBT001 - a callback's
        self._is_acting = False
        self._stage.look()
        self._soon()

    def _give_up(self, step: Step) -> None:
        if step.id not in self.stuck_at:
            self.stuck_at.append(step.id)
        is_learner = self._stage.walk.run.switches.actor is Actor.LEARNER
        self._stage.gesture(DoItForMe() if is_learner else NextPressed())

    def _answer(self, step: Step) -> None:
        """Give the answer that is right in the state as it is; where none is, have it revealed."""
        stage, walk, run = self._stage, self._stage.walk, self._stage.walk.run
        right = Scene(stage.walkthrough, walk.conductor.holds, run, walk.moment).right_answers
        if run.switches.actor is Actor.SCRIPT or run.is_revealed:
            stage.gesture(NextPressed())
        elif not right or self._has_tried(Phase.ASKING):
            self._give_up(step)
        else:
            stage.gesture(AnswerGiven(right[0]))

    def _has_tried(self, what: object) -> bool:
        """Whether this was tried before in this visit; it is now."""
        was_tried = what in self._tried
        self._tried.append(what)
        return was_tried
