"""The journal of one practice account: an append-only SQLite file, and the truth about the account.

One table, one row an entry: a command with its place in the simulated stream, a change of the clock, or a
fact. What belongs together is one transaction, and a transaction that was reported done survives a crash
(WAL, synchronous FULL, fullfsync).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Self

from tradewalk.domain.instants import Instant, iso_of

SCHEMA_VERSION = 1
_TABLE = """
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
)
"""


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


class JournalError(Exception):
    """A journal cannot be used. The message is one sentence: which file, what is wrong, what would be right."""


class Journal:
    """An open journal file. Made when it does not exist.

    Raises JournalError for a file of another make, which stays as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._refusing():
            self._connection = sqlite3.connect(path, isolation_level=None)
            try:
                self._prepare(is_new=self._is_new())
            except BaseException:
                self._connection.close()
                raise

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            sentence = f"{self.path} cannot be used as a journal ({error}); move it away to begin anew."
            raise JournalError(sentence) from error

    def _is_new(self) -> bool:
        """Whether nothing was written yet. Looks before anything is changed; raises JournalError."""
        version = self.pragma("user_version")
        has_tables = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
        if version == 0 and has_tables:
            raise JournalError(f"{self.path} is a database of something else; move it away to begin anew.")
        if version not in (0, SCHEMA_VERSION):
            raise JournalError(
                f"{self.path} has journal version {version}; this application reads version {SCHEMA_VERSION}."
            )
        return version == 0

    def _prepare(self, *, is_new: bool) -> None:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
            self._connection.execute(f"PRAGMA {setting}")
        if is_new:
            with self._transaction() as connection:
                connection.execute(_TABLE)
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def append(self, entries: Iterable[Entry]) -> None:
        """Write entries in one transaction: all of them or none. Raises JournalError."""
        rows = [(entry.at, entry.kind.value, entry.body) for entry in entries]
        if not rows:
            return
        try:
            with self._transaction() as connection:
                connection.executemany("INSERT INTO entries (at, kind, body) VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            sentence = f"{self.path} cannot be written ({error}); what was shown before is kept."
            raise JournalError(sentence) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        finally:
            # A full disk rolls back by itself; anything else is rolled back here.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def entries(self) -> tuple[Entry, ...]:
        """Everything written so far, in order. Raises JournalError."""
        query = "SELECT at, kind, body FROM entries ORDER BY sequence"
        with self._refusing(), closing(self._connection.execute(query)) as rows:
            return tuple(Entry(Instant(at), EntryKind(kind), body) for at, kind, body in rows)

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


def line_of(entry: Entry) -> str:
    """An entry as a line of ``journal.jsonl``."""
    content = {"at": iso_of(entry.at), "kind": entry.kind.value, "body": json.loads(entry.body)}
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
