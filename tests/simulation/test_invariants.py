"""What holds at every moment of any account, whatever is sent when."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest

from tests.simulation.builders import NEXT, OPENING_CASH, Run, a_world, folded, random_request
from tradewalk.domain.account import AccountState, fold, opened, postings_of
from tradewalk.domain.change_facts import OrderAmended, OrderedAgain, OrderReplaced
from tradewalk.domain.entitlement_facts import DividendBooked
from tradewalk.domain.events import (
    AccountOpened,
    CancelRefusalReported,
    ConditionTriggered,
    DayClosed,
    FillReported,
    OrderFact,
    OrderHeld,
)
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.ledger import ISSUER, balance
from tradewalk.domain.life_cycle import LIFE_CYCLE, TERMINAL
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.simulation.world import World

STARTS = ("09:10", "09:18", "10:29", "11:29:30", "12:59", "14:52", "14:56", "14:58")
MEETING_EVERY_END = (6, 8, 9, 11, 15)
"""Seeds whose runs meet together every end that an order can have."""
CHANGED = {
    "cn-retail-star": ("609966.SH", ("10:31", "11:29:50", "14:56:30"), Currency.CNY, 100),
    "hk-retail": ("00005.HK", ("10:30", "11:59:50", "15:59:30"), Currency.HKD, 400),
    "us-retail": ("NVDA.US", ("21:35", "22:30", "03:59:30"), Currency.USD, 1),
}
"""Whose share is traded when, in which currency and steps; the last start goes on to the close."""


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


def a_random_run_of_changes(seed: int, profile: str) -> Run:
    """Orders of one share that are changed, and changed again, close to the market; a late one goes on to the close.

    The account is poor after its first orders, so that every cent counts that is frozen.
    """
    random, (symbol, starts, currency, step) = Random(seed), CHANGED[profile]
    run = a_world(starts[seed % len(starts)], profile=profile)
    run.on(300)
    for _ in range(random.choice((10, 30))):
        book, orders = run.read.book(symbol), run.account.open_orders
        prices = [level.price for level in (*book.bids[:3], *book.asks[:2])]
        if prices and (not orders or random.random() < 0.3):
            side = Side.SELL if run.account.position(symbol).quantity and random.random() < 0.4 else Side.BUY
            last = max(prices) * Decimal("1.01")
            most = int(run.account.cash(currency).available / last) // step * step or step
            quantity = random.choice((step, 2 * step, max(most - step, step), most))
            run.place(OrderRequest(symbol, side, OrderType.LIMIT, random.choice(prices), quantity))
        elif orders:
            order = random.choice(orders)
            if random.random() < 0.1:
                run.cancel(order.order_id)
            else:
                whole = order.request.quantity
                quantity = random.choice(
                    (whole, whole + step, max(whole - step, step), 2 * whole, whole // 2)
                )
                run.amend(order.order_id, random.choice((*prices, order.request.price)), quantity)
        run.on(random.choice((0, 60, 150, 300, 450, random.randrange(2_000), random.randrange(20_000))))
    if starts[seed % len(starts)] == starts[-1]:
        run.on(40 * MINUTE)
        assert not run.account.open_orders and not run.account.cash(currency).frozen
    return run


def check_moment(
    state: AccountState, currency: Currency = Currency.CNY, opening: Decimal = OPENING_CASH
) -> None:
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
    cash = state.cash(currency)
    if state.account_id:
        came = -balance(state.balances, ISSUER, currency)
        assert cash.available + cash.frozen + value + fees == opening + came
        assert cash.total == opening + sum((p.realised - p.cost for p in state.positions.values()), ZERO)
    assert cash.available >= 0
    assert cash.frozen == sum((order.frozen_cash for order in state.open_orders), Decimal(0))
    for symbol, position in state.positions.items():
        assert position.quantity == bought[symbol]
        assert min(position.sellable, position.bought_today, position.frozen) >= 0


def check_run(run: Run, currency: Currency = Currency.CNY, opening: Decimal = OPENING_CASH) -> None:
    state = opened()
    for fact in run.facts:
        totals: dict[str, Decimal] = {}
        for posting in postings_of(fact, state):
            totals[posting.unit] = totals.get(posting.unit, Decimal(0)) + posting.amount
        assert not any(totals.values()), f"{fact} does not balance"
        before, state = state, fold(state, fact)
        check_moment(state, currency, opening)
        if isinstance(fact, OrderFact) and fact.order_id in before.orders:
            old, new = before.orders[fact.order_id].status, state.orders[fact.order_id].status
            assert old == new or new in {to for (of, _), to in LIFE_CYCLE.items() if of == old}
        if isinstance(fact, DayClosed):
            assert state.cash(currency).frozen == 0
            assert not state.open_orders
            assert all(position.frozen == 0 for position in state.positions.values())
    assert state == run.account == folded(run.facts)
    assert all(first.at <= second.at for first, second in pairwise(run.facts))


def check_limits(run: Run) -> None:
    """No fill is worse than the limit of its order."""
    for fact in run.every(FillReported):
        request = run.order(fact.order_id).request
        if request.price is not None:
            is_buy = request.side is Side.BUY
            assert fact.price <= request.price if is_buy else fact.price >= request.price


@pytest.mark.parametrize("part", range(4))
def test_whatever_is_sent_the_account_balances_at_every_moment_and_no_limit_is_passed(
    part: int, count_of: Callable[[int, int], int]
) -> None:
    runs = [a_random_run(1_000 * part + seed) for seed in range(count_of(1, 250))]
    for run in runs:
        check_run(run)
        check_limits(run)


@pytest.mark.parametrize("profile", CHANGED)
def test_however_orders_are_changed_the_account_balances_at_every_moment(
    profile: str, count_of: Callable[[int, int], int]
) -> None:
    runs = [a_random_run_of_changes(seed, profile) for seed in range(count_of(3, 200))]
    for run in runs:
        run.on(1_000)  # what is on its way is heard of
        currency = CHANGED[profile][2]
        check_run(run, currency, Decimal(dict(run.only(AccountOpened).cash)[currency]))
        successors = {order.successor for order in run.account.orders.values() if order.successor}
        assert successors == {order.order_id for order in run.account.orders.values() if order.replaces}
        again, facts = World.open(run.world.setting, "test", run.facts[0].at)
        assert [*facts, *again.replay(run.commands, run.world.now)] == run.facts
    changed = {"cn-retail-star": OrderedAgain, "hk-retail": OrderAmended, "us-retail": OrderReplaced}[profile]
    assert sum(len(run.every(changed)) for run in runs) > len(runs) / 2
    assert any(run.every(FillReported) for run in runs)


def test_the_runs_meet_every_end_that_an_order_can_have_on_the_mainland(
    count_of: Callable[[int, int], int],
) -> None:
    runs = [a_random_run(seed) for seed in (range(16) if count_of(0, 1) else MEETING_EVERY_END)]
    for run in runs:
        check_run(run)
        check_limits(run)
    ends = {order.status for run in runs for order in run.account.orders.values()}
    assert ends & TERMINAL == TERMINAL - {OrderStatus.REPLACED, OrderStatus.FAILED}
    assert any(run.every(DividendBooked) for run in runs)
    assert any(run.every(ConditionTriggered) for run in runs)
    assert any(run.every(OrderHeld) for run in runs)
    assert any(run.every(CancelRefusalReported) for run in runs)


@pytest.mark.sample("seed", range(3), 1)
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
