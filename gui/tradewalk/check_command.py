"""``tradewalk check``: what is wrong with walkthrough files, each fault with its line and column."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tradewalk import __version__
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.lint_finding import Known, StateFacts, ValueKind
from tradewalk.walkthrough.mistakes import MISTAKES
from tradewalk.walkthrough.published import (
    StateKind,
    published_state,
    published_states,
    published_target,
    published_targets,
)
from tradewalk.walkthrough.reading.faults import START, Fault
from tradewalk.walkthrough.reading.walkthrough_file import READ_AT_MOST

_KINDS = {
    StateKind.NAME: ValueKind.TEXT,
    StateKind.YES_NO: ValueKind.FLAG,
    StateKind.COUNT: ValueKind.NUMBER,
    StateKind.AMOUNT: ValueKind.NUMBER,
}


class Checked(NamedTuple):
    """What the command prints, and whether every file is fine."""

    lines: tuple[str, ...]
    is_fine: bool


def check_files(files: Sequence[Path], known: Known | None = None) -> Checked:
    """Check files; ``known`` is what the application publishes, that of this one if nothing is given."""
    known = known or known_here()
    faults = {file: faults_of(file, known) for file in files}
    lines = [line for file, found in faults.items() for line in _lines(file, found)]
    return Checked(tuple(lines), not any(faults.values()))


def known_here() -> Known:
    """What this application publishes, as the linter asks for it."""
    return Known(
        targets=tuple(target.name for target in published_targets()),
        states={state.path: StateFacts(_KINDS[state.kind], state.names) for state in published_states()},
        kinds=tuple(MISTAKES),
        version=__version__,
        find_target=lambda name: None if (found := published_target(name)) is None else found.name,
        find_state=lambda path: None if (found := published_state(path)) is None else found.path,
    )


def faults_of(file: Path, known: Known) -> tuple[Fault, ...]:
    """What is wrong with one file, in its order."""
    try:
        with file.open("rb") as opened:
            data = opened.read(READ_AT_MOST)
    except OSError as error:
        return (Fault(START, f"the file cannot be read: {error.strerror}"),)
    return faults_in(data, known)


def _lines(file: Path, faults: tuple[Fault, ...]) -> list[str]:
    return [fault.in_file(str(file)) for fault in faults] or [f"{file}: fine"]
