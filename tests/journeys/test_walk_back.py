"""Back is true: the world of a step's start is there again, on the screen and in the journal."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import spread
from tests.journeys.walks import a_stage, play_to_the_end, wait_until
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Journal, line_of
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_events import BackPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

AT_REST = (Phase.READING, Phase.EXPECTING, Phase.ASKING)


class ThereAndBack(Robot):
    """A robot that goes back and on again three times from each of some steps, where that can be done."""

    def __init__(self, stage: Stage, steps: Sequence[str]) -> None:
        super().__init__(stage)
        self._steps = steps
        self.backs: dict[str, int] = {}

    def _go_on(self) -> None:
        stage = self._stage
        run = stage.walk.run
        step_id = run.step_id or ""
        can_go_back = (
            run.phase in AT_REST and len(run.visits) > 1 and stage.is_settled and not self._is_acting
        )
        is_due = step_id in self._steps and self.backs.get(step_id, 0) < 3
        if is_due and can_go_back and is_reachable(stage):
            self.backs[step_id] = self.backs.get(step_id, 0) + 1
            stage.gesture(BackPressed())
        else:
            super()._go_on()


def is_reachable(stage: Stage) -> bool:
    """Whether nothing has gone to the broker, and no such step was done, since the step before began."""
    run = stage.walk.run
    before = run.visits[-2]
    return before.effects == stage.walk.moment.commands + len(run.done_effects)


def has_ended(stage: Stage) -> bool:
    return stage.walk.run.phase is Phase.ENDED


def journal_of(folder: Path, account: str) -> list[str]:
    with Journal(folder / "run" / account / JOURNAL) as journal:
        return [line_of(entry) for entry in journal.entries()]


@pytest.mark.sample("mode", [Mode.GUIDE, Mode.SHOW], 1)
def test_back_and_forward_three_times_from_any_step_leaves_the_journal_as_it_is_without(
    application: QApplication, tmp_path: Path, mode: Mode, count_of: Callable[[int, int], int]
) -> None:
    for name in names()[: count_of(1, len(names()))]:
        walkthrough = read(name)
        account = walkthrough.given.account
        with a_stage(application, tmp_path / name / "straight", walkthrough, mode) as stage:
            play_to_the_end(stage)
        with a_stage(application, tmp_path / name / "back", walkthrough, mode) as stage:
            steps = [step.id for step in walkthrough.steps]
            robot = ThereAndBack(stage, steps if count_of(0, 1) else spread(steps, 4)[2:3])
            stage.show()
            wait_until(stage, partial(has_ended, stage))
        assert max(robot.backs.values()) == 3
        straight = journal_of(tmp_path / name / "straight", account)
        assert journal_of(tmp_path / name / "back", account) == straight, name
