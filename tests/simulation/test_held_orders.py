"""Orders that the broker keeps: before the opening, in the gap after its auction, and over lunch."""

import pytest

from tests.simulation.builders import OPENING_CASH, TODAY, a_buy, a_world, moments, on
from tradewalk.domain.events import OrderAccepted, OrderHeld, OrderSent
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus

HELD = {
    "in the night": ("00:00", "09:15"),
    "before the opening": ("09:10", "09:15"),
    "at the last moment before the opening": ("09:14:59.800", "09:15"),
    "after the opening auction": ("09:25", "09:30"),
    "in the gap": ("09:27:30", "09:30"),
    "as lunch begins": ("11:30", "13:00"),
    "at lunch": ("12:15", "13:00"),
}


@pytest.mark.parametrize(("given", "released"), HELD.values(), ids=HELD)
def test_the_broker_keeps_an_order_and_sends_it_when_the_exchange_opens(given: str, released: str) -> None:
    run = a_world(given)
    order_id = run.place(a_buy("1400.00"))
    run.on(120)
    assert run.only(OrderHeld).until == on(released)
    assert run.status(order_id) is OrderStatus.HELD
    assert run.frozen > 0
    run.to(on(released) - 1)  # type: ignore[arg-type]
    assert run.status(order_id) is OrderStatus.HELD
    run.to(on(released))
    assert run.only(OrderSent).at == on(released)
    assert run.status(order_id) is OrderStatus.WAIT_REPORT
    run.on(180)
    assert run.only(OrderAccepted).at == on(released) + 180


NOT_HELD = [
    "09:15",
    "09:19:59",
    "09:20",
    "09:24:59",
    "09:30",
    "11:29:59",
    "13:00",
    "14:56:59",
    "14:57",
    "14:59:59",
]


@pytest.mark.parametrize("given", NOT_HELD)
def test_while_the_exchange_takes_orders_the_broker_keeps_none(given: str) -> None:
    run = a_world(given)
    order_id = run.place(a_buy("1300.00"))
    run.on(450)
    assert run.words(order_id)[:5] == [
        "OrderSubmitted",
        "OrderChecked",
        "OrderSent",
        "OrderAccepted",
        "OrderAcknowledged",
    ]


def test_an_order_that_is_checked_as_the_exchange_opens_is_not_held() -> None:
    run = a_world("12:59:59.900")
    order_id = run.place(a_buy("1300.00"))
    run.to("13:00:01")
    assert "OrderHeld" not in run.words(order_id)


def test_a_held_order_is_cancelled_by_the_broker_at_any_hour() -> None:
    run = a_world("11:45")
    order_id = run.place(a_buy("1400.00"))
    run.to("11:46")
    assert run.read.check_cancel(order_id) is None
    run.cancel(order_id)
    run.to("13:05")
    assert moments(run.story(order_id))[2:] == [
        "11:45:00.120 OrderHeld",
        "11:46:00.000 CancelRequested",
        "11:46:00.300 CancelReported",
    ]
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


@pytest.mark.parametrize("milliseconds", [299, 200, 121, 120, 119, 50, 1, 0])
def test_a_cancel_that_meets_the_release_follows_the_order_to_the_exchange(milliseconds: int) -> None:
    run = a_world("11:45")
    order_id = run.place(a_buy("1300.00"))
    run.to(on("13:00") - milliseconds)  # type: ignore[arg-type]
    run.cancel(order_id)
    run.to("13:05")
    assert run.words(order_id)[-4:] == [
        "OrderAccepted",
        "CancelAccepted",
        "OrderAcknowledged",
        "CancelReported",
    ] or run.words(order_id)[-2:] == ["CancelAccepted", "CancelReported"]
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert (run.available, run.frozen) == (OPENING_CASH, ZERO)


def test_an_order_sent_before_midnight_is_checked_and_held_on_the_new_day() -> None:
    run = a_world("23:59:59.950", TODAY.replace(day=26))
    order_id = run.place(a_buy("1400.00"))
    run.to("09:26")
    assert run.status(order_id) is OrderStatus.FILLED
    assert run.only(OrderHeld).until == on("09:15")
