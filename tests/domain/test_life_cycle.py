import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import an_order, at
from tradewalk.domain.change_facts import (
    OrderAmended,
    OrderReplaced,
    ReplaceRefusalReported,
    ReplaceRequested,
)
from tradewalk.domain.events import (
    CancelRefusalReported,
    CancelReported,
    CancelRequested,
    FillReported,
    OrderAcknowledged,
    OrderChecked,
    OrderExpired,
    OrderFact,
    OrderFailed,
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    RejectionReported,
)
from tradewalk.domain.life_cycle import (
    LATE_ANSWERS,
    LIFE_CYCLE,
    TERMINAL,
    TransitionImpossible,
    Trigger,
    is_over,
    next_status,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import FactImpossible, Order, fold_order, submitted
from tradewalk.domain.refusals import Reason, Refusal

S, T = OrderStatus, Trigger
QUEUED = (T.CHECKED, T.SENT, T.ACKNOWLEDGED)
TOO_LATE = Refusal(Reason.ALREADY_DONE)


def life(*triggers: Trigger) -> OrderStatus:
    status = S.PENDING_SUBMIT
    for trigger in triggers:
        status = next_status(status, trigger)
    return status


@pytest.mark.parametrize(
    ("triggers", "status"),
    [
        ((T.CHECKED, T.SENT, T.ACKNOWLEDGED), S.WORKING),
        ((T.REFUSED,), S.REJECTED),
        ((T.CHECKED, T.HELD), S.HELD),
        ((T.CHECKED, T.HELD, T.SENT, T.REJECTED), S.REJECTED),
        ((T.CHECKED, T.HELD, T.CANCEL_REQUESTED, T.CANCELLED), S.CANCELLED),
        ((T.SENT, T.ACKNOWLEDGED, T.PART_FILLED, T.PART_FILLED, T.FILLED), S.FILLED),
        ((T.SENT, T.FILLED, T.ACKNOWLEDGED), S.FILLED),
        ((T.SENT, T.ACKNOWLEDGED, T.CANCEL_REQUESTED, T.FILLED, T.CANCEL_REFUSED_PART_FILLED), S.FILLED),
        ((T.SENT, T.ACKNOWLEDGED, T.CANCEL_REQUESTED, T.CANCEL_REFUSED), S.WORKING),
        (
            (
                T.SENT,
                T.ACKNOWLEDGED,
                T.PART_FILLED,
                T.CANCEL_REQUESTED,
                T.PART_FILLED,
                T.CANCEL_REFUSED_PART_FILLED,
            ),
            S.PARTIALLY_FILLED,
        ),
        (
            (T.SENT, T.ACKNOWLEDGED, T.PART_FILLED, T.CANCEL_REQUESTED, T.REST_CANCELLED),
            S.PARTIALLY_CANCELLED,
        ),
        ((T.SENT, T.ACKNOWLEDGED, T.CANCELLED), S.CANCELLED),
        ((T.SENT, T.ACKNOWLEDGED, T.PART_FILLED, T.REST_CANCELLED), S.PARTIALLY_CANCELLED),
        ((T.SENT, T.ACKNOWLEDGED, T.PART_FILLED, T.EXPIRED), S.EXPIRED),
        ((T.SENT, T.ACKNOWLEDGED, T.CANCEL_REQUESTED, T.EXPIRED, T.CANCEL_REFUSED), S.EXPIRED),
        ((T.FAILED,), S.FAILED),
        ((T.CHECKED, T.HELD, T.FAILED), S.FAILED),
        ((T.CHECKED, T.HELD, T.CANCEL_REQUESTED, T.FAILED, T.CANCEL_REFUSED), S.FAILED),
        ((T.CHECKED, T.HELD, T.CANCELLED), S.CANCELLED),
        ((T.CHECKED, T.HELD, T.AMENDED, T.SENT), S.WAIT_REPORT),
        ((*QUEUED, T.REPLACE_REQUESTED), S.PENDING_REPLACE),
        ((*QUEUED, T.REPLACE_REQUESTED, T.AMENDED), S.WORKING),
        ((*QUEUED, T.REPLACE_REQUESTED, T.PART_FILLED, T.AMENDED_PART_FILLED), S.PARTIALLY_FILLED),
        ((*QUEUED, T.REPLACE_REQUESTED, T.REPLACE_REFUSED), S.WORKING),
        ((*QUEUED, T.PART_FILLED, T.REPLACE_REQUESTED, T.REPLACE_REFUSED_PART_FILLED), S.PARTIALLY_FILLED),
        ((*QUEUED, T.PART_FILLED, T.REPLACE_REQUESTED, T.REPLACED), S.REPLACED),
        ((*QUEUED, T.REPLACE_REQUESTED, T.FILLED, T.REPLACE_REFUSED_PART_FILLED), S.FILLED),
        ((*QUEUED, T.REPLACE_REQUESTED, T.EXPIRED, T.REPLACE_REFUSED), S.EXPIRED),
        ((*QUEUED, T.CANCEL_REQUESTED, T.REPLACE_REFUSED, T.CANCELLED), S.CANCELLED),
    ],
)
def test_an_order_lives_through(triggers: tuple[Trigger, ...], status: OrderStatus) -> None:
    assert life(*triggers) is status


@pytest.mark.parametrize(
    ("status", "trigger"),
    [pair for pair in itertools.product(OrderStatus, Trigger) if pair not in LIFE_CYCLE],
)
def test_what_is_not_in_the_table_is_a_bug(status: OrderStatus, trigger: Trigger) -> None:
    with pytest.raises(TransitionImpossible, match=f"{status} cannot be {trigger}"):
        next_status(status, trigger)


def test_nothing_leads_out_of_an_end_and_only_late_answers_arrive_there() -> None:
    for (status, trigger), target in LIFE_CYCLE.items():
        if is_over(status):
            assert target is status
            assert trigger in LATE_ANSWERS


def test_every_way_out_of_partly_filled_is_in_the_table() -> None:
    ways = {target for (status, _), target in LIFE_CYCLE.items() if status is S.PARTIALLY_FILLED}
    assert ways == {
        S.PARTIALLY_FILLED,
        S.FILLED,
        S.PENDING_CANCEL,
        S.PENDING_REPLACE,
        S.PARTIALLY_CANCELLED,
        S.EXPIRED,
    }


def test_what_the_broker_holds_is_never_traded_before_it_is_sent() -> None:
    ways = {target for (status, _), target in LIFE_CYCLE.items() if status is S.HELD}
    assert ways.isdisjoint({S.WORKING, S.PARTIALLY_FILLED, S.FILLED, S.PARTIALLY_CANCELLED})


@given(triggers=st.lists(st.sampled_from(Trigger), max_size=60))
def test_no_order_ends_in_two_states(triggers: list[Trigger]) -> None:
    status, ends = S.PENDING_SUBMIT, set[OrderStatus]()
    for trigger in triggers:
        try:
            status = next_status(status, trigger)
        except TransitionImpossible:
            continue
        if ends:
            assert trigger in LATE_ANSWERS
        if is_over(status):
            ends.add(status)
    assert len(ends) <= 1


def told(order: Order, kind: int, shares: int) -> OrderFact:
    """A fact of one kind about this order; shares are those of a fill."""
    now, number, price = at("10:00"), order.order_id, an_order().price
    facts: tuple[OrderFact, ...] = (
        OrderChecked(now, number, ZERO, 0),
        OrderRefused(now, number, (TOO_LATE,)),
        OrderHeld(now, number, at("13:00")),
        OrderSent(now, number),
        OrderAcknowledged(now, number),
        RejectionReported(now, number, (TOO_LATE,)),
        FillReported(now, number, len(order.fills) + 1, price or ZERO, shares, (), ZERO, 0),
        CancelRequested(now, number),
        CancelReported(now, number, order.open),
        CancelRefusalReported(now, number, TOO_LATE),
        OrderExpired(now, number, order.open),
        OrderFailed(now, number, (TOO_LATE,)),
        ReplaceRequested(now, number, price, 2 * shares),
        OrderAmended(now, number, price, 2 * shares, ZERO, 0),
        OrderReplaced(now, number, order.open, 2),
        ReplaceRefusalReported(now, number, TOO_LATE),
    )
    return facts[kind % len(facts)]


@given(steps=st.lists(st.tuples(st.integers(0, 15), st.integers(1, 250)), max_size=40))
def test_filled_open_and_cancelled_are_the_quantity_whatever_happens(steps: list[tuple[int, int]]) -> None:
    order = submitted(OrderSubmitted(at("10:00"), 1, an_order(quantity=500)))
    for kind, shares in steps:
        try:
            order = fold_order(order, told(order, kind, shares))
        except (TransitionImpossible, FactImpossible):
            continue
        assert order.filled + order.open + order.cancelled == order.request.quantity
        assert min(order.filled, order.open, order.cancelled) >= 0
        assert order.is_open == (order.open > 0)
        assert (order.status is S.FILLED) == (order.filled == order.request.quantity)
        if order.status in {S.CANCELLED, S.PARTIALLY_CANCELLED}:
            assert (order.filled > 0) == (order.status is S.PARTIALLY_CANCELLED)


def test_every_status_is_reached_and_every_open_one_can_end() -> None:
    reached = {S.PENDING_SUBMIT}
    for _ in OrderStatus:
        reached |= {target for (status, _), target in LIFE_CYCLE.items() if status in reached}
    assert reached == set(OrderStatus)
    for status in set(OrderStatus) - TERMINAL:
        assert any(target in TERMINAL for (source, _), target in LIFE_CYCLE.items() if source is status)
