"""Runs of walkthroughs through the real window, off screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from tests.journeys.players import read_once
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.services.preferences import Language
from tradewalk.services.walk_run import WalkRun
from tradewalk.simulation.market_ladder import MarketLadder
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode, Walkthrough


@cache
def one_shelf() -> MarketLadder:
    """Books that nobody has disturbed are worked out once for all runs."""
    return MarketLadder(read_once().listings)


PATIENCE = 120_000
"""Real milliseconds without a change of the run after which it is stuck."""


@contextmanager
def a_stage(
    qt: QApplication,
    folder: Path,
    walkthrough: Walkthrough,
    mode: Mode,
    language: Language = Language.ENGLISH,
    *,
    resumed: Path | None = None,
) -> Iterator[Stage]:
    """A run in a folder of its own, on a window that nothing moves in; begun, or the one of a folder resumed."""
    application = Application(qt, read_once(), LaunchOptions(), folder, lambda: 0)
    store = application.preferences
    store.value = replace(store.value, has_reduced_motion=True)
    store.change(language=language)
    conductor = Conductor(walkthrough, holds)
    setting = read_once().setting(walkthrough.given.account)
    if resumed is not None:
        walk = WalkRun.resume(resumed, conductor, setting)
    else:
        walk = WalkRun.begin(folder / "run", conductor, setting, mode, one_shelf())
    stage = Stage(application, walk, is_seen=False)
    try:
        (stage.begin if resumed is None else stage.resume)()
        yield stage
    finally:
        window = stage.window
        stage.leave_window()
        application.end()
        window.close()
        window.deleteLater()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(stage: Stage, is_so: Callable[[], bool]) -> None:
    """Let things happen until something is so and the window has settled; there is patience while the run moves."""
    patience, loop, before = QDeadlineTimer(PATIENCE), QEventLoop(), stage.walk.run
    while not (is_so() and stage.is_settled):
        if stage.walk.run is not before:
            before = stage.walk.run
            patience.setRemainingTime(PATIENCE)
        assert not patience.hasExpired(), f"stuck in {before.step_id, before.phase}"
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def play_to_the_end(stage: Stage) -> Robot:
    """Have a robot play a run to its end."""
    robot = Robot(stage)
    stage.show()
    wait_until(stage, lambda: stage.walk.run.phase is Phase.ENDED)
    return robot
