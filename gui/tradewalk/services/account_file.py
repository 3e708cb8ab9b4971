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
        if not self._mark.tryLock(0) and not self._replace_unreadable_mark():
            raise AccountInUse(f"The account in {folder} is open in another window; close that one first.")
        try:
            self.journal = Journal(folder / JOURNAL)
        except BaseException:
            self._mark.unlock()
            raise

    def _replace_unreadable_mark(self) -> bool:
        """Take the place of a mark that names nobody: its window died while it wrote it. Whether it was one."""
        if any(self._mark.getLockInfo()):
            return False
        (self.folder / IN_USE).unlink(missing_ok=True)
        return self._mark.tryLock(0)

    def record_opening(self, at: Instant, opening: dict[str, object], facts: Iterable[Fact]) -> None:
        """What the account's world is made of, and the facts of its opening, in one transaction."""
        self.journal.append(
            [Entry(at, EntryKind.OPENING, json.dumps(opening, sort_keys=True)), *_entries(facts)]
        )

    def record_step(
        self, at: Instant, command: Command | None, facts: Iterable[Fact], clock: tuple[int, bool] | None
    ) -> None:
        """One step in one transaction: what was asked, what became true, and how the clock goes on from *at*.

        ``clock`` is (speed, whether it runs), None when it goes on as before.
        """
        asked = [] if command is None else [Entry(at, EntryKind.COMMAND, dump(command))]
        self.journal.append([*asked, *_entries(facts), *_clock_entries(at, clock)])

    def close(self) -> None:
        """Close the journal and take the mark away."""
        self.journal.close()
        self._mark.unlock()


def _entries(facts: Iterable[Fact]) -> list[Entry]:
    return [Entry(fact.at, EntryKind.FACT, dump(fact)) for fact in facts]


def _clock_entries(at: Instant, clock: tuple[int, bool] | None) -> list[Entry]:
    if clock is None:
        return []
    speed, is_running = clock
    return [Entry(at, EntryKind.CLOCK, json.dumps({"running": is_running, "speed": speed}, sort_keys=True))]
