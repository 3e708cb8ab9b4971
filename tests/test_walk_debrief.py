"""The debrief of a real run: over a window, piece by piece, and written to a file, the same to the byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.test_mistake_reckoning import WALK
from tests.services.walking import Robot, begin, drive_to
from tests.views.trading_builders import caught, text
from tradewalk.domain.instants import MINUTE, after
from tradewalk.views.debrief.props import DebriefFormat
from tradewalk.walk_debrief import RunDebrief, debrief_as, form_of
from tradewalk.walkthrough.run_events import Started
from tradewalk.walkthrough.script import Mode


def a_finished_run(folder: Path) -> Robot:
    """Typed too few shares, then bought."""
    robot = begin(folder, Mode.PRACTICE, WALK).tell(Started())
    drive_to(robot, "quantity").see(ticket__quantity=50)
    return drive_to(robot, None)


@pytest.fixture(scope="module")
def robot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Robot]:
    """A run to be looked at alone."""
    robot = a_finished_run(tmp_path_factory.mktemp("walk") / "run")
    yield robot
    robot.run.close()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QPushButton("Below"))
    window.resize(1024, 700)
    window.show()
    return window


def is_off(debrief: RunDebrief, window: QMainWindow) -> bool:
    """Whether the window is as it was."""
    below = window.centralWidget()
    return debrief.view is None and below is not None and below.isVisible()


def test_the_page_lies_over_the_window_until_it_is_closed(robot: Robot, window: QMainWindow) -> None:
    debrief = RunDebrief(robot.run, window)
    debrief.open()
    closed, again = caught(debrief.closed), caught(debrief.play_again_requested)
    assert debrief.view is not None
    assert debrief.view.geometry() == window.rect()
    assert text(debrief.view, "debrief.mistakes.0.heading") == "Said."
    debrief.view.close_requested.emit()
    assert (len(closed), again) == (1, [])
    assert is_off(debrief, window)


def test_the_page_stays_when_it_is_asked_to_be_played_again_until_that_begins(
    robot: Robot, window: QMainWindow
) -> None:
    debrief = RunDebrief(robot.run, window)
    debrief.open()
    again = caught(debrief.play_again_requested)
    assert debrief.view is not None
    debrief.view.play_again_requested.emit()
    assert len(again) == 1
    assert debrief.view.isVisible()
    debrief.close()
    assert is_off(debrief, window)


def test_what_is_known_is_saved_from_the_page(
    robot: Robot, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    debrief = RunDebrief(robot.run, window, after(robot.run.moment.at, MINUTE))
    debrief.open()
    view = debrief.view
    assert view is not None
    saver = view.findChild(QPushButton, "debrief.save.html")
    assert isinstance(saver, QPushButton)
    qtbot.waitUntil(saver.isEnabled, timeout=60_000)
    view.export_requested.emit(DebriefFormat.HTML, tmp_path / "mine.html")
    assert text(view, "debrief.outcome") == "mine.html is saved."
    assert (tmp_path / "mine.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    debrief.close()


@pytest.mark.usefixtures("qapp")
def test_two_equal_runs_have_debriefs_that_are_equal_to_the_byte(robot: Robot, tmp_path: Path) -> None:
    other, soon = a_finished_run(tmp_path / "other"), after(robot.run.moment.at, MINUTE)
    one = debrief_as(DebriefFormat.PDF, robot.run, soon)
    assert one.startswith(b"%PDF-")
    assert debrief_as(DebriefFormat.PDF, other.run, soon) == one
    other.run.close()


def test_the_name_of_a_file_says_what_is_written() -> None:
    assert [form_of(Path(name)) for name in ("a.html", "b.PDF")] == [DebriefFormat.HTML, DebriefFormat.PDF]
    with pytest.raises(ValueError, match="txt"):
        form_of(Path("c.txt"))
