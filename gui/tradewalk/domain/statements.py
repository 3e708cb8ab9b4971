"""The statement of one day of an account: a fold over the facts of its journal, and nothing else.

What the exchange did and the broker has not reported yet is in no statement: money and shares move with reports.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import reduce
from typing import NamedTuple

from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.change_facts import OrderReplaced
from tradewalk.domain.dues import CASH_AVAILABLE, Settling
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.events import (
    AccountOpened,
    CancelReported,
    DayClosed,
    DayOpened,
    Fact,
    FillReported,
    OrderExpired,
    OrderFailed,
    OrderRefused,
    RejectionReported,
    SharesBroughtIn,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.placed_orders import Order, summed

_OF_AN_OPENING = (AccountOpened, SharesBroughtIn)
_ENDINGS = (CancelReported, OrderExpired, OrderFailed, OrderRefused, OrderReplaced, RejectionReported)


@dataclass(frozen=True, slots=True)
class LivedDay:
    """One trading day of an account: its facts, and the account before the first and after the last of them."""

    day: date
    opening: AccountState
    closing: AccountState
    facts: tuple[Fact, ...]

    @property
    def is_over(self) -> bool:
        """Whether the trading day has ended."""
        return any(isinstance(fact, DayClosed) for fact in self.facts)


@dataclass(frozen=True, slots=True)
class CashMovement:
    """The cash of one currency over a day: opening + paid_in + sold + dividends - bought - fees = closing.

    ``dividends`` are all that issuers paid: for a fraction of a share as well.
    """

    currency: Currency
    opening: Decimal
    paid_in: Decimal
    sold: Decimal
    bought: Decimal
    fees: Decimal
    dividends: Decimal
    closing: Decimal

    @property
    def is_balanced(self) -> bool:
        """Whether what moved explains what is left."""
        return (
            self.opening + self.paid_in + self.sold + self.dividends - self.bought - self.fees == self.closing
        )


@dataclass(frozen=True, slots=True)
class Trade:
    """One reported trade, with the request of its order. ``fees`` are what it added, by fee id."""

    order_id: int
    execution: int
    at: Instant
    request: OrderRequest
    currency: Currency
    quantity: int
    price: Decimal
    fees: tuple[tuple[str, Decimal], ...]

    @property
    def value(self) -> Decimal:
        """Price × quantity."""
        return self.price * self.quantity

    @property
    def fees_total(self) -> Decimal:
        """The sum of what it added to the order's fees."""
        return sum((amount for _, amount in self.fees), ZERO)

    @property
    def cash_change(self) -> Decimal:
        """What it moved of the account's cash, fees included; negative for a purchase."""
        value = self.value if self.request.side is Side.SELL else -self.value
        return value - self.fees_total


@dataclass(frozen=True, slots=True)
class Holding:
    """The shares of one symbol at the end of a day, or now, and their value at a price; None: no price yet."""

    symbol: str
    currency: Currency
    quantity: int
    sellable: int
    cost: Decimal
    price: Decimal | None

    @property
    def value(self) -> Decimal | None:
        """Quantity × price."""
        return None if self.price is None else self.price * self.quantity


class Unsettled(NamedTuple):
    """Cash at the end of a day, or now, that settles later."""

    currency: Currency
    settling: Settling


@dataclass(frozen=True, slots=True)
class Statement:
    """One day of an account, complete or so far. ``fees`` by currency and fee id."""

    account_id: str
    profile: str
    day: date
    is_over: bool
    cash: tuple[CashMovement, ...]
    trades: tuple[Trade, ...]
    fees: tuple[tuple[Currency, str, Decimal], ...]
    holdings: tuple[Holding, ...]
    ended: tuple[Order, ...]
    entitlements: tuple[DividendBooked | SharesSplit, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()


def lived_days(facts: Iterable[Fact]) -> tuple[LivedDay, ...]:
    """The days of a whole journal, the first one first. The opening of the account belongs to the first."""
    return days_after((), facts)


def days_after(days: tuple[LivedDay, ...], facts: Iterable[Fact]) -> tuple[LivedDay, ...]:
    """These days, with what further facts add to the last of them and the days that they begin."""
    for chapter in _chapters(facts):
        days = _with_chapter(days, tuple(chapter))
    return days


def _chapters(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    """Facts cut before each opening of a day; the first opening goes with the account's own."""
    chapter: list[Fact] = []
    for fact in facts:
        is_cut = isinstance(fact, DayOpened) and chapter and not isinstance(chapter[-1], _OF_AN_OPENING)
        if is_cut:
            yield chapter
            chapter = []
        chapter.append(fact)
    if chapter:
        yield chapter


def _with_chapter(days: tuple[LivedDay, ...], facts: tuple[Fact, ...]) -> tuple[LivedDay, ...]:
    before = days[-1].closing if days else opened()
    closing = reduce(fold, facts, before)
    begun = next((fact.day for fact in facts if isinstance(fact, DayOpened)), None)
    if begun is not None:
        return (*days, LivedDay(begun, before, closing, facts))
    last = days[-1]
    return (*days[:-1], LivedDay(last.day, last.opening, closing, last.facts + facts))


def statement_of(lived: LivedDay, price_of: Callable[[str], Decimal | None]) -> Statement:
    """The statement of a day; ``price_of`` gives a symbol's closing price on that day, or its last so far."""
    trades = trades_of(lived)
    return Statement(
        account_id=lived.closing.account_id,
        profile=lived.closing.profile,
        day=lived.day,
        is_over=lived.is_over,
        cash=tuple(_movement(currency, lived, trades) for currency in _currencies(lived.closing)),
        trades=trades,
        fees=_fees_by_kind(trades),
        holdings=tuple(_holdings(lived.closing, price_of)),
        ended=_ended(lived),
        entitlements=entitlements_of(lived.facts),
        unsettled=tuple(Unsettled(each, due) for each in Currency for due in lived.closing.settling(each)),
    )


def trades_of(lived: LivedDay) -> tuple[Trade, ...]:
    """The trades that were reported on a day, in order."""
    return tuple(
        _trade(fact, lived.closing.orders[fact.order_id])
        for fact in lived.facts
        if isinstance(fact, FillReported)
    )


def _trade(fact: FillReported, order: Order) -> Trade:
    return Trade(
        fact.order_id,
        fact.execution,
        fact.at,
        order.request,
        order.currency,
        fact.quantity,
        fact.price,
        fact.fees,
    )


def _currencies(account: AccountState) -> tuple[Currency, ...]:
    held = {unit for name, unit in account.balances if name == CASH_AVAILABLE}
    return tuple(currency for currency in Currency if currency.value in held)


def _movement(currency: Currency, lived: LivedDay, trades: tuple[Trade, ...]) -> CashMovement:
    own = [trade for trade in trades if trade.currency is currency]
    return CashMovement(
        currency,
        opening=lived.opening.cash(currency).total,
        paid_in=_paid_in(currency, lived.facts),
        sold=_value(own, Side.SELL),
        bought=_value(own, Side.BUY),
        fees=sum((trade.fees_total for trade in own), ZERO),
        dividends=_dividends(currency, lived.facts),
        closing=lived.closing.cash(currency).total,
    )


def _paid_in(currency: Currency, facts: Iterable[Fact]) -> Decimal:
    openings = (fact for fact in facts if isinstance(fact, AccountOpened))
    return sum((amount for fact in openings for unit, amount in fact.cash if unit == currency.value), ZERO)


def _dividends(currency: Currency, facts: Iterable[Fact]) -> Decimal:
    return sum((_paid_by(fact) for fact in entitlements_of(facts) if fact.currency is currency), ZERO)


def _paid_by(fact: DividendBooked | SharesSplit) -> Decimal:
    return fact.amount if isinstance(fact, DividendBooked) else fact.cash


def entitlements_of(facts: Iterable[Fact]) -> tuple[DividendBooked | SharesSplit, ...]:
    """The dividends and splits among facts, in order."""
    return tuple(fact for fact in facts if isinstance(fact, DividendBooked | SharesSplit))


def _value(trades: Iterable[Trade], side: Side) -> Decimal:
    return sum((trade.value for trade in trades if trade.request.side is side), ZERO)


def _fees_by_kind(trades: tuple[Trade, ...]) -> tuple[tuple[Currency, str, Decimal], ...]:
    return tuple(
        (currency, fee, amount)
        for currency in Currency
        for fee, amount in summed(
            pair for trade in trades if trade.currency is currency for pair in trade.fees
        )
    )


def _holdings(account: AccountState, price_of: Callable[[str], Decimal | None]) -> Iterator[Holding]:
    for symbol, position in account.positions.items():
        if position.quantity:
            yield Holding(
                symbol,
                position.currency,
                position.quantity,
                position.sellable,
                position.cost,
                price_of(symbol),
            )


def _ended(lived: LivedDay) -> tuple[Order, ...]:
    """The orders of which the day dropped something: cancelled, expired or refused."""
    numbers = dict.fromkeys(fact.order_id for fact in lived.facts if isinstance(fact, _ENDINGS))
    return tuple(lived.closing.orders[number] for number in numbers)
