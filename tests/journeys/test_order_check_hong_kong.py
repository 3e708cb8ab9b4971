"""Hong Kong's worked examples through ``tradewalk order-check``."""

import pytest

from tests.journeys.order_checks import answer, codes

HK = "--board hkex --account hk-retail --lot 100"
OF_LOT_400 = "--board hkex --account hk-retail --lot 400"
CONTINUOUS = "2025-08-27T10:32:00"
BUY = "--side buy --quantity 400"


@pytest.mark.parametrize(
    ("day", "price", "expected"),
    [
        ("2026-08-03", "0.249", []),
        ("2026-08-03", "0.2505", ["off-tick"]),
        ("2026-08-03", "0.255", []),
        ("2026-08-03", "0.498", ["off-tick"]),
        ("2026-08-03", "0.505", []),
        ("2026-08-03", "5.005", []),
        ("2026-07-31", "5.005", ["off-tick"]),
        ("2026-08-03", "9.995", []),
        ("2026-08-03", "10.005", ["off-tick"]),
        ("2025-08-04", "10.01", []),
        ("2025-08-01", "10.01", ["off-tick"]),
        ("2026-08-03", "19.99", []),
        ("2026-08-03", "20.01", ["off-tick"]),
        ("2026-08-03", "20.02", []),
        ("2026-08-03", "49.98", []),
        ("2026-08-03", "50.02", ["off-tick"]),
        ("2026-08-03", "50.05", []),
        ("2026-08-03", "100.05", ["off-tick"]),
        ("2026-08-03", "100.1", []),
        ("2026-08-03", "200.1", ["off-tick"]),
        ("2026-08-03", "200.2", []),
        ("2026-08-03", "500.2", ["off-tick"]),
        ("2026-08-03", "500.5", []),
        ("2026-08-03", "1000.5", ["off-tick"]),
        ("2026-08-03", "1001", []),
        ("2026-08-03", "2001", ["off-tick"]),
        ("2026-08-03", "2002", []),
        ("2026-08-03", "5002", ["off-tick"]),
        ("2026-08-03", "5005", []),
        ("2026-08-03", "4.565", []),
        ("2026-07-31", "4.565", ["off-tick"]),
    ],
)
def test_the_spread_of_a_price_is_that_of_the_day(day: str, price: str, expected: list[str]) -> None:
    order = f"{HK} {BUY} --type enhanced-limit --price {price} --previous-close {price} --at {day}T10:32:00"
    assert codes(order) == expected


@pytest.mark.parametrize(
    ("board", "price", "expected", "nearest"),
    [
        ("hkex", "0.009", ["below-price-table"], "0.010"),
        ("hkex", "0.01", [], None),
        ("hkex", "9995", [], None),
        ("hkex", "9999", ["above-price-table"], "9995.000"),
        ("hkex", "10000", ["above-price-table"], "9995.000"),
        ("hkex-etf", "9995", [], None),
        ("hkex-etf", "10000", ["above-price-table"], "9995.000"),
    ],
)
def test_the_spread_table_begins_and_ends(
    board: str, price: str, expected: list[str], nearest: str | None
) -> None:
    order = f"--board {board} --account hk-retail --side buy --quantity 400 --type enhanced-limit --lot 100"
    said = answer(f"{order} --price {price} --at {CONTINUOUS}")
    assert [reason["code"] for reason in said["reasons"]] == expected
    assert [reason["nearest"] for reason in said["reasons"]] == [nearest] * len(expected)
    assert all(reason["rule"]["id"].startswith("hkex-") for reason in said["reasons"])


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("90.00", ["above-nominal-range"]),
        ("89.95", []),
        ("1.11", ["below-nominal-range"]),
        ("1.12", []),
    ],
)
@pytest.mark.parametrize("nominal", ["--previous-close 10.00", "--previous-close 30.00 --last 10.00"])
def test_nine_times_the_nominal_price(nominal: str, price: str, expected: list[str]) -> None:
    order = f"{HK} {BUY} --type enhanced-limit --price {price} --at {CONTINUOUS} {nominal}"
    assert codes(order) == expected


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("340", []),
        ("460", []),
        ("339.8", ["below-auction-range"]),
        ("460.2", ["above-auction-range"]),
    ],
)
def test_before_the_open_fifteen_per_cent_around_the_previous_close(price: str, expected: list[str]) -> None:
    order = f"{HK} {BUY} --type at-auction-limit --price {price} --previous-close 400"
    said = answer(f"{order} --at 2025-08-27T09:05:00")
    assert said["phase"] == "opening-auction"
    assert [reason["code"] for reason in said["reasons"]] == expected


def test_in_the_second_stage_between_the_recorded_quotes() -> None:
    order = f"{HK} {BUY} --type at-auction-limit --previous-close 400 --at 2025-08-27T09:21:00"
    quotes = "--pos-best-bid 401 --pos-best-ask 399"
    assert codes(f"{order} {quotes}", price="400") == []
    said = answer(f"{order} {quotes}", price="402")
    (reason,) = said["reasons"]
    assert said["phase"] == "opening-auction-random"
    assert (reason["code"], reason["nearest"]) == ("above-auction-range", "401.000")
    assert reason["rule"]["id"] == "hkex-pos-range"


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("57.00", []),
        ("63.00", []),
        ("56.95", ["below-auction-range"]),
        ("63.05", ["above-auction-range"]),
    ],
)
def test_at_the_close_five_per_cent_around_the_reference_price(price: str, expected: list[str]) -> None:
    order = f"{OF_LOT_400} {BUY} --type at-auction-limit --price {price} --previous-close 59"
    assert codes(f"{order} --reference 60.00 --at 2025-08-27T16:02:00") == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (400, []),
        (800, []),
        (500, ["quantity-off-step"]),
        (1_200_000, []),
        (1_200_400, ["quantity-above-maximum"]),
    ],
)
def test_whole_lots_up_to_three_thousand(quantity: int, expected: list[str]) -> None:
    order = f"{OF_LOT_400} --side buy --type limit --price 60 --previous-close 60 --at {CONTINUOUS}"
    assert codes(order, quantity=quantity) == expected


@pytest.mark.parametrize("side", ["buy", "sell"])
@pytest.mark.parametrize(
    ("kind", "quantity"),
    [
        ("enhanced-limit --price 600", 100_000),
        ("enhanced-limit --price 600", 37),
        ("odd-lot --price 600", 50),
    ],
)
def test_where_the_lot_is_not_known_no_rule_about_lots_is_applied(
    side: str, kind: str, quantity: int
) -> None:
    order = f"--board hkex --account hk-retail --side {side} --quantity {quantity} --type {kind} --at {CONTINUOUS}"
    said = answer(order)
    assert said["accepted"]
    limits = said["limits"]
    assert [limits[f"{name}"] for name in ("minimum_quantity", "quantity_step", "maximum_quantity")] == [
        None
    ] * 3
    with_lot = answer(order, lot=100)
    assert with_lot["limits"]["minimum_quantity"] == ("1" if "odd" in kind else "100")


def test_no_share_at_all_is_no_order_whatever_the_lot() -> None:
    buy = "--board hkex --account hk-retail --side buy --quantity 0"
    order = f"{buy} --type enhanced-limit --price 600 --at {CONTINUOUS}"
    assert codes(order) == ["quantity-below-minimum"]


def test_the_limits_are_those_of_the_issuers_lot_and_of_the_odd_lot() -> None:
    order = f"{OF_LOT_400} --side sell --price 60 --previous-close 60 --at {CONTINUOUS}"
    usual = answer(f"{order} --type limit --quantity 400")["limits"]
    odd = answer(f"{order} --type odd-lot --quantity 399")
    assert odd["accepted"]
    names = ("minimum_quantity", "quantity_step", "maximum_quantity")
    assert [usual[name] for name in names] == ["400", "400", "1200000"]
    assert [odd["limits"][name] for name in names] == ["1", "1", "399"]


@pytest.mark.parametrize("clock", ["10:00:00", "15:59:00", "16:00:30"])
def test_an_at_auction_order_is_possible_again_at_one_past_four(clock: str) -> None:
    order = f"{HK} {BUY} --type at-auction --previous-close 400 --at 2025-08-27T{clock}"
    (reason,) = answer(order)["reasons"]
    assert reason["legal_from"].startswith("2025-08-27T16:01:00")
    assert "16:01" in reason["message"]


def test_bought_shares_may_be_sold_on_the_day_itself() -> None:
    order = f"{HK} {BUY} --type limit --price 400 --previous-close 400 --at {CONTINUOUS}"
    assert answer(order)["sellable_from"] == "2025-08-27"
    assert (
        codes(
            f"{HK} --side sell --quantity 400 --type limit --price 400 --previous-close 400 "
            f"--at {CONTINUOUS} --holding 400 --sellable 0"
        )
        == []
    )


def test_the_24_spreads_are_said_to_be_unverified() -> None:
    order = f"{HK} {BUY} --type limit --previous-close 400 --at {CONTINUOUS}"
    (reason,) = answer(f"{order} --price 390 --best-bid 399.8 --best-ask 400")["reasons"]
    assert (reason["code"], reason["nearest"]) == ("below-spread-range", "395.000")
    assert reason["rule"]["confidence"] == "unverified"


@pytest.mark.parametrize("account", ["cn-retail-star", "us-retail"])
def test_an_account_elsewhere_does_not_reach_hong_kong(account: str) -> None:
    order = f"--board hkex --account {account} --lot 100 {BUY} --type limit --price 400"
    assert codes(f"{order} --previous-close 400 --at {CONTINUOUS}") == ["account-cannot-reach-market"]
