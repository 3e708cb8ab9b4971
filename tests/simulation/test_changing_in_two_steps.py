"""Changing an order on the mainland and Northbound: cancelled first, and ordered again once it is."""

from decimal import Decimal

import pytest

from tests.simulation.builders import NEXT, STAR, Run, a_buy, a_sale, a_world, ask, bid, moments
from tests.simulation.changing import ENHANCED, TENCENT, S, frozen_in, on_star
from tradewalk.domain.change_facts import (
    OrderedAgain,
    ReplaceRefusalReported,
)
from tradewalk.domain.commands import AmendOrder
from tradewalk.domain.events import CancelRefusalReported, FillReported, OrderSubmitted, TradeExecuted
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.domain.refusals import Reason
from tradewalk.simulation.codec import dump
from tradewalk.simulation.world import World


@pytest.mark.parametrize("profile", ["cn-retail-star", "hk-professional"])
def test_on_star_an_order_is_cancelled_first_and_ordered_again_once_it_is(profile: str) -> None:
    run = a_world("10:30", profile=profile)
    order_id = run.place(a_buy("1390.00", 600))
    run.on(1_000)
    run.amend(order_id, Decimal("1391.00"), 400)
    assert run.order(order_id).change is not None
    run.on(1_000)
    old, new = run.order(order_id), run.order(order_id + 1)
    assert moments(run.story(order_id))[-5:] == [
        "10:30:01.000 ChangePlanned",
        "10:30:01.000 CancelRequested",
        "10:30:01.300 CancelAccepted",
        "10:30:01.450 CancelReported",
        "10:30:01.450 OrderedAgain",
    ]
    assert moments(run.story(new.order_id))[0] == "10:30:01.450 OrderSubmitted"
    assert (old.status, old.successor) == (S.CANCELLED, new.order_id)
    assert (new.status, new.replaces, new.request) == (S.WORKING, order_id, a_buy("1391.00", 400))
    assert new.frozen_cash and frozen_in(run, new.currency) == new.frozen_cash


def test_where_the_cancel_is_refused_nothing_is_ordered_again() -> None:
    run = a_world("14:56:59")
    order_id = run.place(a_buy("1300.00"))
    run.on(800)
    assert run.status(order_id) is S.WORKING
    run.amend(order_id, Decimal("1301.00"), 200)
    run.on(1_000)
    assert run.only(CancelRefusalReported).refusal.reason is Reason.CANCEL_NOT_ALLOWED_NOW
    assert (run.status(order_id), run.order(order_id).change) == (S.WORKING, None)
    run.to("15:31")
    assert list(run.account.orders) == [order_id]


def test_where_a_change_may_not_even_be_asked_for_the_order_is_not_cancelled() -> None:
    run = a_world("14:58")
    order_id = run.place(a_buy("1300.00"))
    run.on(1_000)
    run.amend(order_id, Decimal("1301.00"), 200)
    assert run.words(order_id)[-1] == "ReplaceRefusalReported"
    assert run.status(order_id) is S.WORKING


@pytest.mark.parametrize("before", range(0, 460, 50))
def test_the_second_order_is_for_what_the_first_left_and_none_follows_a_first_that_was_filled(
    before: int,
) -> None:
    def placed() -> tuple[Run, int]:
        run = a_world("10:30")
        order_id = run.place(a_buy(bid(run, 0), 400))
        run.on(700)
        return run, order_id

    undisturbed, order_id = placed()
    undisturbed.to("10:40")
    last = undisturbed.every(TradeExecuted)[-1]
    run, order_id = placed()
    run.to(Instant(max(last.at - before, run.world.now)))
    run.amend(order_id, Decimal("1300.00"), 600)
    run.on(2_000)
    filled = run.order(order_id).filled
    if run.status(order_id) is S.FILLED:
        assert list(run.account.orders) == [order_id]
    else:
        assert run.only(OrderedAgain).successor == order_id + 1
        assert run.order(order_id + 1).request.quantity == 600 - filled


def test_a_sale_is_changed_in_two_steps_with_the_shares_that_it_frees() -> None:
    run = a_world("14:58")
    run.place(a_buy("1400.00", 400))
    run.to("09:35", NEXT)
    order_id = run.place(a_sale(ask(run, 4), 400))
    run.on(1_000)
    assert run.status(order_id) is S.WORKING
    price = run.order(order_id).request.price
    assert price is not None
    run.amend(order_id, price + 1, 200)
    run.on(1_000)
    assert run.status(order_id + 1) is S.WORKING
    assert (run.account.position(STAR).frozen, run.account.position(STAR).sellable) == (200, 200)


@pytest.mark.parametrize("after", [0, 100, 299, 300, 449, 450, 451, 569, 1_000])
def test_a_restart_in_between_neither_loses_the_second_order_nor_sends_it_twice(after: int) -> None:
    run, order_id = on_star()
    start = run.world.checkpoint()
    given = len(run.commands)
    run.amend(order_id, Decimal("1391.00"), 400)
    run.on(after)
    again, facts = World.at(run.world.setting, start, run.world.now, run.commands[given:])
    both = Run(again, ())
    both.on(2_000)
    run.on(2_000)
    assert both.account == run.account
    assert [dump(fact) for fact in (*facts, *both.facts)] == run.lines[-len(facts) - len(both.facts) :]
    assert list(both.account.orders) == [order_id, order_id + 1]
    assert len(run.every(OrderSubmitted)) == 2


def test_a_number_is_given_once_and_one_that_is_promised_is_taken() -> None:
    run, order_id = on_star()
    command = AmendOrder(order_id, Decimal("1391.00"), 400, order_id + 1)
    run.give(command)
    assert run.world.last_number == order_id + 1
    run.on(1_000)
    before = run.lines
    run.give(command)
    run.give(AmendOrder(order_id + 1, Decimal("1392.00"), 400, order_id + 1))
    run.give(AmendOrder(99, Decimal("1392.00"), 400, 100))
    assert run.lines == before


def test_the_day_ends_a_change_that_no_answer_reached() -> None:
    run = a_world("15:59:30", profile="hk-retail")
    price = bid(run, 4, TENCENT)
    order_id = run.place(a_buy(price, 200, symbol=TENCENT, type=ENHANCED))
    run.to("15:59:59.900")
    run.amend(order_id, price - 1, 200)
    run.to("17:00")
    assert run.only(ReplaceRefusalReported).refusal.reason is Reason.AMEND_NOT_ALLOWED_NOW
    assert run.status(order_id) is S.EXPIRED
    assert frozen_in(run, Currency.HKD) == 0
    assert not run.every(FillReported)
