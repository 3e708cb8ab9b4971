"""Statements are appended whole or not at all, each once; the real times of a run stand beside its log."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.walkthrough.scripts import Player
from tradewalk.services.run_times import TIMES, RunTimes
from tradewalk.services.statement_file import NoStatementFile, append_statements, check_statement_file
from tradewalk.services.walk_run import LOG
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_log import Dropped, Noted, line_of
from tradewalk.walkthrough.script import Mode
from tradewalk.walkthrough.xapi.real_times import Mark, times_of

ONE, TWO, THREE = (f'{{"id":"{name}","verb":{{}}}}' for name in ("one", "two", "three"))
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_statements_are_appended_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"
    append_statements(path, [ONE])
    append_statements(path, [TWO, THREE])
    assert lines(path) == [ONE, TWO, THREE]


def test_a_statement_that_is_there_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"
    append_statements(path, [ONE, TWO])
    append_statements(path, ['{"id":"two","verb":{"id":"other"}}', THREE])
    assert lines(path) == [ONE, TWO, THREE]


def test_runs_that_are_told_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"

    def tell(run: int) -> list[str]:
        told = [f'{{"id":"{run}-{number}"}}' for number in range(5)]
        for line in told:
            append_statements(path, [line])
        return told

    with ThreadPoolExecutor(4) as runs:
        told = [line for lines_of_run in runs.map(tell, range(4)) for line in lines_of_run]
    assert sorted(lines(path)) == sorted(told)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_without_a_last_line_end_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"
    path.write_text(ONE, encoding="utf-8")
    append_statements(path, [TWO])
    assert lines(path) == [ONE, TWO]


@pytest.mark.parametrize(
    "content", ["schema: tradewalk-walkthrough/1\n", "[1]\n", '{"a":1}\n', f"{ONE}\n{TWO[:9]}", "\xff"]
)
def test_a_file_of_something_else_is_left_as_it_is(tmp_path: Path, content: str) -> None:
    path = tmp_path / "my-walkthrough.yaml"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(NoStatementFile, match="no file of xAPI statements"):
        check_statement_file(path)
    with pytest.raises(NoStatementFile, match="no file of xAPI statements"):
        append_statements(path, [THREE])
    assert path.read_bytes() == content.encode("latin-1")


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "statements.jsonl"
    with pytest.raises(NoStatementFile, match="its folder is missing"):
        append_statements(path, [ONE])
    assert not path.parent.exists()


def test_a_place_is_checked_before_anything_is_done(tmp_path: Path) -> None:
    fine = tmp_path / "statements.jsonl"
    check_statement_file(fine)
    assert not fine.exists()
    for path in (tmp_path, tmp_path / "missing" / "statements.jsonl"):
        with pytest.raises(NoStatementFile, match="no place"):
            check_statement_file(path)


def test_the_clock_is_read_when_the_log_has_grown(tmp_path: Path) -> None:
    hours = iter(range(10))
    times = RunTimes(tmp_path, lambda: NINE + timedelta(hours=next(hours)))
    for content in ("1", "1", "123", "123"):
        (tmp_path / LOG).write_text(content)
        times.look()
    assert times.marks == (Mark(1, NINE), Mark(3, NINE + timedelta(hours=1)))
    again = RunTimes(tmp_path, lambda: NINE + timedelta(days=1))
    again.look()
    assert again.marks == times.marks, "a later sitting goes on with them"


@pytest.mark.parametrize("torn", ['{"log": 2, "a', '{"log": 2, "at": "2026-03-02T10:00:00+00:00"}', "\xff\n"])
def test_times_go_on_after_the_last_that_can_be_read(tmp_path: Path, torn: str) -> None:
    (tmp_path / TIMES).write_bytes(
        b'{"log": 1, "at": "2026-03-02T09:00:00+00:00"}\n' + torn.encode("latin-1")
    )
    (tmp_path / LOG).write_text("123")
    times = RunTimes(tmp_path, lambda: NINE + timedelta(days=1))
    assert times.marks == (Mark(1, NINE),)
    times.look()
    assert RunTimes(tmp_path, lambda: NINE).marks == (Mark(1, NINE), Mark(3, NINE + timedelta(days=1)))


def test_each_event_has_the_time_at_which_it_was_seen_in_the_log() -> None:
    player = Player(mode=Mode.GUIDE).start().tell(NextPressed()).see(detail__symbol="688256.SH")
    header, first = player.lines[0], player.notes[0]
    notes: list[Noted | Dropped] = [first, Dropped(1, ("語",)), *player.notes[1:]]
    after_first = len(f"{header}\n{line_of(first)}\n".encode())
    marks = (Mark(after_first, NINE), Mark(after_first + 9_000, NINE + timedelta(hours=1)))
    assert times_of(header, notes, marks) == (NINE, *[NINE + timedelta(hours=1)] * 2)
    assert times_of(header, notes, marks[:1]) == (NINE,) * 3, "what nobody saw has the last time"
    with pytest.raises(ValueError, match="clock"):
        times_of(header, notes, ())
