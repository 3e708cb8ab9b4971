"""The trading days of an exchange, from the holiday calendars of the rule book."""

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from tradewalk.domain.instruments import Exchange
from tradewalk.resources import read_text

_CALENDARS = {
    Exchange.SSE: "calendar-mainland.toml",
    Exchange.SZSE: "calendar-mainland.toml",
    Exchange.HKEX: "calendar-hkex.toml",
    Exchange.US: "calendar-us.toml",
}
_SATURDAY = 5


def trading_days(exchange: Exchange, first: date, last: date) -> tuple[date, ...]:
    """The days from *first* to *last*, both included, on which the exchange trades."""
    closed = _closed_days(_CALENDARS[exchange])
    return tuple(day for day in _days(first, last) if day.weekday() < _SATURDAY and day not in closed)


@cache
def _closed_days(file: str) -> frozenset[date]:
    rules = tomllib.loads(read_text("rules", file))["rule"]
    spans = [entry for rule in rules if rule["kind"] == "calendar" for entry in rule["value"]["closed"]]
    return frozenset(day for span in spans for day in _days_of(span))


def _days_of(span: str) -> Iterator[date]:
    first, _, last = span.partition("/")
    return _days(date.fromisoformat(first), date.fromisoformat(last or first))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
