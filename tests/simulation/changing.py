"""Orders that wait in real books of every market, to be changed."""

from decimal import Decimal

from tests.simulation.builders import Run, a_buy, a_world, bid
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType

TENCENT, HSBC, APPLE = "00700.HK", "00005.HK", "AAPL.US"
S, ENHANCED = OrderStatus, OrderType.ENHANCED_LIMIT


def a_waiting_order(
    symbol: str, profile: str, at: str, quantity: int, *, level: int = 2, type: OrderType = OrderType.LIMIT
) -> tuple[Run, int]:
    """A purchase that waits at one of the bids."""
    run = a_world(at, profile=profile)
    run.on(300)
    order_id = run.place(a_buy(bid(run, level, symbol), quantity, symbol=symbol, type=type))
    run.on(700)
    assert run.status(order_id) is S.WORKING
    return run, order_id


def in_hong_kong(symbol: str = TENCENT, quantity: int = 400, level: int = 2) -> tuple[Run, int]:
    return a_waiting_order(symbol, "hk-retail", "10:30", quantity, level=level, type=ENHANCED)


def in_new_york(quantity: int = 400, level: int = 2) -> tuple[Run, int]:
    return a_waiting_order(APPLE, "us-retail", "22:30", quantity, level=level)


def on_star(quantity: int = 600) -> tuple[Run, int]:
    run = a_world("10:30")
    order_id = run.place(a_buy("1390.00", quantity))
    run.on(700)
    return run, order_id


def frozen_in(run: Run, currency: Currency) -> Decimal:
    return run.account.cash(currency).frozen
