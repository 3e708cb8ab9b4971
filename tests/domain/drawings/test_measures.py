"""The numbers of drawings: levels of a retracement, and what a measure measures."""

from datetime import timedelta
from decimal import Decimal

import pytest

from tests.domain.drawings.builders import (
    MONDAY,
    anchor,
    clock,
    day_axis,
    midnight,
    minute_axis,
    trading_days,
)
from tradewalk.domain.drawings.measures import Measured, measured, retracement_levels


@pytest.mark.parametrize(
    ("start", "end", "prices"),
    [
        ("100", "200", ("200", "176.4", "161.8", "150", "138.2", "121.4", "100")),
        ("200", "100", ("100", "123.6", "138.2", "150", "161.8", "178.6", "200")),
        ("10.5", "10.5", ("10.5",) * 7),
    ],
)
def test_a_level_takes_back_its_part_of_the_move(start: str, end: str, prices: tuple[str, ...]) -> None:
    levels = retracement_levels(Decimal(start), Decimal(end))
    assert [level.price for level in levels] == [Decimal(price) for price in prices]
    assert [str(level.part) for level in levels] == ["0", "0.236", "0.382", "0.5", "0.618", "0.786", "1"]


def test_a_measure_says_money_part_bars_and_days() -> None:
    first = anchor(midnight(MONDAY), "80.00")
    second = anchor(midnight(MONDAY + timedelta(8)), "100.00")
    assert measured(first, second, day_axis(20)) == Measured(Decimal("20.00"), Decimal("0.25"), 6, 8)
    assert measured(second, first, day_axis(20)) == Measured(Decimal("-20.00"), Decimal("-0.2"), -6, -8)


def test_on_minutes_the_same_measure_has_more_bars() -> None:
    first, second = anchor(clock("09:30")), anchor(clock("13:00", MONDAY + timedelta(1)))
    assert measured(first, second, minute_axis(trading_days(5)))[2:] == (360, 1)


def test_of_a_price_of_nothing_there_is_no_part() -> None:
    assert measured(anchor(price="0"), anchor(price="1"), day_axis(3)).ratio is None
