"""A run can begin at any step: what lies before it is done, by the script, and not passed over."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.screen import find
from tests.journeys.walks import a_stage, wait_until
from tests.walkthrough.scripts import BUY
from tradewalk.command_line import CommandLineError, read_command_line
from tradewalk.play_options import PlayOptions
from tradewalk.resources import read_text
from tradewalk.views.main_window import MainWindow
from tradewalk.walk_source import NoWalkthrough
from tradewalk.walk_start import Start, check_start, gesture_on
from tradewalk.walk_states import StatesNow
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.run_events import DoItForMe, Event, NextPressed
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Branch, Mode


def test_a_learner_begins_at_a_step_with_all_before_it_done(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    text = read_text("walkthroughs", "templates", "frame.yaml")
    frame = load_walkthrough("frame.yaml", text.encode())
    goal, path, value = (("fill-in", "screen", "detail"), ("bought", "order.last.filled", 200))[
        count_of(0, 1)
    ]
    before = [step.id for step in frame.steps[: frame.index(goal)] if step.id != "not-filled"]
    with a_stage(application, tmp_path, frame, Mode.GUIDE) as stage:
        start = Start(stage, goal)
        assert not opens_ticket(stage.window), "it works before there is a card"
        wait_until(stage, lambda: start.is_over)
        run, states = stage.walk.run, StatesNow(stage.desk)
        assert (run.step_id, [visit.step_id for visit in run.visits]) == (goal, [*before, goal])
        assert set(run.shown) == {name for name in before if frame.step(name).do or frame.step(name).question}
        assert states["detail.symbol"] == "688256.SH"
        assert states[path] == value


def opens_ticket(window: MainWindow) -> bool:
    """Whether a press on Trade opens the ticket."""
    QTest.mouseClick(find(window, "detail.trade"), Qt.MouseButton.LeftButton)
    return window.has_ticket


@pytest.mark.parametrize(
    ("mode", "phase", "event"),
    [
        (Mode.SHOW, Phase.READING, NextPressed()),
        (Mode.SHOW, Phase.ASKING, NextPressed()),
        (Mode.SHOW, Phase.EXPECTING, None),
        (Mode.GUIDE, Phase.READING, NextPressed()),
        (Mode.GUIDE, Phase.EXPECTING, DoItForMe()),
        (Mode.PRACTICE, Phase.ASKING, DoItForMe()),
        (Mode.PRACTICE, Phase.EXPLAINING, NextPressed()),
        (Mode.GUIDE, Phase.PAUSED, None),
    ],
)
def test_what_leads_a_run_on_follows_from_who_acts(mode: Mode, phase: Phase, event: Event | None) -> None:
    assert gesture_on(Run(mode, phase)) == event


def test_what_was_done_for_the_learner_in_vain_is_not_done_again() -> None:
    assert gesture_on(Run(Mode.GUIDE, Phase.EXPECTING, is_shown=True)) is None
    assert gesture_on(Run(Mode.GUIDE, Phase.ASKING, is_revealed=True)) == NextPressed()


def test_a_step_that_is_not_there_or_not_come_to_is_refused() -> None:
    with pytest.raises(NoWalkthrough, match="has no step 'quantitty'; did you mean `quantity`"):
        check_start(BUY, "quantitty")
    steps = (replace(BUY.steps[0], next=(Branch("position"),)), *BUY.steps[1:])
    with pytest.raises(NoWalkthrough, match="comes to the step 'quantity' by itself"):
        check_start(replace(BUY, steps=steps), "quantity")


def test_the_command_takes_a_step_to_begin_at_where_that_can_be() -> None:
    options = read_command_line(["play", "walk.yaml", "--from", "quantity"])
    assert isinstance(options, PlayOptions)
    assert options.start == "quantity"
    for more in (["--resume"], ["--headless"], ["--mode", "assess"]):
        with pytest.raises(CommandLineError, match="--from goes without"):
            read_command_line(["play", "walk.yaml", "--from", "quantity", *more])


def test_a_second_window_for_an_author_goes_with_a_first_one() -> None:
    options = read_command_line(["play", "walk.yaml", "--debug"])
    assert isinstance(options, PlayOptions)
    assert (options.is_debugged, options.debrief) == (True, None)
    with pytest.raises(CommandLineError, match="--debug opens a window"):
        read_command_line(["play", "walk.yaml", "--debug", "--headless"])
