"""Leads a run from its beginning to the step that an author wants to see, whoever acts in it.

What lies between is done by the script at once: a learner's step as if it had been asked for. So the world at the step
is the one that a run would have there, and nothing is passed over that was not done.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from tradewalk.walk_settled import WhenSettled
from tradewalk.walk_source import NoWalkthrough
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.flow import onward, reached_from
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.near_miss import suggestion
from tradewalk.walkthrough.run_events import DoItForMe, Event, NextPressed
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Walkthrough

MOST_TURNS = 6
"""So many gestures a step may take, before it is clear that the way leads round in circles."""
_BY_ITSELF = (Phase.READY, Phase.PLAYING, Phase.WAITING, Phase.REBUILDING)
_OVER = (Phase.PAUSED, Phase.ENDED)


def check_start(walkthrough: Walkthrough, step_id: str) -> None:
    """Refuse a step to which no run comes. Raises NoWalkthrough."""
    names = [step.id for step in walkthrough.steps]
    if step_id not in names:
        raise NoWalkthrough(
            f"The walkthrough {walkthrough.id!r} has no step {step_id!r}; {suggestion(step_id, names)}."
        )
    if walkthrough.index(step_id) not in reached_from([0], onward(walkthrough)):
        raise NoWalkthrough(f"No run of {walkthrough.id!r} comes to the step {step_id!r} by itself.")


class Start(QObject):
    """Leads a run on until it has come to a step, or cannot come to it any more; then it is over."""

    def __init__(self, stage: Stage, step_id: str) -> None:
        super().__init__(stage)
        self._stage, self._step_id = stage, step_id
        self._turns = 0
        self._when_settled = WhenSettled(stage)
        self.is_over = False
        stage.hurry(is_hurrying=True)
        stage.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self.is_over:
            self._when_settled.call(self._go_on)

    def _go_on(self) -> None:
        run = self._stage.walk.run
        if self.is_over or run.phase in _BY_ITSELF:
            return
        event = gesture_on(run)
        is_there = run.step_id == self._step_id or run.phase in _OVER or event is None
        if is_there or self._turns > MOST_TURNS * len(self._stage.walkthrough.steps):
            self.is_over = True
            self._stage.hurry(is_hurrying=False)
            return
        self._turns += 1
        assert event is not None, "there is a way on"
        self._stage.gesture(event)


def gesture_on(run: Run) -> Event | None:
    """What leads a run on in its phase, with everything done that the step wants; None where nothing does."""
    is_learner = run.switches.actor is Actor.LEARNER
    match run.phase:
        case Phase.EXPECTING:
            return DoItForMe() if is_learner and not run.is_shown else None
        case Phase.ASKING if is_learner and not run.is_revealed:
            return DoItForMe()
        case Phase.READING | Phase.ASKING | Phase.EXPLAINING:
            return NextPressed()
        case _:
            return None
