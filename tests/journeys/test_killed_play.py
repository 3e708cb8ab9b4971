"""``kill -9`` during a run: it goes on at the step in which it stood, with the world as it was."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.walks import a_stage, play_to_the_end, wait_until
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import EntryKind, Journal
from tradewalk.services.walk_run import LOG, RUNS
from tradewalk.shipped_walkthroughs import read
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

NAME = "buy-first-star-share"
WALKTHROUGH = read(NAME)
STEPS = [step.id for step in WALKTHROUGH.steps]


def killed_in(step_id: str, data: Path) -> Path:
    """Have a robot play in another process, and kill that as soon as the run has come to a step; the run's folder."""
    command = [sys.executable, "-m", "tradewalk", "play", NAME, "--headless", "--data-dir", str(data)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    run = data / RUNS / f"{NAME}-1"
    while not (run / LOG).exists() or f'"step":"{step_id}"' not in (run / LOG).read_text(encoding="utf-8"):
        try:
            _, said = process.communicate(timeout=0.02)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(f"it ended before {step_id}: {said!r}")
    process.kill()
    process.communicate()
    return run


def stood_at(run: Path) -> tuple[str, Phase]:
    """Step and phase of the last whole line of the log."""
    lines = (run / LOG).read_bytes().split(b"\n")[1:-1]
    last = [event for event in map(json.loads, lines) if "event" in event][-1]
    return last["step"], Phase(last["phase"])


def sent(run: Path) -> list[str]:
    """Everything that went to the broker and came back from him."""
    with Journal(run / WALKTHROUGH.given.account / JOURNAL) as journal:
        return [entry.body for entry in journal.entries() if entry.kind is not EntryKind.CLOCK]


@pytest.mark.sample("step_id", STEPS[:0:-1], 1)
def test_a_run_that_was_killed_goes_on_where_it_stood_and_ends_as_one_that_was_not(
    application: QApplication, tmp_path: Path, step_id: str
) -> None:
    run = killed_in(step_id, tmp_path / "data")
    place, before = stood_at(run), sent(run)
    with a_stage(application, tmp_path, WALKTHROUGH, Mode.GUIDE, resumed=run) as stage:
        assert (stage.walk.run.step_id, stage.walk.run.phase) == place
        wait_until(stage, lambda: stage.coach_model.props is not None)
        assert sent(run)[: len(before)] == before
        robot = play_to_the_end(stage)
        assert robot.stuck_at == [] and stage.walk.run.ending is Ending.FINISHED
        orders = stage.walk.session.state.account.orders
        assert [order.filled for order in orders.values()] == [200]
