"""What the rules say that only Hong Kong and New York have."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from tradewalk.domain.overseas_terms import (
    AuctionRangeTerms,
    BuyFreezeTerms,
    IssuerLotTerms,
    LimitBandTerms,
    MarketBreakerTerms,
    NominalMultipleTerms,
    OverseasTerms,
    OwnSideTerms,
    ProceedsTerms,
    ReferenceFixingTerms,
    RoundLotTerms,
    VolatilityControlTerms,
)
from tradewalk.views import formatting
from tradewalk.views.fee_words import SEPARATOR, rate_word
from tradewalk.views.rule_value_words import codes_word

translate = QCoreApplication.translate


def overseas_line(terms: OverseasTerms) -> str:  # noqa: C901 - a table
    """One running text for the terms of a rule."""
    match terms:
        case IssuerLotTerms(lots):
            return _with(
                translate("RuleLines", "whole lots of the issuer, at most {count} of them"), count=lots
            )
        case NominalMultipleTerms(times):
            return _with(
                translate(
                    "RuleLines",
                    "less than {count} times the nominal price, and more than one part in {count}",
                ),
                count=times,
            )
        case OwnSideTerms(spreads):
            return _with(
                translate("RuleLines", "at most {count} ticks behind the best price of the own side"),
                count=spreads,
            )
        case AuctionRangeTerms(ratio):
            line = translate("RuleLines", "±{ratio} from the reference price, later between the best quotes")
            return line.format(ratio=rate_word(ratio))
        case ReferenceFixingTerms():
            return _with(
                translate("RuleLines", "the median of {count} nominal prices, one every {seconds} seconds"),
                count=terms.snapshots,
                seconds=terms.seconds_apart,
            )
        case VolatilityControlTerms():
            return _volatility(terms)
        case LimitBandTerms():
            return _limit_band(terms)
        case MarketBreakerTerms():
            return _breaker(terms)
        case RoundLotTerms():
            return SEPARATOR.join(_round_lots(terms))
        case BuyFreezeTerms(factor):
            line = translate("RuleLines", "{factor} times the price that the market shows")
            return line.format(factor=formatting.number(factor, 2))
        case ProceedsTerms():
            return _proceeds(terms)
        case _:
            assert_never(terms)


def overseas_kind_words() -> dict[str, str]:
    """What each of their kinds of rule is about."""
    return {
        "issuer-lot": translate("RuleWords", "Board lot"),
        "nominal-multiple": translate("RuleWords", "Distance from the nominal price"),
        "own-side-spreads": translate("RuleWords", "Distance from the best price"),
        "auction-range": translate("RuleWords", "Price range of a call auction"),
        "reference-fixing": translate("RuleWords", "Reference price of the closing auction"),
        "volatility-control": translate("RuleWords", "Volatility control"),
        "limit-band": translate("RuleWords", "Limit up and limit down"),
        "market-breaker": translate("RuleWords", "Breaker of the whole market"),
        "round-lot": translate("RuleWords", "Round lot of quotes"),
        "buy-freeze": translate("RuleWords", "Cash frozen without a limit"),
        "proceeds": translate("RuleWords", "Proceeds of a sale"),
    }


def overseas_subject_words() -> dict[str, str]:
    """What tells rules of one of these kinds apart."""
    return {
        "opening": translate("RuleWords", "before the open"),
        "closing": translate("RuleWords", "at the close"),
        "large-cap": translate("RuleWords", "large companies"),
        "mid-cap": translate("RuleWords", "medium companies"),
        "small-cap": translate("RuleWords", "small companies"),
        "tier-1": translate("RuleWords", "the largest shares"),
        "tier-2": translate("RuleWords", "all other shares"),
        "level-1": translate("RuleWords", "first level"),
        "level-2": translate("RuleWords", "second level"),
        "level-3": translate("RuleWords", "third level"),
        "at-auction": translate("OrderTypeWords", "At auction"),
    }


def _volatility(terms: VolatilityControlTerms) -> str:
    band = translate("RuleLines", "±{ratio} from the trade {minutes} minutes before").format(
        ratio=rate_word(terms.ratio), minutes=formatting.quantity(terms.reference_minutes)
    )
    pause = translate("RuleLines", "beyond it {minutes} minutes inside the band")
    apart = translate(
        "RuleLines", "not in the first {first} minutes of a session and the last {last} of the day"
    )
    return SEPARATOR.join(
        (
            band,
            _with(pause, minutes=terms.cooling_off_minutes),
            _with(apart, first=terms.after_start, last=terms.before_end),
            *filter(None, (codes_word(terms.symbols),)),
        )
    )


def _limit_band(terms: LimitBandTerms) -> str:
    band = translate("RuleLines", "±{ratio} from the reference price above {price}").format(
        ratio=rate_word(terms.ratio), price=formatting.number(terms.dear_above, 2)
    )
    middle = translate("RuleLines", "±{ratio} from {price} on").format(
        ratio=rate_word(terms.middle_ratio), price=formatting.number(terms.cheap_below, 2)
    )
    cheap = translate("RuleLines", "below that ±{ratio}, at most {price}").format(
        ratio=rate_word(terms.cheap_ratio), price=formatting.number(terms.cheap_most, 2)
    )
    doubled = (
        translate("RuleLines", "doubled in the last {minutes} minutes")
        if terms.doubles_dear
        else translate("RuleLines", "doubled in the last {minutes} minutes for cheaper shares")
    )
    pause = translate("RuleLines", "after {seconds} seconds at the limit a pause of {minutes} minutes")
    reference = translate(
        "RuleLines", "the reference price is the mean of {minutes} minutes, once that has moved by {ratio}"
    )
    return SEPARATOR.join(
        (
            band,
            middle,
            cheap,
            _with(doubled, minutes=terms.doubling_minutes),
            _with(pause, seconds=terms.limit_seconds, minutes=terms.pause_minutes),
            reference.format(
                minutes=formatting.quantity(terms.reference_minutes), ratio=rate_word(terms.reference_step)
            ),
            *filter(None, (codes_word(terms.symbols),)),
        )
    )


def _breaker(terms: MarketBreakerTerms) -> str:
    fallen = translate("RuleLines", "when the index has fallen by {ratio}").format(
        ratio=rate_word(terms.ratio)
    )
    if terms.halt_minutes is None or terms.until is None:
        return SEPARATOR.join((fallen, translate("RuleLines", "trading ends for the day")))
    until = QLocale().toString(QTime(terms.until.hour, terms.until.minute), "HH:mm")
    pause = translate("RuleLines", "trading pauses for {minutes} minutes, until {time} alone")
    return SEPARATOR.join((fallen, pause.format(minutes=formatting.quantity(terms.halt_minutes), time=until)))


def _round_lots(terms: RoundLotTerms) -> tuple[str, ...]:
    first, *others = terms.tiers
    line = translate("RuleLines", "{shares} shares above {price}")
    return (
        _with(translate("RuleLines", "{count} shares"), count=first.shares),
        *(
            line.format(shares=formatting.quantity(tier.shares), price=formatting.number(tier.above, 2))
            for tier in others
        ),
    )


def _proceeds(terms: ProceedsTerms) -> str:
    reused = (
        translate("RuleLines", "can be spent again at once")
        if terms.reusable_at_once
        else translate("RuleLines", "can be spent once they are settled")
    )
    if not terms.good_faith:
        return reused
    return SEPARATOR.join(
        (reused, translate("RuleLines", "what they buy is not sold before they are settled"))
    )


def _with(sentence: str, **numbers: int) -> str:
    return sentence.format(**{name: formatting.quantity(number) for name, number in numbers.items()})
