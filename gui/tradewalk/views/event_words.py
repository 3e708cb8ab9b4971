"""What an entry of a company's timeline says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tradewalk.market.company_facts import CompanyFact
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.views import formatting

if TYPE_CHECKING:
    from tradewalk.market.company_results import CompanyResult


def event_words(what: CompanyFact | CompanyResult | CorporateAction, currency: str) -> str:
    """The words without the day."""
    if isinstance(what, CompanyFact):
        return what.words.in_language(formatting.language_tag())
    return _action_words(what, currency) if isinstance(what, CorporateAction) else _result_words(what)


def _action_words(action: CorporateAction, currency: str) -> str:
    cash = formatting.trimmed(action.cash_per_share)
    before, after = formatting.quantity(action.shares_before), formatting.quantity(action.shares_after)
    has_split = action.shares_before != action.shares_after
    if not has_split:
        text = QCoreApplication.translate("Events", "Ex-dividend: {currency} {cash} a share")
    elif action.cash_per_share:
        text = QCoreApplication.translate(
            "Events", "Ex-dividend: {currency} {cash} a share; {before} shares become {after}"
        )
    else:
        text = QCoreApplication.translate("Events", "Split: {before} into {after}")
    return text.format(currency=currency, cash=cash, before=before, after=after)


def _result_words(result: CompanyResult) -> str:
    texts = {
        3: QCoreApplication.translate("Events", "Results of the first quarter of fiscal {year} published"),
        6: QCoreApplication.translate("Events", "Results of the first half of fiscal {year} published"),
        9: QCoreApplication.translate(
            "Events", "Results of the first nine months of fiscal {year} published"
        ),
        12: QCoreApplication.translate("Events", "Results of fiscal {year} published"),
    }
    return texts[result.months].format(year=result.fiscal_year)
