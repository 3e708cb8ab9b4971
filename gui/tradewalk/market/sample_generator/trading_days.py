"""The trading days of an exchange, from the calendars of the rule book."""

from datetime import date
from functools import cache

from tradewalk.domain.calendars import trading_days_between
from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import RuleBook
from tradewalk.resources import names_in, read_text

OLD = 30


def trading_days(exchange: Exchange, first: date, last: date) -> tuple[date, ...]:
    """The days from *first* to *last*, both included, on which the exchange trades. Raises NoRule."""
    return trading_days_between(_calendars(), exchange, first, last)


def trading_day_number(instrument: Instrument, day: date) -> int:
    """1 on the day of listing; counted for young listings, ``OLD`` for all others."""
    if (day - instrument.listed_on).days >= OLD:
        return OLD
    return len(trading_days(instrument.exchange, instrument.listed_on, day))


@cache
def _calendars() -> RuleBook:
    files = (name for name in names_in("rules") if name.startswith("calendar-"))
    return load_rule_book({name: read_text("rules", name) for name in files})
