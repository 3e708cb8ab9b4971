"""Time in a run passes frame by frame where it is seen, and all that is left of it at once in a hurry."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.simulation.builders import on, shipped_setting
from tests.walkthrough.scripts import a_step, a_walkthrough, where
from tradewalk.domain.instants import HOUR, SECOND, Instant
from tradewalk.services.clock_driver import ClockDriver
from tradewalk.services.session import Session
from tradewalk.services.walk_run import WalkRun
from tradewalk.walk_time import WalkTime
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_effects import HoldTime
from tradewalk.walkthrough.run_events import NextPressed, Started
from tradewalk.walkthrough.script import Mode, Wait

START = on("10:00:00")
_WAITS = a_walkthrough(
    a_step("wait", does=False, wait=Wait(where(screen="there"), HOUR // SECOND, "over")),
    a_step("over", does=False),
)
WAITS = replace(_WAITS, given=replace(_WAITS.given, at=START))
"""Waits for an hour."""


class Clocked(NamedTuple):
    """Of a desk what time has to do with."""

    session: Session
    clock: ClockDriver


class Waiting(QObject):
    """The stage of a run, without a window."""

    def __init__(self, folder: Path, *, is_seen: bool) -> None:
        super().__init__()
        self.walk = WalkRun.begin(folder, Conductor(WAITS, holds), shipped_setting(), Mode.GUIDE)
        self.desk = Clocked(self.walk.session, ClockDriver(self.walk.session, lambda: 0, self))
        self.shown = 0
        self.time = WalkTime(self, is_seen=is_seen)  # type: ignore[arg-type]
        self.walk.tell(Started())

    def wait(self) -> None:
        """Come to the wait, and let it go on."""
        self.walk.tell(NextPressed())
        self.time.wait(Instant(START + HOUR))

    def show(self) -> None:
        self.shown += 1

    def pass_time(self, milliseconds: int) -> None:
        if any(isinstance(effect, HoldTime) for effect in self.walk.let_pass(milliseconds, dict)):
            self.time.hold()

    @property
    def passed(self) -> int:
        return self.walk.session.state.at - START

    @property
    def seems_to_run(self) -> bool:
        return self.walk.session.state.clock.is_running

    @property
    def is_ticking(self) -> bool:
        """Whether anything lets time pass by itself."""
        return any(timer.isActive() for timer in self.findChildren(QTimer))


Staged = Callable[[bool], Waiting]


@pytest.fixture
def staged(qtbot: QtBot, tmp_path: Path) -> Iterator[Staged]:
    stages: list[Waiting] = []

    def stage(is_seen: bool) -> Waiting:
        stages.append(Waiting(tmp_path / "run", is_seen=is_seen))
        return stages[-1]

    yield stage
    for each in stages:
        each.time.stop()
        each.walk.close()
        with qtbot.waitSignal(each.destroyed):
            each.deleteLater()


def test_a_hurry_ends_a_wait_that_has_begun_with_the_next_frame(staged: Staged) -> None:
    stage = staged(True)
    stage.wait()
    stage.time.beat()
    assert 0 < stage.passed < HOUR // 10
    stage.time.is_hurrying = True
    stage.time.beat()
    assert (stage.passed, stage.walk.run.step_id) == (HOUR, "over")
    assert not stage.seems_to_run
    assert not stage.is_ticking


def test_a_hurry_ends_the_time_of_an_action_with_the_next_frame(staged: Staged) -> None:
    stage, over = staged(True), []
    stage.time.let_pass(HOUR, lambda: over.append(stage.passed))
    stage.time.beat()
    assert 0 < stage.passed < HOUR // 10
    assert over == []
    stage.time.is_hurrying = True
    stage.time.beat()
    assert over == [HOUR]
    assert not stage.is_ticking


def test_what_is_not_seen_passes_in_one_frame(staged: Staged) -> None:
    stage, over = staged(False), []
    stage.time.let_pass(HOUR, lambda: over.append(stage.passed))
    stage.time.beat()
    assert over == [HOUR]


def test_a_wait_that_is_frozen_is_seen_to_be_held_and_goes_on_afterwards(staged: Staged) -> None:
    stage = staged(True)
    stage.wait()
    assert stage.seems_to_run
    stage.time.freeze(True)
    stage.time.beat()
    assert (stage.passed, stage.seems_to_run, stage.shown) == (0, False, 1)
    stage.time.freeze(False)
    stage.time.beat()
    assert stage.passed > 0
    assert (stage.seems_to_run, stage.shown) == (True, 2)


def test_a_wait_that_begins_while_it_is_frozen_is_held_from_its_start(staged: Staged) -> None:
    stage = staged(True)
    stage.time.freeze(True)
    stage.wait()
    stage.time.beat()
    assert (stage.passed, stage.seems_to_run, stage.shown) == (0, False, 0)
