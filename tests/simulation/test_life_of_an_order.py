"""The whole life of an order in the world: from the ticket through broker and exchange to its end."""

from decimal import Decimal

import pytest

from tests.simulation.builders import (
    MAIN,
    NEXT,
    OPENING_CASH,
    SLOW,
    STAR,
    THIN,
    Run,
    a_buy,
    a_sale,
    a_world,
    ask,
    bid,
    moments,
    on,
)
from tradewalk.domain.commands import PlaceOrder
from tradewalk.domain.events import OrderAccepted, OrderExpired, OrderRefused, OrderSubmitted, TradeExecuted
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderStatus
from tradewalk.domain.refusals import Reason

S = OrderStatus


def a_big_buy(at: str = "10:31") -> tuple[Run, int]:
    """A world in which a purchase of many cheap shares waits at the best bid."""
    run = a_world(at)
    order_id = run.place(a_buy(bid(run, symbol=SLOW), 30_000, symbol=SLOW))
    run.on(1_000)
    return run, order_id


def test_a_purchase_at_the_ask_is_filled_and_each_fact_has_its_moment() -> None:
    run = a_world("10:30")
    order_id = run.place(a_buy(ask(run)))
    run.to("10:30:01")
    assert moments(run.story(order_id)) == [
        "10:30:00.000 OrderSubmitted",
        "10:30:00.120 OrderChecked",
        "10:30:00.120 OrderSent",
        "10:30:00.300 OrderAccepted",
        "10:30:00.300 TradeExecuted",
        "10:30:00.450 OrderAcknowledged",
        "10:30:00.450 FillReported",
    ]
    assert run.status(order_id) is S.FILLED


def test_an_order_goes_through_every_state_on_its_way() -> None:
    run = a_world("10:31")
    order_id = run.place(a_buy(bid(run, symbol=SLOW), 30_000, symbol=SLOW))
    states = [run.status(order_id)]
    for at in ("10:31:00.120", "10:31:00.300", "10:31:00.450"):
        run.to(at)
        states.append(run.status(order_id))
    assert states == [S.PENDING_SUBMIT, S.WAIT_REPORT, S.WAIT_REPORT, S.WORKING]


def test_a_purchase_at_the_bid_waits_behind_the_queue_and_is_filled_in_parts() -> None:
    run = a_world("10:31")
    best = run.read.book(SLOW).bids[0]
    order_id = run.place(a_buy(best.price, 30_000, symbol=SLOW))
    run.to("10:31:00.300")
    accepted = run.only(OrderAccepted)
    ahead_now = run.read.queue_ahead(order_id)
    assert (accepted.price, accepted.resting, accepted.ahead) == (best.price, 30_000, ahead_now)
    assert accepted.ahead > 0
    run.to("15:31")
    trades = run.every(TradeExecuted)
    assert len(trades) > 1
    assert [trade.execution for trade in trades] == list(range(1, len(trades) + 1))
    assert {trade.price for trade in trades} == {best.price}
    assert run.order(order_id).filled == sum(trade.quantity for trade in trades)


def test_the_queue_before_an_order_only_shrinks_and_a_fill_begins_when_it_is_gone() -> None:
    run, order_id = a_big_buy()
    queue = [run.read.queue_ahead(order_id)]
    while not run.every(TradeExecuted):
        run.on(5_000)
        queue.append(run.read.queue_ahead(order_id))
    waiting = [ahead for ahead in queue if ahead is not None]
    assert waiting == sorted(waiting, reverse=True)
    assert waiting[-1] == 0


def test_money_is_frozen_at_the_check_and_what_is_left_over_comes_back() -> None:
    run = a_world("10:30")
    run.place(a_buy("1410.00"))
    run.to("10:30:00.120")
    assert (run.available, run.frozen) == (Decimal("917926.68"), Decimal("282073.32"))
    run.to("10:30:01")
    assert run.frozen == 0
    assert run.available > Decimal("917926.68")


REFUSED: dict[str, tuple[OrderRequest, list[Reason]]] = {
    "too few shares": (a_buy("1400.00", 100), [Reason.QUANTITY_BELOW_MINIMUM]),
    "more than the cash": (a_buy("1400.00", 1_000), [Reason.NOT_ENOUGH_CASH]),
    "nothing to sell": (a_sale("1400.00"), [Reason.NOT_ENOUGH_SHARES]),
    "above both bounds": (a_buy("1595.00"), [Reason.ABOVE_LIMIT_UP, Reason.ABOVE_PRICE_CAGE]),
    "between two ticks": (a_buy("1400.005"), [Reason.OFF_TICK]),
    "another market": (a_buy("180.00", 1, symbol="NVDA.US"), [Reason.ACCOUNT_CANNOT_REACH_MARKET]),
}


@pytest.mark.parametrize(("request_", "reasons"), REFUSED.values(), ids=REFUSED)
def test_a_refused_order_ends_at_the_broker_and_says_why(
    request_: OrderRequest, reasons: list[Reason]
) -> None:
    run = a_world("10:30")
    order_id = run.place(request_)
    run.to("10:31")
    assert run.words(order_id) == ["OrderSubmitted", "OrderRefused"]
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == reasons
    assert run.status(order_id) is S.REJECTED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


def test_an_account_without_the_permission_is_refused_on_star_and_trades_the_main_board() -> None:
    run = a_world("10:30", profile="cn-retail")
    star, main = run.place(a_buy("1400.00")), run.place(a_buy(ask(run, symbol=MAIN), 100, symbol=MAIN))
    run.to("10:31")
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.NO_PERMISSION]
    assert (run.status(star), run.status(main)) == (S.REJECTED, S.FILLED)


def test_what_the_first_order_freezes_the_second_cannot_spend() -> None:
    run = a_world("10:30")
    first, second = run.place(a_buy("1400.00", 800)), run.place(a_buy("1400.00", 200))
    run.to("10:30:00.120")
    assert (run.status(first), run.status(second)) == (S.WAIT_REPORT, S.REJECTED)
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.NOT_ENOUGH_CASH]


def test_an_order_number_is_taken_once() -> None:
    run = a_world("10:30")
    order_id = run.place(a_buy(ask(run)))
    before = run.lines
    run.give(PlaceOrder(order_id, a_buy("1.00", 9_999)))
    assert run.lines == before
    run.to("10:31")
    run.give(PlaceOrder(order_id, a_buy(ask(run))))
    run.to("10:32")
    assert len(run.every(OrderSubmitted)) == 1
    assert run.account.position(STAR).quantity == 200


def test_what_is_open_at_the_close_expires_and_its_money_is_free() -> None:
    run = a_world("14:30")
    untouched = run.place(a_buy("1300.00"))
    run.to("14:31")
    assert run.status(untouched) is S.WORKING
    run.to("15:00:00.999")
    assert run.frozen > 0
    run.to("15:00:01")
    assert run.only(OrderExpired).quantity == 200
    assert run.status(untouched) is S.EXPIRED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


def test_a_part_filled_order_expires_with_its_rest() -> None:
    run = a_world("14:50")
    order_id = run.place(a_buy(ask(run, symbol=THIN), 300_000, symbol=THIN))
    run.to("15:31")
    order = run.order(order_id)
    assert order.status is S.EXPIRED
    assert 0 < order.filled < 300_000
    assert run.only(OrderExpired).quantity == 300_000 - order.filled
    assert run.frozen == 0


@pytest.mark.parametrize(
    "late", ["15:00:00", "15:00:00.500", "15:00:00.880", "15:00:00.950", "15:00:01", "20:00"]
)
def test_an_order_of_the_evening_is_refused_with_the_next_opening(late: str) -> None:
    run = a_world("14:59")
    run.to(late)
    order_id = run.place(a_buy("1400.00"))
    run.to("23:00")
    (refusal,) = run.only(OrderRefused).refusals
    assert (refusal.reason, refusal.legal_from) == (Reason.MARKET_CLOSED, on("09:15", NEXT))
    assert run.words(order_id) == ["OrderSubmitted", "OrderRefused"]


def test_an_order_that_comes_too_late_at_the_exchange_is_turned_away() -> None:
    run = a_world("14:59:59.800")
    order_id = run.place(a_buy("1370.00"))
    run.to("15:05")
    assert moments(run.story(order_id)) == [
        "14:59:59.800 OrderSubmitted",
        "14:59:59.920 OrderChecked",
        "14:59:59.920 OrderSent",
        "15:00:00.100 OrderTurnedAway",
        "15:00:00.250 RejectionReported",
    ]
    assert run.status(order_id) is S.REJECTED
    assert run.available == OPENING_CASH
