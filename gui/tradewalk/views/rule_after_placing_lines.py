"""What the rules say about orders that have been placed: changing them, and conditions that brokers keep."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.amend_terms import (
    AfterPlacingTerms,
    AmendMethod,
    AmendTerms,
    ConditionTerms,
    WatchedPrice,
)
from tradewalk.views import formatting
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import phase_word
from tradewalk.views.rule_value_words import SEPARATOR

translate = QCoreApplication.translate


def after_placing_line(terms: AfterPlacingTerms) -> str:
    """One running text for the terms of a rule."""
    match terms:
        case AmendTerms():
            return SEPARATOR.join(_amend(terms))
        case ConditionTerms():
            return SEPARATOR.join(_condition(terms))
        case _:
            assert_never(terms)


def _amend(terms: AmendTerms) -> Iterator[str]:
    methods = {
        AmendMethod.CANCEL_THEN_ORDER: translate(
            "RuleLines", "cancel, then order again, and lose your place"
        ),
        AmendMethod.IN_PLACE: translate("RuleLines", "price and quantity can be changed"),
        AmendMethod.REPLACE: translate("RuleLines", "another order takes the place of the old one"),
    }
    yield methods[terms.method]
    yield from map(phase_word, terms.phases)
    if terms.smaller_keeps_place:
        yield translate("RuleLines", "a smaller quantity keeps its place")
    if terms.fixed_types:
        types = ", ".join(map(type_word, terms.fixed_types))
        yield translate("RuleLines", "never changed: {types}").format(types=types)


def _condition(terms: ConditionTerms) -> Iterator[str]:
    yield from map(type_word, terms.types)
    watched = {
        WatchedPrice.LAST: translate("RuleLines", "trades are watched"),
        WatchedPrice.QUOTE: translate("RuleLines", "the best bid and ask are watched"),
    }
    yield watched[terms.watches]
    if terms.sends_as is not None:
        yield translate("RuleLines", "sent as: {type}").format(type=type_word(terms.sends_as))
    days = formatting.quantity(terms.longest_days)
    yield translate("RuleLines", "{days} days at most").format(days=days)
    if terms.freezes:
        yield translate("RuleLines", "cash and shares are frozen while it is kept")
