"""What holds at every moment of accounts in Hong Kong and New York, in each of their currencies, whatever is sent."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from random import Random

import pytest

from tests.domain.builders import profiles
from tests.simulation.builders import APPLE, STAR, TENCENT, Run, a_world, folded
from tradewalk.domain.account import AccountState, fold, opened, postings_of
from tradewalk.domain.events import DayClosed, FillReported
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side

LIVES = {
    "hk-professional": (
        (TENCENT, TENCENT, STAR),
        ("08:55", "09:21", "10:29", "11:59", "14:50", "15:57", "16:01:10"),
    ),
    "us-retail": ((APPLE,), ("21:20", "21:28:30", "22:29")),
}
UNPRICED = {OrderType.MARKET, OrderType.AT_AUCTION, OrderType.AT_OPEN, OrderType.AT_CLOSE}


def a_request(random: Random, run: Run, symbols: Sequence[str]) -> OrderRequest:
    """Any order near the market, most of them legal."""
    symbol = random.choice(symbols)
    quote, instrument = run.read.quote(symbol), run.read.instrument(symbol)
    side = random.choice((Side.BUY, Side.BUY, Side.SELL))
    kind = random.choice([rule.type for rule in run.read.order_types(symbol)])
    last = quote.last or quote.previous_close
    tick = run.read.tick_table(symbol).nearest_to(last) + random.randint(-12, 12)
    price = None if kind in UNPRICED else run.read.tick_table(symbol).price_of(tick)
    lot = instrument.board_lot or 1
    return OrderRequest(symbol, side, kind, price, lot * random.choice((1, 2, 3, 30)))


def a_life(profile: str, seed: int) -> Run:
    """Orders and cancels at all moments of a stretch; every other one goes on to the end of the day."""
    symbols, starts = LIVES[profile]
    random = Random(f"{profile} {seed}")
    run = a_world(starts[seed % len(starts)], profile=profile)
    for _ in range(random.choice((5, 15, 30))):
        run.on(random.choice((0, 1, 120, 300, random.randrange(2_000), random.randrange(30_000))))
        if run.account.orders and random.random() < 0.3:
            run.cancel(random.choice(list(run.account.orders)))
        else:
            run.place(a_request(random, run, symbols))
    run.to(
        Instant(run.world.now + 20 * 60_000) if seed % 2 else run.world.next_day_opening() or run.world.now
    )
    return run


def check_moment(state: AccountState, cash_at_first: dict[Currency, Decimal]) -> None:
    for currency in Currency:
        orders = [order for order in state.orders.values() if order.currency is currency]
        spent = sum(
            (
                (1 if order.request.side is Side.BUY else -1) * order.value + order.fees_total
                for order in orders
            ),
            ZERO,
        )
        cash = state.cash(currency)
        assert cash.available + cash.frozen + spent == cash_at_first.get(currency, ZERO)
        assert cash.frozen == sum((order.frozen_cash for order in state.open_orders if order in orders), ZERO)
        assert cash.available >= 0
    for position in state.positions.values():
        assert min(position.sellable, position.bought_today, position.frozen) >= 0


@pytest.mark.parametrize("profile", LIVES)
def test_whatever_is_sent_the_account_balances_at_every_moment(
    profile: str, count_of: Callable[[int, int], int]
) -> None:
    cash_at_first = dict(profiles()[profile].cash)
    filled: set[OrderType] = set()
    for seed in range(count_of(5, 120)):
        run = a_life(profile, seed)
        state = opened()
        for number, fact in enumerate(run.facts):
            assert not sum((posting.amount for posting in postings_of(fact, state)), ZERO), fact
            state = fold(state, fact)
            if number:
                check_moment(state, cash_at_first)
            if isinstance(fact, DayClosed):
                assert not state.open_orders
        assert state == run.account == folded(run.facts)
        filled |= {run.order(fact.order_id).request.type for fact in run.every(FillReported)}
    assert len(filled) >= count_of(3, 4), filled


@pytest.mark.parametrize("profile", LIVES)
def test_steps_change_nothing(profile: str) -> None:
    whole = a_life(profile, 3)
    stepped = a_world(LIVES[profile][1][3 % len(LIVES[profile][1])], profile=profile)
    for stamped in whole.commands:
        while stepped.world.now < stamped.at:
            stepped.to(Instant(min(stamped.at, stepped.world.now + 333)))
        stepped.give(stamped.command)
    stepped.to(whole.world.now)
    assert stepped.lines == whole.lines
