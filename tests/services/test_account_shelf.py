"""The accounts of one user: listed as they were left, made side by side, renamed, reset, set aside."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.domain.builders import profiles
from tests.services.old_journals import entries_in, write_version_1
from tests.services.sessions import a_session, written
from tests.simulation.builders import a_buy, on, shipped_setting
from tradewalk.domain.money import Currency
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.account_mark import IN_USE, AccountInUse
from tradewalk.services.account_opening import open_session
from tradewalk.services.account_reading import AccountProblem
from tradewalk.services.account_shelf import LONGEST_NAME, AccountShelf, tidy_name
from tradewalk.services.journal import JournalError, JournalUnreadable

FIRST, SECOND = "cn-retail-star", "cn-retail-star-2"
TODAY = date(2026, 11, 26)


@pytest.fixture
def shelf(tmp_path: Path) -> AccountShelf:
    return AccountShelf(tmp_path, tuple(profiles()))


def begin(shelf: AccountShelf, account_id: str = FIRST, name: str | None = None) -> None:
    """An account that was opened once and closed."""
    open_session(shipped_setting(FIRST), shelf.folder_of(account_id), on("10:30"), name).close()


def test_there_are_no_accounts_at_first(shelf: AccountShelf, tmp_path: Path) -> None:
    assert shelf.accounts() == ()
    assert AccountShelf(tmp_path / "nowhere", tuple(profiles())).accounts() == ()


def test_an_account_is_listed_as_it_was_left(shelf: AccountShelf) -> None:
    with a_session(shelf.folder_of(FIRST)) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.jump_to(on("10:31"))
        cash = session.state.account.cash(Currency.CNY).total
    (account,) = shelf.accounts()
    assert (account.account_id, account.profile_id, account.name) == (FIRST, FIRST, None)
    assert (account.at, account.cash, account.problem) == (on("10:31"), ((Currency.CNY, cash),), None)


def test_listing_reads_what_another_window_has_open_and_changes_nothing(shelf: AccountShelf) -> None:
    with a_session(shelf.folder_of(FIRST), "10:30"):
        (account,) = shelf.accounts()
        assert account.cash == ((Currency.CNY, Decimal("1200000.00")),)
    write_version_1(shelf.folder_of(SECOND) / JOURNAL, ())
    before = (shelf.folder_of(SECOND) / JOURNAL).read_bytes()
    assert {each.problem for each in shelf.accounts()} == {None}
    assert (shelf.folder_of(SECOND) / JOURNAL).read_bytes() == before


@pytest.mark.parametrize(
    ("account_id", "profile_id"),
    [
        ("cn-retail", "cn-retail"),
        ("cn-retail-2", "cn-retail"),
        ("cn-retail-star", "cn-retail-star"),
        ("cn-retail-star-12", "cn-retail-star"),
        ("cn-retail-1", None),
        ("cn-retail-02", None),
        ("holiday-pictures", None),
    ],
)
def test_a_folder_is_of_the_profile_that_its_name_begins_with(
    shelf: AccountShelf, account_id: str, profile_id: str | None
) -> None:
    assert shelf.profile_of(account_id) == profile_id


def test_a_folder_of_something_else_is_no_account(shelf: AccountShelf) -> None:
    begin(shelf)
    shutil.copytree(shelf.folder_of(FIRST), shelf.folder_of("holiday-pictures"))
    assert [each.account_id for each in shelf.accounts()] == [FIRST]


def test_accounts_of_one_profile_lie_side_by_side(shelf: AccountShelf) -> None:
    assert shelf.free_id(FIRST) == FIRST
    begin(shelf)
    assert shelf.free_id(FIRST) == SECOND
    begin(shelf, SECOND, "Another try")
    assert shelf.free_id(FIRST) == "cn-retail-star-3"
    assert {each.account_id: each.name for each in shelf.accounts()} == {FIRST: None, SECOND: "Another try"}
    with a_session(shelf.folder_of(FIRST)), a_session(shelf.folder_of(SECOND)) as second:
        assert (second.account_id, second.name) == (SECOND, "Another try")


def test_a_new_name_is_kept_and_changes_no_entry(shelf: AccountShelf) -> None:
    begin(shelf)
    before = entries_in(shelf.folder_of(FIRST) / JOURNAL)
    shelf.rename(FIRST, "  First   steps ")
    assert shelf.accounts()[0].name == "First steps"
    assert entries_in(shelf.folder_of(FIRST) / JOURNAL) == before


def test_a_name_has_a_length_that_fits_the_screen() -> None:
    assert tidy_name("x" * 100) == "x" * LONGEST_NAME
    assert tidy_name(" \t ") == ""


def test_renaming_brings_a_journal_of_version_1_forward(shelf: AccountShelf) -> None:
    with a_session(shelf.folder_of("cn-retail-star-9"), "10:30") as session:
        entries = session._file.journal.entries()
    write_version_1(shelf.folder_of(FIRST) / JOURNAL, entries)
    shelf.rename(FIRST, "From of old")
    assert {each.name for each in shelf.accounts() if each.account_id == FIRST} == {"From of old"}


def test_a_reset_keeps_the_old_journal_and_the_name(shelf: AccountShelf) -> None:
    with a_session(shelf.folder_of(FIRST), "10:30") as session:
        session.jump_to(on("11:00"))
    shelf.rename(FIRST, "Mine")
    before = entries_in(shelf.folder_of(FIRST) / JOURNAL)
    aside = shelf.reset(FIRST, TODAY)
    assert aside.name == "journal.2026-11-26-1.sqlite"
    assert entries_in(aside) == before
    (account,) = shelf.accounts()
    assert (account.name, account.at, account.cash) == ("Mine", None, ())
    with a_session(shelf.folder_of(FIRST), "10:30") as session:
        assert (session.state.at, session.name) == (on("10:30"), "Mine")


def test_a_second_reset_on_one_day_writes_over_nothing(shelf: AccountShelf) -> None:
    begin(shelf)
    names = {shelf.reset(FIRST, TODAY).name for _ in range(3)}
    assert names == {f"journal.2026-11-26-{number}.sqlite" for number in (1, 2, 3)}


def test_an_account_that_is_open_is_left_alone(shelf: AccountShelf) -> None:
    with a_session(shelf.folder_of(FIRST)):
        with pytest.raises(AccountInUse):
            shelf.rename(FIRST, "x")
        with pytest.raises(AccountInUse):
            shelf.reset(FIRST, TODAY)
        with pytest.raises(AccountInUse):
            shelf.set_aside_unreadable(FIRST)
        assert [each.name for each in shelf.folder_of(FIRST).glob("journal*.sqlite")] == [JOURNAL]


def damaged(shelf: AccountShelf) -> bytes:
    """An account whose journal is no journal any more; what stands in it."""
    content = b"garbage " * 500
    shelf.folder_of(FIRST).mkdir()
    (shelf.folder_of(FIRST) / JOURNAL).write_bytes(content)
    return content


def test_a_journal_that_cannot_be_read_is_set_aside_when_asked_to_and_not_before(shelf: AccountShelf) -> None:
    content = damaged(shelf)
    assert [each.problem for each in shelf.accounts()] == [AccountProblem.UNREADABLE]
    with pytest.raises(JournalUnreadable):
        begin(shelf)
    with pytest.raises(JournalUnreadable):
        shelf.rename(FIRST, "x")
    with pytest.raises(JournalUnreadable):
        shelf.reset(FIRST, TODAY)
    assert (shelf.folder_of(FIRST) / JOURNAL).read_bytes() == content
    aside = shelf.set_aside_unreadable(FIRST)
    assert (aside.name, aside.read_bytes()) == ("journal.unreadable-1.sqlite", content)
    assert not (shelf.folder_of(FIRST) / IN_USE).exists()
    begin(shelf)
    assert [each.problem for each in shelf.accounts()] == [None]
    assert aside.read_bytes() == content


def test_a_second_unreadable_journal_gets_a_name_of_its_own(shelf: AccountShelf) -> None:
    damaged(shelf)
    first = shelf.set_aside_unreadable(FIRST)
    (shelf.folder_of(FIRST) / JOURNAL).write_bytes(b"more garbage " * 500)
    (shelf.folder_of(FIRST) / f"{JOURNAL}-wal").write_bytes(b"its tail")
    second = shelf.set_aside_unreadable(FIRST)
    assert (first.name, second.name) == ("journal.unreadable-1.sqlite", "journal.unreadable-2.sqlite")
    assert second.with_name(f"{second.name}-wal").read_bytes() == b"its tail"
    assert [each.name for each in shelf.folder_of(FIRST).glob(f"{JOURNAL}*")] == [JOURNAL]
    assert entries_in(shelf.folder_of(FIRST) / JOURNAL) == []


def altered(shelf: AccountShelf, statement: str) -> AccountProblem | None:
    """The problem of an account after somebody meddled with its journal."""
    begin(shelf)
    with closing(sqlite3.connect(shelf.folder_of(FIRST) / JOURNAL)) as connection, connection:
        connection.execute(statement)
    (account,) = shelf.accounts()
    return account.problem


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("PRAGMA user_version = 99", AccountProblem.LATER_VERSION),
        ("PRAGMA user_version = 0", AccountProblem.UNREADABLE),
        ("DROP TABLE entries", AccountProblem.UNREADABLE),
        ("UPDATE entries SET kind = 'song' WHERE sequence = 2", AccountProblem.UNREADABLE),
        ("UPDATE entries SET body = '{}' WHERE sequence = 2", AccountProblem.UNREADABLE),
    ],
)
def test_the_list_says_what_is_wrong_with_an_account(
    shelf: AccountShelf, statement: str, problem: AccountProblem
) -> None:
    assert altered(shelf, statement) is problem
    with pytest.raises(JournalError):
        begin(shelf)


def test_an_opening_writes_no_name_where_none_was_given(shelf: AccountShelf) -> None:
    begin(shelf, name="Mine")
    begin(shelf)
    assert shelf.accounts()[0].name == "Mine"
    assert written(shelf.folder_of(FIRST))
