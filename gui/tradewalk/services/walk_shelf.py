"""The runs that were left and could be gone on with, read from their logs without opening a world."""

from pathlib import Path
from typing import NamedTuple

from tradewalk.services.walk_run import LOG, runs_of
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.run_log import RunLogUnusable, read_log
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode


class LeftRun(NamedTuple):
    """A run that was left, or that ended with the application: its mode, and the step in which it stands."""

    folder: Path
    mode: Mode
    step_id: str


def left_run(data: Path, conductor: Conductor) -> LeftRun | None:
    """The last run of a walkthrough, if it is not over and can be gone on with; a log of another text cannot."""
    runs = runs_of(data, conductor.walkthrough.id)
    if not runs:
        return None
    try:
        run = read_log((runs[-1] / LOG).read_bytes(), conductor).run
    except (RunLogUnusable, OSError):
        return None
    if run.step_id is None or run.phase is Phase.ENDED:
        return None
    return LeftRun(runs[-1], run.mode, run.step_id)
