"""Back is true: the world of a step's start is there again, on the screen and in the journal."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import spread
from tests.journeys.walks import a_stage, play_to_the_end, wait_until
from tests.walkthrough.scripts import a_step, a_walkthrough, where
from tradewalk.domain.instants import parse_instant
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Journal, line_of
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.walk_run import LOG
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.views.chart.look_preferences import of_chart
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_events import BackPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Action, Given, Mode, Verb

AT_REST = (Phase.READING, Phase.EXPECTING, Phase.ASKING)


class ThereAndBack(Robot):
    """A robot that goes back and on again three times from each of some steps, where that can be done.

    ``landed`` are the steps to which it went, and where it stood when all had come to rest.
    """

    def __init__(self, stage: Stage, steps: Sequence[str]) -> None:
        super().__init__(stage)
        self._steps = steps
        self.backs: dict[str, int] = {}
        self.landed: list[tuple[str, str | None]] = []
        self._goal: str | None = None

    def _go_on(self) -> None:
        stage = self._stage
        run = stage.walk.run
        step_id = run.step_id or ""
        if self._goal is not None and run.phase in AT_REST:
            self.landed.append((self._goal, run.step_id))
            self._goal = None
        can_go_back = (
            run.phase in AT_REST and len(run.visits) > 1 and stage.is_settled and not self._is_acting
        )
        is_due = step_id in self._steps and self.backs.get(step_id, 0) < 3
        if is_due and can_go_back and is_reachable(stage):
            self.backs[step_id] = self.backs.get(step_id, 0) + 1
            self._goal = run.visits[-2].step_id
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
        assert [landed for _, landed in robot.landed] == [goal for goal, _ in robot.landed]
        straight = journal_of(tmp_path / name / "straight", account)
        assert journal_of(tmp_path / name / "back", account) == straight, name


CHART = replace(
    a_walkthrough(
        replace(
            a_step("chart", where(chart__frame="today")),
            at="chart.tabs",
            do=(Action(Verb.CLICK, "chart.tabs.today"),),
        ),
        replace(a_step("end", where(screen="portfolio")), at="", do=(Action(Verb.CLICK, "side.portfolio"),)),
    ),
    given=Given("sample", "cn-retail-star", parse_instant("2025-08-27T10:31:50+08:00"), "688256.SH"),
)


def test_back_to_a_step_about_the_chart_stands_in_it_whatever_the_user_likes(
    application: QApplication, tmp_path: Path
) -> None:
    """Two users with charts of their own: their runs are equal, and leave what they chose as it is."""
    logs = []
    for chosen in (Preferences(), Preferences(chart_frame="today", chart_kind="line", chart_scale="percent")):
        folder = tmp_path / (chosen.chart_frame or "usual")
        PreferenceStore(folder).change(**asdict(chosen))
        with a_stage(application, folder, CHART, Mode.GUIDE) as stage:
            robot = ThereAndBack(stage, ["end"])
            stage.show()
            wait_until(stage, partial(has_ended, stage))
        assert robot.landed == [("chart", "chart")] * 3
        assert of_chart(PreferenceStore(folder).value) == of_chart(chosen)
        logs.append((folder / "run" / LOG).read_bytes())
    assert logs[0] == logs[1]
