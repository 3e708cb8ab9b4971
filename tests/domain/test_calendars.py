from datetime import date

import exchange_calendars
import pytest

from tests.domain.builders import shipped_rule_book
from tradewalk.domain.calendars import (
    is_half_day,
    is_trading_day,
    next_trading_day,
    previous_trading_day,
    trading_days_between,
    trading_days_since,
)
from tradewalk.domain.instruments import Exchange
from tradewalk.domain.rules import NoRule

FIRST, LAST = date(2020, 1, 1), date(2026, 12, 31)
CALENDARS = {
    Exchange.SSE: "XSHG",
    Exchange.SZSE: "XSHG",
    Exchange.BSE: "XSHG",
    Exchange.HKEX: "XHKG",
    Exchange.US: "XNYS",
}
BOOK = shipped_rule_book()


# The independent calendar still asks pandas in a way that a later pandas will answer otherwise.
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore:Series.values")
@pytest.mark.parametrize("exchange", Exchange)
def test_every_day_is_as_the_independent_calendar_says(exchange: Exchange) -> None:
    calendar = exchange_calendars.get_calendar(CALENDARS[exchange], start=str(FIRST), end=str(LAST))
    trading_days = trading_days_between(BOOK, exchange, FIRST, LAST)
    assert trading_days == tuple(session.date() for session in calendar.sessions)
    half_days = tuple(day for day in trading_days if is_half_day(BOOK, exchange, day))
    assert half_days == tuple(session.date() for session in calendar.early_closes)


def test_the_neighbours_of_a_long_holiday_are_found_across_it() -> None:
    assert next_trading_day(BOOK, Exchange.SSE, date(2025, 9, 30)) == date(2025, 10, 9)
    assert previous_trading_day(BOOK, Exchange.SSE, date(2025, 10, 9)) == date(2025, 9, 30)


@pytest.mark.parametrize("day", [date(2025, 8, 30), date(2025, 8, 31), date(2025, 10, 1)])
def test_weekends_and_holidays_are_no_trading_days(day: date) -> None:
    assert not is_trading_day(BOOK, Exchange.SSE, day)


def test_a_day_outside_the_calendar_has_no_answer() -> None:
    with pytest.raises(NoRule, match="2027-01-04"):
        is_trading_day(BOOK, Exchange.SSE, date(2027, 1, 4))


@pytest.mark.parametrize(
    ("listed_on", "day", "count"),
    [
        (date(2025, 8, 27), date(2025, 8, 27), 0),
        (date(2025, 8, 27), date(2025, 8, 28), 1),
        (date(2025, 8, 28), date(2025, 9, 3), 4),
        (date(2025, 8, 28), date(2025, 9, 4), 5),
        (date(2001, 8, 27), date(2025, 8, 27), 10),
        (date(2001, 8, 27), date(2020, 1, 6), 10),
    ],
)
def test_trading_days_count_from_the_day_of_listing_and_stop_at_ten(
    listed_on: date, day: date, count: int
) -> None:
    assert trading_days_since(BOOK, Exchange.SSE, listed_on, day) == count
