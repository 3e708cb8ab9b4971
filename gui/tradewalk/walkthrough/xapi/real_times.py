"""When the lines of a run's log were written, in real time. It stands beside the log, which has none."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate
from typing import NamedTuple

from tradewalk.walkthrough.run_log import Dropped, Noted, line_of


class Mark(NamedTuple):
    """At this time the log was so many bytes long."""

    length: int
    at: datetime


def times_of(header: str, notes: Sequence[Noted | Dropped], marks: Sequence[Mark]) -> tuple[datetime, ...]:
    """For each event when it was first seen to be in the log; what came after the last mark has its time.

    Raises ValueError where there is no mark at all.
    """
    if not marks:
        raise ValueError("nobody looked at the clock")
    return tuple(_events_times(header, notes, marks))


def _events_times(
    header: str, notes: Sequence[Noted | Dropped], marks: Sequence[Mark]
) -> Iterator[datetime]:  # fmt: skip
    lengths = accumulate(_length(line_of(note)) for note in notes)
    for note, length in zip(notes, lengths, strict=True):
        if isinstance(note, Noted):
            end = _length(header) + length
            yield next((mark.at for mark in marks if mark.length >= end), marks[-1].at)


def _length(line: str) -> int:
    return len(line.encode()) + 1
