"""What the rules say that only the mainland and the way there from Hong Kong have."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from tradewalk.domain.mainland_terms import (
    EligibilityTerms,
    FirstDaysPauseTerms,
    MainlandTerms,
    OpeningRangeTerms,
)
from tradewalk.views import formatting
from tradewalk.views.fee_words import rate_word
from tradewalk.views.rule_value_words import SEPARATOR, codes_word

translate = QCoreApplication.translate


def mainland_line(terms: MainlandTerms) -> str:
    """One running text for the terms of a rule."""
    match terms:
        case OpeningRangeTerms():
            line = translate("RuleLines", "{lowest} to {highest} times the previous close")
            return line.format(
                lowest=formatting.number(terms.lowest, 2), highest=formatting.number(terms.highest, 2)
            )
        case FirstDaysPauseTerms():
            return _pause(terms)
        case EligibilityTerms():
            return SEPARATOR.join(_eligibility(terms))
        case _:
            assert_never(terms)


def _pause(terms: FirstDaysPauseTerms) -> str:
    line = translate(
        "RuleLines",
        "{minutes} minutes once {ratios} from the opening price of the day, until {time} at the latest",
    )
    ratios = SEPARATOR.join(f"±{rate_word(ratio)}" for ratio in terms.thresholds)
    until = QLocale().toString(QTime(terms.until.hour, terms.until.minute), "HH:mm")
    return line.format(minutes=formatting.quantity(terms.minutes), ratios=ratios, time=until)


def _eligibility(terms: EligibilityTerms) -> Iterator[str]:
    if terms.buy_and_sell:
        line = translate("RuleLines", "can be bought and sold: {symbols}")
        yield line.format(symbols=codes_word(terms.buy_and_sell))
    if terms.sell_only:
        line = translate("RuleLines", "can be sold and not bought: {symbols}")
        yield line.format(symbols=codes_word(terms.sell_only))
    if terms.is_risk_warned_sell_only:
        yield translate("RuleLines", "shares under risk warning can be sold and not bought")
