"""The order types of a board, and when each may be sent."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType
from tradewalk.domain.phases import Phase
from tradewalk.domain.rule_terms import CutOff, OrderTypeTerms, PriceUse
from tradewalk.domain.rules import HOME_BOARD, Confidence, Rule, RuleBook


@dataclass(frozen=True, slots=True)
class OrderTypeRule:
    """One order type of a board: the phases that take it and what its price field means.

    ``needs_price_limit``: only while the instrument has a price limit. ``levels`` and ``spreads`` bound what
    it may match, ``waits_overnight`` and ``cut_off`` when it is taken, see OrderTypeTerms. ``confidence`` says
    how sure the rule book is that the board takes it.
    """

    type: OrderType
    phases: frozenset[Phase]
    price: PriceUse
    needs_price_limit: bool
    levels: int | None
    spreads: int | None
    rule_id: str
    confidence: Confidence
    waits_overnight: bool = False
    cut_off: CutOff | None = None


def order_type_rule(book: RuleBook, board: Board, day: date, order_type: OrderType) -> OrderTypeRule | None:
    """The rule of one order type; None where the board does not take it.

    Northbound takes the types that its own rules name, whatever the board at home takes.
    """
    rule = book.find(OrderTypeTerms, board, day, order_type.value)
    if rule is None or (board in HOME_BOARD and board not in rule.scopes):
        return None
    return _typed(order_type, rule)


@lru_cache(maxsize=64)
def order_types(book: RuleBook, board: Board, day: date) -> tuple[OrderTypeRule, ...]:
    """Every order type that a board takes."""
    rules = (order_type_rule(book, board, day, order_type) for order_type in OrderType)
    return tuple(rule for rule in rules if rule is not None)


def _typed(order_type: OrderType, rule: Rule[OrderTypeTerms]) -> OrderTypeRule:
    terms = rule.terms
    return OrderTypeRule(
        order_type,
        frozenset(terms.phases),
        terms.price,
        terms.needs_price_limit,
        terms.levels,
        terms.spreads,
        rule.id,
        rule.confidence,
        terms.waits_overnight,
        terms.cut_off,
    )
