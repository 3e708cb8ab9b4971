"""Double entry: every fact that moves money or shares is a set of postings that sum to zero per unit.

Accounts are named ``cash:available``, ``cash:frozen``, ``fees:<id>``, ``shares:<symbol>:sellable``,
``:bought-today``, ``:frozen``, and outside the practice account ``capital`` and ``market``. A unit is a
currency code or a symbol. Balances are derived from postings, never set.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.events import (
    AccountOpened,
    CancelReported,
    DayOpened,
    Fact,
    FillReported,
    OrderChecked,
    OrderExpired,
    RejectionReported,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order

CASH_AVAILABLE = "cash:available"
CASH_FROZEN = "cash:frozen"
CAPITAL = "capital"
MARKET = "market"
FEES = "fees:"
_BOUGHT_TODAY = ":bought-today"

Balances = Mapping[tuple[str, str], Decimal]


@dataclass(frozen=True, slots=True)
class Posting:
    """*amount* of *unit* into an account, out of it when negative."""

    account: str
    unit: str
    amount: Decimal


def sellable(symbol: str) -> str:
    """Shares that may be sold now."""
    return f"shares:{symbol}:sellable"


def bought_today(symbol: str) -> str:
    """Shares that may be sold from the next trading day on."""
    return f"shares:{symbol}{_BOUGHT_TODAY}"


def frozen(symbol: str) -> str:
    """Shares that stand behind open sales."""
    return f"shares:{symbol}:frozen"


def balance(balances: Balances, account: str, unit: str) -> Decimal:
    """What an account holds of a unit."""
    return balances.get((account, unit), ZERO)


def posted(balances: Balances, postings: Iterable[Posting]) -> Balances:
    """The balances after these postings."""
    after = dict(balances)
    for posting in postings:
        key = (posting.account, posting.unit)
        after[key] = after.get(key, ZERO) + posting.amount
    return after


def entries_of(fact: Fact, order: Order | None, balances: Balances) -> tuple[Posting, ...]:
    """The postings of a fact, given its order as it was before, and the balances before."""
    match fact:
        case AccountOpened():
            return tuple(
                each for unit, amount in fact.cash for each in _move(unit, amount, CAPITAL, CASH_AVAILABLE)
            )
        case DayOpened():
            return tuple(_settled(balances))
        case OrderChecked() if order:
            return tuple(_froze(order, fact.frozen_cash, fact.frozen_shares))
        case FillReported() if order:
            return tuple(_booked(order, fact))
        case CancelReported() | RejectionReported() | OrderExpired() if order:
            return tuple(_froze(order, -order.frozen_cash, -order.frozen_shares))
        case _:
            return ()


def _settled(balances: Balances) -> Iterator[Posting]:
    for (account, symbol), shares in balances.items():
        if account.endswith(_BOUGHT_TODAY):
            yield from _move(symbol, shares, account, sellable(symbol))


def _froze(order: Order, cash: Decimal, shares: int) -> Iterator[Posting]:
    """Cash and shares to the frozen side; back when negative."""
    symbol = order.request.symbol
    yield from _move(order.currency, cash, CASH_AVAILABLE, CASH_FROZEN)
    yield from _move(symbol, Decimal(shares), sellable(symbol), frozen(symbol))


def _booked(order: Order, fact: FillReported) -> Iterator[Posting]:
    """A trade: what was frozen for it is freed, then shares, money and fees change hands."""
    symbol, unit = order.request.symbol, order.currency
    yield from _froze(order, fact.frozen_cash - order.frozen_cash, fact.frozen_shares - order.frozen_shares)
    value, shares = fact.price * fact.quantity, Decimal(fact.quantity)
    if order.request.side is Side.BUY:
        yield from _move(unit, value, CASH_AVAILABLE, MARKET)
        yield from _move(symbol, shares, MARKET, bought_today(symbol))
    else:
        yield from _move(unit, value, MARKET, CASH_AVAILABLE)
        yield from _move(symbol, shares, sellable(symbol), MARKET)
    for fee_id, amount in fact.fees:
        yield from _move(unit, amount, CASH_AVAILABLE, FEES + fee_id)


def _move(unit: str, amount: Decimal, source: str, target: str) -> Iterator[Posting]:
    if amount:
        yield Posting(source, unit, -amount)
        yield Posting(target, unit, amount)
