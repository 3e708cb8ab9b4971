"""``tradewalk check``: what it prints and what it ends with."""

from pathlib import Path

import pytest

from tests.journeys.commands import run_code
from tests.journeys.test_simulate_command import WITHOUT_QT
from tests.walkthrough.samples import SAMPLE_FILE, STATES, TARGETS
from tests.walkthrough.spoiled import SMALL
from tradewalk.check_command import check_files
from tradewalk.cli import main
from tradewalk.walkthrough.lint_finding import Known
from tradewalk.walkthrough.reading.yaml_tree import LARGEST_FILE


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_that_is_right_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SAMPLE_FILE)]) == 0
    assert capsys.readouterr() == (f"{SAMPLE_FILE}: fine\n", "")


def test_no_window_is_needed() -> None:
    ran = run_code(WITHOUT_QT, "check", SAMPLE_FILE)
    assert (ran.code, ran.out, ran.err) == (0, f"{SAMPLE_FILE}: fine\n", "")


def test_each_fault_has_a_line_and_the_other_files_are_checked_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unread = write(
        tmp_path, "unread.yaml", SMALL.replace("expect:", "expct:").replace("id: last\n", "id: Last\n")
    )
    loose = write(tmp_path, "loose.yaml", SMALL.replace("then: last-of-all", "then: last-of-al"))
    fine = write(tmp_path, "fine.yaml", SMALL)
    assert main(["check", str(unread), str(loose), str(fine)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{unread}:14:5: a step has no field `expct`; did you mean `expect`?",
        f'{unread}:16:9: `id` is a name of small letters, digits, _ and -; "Last" is not',
        f"{loose}:19:28: there is no step `last-of-al`; did you mean `last-of-all`?",
        f"{fine}: fine",
    ]


def test_a_file_that_is_not_there_is_said_and_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "none.yaml"), str(tmp_path)]) == 1
    none, folder = capsys.readouterr().out.splitlines()
    assert none == f"{tmp_path / 'none.yaml'}:1:1: the file cannot be read: No such file or directory"
    assert folder.startswith(f"{tmp_path}:1:1: the file cannot be read: ")


def test_a_walkthrough_for_another_version_is_not_fine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(write(tmp_path, "old.yaml", SMALL.replace(">=0.1", "<0.1")))]) == 1
    assert (
        "old.yaml:3:6: this walkthrough is for <0.1, and the application is 0.1." in capsys.readouterr().out
    )


def test_targets_and_states_are_checked_where_they_are_handed_in() -> None:
    assert check_files([SAMPLE_FILE], Known(TARGETS, STATES)).is_fine
    missing = check_files([SAMPLE_FILE], Known(TARGETS - {"top.search"}, STATES - {"screen"}))
    assert not missing.is_fine
    assert {line.partition(": ")[2].partition(";")[0] for line in missing.lines} == {
        "there is no target `top.search`",
        "there is no state `screen`",
    }


def test_the_command_knows_what_is_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = SAMPLE_FILE.read_text(encoding="utf-8")
    spoiled = sample.replace("top.search", "top.serch").replace("order.last.status", "order.last.state")
    assert main(["check", str(SAMPLE_FILE), str(write(tmp_path, "spoiled.yaml", spoiled))]) == 1
    fine, *faults = capsys.readouterr().out.splitlines()
    assert fine.endswith(": fine")
    assert any("there is no target `top.serch`; did you mean `top.search`?" in fault for fault in faults), (
        faults
    )
    assert any("there is no state `order.last.state`" in fault for fault in faults), faults


def test_of_a_huge_file_no_more_is_read_than_is_needed_to_refuse_it(tmp_path: Path) -> None:
    huge = tmp_path / "huge.yaml"
    with huge.open("wb") as opened:
        opened.truncate(LARGEST_FILE * 1000)
    (line,) = check_files([huge]).lines
    assert line.startswith(f"{huge}:1:1: the file is larger than 1,000,000 bytes")


def test_without_a_file_there_is_nothing_to_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "tradewalk check --help" in capsys.readouterr().err
