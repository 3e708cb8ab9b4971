from datetime import date

import pytest

from tradewalk.domain.instruments import Board
from tradewalk.domain.rule_files import RuleFileError, load_rule_book
from tradewalk.domain.rule_terms import LotTerms
from tradewalk.domain.rules import Confidence, NoRule, Source

LOT = """\
# Quantities.

[[rule]]
id = "star-lot"
kind = "lot"
scope = ["sse-star"]
from = 2019-07-22
to = 2025-12-31
source = "SSE Trading Rules"
clause = "3.3.13"
confidence = "published"
[rule.value]
minimum = 200
step = 1
odd_lot = "whole-below-minimum"
max_limit = 100_000
max_market = 50_000
"""


def another(text: str, **values: str) -> str:
    """The rule once more, with other fields."""
    second = text.partition("\n\n")[2]
    for field, value in values.items():
        second = "\n".join(
            f"{field} = {value}" if line.startswith(f"{field.strip('_')} =") else line
            for line in second.splitlines()
        ).replace(f"{field} =", f"{field.strip('_')} =")
    return f"{text}\n{second}\n"


def fault(text: str, name: str = "lots.toml") -> str:
    with pytest.raises(RuleFileError) as caught:
        load_rule_book({name: text})
    return str(caught.value)


def test_a_rule_is_read_with_its_dates_its_source_and_its_terms() -> None:
    (rule,) = load_rule_book({"lots.toml": LOT})
    assert (rule.id, rule.kind, rule.subject, rule.scopes) == ("star-lot", "lot", "", (Board.SSE_STAR,))
    assert (rule.effective_from, rule.effective_to) == (date(2019, 7, 22), date(2025, 12, 31))
    assert (rule.source, rule.confidence) == (Source("SSE Trading Rules", "3.3.13"), Confidence.PUBLISHED)
    assert isinstance(rule.terms, LotTerms)
    assert rule.terms.minimum == 200


def test_a_rule_holds_from_its_first_day_to_its_last() -> None:
    book = load_rule_book({"lots.toml": LOT})
    days = [date(2019, 7, 21), date(2019, 7, 22), date(2025, 12, 31), date(2026, 1, 1)]
    found = [book.find(LotTerms, Board.SSE_STAR, day) is not None for day in days]
    assert found == [False, True, True, False]
    assert book.rule("star-lot").id == "star-lot"
    with pytest.raises(NoRule, match="LotTerms  for sse-main on 2025-01-01"):
        book.get(LotTerms, Board.SSE_MAIN, date(2025, 1, 1))


def test_the_rule_of_a_board_goes_before_that_of_its_exchange() -> None:
    text = another(LOT, id='"shanghai"', scope='["SH"]', minimum="100")
    book = load_rule_book({"lots.toml": text})
    day = date(2025, 1, 1)
    assert book.get(LotTerms, Board.SSE_STAR, day).terms.minimum == 200
    assert book.get(LotTerms, Board.SSE_MAIN, day).terms.minimum == 100


def test_a_rule_that_begins_the_day_after_another_ends_follows_it() -> None:
    text = another(LOT, id='"star-lot-2026"', from_="2026-01-01", to="2026-12-31", minimum="100")
    book = load_rule_book({"lots.toml": text})
    assert book.get(LotTerms, Board.SSE_STAR, date(2026, 1, 1)).terms.minimum == 100


@pytest.mark.parametrize(
    ("right", "wrong", "line", "field", "says"),
    [
        ("minimum = 200", 'minimum = "two"', 13, "minimum", 'is "two", not a whole number; write digits'),
        ("minimum = 200", "minimum = -1", 13, "minimum", "is -1, not a whole number"),
        ("minimum = 200", "minimum = true", 13, "minimum", "is true, not a whole number"),
        ("minimum = 200\n", "", 4, "minimum", "is missing; a rule of kind lot needs minimum, step"),
        ("step = 1", "stride = 1", 4, "step", "is missing"),
        ("step = 1", "step = 1\nlots = 3", 15, "lots", "is not known; a rule of kind lot has minimum, step"),
        ("odd_lot = ", 'odd_lot = "never" #', 15, "odd_lot", 'is "never"; write one of with-the-remainder'),
        ('kind = "lot"', 'kind = "batch"', 5, "kind", 'is "batch"; write one of tick, lot'),
        ('kind = "lot"', "kind = 1", 5, "kind", "is 1; write one of"),
        ('kind = "lot"\n', "", 4, "kind", "is missing; add it"),
        ('id = "star-lot"', 'id = ""', 4, "id", 'is "", not a text; write it in quotes'),
        ('"sse-star"', '"star"', 6, "scope", 'has "star"; write boards or exchanges: sse-main'),
        ('["sse-star"]', '"sse-star"', 6, "scope", 'is "sse-star", not a list; write it in square brackets'),
        ("from = 2019-07-22", 'from = "2019"', 7, "from", 'is "2019", not a date; write it without quotes'),
        ("from = 2019-07-22", "from = 2019-07-22T00:00:00", 7, "from", "is 2019-07-22 00:00:00, not a date"),
        ("to = 2025-12-31", "to = 2018-12-31", 8, "to", "is 2018-12-31, before its first day; write a later"),
        ('confidence = "published"', 'confidence = "sure"', 11, "confidence", 'is "sure"; write one of publ'),
        ("clause =", "paragraph = 1\nclause =", 10, "paragraph", "is not known; write one of id, kind"),
        ("[rule.value]", "value = 3\n[rule.other]", 12, "value", "is not known"),
    ],
)
def test_a_wrong_field_is_named_with_its_line_and_the_remedy(
    right: str, wrong: str, line: int, field: str, says: str
) -> None:
    message = fault(LOT.replace(right, wrong, 1))
    if field == "value":
        assert "the field other is not known" in message
        return
    rule = "" if 'id = ""' in wrong else "star-lot"
    assert message.startswith(f"lots.toml, line {line}, rule {rule}: the field {field} {says}")
    assert message.endswith(".")


HEAD = """\
[[rule]]
id = "example"
kind = "{kind}"
scope = ["SH"]
from = 2020-01-01
source = "SSE Trading Rules"
confidence = "published"
value = {value}
"""


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("tick", '{ bands = ["0"] }', 'bands has "0"; write the lowest price and its tick'),
        (
            "tick",
            '{ bands = ["1 0.01"] }',
            "bands is no tick table: a tick table starts with a band at price 0",
        ),
        ("tick", '{ bands = ["0 0", "1 1"] }', "bands is no tick table: "),
        ("tick", '{ bands = ["0 x"] }', 'bands is "x", not a decimal number in quotes'),
        (
            "price-limit",
            "{ ratio = 0.1 }",
            'ratio is 0.1, not a decimal number in quotes; write for example "0.10"',
        ),
        ("price-limit", '{ ratio = "NaN" }', 'ratio is "NaN", not a decimal number'),
        ("price-limit", "3", "value is 3, not a table; write value = "),
        (
            "trading",
            '{ order_types = ["limit"], a = 1 }',
            "a is not known; a rule of kind trading has order_types",
        ),
        ("calendar", '{ closed = ["1 May"] }', 'closed has "1 May"; write "2025-10-01" or'),
        ("calendar", '{ closed = ["2025-10-08/2025-10-01"] }', 'closed has "2025-10-08/2025-10-01"; write'),
        ("session", '{ zone = "UTC", phases = ["09:00 closed"] }', "phases does not rise from 00:00"),
        ("session", '{ zone = "UTC", phases = [] }', "phases does not rise from 00:00"),
        (
            "session",
            '{ zone = "UTC", phases = ["nine closed"] }',
            'phases has "nine closed"; start it with a time',
        ),
        ("session", '{ zone = "UTC", phases = ["00:00"] }', 'phases has "00:00"; write time, phase'),
        ("session", '{ zone = "UTC", phases = ["00:00 tea"] }', 'phases has "00:00 tea"; write time, phase'),
        (
            "session",
            '{ zone = "UTC", phases = ["00:00 closed x"] }',
            'phases has "00:00 closed x"; write time',
        ),
        (
            "order-type",
            '{ phases = ["continuous"], price = "none", needs_price_limit = 1 }',
            "needs_price_limit is 1; write true or false",
        ),
    ],
)
def test_every_kind_of_value_says_what_would_be_right(kind: str, value: str, says: str) -> None:
    message = fault(HEAD.format(kind=kind, value=value))
    assert message.startswith(f"lots.toml, line 8, rule example: the field {says}")


@pytest.mark.parametrize(
    ("second", "says"),
    [
        (
            {"minimum": "100"},
            'line 20, rule star-lot: the field id is "star-lot" for a second time; give every',
        ),
        (
            {"id": '"again"', "from_": "2025-12-31", "to": "2026-12-31"},
            "line 23, rule again: the field from is 2025-12-31, but rule star-lot, of the same kind and scope,",
        ),
    ],
)
def test_two_rules_for_the_same_are_refused(second: dict[str, str], says: str) -> None:
    assert says in fault(another(LOT, **second))


def test_a_rule_without_an_end_overlaps_every_later_one() -> None:
    endless = LOT.replace("to = 2025-12-31\n", "")
    assert "holds from 2019-07-22 without an end" in fault(another(endless, id='"again"', from_="2030-01-01"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[rule]]\nid = ", "lots.toml is not TOML: Invalid value"),
        ("[rule]\nid = 1", "lots.toml, line 1: a rule file holds [[rule]] entries alone; remove the rest."),
        (
            f"version = 1\n{LOT}",
            "lots.toml, line 1: a rule file holds [[rule]] entries alone; remove the rest.",
        ),
        ("[[rule]]\n", "lots.toml, line 1, rule without an id: the field id is missing; add it."),
    ],
)
def test_what_is_no_rule_file_is_refused(text: str, says: str) -> None:
    assert fault(text).startswith(says)


AUCTION = """\
[[rule]]
id = "szse-auction"
kind = "auction"
scope = ["SZ"]
from = 2006-07-01
source = "SZSE Trading Rules"
confidence = "published"
[rule.value]
ties = ["smallest-imbalance", "higher-price"]
prices = "any"
"""


@pytest.mark.parametrize("ties", ["[]", '["smallest-imbalance"]', '["midpoint", "nearest-to-reference"]'])
def test_an_auction_whose_ties_do_not_leave_one_price_is_refused(ties: str) -> None:
    said = fault(AUCTION.replace('["smallest-imbalance", "higher-price"]', ties), "auctions.toml")
    assert said == (
        "auctions.toml, line 9, rule szse-auction: the field ties ends with more than one price left; "
        "let its last tie be higher-price or midpoint."
    )
