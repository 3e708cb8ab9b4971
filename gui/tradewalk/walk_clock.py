"""Whose the clock of a run is: the run's, except for what a step has its learner do with it."""

from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.walkthrough.script import Step, Verb

TARGETS = {
    ClockControl.HOLD: "top.clock.hold",
    ClockControl.SPEED: "top.clock.speed",
    ClockControl.JUMP: "top.clock.jump",
    ClockControl.SESSIONS: "top.sessions",
}


def controls_lent(step: Step) -> frozenset[ClockControl]:
    """What a step has pressed; where its script lets time pass by itself, whatever a learner may do that with."""
    if any(action.verb is Verb.WAIT for action in step.do):
        return frozenset(ClockControl)
    pressed = [action.target for action in step.do]
    return frozenset(
        control for control, name in TARGETS.items() if any(_is_of(target, name) for target in pressed)
    )


def _is_of(target: str, name: str) -> bool:
    """Whether a target is a control, or what it opens."""
    return target == name or target.startswith((f"{name}.", f"{name}["))
