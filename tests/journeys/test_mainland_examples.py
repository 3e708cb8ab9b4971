"""The worked examples of the mainland, through ``tradewalk order-check``."""

from decimal import Decimal

import pytest

from tests.journeys.order_checks import STAR, answer, codes

CN = "--account cn-retail-star --type limit"
DAY = "--at 2025-08-27T10:32:00"
SSE = f"--board sse --previous-close 10.00 {CN} {DAY}"
SZSE = f"--board szse --previous-close 10.00 {CN} {DAY}"
CHINEXT = f"--board chinext --previous-close 10.00 {CN} {DAY}"
BSE = f"--board bse --previous-close 10.00 {CN} {DAY}"
FUND = f"--board sse-etf --previous-close 1.500 {CN} {DAY}"

COSTS = [
    (f"{STAR} --side buy --price 1372.10 --quantity 200", "71.35", "-274491.35"),
    (f"{STAR} --side sell --price 1372.10 --quantity 200", "208.56", "274211.44"),
    (f"{SSE} --side buy --price 10.00 --quantity 100", "5.01", "-1005.01"),
    (f"{SSE} --side sell --price 10.00 --quantity 100", "5.51", "994.49"),
    (f"{STAR} --side sell --price 1400.00 --quantity 200", "212.80", "279787.20"),
]
LIMITS = [
    (f"--board star --previous-close 1372.10 {CN} {DAY}", "1646.52", "1097.68"),
    (f"--board szse --previous-close 11.40 {CN} --at 2026-08-21T10:00", "12.54", "10.26"),
    (f"--board szse --previous-close 4.26 {CN} --at 2026-08-21T10:00", "4.69", "3.83"),
    (f"--board sse --st --previous-close 5.00 {CN} --at 2026-07-03T10:00", "5.25", "4.75"),
    (f"--board sse --st --previous-close 5.00 {CN} --at 2026-07-06T10:00", "5.50", "4.50"),
    (f"--board szse --st --previous-close 5.00 {CN} --at 2026-07-03T10:00", "5.25", "4.75"),
    (f"--board szse --st --previous-close 5.00 {CN} --at 2026-07-06T10:00", "5.50", "4.50"),
    (f"--board chinext --st --previous-close 5.00 {CN} {DAY}", "6.00", "4.00"),
    (f"--board star --st --previous-close 5.00 {CN} {DAY}", "6.00", "4.00"),
    (f"--board bse --previous-close 1.82 {CN} {DAY}", "2.36", "1.28"),
    (f"--board bse --previous-close 10.00 {CN} {DAY}", "13.00", "7.00"),
    (f"--board sse --previous-close 1.15 {CN} {DAY}", "1.27", "1.04"),
    (f"--board sse --previous-close 0.04 {CN} {DAY}", "0.05", "0.03"),
    (f"--board sse --previous-close 0.01 {CN} {DAY}", "0.02", "0.01"),
    (f"--board sse-etf --previous-close 1.500 {CN} {DAY}", "1.650", "1.350"),
    (f"--symbol 588200.SH --previous-close 1.500 {CN} {DAY}", "1.800", "1.200"),
    (f"--board star --previous-close 50.00 --listed-days 5 {CN} {DAY}", None, None),
    (f"--board star --previous-close 50.00 --listed-days 6 {CN} {DAY}", "60.00", "40.00"),
    (f"--board sse --previous-close 50.00 --listed-days 1 {CN} {DAY}", None, None),
    (f"--board chinext --previous-close 50.00 --listed-days 5 {CN} {DAY}", None, None),
    (f"--board bse --previous-close 50.00 --listed-days 1 {CN} {DAY}", None, None),
    (f"--board bse --previous-close 50.00 --listed-days 2 {CN} {DAY}", "65.00", "35.00"),
    (
        f"--board northbound-sse --previous-close 11.40 --account hk-retail --type limit {DAY}",
        "12.54",
        "10.26",
    ),
]
CAGES = [
    ("star", "1372.10", "1372.00", "1372.10", "1344.56", "1399.54"),
    ("sse", "3.20", "3.19", "3.20", "3.09", "3.30"),
    ("szse", "3.20", "3.19", "3.20", "3.09", "3.30"),
    ("chinext", "3.20", "3.19", "3.20", "3.09", "3.30"),
    ("sse", "25.30", "25.29", "25.30", "24.79", "25.80"),
    ("bse", "1.00", "0.99", "1.00", "0.89", "1.10"),
    ("bse", "10.00", "9.99", "10.00", "9.50", "10.50"),
]
PRICES = [
    ("buy", "1399.55", "above-price-cage"),
    ("buy", "1399.54", None),
    ("buy", "1300.00", None),
    ("sell", "1344.56", None),
    ("sell", "1344.55", "below-price-cage"),
    ("sell", "1600.00", None),
]
QUANTITIES = [
    (STAR, "buy", None, 200, None),
    (STAR, "buy", None, 201, None),
    (STAR, "buy", None, 199, "quantity-below-minimum"),
    (STAR, "buy", None, 100_000, None),
    (STAR, "buy", None, 100_001, "quantity-above-maximum"),
    *((STAR, "sell", 350, each, None) for each in (200, 201, 350)),
    (STAR, "sell", 350, 150, "quantity-below-minimum"),
    (STAR, "sell", 150, 150, None),
    (STAR, "sell", 150, 100, "odd-lot-must-go-whole"),
    *(
        (board, "sell", 250, each, None)
        for board in (SSE, SZSE, CHINEXT, FUND)
        for each in (50, 100, 150, 200, 250)
    ),
    *((board, "sell", 250, 30, "odd-lot-must-go-whole") for board in (SSE, SZSE, CHINEXT, FUND)),
    (CHINEXT, "buy", None, 300_000, None),
    (CHINEXT, "buy", None, 300_100, "quantity-above-maximum"),
    (SZSE, "buy", None, 1_000_000, None),
    (SZSE, "buy", None, 1_000_100, "quantity-above-maximum"),
    (SZSE, "buy", None, 150, "quantity-off-step"),
    (BSE, "buy", None, 100, None),
    (BSE, "buy", None, 101, None),
    (BSE, "buy", None, 99, "quantity-below-minimum"),
    (BSE, "sell", 80, 80, None),
    (BSE, "sell", 80, 50, "odd-lot-must-go-whole"),
    (f"{SSE} --st", "buy", None, 500_000, None),
    (f"{SSE} --st", "buy", None, 500_100, "quantity-above-maximum"),
    (f"{SSE} --st", "sell", 900_000, 900_000, None),
]


@pytest.mark.parametrize(("order", "fees", "cash"), COSTS)
def test_an_order_costs_what_the_example_says(order: str, fees: str, cash: str) -> None:
    said = answer(order)
    assert (said["accepted"], said["fees_total"], said["cash_effect"]) == (True, fees, cash)
    assert sum(Decimal(fee["amount"]) for fee in said["fees"]) == Decimal(fees)


def test_a_round_trip_earns_what_the_example_says() -> None:
    bought, sold = (Decimal(answer(order)["cash_effect"]) for order in (COSTS[0][0], COSTS[4][0]))
    assert bought + sold == Decimal("5295.85")


@pytest.mark.parametrize(("market", "up", "down"), LIMITS)
def test_the_limits_of_the_day(market: str, up: str | None, down: str | None) -> None:
    limits = answer(f"{market} --side buy --quantity 200", price="5.00")["limits"]
    assert (limits["up"], limits["down"]) == (up, down)


@pytest.mark.parametrize(("board", "close", "bid", "ask", "low", "high"), CAGES)
def test_the_cage_of_the_moment(board: str, close: str, bid: str, ask: str, low: str, high: str) -> None:
    market = f"--board {board} --previous-close {close} --best-bid {bid} --best-ask {ask} {CN} {DAY}"
    limits = answer(f"{market} --side buy --quantity 200 --price {bid}")["limits"]
    assert (limits["cage_low"], limits["cage_high"]) == (low, high)


@pytest.mark.parametrize(("side", "price", "code"), PRICES)
def test_a_price_meets_the_cage(side: str, price: str, code: str | None) -> None:
    market = f"{STAR} --best-bid 1372.00 --best-ask 1372.10 --side {side} --quantity 200 --price {price}"
    assert codes(market) == ([] if code is None else [code])


@pytest.mark.parametrize(("market", "side", "holding", "quantity", "code"), QUANTITIES)
def test_a_quantity_is_legal_or_named(
    market: str, side: str, holding: int | None, quantity: int, code: str | None
) -> None:
    price = "1372.10" if market is STAR else "1.500" if market is FUND else "10.00"
    held = "" if holding is None else f"--holding {holding}"
    order = f"{market} --side {side} --quantity {quantity} --price {price} {held}"
    assert codes(order) == ([] if code is None else [code])


def test_what_was_bought_today_is_sold_the_next_trading_day() -> None:
    order = f"{STAR} --side sell --price 1372.10 --quantity 200 --holding 200"
    (reason,) = answer(order, sellable=0)["reasons"]
    assert (reason["code"], reason["legal_from"]) == ("bought-today", "2025-08-28T09:15:00.000+08:00")
    assert codes(order, sellable=200) == []
    assert answer(f"{STAR} --side buy --price 1372.10 --quantity 200")["sellable_from"] == "2025-08-28"


AFTER_HOURS = [
    ("star", "2025-08-27T15:10", None),
    ("star", "2025-08-27T15:02", None),
    ("star", "2025-08-27T10:00", None),
    ("star", "2025-08-27T09:20", "type-not-allowed-now"),
    ("star", "2025-08-27T15:30", "market-closed"),
    ("chinext", "2025-08-27T15:10", None),
    ("chinext", "2025-08-27T09:20", None),
    ("chinext", "2020-08-21T15:10", "type-not-on-board market-closed"),
    *((board, "2026-07-03T14:00", "type-not-on-board") for board in ("sse", "szse", "bse", "sse-etf")),
    *((board, "2026-07-06T15:10", None) for board in ("sse", "szse", "bse", "sse-etf")),
]


@pytest.mark.parametrize(("board", "at", "expected"), AFTER_HOURS)
def test_after_hours_orders_are_taken_where_and_when_the_rules_say(
    board: str, at: str, expected: str | None
) -> None:
    order = f"--board {board} --previous-close 10.00 --account cn-retail-star --side buy --price 10.00 --quantity 200"
    assert codes(f"{order} --type after-hours-fixed --at {at}") == (expected.split() if expected else [])


@pytest.mark.parametrize(
    ("side", "price", "code"),
    [
        ("buy", "10.50", None),
        ("buy", "10.80", None),
        ("buy", "10.49", "void-at-the-close"),
        ("sell", "10.50", None),
        ("sell", "10.00", None),
        ("sell", "10.51", "void-at-the-close"),
    ],
)
def test_after_hours_a_price_worse_than_the_close_is_void(side: str, price: str, code: str | None) -> None:
    order = (
        f"--board star --previous-close 10.00 --last 10.50 --account cn-retail-star --side {side} "
        f"--type after-hours-fixed --price {price} --quantity 200 --at 2025-08-27T15:10"
    )
    said = answer(order)
    assert [(each["code"], each["nearest"]) for each in said["reasons"]] == (
        [(code, "10.50")] if code else []
    )


def test_a_limit_order_after_the_close_waits_for_the_next_day() -> None:
    (reason,) = answer(f"{STAR.replace('10:32:00', '15:10:00')} --side buy --price 1372.10 --quantity 200")[
        "reasons"
    ]
    assert (reason["code"], reason["legal_from"][:16]) == ("market-closed", "2025-08-28T09:15")


@pytest.mark.parametrize(
    ("board", "price", "code"),
    [
        ("szse", "90.00", None),
        ("szse", "90.01", "above-opening-range"),
        ("chinext", "5.00", None),
        ("chinext", "4.99", "below-opening-range"),
    ],
)
def test_an_opening_auction_without_a_limit_has_a_range(board: str, price: str, code: str | None) -> None:
    order = f"--board {board} --previous-close 10.00 --listed-days 1 {CN} --side buy --quantity 100 --price {price}"
    assert codes(f"{order} --at 2025-08-27T09:16") == ([] if code is None else [code])
    assert codes(f"{order} --at 2025-08-27T10:16") == []


MARKET_TYPES = {
    "sse": {"market-best5-ioc", "market-best5-limit", "own-best", "counterparty-best"},
    "star": {"market-best5-ioc", "market-best5-limit", "own-best", "counterparty-best"},
    "szse": {"market-best5-ioc", "own-best", "counterparty-best", "ioc", "fok"},
    "chinext": {"market-best5-ioc", "own-best", "counterparty-best", "ioc", "fok"},
    "bse": {"market-best5-ioc", "market-best5-limit", "own-best", "counterparty-best"},
}


@pytest.mark.parametrize("board", MARKET_TYPES)
@pytest.mark.parametrize("order_type", sorted(set().union(*MARKET_TYPES.values())))
def test_each_board_takes_its_own_market_orders_in_continuous_trading_alone(
    board: str, order_type: str
) -> None:
    protective = "--protective-price 10.00" if board == "star" else ""
    order = f"--board {board} --previous-close 10.00 --account cn-retail-star --side buy --quantity 200 {protective}"
    is_known = order_type in MARKET_TYPES[board]
    assert codes(f"{order} --type {order_type} {DAY}") == ([] if is_known else ["type-not-on-board"])
    if is_known:
        assert codes(f"{order} --type {order_type} --at 2025-08-27T14:58") == ["type-not-allowed-now"]
        assert codes(f"{order} --type {order_type} --listed-days 1 {DAY}") == ["no-price-limit-today"]


def test_a_star_market_order_carries_a_protective_price() -> None:
    order = f"{STAR.replace('limit', 'own-best')} --side buy --quantity 200"
    assert codes(order) == ["price-missing"]
    assert codes(order, protective_price="1400.00") == []
    assert codes(order.replace("200", "50001"), protective_price="1400.00") == ["quantity-above-maximum"]


def test_shanghais_funds_trade_continuously_to_the_close_before_july_2026() -> None:
    fund = f"--board sse-etf --previous-close 1.500 {CN} --side buy --price 1.501 --quantity 100"
    assert answer(f"{fund} --at 2026-07-03T14:58")["phase"] == "continuous"
    assert answer(f"{fund} --at 2026-07-06T14:58")["phase"] == "closing-auction"
    said = answer(f"{fund} --at 2025-08-27T10:00")
    assert (said["accepted"], said["limits"]["tick"], said["sellable_from"]) == (True, "0.001", "2025-08-28")
    assert [fee["name"] for fee in said["fees"]] == ["commission"]


@pytest.mark.parametrize(
    ("order", "rule"),
    [
        (f"{STAR.replace('limit', 'own-best')} --side buy --quantity 200", "star-own-best"),
        (f"{STAR.replace('limit', 'fok')} --side buy --quantity 200", "sse-limit-order"),
        (f"{BSE} --side buy --price 10.005 --quantity 100", "bse-share-tick"),
        (f"{CHINEXT} --side buy --price 12.01 --quantity 100", "chinext-price-limit-20"),
        (f"{SZSE} --st --side buy --price 10.00 --quantity 500100", "main-board-st-daily-buy"),
    ],
)
def test_a_refusal_names_its_rule(order: str, rule: str) -> None:
    (reason,) = answer(order)["reasons"]
    assert reason["rule"]["id"] == rule
    assert reason["rule"]["source"] and reason["rule"]["effective_from"] <= "2025-08-27"
