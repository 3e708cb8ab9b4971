"""Trading days. The days are dated rules, one a year; outside their years every question raises NoRule.

A market is an exchange, or a board: a Northbound one has days of its own.
"""

from datetime import date, timedelta

from tradewalk.domain.instruments import Exchange
from tradewalk.domain.rule_terms import CalendarTerms
from tradewalk.domain.rules import NoRule, RuleBook, Scope, scopes_of

_DAY = timedelta(days=1)
_SATURDAY = 5


def is_trading_day(book: RuleBook, market: Scope, day: date) -> bool:
    """Whether the market trades on *day*, a half day included."""
    closed = book.get(CalendarTerms, market, day).terms.closed
    return day.weekday() < _SATURDAY and day not in closed


def is_half_day(book: RuleBook, market: Scope, day: date) -> bool:
    """Whether the market closes early on *day*."""
    return day in book.get(CalendarTerms, market, day).terms.half_days


def next_trading_day(book: RuleBook, market: Scope, day: date) -> date:
    """The first trading day after *day*."""
    return _step(book, market, day, _DAY)


def previous_trading_day(book: RuleBook, market: Scope, day: date) -> date:
    """The last trading day before *day*."""
    return _step(book, market, day, -_DAY)


def trading_days_between(book: RuleBook, market: Scope, first: date, last: date) -> tuple[date, ...]:
    """The trading days from *first* to *last*, both included."""
    days = (first + _DAY * count for count in range((last - first).days + 1))
    return tuple(day for day in days if is_trading_day(book, market, day))


def trading_days_since(book: RuleBook, market: Scope, listed_on: date, day: date, most: int = 10) -> int:
    """How many trading days lie between the day of listing (0) and *day*; counting stops at *most*.

    Stopping keeps it cheap, and answers for companies listed before the calendar begins.
    """
    count = 0
    while count < most and day > listed_on:
        try:
            day = previous_trading_day(book, market, day)
        except NoRule:
            return most
        count += 1
    return count


def last_covered_day(book: RuleBook) -> date:
    """The last day that the calendars of all exchanges cover; nothing can be simulated after it."""
    ends = ([rule.effective_to for rule in book.about(CalendarTerms, exchange)] for exchange in Exchange)
    return min(max(end for end in each if end is not None) for each in ends if each)


def first_and_last_day(book: RuleBook, market: Scope) -> tuple[date, date] | None:
    """The days that the calendars of a market cover, from the first to the last; None where it has none."""
    of_scopes = (book.about(CalendarTerms, scope) for scope in scopes_of(market))
    rules = next((each for each in of_scopes if each), ())
    ends = [rule.effective_to for rule in rules if rule.effective_to is not None]
    return (min(rule.effective_from for rule in rules), max(ends)) if ends else None


def _step(book: RuleBook, market: Scope, day: date, step: timedelta) -> date:
    day += step
    while not is_trading_day(book, market, day):
        day += step
    return day
