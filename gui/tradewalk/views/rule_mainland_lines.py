"""What the rules say that only the mainland and the way there from Hong Kong have."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.mainland_terms import EligibilityTerms, MainlandTerms, OpeningRangeTerms
from tradewalk.views import formatting
from tradewalk.views.rule_value_words import SEPARATOR

translate = QCoreApplication.translate


def mainland_line(terms: MainlandTerms) -> str:
    """One running text for the terms of a rule."""
    match terms:
        case OpeningRangeTerms():
            line = translate("RuleLines", "{lowest} to {highest} times the previous close")
            return line.format(
                lowest=formatting.number(terms.lowest, 2), highest=formatting.number(terms.highest, 2)
            )
        case EligibilityTerms():
            return SEPARATOR.join(_eligibility(terms))
        case _:
            assert_never(terms)


def _eligibility(terms: EligibilityTerms) -> Iterator[str]:
    if terms.buy_and_sell:
        line = translate("RuleLines", "can be bought and sold: {symbols}")
        yield line.format(symbols=_codes(terms.buy_and_sell))
    if terms.sell_only:
        line = translate("RuleLines", "can be sold and not bought: {symbols}")
        yield line.format(symbols=_codes(terms.sell_only))
    if terms.is_risk_warned_sell_only:
        yield translate("RuleLines", "shares under risk warning can be sold and not bought")


def _codes(symbols: tuple[str, ...]) -> str:
    return SEPARATOR.join(symbol.partition(".")[0] for symbol in symbols)
