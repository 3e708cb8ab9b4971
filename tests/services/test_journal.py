"""The journal: append-only, whole steps or none, safe settings, and a closed door for files of another make."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulation.builders import on
from tradewalk.services.journal import (
    Entry,
    EntryKind,
    Journal,
    JournalError,
    JournalOfLaterVersion,
    JournalUnreadable,
    line_of,
)
from tradewalk.services.journal_schema import SCHEMA_VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def an_entry(body: str = "{}", kind: EntryKind = EntryKind.FACT) -> Entry:
    return Entry(on("10:30"), kind, body)


def test_what_is_written_is_read_back_in_its_order(path: Path) -> None:
    entries = [an_entry(f'{{"n":{n}}}', kind) for n, kind in enumerate(EntryKind)]
    with Journal(path) as journal:
        journal.append(entries[:2])
        journal.append(entries[2:])
        assert journal.entries() == tuple(entries)
    with Journal(path) as journal:
        assert journal.entries() == tuple(entries)


def test_it_is_only_ever_added_to(path: Path) -> None:
    with Journal(path) as journal:
        seen: list[str] = []
        journal._connection.set_trace_callback(seen.append)
        for n in range(3):
            journal.append([an_entry(str(n))])
    assert {line.split()[0] for line in seen} == {"BEGIN", "INSERT", "COMMIT"}


def test_the_pragmas_are_those_of_a_file_that_survives_a_crash(path: Path) -> None:
    with Journal(path):
        pass
    with Journal(path) as journal:
        assert journal.pragma("journal_mode") == "wal"
        assert journal.pragma("synchronous") == 2
        assert journal.pragma("fullfsync") == 1
        assert journal.pragma("user_version") == SCHEMA_VERSION


def test_a_step_that_breaks_in_the_middle_leaves_nothing(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([an_entry("kept")])
        unwritable = Entry(on("10:30"), EntryKind.FACT, None)  # type: ignore[arg-type]
        with pytest.raises(JournalError, match=r"cannot be written \(NOT NULL"):
            journal.append([an_entry("lost"), unwritable])
        journal.append([an_entry("kept too")])
        assert [entry.body for entry in journal.entries()] == ["kept", "kept too"]


def test_an_exception_among_the_entries_leaves_nothing(path: Path) -> None:
    def breaks() -> Iterator[Entry]:
        yield an_entry("lost")
        raise RuntimeError

    with Journal(path) as journal:
        with pytest.raises(RuntimeError):
            journal.append(breaks())
        assert journal.entries() == ()
        journal.append([])
        assert journal.entries() == ()


def test_a_full_disk_is_one_sentence_and_leaves_whole_steps(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([an_entry("kept")])
        pages = journal.pragma("page_count")
        journal._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(JournalError, match=r"cannot be written \(database or disk is full\)"):
            journal.append([an_entry("x" * 3_000) for _ in range(20)])
        journal._connection.execute("PRAGMA max_page_count = 1000000")
        journal.append([an_entry("kept too")])
        assert [entry.body for entry in journal.entries()] == ["kept", "kept too"]


def a_foreign_database(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


FOREIGN = {
    "a later version": (
        JournalOfLaterVersion,
        f"PRAGMA user_version = {SCHEMA_VERSION + 1}",
        f"has journal version {SCHEMA_VERSION + 1}; this application reads versions up to {SCHEMA_VERSION}.",
    ),
    "something else's": (
        JournalUnreadable,
        "CREATE TABLE songs (name TEXT)",
        "is a database of something else; move it away",
    ),
}


@pytest.mark.parametrize(("kind", "statement", "sentence"), FOREIGN.values(), ids=FOREIGN)
def test_a_file_of_another_make_is_refused_and_stays_as_it_is(
    path: Path, kind: type[JournalError], statement: str, sentence: str
) -> None:
    a_foreign_database(path, statement)
    before = path.read_bytes()
    with pytest.raises(kind) as refused:
        Journal(path)
    assert sentence in str(refused.value) and str(path) in str(refused.value)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "content", [b"not a database at all, but a text of some length " * 40, b"\x00\xff" * 2_048]
)
def test_garbage_is_refused_in_one_sentence_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(JournalUnreadable) as refused:
        Journal(path)
    said = str(refused.value)
    assert said.startswith(f"{path} cannot be used as a journal (") and said.endswith(
        "move it away to begin anew."
    )
    assert path.read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(JournalError, match="cannot be used as a journal"):
        Journal(path)


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.write_bytes(b"")
    with Journal(path) as journal:
        assert journal.entries() == ()


def test_a_journal_that_breaks_off_is_refused(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([an_entry("x" * 2_000) for _ in range(50)])
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(JournalError, match="cannot be used as a journal"), Journal(path) as journal:
        journal.entries()


def test_what_is_said_of_an_account_is_kept_beside_its_entries(path: Path) -> None:
    with Journal(path) as journal:
        assert journal.about("name") is None
        journal.describe("name", "First steps")
        journal.describe("name", "Second steps")
        assert journal.entries() == ()
    with Journal(path) as journal:
        assert journal.about("name") == "Second steps"
        assert journal.about("other") is None


def test_a_line_of_the_export_is_canonical_json() -> None:
    entry = an_entry('{"symbol": "688256.SH", "is": "Fact", "name": "寒武纪"}')
    assert line_of(entry) == (
        '{"at":"2025-08-27T10:30:00.000+08:00","body":{"is":"Fact","name":"寒武纪","symbol":"688256.SH"},'
        '"kind":"fact"}'
    )
