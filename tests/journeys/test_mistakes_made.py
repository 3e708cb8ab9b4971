"""Mistakes made by a robot in practice: caught, explained, reckoned, and put right from where that leads back."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.slips import SLIPS, Slip
from tests.journeys.walks import a_stage, wait_until
from tradewalk.domain.instants import parse_instant
from tradewalk.services.mistake_reckoning import cost_of_caught
from tradewalk.shipped_walkthroughs import read
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.mistakes import Kind
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_events import AnswerGiven, BackPressed
from tradewalk.walkthrough.run_state import Phase, Visit
from tradewalk.walkthrough.script import Mode, Step


class Stumbler(Robot):
    """A learner who makes one mistake, and goes back when it is explained. ``told`` is what was, with its cost."""

    def __init__(self, stage: Stage, slip: Slip) -> None:
        super().__init__(stage)
        self._slip: Slip | None = slip
        self.told: list[tuple[str | None, Decimal | None]] = []
        self.led_to: str | None = None

    def _go_on(self) -> None:
        run = self._stage.walk.run
        if run.phase is not Phase.EXPLAINING or not self._stage.is_settled:
            super()._go_on()
        else:
            cost = cost_of_caught(self._stage.walk, run.mistakes[-1])
            self.told.append((run.explained, None if cost is None else cost.total))
            self._stage.gesture(BackPressed())
            self.led_to = led_to(run.visits, self._stage.walk.run.visits)

    def _act(self, step: Step) -> None:
        if not self._has_slipped(step):
            super()._act(step)

    def _answer(self, step: Step) -> None:
        if not self._has_slipped(step):
            super()._answer(step)

    def _has_slipped(self, step: Step) -> bool:
        slip = self._slip
        if slip is None or slip.step != step.id:
            return False
        self._slip = None
        if slip.passes is not None:
            self._stage.desk.session.jump_to(parse_instant(slip.passes))
        if slip.answer is not None:
            self._stage.gesture(AnswerGiven(slip.answer))
        else:
            self._is_acting = True
            self._stage.actor.act(slip.actions, self._on_acted)
        return True


def led_to(before: tuple[Visit, ...], after: tuple[Visit, ...]) -> str:
    """The step to which a way back led: the last that is left where it was undone, else the one that was entered."""
    return after[min(len(before), len(after) - 1)].step_id


def test_all_fifteen_kinds_of_mistakes_are_made() -> None:
    mistakes = {(slip.walkthrough, slip.mistake) for slip in SLIPS}
    kinds = {mistake.kind for name, key in mistakes for mistake in read(name).mistakes if mistake.key == key}
    assert kinds == {kind.value for kind in Kind}
    assert len(kinds) == 15


@pytest.mark.sample("slip", SLIPS, 1, ids=lambda slip: f"{slip.walkthrough}-{slip.mistake}-{slip.step}")
def test_a_mistake_is_caught_and_explained_and_leads_back_to_where_it_is_put_right(
    application: QApplication, tmp_path: Path, slip: Slip, count_of: Callable[[int, int], int]
) -> None:
    walkthrough = read(slip.walkthrough)
    (mistake,) = (each for each in walkthrough.mistakes if each.key == slip.mistake)
    with a_stage(application, tmp_path, walkthrough, Mode.PRACTICE) as stage:
        robot = Stumbler(stage, slip)
        wait_until(stage, lambda: robot.led_to is not None or stage.walk.run.phase is Phase.ENDED)
        ((told, cost),) = robot.told
        assert robot.led_to == mistake.back_to
        assert told == slip.mistake
        if slip.cost is not None:
            assert cost == Decimal(slip.cost)
        if count_of(0, 1):
            wait_until(stage, lambda: stage.walk.run.phase is Phase.ENDED)
            assert stage.walk.run.ending is Ending.FINISHED
            assert (robot.stuck_at, len(robot.told)) == ([], 1), "it is put right, and all goes on"
