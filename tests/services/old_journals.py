"""Journals as earlier versions of the application wrote them, made from the statements of that time."""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from tradewalk.services.journal import Entry

VERSION_1 = (
    "PRAGMA journal_mode = WAL",
    """
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
)
""",
    "PRAGMA user_version = 1",
)


def write_version_1(path: Path, entries: Iterable[Entry]) -> None:
    """A journal of version 1 that holds these entries."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in VERSION_1:
            connection.execute(statement)
        rows = [(entry.at, entry.kind.value, entry.body) for entry in entries]
        connection.executemany("INSERT INTO entries (at, kind, body) VALUES (?, ?, ?)", rows)


def version_in(path: Path) -> int:
    """The version that a file says it has."""
    with closing(sqlite3.connect(path)) as connection:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return version


def entries_in(path: Path) -> list[tuple[int, str, str]]:
    """The rows of a journal of any version."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT at, kind, body FROM entries ORDER BY sequence").fetchall()


def forget(path: Path, *fields: str) -> int:
    """Take fields out of every fact of a journal, as if they had not been known; how many facts had one."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = connection.execute("SELECT sequence, body FROM entries WHERE kind = 'fact'").fetchall()
        changed = 0
        for sequence, body in rows:
            known = json.loads(body)
            kept = {name: value for name, value in known.items() if name not in fields}
            changed += kept != known
            text = json.dumps(kept, sort_keys=True, separators=(",", ":"))
            connection.execute("UPDATE entries SET body = ? WHERE sequence = ?", (text, sequence))
        return changed


def without(path: Path, kind: str) -> int:
    """Take the facts of one class out of a journal, as if the class had not been known; how many there were."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        found = connection.execute("DELETE FROM entries WHERE body LIKE ?", (f'%"is":"{kind}"%',))
        return found.rowcount
