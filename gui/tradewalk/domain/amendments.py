"""Changing an order that has been placed, as its market has it: in place, by another order, or in two steps.

What stands here is whether and how; the amended request itself is checked as any other (``checks.check_order``).
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.amend_terms import AmendMethod, AmendTerms
from tradewalk.domain.checks import check_cancel
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderRequest, OrderStatus
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Rule, RuleBook

_AT_THE_BROKER = frozenset({OrderStatus.HELD})
_UNANSWERED = frozenset(
    {
        OrderStatus.PENDING_SUBMIT,
        OrderStatus.WAIT_REPORT,
        OrderStatus.PENDING_CANCEL,
        OrderStatus.PENDING_REPLACE,
    }
)


class Wish(NamedTuple):
    """What an order shall be: its price, None where it has none, and its whole quantity with what is filled."""

    price: Decimal | None
    quantity: int


@dataclass(frozen=True, slots=True)
class Amendment:
    """How a wish is done. ``request`` is the whole order as it shall be, what is filled included.

    ``keeps_place``: the order keeps its place in the queue. ``rule_id`` names the rule of the market.
    """

    method: AmendMethod
    request: OrderRequest
    keeps_place: bool
    rule_id: str


def amend_rule(book: RuleBook, instrument: Instrument, trading_day: TradingDay) -> Rule[AmendTerms]:
    """How the instrument's board changes orders on a day. Raises NoRule."""
    return book.get(AmendTerms, instrument.board, trading_day.day)


def plan_amendment(
    order: Order, wish: Wish, instrument: Instrument, trading_day: TradingDay, now: Instant, book: RuleBook
) -> Amendment | Refusal:
    """How this order becomes what is wished for, or the first thing that speaks against it. Raises NoRule."""
    rule = amend_rule(book, instrument, trading_day)
    fault = _fault_of_order(order, rule) or _fault_of_wish(order, wish)
    if fault is None and rule.terms.method is AmendMethod.CANCEL_THEN_ORDER:
        fault = check_cancel(order, instrument, trading_day, now, book)
    elif fault is None and order.status not in _AT_THE_BROKER:
        fault = _fault_of_hour(rule, trading_day, now)
    if fault is not None:
        return fault
    request = replace(order.request, price=wish.price, quantity=wish.quantity)
    return Amendment(rule.terms.method, request, _keeps_place(order, wish, rule.terms), rule.id)


def _fault_of_order(order: Order, rule: Rule[AmendTerms]) -> Refusal | None:
    if not order.is_open:
        return Refusal(Reason.ALREADY_DONE)
    if order.status in _UNANSWERED:
        return Refusal(Reason.REQUEST_UNDER_WAY)
    if order.request.type in rule.terms.fixed_types:
        return Refusal(Reason.NOT_AMENDABLE, rule_id=rule.id)
    return None


def _fault_of_wish(order: Order, wish: Wish) -> Refusal | None:
    if (wish.price, wish.quantity) == (order.request.price, order.request.quantity):
        return Refusal(Reason.NOTHING_CHANGED)
    if wish.quantity <= order.filled:
        return Refusal(Reason.ALREADY_FILLED, Decimal(wish.quantity), Decimal(order.filled))
    return None


def _fault_of_hour(rule: Rule[AmendTerms], trading_day: TradingDay, now: Instant) -> Refusal | None:
    span = trading_day.span_at(now)
    if span is not None and span.phase in rule.terms.phases:
        return None
    starts = (each.start for each in trading_day.spans if each.phase in rule.terms.phases)
    legal_from = next((start for start in starts if start > now), None)
    return Refusal(Reason.AMEND_NOT_ALLOWED_NOW, rule_id=rule.id, legal_from=legal_from)


def _keeps_place(order: Order, wish: Wish, terms: AmendTerms) -> bool:
    """Whether the place in the queue is kept; what the broker still holds has none."""
    is_smaller = wish.price == order.request.price and wish.quantity < order.request.quantity
    return order.status not in _AT_THE_BROKER and is_smaller and terms.smaller_keeps_place


class NextStep(StrEnum):
    """What is to be done for a change in two steps."""

    CANCEL = "cancel"
    AWAIT = "await"
    ORDER = "order"
    STOP = "stop"


def next_step(order: Order, amendment: Amendment, *, is_cancel_asked: bool) -> NextStep:
    """The step that is due: the second order goes out only once the first is known to be cancelled.

    It stops where the first was filled to the wished quantity, ended otherwise, or could not be cancelled.
    """
    if order.status in {OrderStatus.CANCELLED, OrderStatus.PARTIALLY_CANCELLED}:
        return NextStep.ORDER if second_order(order, amendment) is not None else NextStep.STOP
    if order.status is OrderStatus.PENDING_CANCEL:
        return NextStep.AWAIT
    return NextStep.STOP if is_cancel_asked or not order.is_open else NextStep.CANCEL


def second_order(order: Order, amendment: Amendment) -> OrderRequest | None:
    """The new order for what is still wished for; None while the old one lives, or where it has filled enough."""
    rest = amendment.request.quantity - order.filled
    return replace(amendment.request, quantity=rest) if not order.is_open and rest > 0 else None
