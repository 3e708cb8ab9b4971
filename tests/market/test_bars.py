"""Well-formed bars pass; each wrong row is refused with its number, its field, its value and a remedy."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.market.day_shapes import (
    CAMBRICON,
    FIRST,
    DayOfBars,
    degenerate_days,
    flat_bar,
    generated_days,
    sample_pack,
)
from tests.market.legal_days import check_day
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.bars import (
    BarError,
    check_aggregates,
    check_daily_bars,
    check_legal_prices,
    check_minute_bars,
    trades_needed,
)

GRID = sample_pack().day_grid(CAMBRICON, FIRST)
STARTS = sorted((*GRID.prints, *GRID.minutes))
CLOSE = 1_000
MONDAY, TUESDAY = date(2025, 8, 25), date(2025, 8, 26)


def a_bar(**changes: int) -> Bar:
    return Bar(STARTS[1], 1_000, 1_010, 990, 1_005, 500)._replace(**changes)  # type: ignore[arg-type]


def a_daily_bar(**changes: Any) -> DailyBar:
    return DailyBar(MONDAY, 1_000, 1_010, 990, 1_005, 500, 5_000)._replace(**changes)


def a_day() -> list[Bar]:
    return [flat_bar(start, CLOSE, 100) for start in STARTS]


def refusal(check: Callable[[], None]) -> BarError:
    with pytest.raises(BarError) as caught:
        check()
    return caught.value


@pytest.mark.parametrize(
    ("prices", "trades"),
    [
        ((10, 10, 10, 10), 1),
        ((10, 12, 10, 12), 2),
        ((10, 12, 10, 10), 3),
        ((10, 12, 9, 12), 3),
        ((10, 12, 9, 11), 4),
        ((10, 12, 9, 10), 4),
    ],
)
def test_a_bar_needs_as_many_trades_as_its_prices_say(prices: tuple[int, int, int, int], trades: int) -> None:
    bar = Bar(STARTS[1], *prices, trades)
    assert trades_needed(bar) == trades
    check_daily_bars([DailyBar(MONDAY, *prices, trades, trades * 10)], "daily.csv", decimals=0)
    assert refusal(lambda: _check_minute(bar._replace(volume=trades - 1))).field in {"volume", "open", "high"}


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"low": 0}, "low", 0),
        ({"low": -5}, "low", -5),
        ({"high": 980}, "high", 980),
        ({"open": 1_011}, "open", 1_011),
        ({"open": 989}, "open", 989),
        ({"close": 1_011}, "close", 1_011),
        ({"close": 989}, "close", 989),
        ({"volume": -1}, "volume", -1),
        ({"volume": 3}, "volume", 3),
        ({"volume": 0}, "high", 1_010),
    ],
)
def test_a_wrong_row_is_refused_by_field_and_value(changes: dict[str, int], field: str, value: int) -> None:
    error = refusal(lambda: _check_minute(a_bar(**changes)))
    assert (error.file, error.row, error.field, error.value) == ("minutes.csv", 3, field, value)
    assert str(error).startswith(f"minutes.csv, row 3: {field} is {value}, but ")
    assert str(error).endswith(".")


def test_a_minute_without_a_trade_repeats_the_previous_close() -> None:
    day = a_day()
    day[5] = flat_bar(STARTS[5], CLOSE, 0)
    check_minute_bars(day, "minutes.csv", GRID, CLOSE)
    day[5] = flat_bar(STARTS[5], CLOSE + 1, 0)
    error = refusal(lambda: check_minute_bars(day, "minutes.csv", GRID, CLOSE))
    assert (error.row, error.field, error.value) == (7, "open", CLOSE + 1)
    assert f"the previous close of {CLOSE}" in error.remedy


def test_the_first_row_without_a_trade_repeats_the_reference_close() -> None:
    day = [flat_bar(start, CLOSE, 0) for start in GRID.minutes]
    check_minute_bars(day, "minutes.csv", GRID, CLOSE)
    assert refusal(lambda: check_minute_bars(day, "minutes.csv", GRID, CLOSE - 1)).row == 2


@pytest.mark.parametrize(
    ("change", "row", "remedy"),
    [
        (lambda day: day.insert(4, day[4]), 7, "rows rise strictly"),
        (lambda day: day.insert(3, day.pop(4)), 6, "rows rise strictly"),
        (lambda day: _start_at(day, 4, STARTS[4] + 1_000), 6, "whole minute"),
        (lambda day: _start_at(day, 0, STARTS[0] - MINUTE), 2, "neither a minute of a session nor"),
        (lambda day: day.pop(4), 6, "comes before it"),
        (lambda day: day.pop(1), 3, "comes before it"),
        (lambda day: day.pop(-2), 238, "comes after it"),
    ],
)
def test_rows_stand_on_every_minute_and_nowhere_else(
    change: Callable[[list[Bar]], object], row: int, remedy: str
) -> None:
    day = a_day()
    change(day)
    error = refusal(lambda: check_minute_bars(day, "minutes.csv", GRID, CLOSE))
    assert (error.row, error.field) == (row, "start")
    assert remedy in error.remedy


def test_an_auction_may_be_silent_and_has_one_price() -> None:
    check_minute_bars(a_day()[1:-1], "minutes.csv", GRID, CLOSE)
    silent, double = a_day(), a_day()
    silent[0] = flat_bar(STARTS[0], CLOSE, 0)
    double[-1] = Bar(STARTS[-1], 999, 1_001, 999, 1_001, 50)
    assert refusal(lambda: check_minute_bars(silent, "minutes.csv", GRID, CLOSE)).field == "volume"
    error = refusal(lambda: check_minute_bars(double, "minutes.csv", GRID, CLOSE))
    assert (error.row, error.field) == (len(double) + 1, "high")


@pytest.mark.parametrize(
    ("bar", "field", "remedy"),
    [
        (a_daily_bar(), "day", "the row before is 2025-08-25"),
        (a_daily_bar(day=TUESDAY, turnover=4_949), "turnover", "cost 4950 to 5050"),
        (a_daily_bar(day=TUESDAY, turnover=5_051), "turnover", "cost 4950 to 5050"),
        (a_daily_bar(day=TUESDAY, low=0), "low", "above zero"),
        (a_daily_bar(day=TUESDAY, volume=0, turnover=0), "open", "the previous close of 1005"),
    ],
)
def test_a_wrong_day_is_refused(bar: DailyBar, field: str, remedy: str) -> None:
    error = refusal(lambda: check_daily_bars([a_daily_bar(), bar], "daily.csv", decimals=2))
    assert (error.row, error.field) == (3, field)
    assert remedy in error.remedy


def test_a_day_without_a_trade_has_no_turnover() -> None:
    still = DailyBar(TUESDAY, 1_005, 1_005, 1_005, 1_005, 0, 0)
    check_daily_bars([a_daily_bar(), still], "daily.csv", decimals=2)


@pytest.mark.parametrize(
    ("changes", "field", "remedy"),
    [
        ({"low": 991}, "low", "tick table"),
        ({"high": 1_102}, "high", "limit-up of the day is 1100"),
        ({"low": 898}, "low", "limit-down of the day is 900"),
    ],
)
def test_prices_lie_on_ticks_and_inside_the_limits(changes: dict[str, int], field: str, remedy: str) -> None:
    legal = a_bar(close=1_004)
    check_legal_prices([legal], "minutes.csv", is_even, 900, 1_100)
    wrong = legal._replace(**changes)  # type: ignore[arg-type]
    error = refusal(lambda: check_legal_prices([wrong], "minutes.csv", is_even, 900, 1_100))
    assert (error.row, error.field) == (2, field)
    assert remedy in error.remedy


@pytest.mark.parametrize("field", ["open", "high", "low", "close", "volume"])
def test_minutes_that_do_not_add_up_to_the_day_are_refused(field: str) -> None:
    daily = DailyBar(FIRST, CLOSE, CLOSE, CLOSE, CLOSE, 100 * len(STARTS), 100 * len(STARTS) * 10)
    check_aggregates(daily, a_day(), "daily.csv", row=9)
    wrong = daily._replace(**{field: 7})  # type: ignore[arg-type]
    error = refusal(lambda: check_aggregates(wrong, a_day(), "daily.csv", row=9))
    assert (error.row, error.field, error.value) == (9, field, 7)
    assert "the minute rows of 2025-08-27 add up to" in error.remedy


@pytest.mark.parametrize("day", degenerate_days(), ids=lambda day: day.name)
def test_degenerate_days_are_well_formed(day: DayOfBars) -> None:
    check_day(day)


def test_generated_days_are_well_formed() -> None:
    for day in generated_days(200):
        check_day(day)


def is_even(price: int) -> bool:
    return price % 2 == 0


def _check_minute(bar: Bar) -> None:
    day = a_day()
    day[1] = bar
    check_minute_bars(day, "minutes.csv", GRID, CLOSE)


def _start_at(day: list[Bar], row: int, start: int) -> None:
    day[row] = day[row]._replace(start=Instant(start))
