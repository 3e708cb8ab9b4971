"""What the editor shows, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from tradewalk.walkthrough.editing.text_fields import Entry, TextField
from tradewalk.walkthrough.reading.faults import Fault
from tradewalk.walkthrough.script import Walkthrough


class EditingNotice(StrEnum):
    """What came of the last press on a button."""

    SAVED = "saved"
    CHANGED_MEANWHILE = "changed-meanwhile"
    CANNOT_WRITE = "cannot-write"
    CANNOT_READ = "cannot-read"
    """The file is gone, or is no walkthrough any more."""
    UNREADABLE = "unreadable"
    """The file as it would be saved is none."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of the list: a part of the file, how many faults it has, and whether its texts differ from the file's."""

    entry: Entry
    faults: int = 0
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class EditingProps:
    """``walkthrough`` is as it would be saved, ``chosen`` the place of the entry whose texts are in the fields.

    ``reading`` counts how often the file was read: with another count the fields are filled anew.
    """

    file: str
    rows: tuple[EntryRow, ...]
    chosen: int
    fields: tuple[TextField, ...]
    walkthrough: Walkthrough
    faults: tuple[Fault, ...] = ()
    is_changed: bool = False
    notice: EditingNotice | None = None
    reading: int = 0
