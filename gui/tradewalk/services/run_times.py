"""The real times of a run, in a file beside its log: how long the log was when."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tradewalk.services.walk_run import LOG, append_line
from tradewalk.walkthrough.xapi.real_times import Mark

TIMES = "times.jsonl"


class RunTimes:
    """Writes down when the log of a run has grown. ``clock`` tells the real time, with its offset.

    The run is in nobody else's hands. Raises OSError.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._log, self._path, self._clock = folder / LOG, folder / TIMES, clock
        self._marks = _take_up(self._path)

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
        append_line(self._path, json.dumps({"log": mark.length, "at": mark.at.isoformat()}))
        self._marks.append(mark)


def _take_up(path: Path) -> list[Mark]:
    """The marks of a file up to the first line that is not whole or cannot be read; that is cut off, with the rest."""
    marks: list[Mark] = []
    length = 0
    content = path.read_bytes() if path.exists() else b""
    with suppress(ValueError, TypeError, KeyError):
        for line in content[: content.rfind(b"\n") + 1].splitlines(keepends=True):
            entry = json.loads(line)
            marks.append(Mark(int(entry["log"]), datetime.fromisoformat(entry["at"])))
            length += len(line)
    if length < len(content):
        os.truncate(path, length)
    return marks
