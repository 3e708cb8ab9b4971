"""Each dated change of a fee: what the same order paid the day before, and on the day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.domain.builders import an_instrument, shipped_rule_book
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side

BOOK = shipped_rule_book()
SHANGHAI, SHENZHEN = ("cn-standard", Board.SSE_MAIN), ("cn-standard", Board.SZSE_CHINEXT)
BEIJING, NORTHBOUND = ("cn-standard", Board.BSE), ("northbound-tiger", Board.NORTHBOUND_STAR)
HONG_KONG, USMART, NEW_YORK = (
    ("hk-futu", Board.HKEX_MAIN),
    ("hk-usmart-a", Board.HKEX_MAIN),
    ("us-standard", Board.US_LISTED),
)


def amount(plan: str, board: Board, fee: str, day: date, value: str, quantity: int) -> str | None:
    """What a sale of this value pays of one fee; None where it does not pay it at all."""
    breakdown = fees_of(BOOK, plan, an_instrument(board), Side.SELL, day, Decimal(value), quantity)
    return next((f"{line.amount:.2f}" for line in breakdown.lines if line.fee_id == fee), None)


@pytest.mark.parametrize(
    ("where", "fee", "day", "value", "before", "after"),
    [
        (SHANGHAI, "transfer", date(2022, 4, 29), "100000", "2.00", "1.00"),
        (SHENZHEN, "transfer", date(2022, 4, 29), "100000", "2.00", "1.00"),
        (SHANGHAI, "stamp-duty", date(2023, 8, 28), "100000", "100.00", "50.00"),
        (SHENZHEN, "stamp-duty", date(2023, 8, 28), "100000", "100.00", "50.00"),
        (SHANGHAI, "handling", date(2023, 8, 28), "100000", "4.87", "3.41"),
        (SHENZHEN, "handling", date(2023, 8, 28), "100000", "4.87", "3.41"),
        (BEIJING, "transfer", date(2022, 4, 29), "100000", "2.50", "1.00"),
        (BEIJING, "stamp-duty", date(2023, 8, 28), "100000", "100.00", "50.00"),
        (BEIJING, "handling", date(2023, 8, 28), "100000", "25.00", "12.50"),
        (NORTHBOUND, "transfer", date(2022, 4, 29), "100000", "2.00", "1.00"),
        (NORTHBOUND, "stamp-duty", date(2023, 8, 28), "100000", "100.00", "50.00"),
        (NORTHBOUND, "handling", date(2023, 8, 28), "100000", "4.87", "3.41"),
        (HONG_KONG, "stamp-duty", date(2021, 8, 1), "100001", "101.00", "131.00"),
        (HONG_KONG, "stamp-duty", date(2023, 11, 17), "100001", "131.00", "101.00"),
        (HONG_KONG, "afrc-levy", date(2022, 1, 1), "1000000", None, "1.50"),
        (HONG_KONG, "trading-fee", date(2023, 1, 1), "100000", "5.00", "5.65"),
        (USMART, "trading-fee", date(2023, 1, 1), "100000", "5.00", "5.65"),
        (HONG_KONG, "trading-tariff", date(2023, 1, 1), "100000", "0.50", None),
        (HONG_KONG, "settlement", date(2025, 6, 30), "600000", "12.00", "25.20"),
        (HONG_KONG, "settlement", date(2025, 6, 30), "50000", "2.00", "2.10"),
        (HONG_KONG, "settlement", date(2025, 6, 30), "2000", "2.00", "0.08"),
        (HONG_KONG, "settlement", date(2025, 6, 30), "10000000", "100.00", "420.00"),
        (NEW_YORK, "sec-fee", date(2025, 5, 14), "100000", "2.78", "0.00"),
        (NEW_YORK, "sec-fee", date(2026, 4, 4), "100000", "0.00", "2.06"),
        (NEW_YORK, "taf", date(2026, 1, 1), "100000", "0.17", "0.20"),
        (NEW_YORK, "taf", date(2026, 10, 1), "100000", "0.20", "0.00"),
        (NEW_YORK, "taf", date(2027, 1, 1), "100000", "0.00", "0.20"),
        (NEW_YORK, "cat", date(2024, 10, 1), "100000", None, "0.01"),
    ],
)
def test_a_fee_changes_on_its_day_and_not_before(
    where: tuple[str, Board], fee: str, day: date, value: str, before: str | None, after: str | None
) -> None:
    days = (day - timedelta(days=1), day)
    assert [amount(*where, fee, each, value, 1000) for each in days] == [before, after]


@pytest.mark.parametrize(
    ("day", "highest"),
    [(date(2025, 8, 27), "8.30"), (date(2026, 9, 30), "9.79"), (date(2027, 1, 4), "9.79")],
)
def test_the_trading_activity_fee_has_a_maximum(day: date, highest: str) -> None:
    assert amount("us-standard", Board.US_LISTED, "taf", day, "1000000", 100_000) == highest


@pytest.mark.parametrize("fee", ["sfc-levy", "trading-fee"])
def test_the_least_of_a_levy_is_a_cent_where_the_broker_says_so(fee: str) -> None:
    plans = {
        plan: amount(plan, Board.HKEX_MAIN, fee, date(2026, 9, 1), "10", 10)
        for plan in ("hk-futu", "hk-usmart-a")
    }
    with_least = {"sfc-levy": "hk-futu", "trading-fee": "hk-usmart-a"}[fee]
    assert {plan for plan, paid in plans.items() if paid == "0.01"} == {with_least}
    assert amount("hk-usmart-a", Board.HKEX_MAIN, "trading-fee", date(2022, 12, 30), "10", 10) == "0.01"
