"""A run can begin at any step: what lies before it is done, by the script, and not passed over."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.walks import a_stage, wait_until
from tests.walkthrough.samples import sample
from tests.walkthrough.scripts import BUY, a_question, a_step
from tradewalk.command_line import CommandLineError, read_command_line
from tradewalk.play_options import PlayOptions
from tradewalk.walk_source import NoWalkthrough
from tradewalk.walk_start import Start, check_start, gesture_on
from tradewalk.walk_states import StatesNow
from tradewalk.walkthrough.condition import ALWAYS, NEVER
from tradewalk.walkthrough.run_events import DoItForMe, Event, NextPressed
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Branch, Mode


def test_a_learner_begins_at_a_step_with_all_before_it_done(
    application: QApplication, tmp_path: Path
) -> None:
    asking = replace(a_step("ask", does=False, question=a_question(yes=ALWAYS, no=NEVER)), at="", task=None)
    end, after = (replace(a_step(name, does=False), at="", task=None) for name in ("end", "after"))
    steps = (sample().step("welcome"), replace(sample().step("search"), watch=()), asking, end, after)
    walkthrough = replace(sample(), steps=steps, mistakes=(), score=replace(sample().score, fatal=()))
    with a_stage(application, tmp_path, walkthrough, Mode.GUIDE) as stage:
        start = Start(stage, "end")
        wait_until(stage, lambda: start.is_over)
        run = stage.walk.run
        assert (run.step_id, run.phase, run.shown[:1]) == ("end", Phase.READING, ("search",))
        assert [visit.step_id for visit in run.visits] == ["welcome", "search", "ask", "end"]
        assert StatesNow(stage.desk)["detail.symbol"] == "688256.SH"


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
