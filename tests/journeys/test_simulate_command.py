"""``tradewalk simulate`` from outside: the documented script, its lines, and what it says of a wrong one."""

import json
from pathlib import Path

import pytest

from tests.journeys.commands import check_refused, everything_in, run, run_code

SCRIPT = """
{"at": "2025-08-27T10:30:00", "show": "688256.SH"}
{"at": "2025-08-27T10:30:00", "place": {"symbol": "688256.SH", "side": "buy", "price": "1405.00", "quantity": 200}}
{"at": "2025-08-27T10:30:05", "place": {"symbol": "688256.SH", "side": "buy", "price": "1390.00", "quantity": 201}}
{"at": "2025-08-27T10:30:10", "cancel": 2}
{"at": "2025-08-27T10:30:20", "place": {"symbol": "688256.SH", "side": "sell", "price": "1400.00", "quantity": 200}}
{"at": "2025-08-27T10:31:00", "wait": true}
"""
STORIES = {
    1: "Submitted Checked Sent Accepted TradeExecuted Acknowledged FillReported",
    2: "Submitted Checked Sent Accepted Acknowledged CancelRequested CancelAccepted CancelReported",
    3: "Submitted Refused",
}
WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"):
            raise ImportError(name)
sys.meta_path.insert(0, NoQt())
from tradewalk.cli import main
sys.exit(main(sys.argv[1:]))
"""
A_WAIT = '{"at": "2025-08-27T10:30:00", "wait": true}\n'
WRONG = {
    "no JSON": (A_WAIT + '{"at": \n', ["line 2", "not JSON"]),
    "a list": (A_WAIT + "[1, 2]\n", ["line 2", "JSON object"]),
    "no action": (A_WAIT + '{"at": "2025-08-27T10:31:00"}\n', ["line 2", "place, cancel, amend, show, wait"]),
    "no instant": ('{"at": "noon", "wait": true}\n', ["line 1", "noon"]),
    "an unknown symbol": ('{"at": "2025-08-27T10:30:00", "show": "123456.SH"}\n', ["line 1", "123456.SH"]),
    "time that goes back": (
        A_WAIT + '\n{"at": "2025-08-27T10:29:59", "wait": true}\n',
        ["line 3", "go forward in time"],
    ),
    "an instant before the pack": ('{"at": "2025-08-26T10:30:00", "wait": true}\n', ["line 1", "2025-08-27"]),
    "an instant after the calendars": ('{"at": "2099-08-26T10:30:00", "wait": true}\n', ["line 1", "after"]),
    "an order that was never placed": (
        A_WAIT + '{"at": "2025-08-27T10:31:00", "cancel": 1}\n',
        ["line 2", "1"],
    ),
    "nothing": ("\n\n", ["at least one step"]),
}


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "script.jsonl"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def test_a_script_gives_the_documented_lines_without_qt_and_twice_the_same(
    script: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    with_qt = run("simulate", script, "--out", first)
    without = run_code(WITHOUT_QT, "simulate", script, "--out", second)
    assert (with_qt.code, with_qt.out, with_qt.err) == (without.code, without.out, without.err) == (0, "", "")
    assert first.read_bytes() == second.read_bytes()
    lines = [json.loads(line) for line in first.read_text(encoding="utf-8").splitlines()]
    assert [line["is"] for line in lines[:3]] == ["AccountOpened", "DayOpened", "Shown"]
    for number, story in STORIES.items():
        words = [line["is"].removeprefix("Order") for line in lines if line.get("order_id") == number]
        assert " ".join(words) == story
    instants = [line["at"] for line in lines]
    assert instants == sorted(instants)
    again = [json.dumps(line, sort_keys=True, separators=(",", ":")) for line in lines]
    assert "".join(f"{line}\n" for line in again) == first.read_text(encoding="utf-8")


@pytest.mark.sample("case", WRONG, 4)
def test_a_wrong_script_is_refused_by_its_line_and_writes_nothing(tmp_path: Path, case: str) -> None:
    text, words = WRONG[case]
    script, out = tmp_path / "script.jsonl", tmp_path / "out.jsonl"
    script.write_text(text, encoding="utf-8")
    out.write_text("of yesterday")
    check_refused(run("simulate", script, "--out", out), str(script), *words)
    assert out.read_text() == "of yesterday"
    assert everything_in(tmp_path) == ["out.jsonl", "script.jsonl"]


def test_a_script_that_is_missing_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing.jsonl"
    check_refused(run("simulate", missing, "--out", tmp_path / "out.jsonl"), str(missing))
    assert everything_in(tmp_path) == []


def test_a_script_that_is_no_text_is_named(tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_bytes(b"\xff\xfe\x00")
    check_refused(run("simulate", script, "--out", tmp_path / "out.jsonl"), str(script), "UTF-8")
    assert everything_in(tmp_path) == ["script.jsonl"]


def test_an_account_that_is_not_shipped_is_named(script: Path, tmp_path: Path) -> None:
    ran = run("simulate", script, "--out", tmp_path / "out.jsonl", "--account", "nobody")
    check_refused(ran, "nobody", "cn-retail-star")
    assert everything_in(tmp_path) == ["script.jsonl"]


def test_a_result_that_cannot_be_written_leaves_nothing_behind(script: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for place in (folder, tmp_path / "nowhere" / "out.jsonl"):
        check_refused(run("simulate", script, "--out", place), str(place), "cannot be written")
    assert everything_in(tmp_path) == ["folder", "script.jsonl"]
