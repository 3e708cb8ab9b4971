"""Which texts a walkthrough has, and which it could have, entry by entry: its title, its mistakes, its steps."""

from enum import StrEnum
from typing import NamedTuple

from tradewalk.walkthrough.reading.faults import Place
from tradewalk.walkthrough.reading.walkthrough_file import Reading
from tradewalk.walkthrough.references import Path, texts
from tradewalk.walkthrough.script import Walkthrough, Words

OPTIONAL = ("task", "hint", "note")
"""The texts that a step may do without."""


class EntryKind(StrEnum):
    """What an entry is."""

    HEAD = "head"
    MISTAKE = "mistake"
    STEP = "step"


class Entry(NamedTuple):
    """A part of the file that has texts; ``name`` is the id of a step, the key of a mistake."""

    kind: EntryKind
    path: Path
    name: str


class TextField(NamedTuple):
    """A text, and where it stands or would stand."""

    path: Path
    words: Words | None
    is_optional: bool = False


def entries_of(walkthrough: Walkthrough) -> tuple[Entry, ...]:
    """The title, the steps, then the mistakes."""
    steps = (Entry(EntryKind.STEP, ("steps", place), step.id) for place, step in enumerate(walkthrough.steps))
    mistakes = (Entry(EntryKind.MISTAKE, ("mistakes", each.key), each.key) for each in walkthrough.mistakes)
    return (Entry(EntryKind.HEAD, (), walkthrough.id), *steps, *mistakes)


def fields_of(walkthrough: Walkthrough, entry: Entry) -> tuple[TextField, ...]:
    """The texts of an entry, those of a step that are not there among them, in the order of the format."""
    if entry.kind is EntryKind.HEAD:
        return (TextField(("title",), walkthrough.title),)
    length = len(entry.path)
    there = {path: words for path, words in texts(walkthrough) if path[:length] == entry.path}
    paths: list[Path] = [*there]
    if entry.kind is EntryKind.STEP:
        optional = [(*entry.path, name) for name in OPTIONAL]
        paths = [
            (*entry.path, "say"),
            *optional,
            *(path for path in paths if path[length:][0] not in ("say", *OPTIONAL)),
        ]
    return tuple(
        TextField(path, there.get(path), path[-1] in OPTIONAL and len(path) == length + 1) for path in paths
    )


def entry_at(reading: Reading, place: Place) -> Entry | None:
    """The entry in which something stands that a check has found; None where nothing was read."""
    if reading.walkthrough is None:
        return None
    head, *others = entries_of(reading.walkthrough)
    starts = [(reading.place(entry.path, is_key=entry.kind is EntryKind.MISTAKE), entry) for entry in others]
    before = [(start, number) for number, (start, _) in enumerate(starts) if start <= place]
    first_steps = reading.place(("steps",), is_key=True)
    found = starts[max(before)[1]][1] if before else head
    is_between = found.kind is EntryKind.MISTAKE and place >= first_steps > reading.place(found.path)
    return head if is_between else found
