"""The real times of a run, in a file beside its log: how long the log was when."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tradewalk.services.walk_run import LOG
from tradewalk.walkthrough.xapi.real_times import Mark

TIMES = "times.jsonl"


class RunTimes:
    """Writes down when the log of a run has grown. ``clock`` tells the real time, with its offset."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._log, self._path, self._clock = folder / LOG, folder / TIMES, clock
        self._marks = _read(self._path)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All that is known, of earlier sittings too."""
        return tuple(self._marks)

    def look(self) -> None:
        """See whether the log has grown, and write it down. Raises OSError."""
        length = self._log.stat().st_size
        if self._marks and length <= self._marks[-1].length:
            return
        mark = Mark(length, self._clock())
        with self._path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps({"log": mark.length, "at": mark.at.isoformat()}) + "\n")
        self._marks.append(mark)


def _read(path: Path) -> list[Mark]:
    """The marks of a file, up to the first line that cannot be read."""
    marks: list[Mark] = []
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            marks.append(Mark(int(entry["log"]), datetime.fromisoformat(entry["at"])))
    except (OSError, ValueError, TypeError, KeyError):
        pass
    return marks
