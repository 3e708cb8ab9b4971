"""Leads a run on to a step that lies ahead: the script plays what lies between, and nothing of it is seen to move."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tradewalk.walk_settled import WhenSettled
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.flow import onward, reached_from
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_state import Phase

GOING_ON_BY_ITSELF = (Phase.PLAYING, Phase.WAITING, Phase.REBUILDING)
GOING_ON_BY_NEXT = (Phase.READING, Phase.ASKING)
MOST_PRESSES = 4
"""So often Next is pressed for each step, before it is clear that a walkthrough leads round in circles."""


class Skipping(QObject):
    """One way at a time. It ends where the step is reached, where that can no longer be, and where the learner acts."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._goal: str | None = None
        self._pressed = 0
        self._ways = onward(stage.walkthrough)
        self._when_settled = WhenSettled(stage)
        stage.changed.connect(self._on_changed)

    @property
    def is_on(self) -> bool:
        """Whether the run is on such a way."""
        return self._goal is not None

    def to(self, step_id: str) -> None:
        """Lead the run to a step."""
        self._goal, self._pressed = step_id, 0
        self._stage.hurry(is_hurrying=True)
        self._when_settled.call(self._go_on)

    def stop(self) -> None:
        """Stay where the run is."""
        if self._goal is not None:
            self._goal = None
            self._stage.hurry(is_hurrying=False)

    def _on_changed(self) -> None:
        if self._goal is not None:
            self._when_settled.call(self._go_on)

    def _go_on(self) -> None:
        if self._goal is None or self._stage.walk.run.phase in GOING_ON_BY_ITSELF:
            return
        if self._is_over(self._goal):
            self.stop()
        else:
            self._pressed += 1
            self._stage.gesture(NextPressed())

    def _is_over(self, goal: str) -> bool:
        """Whether the run is there, or would not come there: nothing is passed over that was not done."""
        run, walkthrough = self._stage.walk.run, self._stage.walkthrough
        if run.step_id is None or run.step_id == goal or run.phase not in GOING_ON_BY_NEXT:
            return True
        way = reached_from([walkthrough.index(run.step_id)], self._ways)
        is_circling = self._pressed > MOST_PRESSES * len(walkthrough.steps)
        is_learner = run.switches.actor is Actor.LEARNER
        return walkthrough.index(goal) not in way or is_learner or is_circling
