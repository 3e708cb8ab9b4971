"""May this account trade here, and has it the cash or the shares?"""

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from tradewalk.domain.access import (
    is_reached,
    is_simulated,
    is_tradable,
    permission_rule,
    reach_rule,
    settlement_rule,
)
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.freezing import price_to_freeze
from tradewalk.domain.instants import Instant
from tradewalk.domain.lots import highest
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.phase_checks import first_taken
from tradewalk.domain.quantity_checks import legal_quantities
from tradewalk.domain.refusals import Reason, Refusal


def check_access(context: CheckContext) -> Iterator[Refusal]:
    """The refusals that no other order could avoid: this market, this account."""
    if is_tradable(context.rule_book, context.instrument.board, context.day):
        yield from check_eligibility(context)
    else:
        yield Refusal(Reason.MARKET_NOT_SIMULATED)


def check_simulated(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """Whether orders of this type are simulated; one that is not is, for a ticket, none that the board has."""
    book, board, day = context.rule_book, context.instrument.board, context.day
    is_taken = order_type_rule(book, board, day, request.type) is not None
    if is_taken and is_tradable(book, board, day) and not is_simulated(book, board, day, request.type):
        yield Refusal(Reason.TYPE_NOT_ON_BOARD)


def check_eligibility(context: CheckContext) -> Iterator[Refusal]:
    """Whether the rules let this account trade this market at all."""
    book, board, day = context.rule_book, context.instrument.board, context.day
    reach = reach_rule(book, board, day)
    permission = permission_rule(book, board, day)
    if reach is not None and not is_reached(book, board, day, context.profile.region):
        yield Refusal(Reason.ACCOUNT_CANNOT_REACH_MARKET, rule_id=reach.id)
    elif permission is not None and permission.terms.permission not in context.profile.permissions:
        yield Refusal(Reason.NO_PERMISSION, rule_id=permission.id)


def check_holdings(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """Whether cash, for a purchase, or shares, for a sale, suffice."""
    if request.quantity <= 0:
        return
    yield from _check_cash(request, context) if request.side is Side.BUY else _check_shares(request, context)


def maximum_quantity(request: OrderRequest, context: CheckContext) -> int:
    """The largest legal quantity of such an order, whatever quantity it names; 0 where there is none.

    A purchase: what the cash covers, fees included, at the price that it freezes (see ``freezing``). A sale:
    what may be sold now.
    """
    return 0 if any(check_access(context)) else _maximum(request, context)


def _maximum(request: OrderRequest, context: CheckContext) -> int:
    legal = legal_quantities(request, context)
    if request.side is Side.SELL:
        return highest(legal, context.sellable)
    price = price_to_freeze(request, context)
    return 0 if price is None or price <= 0 else _affordable(legal[0], price, context)


def _affordable(legal: range, price: Decimal, context: CheckContext) -> int:
    count = bisect_right(
        legal, context.cash_available, key=lambda quantity: context.cash_for(price, quantity)
    )
    return legal[count - 1] if count else 0


def _check_cash(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    price = price_to_freeze(request, context)
    if price is None or price <= 0:
        return
    needed, available = context.cash_for(price, request.quantity), context.cash_available
    if needed > available:
        yield Refusal(Reason.NOT_ENOUGH_CASH, needed, available, _offered(request, context))


def _check_shares(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    position, quantity, sellable = context.position, request.quantity, context.sellable
    if quantity <= sellable:
        return
    value, bound, offered = Decimal(quantity), Decimal(sellable), _offered(request, context)
    settlement = settlement_rule(context.rule_book, context.instrument.board, context.day)
    if (
        settlement is not None
        and quantity <= sellable + position.bought_today
        and settlement.terms.sellable_after_days
    ):
        legal_from = _taken_tomorrow(request, context)
        yield Refusal(Reason.BOUGHT_TODAY, value, bound, offered, settlement.id, legal_from)
    else:
        yield Refusal(Reason.NOT_ENOUGH_SHARES, value, bound, offered)


def _taken_tomorrow(request: OrderRequest, context: CheckContext) -> Instant | None:
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    return None if rule is None else first_taken(rule, context, context.days()[1:])


def _offered(request: OrderRequest, context: CheckContext) -> Decimal | None:
    return Decimal(_maximum(request, context)) or None
