"""Is the quantity legal by minimum, step, odd lot and maximum?"""

from collections.abc import Iterator
from decimal import Decimal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.lots import highest, nearest
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.price_limits import RISK_WARNED
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import DailyBuyTerms, OddLot
from tradewalk.domain.rules import Rule


def check_quantity(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of an order's quantity; whether shares and cash suffice is asked elsewhere."""
    lot, quantity = context.lot_of(request.type), request.quantity
    most = lot.maximum(request.type)
    if quantity > most:
        legal = highest(legal_quantities(request, context), most)
        yield _refusal(Reason.QUANTITY_ABOVE_MAXIMUM, quantity, most, legal or None, lot.rule_id)
    elif request.side is Side.BUY:
        yield from _check_purchase(request, context)
    elif quantity <= context.sellable:
        yield from _check_sale(request, context)
    yield from _check_daily_purchases(request, context)


def legal_quantities(request: OrderRequest, context: CheckContext) -> tuple[range, ...]:
    """What one order of this side and type may be for, by lot rule and, for a sale, by what may be sold."""
    lot = context.lot_of(request.type)
    most = lot.maximum(request.type)
    if request.side is Side.SELL:
        return lot.sales(context.sellable, most)
    left = purchases_left_today(context)
    return (lot.purchases(most if left is None else min(most, left)),)


def purchases_left_today(context: CheckContext) -> int | None:
    """Shares of one under risk warning that the investor may still buy today; None without such a rule.

    An open order counts once cash is frozen for it: the order that is being checked is no part of it.
    """
    rule = _daily_buy_rule(context)
    if rule is None:
        return None
    start, symbol = context.trading_day.spans[0].start, context.instrument.symbol
    bought = sum(
        order.filled + (order.open if order.frozen_cash else 0)
        for order in context.account.orders.values()
        if order.submitted_at >= start and (order.request.symbol, order.request.side) == (symbol, Side.BUY)
    )
    return max(rule.terms.maximum - bought, 0)


def _check_purchase(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    lot, quantity = context.lot_of(request.type), request.quantity
    legal = lot.purchases(lot.maximum(request.type))
    if quantity < lot.minimum:
        yield _refusal(Reason.QUANTITY_BELOW_MINIMUM, quantity, lot.minimum, lot.minimum, lot.rule_id)
    elif quantity not in legal:
        offered = nearest((legal,), quantity)
        yield _refusal(Reason.QUANTITY_OFF_STEP, quantity, lot.step, offered, lot.rule_id)


def _check_sale(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    lot, quantity = context.lot_of(request.type), request.quantity
    holding = context.sellable
    legal = legal_quantities(request, context)
    if any(quantity in each for each in legal):
        return
    offered, odd = nearest(legal, quantity), lot.remainder(holding)
    if odd and (quantity > 0 or lot.odd_lot is OddLot.WHOLE_BELOW_MINIMUM):
        yield _refusal(Reason.ODD_LOT_MUST_GO_WHOLE, quantity, odd, offered, lot.rule_id)
    elif quantity < lot.minimum:
        yield _refusal(Reason.QUANTITY_BELOW_MINIMUM, quantity, lot.minimum, offered, lot.rule_id)
    else:
        yield _refusal(Reason.QUANTITY_OFF_STEP, quantity, lot.step, offered, lot.rule_id)


def _check_daily_purchases(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    rule, left = _daily_buy_rule(context), purchases_left_today(context)
    if rule is None or left is None or request.side is Side.SELL or request.quantity <= left:
        return
    legal = highest(legal_quantities(request, context), left)
    yield _refusal(Reason.QUANTITY_ABOVE_MAXIMUM, request.quantity, left, legal or None, rule.id)


def _daily_buy_rule(context: CheckContext) -> Rule[DailyBuyTerms] | None:
    if not context.instrument.is_risk_warned:
        return None
    return context.rule_book.find(DailyBuyTerms, context.instrument.board, context.day, RISK_WARNED)


def _refusal(reason: Reason, value: int, bound: int, offered: int | None, rule_id: str) -> Refusal:
    nearest_legal = None if offered is None else Decimal(offered)
    return Refusal(reason, Decimal(value), Decimal(bound), nearest_legal, rule_id)
