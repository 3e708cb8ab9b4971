"""Cancelling: out of the book, too late, in the windows without cancelling, and in a race with a fill."""

from functools import cache
from itertools import pairwise

import pytest

from tests.simulation.builders import OPENING_CASH, SLOW, Run, a_buy, a_world, bid, moments
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalReported,
    CancelTurnedAway,
    OrderFact,
    TradeExecuted,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.refusals import Reason

S = OrderStatus
SHARES = 30_000


def a_waiting_order(at: str = "10:31") -> tuple[Run, int]:
    """A purchase of so many shares that it is filled in many parts."""
    run = a_world(at)
    return run, run.place(a_buy(bid(run, symbol=SLOW), SHARES, symbol=SLOW))


@cache
def trades_undisturbed() -> list[TradeExecuted]:
    run, order_id = a_waiting_order()
    run.to("11:30")
    assert run.status(order_id) is S.FILLED
    return run.every(TradeExecuted)


def test_a_cancel_takes_the_order_out_of_the_book() -> None:
    run = a_world("10:30")
    order_id = run.place(a_buy("1300.00"))
    run.to("10:31")
    run.cancel(order_id)
    assert run.status(order_id) is S.PENDING_CANCEL
    run.to("10:32")
    assert moments(run.story(order_id))[-3:] == [
        "10:31:00.000 CancelRequested",
        "10:31:00.300 CancelAccepted",
        "10:31:00.450 CancelReported",
    ]
    assert run.status(order_id) is S.CANCELLED
    assert run.read.queue_ahead(order_id) is None
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


def test_the_rest_of_a_part_filled_order_is_cancelled_and_its_fills_stand() -> None:
    first, second = trades_undisturbed()[:2]
    run, order_id = a_waiting_order()
    run.to(second.at)
    run.cancel(order_id)
    run.on(1_000)
    order = run.order(order_id)
    assert order.status is S.PARTIALLY_CANCELLED
    assert order.filled >= first.quantity + second.quantity
    assert order.filled + order.cancelled == SHARES
    assert run.account.position(SLOW).quantity == order.filled
    assert run.frozen == 0


@pytest.mark.parametrize("before", range(295, 306))
def test_a_cancel_that_arrives_about_a_part_fill_leaves_neither_out(before: int) -> None:
    for trade in trades_undisturbed()[1:4]:
        run, order_id = a_waiting_order()
        run.to(Instant(trade.at - before))
        run.cancel(order_id)
        run.on(1_000)
        order, (cancelled,) = run.order(order_id), run.every(CancelAccepted)
        assert order.filled == sum(each.quantity for each in run.every(TradeExecuted))
        assert order.filled + cancelled.quantity == SHARES
        assert (before > 300) == (order.fills[-1].execution < trade.execution)


@pytest.mark.parametrize("before", [0, 150, 299, 300])
def test_a_cancel_that_loses_the_race_against_the_last_fill_is_told_so(before: int) -> None:
    last = trades_undisturbed()[-1]
    run, order_id = a_waiting_order()
    run.to(Instant(last.at - before))
    run.cancel(order_id)
    assert run.status(order_id) is S.PENDING_CANCEL
    run.to("11:30")
    assert run.only(CancelTurnedAway).refusal.reason is Reason.ALREADY_DONE
    order = run.order(order_id)
    assert (order.status, order.filled) == (S.FILLED, SHARES)
    assert order.cancel_refusal is not None


def test_a_cancel_of_an_order_that_has_ended_is_refused_at_once_and_one_of_an_unknown_order_is_nothing() -> (
    None
):
    run, order_id = a_waiting_order()
    run.to("11:30")
    status = run.status(order_id)
    run.cancel(order_id)
    assert run.only(CancelRefusalReported).refusal.reason is Reason.ALREADY_DONE
    assert run.status(order_id) is status
    before = run.lines
    run.cancel(99)
    assert run.lines == before


def test_a_cancel_that_is_under_way_is_not_sent_again() -> None:
    run, order_id = a_waiting_order()
    run.cancel(order_id)
    before = run.lines
    run.cancel(order_id)
    assert run.lines == before
    run.on(1_000)
    assert run.status(order_id) is S.CANCELLED
    assert run.every(CancelRefusalReported) == []


NO_CANCEL = {
    "the locked opening auction": ("09:16", "09:20", "09:24"),
    "the closing auction": ("14:50", "14:57", "14:59"),
    "the gap before trading": ("09:24", "09:25", "09:29"),
}


@pytest.mark.parametrize(("placed", "first", "second"), NO_CANCEL.values(), ids=NO_CANCEL)
def test_the_exchange_turns_a_cancel_away_and_the_order_stands(placed: str, first: str, second: str) -> None:
    run = a_world(placed)
    order_id = run.place(a_buy("1300.00"))
    for moment in (first, second):
        run.to(moment)
        refusal = run.read.check_cancel(order_id)
        assert refusal is not None and refusal.reason is Reason.CANCEL_NOT_ALLOWED_NOW
        run.cancel(order_id)
        run.on(450)
        assert run.words(order_id)[-3:] == ["CancelRequested", "CancelTurnedAway", "CancelRefusalReported"]
        assert run.status(order_id) is S.WORKING
    reasons = {each.refusal.reason for each in run.every(CancelTurnedAway)}
    assert reasons == {Reason.CANCEL_NOT_ALLOWED_NOW}
    run.to("15:31")
    assert run.status(order_id) is S.EXPIRED


@pytest.mark.parametrize("moment", ["09:15:01", "09:19:59", "09:30", "14:56:59"])
def test_outside_these_windows_the_exchange_takes_a_cancel(moment: str) -> None:
    run = a_world("09:15")
    order_id = run.place(a_buy("1300.00"))
    run.to(moment)
    run.cancel(order_id)
    run.on(450)
    assert run.status(order_id) is S.CANCELLED


def test_a_second_cancel_of_the_same_order_does_no_harm() -> None:
    run = a_world("10:30")
    order_id = run.place(a_buy("1300.00"))
    run.to("10:31")
    for _ in range(3):
        run.cancel(order_id)
        run.on(100)
    run.to("10:32")
    assert len(run.every(CancelAccepted)) == 1
    assert run.status(order_id) is S.CANCELLED


@pytest.mark.parametrize("milliseconds", [0, 1, 50, 119, 120, 250])
def test_a_cancel_of_an_order_that_the_exchange_turns_away_changes_nothing(milliseconds: int) -> None:
    run = a_world("14:59:59.800")
    order_id = run.place(a_buy("1370.00"))
    run.on(milliseconds)
    run.cancel(order_id)
    run.to("15:05")
    assert run.status(order_id) is S.REJECTED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


@pytest.mark.parametrize(
    "moment", ["14:59:59.700", "14:59:59.900", "15:00:00.500", "15:00:00.700", "15:00:00.999"]
)
def test_a_cancel_about_the_close_does_not_save_an_order_from_expiring(moment: str) -> None:
    run = a_world("14:50")
    order_id = run.place(a_buy("1300.00"))
    run.to(moment)
    run.cancel(order_id)
    run.to("15:31")
    assert run.status(order_id) is S.EXPIRED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


@pytest.mark.sample("milliseconds", range(0, 700, 7), 8)
def test_a_cancel_at_any_moment_of_a_young_order_ends_it_one_way_or_the_other(milliseconds: int) -> None:
    run, order_id = a_waiting_order()
    run.on(milliseconds)
    run.cancel(order_id)
    run.on(1_000)
    story: list[OrderFact] = run.story(order_id)
    assert run.status(order_id) in {S.CANCELLED, S.PARTIALLY_CANCELLED}
    assert all(earlier.at <= later.at for earlier, later in pairwise(story))
