"""The journal of one practice account: an append-only SQLite file, and the truth about the account.

One row an entry: a command with its place in the simulated stream, a change of the clock, or a fact. What
belongs together is one transaction, and a transaction that was reported done survives a crash (WAL,
synchronous FULL, fullfsync). The tables, and the way from earlier versions, stand in ``journal_schema``.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Self

from tradewalk.domain.instants import Instant, iso_of
from tradewalk.services.journal_schema import SCHEMA_VERSION, create, migrate, transaction

_UNREADABLE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
_PRIMARY = 0xFF


class EntryKind(StrEnum):
    """What an entry records."""

    OPENING = "opening"
    COMMAND = "command"
    CLOCK = "clock"
    FACT = "fact"


class Entry(NamedTuple):
    """One row: ``body`` is canonical JSON."""

    at: Instant
    kind: EntryKind
    body: str


class JournalFault(StrEnum):
    """Why a journal cannot be used."""

    UNUSABLE = "unusable"
    """The machine does not let it be used now."""
    UNREADABLE = "unreadable"
    OF_LATER_VERSION = "of-later-version"
    OF_ANOTHER_WORLD = "of-another-world"
    NOT_WRITTEN = "not-written"
    LEFT_BEHIND = "left-behind"
    """The world has gone on where it did not follow."""


class JournalError(Exception):
    """A journal cannot be used. The message is one sentence: which file, what is wrong, what would be right.

    A window has words of its own, made of ``fault`` and of ``path``, the journal's.
    """

    usual_fault = JournalFault.UNUSABLE

    def __init__(self, sentence: str, path: Path | None = None, fault: JournalFault | None = None) -> None:
        super().__init__(sentence)
        self.path = path
        self.fault = fault or self.usual_fault


class JournalUnreadable(JournalError):
    """What is written in a journal is no journal, or makes no sense: it can only be set aside."""

    usual_fault = JournalFault.UNREADABLE


class JournalOfLaterVersion(JournalError):
    """A journal was written by a later version of the application."""

    usual_fault = JournalFault.OF_LATER_VERSION


class Journal:
    """An open journal file. Made when it does not exist; one of an earlier version is brought forward.

    Raises JournalError for a file of another make, which stays as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._refusing():
            self._connection = sqlite3.connect(path, isolation_level=None)
            try:
                self._prepare(self._version())
            except BaseException:
                self._connection.close()
                raise

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            sentence = f"{self.path} cannot be used as a journal ({error}); move it away to begin anew."
            kind = JournalUnreadable if is_unreadable(error) else JournalError
            raise kind(sentence, self.path) from error

    def _version(self) -> int:
        """The version of the file, 0 for a new one. Looks before anything is changed; raises JournalError."""
        version = version_of(self._connection)
        if version is None:
            raise JournalUnreadable(
                f"{self.path} is a database of something else; move it away to begin anew.", self.path
            )
        if version > SCHEMA_VERSION:
            raise JournalOfLaterVersion(
                f"{self.path} has journal version {version}; this application reads versions up to "
                f"{SCHEMA_VERSION}.",
                self.path,
            )
        return version

    def _prepare(self, version: int) -> None:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
            self._connection.execute(f"PRAGMA {setting}")
        if version == 0:
            create(self._connection)
        elif version < SCHEMA_VERSION:
            migrate(self._connection, self.path, version)

    def append(self, entries: Iterable[Entry]) -> None:
        """Write entries in one transaction: all of them or none. Raises JournalError."""
        rows = [(entry.at, entry.kind.value, entry.body) for entry in entries]
        if not rows:
            return
        try:
            with transaction(self._connection) as connection:
                connection.executemany("INSERT INTO entries (at, kind, body) VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            sentence = f"{self.path} cannot be written ({error}); what was shown before is kept."
            raise JournalError(sentence, self.path, JournalFault.NOT_WRITTEN) from error

    def length(self) -> int:
        """How many entries there are. Raises JournalError."""
        with self._refusing(), closing(self._connection.execute("SELECT count(*) FROM entries")) as rows:
            return int(rows.fetchone()[0])

    def cut(self, count: int) -> None:
        """Drop all but the first *count* entries, as if no other had been written. Raises JournalError.

        For the journal of a walkthrough's run, which goes back; that of a practice account only grows.
        """
        with self._refusing(), transaction(self._connection) as connection:
            connection.execute("DELETE FROM entries WHERE sequence > ?", (count,))
            connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'entries'", (count,))

    def about(self, name: str) -> str | None:
        """What is said of the account under this name; None where nothing is. Raises JournalError."""
        query = "SELECT value FROM about WHERE name = ?"
        with self._refusing(), closing(self._connection.execute(query, (name,))) as rows:
            row = rows.fetchone()
            return None if row is None else str(row[0])

    def describe(self, name: str, value: str) -> None:
        """Say something of the account. Raises JournalError."""
        statement = "INSERT INTO about VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        with self._refusing(), transaction(self._connection) as connection:
            connection.execute(statement, (name, value))

    def entries(self) -> tuple[Entry, ...]:
        """Everything written so far, in order. Raises JournalError."""
        query = "SELECT at, kind, body FROM entries ORDER BY sequence"
        with self._refusing(), closing(self._connection.execute(query)) as rows:
            return entries_of(rows)

    def pragma(self, name: str) -> object:
        """The value of a SQLite setting of this connection."""
        return self._connection.execute(f"PRAGMA {name}").fetchone()[0]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def entries_of(rows: Iterable[tuple[int, str, str]]) -> tuple[Entry, ...]:
    """Rows of the table as entries. Raises ValueError for a kind that nobody knows."""
    return tuple(Entry(Instant(at), EntryKind(kind), body) for at, kind, body in rows)


def version_of(connection: sqlite3.Connection) -> int | None:
    """The version of a journal, 0 for an empty file, None for a database of something else."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    has_tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    return None if version == 0 and has_tables else version


def is_unreadable(error: sqlite3.Error) -> bool:
    """Whether an error says that the file is no sound journal, and not that the machine refused to read it."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & _PRIMARY in _UNREADABLE


def line_of(entry: Entry) -> str:
    """An entry as a line of ``journal.jsonl``."""
    content = {"at": iso_of(entry.at), "kind": entry.kind.value, "body": json.loads(entry.body)}
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
