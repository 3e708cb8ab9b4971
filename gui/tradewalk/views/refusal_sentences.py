"""Why an order cannot be what was typed, in words: what is wrong with this value, the rule, the right value.

QtCore alone, so that the command line says the same sentences as the screen.
"""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Confidence, Rule
from tradewalk.views import formatting
from tradewalk.views import refusal_access_words as access
from tradewalk.views import refusal_price_words as prices
from tradewalk.views import refusal_quantity_words as quantities
from tradewalk.views.citations import citation
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, day_and_minute
from tradewalk.views.refusal_regional_words import regional_words

translate = QCoreApplication.translate


def sentence_of(refusal: Refusal, context: RefusalContext) -> str:
    """The whole refusal as running text."""
    words = words_of(refusal, context)
    return formatting.running_text(words.head, words.rest)


def short_sentence_of(refusal: Refusal, context: RefusalContext) -> str:
    """What is wrong, and when it becomes possible, without the rest: for whoever chooses between order types."""
    words = words_of(refusal, context)
    has_its_time = refusal.legal_from is None or day_and_minute(refusal.legal_from) in words.head
    return words.head if has_its_time else formatting.running_text(words.head, words.rest)


def words_of(refusal: Refusal, context: RefusalContext) -> RefusalWords:  # noqa: C901 - a table
    """The words of a refusal; every reason has its own."""
    match refusal.reason:
        case Reason.MARKET_NOT_SIMULATED:
            return access.market_not_simulated(context)
        case Reason.ACCOUNT_CANNOT_REACH_MARKET:
            return access.account_cannot_reach_market(context)
        case Reason.NO_PERMISSION:
            return access.no_permission(context)
        case Reason.PRICE_MISSING:
            return prices.price_missing(context)
        case Reason.OFF_TICK:
            return prices.off_tick(refusal, context)
        case Reason.ABOVE_LIMIT_UP | Reason.BELOW_LIMIT_DOWN:
            return prices.outside_daily_limit(refusal, context)
        case Reason.ABOVE_PRICE_CAGE | Reason.BELOW_PRICE_CAGE:
            return prices.outside_cage(refusal, context)
        case Reason.QUANTITY_BELOW_MINIMUM:
            return quantities.below_minimum(refusal, context)
        case Reason.QUANTITY_OFF_STEP:
            return quantities.off_step(refusal, context)
        case Reason.QUANTITY_ABOVE_MAXIMUM:
            return quantities.above_maximum(refusal, context)
        case Reason.ODD_LOT_MUST_GO_WHOLE:
            return quantities.odd_lot(refusal, context)
        case Reason.NOT_ENOUGH_CASH:
            return quantities.not_enough_cash(refusal, context)
        case Reason.NOT_ENOUGH_SHARES:
            return quantities.not_enough_shares(refusal, context)
        case Reason.BOUGHT_TODAY:
            return quantities.bought_today(refusal, context)
        case Reason.MARKET_CLOSED:
            return access.market_closed(refusal)
        case Reason.ENTRY_PAUSED:
            return access.entry_paused(refusal)
        case Reason.TYPE_NOT_ALLOWED_NOW:
            return access.type_not_allowed_now(refusal, context)
        case Reason.TYPE_NOT_ON_BOARD:
            return access.type_not_on_board(context)
        case Reason.NO_PRICE_LIMIT_TODAY:
            return access.no_price_limit_today(context)
        case Reason.NO_COUNTERPARTY:
            return access.no_counterparty(context)
        case Reason.CANCEL_NOT_ALLOWED_NOW | Reason.ALREADY_DONE:
            return access.cancel_refused(refusal)
        case _:
            return regional_words(refusal, refusal.reason, context)


def source_line(rule: Rule[Terms]) -> str:
    """Who says so, since when, and how sure: ``SSE Trading Rules · in force since 10 Apr 2023``."""
    title = citation(rule.source)
    since = translate("Refusal", "in force since {day}").format(day=formatting.long_date(rule.effective_from))
    return " · ".join(part for part in (title, since, _confidence_word(rule.confidence)) if part)


def _confidence_word(confidence: Confidence) -> str:
    match confidence:
        case Confidence.PUBLISHED:
            return ""
        case Confidence.SECOND_HAND:
            return translate("Refusal", "second-hand")
        case Confidence.UNVERIFIED:
            return translate("Refusal", "unverified")
        case _:
            assert_never(confidence)
