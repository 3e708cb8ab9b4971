"""What a share costs against earnings, book and dividends: worked by hand, and by nothing that is later."""

from datetime import date
from decimal import Decimal

import pytest

from tradewalk.domain.instants import parse_instant
from tradewalk.market.company_results import CompanyResult, ShareCount
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.valuation import Valuation, split_ratio, trailing_profit, valued, yield_of

DAY = date(2025, 8, 27)
TEN_SHARES = ShareCount("X", parse_instant("2025-04-01T00:00"), 4, 10)


def results(*rows: str, currency: str = "CNY") -> tuple[CompanyResult, ...]:
    """Results as ``2024/12 50``, with an equity behind it where there is one: ``2025/6 30 400``."""
    parsed = []
    for row in rows:
        period, profit, *equity = row.split()
        year, months = map(int, period.split("/"))
        ends_on = date(year, months, 28)
        known = Decimal(equity[0]) if equity else None
        at = parse_instant("2025-08-26T19:00")
        parsed.append(
            CompanyResult("X", year, months, ends_on, at, currency, Decimal(1000), Decimal(profit), known)
        )
    return tuple(parsed)


def action(ex_on: str, cash: str = "0", before: int = 1, after: int = 1) -> CorporateAction:
    day = date.fromisoformat(ex_on)
    return CorporateAction("X", day, day, Decimal(cash), before, after)


@pytest.mark.parametrize(
    ("rows", "profit"),
    [
        ((), None),
        (("2024/12 50",), "50"),
        (("2024/6 20", "2024/12 50", "2025/6 30"), "60"),
        (("2024/3 -5", "2024/6 -53", "2024/12 -45", "2025/3 36", "2025/6 104"), "112"),
        (("2024/9 79", "2024/12 94", "2025/9 85"), "100"),
        (("2024/12 50", "2025/6 30"), None),
        (("2024/6 20", "2025/6 30"), None),
    ],
)
def test_twelve_months_are_the_last_year_and_what_the_year_since_adds(
    rows: tuple[str, ...], profit: str | None
) -> None:
    assert trailing_profit(results(*rows)) == (None if profit is None else Decimal(profit))


@pytest.mark.parametrize(
    ("rows", "currency", "expected"),
    [
        (("2024/12 50 400",), "CNY", (Decimal(10), False, Decimal("1.25"))),
        (("2024/12 50",), "CNY", (Decimal(10), False, None)),
        (("2024/12 -50 400",), "CNY", (None, True, Decimal("1.25"))),
        (("2024/12 -50 -1",), "CNY", (None, True, None)),
        ((), "CNY", (None, False, None)),
        (("2024/12 50 400",), "USD", (None, False, None)),
    ],
)
def test_price_to_earnings_and_book(
    rows: tuple[str, ...], currency: str, expected: tuple[Decimal | None, bool, Decimal | None]
) -> None:
    valuation = valued(Decimal(50), "CNY", DAY, TEN_SHARES, results(*rows, currency=currency), ())
    assert (valuation.price_earnings, valuation.is_loss, valuation.price_book) == expected
    assert valuation.market_value == 200, "of the four shares that are listed here"


def test_without_a_count_of_shares_there_are_no_figures() -> None:
    assert valued(Decimal(50), "CNY", DAY, None, results("2024/12 50 400"), ()) == Valuation()


def test_a_split_since_the_count_has_made_more_shares() -> None:
    ten_for_one = (action("2025-06-10", before=1, after=10),)
    valuation = valued(Decimal(5), "CNY", DAY, TEN_SHARES, results("2024/12 50 400"), ten_for_one)
    assert valuation == Valuation(Decimal(200), Decimal(10), False, Decimal("1.25"), None)


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        ((), None),
        ((action("2025-06-26", "2"),), "0.04"),
        ((action("2024-12-20", "1"), action("2025-06-26", "2")), "0.06"),
        ((action("2024-08-27", "1"),), None),
        ((action("2024-08-28", "1"),), "0.02"),
        ((action("2025-08-27", "1"),), "0.02"),
        ((action("2025-08-28", "1"),), None),
        ((action("2025-01-10", "2"), action("2025-06-10", before=1, after=2)), "0.02"),
        ((action("2025-06-10", "2", before=1, after=2),), "0.02"),
    ],
)
def test_the_yield_counts_the_dividends_of_a_year_in_shares_of_today(
    actions: tuple[CorporateAction, ...], expected: str | None
) -> None:
    assert yield_of(Decimal(50), DAY, actions) == (None if expected is None else Decimal(expected))


def test_a_split_counts_from_its_day_on() -> None:
    splits = (action("2025-06-10", before=1, after=10), action("2025-08-28", before=2, after=3))
    ratios = [split_ratio(splits, date(2025, 6, day), DAY) for day in (9, 10)]
    assert ratios == [10, 1]
