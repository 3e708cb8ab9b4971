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
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType
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

_CANCELLED = frozenset({OrderStatus.CANCELLED, OrderStatus.PARTIALLY_CANCELLED})
_WAITS_AS_LIMIT = frozenset({OrderType.BEST_FIVE_TO_LIMIT, OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST})


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
    keeps_place: bool = False
    rule_id: str | None = None


def amend_rule(book: RuleBook, instrument: Instrument, trading_day: TradingDay) -> Rule[AmendTerms]:
    """How the instrument's board changes orders on a day. Raises NoRule."""
    return book.get(AmendTerms, instrument.board, trading_day.day)


def plan_amendment(
    order: Order, wish: Wish, instrument: Instrument, trading_day: TradingDay, now: Instant, book: RuleBook
) -> Amendment | Refusal:
    """How this order becomes what is wished for, or the first thing that speaks against it. Raises NoRule."""
    rule = amend_rule(book, instrument, trading_day)
    fault = check_amendable(order, instrument, trading_day, now, book) or _fault_of_wish(order, wish)
    if fault is not None:
        return fault
    is_held, method = order.status in _AT_THE_BROKER, rule.terms.method
    if is_held and method is AmendMethod.REPLACE:
        method = AmendMethod.IN_PLACE
    request = changed_request(order, wish, method)
    return Amendment(method, request, keeps_place(order, wish, rule.terms), rule.id)


def check_amendable(
    order: Order, instrument: Instrument, trading_day: TradingDay, now: Instant, book: RuleBook
) -> Refusal | None:
    """What speaks against changing this order now, whatever is wished for. Raises NoRule."""
    rule = amend_rule(book, instrument, trading_day)
    fault = _fault_of_order(order, rule)
    if fault is not None:
        return fault
    if rule.terms.method is AmendMethod.CANCEL_THEN_ORDER:
        return check_cancel(order, instrument, trading_day, now, book)
    return None if order.status in _AT_THE_BROKER else check_hour(rule, trading_day, now)


def changed_request(order: Order, wish: Wish, method: AmendMethod) -> OrderRequest:
    """The whole order as it shall be; what is ordered again at a price where it waited is a limit order."""
    is_limit = method is AmendMethod.CANCEL_THEN_ORDER and order.request.type in _WAITS_AS_LIMIT
    type = OrderType.LIMIT if is_limit and wish.price is not None else order.request.type
    return replace(order.request, type=type, price=wish.price, quantity=wish.quantity)


def standing_price(order: Order) -> Decimal | None:
    """The price that counts: the order's own, or that at which a market order has come to wait."""
    is_market = order.request.type in _WAITS_AS_LIMIT and order.resting_price is not None
    return order.resting_price if is_market else order.request.price


def _fault_of_order(order: Order, rule: Rule[AmendTerms]) -> Refusal | None:
    if not order.is_open:
        return Refusal(Reason.ALREADY_DONE)
    if order.status in _UNANSWERED:
        return Refusal(Reason.REQUEST_UNDER_WAY)
    if order.request.type in rule.terms.fixed_types:
        return Refusal(Reason.NOT_AMENDABLE, rule_id=rule.id)
    return None


def _fault_of_wish(order: Order, wish: Wish) -> Refusal | None:
    if (wish.price, wish.quantity) == (standing_price(order), order.request.quantity):
        return Refusal(Reason.NOTHING_CHANGED)
    if wish.quantity <= order.filled:
        return Refusal(Reason.ALREADY_FILLED, Decimal(wish.quantity), Decimal(order.filled))
    return None


def check_hour(rule: Rule[AmendTerms], trading_day: TradingDay, now: Instant) -> Refusal | None:
    """What the exchange has against changing an order at this hour."""
    span = trading_day.span_at(now)
    if span is not None and span.phase in rule.terms.phases:
        return None
    starts = (each.start for each in trading_day.spans if each.phase in rule.terms.phases)
    legal_from = next((start for start in starts if start > now), None)
    return Refusal(Reason.AMEND_NOT_ALLOWED_NOW, rule_id=rule.id, legal_from=legal_from)


def keeps_place(order: Order, wish: Wish, terms: AmendTerms) -> bool:
    """Whether the place in the queue is kept; what the broker still holds has none."""
    is_smaller = wish.price == order.request.price and wish.quantity < order.request.quantity
    return order.status not in _AT_THE_BROKER and is_smaller and terms.smaller_keeps_place


class NextStep(StrEnum):
    """What is to be done for a change in two steps."""

    CANCEL = "cancel"
    AWAIT = "await"
    ORDER = "order"
    STOP = "stop"


def next_step(order: Order) -> NextStep:
    """The step that is due for an order with a change: the second order only once the first is known to be cancelled.

    It stops where the first was filled to the wished quantity, ended otherwise, or could not be cancelled.
    """
    if order.change is None or not order.change.is_in_two_steps:
        return NextStep.STOP
    if order.status is OrderStatus.PENDING_CANCEL:
        return NextStep.AWAIT
    if order.is_open:
        return NextStep.CANCEL
    return NextStep.STOP if second_order(order) is None else NextStep.ORDER


def second_order(order: Order) -> OrderRequest | None:
    """The new order for what is still wished for; None unless the old one is cancelled and has filled too little."""
    if order.change is None or order.status not in _CANCELLED:
        return None
    rest = order.change.quantity - order.filled
    wish = Wish(order.change.price, rest)
    return changed_request(order, wish, AmendMethod.CANCEL_THEN_ORDER) if rest > 0 else None
