"""``tradewalk order-check`` from outside: its answer, what it says without quotes, wrong input."""

import pytest

from tests.journeys.commands import check_refused, run_code
from tests.journeys.order_checks import STAR, answer, codes, order_check
from tests.journeys.test_simulate_command import WITHOUT_QT
from tradewalk.domain.refusals import Reason
from tradewalk.order_check_words import SENTENCES

USUAL = "--side buy --price 1372.10 --quantity 200"
WRONG = {
    "no such board": ("--board nasdaq", "'nasdaq'"),
    "no such type": ("--board star --type magic", "'magic'"),
    "no such account": ("--board star --account cn-whale", "'cn-whale'"),
    "no such symbol": ("--symbol 111111.SH", "'111111.SH'"),
    "a price that is no number": ("--board star --price cheap", "'cheap'"),
    "a negative price": ("--board star --price=-1", "'-1'"),
    "a bid of nothing": ("--board hkex --best-bid 0", "above zero"),
    "a lot of no share": ("--board hkex --lot 0", "one or more"),
    "no day of listing": ("--board star --listed-days 0", "one or more"),
    "a price without end": ("--board star --price NaN", "'NaN'"),
    "part of a share": ("--board star --quantity 1.5", "'1.5'"),
    "no instant": ("--board star --at noon", "'noon'"),
    "a side of its own": ("--board star --side short", "short"),
    "symbol and board": ("--board star --symbol 688256.SH", "not allowed"),
    "a day before the rules": ("--board star --at 1989-01-03T10:00", "rule book"),
    "no such plan": ("--board star --fee-plan free", "there are cn-standard"),
    "a plan of another market": (
        "--board northbound-sse --account hk-retail --fee-plan cn-standard",
        "'cn-standard' does not cover northbound-sse on 2025-08-27; there are hk-",
    ),
    "a day after the calendars": ("--board sse --at 2035-08-27T10:00", "and 2035-08-27 lies outside"),
    "a protective price of a limit order": (
        "--board star --price 10 --protective-price 11",
        "A limit order has a limit and no protective price",
    ),
    "a price of a market order": (
        "--board us --account us-retail --type market --price 10",
        "A market order has no price",
    ),
    "a price of an at-auction order": (
        "--board hkex --account hk-retail --type at-auction --price 10",
        "An at-auction order has no price",
    ),
    "a price of a stop": (
        "--board us --account us-retail --type stop --stop-price 10 --price 10",
        "A stop order has no price",
    ),
    "two protective prices": (
        "--board star --type market-best5-ioc --price 10 --protective-price 10",
        "give it once",
    ),
    "a stop price of a limit order": ("--board star --price 10 --stop-price 9", "has no stop price"),
    "a trail of a limit order": ("--board star --price 10 --trail 1", "follows nothing"),
    "more sellable than held": ("--board star --holding 100 --sellable 200", "200"),
}


def test_the_first_example_is_accepted_with_its_limits_and_its_costs() -> None:
    said = answer(f"{STAR} {USUAL}")
    assert said == {
        "accepted": True,
        "phase": "continuous",
        "reasons": [],
        "held_until": None,
        "limits": {
            "up": "1646.52",
            "down": "1097.68",
            "cage_low": None,
            "cage_high": None,
            "tick": "0.01",
            "minimum_quantity": "200",
            "quantity_step": "1",
            "maximum_quantity": "100000",
        },
        "fees": [
            {
                "name": "commission",
                "rate": "0.00025",
                "base": "274420.00",
                "amount": "68.61",
                "includes": [
                    {"name": "handling", "rate": "0.0000341", "base": "274420.00", "amount": "9.36"},
                    {"name": "management", "rate": "0.00002", "base": "274420.00", "amount": "5.49"},
                ],
            },
            {"name": "transfer", "rate": "0.00001", "base": "274420.00", "amount": "2.74"},
        ],
        "fees_total": "71.35",
        "cash_effect": "-274491.35",
        "sellable_from": "2025-08-28",
    }


def test_a_refusal_names_value_rule_date_source_and_the_nearest_value() -> None:
    (reason,) = answer(f"{STAR} --side buy --price 1372.10 --quantity 199")["reasons"]
    assert reason["code"] == "quantity-below-minimum"
    assert "199" in reason["message"] and "200" in reason["message"]
    assert reason["rule"] == {
        "id": "star-lot",
        "effective_from": "2019-07-22",
        "source": "SSE Special Provisions on Stock Trading on the STAR Market, quantity of an order",
        "confidence": "published",
    }
    assert reason["nearest"] == "200"


def test_where_two_numbers_are_wrong_no_nearest_value_is_offered() -> None:
    reasons = answer(f"{STAR} --side buy --price 1700 --quantity 199")["reasons"]
    assert [(each["code"], each["nearest"]) for each in reasons] == [
        ("above-limit-up", None),
        ("quantity-below-minimum", None),
    ]


def test_a_symbol_brings_its_board_and_its_previous_close() -> None:
    said = answer(
        "--symbol 688256.SH --side buy --type limit --quantity 200 --price 1372.10 --at 2025-08-27T10:32"
    )
    assert (said["limits"]["up"], said["limits"]["down"]) == ("1594.80", "1063.20")


def test_without_quotes_there_is_no_cage_and_with_one_there_is() -> None:
    assert codes(f"{STAR} --side buy --price 1600.00 --quantity 200") == []
    assert codes(f"{STAR} --side buy --price 1600.00 --quantity 200", best_ask="1372.10") == [
        "above-price-cage"
    ]


def test_without_a_previous_close_there_is_no_limit() -> None:
    said = answer("--board star --side buy --type limit --price 9999.00 --quantity 200 --at 2025-08-27T10:32")
    assert (said["accepted"], said["limits"]["up"]) == (True, None)


@pytest.mark.parametrize(
    ("order", "clock", "until"),
    [
        ("--board star --type limit", "08:00", "2025-08-27T09:15:00.000+08:00"),
        ("--board star --type after-hours-fixed", "09:25", "2025-08-27T09:30:00.000+08:00"),
        ("--board star --type limit", "10:32", None),
        ("--board star --type limit", "15:00", None),
        ("--board hkex --account hk-retail --type limit", "08:30", "2025-08-27T09:30:00.000+08:00"),
        ("--board northbound-sse --account hk-retail --type limit", "12:56", "2025-08-27T13:00:00.000+08:00"),
        ("--board us --account us-retail --type limit", "08:00", "2025-08-27T09:28:00.000-04:00"),
    ],
)
def test_it_says_until_when_the_broker_keeps_the_order(order: str, clock: str, until: str | None) -> None:
    asked = f"{order} --side buy --price 10.00 --quantity 200 --at 2025-08-27T{clock}"
    said = answer(asked)
    assert (said["accepted"], said["held_until"]) == (clock != "15:00", until)
    line = f"The broker keeps it and sends it at {until}."
    assert (line in order_check(asked).out.splitlines()) is (until is not None)


def test_an_instant_with_an_offset_is_the_same_instant() -> None:
    star = STAR.replace("2025-08-27T10:32:00", "2025-08-27T02:32:00+00:00")
    assert answer(f"{star} {USUAL}") == answer(f"{STAR} {USUAL}")


def test_where_no_price_is_known_no_cost_is_made_up() -> None:
    said = answer(
        "--board us --account us-retail --side buy --type market --quantity 10 --at 2025-08-27T10:32:00"
    )
    assert (said["fees"], said["fees_total"], said["cash_effect"]) == ([], None, None)


def test_cash_is_checked_when_it_is_given() -> None:
    assert codes(f"{STAR} {USUAL}", cash="274491.35") == []
    assert codes(f"{STAR} {USUAL}", cash="274491.34") == ["not-enough-cash"]


def test_for_a_reader_it_says_the_same_in_lines() -> None:
    first, reason, rule, nearest, *rest = order_check(
        f"{STAR} --side buy --price 1372.10 --quantity 199"
    ).out.splitlines()
    assert first == "Refused · phase: continuous"
    assert reason == "- 199 shares are below the minimum of 200."
    assert "star-lot" in rule and "2019-07-22" in rule
    assert nearest.endswith(" 200")
    assert any("70.99" in line for line in rest)


@pytest.mark.parametrize("name", WRONG)
def test_wrong_input_is_one_sentence(name: str) -> None:
    arguments, word = WRONG[name]
    usual = {"--side": "buy", "--type": "limit", "--quantity": "200", "--at": "2025-08-27T10:32"}
    rest = " ".join(f"{option} {value}" for option, value in usual.items() if option not in arguments)
    check_refused(order_check(f"{arguments} {rest}"), word)


def test_every_reason_has_its_sentence() -> None:
    assert set(SENTENCES) == set(Reason)
    assert len(set(SENTENCES.values())) == len(SENTENCES)


def test_no_qt_is_imported() -> None:
    ran = run_code(WITHOUT_QT, "order-check", *f"{STAR} {USUAL}".split())
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Accepted")
