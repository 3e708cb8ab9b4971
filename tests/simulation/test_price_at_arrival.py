"""The exchange looks at a price when the order arrives, whatever the broker thought of it before."""

from tests.simulation.builders import OPENING_CASH, a_buy, a_world, on
from tradewalk.domain.events import OrderHeld, OrderTurnedAway
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.refusals import Reason


def test_an_order_kept_over_lunch_is_turned_away_when_the_market_no_longer_takes_its_price() -> None:
    run = a_world("11:40")
    order_id = run.place(a_buy("1594.80"))
    run.on(120)
    assert run.only(OrderHeld).until == on("13:00")
    run.to(on("13:00:01"))
    assert [each.reason for each in run.only(OrderTurnedAway).refusals] == [Reason.ABOVE_PRICE_CAGE]
    assert run.status(order_id) is OrderStatus.REJECTED
    assert run.available == OPENING_CASH


def test_a_price_that_still_stands_is_taken() -> None:
    run = a_world("11:40")
    order_id = run.place(a_buy("1300.00"))
    run.to(on("13:00:01"))
    assert run.status(order_id) is OrderStatus.WORKING
