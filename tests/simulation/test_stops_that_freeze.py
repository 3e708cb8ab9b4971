"""Conditions of brokers in New York and Hong Kong: what they may need is set aside while they are kept."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.simulation.builders import NEXT, TODAY, Run, a_buy, a_sale, a_world, folded, on, shipped_setting
from tradewalk.domain.events import (
    ConditionKept,
    ConditionTriggered,
    FillReported,
    OrderAccepted,
    OrderChecked,
    OrderRefused,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Reason
from tradewalk.simulation.world import World

NVIDIA, APPLE, TENCENT, PING_AN = "NVDA.US", "AAPL.US", "00700.HK", "601318.SH"
HELD = OrderStatus.HELD


def a_stop(
    side: Side,
    stop: str | Decimal,
    quantity: int = 100,
    *,
    limit: str | Decimal | None = None,
    symbol: str = NVIDIA,
) -> OrderRequest:
    make = a_buy if side is Side.BUY else a_sale
    kind = OrderType.STOP if limit is None else OrderType.STOP_LIMIT
    return replace(make(limit, quantity, symbol=symbol, type=kind), stop_price=Decimal(stop))


def new_york(clock: str = "21:40") -> Run:
    """A US account that has bought 100 Nvidia shares on its first day."""
    run = a_world(clock, profile="us-retail")
    run.place(a_buy(None, 100, symbol=NVIDIA, type=OrderType.MARKET))
    run.on(2_000)
    assert run.status(1) is OrderStatus.FILLED
    return run


def last(run: Run, symbol: str = NVIDIA) -> Decimal:
    price = run.read.quote(symbol).last
    assert price is not None
    return price


def frozen(run: Run, currency: Currency = Currency.USD) -> Decimal:
    return run.account.cash(currency).frozen


def placed(run: Run, request: OrderRequest) -> int:
    order_id = run.place(request)
    run.on(300)
    return order_id


def test_a_stop_sale_sets_its_shares_aside_goes_out_through_a_gap_and_takes_what_it_gets() -> None:
    run = new_york()
    run.to("21:00", NEXT)
    order_id = placed(run, a_stop(Side.SELL, "181.00"))
    position = run.account.position(NVIDIA)
    assert (run.status(order_id), position.frozen, position.sellable) == (HELD, 100, 0)
    run.to("21:40", NEXT)
    triggered = run.only(ConditionTriggered)
    # The share closed at 181.60 and opened at 179.95: no trade was ever at the stop.
    assert (triggered.at, triggered.seen) == (on("21:29:59", NEXT), Decimal("179.95"))
    assert triggered.request.type is OrderType.MARKET
    assert run.status(order_id) is OrderStatus.FILLED
    assert all(fill.price < Decimal("180.50") for fill in run.order(order_id).fills)
    assert run.account.position(NVIDIA).quantity == 0


def test_a_stop_purchase_freezes_by_its_stop_and_by_the_market_once_it_goes_out() -> None:
    run = new_york()
    run.to("22:40")
    stop = last(run) + Decimal("0.02")
    order_id = placed(run, a_stop(Side.BUY, stop))
    kept = run.only(ConditionKept)
    assert kept.frozen_cash is not None and kept.frozen_cash == frozen(run)
    assert stop * 105 <= kept.frozen_cash < stop * 105 + 10
    run.to("23:30")
    seen, checked = run.only(ConditionTriggered).seen, run.every(OrderChecked)[-1]
    assert checked.frozen_cash != kept.frozen_cash
    assert abs(checked.frozen_cash - seen * 105) < 15
    assert (run.status(order_id), frozen(run)) == (OrderStatus.FILLED, ZERO)
    assert sum(fill.price * fill.quantity for fill in run.order(order_id).fills) <= checked.frozen_cash


def test_a_purchase_that_took_all_the_cash_while_it_was_kept_is_not_short_of_it_when_it_goes_out() -> None:
    run = new_york()
    run.to("22:40")
    stop = last(run) + Decimal("0.02")
    most = run.read.maximum_quantity(a_stop(Side.BUY, stop, limit=stop))
    order_id = placed(run, a_stop(Side.BUY, stop, most, limit=stop))
    assert run.account.cash(Currency.USD).available < stop
    run.to("23:30")
    assert run.every(ConditionTriggered) and not run.every(OrderRefused)
    assert run.order(order_id).filled or run.status(order_id) is OrderStatus.WORKING


def test_a_sale_of_all_shares_is_not_short_of_them_when_it_goes_out() -> None:
    run = new_york()
    order_id = placed(run, a_stop(Side.SELL, last(run) - Decimal("0.02")))
    run.to("22:30")
    assert run.every(ConditionTriggered) and run.status(order_id) is OrderStatus.FILLED


def test_the_limit_of_a_stop_limit_rests_where_the_market_gapped_past_it() -> None:
    run = new_york()
    run.to("21:00", NEXT)
    order_id = placed(run, a_stop(Side.SELL, "181.00", limit="181.50"))
    run.to("21:35", NEXT)
    assert run.only(ConditionTriggered).request.price == Decimal("181.50")
    accepted = next(fact for fact in run.story(order_id) if isinstance(fact, OrderAccepted))
    assert (accepted.resting, accepted.price) == (100, Decimal("181.50"))
    assert run.status(order_id) is OrderStatus.WORKING
    assert run.account.position(NVIDIA).frozen == 100


@pytest.mark.parametrize("side", Side)
def test_a_cancel_while_it_is_kept_frees_all_and_nothing_goes_out_any_more(side: Side) -> None:
    run = new_york()
    before, away = run.account, Decimal("0.02") if side is Side.BUY else Decimal("-0.02")
    order_id = placed(run, a_stop(side, last(run) + away))
    run.cancel(order_id)
    run.on(300)
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert run.account.cash(Currency.USD) == before.cash(Currency.USD)
    assert run.account.position(NVIDIA) == before.position(NVIDIA)
    assert run.read.stop_of(order_id) is None
    run.to("23:30")
    assert not run.every(ConditionTriggered)


def test_the_end_of_the_day_frees_what_nothing_reached() -> None:
    run = new_york()
    placed(run, a_stop(Side.BUY, last(run) + 50))
    placed(run, a_stop(Side.SELL, last(run) - 50))
    run.to("05:00", NEXT)
    assert [run.status(order_id) for order_id in (2, 3)] == [OrderStatus.EXPIRED, OrderStatus.EXPIRED]
    assert (frozen(run), run.account.position(NVIDIA).frozen) == (ZERO, 0)


def test_what_is_kept_is_not_there_for_another_order() -> None:
    run = new_york()
    placed(run, a_stop(Side.SELL, last(run) - 5))
    placed(run, a_sale(last(run), 100, symbol=NVIDIA))
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.NOT_ENOUGH_SHARES]


def test_a_stop_of_more_than_the_account_has_is_not_kept() -> None:
    run = new_york()
    placed(run, a_stop(Side.SELL, last(run) - 5, 101))
    placed(run, a_stop(Side.BUY, last(run) + 5, 100_000))
    reasons = [[each.reason for each in fact.refusals] for fact in run.every(OrderRefused)]
    assert reasons == [[Reason.NOT_ENOUGH_SHARES], [Reason.NOT_ENOUGH_CASH]]


def kept_in_hong_kong() -> Run:
    run = a_world("10:00", profile="hk-professional")
    stop = last(run, TENCENT) + 5
    placed(run, a_stop(Side.BUY, stop, limit=stop, symbol=TENCENT))
    return run


def kept_northbound() -> Run:
    run = a_world("10:00", profile="hk-professional")
    stop = last(run, PING_AN) + Decimal("0.01")
    placed(run, a_stop(Side.BUY, stop, limit=stop, symbol=PING_AN))
    return run


@pytest.mark.parametrize(
    ("kept", "currency"), [(kept_in_hong_kong, Currency.HKD), (kept_northbound, Currency.CNH)]
)
def test_an_account_in_hong_kong_keeps_stops_with_a_limit_and_sets_their_cash_aside(
    kept: Callable[[], Run], currency: Currency
) -> None:
    run = kept()
    request = run.order(1).request
    assert request.price is not None
    value = request.price * 100
    assert (run.status(1), run.every(ConditionKept)[0].frozen_cash) == (HELD, frozen(run, currency))
    assert value < frozen(run, currency) < value * Decimal("1.01")


def test_a_northbound_stop_goes_out_as_a_limit_order() -> None:
    run = kept_northbound()
    run.to("11:30")
    assert run.only(ConditionTriggered).request.type is OrderType.LIMIT
    assert run.order(1).fills or run.status(1) is OrderStatus.WORKING


@pytest.mark.parametrize("symbol", [TENCENT, PING_AN])
def test_an_account_in_hong_kong_keeps_no_stop_without_a_limit(symbol: str) -> None:
    run = a_world("10:00", profile="hk-professional")
    placed(run, a_stop(Side.BUY, last(run, symbol) + 5, symbol=symbol))
    assert [refusal.reason for refusal in run.only(OrderRefused).refusals] == [Reason.TYPE_NOT_ON_BOARD]


def test_a_world_that_is_built_again_while_a_stop_is_kept_lives_the_same_life() -> None:
    lived = new_york()
    order_id = placed(lived, a_stop(Side.SELL, last(lived) - Decimal("0.02")))
    start = World.open(shipped_setting("us-retail"), "test", on("21:40"))[0].checkpoint()
    again, facts = World.at(shipped_setting("us-retail"), start, lived.world.now, lived.commands)
    resumed = World.restore(shipped_setting("us-retail"), again.checkpoint())
    later = Instant(on("22:30"))
    lived.to(later)
    rest = resumed.advance(later)
    assert [*facts, *rest] == lived.facts[2:]
    assert resumed.account.orders[order_id].status is OrderStatus.FILLED
    assert folded(lived.facts) == resumed.account


def test_what_stays_frozen_after_a_part_fill_is_of_the_order_that_went_out() -> None:
    run = a_world("21:40", profile="us-retail")
    stop = last(run, APPLE) + Decimal("0.02")
    order_id = placed(run, a_stop(Side.BUY, stop, 400, limit=stop, symbol=APPLE))
    run.to("23:59")
    for fact in run.story(order_id):
        if isinstance(fact, FillReported):
            open_rest = 400 - sum(
                each.quantity
                for each in run.story(order_id)
                if isinstance(each, FillReported) and each.at <= fact.at
            )
            assert fact.frozen_cash >= open_rest * stop
    assert run.every(ConditionTriggered) and run.read.current_day(APPLE) == TODAY
