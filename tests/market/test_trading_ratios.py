"""Amplitude, volume ratio and the year's range, worked by hand."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.views.market_builders import DAY, a_grid, before_the_open, clock
from tests.views.trading_builders import QUOTE
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.trading_ratios import (
    PriceRange,
    amplitude,
    usual_minute_volume,
    volume_ratio,
    year_before,
)

SPLIT = CorporateAction("X", date(2025, 8, 26), date(2025, 8, 26), Decimal(0), 1, 10)
DIVIDEND = SPLIT._replace(cash_per_share=Decimal(1), shares_after=1)
MINUTES = a_grid().minutes


def bar(days_before: int, low: int = 1000, high: int = 1100, volume: int = 2400) -> DailyBar:
    return DailyBar(DAY - timedelta(days_before), low, high, low, high, volume, 0)


def test_the_amplitude_is_of_the_previous_close() -> None:
    quote = QUOTE._replace(high=Decimal(110), low=Decimal(99), previous_close=Decimal(100))
    assert amplitude(quote) == Decimal("0.11")
    assert amplitude(before_the_open()) is None


@pytest.mark.parametrize(
    ("bars", "expected"),
    [
        ((), None),
        ((bar(1),), 10),
        (
            tuple(
                bar(n, volume=volume)
                for n, volume in ((6, 9999), (5, 0), (4, 0), (3, 0), (2, 2400), (1, 9600))
            ),
            10,
        ),
        ((bar(1), bar(0, volume=999_999)), 10),
    ],
)
def test_the_usual_volume_is_the_mean_of_the_last_five_days(
    bars: tuple[DailyBar, ...], expected: int | None
) -> None:
    assert usual_minute_volume(bars, (), DAY, 240) == expected


def test_shares_before_a_split_count_as_what_they_became() -> None:
    assert usual_minute_volume((bar(2), bar(1)), (SPLIT,), DAY, 240) == Decimal(55)


@pytest.mark.parametrize(
    ("at", "volume", "usual", "expected"),
    [
        ("09:25", 5000, 10, None),
        ("09:30", 5000, None, None),
        ("09:30", 50, 10, 5),
        ("09:39", 200, 10, 2),
        ("11:45", 1200, 10, 1),
        ("13:00", 1210, 10, 1),
        ("15:30", 4800, 10, 2),
    ],
)
def test_the_volume_ratio_compares_a_minute_of_today_with_a_usual_one(
    at: str, volume: int, usual: int | None, expected: int | None
) -> None:
    ratio = volume_ratio(volume, clock(at), MINUTES, None if usual is None else Decimal(usual))
    assert ratio == expected


def test_the_year_is_52_weeks_and_ends_before_today() -> None:
    bars = (bar(365, low=1), bar(364, high=2000), bar(30, low=900), bar(0, low=1, high=9999))
    assert year_before(bars, (), DAY, 2) == PriceRange(Decimal(9), Decimal(20))
    assert year_before((bar(0),), (), DAY, 2) is None


def test_the_year_is_in_prices_of_today_across_a_split_and_keeps_its_dividends() -> None:
    bars = (bar(30, low=900, high=2000), bar(1, low=95, high=101))
    assert year_before(bars, (SPLIT,), DAY, 2) == PriceRange(Decimal("0.9"), Decimal(2))
    assert year_before(bars, (DIVIDEND,), DAY, 2) == PriceRange(Decimal("0.95"), Decimal(20))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [("95", "105", (90, 120)), ("80", "105", (80, 120)), ("95", "130", (90, 130)), (None, None, (90, 120))],
)
def test_today_widens_the_year(low: str | None, high: str | None, expected: tuple[int, int]) -> None:
    low_price, high_price = (None if each is None else Decimal(each) for each in (low, high))
    year = PriceRange(Decimal(90), Decimal(120)).with_today(QUOTE._replace(low=low_price, high=high_price))
    assert year == PriceRange(*map(Decimal, expected))
