"""Double entry: every fact that moves money or shares is a set of postings that sum to zero per unit.

Accounts are named ``cash:available``, ``cash:unsettled``, ``cash:frozen``, ``fees:<id>``,
``shares:<symbol>:sellable``, ``:bought-today``, ``:frozen``, and outside the practice account ``capital``,
``market`` and ``issuer``. A unit is a currency code or a symbol. Balances are derived from postings, never set.

Whatever is paid or frozen comes out of ``cash:available``, which is settled. Where proceeds that are not settled
yet pay for a purchase, it stands below zero until they are; together the two never do.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.change_facts import FreezeChanged, OrderAmended, OrderReplaced, ReplaceRefusalReported
from tradewalk.domain.dues import (
    CASH_AVAILABLE,
    Due,
    bought_today,
    due_by,
    dues_after_split,
    new_shares,
    proceeds_account,
    sellable,
    shares_account,
)
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.events import (
    AccountOpened,
    CancelReported,
    ConditionKept,
    DayOpened,
    Fact,
    FillReported,
    OrderChecked,
    OrderExpired,
    OrderFailed,
    OrderRefused,
    RejectionReported,
    SharesBroughtIn,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import FactImpossible, Order

CASH_FROZEN = "cash:frozen"
CAPITAL = "capital"
MARKET = "market"
ISSUER = "issuer"
FEES = "fees:"
_BOUGHT_TODAY = bought_today("").removeprefix("shares:")

Balances = Mapping[tuple[str, str], Decimal]


@dataclass(frozen=True, slots=True)
class Posting:
    """*amount* of *unit* into an account, out of it when negative."""

    account: str
    unit: str
    amount: Decimal


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


def entries_of(
    fact: Fact, order: Order | None, balances: Balances, dues: tuple[Due, ...]
) -> tuple[Posting, ...]:
    """The postings of a fact, given its order as it was before, and the balances and dues before."""
    match fact:
        case AccountOpened() | SharesBroughtIn():
            return tuple(_brought_in(fact))
        case DayOpened():
            return (*_released_of_old(balances, dues), *_released(due_by(dues, fact.at)))
        case DividendBooked():
            return tuple(_move(fact.currency, fact.amount, ISSUER, CASH_AVAILABLE))
        case SharesSplit():
            return tuple(_split(fact, balances, dues))
        case FillReported() if order:
            return tuple(_booked(order, fact))
        case OrderChecked() | OrderAmended() | FreezeChanged() | ReplaceRefusalReported() if order:
            return tuple(_frozen_anew(order, fact.frozen_cash, fact.frozen_shares))
        case ConditionKept() if order:
            return tuple(_frozen_anew(order, fact.frozen_cash or ZERO, fact.frozen_shares or 0))
        case CancelReported() | OrderReplaced() | OrderExpired() if order:
            return tuple(freed(order))
        case OrderRefused() | RejectionReported() | OrderFailed() if order:
            return tuple(freed(order))
        case _:
            return ()


def _brought_in(fact: AccountOpened | SharesBroughtIn) -> Iterator[Posting]:
    if isinstance(fact, SharesBroughtIn):
        yield from _move(fact.symbol, Decimal(fact.quantity), CAPITAL, sellable(fact.symbol))
    else:
        for unit, amount in fact.cash:
            yield from _move(unit, amount, CAPITAL, CASH_AVAILABLE)


def _released(dues: Iterable[Due]) -> Iterator[Posting]:
    for due in dues:
        yield from _move(due.unit, due.amount, due.source, due.target)


def _released_of_old(balances: Balances, dues: tuple[Due, ...]) -> Iterator[Posting]:
    """Shares of which no due says from when they may be sold: their facts are of old."""
    for (account, symbol), shares in balances.items():
        if account.endswith(_BOUGHT_TODAY):
            waiting = sum((due.amount for due in dues if due.source == account), Decimal(0))
            yield from _move(symbol, shares - waiting, account, sellable(symbol))


def _split(fact: SharesSplit, balances: Balances, dues: tuple[Due, ...]) -> Iterator[Posting]:
    """New shares for old ones where they are; what resting ones lose in fractions is sellable at once."""
    symbol, resting = fact.symbol, bought_today(fact.symbol)
    if balance(balances, frozen(symbol), symbol):
        raise FactImpossible(f"{fact} finds shares behind open sales, which a split ends before")
    dated = tuple(due for due in dues if due.source == resting)
    undated = balance(balances, resting, symbol) - sum((due.amount for due in dated), Decimal(0))
    after = sum(
        (due.amount for due in dues_after_split(dated, fact)), Decimal(new_shares(int(undated), fact))
    )
    yield from _move(symbol, after - balance(balances, resting, symbol), ISSUER, resting)
    free = fact.quantity_after - after - balance(balances, sellable(symbol), symbol)
    yield from _move(symbol, free, ISSUER, sellable(symbol))
    yield from _move(fact.currency, fact.cash, ISSUER, CASH_AVAILABLE)


def freed(order: Order) -> Iterator[Posting]:
    """All that is frozen for an order goes back."""
    yield from _froze(order, -order.frozen_cash, -order.frozen_shares)


def _frozen_anew(order: Order, cash: Decimal | None, shares: int | None) -> Iterator[Posting]:
    """This much is frozen for the order from now on; None: as much as before."""
    more_cash = ZERO if cash is None else cash - order.frozen_cash
    more_shares = 0 if shares is None else shares - order.frozen_shares
    yield from _froze(order, more_cash, more_shares)


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
        yield from _move(symbol, shares, MARKET, shares_account(symbol, fact))
    else:
        yield from _move(unit, value, MARKET, proceeds_account(fact))
        yield from _move(symbol, shares, sellable(symbol), MARKET)
    pays_fees = CASH_AVAILABLE if order.request.side is Side.BUY else proceeds_account(fact)
    for fee_id, amount in fact.fees:
        yield from _move(unit, amount, pays_fees, FEES + fee_id)


def _move(unit: str, amount: Decimal, source: str, target: str) -> Iterator[Posting]:
    if amount:
        yield Posting(source, unit, -amount)
        yield Posting(target, unit, amount)
