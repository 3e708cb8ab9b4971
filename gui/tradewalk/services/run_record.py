"""The record of a run for a training department: what it did, when in real time, appended to a file of statements."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tradewalk.services.mistake_reckoning import cost_of_caught, fees_paid
from tradewalk.services.run_times import RunTimes
from tradewalk.services.statement_file import append_statements, check_statement_file
from tradewalk.services.walk_run import LOG, WalkRun
from tradewalk.walkthrough.debrief import Debrief, debrief_of
from tradewalk.walkthrough.run_log import header_of, read_log
from tradewalk.walkthrough.script import Words
from tradewalk.walkthrough.xapi.actor import UNNAMED, Actor
from tradewalk.walkthrough.xapi.real_times import times_of
from tradewalk.walkthrough.xapi.recorded import RecordedRun
from tradewalk.walkthrough.xapi.statements import lines_of, statements_of
from tradewalk.walkthrough.xapi.vocabulary import BASE


@dataclass(frozen=True, slots=True)
class RecordWanted:
    """Where statements go, who acts, below which address the activities stand, and in which application.

    ``words`` are those of the vocabulary. ``is_robot``: a robot plays, and the statements say so.
    """

    path: Path
    words: Mapping[str, Words]
    platform: str
    actor: Actor = UNNAMED
    base: str = BASE
    is_robot: bool = False

    def check(self) -> None:
        """Refuse a place where no statements can go, before anything is done. Raises NoStatementFile and OSError."""
        check_statement_file(self.path)


class RunRecord:
    """Follows one run. ``clock`` tells the real time, with its offset."""

    def __init__(self, walk: WalkRun, wanted: RecordWanted, clock: Callable[[], datetime]) -> None:
        self._walk, self._wanted = walk, wanted
        self._times = RunTimes(walk.folder, clock)
        self._written = 0

    def look(self) -> None:
        """See whether something has happened, and note when. Raises OSError."""
        self._times.look()

    def write(self, language: str = "") -> None:
        """Append what has happened so far, and is not in the file yet; while the run is open.

        ``language`` is the one that was spoken. Raises NoStatementFile and OSError.
        """
        self.look()
        length = self._times.marks[-1].length
        if length == self._written:
            return
        append_statements(self._wanted.path, self._lines(language))
        self._written = length

    def _lines(self, language: str) -> tuple[str, ...]:
        walk, wanted = self._walk, self._wanted
        conductor, mode = walk.conductor, walk.run.mode
        notes = read_log((walk.folder / LOG).read_bytes(), conductor).notes
        times = times_of(header_of(conductor.walkthrough, mode), notes, self._times.marks)
        recorded = RecordedRun(
            conductor, mode, notes, times, reckoned(walk), wanted.platform, walk.folder.name, language,
            wanted.actor, wanted.base, wanted.is_robot,
        )  # fmt: skip
        return lines_of(statements_of(recorded, wanted.words))


def reckoned(walk: WalkRun) -> Debrief:
    """The debrief of a run with its costs and fees, and without what takes long: other ways are not tried."""
    costs = [cost_of_caught(walk, caught) for caught in walk.run.mistakes]
    return debrief_of(walk.conductor.walkthrough, walk.run, costs, fees_paid(walk))
