"""What a broker keeps from one day to the next: where its stop stands goes along, and a split ends it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from tradewalk.domain.account import AccountState
from tradewalk.domain.entitlements import ended_by_split
from tradewalk.domain.events import CancelReported, ConditionKept, Fact
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus, Validity
from tradewalk.domain.placed_orders import Order
from tradewalk.market.corporate_actions import CorporateAction


def is_kept(order: Order) -> bool:
    """Whether its broker keeps the order and nothing has set it off yet."""
    return order.is_open and order.stop_price is not None


def is_quiet(account: AccountState) -> bool:
    """Whether nothing is under way but what brokers keep for longer than a day, and nobody asks them about."""
    return all(_is_at_rest(order) for order in account.open_orders)


def _is_at_rest(order: Order) -> bool:
    is_long = order.request.validity is Validity.UNTIL_CANCELLED
    return is_long and is_kept(order) and order.status is OrderStatus.HELD and order.change is None


def kept_on(at: Instant, account: AccountState, stood: Mapping[int, Decimal]) -> Iterator[ConditionKept]:
    """Every morning the broker says of each order that he keeps where its stop stands, or *stood* in the evening."""
    for order in account.open_orders:
        if order.stop_price is not None:
            stop = stood.get(order.order_id, order.stop_price)
            cash, shares = order.frozen_cash or None, order.frozen_shares or None
            yield ConditionKept(at, order.order_id, stop, cash, shares)


def ended_by(action: CorporateAction, at: Instant, account: AccountState) -> Iterator[Fact]:
    """The orders that a split ends before the shares are split."""
    if action.shares_before != action.shares_after:
        for order in ended_by_split(account.open_orders, action.symbol):
            yield CancelReported(at, order.order_id, order.open)
