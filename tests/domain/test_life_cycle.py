import itertools

import pytest

from tradewalk.domain.life_cycle import (
    LIFE_CYCLE,
    TERMINAL,
    TransitionImpossible,
    Trigger,
    is_over,
    next_status,
)
from tradewalk.domain.orders import OrderStatus

S, T = OrderStatus, Trigger
LATE_ANSWERS = {T.CANCEL_REFUSED, T.CANCEL_REFUSED_PART_FILLED, T.ACKNOWLEDGED}


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


def test_every_status_is_reached_and_every_open_one_can_end() -> None:
    reached = {S.PENDING_SUBMIT}
    for _ in OrderStatus:
        reached |= {target for (status, _), target in LIFE_CYCLE.items() if status in reached}
    assert reached == set(OrderStatus)
    for status in set(OrderStatus) - TERMINAL:
        assert any(target in TERMINAL for (source, _), target in LIFE_CYCLE.items() if source is status)
