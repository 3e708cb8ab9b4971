"""The order that the fee microscope is asked about: one that is being filled in, or one of the account's."""

from decimal import Decimal

from tradewalk.domain.fee_comparison import ExecutedOrder
from tradewalk.domain.orders import Side
from tradewalk.services.records import Records
from tradewalk.services.session import Session


def typed_order(session: Session, symbol: str, side: Side, price: Decimal, quantity: int) -> ExecutedOrder:
    """An order that fills whole at a price, on the instrument's current day."""
    read, plan = session.read, session.state.profile.fee_plan
    return ExecutedOrder(plan, read.traded(symbol), side, price, quantity, read.current_day(symbol))


def placed_order(session: Session, order_id: int) -> ExecutedOrder | None:
    """An order by what it has traded, else as if it filled whole at its limit. Raises KeyError.

    None where it has neither, as an order at the market that did not trade.
    """
    order, plan = session.state.account.orders[order_id], session.state.profile.fee_plan
    request = order.request
    price = request.price if order.average_price is None else order.average_price
    if price is None:
        return None
    day = Records(session).day_of(request.symbol, order.fills[0].at if order.fills else order.submitted_at)
    instrument, quantity = session.read.traded(request.symbol), order.filled or request.quantity
    return ExecutedOrder(plan, instrument, request.side, price, quantity, day)
