"""What a rule of the rule book says, in short: the value alone, without its source."""

from datetime import time
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from tradewalk.domain.access import BOARD_OF_PERMISSION
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import (
    AuctionTerms,
    AuctionTie,
    CageTerms,
    DailyBuyTerms,
    FeeBasis,
    FeeTerms,
    FreeDaysTerms,
    LotTerms,
    OrderTypeTerms,
    PermissionTerms,
    PriceLimitTerms,
    SessionTerms,
    SettlementTerms,
    Terms,
    TickTerms,
)
from tradewalk.domain.rules import Rule
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_limit_words, fee_rate_word, rate_word
from tradewalk.views.order_words import board_word, phase_word

translate = QCoreApplication.translate
SEPARATOR = " · "


def rule_value(rule: Rule[Terms], subject: str = "") -> str:  # noqa: C901 - a table
    """The value of a rule; empty where its source says all. ``subject`` picks a phase of the day."""
    match rule.terms:
        case TickTerms():
            return _tick(rule.terms)
        case LotTerms():
            return _lot(rule.terms)
        case DailyBuyTerms(maximum):
            return _shares(translate("RuleValues", "at most {shares} shares a day"), maximum)
        case PriceLimitTerms(ratio):
            return translate("RuleValues", "±{ratio} from the previous close").format(ratio=rate_word(ratio))
        case FreeDaysTerms(1):
            return translate("RuleValues", "the first trading day")
        case FreeDaysTerms(days):
            return translate("RuleValues", "the first {days} trading days").format(
                days=formatting.quantity(days)
            )
        case CageTerms():
            return _cage(rule.terms)
        case SettlementTerms(days):
            return f"T+{days}"
        case PermissionTerms(permission):
            return translate("RuleValues", "permission: {name}").format(name=_permission(permission))
        case SessionTerms():
            return _session(rule.terms, subject)
        case AuctionTerms(ties):
            return _ties(ties)
        case FeeTerms():
            return _fee(rule.terms)
        case OrderTypeTerms(phases):
            return SEPARATOR.join(map(phase_word, phases))
        case _:
            return ""


def _permission(permission: str) -> str:
    """A permission is called after its board, or after the investors who have it."""
    if permission in BOARD_OF_PERMISSION:
        return board_word(BOARD_OF_PERMISSION[permission])
    words = {
        "institutional-professional": translate("RuleValues", "institutional professional investor"),
    }
    return words.get(permission, permission)


def _shares(sentence: str, shares: int) -> str:
    return sentence.format(shares=formatting.quantity(shares))


def _tick(terms: TickTerms) -> str:
    ticks = [band.tick for band in terms.bands.bands]
    least, most = tick_size(min(ticks)), tick_size(max(ticks))
    if least == most:
        return least
    return translate("RuleValues", "from {least} to {most}, by the price").format(least=least, most=most)


def tick_size(tick: Decimal) -> str:
    """A tick with the digits that it needs and no more."""
    exponent = tick.normalize().as_tuple().exponent
    return formatting.number(tick, max(0, -exponent) if isinstance(exponent, int) else 0)


def _lot(terms: LotTerms) -> str:
    sentence = translate(
        "RuleValues", "{minimum} shares at least, then in steps of {step}; {maximum} at most"
    )
    numbers = {"minimum": terms.minimum, "step": terms.step, "maximum": terms.max_limit}
    return sentence.format(**{name: formatting.quantity(number) for name, number in numbers.items()})


def _cage(terms: CageTerms) -> str:
    buy, sell = rate_word(terms.buy), rate_word(terms.sell)
    if not terms.ticks:
        return translate("RuleValues", "buy up to {buy}, sell down to {sell} of the best price").format(
            buy=buy, sell=sell
        )
    sentence = translate(
        "RuleValues",
        "buy up to {buy}, sell down to {sell} of the best price, or {ticks} ticks if that is further",
    )
    return sentence.format(buy=buy, sell=sell, ticks=formatting.quantity(terms.ticks))


def _session(terms: SessionTerms, subject: str) -> str:
    """The hours of one phase, or all phases of the day with theirs."""
    ends = [later.start for _, later in pairwise(terms.phases)]
    spans = list(zip(terms.phases, [*ends, time(0)], strict=True))
    if subject:
        return SEPARATOR.join(_span(each.start, end) for each, end in spans if each.phase.value == subject)
    told = (each for each in terms.phases if each.start != time(0))
    return SEPARATOR.join(f"{_time(each.start)} {phase_word(each.phase)}" for each in told)


def _span(start: time, end: time) -> str:
    return f"{_time(start)}–{_time(end)}"


def _time(moment: time) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), "HH:mm")


def _ties(ties: tuple[AuctionTie, ...]) -> str:
    words = {
        AuctionTie.SMALLEST_UNEXECUTED: translate("RuleValues", "the fewest shares left over"),
        AuctionTie.SMALLEST_IMBALANCE: translate("RuleValues", "the smallest imbalance"),
        AuctionTie.MIDPOINT: translate("RuleValues", "the middle price"),
        AuctionTie.NEAREST_TO_REFERENCE: translate("RuleValues", "the nearest to the reference price"),
        AuctionTie.HIGHER_PRICE: translate("RuleValues", "the higher price"),
    }
    first = translate("RuleValues", "the most shares matched")
    return SEPARATOR.join((first, *(words[tie] for tie in ties)))


def _fee(terms: FeeTerms) -> str:
    rate = fee_rate_word(terms.rate, terms.per)
    if terms.per is FeeBasis.VALUE:
        rate = translate("RuleValues", "{rate} of the executed value").format(rate=rate)
    parts = [rate]
    if terms.minimum:
        least = formatting.number(terms.minimum, 2)
        parts.append(translate("RuleValues", "at least {least}").format(least=least))
    parts += fee_limit_words(terms)
    if terms.sides == (Side.SELL,):
        parts.append(translate("RuleValues", "on sales alone"))
    return SEPARATOR.join(parts)


def codes_word(symbols: tuple[str, ...]) -> str:
    """The codes of some instruments."""
    return SEPARATOR.join(symbol.partition(".")[0] for symbol in symbols)
