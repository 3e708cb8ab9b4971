"""A run in its real world, recorded: in two sittings, and for a store that takes each statement once."""

import json
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from tests.services.walking import Robot, begin, drive_to, resume
from tests.walkthrough.xapi_rules import faults_of
from tradewalk.resources import read_text
from tradewalk.services.run_record import RecordWanted, RunRecord
from tradewalk.walkthrough.run_events import HintAsked, Left, Resumed, Started
from tradewalk.walkthrough.script import Mode
from tradewalk.walkthrough.xapi.vocabulary import Extension, load_words

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def record_of(robot: Robot, path: Path, began: datetime) -> RunRecord:
    """A record by a clock that goes on a second with each look."""
    seconds = count()
    wanted = RecordWanted(path, load_words("xapi.toml", read_text("xapi.toml")), "Tradewalk 0.1.0")
    return RunRecord(robot.run, wanted, lambda: began + timedelta(seconds=next(seconds)))


def statements_in(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_run_of_two_sittings_is_told_once_with_the_times_of_both(tmp_path: Path) -> None:
    folder, path = tmp_path / "walk-1", tmp_path / "statements.jsonl"
    robot = begin(folder, Mode.PRACTICE).tell(Started())
    record = record_of(robot, path, NINE)
    record.look()
    robot.tell(HintAsked(), Left())
    record.write("en")
    robot.run.close()
    first = statements_in(path)

    robot = resume(folder)
    record = record_of(robot, path, NINE + timedelta(days=1))
    robot.tell(Resumed())
    record.look()
    drive_to(robot, None)
    record.write("zh-Hant")
    robot.run.close()

    statements = statements_in(path)
    assert statements[: len(first)] == first
    assert [each["verb"]["id"].rpartition("/")[2] for each in statements[: len(first) + 1]] == [
        "initialized", "suspended", "resumed",
    ]  # fmt: skip
    assert statements[-1]["verb"]["id"].endswith("terminated")
    assert len({each["id"] for each in statements}) == len(statements)
    assert len({each["context"]["registration"] for each in statements}) == 1
    assert {each["timestamp"][:10] for each in statements} == {"2026-03-02", "2026-03-03"}
    assert [fault for each in statements for fault in faults_of(each)] == []
    assert Extension.FEES in statements[-2]["result"]["extensions"], "shares were bought"
