"""The make of a journal file: its tables, and how a file of an earlier version is brought forward.

Version 1 had the entries alone. Version 2 adds ``about``: what is said of the account and is no part of its
simulated life, such as the name that the user gave it. Version 3 has the same tables and kinds of facts that an
earlier application cannot read: stops that the broker keeps, dividends, splits, changes of orders.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

SCHEMA_VERSION = 3
_ENTRIES = """
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
)
"""
_ABOUT = "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
_FIRST: tuple[str, ...] = (_ENTRIES,)
MIGRATIONS: Mapping[int, tuple[str, ...]] = {1: (_ABOUT,), 2: ()}
"""From each version the statements that lead to the next one."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All that is written in it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    finally:
        # A full disk rolls back by itself; anything else is rolled back here.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of a new journal."""
    with transaction(connection):
        _run(connection, {0: _FIRST, **MIGRATIONS}, 0)


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    version: int,
    steps: Mapping[int, tuple[str, ...]] = MIGRATIONS,
) -> None:
    """Bring a journal of an earlier version forward, in one transaction, after a copy of it was made beside it.

    Whatever happens in between, the file is of the old version whole or of the new one whole.
    """
    back_up(connection, backup_path(path, version))
    with transaction(connection):
        _run(connection, steps, version)


def backup_path(path: Path, version: int) -> Path:
    """Where the copy of a journal as it was in *version* lies."""
    return path.with_name(f"{path.stem}.version-{version}{path.suffix}")


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a journal; the copy has its name only when it is whole."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    unfinished.replace(target)


def _run(connection: sqlite3.Connection, steps: Mapping[int, tuple[str, ...]], version: int) -> None:
    for step in range(version, max(steps) + 1):
        for statement in steps[step]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {step + 1}")
