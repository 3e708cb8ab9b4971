"""Which runs were left and could be gone on with, and which were finished, read from their logs alone."""

from pathlib import Path
from typing import NamedTuple

from tradewalk.services.walk_run import LOG, runs_of
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.run_log import RunLogUnusable, read_log
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Mode


class LeftRun(NamedTuple):
    """A run that was left, or that ended with the application: its mode, and the step in which it stands.

    ``written`` is when something last happened in it, in the machine's own seconds: good for which was the last.
    """

    folder: Path
    mode: Mode
    step_id: str
    written: float


def left_run(data: Path, conductor: Conductor) -> LeftRun | None:
    """The last run of a walkthrough, if it is not over and can be gone on with; a log of another text cannot."""
    runs = runs_of(data, conductor.walkthrough.id)
    if not runs:
        return None
    run = _read(runs[-1], conductor)
    if run is None or run.step_id is None or run.phase is Phase.ENDED:
        return None
    return LeftRun(runs[-1], run.mode, run.step_id, (runs[-1] / LOG).stat().st_mtime)


def is_finished(data: Path, conductor: Conductor) -> bool:
    """Whether any run of a walkthrough, as its text is now, came to its end."""
    runs = (_read(folder, conductor) for folder in reversed(runs_of(data, conductor.walkthrough.id)))
    return any(run is not None and run.phase is Phase.ENDED for run in runs)


def _read(folder: Path, conductor: Conductor) -> Run | None:
    """The run of a folder; a log of another text has none."""
    try:
        return read_log((folder / LOG).read_bytes(), conductor).run
    except (RunLogUnusable, OSError):
        return None
