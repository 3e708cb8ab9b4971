"""US limit up, limit down: the band around a reference price; and the breakers that stop the whole market."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.money import half_up
from tradewalk.domain.overseas_terms import LimitBandTerms, MarketBreakerTerms
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.volatility_control import PriceBand

_CENT = Decimal("0.01")
_LEVELS = ("level-3", "level-2", "level-1")


class Tier(StrEnum):
    """Tier 1 are the shares of the S&P 500 and the Russell 1000 and some funds, tier 2 all others."""

    ONE = "tier-1"
    TWO = "tier-2"


def limit_band_rule(book: RuleBook, board: Board, day: date, tier: Tier) -> Rule[LimitBandTerms] | None:
    """The bands of a tier; None where the board knows none."""
    return book.find(LimitBandTerms, board, day, tier.value)


def bands_of(book: RuleBook, instrument: Instrument, day: date) -> Rule[LimitBandTerms] | None:
    """The limit bands of an instrument: those of the tier that names it, else of the one that names none."""
    rules = [rule for tier in Tier if (rule := limit_band_rule(book, instrument.board, day, tier))]
    named = (rule for rule in rules if instrument.symbol in rule.terms.symbols)
    return next(named, next((rule for rule in rules if not rule.terms.symbols), None))


def limit_band(
    terms: LimitBandTerms, previous_close: Decimal, reference: Decimal, *, is_doubled: bool = False
) -> PriceBand:
    """The band around *reference*, in whole cents. Its ratio goes by the previous close."""
    reach = _reach(terms, previous_close, reference)
    is_dear = previous_close > terms.dear_above
    if is_doubled and (terms.doubles_dear or not is_dear):
        reach *= 2
    low = max(half_up(reference - reach, _CENT), Decimal(0))
    return PriceBand(low, half_up(reference + reach, _CENT))


def _reach(terms: LimitBandTerms, previous_close: Decimal, reference: Decimal) -> Decimal:
    if previous_close > terms.dear_above:
        return reference * terms.ratio
    if previous_close >= terms.cheap_below:
        return reference * terms.middle_ratio
    return min(reference * terms.cheap_ratio, terms.cheap_most)


def is_doubled_at(terms: LimitBandTerms, day: TradingDay, now: Instant) -> bool:
    """Whether *now* is in the last minutes of regular trading, where bands are doubled."""
    end = max(span.end for span in day.spans if span.can_enter or span.phase is Phase.CONTINUOUS)
    return end - terms.doubling_minutes * MINUTE <= now < end


def breaker_reached(
    book: RuleBook, board: Board, day: date, index_close: Decimal, index_now: Decimal, clock: time
) -> Rule[MarketBreakerTerms] | None:
    """The breaker that a fall of the S&P 500 sets off at this local time; None where trading goes on."""
    fallen = index_close - index_now
    for rule in _breakers(book, board, day):
        terms = rule.terms
        if fallen >= index_close * terms.ratio:
            return rule if terms.until is None or clock < terms.until else None
    return None


def breaker_ends(terms: MarketBreakerTerms, fired_at: Instant, day: TradingDay) -> Instant:
    """When the market goes on after a breaker: after so many minutes, or with the day that is over."""
    if terms.halt_minutes is None:
        return day.spans[-1].end
    return Instant(fired_at + terms.halt_minutes * MINUTE)


def _breakers(book: RuleBook, board: Board, day: date) -> Iterator[Rule[MarketBreakerTerms]]:
    """The breakers of a day, the deepest first."""
    for level in _LEVELS:
        rule = book.find(MarketBreakerTerms, board, day, level)
        if rule is not None:
            yield rule
