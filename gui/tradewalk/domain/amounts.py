"""From an amount of cash to a quantity: what an order costs or brings whole, and how many shares fit."""

from bisect import bisect_right
from decimal import Decimal

from tradewalk.domain.access import settlement_rule
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.fees import fees_of, freeze_price
from tradewalk.domain.holding_checks import check_access
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.quantity_checks import legal_quantities


def estimate_price(request: OrderRequest, context: CheckContext) -> Decimal:
    """The price that an estimate takes: the limit, else the stop, else the worst of the day, else what is shown.

    0 where no price is known.
    """
    if request.price is None and request.stop_price is not None:
        return request.stop_price
    if request.side is Side.BUY:
        price = freeze_price(request, context.limits.up)
    else:
        price = request.price if request.price is not None else context.limits.down
    shown = context.best_ask if request.side is Side.BUY else context.best_bid
    return price or shown or context.last or context.previous_close or ZERO


def total_of(request: OrderRequest, context: CheckContext, quantity: int) -> Decimal:
    """What *quantity* shares of such an order cost (buy) or bring (sell), fees included. Raises NoRule."""
    value = half_up(estimate_price(request, context) * quantity)
    plan, side = context.profile.fee_plan, request.side
    fees = fees_of(context.rule_book, plan, context.instrument, side, context.day, value, quantity)
    return value + fees.total if side is Side.BUY else value - fees.total


def quantity_for(amount: Decimal, request: OrderRequest, context: CheckContext) -> int:
    """The largest legal quantity whose total is not above *amount*; 0 where there is none.

    Whether cash or shares suffice for it is another question, except that a sale is of what may be sold.
    """
    if any(check_access(context)):
        return 0
    return max((_fitting(each, amount, request, context) for each in _legal(request, context)), default=0)


def least_quantity(request: OrderRequest, context: CheckContext) -> int:
    """The smallest legal quantity of such an order; 0 where there is none."""
    return min((each[0] for each in _legal(request, context)), default=0)


def sellable_from(context: CheckContext) -> Instant | None:
    """When shares that are bought now may be sold; None where that is at once, or past the calendar's end."""
    rule = settlement_rule(context.rule_book, context.instrument.board, context.day)
    return context.next_days_entry() if rule is not None and rule.terms.sellable_after_days else None


def _legal(request: OrderRequest, context: CheckContext) -> tuple[range, ...]:
    return tuple(each for each in legal_quantities(request, context) if each)


def _fitting(legal: range, amount: Decimal, request: OrderRequest, context: CheckContext) -> int:
    count = bisect_right(legal, amount, key=lambda quantity: total_of(request, context, quantity))
    return legal[count - 1] if count else 0
