"""The journal of one practice account: an append-only SQLite file, and the truth about the account.

One table, one row an entry: a command with its place in the simulated stream, a change of the clock, or a
fact. What belongs together is one transaction, and a transaction that was reported done survives a crash
(WAL, synchronous FULL, fullfsync).
"""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from tradewalk.domain.instants import Instant, iso_of

SCHEMA_VERSION = 1
_TABLE = """
CREATE TABLE IF NOT EXISTS entries (
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


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: ``body`` is canonical JSON."""

    at: Instant
    kind: EntryKind
    body: str


class JournalError(Exception):
    """A journal cannot be used. The message is one sentence: which file, what is wrong, what would be right."""


class Journal:
    """An open journal file. Made when it does not exist. Raises JournalError for a file of another make."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
            self._prepare()
        except sqlite3.Error as error:
            raise JournalError(
                f"{path} cannot be read as a journal ({error}); move it away to begin anew."
            ) from error

    def _prepare(self) -> None:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
            self._connection.execute(f"PRAGMA {setting}")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, SCHEMA_VERSION):
            raise JournalError(
                f"{self.path} has journal version {version}; this application reads version {SCHEMA_VERSION}."
            )
        self._connection.execute(_TABLE)
        self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def append(self, entries: Iterable[Entry]) -> None:
        """Write entries in one transaction: all of them or none."""
        rows = [(entry.at, entry.kind.value, entry.body) for entry in entries]
        if not rows:
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany("INSERT INTO entries (at, kind, body) VALUES (?, ?, ?)", rows)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def entries(self) -> tuple[Entry, ...]:
        """Everything written so far, in order."""
        with closing(
            self._connection.execute("SELECT at, kind, body FROM entries ORDER BY sequence")
        ) as rows:
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
