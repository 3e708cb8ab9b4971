"""The debrief becomes known step by step, one reckoning at a time, and ends as the whole one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services.test_mistake_reckoning import WALK
from tests.services.walking import Robot, begin, drive_to
from tradewalk.domain.instants import MINUTE, Instant, after
from tradewalk.services.debriefing import Debriefing, DebriefSoFar, debriefs_of
from tradewalk.services.mistake_reckoning import debrief_now
from tradewalk.views.debrief.view_model import derive_debrief
from tradewalk.views.debrief.way_words import ways_sentence
from tradewalk.walkthrough.counterfactuals import Way
from tradewalk.walkthrough.run_events import Started
from tradewalk.walkthrough.script import Mode


@pytest.fixture
def robot(tmp_path: Path) -> Iterator[Robot]:
    """Typed too few shares, then bought."""
    robot = begin(tmp_path / "run", Mode.PRACTICE, WALK).tell(Started())
    drive_to(robot, "quantity").see(ticket__quantity=50)
    drive_to(robot, None)
    yield robot
    robot.run.close()


def soon(robot: Robot) -> Instant:
    return after(robot.run.moment.at, MINUTE)


def test_each_step_knows_one_thing_more_and_the_last_one_all(robot: Robot) -> None:
    steps = list(debriefs_of(robot.run, soon(robot)))
    assert [step.costs for step in steps[:2]] == [0, 1], "the mistake is reckoned after it was told"
    assert [len(step.debrief.ways) for step in steps] == [0, 0, 1, 2, 3, 4, 5, 6]
    assert [step.is_whole for step in steps] == [False] * 7 + [True]
    assert steps[2].to_try == tuple(Way)[1:]
    assert {step.symbol for step in steps} == {"688256.SH"}, "what was ordered is known at once"
    assert steps[-1].debrief == debrief_now(robot.run, soon(robot))
    assert steps[-1].sent_at is not None and steps[-1].sent_at < steps[-1].at


def test_the_first_step_comes_at_once_and_the_others_in_turns_of_the_event_loop(
    robot: Robot, qtbot: QtBot
) -> None:
    told: list[DebriefSoFar] = []
    debriefing = Debriefing(robot.run, soon(robot))
    debriefing.told.connect(told.append)
    debriefing.begin()
    assert [step.is_whole for step in told] == [False]
    ways = derive_debrief(told[0]).ways
    assert ways is not None and ways_sentence(ways).startswith("The same order in other ways")
    qtbot.waitUntil(lambda: len(told) > 1)
    debriefing.stop()
    assert not debriefing.is_under_way


def test_without_an_order_nothing_is_to_be_tried(tmp_path: Path) -> None:
    robot = begin(tmp_path / "run", Mode.PRACTICE, WALK).tell(Started())
    [step] = debriefs_of(robot.run)
    assert step.is_whole
    assert step.symbol == ""
    robot.run.close()
