"""The clock of a run is the run's; a step lends what it has its learner press, and nothing else."""

from dataclasses import replace

import pytest

from tests.walkthrough.scripts import a_step
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.walk_clock import controls_lent
from tradewalk.walkthrough.script import Action, Verb

HOLD, JUMP, SESSIONS = ClockControl.HOLD, ClockControl.JUMP, ClockControl.SESSIONS


@pytest.mark.parametrize(
    ("action", "lent"),
    [
        (Action(Verb.CLICK, "top.clock.hold"), {HOLD}),
        (Action(Verb.CLICK, "top.clock.jump.next-day"), {JUMP}),
        (Action(Verb.CLICK, "top.sessions[part=closing]"), {SESSIONS}),
        (Action(Verb.CLICK, "top.clock"), set()),
        (Action(Verb.CLICK, "detail.trade"), set()),
        (Action(Verb.WAIT, text="3"), set(ClockControl)),
    ],
    ids=lambda value: value.target or value.verb if isinstance(value, Action) else "",
)
def test_a_step_lends_what_its_script_presses(action: Action, lent: set[ClockControl]) -> None:
    assert controls_lent(replace(a_step("one"), do=(action,))) == lent


def test_of_the_shipped_walkthroughs_only_the_one_that_goes_on_to_the_next_day_lends_anything() -> None:
    steps = [(name, step) for name in names() for step in read(name).steps]
    lending = {(name, control) for name, step in steps for control in controls_lent(step)}
    assert lending == {("sell-it-t-plus-one", JUMP)}
