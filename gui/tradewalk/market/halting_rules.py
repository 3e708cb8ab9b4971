"""By which rule the trades of an instrument halt it on a day."""

from decimal import Decimal

from tradewalk.domain.instants import instant_at
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.limit_bands import bands_of
from tradewalk.domain.mainland_terms import FirstDaysPauseTerms
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.domain.price_limits import PriceLimits
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import session_rule, zone_of
from tradewalk.domain.ticks import TickTable
from tradewalk.domain.volatility_control import control_of
from tradewalk.market.halting_bands import LimitWatch, VolatilityWatch
from tradewalk.market.halting_pauses import FirstDaysPause
from tradewalk.market.path_halts import HaltingRule


def halting_rule(
    book: RuleBook,
    instrument: Instrument,
    trading_day: TradingDay,
    ticks: TickTable,
    limits: PriceLimits,
    previous_close: Decimal,
) -> HaltingRule | None:
    """The rule, with what it needs to know of the day; None where trading never halts."""
    control = control_of(book, instrument, trading_day.day)
    if control is not None:
        return VolatilityWatch(control.id, control.terms, ticks, trading_day)
    bands = bands_of(book, instrument, trading_day.day)
    if bands is not None:
        return LimitWatch(bands.id, bands.terms, ticks, trading_day, previous_close)
    return _pause(book, instrument, trading_day, ticks, limits)


def _pause(
    book: RuleBook, instrument: Instrument, trading_day: TradingDay, ticks: TickTable, limits: PriceLimits
) -> FirstDaysPause | None:
    """The pauses of a share that has no price limit on the day."""
    rule = book.find(FirstDaysPauseTerms, instrument.board, trading_day.day)
    if rule is None or limits.up is not None:
        return None
    sessions = tuple(span for span in trading_day.spans if span.phase is Phase.CONTINUOUS)
    zone = zone_of(session_rule(book, instrument.board, trading_day.day).terms.zone)
    until = instant_at(trading_day.day, rule.terms.until, zone)
    return FirstDaysPause(rule.id, rule.terms, ticks, sessions, until)
