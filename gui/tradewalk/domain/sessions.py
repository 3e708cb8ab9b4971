"""The phases of a trading day, as instants."""

from datetime import date, time, timedelta, tzinfo
from functools import lru_cache

from tradewalk.domain.calendars import is_half_day, is_trading_day
from tradewalk.domain.instants import CHINA, instant_at
from tradewalk.domain.instruments import Board
from tradewalk.domain.phases import Phase, PhaseSpan, TradingDay
from tradewalk.domain.rule_terms import PhaseStart, SessionTerms
from tradewalk.domain.rules import Rule, RuleBook

HALF_DAY = "half-day"
# Both have stood at UTC+8 without summer time since before any rule here: no time zone file is needed.
_FIXED_ZONES: dict[str, tzinfo] = {"Asia/Shanghai": CHINA, "Asia/Hong_Kong": CHINA}


@lru_cache(maxsize=256)
def trading_day(book: RuleBook, board: Board, day: date) -> TradingDay:
    """The phases of a board from local midnight to midnight; one closed span when it does not trade.

    Raises NoRule outside the calendar.
    """
    rule = session_rule(book, board, day)
    zone = zone_of(rule.terms.zone)
    starts = rule.terms.phases
    if not is_trading_day(book, board, day):
        starts = (PhaseStart(time(0), Phase.CLOSED, can_enter=False, can_cancel=False, is_held=False),)
    instants = [instant_at(day, each.start, zone) for each in starts]
    ends = [*instants[1:], instant_at(day + timedelta(days=1), time(0), zone)]
    spans = (
        PhaseSpan(each.phase, start, end, each.can_enter, each.can_cancel, each.is_held)
        for each, start, end in zip(starts, instants, ends, strict=True)
    )
    return TradingDay(day, tuple(spans))


def session_rule(book: RuleBook, board: Board, day: date) -> Rule[SessionTerms]:
    """The rule behind the phases of a day, which on a half day is another. Raises NoRule."""
    subject = HALF_DAY if is_half_day(book, board, day) else ""
    return book.get(SessionTerms, board, day, subject)


@lru_cache(maxsize=8)
def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name. Raises ZoneInfoNotFoundError without a time zone database."""
    if name in _FIXED_ZONES:
        return _FIXED_ZONES[name]
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)
