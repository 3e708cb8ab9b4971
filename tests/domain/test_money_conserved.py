"""Random days of random orders in four markets and currencies: no cent, no share comes or goes without a reason."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from tests.domain.books import CASH, FEE_PLANS, MARKETS, Books
from tests.domain.builders import at, shipped_rule_book
from tradewalk.domain.break_even import break_even_price, proceeds
from tradewalk.domain.calendars import is_trading_day
from tradewalk.domain.dues import bought_today
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.entitlements import split_shares
from tradewalk.domain.events import (
    CancelReported,
    CancelRequested,
    DayClosed,
    OrderExpired,
    RejectionReported,
)
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ZERO, Currency, half_up
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.statements import lived_days, statement_of

FIRST = date(2025, 1, 2)
DAYS = 20
"""The days of one account."""
RATIOS = ((10, 18), (2, 3), (10, 1), (1, 4), (7, 8))


def a_life(seed: int, days: int = DAYS) -> Books:
    """An account that lives so many days from some day of 2025 on."""
    random = Random(seed)
    books = Books(FIRST + timedelta(days=random.randrange(300)))
    for _ in range(days):
        for _ in range(random.randrange(12)):
            act(books, random, random.choice(MARKETS))
            check(books)
        for order in books.account.open_orders:
            books.tell(OrderExpired(books.now, order.order_id, order.open))
        check_evening(books)
        books.tell(DayClosed(books.now, books.day))
        books.to(books.day + timedelta(days=random.choice((1, 1, 1, 2, 3))))
        check(books)
        for instrument in MARKETS:
            if random.random() < 0.1 and books.position(instrument).quantity:
                go_ex(books, random, instrument)
                check(books)
    return books


def act(books: Books, random: Random, instrument: Instrument) -> None:
    """Something that can be done now; on a day without trading nothing."""
    if not is_trading_day(shipped_rule_book(), instrument.board, books.day):
        return
    orders = [order for order in books.account.open_orders if order.request.symbol == instrument.symbol]
    if orders and random.random() < 0.6:
        go_on(books, random, instrument, random.choice(orders))
    else:
        place(books, random, instrument)


def place(books: Books, random: Random, instrument: Instrument) -> None:
    price = f"{random.randrange(100, 60_000) / 100:.2f}"
    sellable, available = books.position(instrument).sellable, books.cash(instrument.currency).available
    most = int(available / Decimal(price) * Decimal("0.9")) - 200
    if sellable and random.random() < 0.5:
        books.place(instrument, Side.SELL, price, random.randint(1, sellable))
    elif most > 0:
        books.place(instrument, Side.BUY, price, random.randint(1, most))


def go_on(books: Books, random: Random, instrument: Instrument, order: Order) -> None:
    number = order.order_id
    match random.choice(("fill", "part", "part", "cancel", "reject")):
        case "cancel":
            books.tell(CancelRequested(books.now, number), CancelReported(books.now, number, order.open))
        case "reject" if not order.filled:
            books.tell(RejectionReported(books.now, number, ()))
        case "part":
            books.fill(instrument, number, random.randint(1, order.open))
        case _:
            books.fill(instrument, number)


def go_ex(books: Books, random: Random, instrument: Instrument) -> None:
    quantity, opening = books.position(instrument).quantity, at("00:00", books.day)
    said = opening, instrument.symbol, quantity, instrument.currency
    if random.random() < 0.5:
        per_share = Decimal(random.randrange(1, 30_000)) / 1000
        books.tell(DividendBooked(*said, per_share, half_up(per_share * quantity)))
    else:
        ratio = random.choice(RATIOS)
        split = split_shares(quantity, *ratio)
        books.tell(SharesSplit(*said, *ratio, split.quantity, split.cash(Decimal(random.randrange(1, 999)))))


def check(books: Books) -> None:
    """What holds at every moment, in each currency and each symbol."""
    account = books.account
    for currency in Currency:
        cash, held = account.cash(currency), [p for p in account.positions.values() if p.currency is currency]
        assert cash.total == CASH + sum((p.realised - p.cost for p in held), ZERO)
        assert cash.available >= 0 <= cash.frozen
        assert ZERO <= cash.unsettled <= max(cash.available, ZERO)
        assert sum((each.amount for each in account.settling(currency)), ZERO) == cash.unsettled
        orders = [order for order in account.orders.values() if order.currency is currency]
        assert cash.frozen == sum((order.frozen_cash for order in orders), ZERO)
        fees = sum((amount for _, amount in account.fees_paid(currency)), ZERO)
        assert fees == sum((order.fees_total for order in orders), ZERO)
        traded = sum((o.value if o.request.side is Side.SELL else -o.value for o in orders), ZERO)
        came = -account.balances.get(("issuer", currency.value), ZERO)
        assert cash.total == CASH + traded - fees + came
    for symbol, position in account.positions.items():
        assert min(position.sellable, position.bought_today, position.frozen) >= 0 <= position.cost
        assert position.quantity or not position.cost
        resting = sum(due.amount for due in account.dues if due.source == bought_today(symbol))
        assert position.bought_today == resting
    totals: dict[str, Decimal] = {}
    for (_, unit), amount in account.balances.items():
        totals[unit] = totals.get(unit, ZERO) + amount
    assert not any(totals.values())


def check_evening(books: Books) -> None:
    """With no order open nothing is frozen, and each break-even price brings the cost, the one before does not."""
    assert not books.account.open_orders
    assert all(books.cash(currency).frozen == ZERO for currency in Currency)
    assert all(position.frozen == 0 for position in books.account.positions.values())


def check_break_even(books: Books) -> None:
    book = shipped_rule_book()
    for instrument in MARKETS:
        position, plan = books.position(instrument), FEE_PLANS[instrument]
        if position.quantity:
            price = break_even_price(book, plan, instrument, books.day, position.cost, position.quantity)
            brought = proceeds(book, plan, instrument, books.day, price, position.quantity)
            assert brought >= position.cost


def test_money_and_shares_are_conserved(count_of: Callable[[int, int], int]) -> None:
    sides: set[tuple[str, Side]] = set()
    assert {instrument.currency for instrument in MARKETS} == set(Currency)
    for seed in range(count_of(15, 500)):
        books = a_life(seed)
        assert books.told_again() == books.account
        statements = [statement_of(day, lambda _: Decimal("10.00")) for day in lived_days(books.facts)]
        assert all(cash.is_balanced for statement in statements for cash in statement.cash)
        check_break_even(books)
        sides |= {(o.request.symbol, o.request.side) for o in books.account.orders.values() if o.filled}
    assert sides == {(instrument.symbol, side) for instrument in MARKETS for side in Side}


def test_everything_is_settled_and_sellable_when_enough_days_have_passed() -> None:
    books = a_life(1)
    books.to(books.day + timedelta(days=14))
    assert books.account.dues == ()
    assert all(books.cash(currency).unsettled == ZERO for currency in Currency)
    assert all(position.bought_today == 0 for position in books.account.positions.values())
