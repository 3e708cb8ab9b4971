"""Results by year and half-year, worked by hand."""

from decimal import Decimal

import pytest

from tests.market.test_valuation import results
from tradewalk.market.results_history import Amounts, Period, halves_of, years_of


def told(periods: tuple[Period, ...]) -> list[str]:
    """Periods as ``2024/1 20 (15)``: year, half, profit, and the profit a year before."""
    return [
        f"{each.year}/{each.half} {each.amounts.profit}" + (f" ({each.before.profit})" if each.before else "")
        for each in periods
    ]


@pytest.mark.parametrize(
    ("rows", "years"),
    [
        ((), []),
        (("2024/12 50",), ["2024/0 50"]),
        (("2023/12 40", "2024/6 20", "2024/12 50"), ["2023/0 40", "2024/0 50 (40)"]),
        (("2022/12 30", "2024/12 50"), ["2022/0 30", "2024/0 50"]),
        (
            tuple(f"{year}/12 {year - 2000}" for year in range(2018, 2025)),
            ["2020/0 20 (19)", "2021/0 21 (20)", "2022/0 22 (21)", "2023/0 23 (22)", "2024/0 24 (23)"],
        ),
    ],
)
def test_the_last_five_years_each_beside_the_one_before(rows: tuple[str, ...], years: list[str]) -> None:
    assert told(years_of(results(*rows))) == years


@pytest.mark.parametrize(
    ("rows", "halves"),
    [
        (("2024/12 50",), []),
        (("2024/6 20",), ["2024/1 20"]),
        (("2024/3 9", "2024/6 20", "2024/9 30", "2024/12 50"), ["2024/1 20", "2024/2 30"]),
        (
            ("2023/6 15", "2023/12 25", "2024/6 20", "2024/12 50", "2025/6 -8"),
            ["2023/1 15", "2023/2 10", "2024/1 20 (15)", "2024/2 30 (10)", "2025/1 -8 (20)"],
        ),
    ],
)
def test_a_second_half_is_what_the_first_leaves_of_its_year(rows: tuple[str, ...], halves: list[str]) -> None:
    assert told(halves_of(results(*rows))) == halves


@pytest.mark.parametrize(
    ("now", "before", "growth"),
    [
        ("30", "20", "0.5"),
        ("10", "20", "-0.5"),
        ("-10", "20", "-1.5"),
        ("30", "-20", None),
        ("30", "0", None),
    ],
)
def test_nothing_grows_from_a_loss(now: str, before: str, growth: str | None) -> None:
    period = Period(2024, 0, Amounts(Decimal(1), Decimal(now)), Amounts(Decimal(1), Decimal(before)))
    assert period.profit_growth == (None if growth is None else Decimal(growth))
    assert period.revenue_growth == 0


def test_without_a_year_before_there_is_no_growth() -> None:
    period = Period(2024, 0, Amounts(Decimal(1), Decimal(1)), None)
    assert (period.revenue_growth, period.profit_growth) == (None, None)
