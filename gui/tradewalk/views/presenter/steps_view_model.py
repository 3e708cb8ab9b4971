"""The list of steps in the presenter's window: how each stands, and whether the run can be led there now."""

from tradewalk.views.presenter.props import PresenterControl, Standing, StepLine
from tradewalk.walkthrough.flow import onward, reached_from
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_events import BackPressed
from tradewalk.walkthrough.run_state import LIFE_CYCLE, Phase, Run
from tradewalk.walkthrough.scoring import last_result
from tradewalk.walkthrough.script import Walkthrough


def lines_of(walkthrough: Walkthrough, run: Run, controls: frozenset[PresenterControl]) -> list[StepLine]:
    """Back goes to where the run was; on to any step the script plays, while it is the presenter's to go on."""
    been = {visit.step_id for visit in run.visits}
    can_go_back = (run.phase, BackPressed) in LIFE_CYCLE and run.phase is not Phase.EXPLAINING
    can_go_on = PresenterControl.NEXT in controls and run.switches.actor is Actor.SCRIPT
    ahead = _ahead(walkthrough, run)
    lines = []
    for place, step in enumerate(walkthrough.steps):
        was_there = step.id in been
        standing = _standing(run, step.id) if was_there else Standing.AHEAD
        is_open = can_go_back if was_there else can_go_on and place in ahead
        lines.append(StepLine(step.id, place + 1, step.say, standing, is_open))
    return lines


def _standing(run: Run, step_id: str) -> Standing:
    """Of a step that the run has come to: ticked is what was done."""
    if step_id == run.step_id:
        return Standing.HERE
    result = last_result(run, step_id)
    return Standing.BEFORE if result is None or result.is_met else Standing.UNDONE


def _ahead(walkthrough: Walkthrough, run: Run) -> frozenset[int]:
    """The places of the steps to which the run can come from here."""
    here = 0 if run.step_id is None else walkthrough.index(run.step_id)
    return reached_from([here], onward(walkthrough))
