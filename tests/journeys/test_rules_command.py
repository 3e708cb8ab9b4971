"""``tradewalk rules`` from outside: what holds on a day, what changed, one board alone, JSON, wrong input."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.journeys.commands import Ran, check_refused, run, run_code
from tests.journeys.test_simulate_command import WITHOUT_QT
from tradewalk.domain.board_names import BOARD_NAMES

FIELDS = {
    "id",
    "kind",
    "subject",
    "scope",
    "effective_from",
    "effective_to",
    "value",
    "source",
    "clause",
    "confidence",
}
REVISION = ("--since", "2026-07-05", "--on", "2026-07-06")
WRONG = {
    "no such day": (("--on", "2026-02-30"), ["'2026-02-30'", "2025-08-27"]),
    "no day at all": (("--since", "yesterday"), ["'yesterday'"]),
    "no such board": (("--board", "nasdaq"), ["'nasdaq'", "sse, star"]),
    "days reversed": (("--since", "2026-07-06", "--on", "2026-07-05"), ["2026-07-06", "later", "2026-07-05"]),
    "since after the usual day": (("--since", "2026-07-06"), ["2026-07-06", "2025-08-27"]),
    "an unknown option": (("--of", "sse"), ["--of"]),
}


def asked(*arguments: str) -> Any:
    """What the command says as JSON."""
    ran = run("rules", *arguments, "--json")
    assert (ran.code, ran.err) == (0, ""), ran
    return json.loads(ran.out)


def by_id(rules: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {rule["id"]: rule for rule in rules}


def said(*arguments: str) -> Ran:
    ran = run("rules", *arguments)
    assert (ran.code, ran.err) == (0, ""), ran
    return ran


def test_without_a_day_the_first_simulated_one_is_meant_and_named() -> None:
    first, *rest = said("--board", "star").out.splitlines()
    assert (
        first
        == "Rules in force on 2025-08-27, the first simulated day of the sample pack, board star: "
        + (str(len(asked("--board", "star")["rules"])))
    )
    assert said("--board", "star", "--on", "2025-08-27").out.splitlines()[1:] == rest


def test_the_table_shows_every_column_of_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal that is wide enough; whoever runs the tests may have another one."""
    monkeypatch.setenv("COLUMNS", "200")
    lines = said("--on", "2026-07-31", "--board", "hkex").out.splitlines()
    heading = ["id", "kind", "subject", "board", "from–to", "value", "source", "confidence"]
    assert lines[2].split() == heading
    (row,) = [line for line in lines if line.startswith("hkex-spread-phase-1")]
    for text in ("tick", "hkex-main", "2025-08-04 –", "bands: 0 0.001", "HKEX, Reduction of", "published"):
        assert text in row
    assert any(line.strip().startswith("2026-08-02") for line in lines)


def test_the_july_2026_revision_is_told_with_old_and_new_terms() -> None:
    ran = said(*REVISION)
    assert "ratio: 0.05 → 0.10" in ran.out
    assert "phases: +[14:57" in ran.out
    changes = asked(*REVISION)
    assert (changes["since"], changes["on"], changes["board"]) == ("2026-07-05", "2026-07-06", None)
    limit = next(each for each in changes["changes"] if each["after"]["kind"] == "price-limit")
    assert (limit["change"], limit["day"]) == ("replaced", "2026-07-06")
    assert [limit[when]["value"]["ratio"] for when in ("before", "after")] == ["0.05", "0.10"]
    assert limit["after"]["subject"] == "risk-warned"
    assert {"sse-main", "szse-main"} <= set(limit["after"]["scope"])
    hours = [each for each in changes["changes"] if "sse-etf" in each["after"]["scope"]]
    closing = "14:57 closing-auction enter"
    assert [closing in each["before"]["value"]["phases"] for each in hours if each["before"]] == [False]
    assert any(closing in each["after"]["value"].get("phases", ()) for each in hours)


def test_the_new_spread_table_of_hong_kong_is_told() -> None:
    changes = asked("--since", "2025-08-03", "--on", "2025-08-04", "--board", "hkex")["changes"]
    (table,) = [each for each in changes if each["after"] and each["after"]["kind"] == "tick"]
    before, after = (table[when]["value"]["bands"] for when in ("before", "after"))
    assert [band for band in before if band not in after] == ["10 0.02", "20 0.05"]
    assert [band for band in after if band not in before] == ["20 0.02"]
    assert table["after"]["source"] == "HKEX, Reduction of Minimum Spreads, Phase 1"


@pytest.mark.parametrize("board", ["star", "hkex-etf", "us"])
def test_a_board_has_its_own_rules_and_those_of_its_exchange(board: str) -> None:
    rules = by_id(asked("--board", board)["rules"])
    own = BOARD_NAMES[board].value
    exchange = {"star": "SH", "hkex-etf": "HK", "us": "US"}[board]
    assert all({own, exchange} & set(rule["scope"]) for rule in rules.values())
    ticks = [rule for rule in rules.values() if rule["kind"] == "tick"]
    assert [own in rule["scope"] for rule in ticks] == [True]
    assert any(exchange in rule["scope"] for rule in rules.values())
    assert set(rules) < set(by_id(asked()["rules"]))


def test_a_rule_in_json_has_every_field_and_numbers_as_strings() -> None:
    found = asked("--board", "star", "--on", "2025-08-27")
    assert (found["on"], found["since"], found["board"]) == ("2025-08-27", None, "star")
    assert all(set(rule) == FIELDS for rule in found["rules"])
    lot = by_id(found["rules"])["star-lot"]
    assert (lot["value"]["minimum"], lot["value"]["step"]) == ("200", "1")
    assert (lot["subject"], lot["clause"], lot["effective_to"]) == (None, None, None)
    assert (lot["effective_from"], lot["confidence"]) == ("2019-07-22", "published")
    for rule in found["rules"]:
        for text in rule["value"].values():
            assert all(isinstance(part, str) for part in (text if isinstance(text, list) else [text]))


def test_before_every_rule_there_is_none() -> None:
    assert said("--on", "1980-01-01").out == "Rules in force on 1980-01-01, every board: 0\n"


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=list(WRONG))
def test_what_is_wrong_is_said_in_one_sentence(arguments: tuple[str, ...], words: list[str]) -> None:
    check_refused(run("rules", *arguments), *words)


def test_no_window_toolkit_is_needed() -> None:
    ran = run_code(WITHOUT_QT, "rules", *REVISION)
    assert (ran.code, ran.err) == (0, "")
    assert "0.05 → 0.10" in ran.out


def test_a_reader_that_has_enough_is_no_fault() -> None:
    command = [sys.executable, "-m", "tradewalk", "rules"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
