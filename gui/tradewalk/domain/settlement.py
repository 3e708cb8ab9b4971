"""When a trade is settled: from when bought shares may be sold, and when its cash is the owner's for good."""

from datetime import date
from typing import NamedTuple

from tradewalk.domain.access import settlement_rule
from tradewalk.domain.calendars import next_trading_day
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.rules import NoRule, RuleBook


class SettlementDays(NamedTuple):
    """Trading days of the instrument's own market; None where no rule says it or the calendar ends before."""

    sellable_from: date | None = None
    settles_on: date | None = None


def settlement_days(book: RuleBook, instrument: Instrument, day: date) -> SettlementDays:
    """When a trade of *day* is settled by the rule of the instrument's board."""
    rule = settlement_rule(book, instrument.board, day)
    if rule is None:
        return SettlementDays()
    return SettlementDays(
        _days_later(book, instrument, day, rule.terms.sellable_after_days),
        _days_later(book, instrument, day, rule.terms.cash_after_days),
    )


def _days_later(book: RuleBook, instrument: Instrument, day: date, count: int) -> date | None:
    try:
        for _ in range(count):
            day = next_trading_day(book, instrument.board, day)
    except NoRule:
        return None
    return day
