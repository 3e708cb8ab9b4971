"""Orders live on every mainland board that is simulated: its own types, its fees, its auctions, and T+1."""

from decimal import Decimal

import pytest

from tests.simulation.builders import CHINEXT, FUND, NEXT, SHENZHEN, a_buy, a_sale, a_world, ask, bid
from tradewalk.domain.events import FillReported, OrderRefused
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.refusals import Reason

BOARDS = [FUND, SHENZHEN, CHINEXT]
SHENZHEN_TYPES = [OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST, OrderType.BEST_FIVE_IOC, OrderType.IOC]


@pytest.mark.parametrize("symbol", BOARDS)
def test_a_buy_at_the_ask_is_filled_and_may_be_sold_on_the_next_day(symbol: str) -> None:
    run = a_world("09:35")
    bought = run.place(a_buy(ask(run, symbol=symbol), 200, symbol=symbol))
    run.to("09:37")
    assert run.status(bought) is OrderStatus.FILLED
    too_early = run.place(a_sale(bid(run, symbol=symbol), 200, symbol=symbol))
    run.to("09:38")
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.BOUGHT_TODAY]
    assert run.status(too_early) is OrderStatus.REJECTED
    run.to("09:35", NEXT)
    sold = run.place(a_sale(bid(run, symbol=symbol), 200, symbol=symbol))
    run.to("09:40", NEXT)
    assert run.status(sold) is OrderStatus.FILLED
    assert run.frozen == 0


@pytest.mark.parametrize(
    ("symbol", "charged"),
    [
        (FUND, {"commission"}),
        (SHENZHEN, {"commission", "transfer"}),
        (CHINEXT, {"commission", "transfer"}),
    ],
)
def test_a_purchase_pays_the_fees_of_its_board(symbol: str, charged: set[str]) -> None:
    run = a_world("09:35")
    run.place(a_buy(ask(run, symbol=symbol), 300, symbol=symbol))
    run.to("09:37")
    fees = {fee for fill in run.every(FillReported) for fee, amount in fill.fees if amount}
    assert fees == charged


@pytest.mark.parametrize("symbol", [SHENZHEN, CHINEXT])
@pytest.mark.parametrize("order_type", SHENZHEN_TYPES)
def test_shenzhen_market_orders_go_without_a_price(symbol: str, order_type: OrderType) -> None:
    run = a_world("09:35")
    order_id = run.place(a_buy(None, 100, symbol=symbol, type=order_type))
    run.to("09:36")
    order = run.order(order_id)
    assert order.status is not OrderStatus.REJECTED
    assert order.filled + order.cancelled + order.open == 100
    if order_type is not OrderType.OWN_BEST:
        assert order.filled == 100


def test_fill_or_kill_trades_whole_or_not_at_all() -> None:
    run = a_world("09:35")
    small = run.place(a_buy(None, 100, symbol=SHENZHEN, type=OrderType.FOK))
    run.to("09:36")
    depth = sum(level.quantity for level in run.read.book(SHENZHEN, levels=1_000).asks)
    large = run.place(a_buy(None, depth + 100_000, symbol=SHENZHEN, type=OrderType.FOK))
    run.to("09:37")
    assert (run.order(small).filled, run.status(small)) == (100, OrderStatus.FILLED)
    killed = run.order(large)
    assert killed.filled == 0
    assert killed.status in {OrderStatus.CANCELLED, OrderStatus.REJECTED}


@pytest.mark.parametrize("symbol", [SHENZHEN, CHINEXT])
def test_the_closing_auction_takes_a_limit_order_and_no_cancel(symbol: str) -> None:
    run = a_world("14:58")
    order_id = run.place(a_buy(run.read.quote(symbol).limit_up, 100, symbol=symbol))
    run.to("14:59")
    run.cancel(order_id)
    run.to("15:01")
    order, close = run.order(order_id), run.read.quote(symbol).last
    assert order.status is OrderStatus.FILLED
    assert close is not None
    assert order.value == close * 100


def test_a_shanghai_fund_has_no_closing_auction_in_2025_and_its_orders_can_be_cancelled_until_the_close() -> (
    None
):
    run = a_world("14:58")
    price = run.read.quote(FUND).limit_down
    order_id = run.place(a_buy(price, 100, symbol=FUND))
    run.to("14:59")
    run.cancel(order_id)
    run.to("14:59:30")
    assert run.status(order_id) is OrderStatus.CANCELLED


def test_an_account_without_chinext_is_refused_there_and_trades_shenzhens_main_board() -> None:
    run = a_world("09:35", profile="cn-retail")
    refused = run.place(a_buy(ask(run, symbol=CHINEXT), 100, symbol=CHINEXT))
    taken = run.place(a_buy(ask(run, symbol=SHENZHEN), 100, symbol=SHENZHEN))
    run.to("09:36")
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.NO_PERMISSION]
    assert (run.status(refused), run.status(taken)) == (OrderStatus.REJECTED, OrderStatus.FILLED)
    assert run.available < Decimal("1200000.00")
