"""At the end of a run its debrief lies over the window, follows the language, and leads to the run anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.players import read_once
from tests.journeys.walks import wait_until
from tests.views.trading_builders import text
from tests.walkthrough.scripts import a_step, a_walkthrough
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.play_live import LivePlay
from tradewalk.services.preferences import Language
from tradewalk.services.walk_run import WalkRun, free_folder
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

WALK = a_walkthrough(a_step("read", does=False))
"""One step, in which there is something to read."""


def test_a_run_ends_with_its_debrief_and_is_played_again_in_the_same_window(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    app = Application(application, read_once(), LaunchOptions(), tmp_path, lambda: 0)
    setting = read_once().setting(WALK.given.account)

    def a_run() -> WalkRun:
        return WalkRun.begin(free_folder(tmp_path, WALK.id), Conductor(WALK, holds), setting, Mode.GUIDE)

    live = LivePlay(app, a_run(), None, a_run)
    first, window = live.stage, live.stage.window
    first.begin()
    wait_until(first, lambda: first.walk.run.phase is Phase.READING)
    first.gesture(NextPressed())
    wait_until(first, lambda: live.debrief.view is not None)
    view = live.debrief.view
    assert view is not None
    assert view.geometry() == window.rect()
    assert text(view, "debrief.ending").startswith("You went through this walkthrough to its end.")

    if count_of(0, 1):
        app.preferences.change(language=Language.SIMPLIFIED_CHINESE)
        application.processEvents()
        view, below = live.debrief.view, window.centralWidget()
        assert view is not None and below is not None
        assert (text(view, "debrief.kicker"), below.isVisible()) == ("回顾", False)
    again = view.findChild(QPushButton, "debrief.again")
    assert isinstance(again, QPushButton)
    again.click()
    second = live.stage
    assert second is not first
    assert second.window is window
    wait_until(second, lambda: second.walk.run.phase is Phase.READING)
    below = window.centralWidget()
    assert below is not None and below.isVisible()
    assert live.debrief.view is None
    assert [path.name for path in sorted((tmp_path / "runs").iterdir())] == ["walk-1", "walk-2"]

    live.leave_window()
    app.end()
    window.close()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
