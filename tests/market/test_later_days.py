"""The days after the pack's last are the same however they are asked for, and none costs the days before it."""

import inspect
import sys
from datetime import date
from itertools import pairwise

import pytest

from tests.market.day_shapes import CAMBRICON, CHIP_FUND, MOUTAI, SECOND, rule_book, sample_pack
from tradewalk.domain.calendars import trading_days_between
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.bars import aggregate, check_daily_bars
from tradewalk.market.later_days import LaterDays
from tradewalk.market.sample_generator import further_days

LATE, LAST = date(2026, 7, 6), date(2026, 12, 30)
SYMBOLS = tuple(instrument.symbol for instrument in sample_pack().instruments)


def later_days() -> LaterDays:
    return LaterDays(sample_pack(), rule_book(), seed=5)


def trading_days(symbol: str) -> tuple[date, ...]:
    exchange = sample_pack().instrument(symbol).exchange
    return trading_days_between(rule_book(), exchange, SECOND, LAST)


def bar_of(days: LaterDays, symbol: str, day: date) -> DailyBar:
    """The bar of *day*, as the trading day after it sees it."""
    following = next(after for before, after in pairwise(trading_days(symbol)) if before == day)
    return days.daily_bars_before(symbol, following)[-1]


def test_the_bars_are_the_same_whether_asked_day_by_day_or_from_the_end() -> None:
    forward, backward = later_days(), later_days()
    whole = backward.daily_bars_before(CAMBRICON, LAST)
    for number, day in enumerate(trading_days(CAMBRICON)):
        expected = whole[: len(sample_pack().daily_bars(CAMBRICON)) - 1 + number]
        assert forward.daily_bars_before(CAMBRICON, day) == expected
    for day in trading_days(CAMBRICON)[::-40]:
        assert backward.daily_bars_before(CAMBRICON, day) == forward.daily_bars_before(CAMBRICON, day)


def test_minutes_do_not_depend_on_what_was_asked_before() -> None:
    asked, fresh = later_days(), later_days()
    for day in trading_days(MOUTAI)[1::60]:
        asked.minute_bars(MOUTAI, day)
    assert asked.minute_bars(MOUTAI, LATE) == fresh.minute_bars(MOUTAI, LATE)


def test_days_of_the_pack_are_the_packs() -> None:
    assert later_days().daily_bars_before(MOUTAI, SECOND) == sample_pack().daily_bars_before(MOUTAI, SECOND)
    assert later_days().daily_bars_before(MOUTAI, date(2000, 1, 1)) == ()


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_the_daily_bar_of_a_late_day_is_what_its_minutes_add_up_to(symbol: str) -> None:
    days = later_days()
    for day in (date(2025, 12, 24), LATE, date(2026, 11, 27)):
        daily = bar_of(days, symbol, day)
        assert aggregate(day, days.minute_bars(symbol, day), daily.turnover) == daily
        check_daily_bars([daily], symbol, sample_pack().instrument(symbol).decimals)


def test_minutes_keep_to_the_rule_books_day() -> None:
    days = later_days()
    assert len(days.minute_bars("00700.HK", date(2025, 12, 24))) == 152
    assert len(days.minute_bars("NVDA.US", date(2025, 11, 28))) == 212
    assert len(days.minute_bars(CHIP_FUND, LATE)) == 239


def test_the_way_to_a_late_day_makes_no_minute_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(further_days, "minute_bars", None)
    monkeypatch.setattr("tradewalk.market.later_days.grid_of", None)
    assert (
        len(later_days().daily_bars_before(CAMBRICON, LAST)) > len(sample_pack().daily_bars(CAMBRICON)) + 300
    )


def test_the_way_to_a_late_day_is_walked_and_not_recursed() -> None:
    days, limit = later_days(), sys.getrecursionlimit()
    days.daily_bars_before(CAMBRICON, date(2025, 9, 2))
    sys.setrecursionlimit(len(inspect.stack()) + 60)
    try:
        assert days.daily_bars_before(CAMBRICON, LAST)[-1].day == date(2026, 12, 29)
    finally:
        sys.setrecursionlimit(limit)


def test_the_same_bars_are_handed_out_at_every_frame() -> None:
    days = later_days()
    assert days.daily_bars_before(MOUTAI, LATE) is days.daily_bars_before(MOUTAI, LATE)


def test_a_published_close_after_the_pack_is_reached() -> None:
    assert bar_of(later_days(), CAMBRICON, date(2025, 8, 29)).close == 149_249
