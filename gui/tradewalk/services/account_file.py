"""A practice account on disk: its journal, and the mark that says it is in use."""

import json
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLockFile

from tradewalk.domain.events import Command, Fact
from tradewalk.domain.instants import Instant
from tradewalk.services.journal import Entry, EntryKind, Journal
from tradewalk.simulation.codec import dump

JOURNAL = "journal.sqlite"
IN_USE = "in-use"


class AccountInUse(Exception):
    """Another window has this account open. The message is one sentence."""


class AccountFile:
    """The folder of one account, opened for writing. Made when it does not exist.

    Raises AccountInUse while another process has it; the mark of a process that has died does not count.
    Raises JournalError for a journal that cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._mark = QLockFile(str(folder / IN_USE))
        self._mark.setStaleLockTime(0)
        if not self._mark.tryLock(0):
            raise AccountInUse(f"The account in {folder} is open in another window; close that one first.")
        try:
            self.journal = Journal(folder / JOURNAL)
        except BaseException:
            self._mark.unlock()
            raise

    def record_opening(self, at: Instant, opening: dict[str, object], facts: Iterable[Fact]) -> None:
        """What the account's world is made of, and the facts of its opening, in one transaction."""
        self.journal.append(
            [Entry(at, EntryKind.OPENING, json.dumps(opening, sort_keys=True)), *_entries(facts)]
        )

    def record_command(self, at: Instant, command: Command, facts: Iterable[Fact]) -> None:
        """A command and what it brought about at once, in one transaction."""
        self.journal.append([Entry(at, EntryKind.COMMAND, dump(command)), *_entries(facts)])

    def record_facts(self, facts: Iterable[Fact]) -> None:
        """What became true while time passed, in one transaction."""
        self.journal.append(_entries(facts))

    def record_clock(self, at: Instant, speed: int, *, is_running: bool) -> None:
        """A change of the clock: where it stood, and how it goes on."""
        body = json.dumps({"running": is_running, "speed": speed}, sort_keys=True)
        self.journal.append([Entry(at, EntryKind.CLOCK, body)])

    def close(self) -> None:
        """Close the journal and take the mark away."""
        self.journal.close()
        self._mark.unlock()


def _entries(facts: Iterable[Fact]) -> list[Entry]:
    return [Entry(fact.at, EntryKind.FACT, dump(fact)) for fact in facts]
