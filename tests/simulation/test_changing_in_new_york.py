"""Changing an order in New York: another one takes its place."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.simulation.builders import Run, ask
from tests.simulation.changing import APPLE, S, frozen_in, in_hong_kong, in_new_york
from tradewalk.domain.change_facts import (
    OrderReplaced,
    ReplaceRefusalReported,
)
from tradewalk.domain.events import TradeExecuted
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.domain.refusals import Reason
from tradewalk.simulation.world import World


def test_in_new_york_another_order_takes_the_place_and_keeps_it_where_it_is_smaller() -> None:
    run, order_id = in_new_york()
    ahead, price = run.read.queue_ahead(order_id), run.order(order_id).request.price
    run.amend(order_id, price, 200)
    run.on(450)
    old, new = run.order(order_id), run.order(order_id + 1)
    assert (old.status, old.successor, old.open) == (S.REPLACED, new.order_id, 0)
    assert (new.status, new.replaces, new.request.quantity) == (S.WORKING, order_id, 200)
    assert run.words(order_id)[-2:] == ["ReplaceAccepted", "OrderReplaced"]
    assert run.words(new.order_id) == [
        "OrderSubmitted", "OrderSent", "OrderAccepted", "FreezeChanged", "OrderAcknowledged",
    ]  # fmt: skip
    assert run.read.queue_ahead(order_id) is None
    untouched, _ = in_new_york()
    untouched.to(run.world.now)
    assert ahead and run.read.queue_ahead(new.order_id) == untouched.read.queue_ahead(order_id)
    assert new.frozen_cash == frozen_in(run, Currency.USD) < old.value + Decimal(200) * (price or 0) + 1


def test_in_new_york_a_larger_order_goes_to_the_back_and_may_match_at_once() -> None:
    run, order_id = in_new_york()
    run.amend(order_id, ask(run, 0, APPLE), 500)
    run.on(450)
    new = run.order(order_id + 1)
    assert run.status(order_id) is S.REPLACED
    assert new.filled and new.filled + new.open == 500
    assert run.words(new.order_id)[:4] == ["OrderSubmitted", "OrderSent", "OrderAccepted", "TradeExecuted"]
    run.cancel(new.order_id)
    run.on(1_000)
    assert frozen_in(run, Currency.USD) == 0


@pytest.mark.parametrize("before", [100, 299, 300, 301, 400])
def test_in_new_york_a_fill_that_wins_the_race_leaves_no_second_order(before: int) -> None:
    undisturbed, order_id = in_new_york(700, level=0)
    undisturbed.to("22:40")
    (last,) = undisturbed.every(TradeExecuted)[-1:]
    run, order_id = in_new_york(700, level=0)
    run.to(Instant(last.at - before))
    run.amend(order_id, (run.order(order_id).request.price or Decimal(0)) - 5, 700)
    run.on(1_000)
    if before > 300:
        assert (run.status(order_id), run.status(order_id + 1)) == (S.REPLACED, S.WORKING)
        assert run.only(OrderReplaced).successor == order_id + 1
    else:
        assert run.only(ReplaceRefusalReported).refusal.reason is Reason.ALREADY_DONE
        assert (run.status(order_id), list(run.account.orders)) == (S.FILLED, [order_id])
        assert frozen_in(run, Currency.USD) == 0


def test_a_successor_that_is_cancelled_before_it_is_known_is_cancelled() -> None:
    run, order_id = in_new_york()
    run.amend(order_id, run.order(order_id).request.price, 200)
    run.on(350)
    run.cancel(order_id + 1)
    run.on(1_000)
    assert (run.status(order_id), run.status(order_id + 1)) == (S.REPLACED, S.CANCELLED)
    assert frozen_in(run, Currency.USD) == 0


@pytest.mark.parametrize("after", [0, 119, 120, 299, 300, 301, 449, 450])
@pytest.mark.parametrize("placed", [in_hong_kong, in_new_york])
def test_a_world_that_is_put_away_while_a_change_is_under_way_goes_on_as_if_it_were_not(
    placed: Callable[[], tuple[Run, int]], after: int
) -> None:
    run, order_id = placed()
    price = run.order(order_id).request.price
    run.amend(order_id, price, 300)
    run.on(after)
    again = Run(World.restore(run.world.setting, run.world.checkpoint()), ())
    told = len(run.facts)
    for each in (run, again):
        each.on(2_000)
    assert again.lines == run.lines[told:]
    assert again.account == run.account
    assert again.read.queue_ahead(order_id) == run.read.queue_ahead(order_id)
