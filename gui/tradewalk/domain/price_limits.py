"""Limit-up and limit-down of a day."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ceiling, floor, half_up
from tradewalk.domain.rule_terms import FreeDaysTerms, LimitRounding, PriceLimitTerms
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.tick_rules import tick_table

RISK_WARNED = "risk-warned"
CODE = "code-"
"""What the subject of a rule begins with that is for a segment of codes, by their first three digits."""
_ROUNDING = {
    LimitRounding.HALF_UP: (half_up, half_up),
    LimitRounding.TOWARDS_PREVIOUS_CLOSE: (floor, ceiling),
}
"""How the upper and the lower limit are rounded to a tick."""


class PriceLimits(NamedTuple):
    """The highest and the lowest legal price of a day, None where there is none; and the rule behind."""

    up: Decimal | None
    down: Decimal | None
    rule_id: str | None


def price_limits(
    book: RuleBook,
    instrument: Instrument,
    day: date,
    previous_close: Decimal | None,
    trading_days_since_listing: int,
) -> PriceLimits:
    """Previous close × (1 ± ratio), rounded and at least as many ticks away as the board's rule says.

    SSE Trading Rules 3.3.13, SZSE Trading Rules 3.3.13. No limit is below one tick. Without a previous close
    there may be a rule, and no price. ``trading_days_since_listing`` is 0 on the day of listing.
    """
    free = book.find(FreeDaysTerms, instrument.board, day)
    if free is not None and trading_days_since_listing < free.terms.days:
        return PriceLimits(None, None, free.id)
    rule = limit_rule(book, instrument, day)
    if rule is None or previous_close is None:
        return PriceLimits(None, None, None if rule is None else rule.id)
    tick = tick_table(book, instrument, day).tick_at(previous_close)
    reach, least = previous_close * rule.terms.ratio, tick * rule.terms.least_ticks
    round_up, round_down = _ROUNDING[rule.terms.rounding]
    up = max(round_up(previous_close + reach, tick), previous_close + least)
    down = min(round_down(previous_close - reach, tick), previous_close - least)
    return PriceLimits(up, max(down, tick), rule.id)


def limit_rule(book: RuleBook, instrument: Instrument, day: date) -> Rule[PriceLimitTerms] | None:
    """The ratio for an instrument: under a risk warning, else of its code segment, else of its board."""
    subjects = variants_of(instrument)
    found = (book.find(PriceLimitTerms, instrument.board, day, subject) for subject in subjects)
    return next((rule for rule in found if rule is not None), None)


def variants_of(instrument: Instrument) -> tuple[str, ...]:
    """The subjects under which a rule may speak of an instrument, the most particular first."""
    warned = (RISK_WARNED,) if instrument.is_risk_warned else ()
    return (*warned, f"{CODE}{instrument.code[:3]}", "")


def is_variant(subject: str) -> bool:
    """Whether a rule of this subject is for some instruments of its board alone."""
    return subject == RISK_WARNED or subject.startswith(CODE)
