"""What holds at every moment of any account, whatever is sent when."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest

from tests.simulation.builders import NEXT, OPENING_CASH, Run, a_world, folded, random_request
from tradewalk.domain.account import AccountState, fold, opened, postings_of
from tradewalk.domain.entitlement_facts import DividendBooked
from tradewalk.domain.events import (
    CancelRefusalReported,
    ConditionTriggered,
    DayClosed,
    FillReported,
    OrderFact,
    OrderHeld,
)
from tradewalk.domain.ledger import ISSUER, balance
from tradewalk.domain.life_cycle import LIFE_CYCLE, TERMINAL
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderStatus, Side

STARTS = ("09:10", "09:18", "10:29", "11:29:30", "12:59", "14:52", "14:56", "14:58")


def a_random_run(seed: int) -> Run:
    """Orders and cancels of all kinds at all moments of a stretch of the day; an afternoon goes on to its end."""
    random = Random(seed)
    start = STARTS[seed % len(STARTS)]
    run = a_world(start)
    for _ in range(random.choice((5, 15, 40))):
        run.on(random.choice((0, 1, 120, 300, random.randrange(2_000), random.randrange(30_000))))
        if run.account.orders and random.random() < 0.35:
            run.cancel(random.choice(list(run.account.orders)))
        else:
            run.place(random_request(random, run))
    if start > "14:00":
        run.to("00:00", NEXT)
    return run


def check_moment(state: AccountState) -> None:
    """Everything that must hold between any two facts."""
    bought: dict[str, int] = {}
    value = fees = Decimal(0)
    for order in state.orders.values():
        assert order.filled + order.open + order.cancelled == order.request.quantity
        assert min(order.filled, order.open, order.cancelled) >= 0
        assert order.is_open or (order.open, order.frozen_cash, order.frozen_shares) == (0, ZERO, 0)
        sign = 1 if order.request.side is Side.BUY else -1
        value += sign * order.value
        fees += order.fees_total
        symbol = order.request.symbol
        bought[symbol] = bought.get(symbol, 0) + sign * order.filled
    cash = state.cash(Currency.CNY)
    if state.account_id:
        came = -balance(state.balances, ISSUER, Currency.CNY)
        assert cash.available + cash.frozen + value + fees == OPENING_CASH + came
        assert cash.total == OPENING_CASH + sum((p.realised - p.cost for p in state.positions.values()), ZERO)
    assert cash.available >= 0
    assert cash.frozen == sum((order.frozen_cash for order in state.open_orders), Decimal(0))
    for symbol, position in state.positions.items():
        assert position.quantity == bought[symbol]
        assert min(position.sellable, position.bought_today, position.frozen) >= 0


def check_run(run: Run) -> None:
    state = opened()
    for fact in run.facts:
        totals: dict[str, Decimal] = {}
        for posting in postings_of(fact, state):
            totals[posting.unit] = totals.get(posting.unit, Decimal(0)) + posting.amount
        assert not any(totals.values()), f"{fact} does not balance"
        before, state = state, fold(state, fact)
        check_moment(state)
        if isinstance(fact, OrderFact) and fact.order_id in before.orders:
            old, new = before.orders[fact.order_id].status, state.orders[fact.order_id].status
            assert old == new or new in {to for (of, _), to in LIFE_CYCLE.items() if of == old}
        if isinstance(fact, DayClosed):
            assert state.cash(Currency.CNY).frozen == 0
            assert not state.open_orders
            assert all(position.frozen == 0 for position in state.positions.values())
    assert state == run.account == folded(run.facts)
    assert all(first.at <= second.at for first, second in pairwise(run.facts))


@pytest.mark.parametrize("part", range(4))
def test_whatever_is_sent_the_account_balances_at_every_moment(
    part: int, count_of: Callable[[int, int], int]
) -> None:
    runs = [a_random_run(1_000 * part + seed) for seed in range(count_of(8, 250))]
    for run in runs:
        check_run(run)
    assert any(run.every(FillReported) for run in runs)


def test_the_runs_meet_every_end_that_an_order_can_have_on_the_mainland() -> None:
    runs = [a_random_run(seed) for seed in range(16)]
    ends = {order.status for run in runs for order in run.account.orders.values()}
    assert ends & TERMINAL == TERMINAL - {OrderStatus.REPLACED, OrderStatus.FAILED}
    assert any(run.every(DividendBooked) for run in runs)
    assert any(run.every(ConditionTriggered) for run in runs)
    assert any(run.every(OrderHeld) for run in runs)
    assert any(run.every(CancelRefusalReported) for run in runs)


@pytest.mark.parametrize("seed", range(8))
def test_no_fill_is_worse_than_the_limit_of_its_order(seed: int) -> None:
    run = a_random_run(seed)
    for fact in run.every(FillReported):
        request = run.order(fact.order_id).request
        if request.price is not None:
            is_buy = request.side is Side.BUY
            assert fact.price <= request.price if is_buy else fact.price >= request.price


@pytest.mark.parametrize("seed", range(3))
def test_reading_a_world_changes_nothing_in_it(seed: int) -> None:
    run, random = a_random_run(seed), Random(seed)
    watched = a_world(STARTS[seed])
    for stamped in run.commands:
        watched.to(stamped.at)
        for symbol in random.sample(("688256.SH", "600519.SH", "609966.SH", "00700.HK", "NVDA.US"), 2):
            watched.read.book(symbol)
            watched.read.quote(symbol)
            watched.read.transactions(symbol)
        watched.give(stamped.command)
    watched.to(run.world.now)
    assert watched.lines == run.lines
