"""Every value of the auctions' rule file decides an auction: in a copy with another value it ends otherwise."""

import json
import tomllib
from functools import cache

import pytest

from tradewalk.auction_command import answer_auction
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import RuleBook
from tradewalk.resources import names_in, read_text
from tradewalk.simulation.auction_file import parse_auction

FILE = "auctions.toml"
Fields = dict[str, object]
BALANCED: Fields = {"bids": [["10.05", 500]], "asks": [["9.98", 500]]}
TWO_SURPLUSES: Fields = {"bids": [["10.06", 500], ["10.00", 100]], "asks": [["10.00", 500], ["10.06", 100]]}
THREE_LEVELS: Fields = {"bids": [["10.06", 300], ["10.00", 400]], "asks": [["9.98", 300], ["10.06", 100]]}
"""300 are matched from 9.98 to 10.06; at 10.00 four hundred bids are left over, above it none."""
UNEVEN: Fields = TWO_SURPLUSES | {"asks": [["10.00", 500], ["10.06", 50]]}
UNPRICED: Fields = {"bids": [["at-auction", 500]], "asks": [["10.05", 500]]}
CROSSED: Fields = {"bids": [["at-auction", 500], ["10.00", 100]], "asks": [["9.98", 100], ["10.05", 500]]}
EVEN: Fields = {"previous_close": "10.02", "bids": [["10.04", 500]], "asks": [["10.00", 500]]}
LAST: Fields = {"last": "10.04"}
CLOSING: Fields = {"kind": "closing", "last": "10.04", "previous_close": "9.98"}

Case = tuple[str, str, str, Fields]
CASES: list[Case] = [
    ("sse-auction", '"smallest-unexecuted", "midpoint"', '"midpoint"', THREE_LEVELS),
    ("sse-auction", '"midpoint"', '"higher-price"', BALANCED),
    ("sse-auction", 'prices = "declared"', 'prices = "any"', UNEVEN),
    ("hkex-auction", '"smallest-imbalance", ', "", THREE_LEVELS | {"previous_close": "9.98"}),
    ("hkex-auction", '"nearest-to-reference", ', "", BALANCED | {"previous_close": "9.98"}),
    ("hkex-auction", '"higher-price"', '"midpoint"', EVEN),
    ("hkex-auction", 'prices = "crossed"', 'prices = "declared"', CROSSED),
    ("hkex-auction", 'prices = "crossed"', 'prices = "any"', BALANCED),
    ("hkex-auction", '"previous-close"', '"last-trade"', BALANCED | LAST | {"previous_close": "9.98"}),
    ("hkex-auction", '"reference-price"', '"last-trade"', BALANCED | CLOSING | {"reference": "9.98"}),
    ("hkex-auction", "closes_at_reference = true", "closes_at_reference = false",
     UNPRICED | CLOSING | {"reference": "10.05"}),
    ("us-auction", '"smallest-imbalance", ', "", THREE_LEVELS | {"previous_close": "9.98"}),
    ("us-auction", '"nearest-to-reference", ', "", BALANCED | {"previous_close": "9.98"}),
    ("us-auction", '"higher-price"', '"midpoint"', EVEN),
    ("us-auction", 'prices = "declared"', 'prices = "crossed"', UNPRICED),
    ("us-auction", '"previous-close"', '"last-trade"', BALANCED | LAST | {"previous_close": "9.98"}),
    ("us-auction", '"last-trade"', '"previous-close"', BALANCED | CLOSING),
]  # fmt: skip
for rule_id in ("szse-auction", "bse-auction"):
    CASES += [
        (rule_id, '"smallest-imbalance", ', "", TWO_SURPLUSES | {"previous_close": "10.00"}),
        (rule_id, '"nearest-to-reference", ', "", BALANCED),
        (rule_id, 'prices = "any"', 'prices = "declared"', BALANCED),
        (rule_id, '"previous-close"', '"last-trade"', BALANCED | LAST),
        (rule_id, '"last-trade"', '"previous-close"', BALANCED | CLOSING),
    ]
BOARDS = {
    "sse-auction": "sse",
    "szse-auction": "szse",
    "bse-auction": "bse",
    "hkex-auction": "hkex",
    "us-auction": "us",
}
NEIGHBOURS = "higher-price"
"""In Shenzhen two prices that lie equally near are neighbouring ticks: the higher one is the midpoint, too."""


@cache
def shipped_files() -> dict[str, str]:
    return {name: read_text("rules", name) for name in names_in("rules")}


@cache
def book_with(rule_id: str, old: str, new: str) -> RuleBook:
    """The rule book with one value of a rule changed."""
    before, start, rule = shipped_files()[FILE].partition(f'id = "{rule_id}"')
    assert start and old in rule.partition("[[rule]]")[0], f"{rule_id} no longer says {old}"
    return load_rule_book(shipped_files() | {FILE: before + start + rule.replace(old, new, 1)})


def fills(book: RuleBook, board: str, fields: Fields) -> tuple[object, ...]:
    """The price and the filled shares of an auction."""
    usual = {"board": board, "kind": "opening", "previous_close": "10.00"}
    answer = answer_auction(book, parse_auction(json.dumps(usual | fields)))
    return (answer.price, *(fill.filled for fill in answer.fills))


@pytest.mark.parametrize(("rule_id", "old", "new", "fields"), CASES, ids=lambda each: str(each)[:50])
def test_another_value_ends_an_auction_otherwise(rule_id: str, old: str, new: str, fields: Fields) -> None:
    board = BOARDS[rule_id]
    shipped = fills(load_rule_book(shipped_files()), board, fields)
    assert fills(book_with(rule_id, old, new), board, fields) != shipped


def test_every_value_of_the_file_is_among_those_that_decide() -> None:
    """``takes_unpriced`` is: without it the command refuses such an order."""
    for rule in tomllib.loads(shipped_files()[FILE])["rule"]:
        changed = " ".join(old for rule_id, old, _, _ in CASES if rule_id == rule["id"])
        changed += f" takes_unpriced {NEIGHBOURS if rule['value']['prices'] == 'any' else ''}"
        for name, value in rule["value"].items():
            texts = value if isinstance(value, list) else [name if value is True else value]
            assert [text for text in texts if text not in changed] == [], rule["id"]
