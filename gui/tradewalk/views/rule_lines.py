"""What a rule says in full: its short value, and where that leaves something out, all of it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.amend_terms import AfterPlacingTerms
from tradewalk.domain.mainland_terms import EligibilityTerms, FirstDaysPauseTerms, OpeningRangeTerms
from tradewalk.domain.overseas_terms import OverseasTerms
from tradewalk.domain.rule_changes import AnyRule
from tradewalk.domain.rule_terms import (
    CalendarTerms,
    FeePlanTerms,
    FeeTerms,
    LimitRounding,
    LotTerms,
    OddLot,
    OrderTypeTerms,
    PriceLimitTerms,
    PriceUse,
    ReachTerms,
    SettlementTerms,
    TickTerms,
    TradingTerms,
)
from tradewalk.domain.rule_texts import terms_as_texts
from tradewalk.views import formatting
from tradewalk.views.fee_plan_words import fee_of_plan_word, plan_word
from tradewalk.views.fee_words import fee_word
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import phase_word
from tradewalk.views.rule_after_placing_lines import after_placing_line
from tradewalk.views.rule_mainland_lines import mainland_line
from tradewalk.views.rule_overseas_lines import overseas_line
from tradewalk.views.rule_value_words import SEPARATOR, rule_value, tick_size

SATURDAY = 5
translate = QCoreApplication.translate


def rule_line(rule: AnyRule) -> str:  # noqa: C901 - a table
    """One running text; for terms without words of their own, their fields as the rule files write them."""
    match rule.terms:
        case TickTerms():
            return _ticks(rule.terms)
        case CalendarTerms():
            return _calendar(rule)
        case OrderTypeTerms():
            return _order_type(rule)
        case SettlementTerms():
            return _settlement(rule.terms)
        case ReachTerms(regions):
            return translate("RuleLines", "accounts of: {regions}").format(
                regions=SEPARATOR.join(map(_region, regions))
            )
        case TradingTerms(order_types):
            return SEPARATOR.join(map(type_word, order_types))
        case LotTerms():
            return SEPARATOR.join((rule_value(rule), *_lot_details(rule.terms)))
        case PriceLimitTerms():
            return SEPARATOR.join((rule_value(rule), *_limit_details(rule.terms)))
        case FeePlanTerms():
            return _fee_plan(rule.terms)
        case FeeTerms():
            return _fee(rule)
        case OpeningRangeTerms() | EligibilityTerms() | FirstDaysPauseTerms():
            return mainland_line(rule.terms)
        case _ if isinstance(rule.terms, AfterPlacingTerms):
            return after_placing_line(rule.terms)
        case _ if isinstance(rule.terms, OverseasTerms):
            return overseas_line(rule.terms)
        case _:
            return rule_value(rule) or _as_written(rule)


def _ticks(terms: TickTerms) -> str:
    return SEPARATOR.join((_bands(terms), *_ends(terms)))


def _ends(terms: TickTerms) -> Iterator[str]:
    """Where the table begins and ends."""
    if terms.lowest is not None:
        yield translate("RuleLines", "lowest price {price}").format(price=tick_size(terms.lowest))
    if terms.highest is not None:
        yield translate("RuleLines", "highest price {price}").format(price=tick_size(terms.highest))


def _bands(terms: TickTerms) -> str:
    first, *others = terms.bands.bands
    if not others:
        return translate("RuleLines", "{tick} at every price").format(tick=tick_size(first.tick))
    steps = [
        translate("RuleLines", "{tick} below {price}").format(
            tick=tick_size(first.tick), price=tick_size(others[0].start)
        )
    ]
    # A band that goes on with the tick of the one before says nothing new.
    steps += [
        translate("RuleLines", "{tick} from {price}").format(
            tick=tick_size(band.tick), price=tick_size(band.start)
        )
        for before, band in pairwise(terms.bands.bands)
        if band.tick != before.tick
    ]
    return SEPARATOR.join(steps)


def _lot_details(terms: LotTerms) -> list[str]:
    """What differs by order type, and how a rest is sold."""
    maxima = (
        (translate("RuleLines", "market orders: {shares} at most"), terms.max_market),
        (translate("RuleLines", "after hours: {shares} at most"), terms.max_after_hours),
    )
    told = [
        sentence.format(shares=formatting.quantity(shares))
        for sentence, shares in maxima
        if shares not in (None, terms.max_limit)
    ]
    rests = {
        OddLot.WITH_THE_REMAINDER: translate("RuleLines", "a rest below one lot is sold in one order"),
        OddLot.WHOLE_BELOW_MINIMUM: translate("RuleLines", "a holding below the minimum is sold whole"),
        OddLot.OWN_ORDER_TYPE: translate("RuleLines", "less than a lot has an order type of its own"),
    }
    return [*told, rests[terms.odd_lot]]


def _limit_details(terms: PriceLimitTerms) -> list[str]:
    """How a limit between two ticks is rounded where that is not half-up, and the least that it allows."""
    told = []
    if terms.rounding is LimitRounding.TOWARDS_PREVIOUS_CLOSE:
        told.append(translate("RuleLines", "rounded towards the previous close"))
    if terms.least_ticks == 1:
        told.append(translate("RuleLines", "one tick at least"))
    elif terms.least_ticks:
        sentence = translate("RuleLines", "{ticks} ticks at least")
        told.append(sentence.format(ticks=formatting.quantity(terms.least_ticks)))
    return told


def _calendar(rule: AnyRule) -> str:
    terms = rule.terms
    assert isinstance(terms, CalendarTerms), "a rule of a calendar"
    weekdays = sum(day.weekday() < SATURDAY for day in terms.closed)
    closed = translate("RuleLines", "{year}: closed on weekends and on {count} weekdays").format(
        year=rule.effective_from.year, count=formatting.quantity(weekdays)
    )
    if not terms.half_days:
        return closed
    halves = translate("RuleLines", "half days: {count}").format(
        count=formatting.quantity(len(terms.half_days))
    )
    return SEPARATOR.join((closed, halves))


def _order_type(rule: AnyRule) -> str:
    assert isinstance(rule.terms, OrderTypeTerms), "a rule of an order type"
    uses = {
        PriceUse.LIMIT: translate("RuleLines", "with a limit price"),
        PriceUse.PROTECTIVE: translate("RuleLines", "with a protective price"),
        PriceUse.OPTIONAL_PROTECTIVE: translate("RuleLines", "with a protective price, if one wants"),
        PriceUse.NONE: translate("RuleLines", "without a price"),
    }
    parts = [uses[rule.terms.price], rule_value(rule)]
    parts += _how_far(rule.terms)
    if rule.terms.needs_price_limit:
        parts.append(translate("RuleLines", "not on days without a price limit"))
    return SEPARATOR.join(parts)


def _how_far(terms: OrderTypeTerms) -> Iterator[str]:
    """How far it goes into the book, and until when it is taken."""
    if terms.levels is not None:
        line = translate("RuleLines", "matches at most {count} prices of the other side")
        yield line.format(count=formatting.quantity(terms.levels))
    if terms.spreads is not None:
        line = translate("RuleLines", "at most {count} ticks beyond the best of them")
        yield line.format(count=formatting.quantity(terms.spreads))
    if terms.cut_off is not None:
        line = translate("RuleLines", "no later than {count} minutes before: {phase}")
        yield line.format(
            count=formatting.quantity(terms.cut_off.minutes), phase=phase_word(terms.cut_off.phase)
        )


def _settlement(terms: SettlementTerms) -> str:
    sentence = translate("RuleLines", "bought shares can be sold on T+{shares}, cash is settled on T+{cash}")
    return sentence.format(shares=terms.sellable_after_days, cash=terms.cash_after_days)


def _fee(rule: AnyRule) -> str:
    assert isinstance(rule.terms, FeeTerms), "a rule of a fee"
    if rule.terms.included_in is None:
        return rule_value(rule)
    part = translate("RuleLines", "part of: {fee}").format(fee=fee_word(rule.terms.included_in))
    return SEPARATOR.join((rule_value(rule), part))


def _region(region: str) -> str:
    words = {
        "cn": translate("RuleLines", "the mainland"),
        "hk": translate("RuleLines", "Hong Kong"),
        "us": translate("RuleLines", "the United States"),
    }
    return words.get(region, region)


def _fee_plan(terms: FeePlanTerms) -> str:
    if terms.same_as is not None:
        return translate("RuleLines", "the same as: {plan}").format(plan=plan_word(terms.same_as))
    return SEPARATOR.join(map(fee_of_plan_word, terms.fees))


def _as_written(rule: AnyRule) -> str:
    fields = ((name, (text,) if isinstance(text, str) else text) for name, text in terms_as_texts(rule.terms))
    return SEPARATOR.join(f"{name} {', '.join(parts)}" for name, parts in fields)
