"""A run as it is to be recorded: what its log says, when each line of it was written, and who acted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple
from uuid import NAMESPACE_URL, UUID, uuid5

from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.debrief import Debrief
from tradewalk.walkthrough.modes import Actor as Acting
from tradewalk.walkthrough.run_events import Resumed
from tradewalk.walkthrough.run_log import Dropped, Noted, after_note, events_of, fingerprint_of
from tradewalk.walkthrough.run_state import Run
from tradewalk.walkthrough.script import Mode
from tradewalk.walkthrough.xapi.actor import UNNAMED, Actor
from tradewalk.walkthrough.xapi.vocabulary import BASE


@dataclass(frozen=True, slots=True)
class RecordedRun:
    """A run and what of the real world belongs to it.

    ``times`` has for each event of the log when it happened in real time, each with its offset. ``name`` tells the run
    from others of the same walkthrough, ``platform`` is the application with its version, ``language`` the one that
    was spoken, as a tag of RFC 5646; empty where there was none. ``is_robot``: nobody sat before the window.
    """

    conductor: Conductor
    mode: Mode
    notes: tuple[Noted | Dropped, ...]
    times: tuple[datetime, ...]
    debrief: Debrief
    platform: str
    name: str
    language: str = ""
    actor: Actor = UNNAMED
    base: str = BASE
    is_robot: bool = False


class Turned(NamedTuple):
    """What one event made of a run, and when."""

    note: Noted
    at: datetime
    before: Run
    after: Run

    @property
    def is_learner(self) -> bool:
        """Whether the learner acted, and not the script."""
        return self.before.switches.actor is Acting.LEARNER


def turns_of(recorded: RecordedRun) -> Iterator[Turned]:
    """The run again, event by event. Raises ValueError where events and times do not belong together."""
    run = recorded.conductor.ready(recorded.mode)
    for note, at in zip(events_of(recorded.notes), recorded.times, strict=True):
        before, run = run, after_note(run, note, recorded.conductor)
        yield Turned(note, at, before, run)


def registration_of(recorded: RecordedRun) -> UUID:
    """What all statements about a run have in common. Equal for equal runs of a person that began at the same time."""
    walkthrough, actor = recorded.conductor.walkthrough, recorded.actor
    began = timestamp(recorded.times[0]) if recorded.times else ""
    parts = (
        recorded.base, walkthrough.id, fingerprint_of(walkthrough), recorded.mode.value, recorded.name, began,
        actor.mailbox, actor.account, actor.home_page,
    )  # fmt: skip
    return uuid5(NAMESPACE_URL, "\n".join(parts))


def seconds_at_it(turns: Sequence[Turned]) -> float:
    """How many real seconds were spent in a run, without those between leaving and resuming it."""
    pairs = pairwise(turns)
    spent = (later.at - earlier.at for earlier, later in pairs if not isinstance(later.note.event, Resumed))
    return sum(each.total_seconds() for each in spent)


def timestamp(at: datetime) -> str:
    """A time as xAPI wants it: ISO 8601 in UTC, to the millisecond. Raises ValueError for one without an offset."""
    if at.tzinfo is None:
        raise ValueError(f"{at} says no offset")
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
