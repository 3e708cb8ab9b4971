"""The way from Hong Kong to the mainland, through ``tradewalk order-check``: who, what, when, and at what cost."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.domain.builders import shipped_rule_book
from tests.journeys.order_checks import answer, codes
from tradewalk.domain.calendars import is_trading_day
from tradewalk.domain.instruments import Board, Exchange

DAY = "--at 2025-08-27T10:32:00"
NORTHBOUND = "--board northbound-sse --previous-close 100.00 --account hk-retail --type limit --side buy"
NORTHBOUND_COSTS = [("buy", "18.84"), ("sell", "23.84")]
HOURS = [
    ("09:05", "entry-paused", "09:10"),
    ("09:10", None, None),
    ("09:16", None, None),
    ("09:22", None, None),
    ("09:27", None, None),
    ("10:00", None, None),
    ("11:30", "entry-paused", "12:55"),
    ("12:54", "entry-paused", "12:55"),
    ("12:55", None, None),
    ("14:58", None, None),
    ("15:00", "market-closed", "09:10"),
]


@pytest.mark.parametrize(("clock", "code", "legal_from"), HOURS)
def test_northbound_orders_are_taken_in_the_hours_of_the_sehk(
    clock: str, code: str | None, legal_from: str | None
) -> None:
    said = answer(f"{NORTHBOUND} --price 100.00 --quantity 100 --at 2025-08-27T{clock}")
    found = [(reason["code"], reason["legal_from"][11:16]) for reason in said["reasons"]]
    assert found == ([] if code is None else [(code, legal_from)])


@pytest.mark.parametrize("day", ["2025-07-01", "2025-06-02", "2025-10-07"])
def test_northbound_is_closed_when_either_market_is(day: str) -> None:
    assert codes(f"{NORTHBOUND} --price 100.00 --quantity 100 --at {day}T10:00") == ["market-closed"]


def test_shares_bought_northbound_are_sold_when_both_markets_are_open_again() -> None:
    said = answer(f"{NORTHBOUND} --price 100.00 --quantity 100 --at 2025-06-30T10:00")
    assert said["sellable_from"] == "2025-07-02"


@pytest.mark.parametrize(
    "order_type", ["market-best5-ioc", "own-best", "counterparty-best", "ioc", "fok", "after-hours-fixed"]
)
def test_northbound_takes_limit_orders_alone(order_type: str) -> None:
    order = NORTHBOUND.replace("limit", order_type)
    assert codes(f"{order} --price 100.00 --quantity 100 {DAY}") == ["type-not-on-board"]


def test_northbound_shares_under_risk_warning_are_sold_and_not_bought() -> None:
    order = f"{NORTHBOUND} --st --price 100.00 --quantity 100 {DAY}"
    assert codes(order) == ["sell-only"]
    assert codes(order.replace("--side buy", "--side sell"), holding=100) == []


@pytest.mark.parametrize(
    ("symbol", "code"), [("600519", None), ("609988", "sell-only"), ("609966", "not-eligible")]
)
def test_northbound_reaches_what_is_on_its_list(symbol: str, code: str | None) -> None:
    order = f"--symbol {symbol}.SH --account hk-retail --type limit --side buy --quantity 100 {DAY}"
    close = Decimal(answer(f"{order} --price 1.00")["limits"]["down"])
    assert codes(order, price=close) == ([] if code is None else [code])


@pytest.mark.parametrize(("side", "fees"), NORTHBOUND_COSTS)
def test_northbound_orders_cost_what_tigers_page_says(side: str, fees: str) -> None:
    order = f"--board northbound-sse --account hk-retail --type limit {DAY} --side {side} --price 100.00 --quantity 100"
    assert answer(order, fee_plan="northbound-tiger")["fees_total"] == fees


def test_a_hong_kong_retail_account_hears_why_it_may_not_buy_a_star_share() -> None:
    order = f"--symbol 688256.SH --type limit --side buy --price 1372.10 --quantity 200 {DAY}"
    (reason,) = answer(f"{order} --account hk-retail")["reasons"]
    assert (reason["code"], reason["rule"]["id"]) == ("no-permission", "northbound-star-permission")
    assert "institutional professional" in reason["rule"]["source"]
    said = answer(f"{order} --account hk-professional")
    assert said["accepted"]
    assert {fee["name"] for fee in said["fees"]} >= {"hkscc-transfer", "platform"}
    assert codes(f"{order} --account cn-retail") == ["no-permission"]
    assert codes(f"{order} --account us-retail") == ["account-cannot-reach-market"]


def test_the_calendars_of_northbound_are_those_of_both_markets() -> None:
    book = shipped_rule_book()
    for offset in range((date(2026, 12, 31) - date(2020, 1, 1)).days + 1):
        day = date(2020, 1, 1) + timedelta(offset)
        are_both_open = all(is_trading_day(book, exchange, day) for exchange in (Exchange.SSE, Exchange.HKEX))
        assert is_trading_day(book, Board.NORTHBOUND_SSE, day) == are_both_open, day


def test_a_type_that_northbound_does_not_take_is_refused_by_the_rule_of_the_one_it_takes() -> None:
    (reason,) = answer(f"{NORTHBOUND.replace('limit', 'ioc')} --quantity 100 {DAY}")["reasons"]
    assert reason["rule"]["id"] == "northbound-limit-order"
