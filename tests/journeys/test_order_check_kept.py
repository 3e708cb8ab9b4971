"""Orders that a broker keeps, through ``tradewalk order-check``: the command and the world's broker say the same."""

import pytest

from tests.journeys.order_checks import answer, codes, order_check
from tests.simulation.builders import a_world
from tradewalk.domain.order_type_names import ORDER_TYPE_NAMES

AT = "2025-08-27T10:32:00"
SHARES = {
    "cn-retail-star": ("600519.SH", "688256.SH", "300750.SZ", "588200.SH"),
    "hk-professional": ("00700.HK", "601318.SH"),
    "us-retail": ("AAPL.US",),
}
STOPS = {
    "stop": "--stop-price 1500",
    "stop-limit": "--stop-price 1500 --price 1500",
    "trailing-stop": "--trail 1.00",
    "one-cancels-other": "--stop-price 1500 --price 1",
}


@pytest.mark.parametrize(
    ("account", "symbol"), [(account, each) for account, symbols in SHARES.items() for each in symbols]
)
@pytest.mark.parametrize("kind", STOPS)
def test_what_the_command_holds_the_broker_of_the_world_keeps(account: str, symbol: str, kind: str) -> None:
    clock = "22:32" if symbol.endswith(".US") else "10:32"
    kept = {rule.type for rule in a_world(clock, profile=account).read.order_types(symbol)}
    said = answer(f"--symbol {symbol} --account {account} --side buy --quantity 100 --at {AT} --type {kind}")
    is_known = "type-not-on-board" not in [reason["code"] for reason in said["reasons"]]
    assert is_known is ("held_under" in said) is (ORDER_TYPE_NAMES[kind] in kept)


@pytest.mark.parametrize(
    ("board", "account", "rule"),
    [
        ("sse", "cn-retail", "mainland-condition"),
        ("szse", "cn-retail", "mainland-condition"),
        ("chinext", "cn-retail-star", "mainland-condition"),
        ("northbound-sse", "hk-retail", "northbound-condition"),
        ("hkex", "hk-retail", "hkex-condition"),
        ("us", "us-retail", "us-condition"),
    ],
)
def test_a_stop_limit_is_accepted_where_a_broker_keeps_it_under_its_rule(
    board: str, account: str, rule: str
) -> None:
    order = f"--board {board} --account {account} --side buy --type stop-limit --quantity 100 --at {AT}"
    said = answer(f"{order} --lot 100 --previous-close 10.00 --last 10.00 --stop-price 10.20 --price 10.30")
    assert (said["accepted"], said["held_under"]["id"]) == (True, rule)
    assert said["held_under"]["confidence"] == "unverified"


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ("--stop-price 10.20 --price 10.205", "off-tick:10.21"),
        ("--stop-price 10.20 --price 11.01", "above-limit-up:11.00"),
        ("--stop-price 9.90 --price 10.20", "stop-on-the-wrong-side:10.01"),
        ("--stop-price 10.205 --price 10.20", "stop-price-off-tick:10.21"),
        ("--stop-price 10.20", "price-missing:None"),
        # Further from the market than the cage of the moment allows: the moment that counts is that of the stop.
        ("--stop-price 10.80 --price 10.90", ""),
    ],
)
def test_the_numbers_of_a_kept_order_are_held_against_what_will_hold_then_too(
    numbers: str, expected: str
) -> None:
    order = f"--board sse --account cn-retail --side buy --type stop-limit --quantity 100 --at {AT}"
    said = answer(f"{order} --previous-close 10.00 --last 10.00 --best-ask 10.01 {numbers}")
    found = " ".join(f"{each['code']}:{each['nearest']}" for each in said["reasons"])
    assert found == expected


def test_a_profit_and_a_loss_in_one_order_have_each_their_side_of_the_market() -> None:
    order = f"--board us --account us-retail --type one-cancels-other --quantity 10 --last 230.00 --at {AT}"
    sale = f"{order} --side sell --previous-close 230.00"
    assert codes(f"{sale} --stop-price 220 --price 240") == []
    (reason,) = answer(f"{sale} --stop-price 220 --price 229")["reasons"]
    assert (reason["code"], reason["nearest"]) == ("profit-on-the-wrong-side", "230.01")
    both = codes(f"{sale} --stop-price 235 --price 229")
    assert both == ["stop-on-the-wrong-side", "profit-on-the-wrong-side"]


def test_a_mainland_broker_looks_for_cash_and_shares_when_it_goes_out() -> None:
    stop = "--side sell --type stop --quantity 100 --stop-price 9.80 --previous-close 10.00 --last 10.00"
    assert codes(f"--board sse --account cn-retail {stop} --holding 0 --at {AT}") == []
    assert codes(f"--board us --account us-retail {stop} --holding 0 --at {AT}") == ["not-enough-shares"]


def test_a_reader_is_told_who_has_the_order() -> None:
    order = "--board us --account us-retail --previous-close 230.00 --quantity 10 --side sell --type trailing-stop"
    said = order_check(f"{order} --trail 1.00 --last 230.00 --at {AT}").out
    assert "The broker holds it; the exchange sees nothing of it until it goes out." in said
    assert "(us-condition), in force since 2020-01-01, unverified" in said


def test_after_the_last_trade_of_the_day_none_is_kept_and_the_next_day_takes_it() -> None:
    order = "--board sse --account cn-retail --side buy --type stop --quantity 100 --stop-price 10.20"
    (reason,) = answer(f"{order} --previous-close 10.00 --at 2025-08-27T15:30:00")["reasons"]
    assert (reason["code"], reason["legal_from"]) == ("market-closed", "2025-08-28T09:30:00.000+08:00")


@pytest.mark.parametrize(
    ("numbers", "code"),
    [
        ("--type stop", "stop-price-missing"),
        ("--type stop --stop-price 9.00", "stop-on-the-wrong-side"),
        ("--type one-cancels-other --stop-price 12.00 --price 11.00", "profit-on-the-wrong-side"),
        ("--type trailing-stop", "trail-missing"),
        ("--type trailing-stop --side sell --trail 11.00", "trail-too-wide"),
    ],
)
def test_a_fault_of_a_condition_cites_the_rule_under_which_it_is_kept(numbers: str, code: str) -> None:
    side = "" if "--side" in numbers else "--side buy"
    order = f"--board us --account us-retail {side} --quantity 100 {numbers}"
    (reason,) = answer(f"{order} --last 10.00 --previous-close 10.00 --at 2025-08-27T10:30:00")["reasons"]
    assert (reason["code"], reason["rule"]["id"]) == (code, "us-condition")


def test_a_type_of_a_later_date_is_not_said_to_be_possible_from_any_time() -> None:
    order = "--board sse --side buy --type after-hours-fixed --quantity 100 --price 10.00"
    reasons = answer(f"{order} --at 2025-08-27T15:10:00")["reasons"]
    assert [reason["legal_from"] for reason in reasons] == [None] * len(reasons)
    assert reasons[0]["code"] == "type-not-on-board"
