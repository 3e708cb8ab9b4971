"""Between which numbers an order may lie, all in one place, for whoever shows them."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.price_checks import cage_of
from tradewalk.domain.quantity_checks import purchases_left_today
from tradewalk.domain.tick_rules import tick_table


class OrderLimits(NamedTuple):
    """The bounds of one order's numbers; None where there is none, or nothing is known to measure it from.

    ``up`` and ``down`` are the day's limits, ``cage_high`` the highest bid and ``cage_low`` the lowest ask
    of the moment. ``tick`` is that of the order's price. Quantities in shares, None where the lot is not known.
    """

    up: Decimal | None
    down: Decimal | None
    cage_low: Decimal | None
    cage_high: Decimal | None
    tick: Decimal
    minimum_quantity: int | None
    quantity_step: int | None
    maximum_quantity: int | None


def order_limits(request: OrderRequest, context: CheckContext) -> OrderLimits:
    """The bounds of an order sent now. Raises NoRule."""
    is_known = context.is_lot_known
    lot, limits = context.lot_of(request.type), context.limits
    left = purchases_left_today(context) if request.side is Side.BUY else None
    most = lot.maximum(request.type)
    price = request.price or context.last or context.previous_close or Decimal(0)
    return OrderLimits(
        up=limits.up,
        down=limits.down,
        cage_low=_cage_bound(Side.SELL, request, context),
        cage_high=_cage_bound(Side.BUY, request, context),
        tick=tick_table(context.rule_book, context.instrument, context.day).tick_at(price),
        minimum_quantity=lot.minimum if is_known else None,
        quantity_step=lot.step if is_known else None,
        maximum_quantity=(most if left is None else min(most, left)) if is_known else None,
    )


def _cage_bound(side: Side, request: OrderRequest, context: CheckContext) -> Decimal | None:
    cage = cage_of(replace(request, side=side), context)
    return None if cage is None else cage.bound
