"""A run whose process is killed at any moment goes on at its step, its world as it was, and sends nothing twice."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.services.sessions import written
from tests.services.walking import STEPS, Robot, begin, drive_to, resume
from tests.simulation.builders import shipped_setting
from tradewalk.services.account_opening import replay_of
from tradewalk.services.walk_run import LOG
from tradewalk.walkthrough.run_events import Resumed, Started
from tradewalk.walkthrough.run_state import Phase

ROOT = Path(__file__).parents[2]


def a_walking_window(folder: Path, seed: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.services.walking_child", folder, str(seed)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE,
    )  # fmt: skip


def kill_when(process: subprocess.Popen[bytes], random: Random) -> list[Any]:
    """Kill it a moment after one of its gestures; what it has shown by then, line by line."""
    assert process.stdout is not None
    shown = b""
    for _ in range(random.randint(0, 24)):
        shown += process.stdout.readline()
    select.select([process.stdout], [], [], random.choice((0.0, 0.002, 0.05)))
    process.kill()
    shown += process.communicate()[0]
    return [json.loads(line) for line in shown.split(b"\n")[:-1]]


def stands_at(log: Path) -> tuple[Any, Any]:
    """Step and phase of the last whole line."""
    lines = [json.loads(line) for line in log.read_bytes().split(b"\n")[:-1]]
    events = [line for line in lines if "event" in line]
    return (events[-1]["step"], events[-1]["phase"]) if events else (None, "ready")


def check_resumed(folder: Path, shown: list[Any]) -> None:
    place = stands_at(folder / LOG)
    robot = resume(folder)
    assert robot.place == (place[0], Phase(place[1]))
    if shown:
        assert robot.run.moment.commands >= shown[-1][3], "what was sent is there"
    check_world(robot)
    robot.tell(Started() if place[0] is None else Resumed())
    assert robot.run.run.step_id == (place[0] or STEPS[0]) or robot.run.run.done_effects
    drive_to(robot, None)
    assert robot.run.run.phase is Phase.ENDED
    assert len(robot.run.session.state.account.orders) == 1
    robot.run.close()


def check_world(robot: Robot) -> None:
    """The world is that of the journal's commands, replayed without an interruption."""
    session = robot.run.session
    replay = replay_of(shipped_setting(), robot.run._entries(), session.state.at)
    assert replay.is_retold
    assert replay.world.account == session.state.account


@pytest.mark.parametrize("part", range(2))
def test_whenever_a_run_is_killed_it_goes_on_at_its_step(
    part: int, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    random = Random(part)
    for number in range(count_of(2, 40)):
        folder = tmp_path / f"run-{number}"
        shown = kill_when(a_walking_window(folder, random.randrange(10**6)), random)
        if (folder / LOG).exists() and (folder / LOG).read_bytes().count(b"\n"):
            check_resumed(folder, shown)


def test_a_run_that_is_killed_after_so_many_gestures_ends_as_one_that_is_not(tmp_path: Path) -> None:
    process = a_walking_window(tmp_path / "killed", 3)
    assert process.stdout is not None
    for _ in range(9):
        assert process.stdout.readline()
    process.kill()
    process.communicate()
    robot = resume(tmp_path / "killed").tell(Resumed())
    drive_to(robot, None).run.close()
    straight = begin(tmp_path / "straight").tell(Started())
    drive_to(straight, None).run.close()
    account = "cn-retail-star"
    assert written(tmp_path / "killed" / account) == written(tmp_path / "straight" / account)
