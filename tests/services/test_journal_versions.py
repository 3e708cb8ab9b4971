"""A journal of an earlier version is brought forward, after a copy was made, whole or not at all."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from tests.services.old_journals import entries_in, forget, version_in, without, write_version_1
from tests.services.sessions import a_session
from tests.simulation.builders import NEXT, SLOW, STAR, a_buy, on
from tradewalk.domain.money import Currency
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Entry, EntryKind, Journal, JournalError
from tradewalk.services.journal_schema import MIGRATIONS, SCHEMA_VERSION, backup_path, migrate

TWO = (Entry(on("10:30"), EntryKind.FACT, "{}"), Entry(on("10:31"), EntryKind.CLOCK, '{"speed":1}'))
DIES_BETWEEN = """
import os, signal, sqlite3, sys
from pathlib import Path
from tradewalk.services.journal_schema import MIGRATIONS, migrate
path = Path(sys.argv[1])
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("PRAGMA synchronous = FULL")
connection.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
migrate(connection, path, 1, {1: (*MIGRATIONS[1], "SELECT die()")})
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / JOURNAL
    write_version_1(path, TWO)
    return path


def test_every_version_has_a_way_to_this_one() -> None:
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA_VERSION))


def test_a_journal_of_version_1_opens_with_everything_in_it(path: Path) -> None:
    with Journal(path) as journal:
        assert journal.entries() == TWO
        assert journal.about("name") is None
        journal.describe("name", "Old one")
    assert version_in(path) == SCHEMA_VERSION
    with Journal(path) as journal:
        assert (journal.about("name"), journal.entries()) == ("Old one", TWO)


def test_a_copy_of_the_old_journal_stays_beside_the_new_one(path: Path) -> None:
    before = entries_in(path)
    Journal(path).close()
    copy = backup_path(path, 1)
    assert copy.name == "journal.version-1.sqlite"
    assert (version_in(copy), entries_in(copy)) == (1, before)
    assert sorted(each.name for each in path.parent.iterdir()) == [JOURNAL, copy.name]


def test_a_journal_of_this_version_is_not_copied(tmp_path: Path) -> None:
    for _ in range(2):
        Journal(tmp_path / JOURNAL).close()
    assert [each.name for each in tmp_path.iterdir()] == [JOURNAL]


def test_an_account_of_version_1_goes_on_where_it_was(tmp_path: Path) -> None:
    with a_session(tmp_path / "new") as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.jump_to(on("09:31"))
        state = session.state
    with Journal(tmp_path / "new" / JOURNAL) as journal:
        write_version_1(tmp_path / "old" / JOURNAL, journal.entries())
    with a_session(tmp_path / "old") as session:
        assert session.state.at == state.at
        assert session.state.account == state.account
        assert session.name is None


@pytest.mark.parametrize("statement", ["CREATE TABLE about (other TEXT)", "DROP TABLE nothing"])
def test_a_step_that_fails_leaves_the_old_version_whole(path: Path, statement: str) -> None:
    before = entries_in(path)
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as connection,
        pytest.raises(sqlite3.OperationalError),
    ):
        migrate(connection, path, 1, {1: (*MIGRATIONS[1], statement)})
    assert (version_in(path), entries_in(path)) == (1, before)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'about'").fetchall() == []


def test_a_window_killed_between_two_steps_leaves_the_old_version_whole(path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    died = subprocess.run([sys.executable, "-c", DIES_BETWEEN, path], env=environment, check=False)
    assert died.returncode == -signal.SIGKILL
    assert (version_in(path), version_in(backup_path(path, 1))) == (1, 1)
    with Journal(path) as journal:
        assert journal.entries() == TWO
        assert journal.about("name") is None


def test_without_room_for_a_copy_nothing_is_changed(path: Path) -> None:
    before = entries_in(path)
    backup_path(path, 1).with_name("journal.version-1.sqlite.unfinished").mkdir()
    with pytest.raises((JournalError, OSError)):
        Journal(path)
    assert (version_in(path), entries_in(path)) == (1, before)


@pytest.mark.parametrize("later", ["10:32", "15:31"])
def test_trades_without_settlement_go_on_where_they_were(tmp_path: Path, later: str) -> None:
    """Of the days before settlement was written down, the present one is lived through again."""
    with a_session(tmp_path, "10:30") as session:
        session.place_order(session.new_order_id(), a_buy("1410.00"))
        session.jump_to(on(later))
        position = session.state.account.position(STAR)
        assert (position.bought_today, position.sellable) == (200, 0)
    assert forget(tmp_path / JOURNAL, "sellable_from", "settles_at") > 0
    with a_session(tmp_path) as session:
        assert session.state.account.position(STAR) == position
        session.jump_to(on("09:31", NEXT))
        cash = session.state.account.cash(Currency.CNY)
        assert session.state.account.position(STAR).sellable == 200
    with a_session(tmp_path) as session:
        assert session.state.account.position(STAR).sellable == 200
        assert session.state.account.cash(Currency.CNY) == cash


def test_an_ex_day_that_brought_nothing_when_it_was_lived_brings_nothing_later(tmp_path: Path) -> None:
    with a_session(tmp_path, "10:30") as session:
        session.place_order(session.new_order_id(), a_buy("18.40", 400, symbol=SLOW))
        session.jump_to(on("09:31", NEXT))
        assert session.state.account.position(SLOW).realised == Decimal("180.00")
        total = session.state.account.cash(Currency.CNY).total
    assert without(tmp_path / JOURNAL, "DividendBooked") == 1
    for later in ("09:32", "10:00"):
        with a_session(tmp_path) as session:
            session.jump_to(on(later, NEXT))
            assert session.state.account.cash(Currency.CNY).total == total - 180
