"""Stops that the broker keeps until a trade reaches them: checked when they come, and again when they go out."""

from collections.abc import Iterator

from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.conditional_orders import order_sent
from tradewalk.domain.events import ConditionKept, OrderRefused
from tradewalk.domain.holding_checks import check_access, check_simulated
from tradewalk.domain.instants import Instant
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType
from tradewalk.domain.price_checks import check_price
from tradewalk.domain.quantity_checks import check_quantity
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.sessions import session_rule
from tradewalk.domain.stop_checks import check_stop
from tradewalk.simulation.setting import Setting

_KEPT = frozenset({OrderType.STOP, OrderType.STOP_LIMIT})
_OF_ITSELF = frozenset(
    {Reason.PRICE_MISSING, Reason.OFF_TICK, Reason.ABOVE_LIMIT_UP, Reason.BELOW_LIMIT_DOWN}
)
"""What is wrong with a price whatever the book; the rest is checked when the order goes out."""


def condition_rule(setting: Setting, request: OrderRequest, at: Instant) -> Rule[ConditionTerms] | None:
    """The rule under which brokers keep this order; None for an order that goes to the exchange at once."""
    if request.type not in _KEPT:
        return None
    book: RuleBook = setting.rule_book
    day = setting.listings.current_day(request.symbol, at)
    rule = book.find(ConditionTerms, setting.traded(request.symbol).board, day)
    return rule if rule is not None and request.type in rule.terms.types else None


def keep(
    at: Instant, order_id: int, request: OrderRequest, terms: ConditionTerms, context: CheckContext
) -> ConditionKept | OrderRefused:
    """Refuse what can never be right, or keep the order."""
    refusals = tuple(_faults(request, order_sent(request, terms), context))
    if refusals or request.stop_price is None:
        return OrderRefused(at, order_id, refusals)
    return ConditionKept(at, order_id, request.stop_price)


def _check_day(sent: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """An order is kept until its day ends: one that no trade of the day could send any more is not taken."""
    book, board, day = context.rule_book, context.instrument.board, context.day
    rule = order_type_rule(book, board, day, sent.type)
    spans = context.trading_day.spans
    if rule is None or not any(span.end > context.now and span.phase in rule.phases for span in spans):
        session = session_rule(book, board, day)
        yield Refusal(Reason.MARKET_CLOSED, rule_id=session.id, legal_from=context.next_days_entry())


def _faults(request: OrderRequest, sent: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    yield from check_access(context)
    yield from check_simulated(sent, context)
    yield from _check_day(sent, context)
    yield from check_stop(request, context)
    yield from (fault for fault in check_price(sent, context) if fault.reason in _OF_ITSELF)
    yield from check_quantity(sent, context)
