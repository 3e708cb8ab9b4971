"""A book in which nothing of the learner waits is left behind, and is the same once somebody looks at it."""

from collections.abc import Callable

import pytest

from tests.simulation.builders import SLOW, STAR, Run, a_buy, a_sale, a_world, ask, bid, on
from tradewalk.domain.orders import OrderStatus


def a_purchase() -> Run:
    """A world in which an order was filled at once."""
    run = a_world("10:30")
    run.place(a_buy(ask(run, 3)))
    run.on(1_000)
    assert run.status(1) is OrderStatus.FILLED
    return run


def has_ended(run: Run) -> None:
    """Nothing else."""


def is_cancelled(run: Run) -> None:
    order_id = run.place(a_buy(bid(run, 4)))
    run.on(1_000)
    run.cancel(order_id)
    run.on(1_000)
    assert run.status(order_id) is OrderStatus.CANCELLED


def waits_elsewhere(run: Run) -> None:
    run.place(a_buy(bid(run, symbol=SLOW), symbol=SLOW))


@pytest.mark.parametrize("more", [has_ended, is_cancelled, waits_elsewhere])
def test_a_book_is_left_behind_and_is_what_it_would_have_been(more: Callable[[Run], None]) -> None:
    left, watched = a_purchase(), a_purchase()
    for run in (left, watched):
        more(run)
    for clock in ("10:30:10", "10:33:07", "10:40", "10:55:55"):
        watched.to(clock)
        watched.read.book(STAR)
    left.to("10:55:55")
    assert left.world._desk._markets[STAR].now < on("10:31")
    assert left.lines == watched.lines
    for run in (left, watched):
        run.place(a_sale(bid(run, 2), symbol=STAR))
        run.place(a_buy(bid(run)))
        run.to("10:58")
    assert left.lines == watched.lines
    assert left.read.book(STAR, 20) == watched.read.book(STAR, 20)
    assert left.read.transactions(STAR) == watched.read.transactions(STAR)
    assert left.read.quote(STAR) == watched.read.quote(STAR)
    assert left.world.ahead_of(left.world.last_number) == watched.world.ahead_of(left.world.last_number)


def test_a_book_in_which_an_order_waits_is_not_left_behind() -> None:
    run = a_purchase()
    run.place(a_buy("1300.00"))
    run.to("10:45")
    assert run.world._desk._markets[STAR].now == run.world.now == on("10:45")
