"""A series of bars is a value, though longer ones share its columns."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.instants import CHINA, Instant, parse_instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.series.bar_series import BarRow, daily_series, minute_series, series_of


def a_row(number: int) -> BarRow:
    return BarRow(number * 60_000.0, 10.0 + number, 12.0 + number, 9.0, 11.0, 100.0 * number, 1000.0)


def test_a_series_that_grew_leaves_the_shorter_one_as_it_was() -> None:
    short = series_of([a_row(1), a_row(2)])
    longer = short.appended(a_row(3))
    assert (len(short), len(longer)) == (2, 3)
    assert longer.row(-1) == a_row(3)
    assert short.row(-1) == a_row(2)
    assert longer.continues(short)


def test_two_ways_on_from_one_series_do_not_meet() -> None:
    short = series_of([a_row(1)])
    one, other = short.appended(a_row(2)), short.appended(a_row(3))
    assert (one.row(1), other.row(1)) == (a_row(2), a_row(3))
    assert one.continues(short)
    assert not other.continues(one)


def test_a_thousand_bars_are_appended_in_order() -> None:
    series = series_of([])
    for number in range(1000):
        series = series.appended(a_row(number))
    assert [int(start) for start in series.starts] == [number * 60_000 for number in range(1000)]


def test_daily_bars_become_prices_and_start_at_midnight_of_their_exchange() -> None:
    series = daily_series(
        [DailyBar(date(2025, 8, 27), 137888, 146498, 134102, 137210, 17_895_000, 25)], 2, CHINA
    )
    row = series.row(0)
    assert row[1:] == (1378.88, 1464.98, 1341.02, 1372.1, 17_895_000.0, 25.0)
    assert row.start == parse_instant("2025-08-27T00:00")


def test_minute_bars_become_prices_with_their_turnovers() -> None:
    series = minute_series([Bar(Instant(60_000), 995, 1001, 990, 1000, 300)], [Decimal("2995.5")], 3)
    assert series.row(0) == (60_000.0, 0.995, 1.001, 0.99, 1.0, 300.0, 2995.5)
    assert len(minute_series([], [], 2)) == len(daily_series([], 2, CHINA)) == 0
