"""The rule book in words: kinds of rules, for what they hold, how sure they are, what became of them."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.orders import OrderType
from tradewalk.domain.price_limits import CODE, RISK_WARNED
from tradewalk.domain.rule_changes import AnyRule, ChangeKind, RuleChange
from tradewalk.domain.rule_terms import FeeTerms
from tradewalk.domain.rules import Confidence, Scope
from tradewalk.views import formatting
from tradewalk.views.fee_plan_words import plan_of_fee_word, plan_word
from tradewalk.views.fee_words import SEPARATOR, fee_word
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import board_word
from tradewalk.views.rule_overseas_lines import overseas_kind_words, overseas_subject_words

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """What a kind of rule is about; a kind that the words do not know yet keeps its id."""
    words = {
        "tick": translate("RuleWords", "Tick"),
        "lot": translate("RuleWords", "Quantity of an order"),
        "daily-buy": translate("RuleWords", "Purchases in a day"),
        "price-limit": translate("RuleWords", "Daily price limit"),
        "free-days": translate("RuleWords", "Days without a price limit"),
        "first-days-pause": translate("RuleWords", "Trading pauses without a price limit"),
        "cage": translate("RuleWords", "Price cage"),
        "session": translate("RuleWords", "Trading hours"),
        "calendar": translate("RuleWords", "Holidays"),
        "order-type": translate("RuleWords", "Order type"),
        "settlement": translate("RuleWords", "Settlement"),
        "permission": translate("RuleWords", "Permission"),
        "reach": translate("RuleWords", "Accounts that reach the board"),
        "trading": translate("RuleWords", "Simulated orders"),
        "auction": translate("RuleWords", "Price of a call auction"),
        "opening-range": translate("RuleWords", "Opening auction without a price limit"),
        "eligibility": translate("RuleWords", "Stock Connect list"),
        "amend": translate("RuleWords", "Changing an order"),
        "condition": translate("RuleWords", "Conditions that brokers keep"),
        "fee": translate("RuleWords", "Fee"),
        "fee-plan": translate("RuleWords", "Fee plan"),
    }
    return words.get(kind) or overseas_kind_words().get(kind, kind)


def subject_word(rule: AnyRule) -> str:
    """What tells a rule from others of its kind; empty where nothing does."""
    if isinstance(rule.terms, FeeTerms):
        return SEPARATOR.join(filter(None, (fee_word(rule.terms.fee), plan_of_fee_word(rule.subject))))
    if rule.kind == "fee-plan":
        return plan_word(rule.subject)
    if rule.kind == "order-type":
        return type_word(OrderType(rule.subject))
    if rule.subject.startswith(CODE):
        code = rule.subject.removeprefix(CODE)
        return translate("RuleWords", "codes that begin with {code}").format(code=code)
    words = {
        RISK_WARNED: translate("RuleWords", "shares under risk warning"),
        "half-day": translate("RuleWords", "on half days"),
    }
    return words.get(rule.subject) or overseas_subject_words().get(rule.subject, rule.subject)


def heading(rule: AnyRule) -> str:
    """Kind and subject."""
    return SEPARATOR.join(filter(None, (kind_word(rule.kind), subject_word(rule))))


def scope_words(rule: AnyRule) -> str:
    """The boards and exchanges for which a rule holds."""
    return SEPARATOR.join(map(_scope_word, rule.scopes))


def _scope_word(scope: Scope) -> str:
    if isinstance(scope, Board):
        return board_word(scope)
    words = {
        Exchange.SSE: translate("RuleWords", "all of Shanghai"),
        Exchange.SZSE: translate("RuleWords", "all of Shenzhen"),
        Exchange.BSE: translate("RuleWords", "all of Beijing"),
        Exchange.HKEX: translate("RuleWords", "all of Hong Kong"),
        Exchange.US: translate("RuleWords", "all US markets"),
    }
    return words[scope]


def period_words(rule: AnyRule) -> str:
    """From when to when a rule holds."""
    begins = formatting.long_date(rule.effective_from)
    if rule.effective_to is None:
        return translate("RuleWords", "in force since {day}").format(day=begins)
    ends = formatting.long_date(rule.effective_to)
    return translate("RuleWords", "in force from {begins} to {ends}").format(begins=begins, ends=ends)


def confidence_word(confidence: Confidence) -> str:
    """How sure a rule is, in one word."""
    words = {
        Confidence.PUBLISHED: translate("RuleWords", "Published"),
        Confidence.SECOND_HAND: translate("RuleWords", "Second-hand"),
        Confidence.UNVERIFIED: translate("RuleWords", "Unverified"),
    }
    return words[confidence]


def confidence_meaning(confidence: Confidence) -> str:
    """What that word means."""
    words = {
        Confidence.PUBLISHED: translate("RuleWords", "read in what the exchange or the authority published"),
        Confidence.SECOND_HAND: translate("RuleWords", "as others quote the exchange"),
        Confidence.UNVERIFIED: translate("RuleWords", "from general knowledge; it may be wrong"),
    }
    return words[confidence]


def change_words(change: RuleChange) -> str:
    """What became of a rule, and on which day."""
    words = {
        ChangeKind.BEGUN: translate("RuleWords", "New on {day}"),
        ChangeKind.ENDED: translate("RuleWords", "No longer in force from {day}"),
        ChangeKind.REPLACED: translate("RuleWords", "Changed on {day}"),
    }
    return words[change.kind].format(day=formatting.long_date(change.day))
