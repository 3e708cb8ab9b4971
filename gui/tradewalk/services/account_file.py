"""A practice account on disk: its journal, open for writing by one window."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from tradewalk.domain.commands import Command
from tradewalk.domain.events import Fact
from tradewalk.domain.instants import Instant
from tradewalk.services.account_mark import AccountMark
from tradewalk.services.journal import Entry, EntryKind, Journal
from tradewalk.simulation.codec import dump

JOURNAL = "journal.sqlite"
_NAME = "name"


class AccountFile:
    """The folder of one account, opened for writing. Made when it does not exist.

    Raises AccountInUse while another process has it; the mark of a process that has died does not count.
    Raises JournalError for a journal that cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mark = AccountMark(folder)
        try:
            self.journal = Journal(folder / JOURNAL)
        except BaseException:
            self._mark.release()
            raise

    @property
    def name(self) -> str | None:
        """What the user calls the account; None where no name was given."""
        return self.journal.about(_NAME)

    def rename(self, name: str) -> None:
        """Call the account so from now on. Raises JournalError."""
        self.journal.describe(_NAME, name)

    def begin_anew(self, today: date) -> Path:
        """Set the journal aside under a name with a date, and begin an empty one; where the old one lies.

        ``today`` is a day of the real world. The account keeps its name. Raises JournalError and OSError.
        """
        name = self.name
        self.journal.close()
        aside = move_journal(self.folder, f"{today:%Y-%m-%d}")
        self.journal = Journal(self.folder / JOURNAL)
        if name is not None:
            self.rename(name)
        return aside

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
        self._mark.release()


def _entries(facts: Iterable[Fact]) -> list[Entry]:
    return [Entry(fact.at, EntryKind.FACT, dump(fact)) for fact in facts]


def _clock_entries(at: Instant, clock: tuple[int, bool] | None) -> list[Entry]:
    if clock is None:
        return []
    speed, is_running = clock
    return [Entry(at, EntryKind.CLOCK, json.dumps({"running": is_running, "speed": speed}, sort_keys=True))]


def move_journal(folder: Path, word: str) -> Path:
    """Rename a journal that nobody has open, with what belongs to it: *word* and a number tell it from others.

    Nothing is written over. Raises OSError.
    """
    source, number = folder / JOURNAL, 1
    while (target := source.with_name(f"{source.stem}.{word}-{number}{source.suffix}")).exists():
        number += 1
    for part in ("", "-wal", "-shm"):
        if (file := source.with_name(source.name + part)).exists():
            file.rename(target.with_name(target.name + part))
    return target
