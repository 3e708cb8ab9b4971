"""At the end of a run its debrief lies over the window, follows the language, and leads to the run anew.

What a run has put into the window goes with it.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from tests.journeys.players import read_once
from tests.journeys.starts import said_while
from tests.journeys.walks import a_stage, wait_until
from tests.views.trading_builders import caught, text
from tests.walkthrough.scripts import a_step, a_walkthrough
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.desk import AFTER_FIRST_PAINT
from tradewalk.failures import CannotOpen
from tradewalk.play_live import LivePlay
from tradewalk.services.journal import JournalError
from tradewalk.services.preferences import Language
from tradewalk.services.walk_run import WalkRun, free_folder
from tradewalk.trading_panels import TradingPanels
from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.gate import Gate
from tradewalk.views.coach.overlay import Overlay
from tradewalk.views.coach.pointer import Pointer
from tradewalk.views.debrief.view import DebriefView
from tradewalk.views.over_window import OverWindow
from tradewalk.walk_debrief import RunDebrief
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

OF_A_RUN = (CoachCard, Pointer, Gate, Overlay, OverWindow, RunDebrief, TradingPanels)
WALK = a_walkthrough(a_step("read", does=False))
"""One step, in which there is something to read."""


def test_a_run_ends_with_its_debrief_and_is_played_again_in_the_same_window(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    app = Application(application, read_once(), LaunchOptions(), tmp_path, lambda: 0)
    setting = read_once().setting(WALK.given.account)

    refusals = ["There is no room for another run."]

    def a_run() -> WalkRun:
        return WalkRun.begin(free_folder(tmp_path, WALK.id), Conductor(WALK, holds), setting, Mode.GUIDE)

    def another_run() -> WalkRun:
        if refusals:
            raise CannotOpen(refusals.pop())
        return a_run()

    live = LivePlay(app, a_run(), None, another_run)
    over = caught(live.over)
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
    assert said_while(application, again.click) == ["There is no room for another run."]
    assert (live.stage, live.debrief.view) == (first, view)
    QDialog(window).show()
    again.click()
    second = live.stage
    assert second is not first
    assert second.window is window
    wait_until(second, lambda: second.walk.run.phase is Phase.READING)
    below = window.centralWidget()
    assert below is not None and below.isVisible()
    assert live.debrief.view is None
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []
    assert left_of_runs(window) == dict.fromkeys(OF_A_RUN, 1)
    assert [path.name for path in sorted((tmp_path / "runs").iterdir())] == ["walk-1", "walk-2"]

    second.gesture(NextPressed())
    wait_until(second, lambda: bool(window.findChildren(DebriefView)))
    [page] = window.findChildren(DebriefView)
    assert over == []
    page.close_requested.emit()
    assert len(over) == 1

    put_away(live, app, window)


def test_a_run_that_cannot_be_written_any_more_is_played_again_all_the_same(
    application: QApplication, tmp_path: Path
) -> None:
    app = Application(application, read_once(), LaunchOptions(), tmp_path, lambda: 0)
    setting = read_once().setting(WALK.given.account)

    def a_run() -> WalkRun:
        return WalkRun.begin(free_folder(tmp_path, WALK.id), Conductor(WALK, holds), setting, Mode.GUIDE)

    live = LivePlay(app, a_run(), None, a_run)
    first, window = live.stage, live.stage.window
    first.begin()
    wait_until(first, lambda: first.walk.run.phase is Phase.READING)
    first.walk.session._file.close()
    with pytest.raises(JournalError):
        live.play_again()
    assert live.stage is not first
    wait_until(live.stage, lambda: live.stage.walk.run.phase is Phase.READING)
    put_away(live, app, window)


def put_away(live: LivePlay, app: Application, window: QWidget) -> None:
    live.leave_window()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert left_of_runs(window) == dict.fromkeys(OF_A_RUN, 0)
    app.end()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def left_of_runs(window: QWidget) -> dict[type[QObject], int]:
    """How many things of each kind that a run puts into its window are there."""
    return {kind: len(window.findChildren(kind)) for kind in OF_A_RUN}


@pytest.mark.usefixtures("full_counts")
def test_a_run_that_is_left_before_its_window_stands_does_nothing_in_it_any_more(
    application: QApplication, tmp_path: Path
) -> None:
    with a_stage(application, tmp_path, WALK, Mode.GUIDE) as stage:
        pass
    loop = QEventLoop()
    QTimer.singleShot(2 * AFTER_FIRST_PAINT, loop.quit)
    loop.exec()
    assert stage.walk.run.phase is Phase.READY
