"""A look into an account's journal that changes nothing: for whoever chooses an account."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.account_opening import NONSENSE
from tradewalk.services.journal import Entry, EntryKind, JournalError, entries_of, is_unreadable, version_of
from tradewalk.services.journal_schema import SCHEMA_VERSION
from tradewalk.simulation.codec import load_fact


class AccountProblem(StrEnum):
    """Why an account cannot be opened."""

    UNREADABLE = "unreadable"
    LATER_VERSION = "later-version"
    OUT_OF_REACH = "out-of-reach"
    """The machine does not let the file be read."""


class AccountSummary(NamedTuple):
    """An account as it was left. ``at`` is None, and ``cash`` empty, before it began; ``used_at`` is real time."""

    account_id: str
    profile_id: str
    name: str | None
    journal: Path
    used_at: datetime
    at: Instant | None = None
    cash: tuple[tuple[Currency, Decimal], ...] = ()
    problem: AccountProblem | None = None


def read_summary(folder: Path, profile_id: str) -> AccountSummary:
    """What can be said of the account in *folder*. Nothing in it is changed, whoever has it open."""
    path = folder / JOURNAL
    used_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    blank = AccountSummary(folder.name, profile_id, None, path, used_at)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return _read(connection, blank)
    except sqlite3.Error as error:
        problem = AccountProblem.UNREADABLE if is_unreadable(error) else AccountProblem.OUT_OF_REACH
        return blank._replace(problem=problem)
    except (*NONSENSE, JournalError):
        return blank._replace(problem=AccountProblem.UNREADABLE)


def _read(connection: sqlite3.Connection, blank: AccountSummary) -> AccountSummary:
    version = version_of(connection)
    if version == 0:
        return blank
    if version is None:
        return blank._replace(problem=AccountProblem.UNREADABLE)
    if version > SCHEMA_VERSION:
        return blank._replace(problem=AccountProblem.LATER_VERSION)
    named = blank._replace(name=_name_in(connection, version))
    entries = entries_of(connection.execute("SELECT at, kind, body FROM entries ORDER BY sequence"))
    if not entries:
        return named
    return named._replace(at=max(entry.at for entry in entries), cash=_cash(_account_of(entries)))


def _name_in(connection: sqlite3.Connection, version: int) -> str | None:
    if version == 1:
        return None
    row = connection.execute("SELECT value FROM about WHERE name = 'name'").fetchone()
    return None if row is None else str(row[0])


def _account_of(entries: Iterable[Entry]) -> AccountState:
    state = opened()
    for entry in entries:
        if entry.kind is EntryKind.FACT:
            state = fold(state, load_fact(entry.body))
    return state


def _cash(state: AccountState) -> tuple[tuple[Currency, Decimal], ...]:
    totals = ((currency, state.cash(currency).total) for currency in Currency)
    return tuple((currency, total) for currency, total in totals if total)
