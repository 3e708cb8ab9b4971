"""The checks of a broker before an order goes to the exchange, and of a request to cancel. Pure."""

from collections.abc import Iterator

from tradewalk.domain.after_hours import can_be_cancelled
from tradewalk.domain.check_context import CheckContext, context_of
from tradewalk.domain.conditional_orders import order_sent
from tradewalk.domain.eligibility_checks import check_list
from tradewalk.domain.holding_checks import (
    check_access,
    check_eligibility,
    check_holdings,
    check_simulated,
    maximum_quantity,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.kept_orders import check_kept, check_kept_moment, condition_of
from tradewalk.domain.nearest_values import with_right_offers
from tradewalk.domain.orders import OrderRequest, OrderStatus, Validity
from tradewalk.domain.phase_checks import check_phase
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.price_checks import check_price
from tradewalk.domain.quantity_checks import check_quantity
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import session_rule
from tradewalk.domain.stop_checks import check_stop

__all__ = [
    "CheckContext",
    "check_by_the_rules",
    "check_cancel",
    "check_moment",
    "check_order",
    "context_of",
    "maximum_quantity",
]

_AT_THE_BROKER = frozenset({OrderStatus.PENDING_SUBMIT, OrderStatus.HELD})


def check_order(request: OrderRequest, context: CheckContext) -> tuple[Refusal, ...]:
    """Everything that speaks against an order now; nothing when it may be sent.

    Where the account may not trade the market at all, that alone is said. What a refusal offers makes the
    order right, apart from a number that is not typed yet: no price, no share. Raises NoRule for a day
    that the rule book does not cover.
    """
    kept = condition_of(request.type, context)
    sent = request if kept is None else order_sent(request, kept.terms)
    return (*check_access(context), *check_simulated(sent, context)) or with_right_offers(
        _faults(request, context), request, lambda other: _faults_of_what_is_typed(other, context)
    )


def check_by_the_rules(request: OrderRequest, context: CheckContext) -> tuple[Refusal, ...]:
    """As ``check_order`` for a whole order, whether orders on this market are simulated or not. Raises NoRule."""
    return tuple(check_eligibility(context)) or with_right_offers(
        _faults(request, context), request, lambda other: _faults(other, context)
    )


def check_moment(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """What speaks against the moment and the type alone, whatever the numbers: when it becomes possible."""
    kept = condition_of(request.type, context)
    yield from check_phase(request, context) if kept is None else check_kept_moment(request, kept, context)


def _faults(request: OrderRequest, context: CheckContext) -> tuple[Refusal, ...]:
    kept = condition_of(request.type, context)
    if kept is not None:
        return tuple(check_kept(request, kept, context))
    return (
        *_check_validity(request),
        *check_list(request, context),
        *check_phase(request, context),
        *check_price(request, context),
        *check_stop(request, context),
        *check_quantity(request, context),
        *check_holdings(request, context),
    )


def _check_validity(request: OrderRequest) -> Iterator[Refusal]:
    """Only what a broker keeps outlives its day."""
    if request.validity is not Validity.DAY:
        yield Refusal(Reason.VALID_TOO_LONG)


def _faults_of_what_is_typed(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    missing = (
        *((Reason.PRICE_MISSING,) if request.price is None else ()),
        *((Reason.QUANTITY_BELOW_MINIMUM,) if request.quantity == 0 else ()),
    )
    return (fault for fault in _faults(request, context) if fault.reason not in missing)


def check_cancel(
    order: Order, instrument: Instrument, trading_day: TradingDay, now: Instant, rule_book: RuleBook
) -> Refusal | None:
    """What speaks against cancelling an order now. Raises NoRule.

    The hour alone decides, no book: an order that the broker still keeps can always be cancelled, and
    the exchange takes no cancels in the locked part of the opening auction and in the closing auction.
    """
    if not order.is_open:
        return Refusal(Reason.ALREADY_DONE)
    span = trading_day.span_at(now)
    if order.status in _AT_THE_BROKER or can_be_cancelled(order.request.type, span):
        return None
    rule = session_rule(rule_book, instrument.board, trading_day.day)
    starts = (each.start for each in trading_day.spans if each.can_cancel)
    legal_from = next((start for start in starts if start > now), None)
    return Refusal(Reason.CANCEL_NOT_ALLOWED_NOW, rule_id=rule.id, legal_from=legal_from)
