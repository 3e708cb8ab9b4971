"""How many operations a second the book matches, and how long a whole day takes to fast-forward.

The same random operations go to this book and to `lightmatchingengine`, turn by turn in one process.
Targets: 2.5 times its rate; a day of 100,000 background orders in a second.
"""

import time
from collections.abc import Callable
from functools import partial
from random import Random
from typing import NamedTuple

from tests.market.hand_made_days import busy
from tradewalk.exchange.order_book import OrderBook

OPERATIONS = 100_000
ROUNDS = 9
TARGET_RATIO = 2.5
DAYS = 3
YOUNG = 200


class Operation(NamedTuple):
    """A limit order, or the cancel of the order that operation ``cancels`` brought (0: none)."""

    is_buy: bool
    tick: int
    quantity: int
    cancels: int


def random_operations(count: int, seed: int) -> list[Operation]:
    """A wandering price, orders on both sides of it, and one cancel in three, of a young order that still waits."""
    random = Random(seed)
    operations: list[Operation] = []
    book = OrderBook()
    middle = 10_000
    for number in range(1, count + 1):
        middle += random.choice((-1, 0, 0, 1))
        operation = _cancel(random, book) or _limit_order(random, middle)
        operations.append(operation)
        if operation.cancels:
            book.cancel(operation.cancels)
        else:
            book.submit(number, operation.is_buy, operation.tick, operation.quantity)
    return operations


def _cancel(random: Random, book: OrderBook) -> Operation | None:
    if not book.resting or random.random() >= 1 / 3:
        return None
    return Operation(True, 0, 0, random.choice(list(book.resting)[-YOUNG:]))


def _limit_order(random: Random, middle: int) -> Operation:
    is_buy = random.random() < 0.5
    distance = random.randint(-20, 6)
    return Operation(is_buy, middle + (distance if is_buy else -distance), 100 * random.randint(1, 20), 0)


def match_here(operations: list[Operation]) -> int:
    """Shares matched by the book of this application."""
    book = OrderBook()
    submit, cancel = book.submit, book.cancel
    shares = 0
    for number, (is_buy, tick, quantity, cancels) in enumerate(operations, 1):
        if cancels:
            cancel(cancels)
        else:
            for match in submit(number, is_buy, tick, quantity):
                shares += match[1]
    return shares


def match_there(operations: list[Operation]) -> int:
    """Shares matched by lightmatchingengine, which numbers its orders itself. Raises ImportError."""
    from lightmatchingengine.lightmatchingengine import LightMatchingEngine, Side

    engine = LightMatchingEngine()
    numbers: dict[int, int] = {}
    shares = 0
    for number, (is_buy, tick, quantity, cancels) in enumerate(operations, 1):
        if cancels:
            engine.cancel_order(numbers[cancels], "X")
        else:
            order, trades = engine.add_order("X", tick, quantity, Side.BUY if is_buy else Side.SELL)
            numbers[number] = order.order_id
            for trade in trades:
                shares += trade.trade_qty
    return shares // 2


def seconds_of(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def test_matching() -> None:
    operations = random_operations(OPERATIONS, seed=11)
    shares = match_here(operations)
    try:
        assert match_there(operations) == shares, "the two engines matched different shares"
        contenders = {"tradewalk": match_here, "lightmatchingengine": match_there}
    except ImportError:
        contenders = {"tradewalk": match_here}
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, engine in contenders.items():
            times[name].append(seconds_of(partial(engine, operations)))
    _print_matching({name: OPERATIONS / min(row) for name, row in times.items()})


def _print_matching(rates: dict[str, float]) -> None:
    print(f"\n\nMatching: {OPERATIONS:,} random operations, the fastest of {ROUNDS} rounds")
    for name, rate in rates.items():
        print(f"  {name:<22}{rate:>12,.0f} operations/s")
    if "lightmatchingengine" in rates:
        ratio = rates["tradewalk"] / rates["lightmatchingengine"]
        print(f"  {'ratio':<22}{ratio:>12.2f}   (target {TARGET_RATIO})")
    else:
        print("  lightmatchingengine is not installed: no ratio")


def test_fast_forward() -> None:
    print(f"\n\nA whole day, fast-forwarded {DAYS} times   (target: 100,000 background orders in 1 s)")
    for _ in range(DAYS):
        shape = busy(seed=5)
        day = shape.replay()
        seconds = seconds_of(partial(day.advance, shape.end))
        orders, trades = day.background_orders, len(day.tally.rows)
        print(
            f"  {orders:>9,} orders {trades:>8,} trades {seconds:>8.3f} s {orders / seconds:>12,.0f} orders/s"
        )
