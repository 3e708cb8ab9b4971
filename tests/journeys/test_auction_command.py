"""``tradewalk auction``: the worked example, each exchange's own answer to one book, and wrong files."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.commands import check_refused, run, run_code
from tests.journeys.test_simulate_command import WITHOUT_QT
from tradewalk.cli import main

WORKED_EXAMPLE = {
    "board": "sse",
    "kind": "opening",
    "previous_close": "10.00",
    "last": None,
    "bids": [["10.05", 300], ["10.03", 500], ["10.00", 700]],
    "asks": [["9.98", 400], ["10.00", 600], ["10.03", 300]],
}
FILLED = [("buy", "10.05", 300, 300), ("buy", "10.03", 500, 500), ("buy", "10.00", 700, 200),
          ("sell", "9.98", 400, 400), ("sell", "10.00", 600, 600), ("sell", "10.03", 300, 0)]  # fmt: skip
BALANCED = {"bids": [["10.05", 500]], "asks": [["9.98", 500]]}
"""Every price from 9.98 to 10.05 matches 500 and leaves nothing over."""


def write(folder: Path, fields: object) -> Path:
    path = folder / "auction.json"
    path.write_text(fields if isinstance(fields, str) else json.dumps(fields), encoding="utf-8")
    return path


def held(folder: Path, capsys: pytest.CaptureFixture[str], **changed: object) -> Any:
    """The answer to the worked example with other fields."""
    assert main(["auction", str(write(folder, WORKED_EXAMPLE | changed)), "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return json.loads(said.out)


def test_the_worked_example_matches_a_thousand_shares_at_ten(tmp_path: Path) -> None:
    ran = run_code(WITHOUT_QT, "auction", write(tmp_path, WORKED_EXAMPLE), "--json")
    assert (ran.code, ran.err) == (0, "")
    answer = json.loads(ran.out)
    assert (answer["price"], answer["volume"]) == ("10.00", 1000)
    fills = [
        tuple(fill[name] for name in ("side", "price", "quantity", "filled")) for fill in answer["fills"]
    ]
    assert fills == FILLED


def test_without_json_the_answer_is_lines_with_the_rule(tmp_path: Path) -> None:
    ran = run("auction", write(tmp_path, WORKED_EXAMPLE))
    first, *orders, last = ran.out.splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert first == "Price 10.00, volume 1,000, 500 left over to buy"
    assert [line.split() for line in orders] == [
        [side, price, f"{quantity}", "filled", f"{filled}"] for side, price, quantity, filled in FILLED
    ]
    assert last == "Rule: SSE Trading Rules, clause 3.5.2 (second-hand)"


@pytest.mark.parametrize(
    ("fields", "price"),
    [
        ({"board": "sse"}, "10.02"),
        ({"board": "star"}, "10.02"),
        ({"board": "szse"}, "10.00"),
        ({"board": "chinext", "previous_close": "10.01"}, "10.01"),
        ({"board": "bse"}, "10.00"),
        ({"board": "northbound-sse"}, "10.02"),
        ({"board": "northbound-szse"}, "10.00"),
        ({"board": "sse-etf", "kind": "closing"}, "10.015"),
        ({"board": "szse", "last": "10.04"}, "10.00"),
        ({"board": "szse", "last": "10.04", "kind": "closing"}, "10.04"),
        ({"board": "szse", "kind": "closing"}, "10.00"),
        ({"board": "hkex"}, "9.98"),
        ({"board": "hkex", "previous_close": "10.03"}, "10.05"),
        ({"board": "hkex", "previous_close": "10.03", "reference": "9.99", "kind": "closing"}, "9.98"),
        ({"board": "hkex", "previous_close": "9.98", "reference": "10.04", "kind": "closing"}, "10.05"),
        ({"board": "us", "previous_close": "10.02"}, "10.05"),
        ({"board": "us", "previous_close": "10.02", "last": "9.99", "kind": "closing"}, "9.98"),
    ],
)
def test_each_exchange_answers_a_tie_by_its_own_rule_and_reference(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fields: dict[str, object], price: str
) -> None:
    answer = held(tmp_path, capsys, **(BALANCED | fields))
    assert (answer["price"], answer["volume"]) == (price, 500)


def test_orders_without_a_price_come_first_in_hong_kong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bids = [["10.05", 300], ["at-auction", 200]]
    answer = held(tmp_path, capsys, board="hkex", bids=bids, asks=[["10.00", 400]])
    assert (answer["price"], answer["volume"]) == ("10.05", 400)
    assert [fill["filled"] for fill in answer["fills"]] == [200, 200, 400]
    assert [fill["price"] for fill in answer["fills"]] == ["10.05", "at-auction", "10.00"]


@pytest.mark.parametrize(("kind", "price", "volume"), [("opening", None, 0), ("closing", "10.00", 200)])
def test_where_no_prices_meet_only_hong_kongs_closing_auction_trades(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, price: str | None, volume: int
) -> None:
    asks = [["10.05", 300], ["at-auction", 200]]
    fields = {"board": "hkex", "kind": kind, "reference": "10.00", "bids": [["10.00", 500]], "asks": asks}
    answer = held(tmp_path, capsys, **fields)
    assert (answer["price"], answer["volume"]) == (price, volume)
    assert [fill["filled"] for fill in answer["fills"]] == [volume, 0, volume]


def test_the_day_decides_which_prices_are_legal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    half = {"board": "hkex", "previous_close": "5.00", "bids": [["5.005", 400]], "asks": [["5.005", 400]]}
    assert held(tmp_path, capsys, **half)["price"] == "5.005"
    assert held(tmp_path, capsys, **half, on="2026-08-03")["price"] == "5.005"
    assert main(["auction", str(write(tmp_path, WORKED_EXAMPLE | half | {"on": "2026-07-31"}))]) == 2
    said = capsys.readouterr().err
    assert (
        'the price of order 1 of bids is "5.005"; it lies between two ticks; write "5.00" or "5.01".' in said
    )


@pytest.mark.parametrize(
    ("board", "price", "said"),
    [
        ("sse", "10", "10.00"),
        ("sse-etf", "1.230", "1.230"),
        ("hkex", "350.2", "350.20"),
        ("us", "0.9875", "0.9875"),
    ],
)
def test_the_price_has_the_decimals_of_the_file_and_two_at_least(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], board: str, price: str, said: str
) -> None:
    assert held(tmp_path, capsys, board=board, bids=[[price, 9]], asks=[[price, 9]])["price"] == said


def test_fills_stand_in_the_order_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = json.dumps(dict(reversed(WORKED_EXAMPLE.items())))
    assert main(["auction", str(write(tmp_path, text)), "--json"]) == 0
    fills = json.loads(capsys.readouterr().out)["fills"]
    assert [fill["side"] for fill in fills] == ["sell"] * 3 + ["buy"] * 3


WRONG: dict[str, tuple[object, list[str]]] = {
    "no JSON": ('{"board": "sse",\n "kind": }', ["line 2", "not JSON"]),
    "a number that is too long": ("9" * 5_000, ["line 1", "not JSON"]),
    "a list": ("[]", ["one JSON object"]),
    "nothing": ({}, ["board is missing", "previous_close"]),
    "an unknown field": (WORKED_EXAMPLE | {"prise": "1"}, ['"prise" is not known', "previous_close"]),
    "an unknown board": (WORKED_EXAMPLE | {"board": "lse"}, ['board is "lse"', "sse, star"]),
    "a board that is a number": (WORKED_EXAMPLE | {"board": 1}, ["board is 1", "sse, star"]),
    "an unknown kind": (WORKED_EXAMPLE | {"kind": "noon"}, ['kind is "noon"', "opening or closing"]),
    "a close that is a number": (WORKED_EXAMPLE | {"previous_close": 10.0}, ["previous_close is 10.0", '"10.05"']),
    "no close": (WORKED_EXAMPLE | {"previous_close": None}, ["previous_close is null", '"10.05"']),
    "a last trade of nothing": (WORKED_EXAMPLE | {"last": "0.00"}, ['last is "0.00"', "above 0"]),
    "no day": (WORKED_EXAMPLE | {"on": "2026-02-30"}, ['on is "2026-02-30"', "2025-08-27"]),
    "a day before the rules": (WORKED_EXAMPLE | {"on": "1990-01-01"}, ['on is "1990-01-01"', "sse", "later"]),
    "bids that are no list": (WORKED_EXAMPLE | {"bids": "10.05"}, ['bids is "10.05"', "list of orders"]),
    "an order that is a price": (WORKED_EXAMPLE | {"asks": ["10.05"]}, ["order 1 of asks", '["10.05", 300]']),
    "no quantity": (WORKED_EXAMPLE | {"asks": [["10.05", 0]]}, ["quantity of order 1 of asks is 0", "300"]),
    "half a share": (WORKED_EXAMPLE | {"bids": [["10.05", 0.5]]}, ["quantity of order 1 of bids is 0.5"]),
    "a price that is a number": (WORKED_EXAMPLE | {"bids": [[10.05, 1]]}, ["price of order 1 of bids is 10.05"]),
    "a negative price": (WORKED_EXAMPLE | {"bids": [["-1", 1]]}, ['is "-1"', "above 0"]),
    "a price that is no number": (WORKED_EXAMPLE | {"bids": [["NaN", 1]]}, ['is "NaN"', "at-auction"]),
    "a price between ticks": (
        WORKED_EXAMPLE | {"bids": [["10.05", 1], ["10.055", 1]]},
        ['order 2 of bids is "10.055"', '"10.05" or "10.06"'],
    ),
    "a price below the first tick": (WORKED_EXAMPLE | {"bids": [["0.004", 1]]}, ['write "0.01"']),
    "a reference between ticks": (
        WORKED_EXAMPLE | {"board": "hkex", "reference": "60.01"},
        ['reference is "60.01"', '"60.00" or "60.05"'],
    ),
    "no price where one is needed": (
        WORKED_EXAMPLE | {"asks": [["at-auction", 100]]},
        ['order 1 of asks is "at-auction"', "takes no order without a price"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_file_is_refused_in_one_sentence_that_names_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: str
) -> None:
    fields, words = WRONG[case]
    path = write(tmp_path, fields)
    assert main(["auction", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"tradewalk: {path}: ")
    assert said.err.endswith(".\n") and said.err.count("\n") == 1
    for word in words:
        assert word in said.err


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    check_refused(run("auction", tmp_path / "missing.json"), "missing.json", "cannot be read")
