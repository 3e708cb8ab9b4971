"""What a broker asks of a changed order, and how much he keeps frozen while nobody knows which of the two fills.

An order that is changed may still fill as it was, so until the exchange answers the broker keeps what either needs.
"""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.amend_terms import AmendMethod
from tradewalk.domain.amendments import Amendment
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_order
from tradewalk.domain.dues import sellable
from tradewalk.domain.fees import cash_still_frozen, fees_of, freeze_price
from tradewalk.domain.freezing import price_to_freeze
from tradewalk.domain.ledger import Posting, posted
from tradewalk.domain.lots import highest
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.quantity_checks import check_quantity, legal_quantities
from tradewalk.domain.refusals import Reason, Refusal

_LIMITS = (OrderType.LIMIT, OrderType.AT_AUCTION_LIMIT)
_OF_LOTS = frozenset(
    {
        Reason.QUANTITY_BELOW_MINIMUM,
        Reason.QUANTITY_OFF_STEP,
        Reason.QUANTITY_ABOVE_MAXIMUM,
        Reason.ODD_LOT_MUST_GO_WHOLE,
    }
)
_ABOUT_QUANTITY = _OF_LOTS | {Reason.NOT_ENOUGH_CASH, Reason.NOT_ENOUGH_SHARES, Reason.BOUGHT_TODAY}
"""Refusals of which the nearest value is a quantity."""


class Frozen(NamedTuple):
    """Cash and shares behind an open order."""

    cash: Decimal
    shares: int


def as_it_waits(request: OrderRequest, context: CheckContext) -> OrderRequest:
    """The request with the type that its order has now: with a price it waits in every phase as a limit order does."""
    book, board, day = context.rule_book, context.instrument.board, context.day
    span = context.trading_day.span_at(context.now)
    for type in (request.type, *_LIMITS):
        rule = order_type_rule(book, board, day, type)
        if rule is not None and span is not None and span.phase in rule.phases:
            return request if request.price is None else replace(request, type=type)
    return request


def check_change(order: Order, amendment: Amendment, context: CheckContext) -> tuple[Refusal, ...]:
    """Everything that speaks against the changed order, in the context of an account ``without_freeze`` of it.

    What keeps its place is only made smaller: its price is not looked at again. An order that the market changes is
    a whole one by its lots, however odd its fills; one that is ordered again is an order for the rest.
    """
    whole = amendment.request
    rest = replace(whole, quantity=whole.quantity - order.filled)
    if amendment.method is AmendMethod.CANCEL_THEN_ORDER:
        return tuple(_of_whole(refusal, order, context) for refusal in check_order(rest, context))
    if order.sent_at is not None:
        whole, rest = as_it_waits(whole, context), as_it_waits(rest, context)
    found = () if amendment.keeps_place else check_order(rest, context)
    others = (_of_whole(refusal, order, context) for refusal in found if refusal.reason not in _OF_LOTS)
    return (*others, *check_quantity(whole, _with_filled(order, context)))


def _with_filled(order: Order, context: CheckContext) -> CheckContext:
    """As if what a sale has filled were still to be sold."""
    if order.request.side is Side.BUY or not order.filled:
        return context
    symbol = order.request.symbol
    back = Posting(sellable(symbol), symbol, Decimal(order.filled))
    return replace(
        context, account=replace(context.account, balances=posted(context.account.balances, (back,)))
    )


def _of_whole(refusal: Refusal, order: Order, context: CheckContext) -> Refusal:
    """An offer of shares is one of the whole order, as far as lots go."""
    if refusal.nearest is None or refusal.reason not in _ABOUT_QUANTITY:
        return refusal
    legal = legal_quantities(order.request, _with_filled(order, context))
    offered = int(refusal.nearest) + order.filled
    if order.filled:
        offered = highest(legal, offered)
    return replace(refusal, nearest=Decimal(offered) if offered > order.filled else None)


def frozen_after(
    order: Order, amendment: Amendment, context: CheckContext, price: Decimal | None = None
) -> Frozen:
    """What stays frozen once the order is changed; ``price`` is what one without a price is expected to cost.

    Where nobody says that, it is its part of what was frozen so far.
    """
    request, rest = amendment.request, amendment.request.quantity - order.filled
    if request.side is Side.SELL:
        return Frozen(ZERO, rest)
    price = freeze_price(request, context.limits.up) or price
    if price is None:
        return Frozen(half_up(order.frozen_cash * rest / max(order.open, rest)), 0)
    return Frozen(_cash(order, amendment, context, price, rest), 0)


def frozen_meanwhile(order: Order, amendment: Amendment, context: CheckContext) -> Frozen:
    """What either the order as it is or the changed one needs, whatever fills before the exchange has answered.

    At worst nothing of it does, or all of the old one does and the changed one has yet to buy what is more.
    """
    price = price_to_freeze(amendment.request, context)
    after, more = (
        frozen_after(order, amendment, context, price),
        amendment.request.quantity - order.request.quantity,
    )
    if amendment.request.side is Side.SELL:
        return Frozen(ZERO, max(order.open, after.shares))
    old = freeze_price(order.request, context.limits.up)
    cash = max(after.cash, order.frozen_cash)
    if old is not None and price is not None and more > 0:
        filled = replace(order, filled=order.request.quantity, value=order.value + old * order.open)
        cash = max(cash, order.frozen_cash + _cash(filled, amendment, context, price, more))
    return Frozen(cash + _fees_again(order, amendment, context, price), 0)


def _cash(order: Order, amendment: Amendment, context: CheckContext, price: Decimal, rest: int) -> Decimal:
    """A successor pays fees of its own; an order that goes on as itself, what is still to come of its fees."""
    goes_on = amendment.method is AmendMethod.IN_PLACE
    done = (order.value, order.filled) if goes_on else (ZERO, 0)
    book, plan = context.rule_book, context.profile.fee_plan
    return cash_still_frozen(book, plan, context.instrument, context.day, price, rest, *done)


def _fees_again(order: Order, amendment: Amendment, context: CheckContext, price: Decimal | None) -> Decimal:
    """Two orders that both fill in part have each their fees."""
    if amendment.method is not AmendMethod.REPLACE or price is None:
        return ZERO
    rest, plan = amendment.request.quantity - order.filled, context.profile.fee_plan
    book, instrument = context.rule_book, context.instrument
    return fees_of(book, plan, instrument, Side.BUY, context.day, half_up(price * rest), rest).total
