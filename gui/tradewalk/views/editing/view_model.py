"""Holds the texts that are being edited. Nothing is written before it is asked for, and then the texts alone."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.services.author_file import AuthorFile, ChangedMeanwhile
from tradewalk.views.editing.props import EditingNotice, EditingProps, EntryRow
from tradewalk.walkthrough.editing.splices import with_texts
from tradewalk.walkthrough.editing.text_fields import Entry, TextField, entries_of, entry_at, fields_of
from tradewalk.walkthrough.reading.faults import Fault
from tradewalk.walkthrough.reading.walkthrough_file import (
    Reading,
    WalkthroughRefused,
    load_walkthrough,
    read_walkthrough,
)
from tradewalk.walkthrough.references import Path
from tradewalk.walkthrough.script import Walkthrough, Words

CHECK_AFTER = 250
"""Real milliseconds without a key after which the whole file is checked."""
STILL_TO_WRITE = "TODO"
"""Stands for a text of which another language is there: the check names it."""

Check = Callable[[bytes], tuple[Fault, ...]]


@dataclass(frozen=True, slots=True)
class EditingInputs:
    """``source`` and ``walkthrough`` are the file's; ``edits`` are the texts that shall stand in it."""

    file: str
    source: str
    walkthrough: Walkthrough
    edits: Mapping[Path, Words | None] = field(default_factory=dict, hash=False)
    chosen: int = 0
    notice: EditingNotice | None = None
    reading: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """The file as it would be saved: what it says, its faults, and how many of them each entry has."""

    walkthrough: Walkthrough
    faults: tuple[Fault, ...] = ()
    by_entry: Mapping[Path, int] = field(default_factory=dict, hash=False)


def derive_editing(inputs: EditingInputs, checked: Checked) -> EditingProps:
    """What is shown."""
    entries = entries_of(inputs.walkthrough)
    return EditingProps(
        inputs.file,
        tuple(
            EntryRow(entry, checked.by_entry.get(entry.path, 0), _is_changed(inputs, entry))
            for entry in entries
        ),
        inputs.chosen,
        derive_fields(inputs, entries[inputs.chosen]),
        checked.walkthrough,
        checked.faults,
        bool(inputs.edits),
        inputs.notice,
        inputs.reading,
    )


def derive_fields(inputs: EditingInputs, entry: Entry) -> tuple[TextField, ...]:
    """The texts of an entry as they shall stand in the file."""
    there = fields_of(inputs.walkthrough, entry)
    return tuple(each._replace(words=inputs.edits.get(each.path, each.words)) for each in there)


def typed(words: Words, *, is_optional: bool) -> Words | None:
    """The words of three fields: none at all where nothing was typed into any, and else something in each."""
    if is_optional and not any(text.strip() for text in words):
        return None
    return Words(*(text if text.strip() else STILL_TO_WRITE for text in words))


def check_source(source: str, before: Walkthrough, check: Check) -> Checked:
    """Check the text of a file; where it cannot be read, the walkthrough is the one from before."""
    data = source.encode()
    reading, faults = read_walkthrough(data), check(data)
    return Checked(reading.walkthrough or before, faults, _by_entry(reading, faults))


def _by_entry(reading: Reading, faults: tuple[Fault, ...]) -> Mapping[Path, int]:
    found = (entry_at(reading, fault.place) for fault in faults)
    return Counter(entry.path for entry in found if entry is not None)


def _is_changed(inputs: EditingInputs, entry: Entry) -> bool:
    return any(each.path in inputs.edits for each in fields_of(inputs.walkthrough, entry))


class EditingViewModel(QObject):
    """``check`` says what is wrong with the bytes of a file. Making it raises WalkthroughRefused and OSError."""

    props_changed = Signal(object)

    def __init__(self, file: AuthorFile, check: Check) -> None:
        super().__init__()
        self._file, self._check = file, check
        self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._soon.timeout.connect(self.check_now)
        self._inputs = self._read()
        self._checked = check_source(self._inputs.source, self._inputs.walkthrough, check)
        self.props = derive_editing(self._inputs, self._checked)

    def choose(self, place: int) -> None:
        """Show the texts of another entry."""
        if 0 <= place < len(self.props.rows):
            self._change(chosen=place)

    def choose_fault(self, number: int) -> None:
        """Show the entry in which a fault stands."""
        reading = read_walkthrough(self._edited().encode())
        entry = entry_at(reading, self.props.faults[number].place)
        places = [
            place for place, row in enumerate(self.props.rows) if entry and row.entry.path == entry.path
        ]
        if places:
            self.choose(places[0])

    def type(self, path: Path, words: Words) -> None:
        """Let a text say something else; the file is not touched."""
        there = next(each for each in self.props.fields if each.path == path)
        original = next(
            each.words for each in fields_of(self._inputs.walkthrough, self._entry) if each.path == path
        )
        edits = {other: text for other, text in self._inputs.edits.items() if other != path}
        if (wanted := typed(words, is_optional=there.is_optional)) != original:
            edits[path] = wanted
        self._soon.start()
        self._change(edits=edits, notice=None)

    def check_now(self) -> None:
        """Check the file as it would be saved."""
        self._soon.stop()
        self._checked = check_source(self._edited(), self._checked.walkthrough, self._check)
        self._change()

    def save(self) -> None:
        """Write the texts into the file; it is left alone where that would harm it."""
        self.check_now()
        source = self._edited()
        walkthrough = read_walkthrough(source.encode()).walkthrough
        if walkthrough is None:
            self._change(notice=EditingNotice.UNREADABLE)
            return
        try:
            fault = self._file.write(source.encode())
        except ChangedMeanwhile:
            self._change(notice=EditingNotice.CHANGED_MEANWHILE)
            return
        if fault is not None:
            self._change(notice=EditingNotice.CANNOT_WRITE)
            return
        self._change(source=source, walkthrough=walkthrough, edits={}, notice=EditingNotice.SAVED)

    def read_again(self) -> None:
        """Take the file as it is now, and forget what was typed; where it cannot be read, nothing is forgotten."""
        before = self._inputs
        try:
            read = self._read()
        except (OSError, WalkthroughRefused):
            self._change(notice=EditingNotice.CANNOT_READ)
            return
        chosen = min(before.chosen, len(entries_of(read.walkthrough)) - 1)
        self._inputs = replace(read, reading=before.reading + 1, chosen=chosen)
        self.check_now()

    @property
    def _entry(self) -> Entry:
        return entries_of(self._inputs.walkthrough)[self._inputs.chosen]

    def _read(self) -> EditingInputs:
        data = self._file.read()
        walkthrough = load_walkthrough(str(self._file.path), data)
        return EditingInputs(self._file.path.name, data.decode(), walkthrough)

    def _edited(self) -> str:
        return with_texts(self._inputs.source, self._inputs.edits)

    def _change(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        props = derive_editing(self._inputs, self._checked)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)
