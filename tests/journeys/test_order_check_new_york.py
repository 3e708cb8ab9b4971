"""US orders through ``tradewalk order-check``."""

import pytest

from tests.journeys.order_checks import answer, codes

US = "--board us --account us-retail --previous-close 230.00 --quantity 10"
OPEN = "2025-08-27T10:32:00"


@pytest.mark.parametrize(
    ("price", "expected"),
    [("230.01", []), ("230.005", ["off-tick"]), ("0.1234", []), ("0.12345", ["off-tick"]), ("1.00", [])],
)
def test_a_cent_from_a_dollar_on_and_a_hundredth_of_it_below(price: str, expected: list[str]) -> None:
    assert codes(f"{US} --side buy --type limit --at {OPEN}", price=price) == expected


@pytest.mark.parametrize(
    ("order", "expected", "nearest"),
    [
        ("--side buy --type stop --stop-price 231", [], None),
        ("--side buy --type stop --stop-price 229", ["stop-on-the-wrong-side"], "230.01"),
        ("--side sell --type stop --stop-price 229", [], None),
        ("--side sell --type stop --stop-price 231", ["stop-on-the-wrong-side"], "229.99"),
        ("--side buy --type stop", ["stop-price-missing"], None),
        ("--side buy --type stop-limit --stop-price 231 --price 231.50", [], None),
        ("--side buy --type stop-limit --stop-price 231", ["price-missing"], None),
        ("--side sell --type trailing-stop --trail 1.00", [], None),
        ("--side sell --type trailing-stop --trail 0.001", ["trail-off-tick"], "0.01"),
    ],
)
def test_a_stop_is_held_against_the_market(order: str, expected: list[str], nearest: str | None) -> None:
    said = answer(f"{US} {order} --last 230.00 --at {OPEN}")
    assert [reason["code"] for reason in said["reasons"]] == expected
    assert [reason["nearest"] for reason in said["reasons"]] == [nearest] * len(expected)


@pytest.mark.parametrize(
    ("kind", "at", "phase", "expected"),
    [
        ("market", "2025-08-27T10:00:00", "continuous", []),
        ("market", "2025-08-27T16:00:00", "closed", ["market-closed"]),
        ("at-open", "2025-08-27T09:00:00", "closed", []),
        ("at-open", "2025-08-27T09:28:00", "opening-auction", ["type-not-allowed-now"]),
        ("at-close", "2025-08-27T15:49:59", "continuous", []),
        ("at-close", "2025-08-27T15:50:00", "continuous", ["type-not-allowed-now"]),
        ("market", "2026-11-27T12:59:00", "continuous", []),
        ("market", "2026-11-27T13:00:00", "closed", ["market-closed"]),
        ("market", "2026-11-26T10:00:00", "closed", ["market-closed"]),
    ],
)
def test_a_type_has_its_hours(kind: str, at: str, phase: str, expected: list[str]) -> None:
    said = answer(f"{US} --side buy --type {kind} --at {at}")
    assert said["phase"] == phase
    assert [reason["code"] for reason in said["reasons"]] == expected


def test_a_market_purchase_needs_five_per_cent_more_than_the_ask() -> None:
    order = f"{US} --side buy --type market --best-ask 230.00 --at {OPEN}"
    assert codes(order, cash="2414.00") == ["not-enough-cash"]
    assert codes(order, cash="2425.00") == []


def test_an_instant_with_an_offset_is_read_by_it() -> None:
    assert answer(f"{US} --side buy --type market --at 2025-08-27T22:30:00+08:00")["phase"] == "continuous"
    assert answer(f"{US} --side buy --type market --at 2025-08-27T22:30:00")["phase"] == "closed"


def test_bought_shares_may_be_sold_on_the_day_itself() -> None:
    assert answer(f"{US} --side buy --type market --at {OPEN}")["sellable_from"] == "2025-08-27"
