"""The log of a run: one line of canonical JSON for each event that made a difference. Equal runs have equal bytes.

The first line says what is run. Each further one has the simulated instant, the position in the run's journal, the
event, what has changed since the last line of the state that the walkthrough asks about, and where the run stands
then. A line may also hold what of the journal was dropped by going back. Reading a log leads the run through it again;
a last line that was cut off is passed over. No real time, and nothing of the machine, stands in it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from hashlib import sha256
from typing import Any, NamedTuple, get_args

from tradewalk.domain.instants import iso_of, parse_instant
from tradewalk.walkthrough.condition import State, StateValue
from tradewalk.walkthrough.conductor import Conductor, Outcome
from tradewalk.walkthrough.run_events import Event, Moment, StateChanged
from tradewalk.walkthrough.run_state import Run
from tradewalk.walkthrough.script import Mode, Walkthrough
from tradewalk.walkthrough.writing import fields_of

LOG_SCHEMA = "tradewalk-run/1"
EVENTS: Mapping[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}
_NONSENSE = (KeyError, ValueError, TypeError, AttributeError, IndexError, InvalidOperation, RecursionError)


class LogFault(StrEnum):
    """Why a log cannot be gone on with."""

    DAMAGED = "damaged"
    OTHER_SCHEMA = "other-schema"
    OTHER_WALKTHROUGH = "other-walkthrough"


class RunLogUnusable(Exception):
    """A run's log cannot be gone on with. The message is one sentence; a window has words of its own for ``fault``."""

    def __init__(self, fault: LogFault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault


class Noted(NamedTuple):
    """An event that made a difference, when, and where the run stood then.

    ``changes`` are of the state since the last one; a StateChanged has its state there alone.
    """

    moment: Moment
    event: Event
    changes: State
    step_id: str | None
    phase: str


class Dropped(NamedTuple):
    """What of the run's journal was dropped by going back, line by line, from a position on."""

    position: int
    lines: tuple[str, ...]


class ReadLog(NamedTuple):
    """A log that was read: the run as it was left, and its length in bytes without a last line that was cut off."""

    run: Run
    notes: tuple[Noted | Dropped, ...]
    length: int

    @property
    def last(self) -> Moment | None:
        """The moment of the last event; None before the first."""
        moments = [note.moment for note in self.notes if isinstance(note, Noted)]
        return moments[-1] if moments else None


def header_of(walkthrough: Walkthrough, mode: Mode) -> str:
    """The first line of a log."""
    content = {
        "schema": LOG_SCHEMA,
        "walkthrough": walkthrough.id,
        "fingerprint": fingerprint_of(walkthrough),
        "mode": mode.value,
    }
    return _line(content)


def fingerprint_of(walkthrough: Walkthrough) -> str:
    """What tells this text of a walkthrough from any other, in later versions too."""
    return sha256(json.dumps(fields_of(walkthrough)).encode()).hexdigest()


def note_of(event: Event, moment: Moment, last: Run, before: Run, outcome: Outcome) -> Noted:
    """What is written of an event. ``last`` is the run as the last line left it, ``before`` as it was just now."""
    state = before.state
    if isinstance(event, StateChanged):
        event, state = StateChanged({}), outcome.run.state
    step_id, phase = outcome.run.step_id, outcome.run.phase.value
    return Noted(moment, event, _changes(last.state, state), step_id, phase)


def line_of(note: Noted | Dropped) -> str:
    """A note as a line."""
    if isinstance(note, Dropped):
        return _line({"dropped": list(note.lines), "position": note.position})
    moment = note.moment
    content: dict[str, object] = {
        "at": iso_of(moment.at),
        "position": moment.position,
        "commands": moment.commands,
        "event": _event(note.event),
        "step": note.step_id,
        "phase": note.phase,
    }
    if note.changes:
        content["state"] = {path: _value(value) for path, value in note.changes.items()}
    return _line(content)


def read_log(content: bytes, conductor: Conductor) -> ReadLog:
    """Lead a run through its log again. Raises RunLogUnusable."""
    length = content.rfind(b"\n") + 1
    numbered = list(enumerate(content[:length].split(b"\n")[:-1], start=1))
    if not numbered:
        raise _damaged(1, "there is no whole line in it")
    run = conductor.ready(_mode(numbered[0][1], conductor.walkthrough))
    notes: list[Noted | Dropped] = []
    for number, line in numbered[1:]:
        note = _note(number, line)
        if isinstance(note, Noted):
            run = _led(number, run, note, conductor)
        notes.append(note)
    return ReadLog(run, tuple(notes), length)


def after_note(run: Run, note: Noted, conductor: Conductor) -> Run:
    """The run after what a line notes, as it was when that happened."""
    state = {path: value for path, value in {**run.state, **note.changes}.items() if value is not None}
    if isinstance(note.event, StateChanged):
        return conductor.answer(run, StateChanged(state), note.moment).run
    if note.changes:
        run = conductor.answer(run, StateChanged(state), note.moment).run
    return conductor.answer(run, note.event, note.moment).run


def _led(number: int, run: Run, note: Noted, conductor: Conductor) -> Run:
    try:
        run = after_note(run, note, conductor)
    except _NONSENSE as error:
        raise _damaged(number, "its event cannot have happened there") from error
    if (run.step_id, run.phase.value) != (note.step_id, note.phase):
        raise _damaged(number, f"it says {note.step_id!r}, {note.phase!r}, and leads elsewhere")
    return run


def _mode(line: bytes, walkthrough: Walkthrough) -> Mode:
    try:
        header = json.loads(line)
        schema, mode = header["schema"], Mode(header["mode"])
        is_same = (header["walkthrough"], header["fingerprint"]) == (
            walkthrough.id,
            fingerprint_of(walkthrough),
        )
    except _NONSENSE as error:
        raise _damaged(1, "it does not say what is run") from error
    if schema != LOG_SCHEMA:
        sentence = f"The run's log is written as {schema!r}, and this application reads {LOG_SCHEMA!r}."
        raise RunLogUnusable(LogFault.OTHER_SCHEMA, sentence)
    if not is_same:
        sentence = f"The walkthrough {walkthrough.id!r} is not the one that this run began with; begin anew."
        raise RunLogUnusable(LogFault.OTHER_WALKTHROUGH, sentence)
    return mode


def _note(number: int, line: bytes) -> Noted | Dropped:
    try:
        entry = json.loads(line)
        if "dropped" in entry:
            return Dropped(_count(entry["position"]), tuple(_text(each) for each in entry["dropped"]))
        moment = Moment(
            parse_instant(entry["at"]), _count(entry["position"]), _count(entry["commands"])
        )  # fmt: skip
        changes = {_text(path): _read_value(value) for path, value in entry.get("state", {}).items()}
        step_id = entry["step"]
        return Noted(moment, _read_event(entry["event"]), changes, step_id, _text(entry["phase"]))
    except _NONSENSE as error:
        raise _damaged(number, "it is no event of a run") from error


def _damaged(number: int, why: str) -> RunLogUnusable:
    return RunLogUnusable(LogFault.DAMAGED, f"The run's log is damaged in line {number}: {why}; begin anew.")


def _changes(before: State, after: State) -> State:
    paths = sorted(before.keys() | after.keys())
    return {path: after.get(path) for path in paths if not _is_same(before.get(path), after.get(path))}


def _is_same(one: StateValue, other: StateValue) -> bool:
    """To the letter: 1.0 and 1.00 are written differently."""
    return type(one) is type(other) and str(one) == str(other)


def _event(event: Event) -> dict[str, object]:
    is_state = isinstance(event, StateChanged)
    said = {} if is_state else {field.name: getattr(event, field.name) for field in fields(event)}
    return {"is": type(event).__name__, **said}


def _read_event(entry: Mapping[str, Any]) -> Event:
    kind = EVENTS[entry["is"]]
    said: dict[str, Any] = {name: _read_value(value) for name, value in entry.items() if name != "is"}
    return StateChanged({}) if kind is StateChanged else kind(**said)


def _value(value: StateValue) -> object:
    return {"decimal": str(value)} if isinstance(value, Decimal) else value


def _read_value(value: Any) -> StateValue:
    if isinstance(value, dict):
        return Decimal(_text(value["decimal"]))
    if value is None or isinstance(value, str | bool | int):
        return value
    raise TypeError(value)


def _count(value: Any) -> int:
    if type(value) is int and value >= 0:
        return value
    raise TypeError(value)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(value)


def _line(content: Mapping[str, object]) -> str:
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def events_of(notes: tuple[Noted | Dropped, ...]) -> Iterator[Noted]:
    """The events alone."""
    return (note for note in notes if isinstance(note, Noted))
