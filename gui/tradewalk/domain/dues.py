"""What is the account's already but not yet at its disposal: shares that rest, proceeds that are not settled.

Each is due at an instant that the fact of its trade names; the first day that opens from then on releases it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.entitlement_facts import SharesSplit
from tradewalk.domain.entitlements import split_shares
from tradewalk.domain.events import FillReported
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order

CASH_AVAILABLE = "cash:available"
CASH_UNSETTLED = "cash:unsettled"


@dataclass(frozen=True, slots=True)
class Due:
    """*amount* of *unit* goes from one account of the ledger to another at ``at``."""

    at: Instant
    unit: str
    amount: Decimal
    source: str
    target: str


def sellable(symbol: str) -> str:
    """Shares that may be sold now."""
    return f"shares:{symbol}:sellable"


def bought_today(symbol: str) -> str:
    """Shares that may be sold later, mostly from the next trading day on."""
    return f"shares:{symbol}:bought-today"


def shares_account(symbol: str, fact: FillReported) -> str:
    """Where bought shares go. A fact that does not say from when they may be sold is of old: from the next day."""
    is_free = fact.sellable_from is not None and fact.sellable_from <= fact.at
    return sellable(symbol) if is_free else bought_today(symbol)


def proceeds_account(fact: FillReported) -> str:
    """Where the proceeds of a sale go. A fact that does not say when they settle is of old: at once."""
    is_later = fact.settles_at is not None and fact.settles_at > fact.at
    return CASH_UNSETTLED if is_later else CASH_AVAILABLE


def dues_of(fact: FillReported, order: Order) -> Iterator[Due]:
    """What a trade leaves to be released later."""
    symbol = order.request.symbol
    if order.request.side is Side.BUY:
        if fact.sellable_from is not None and fact.sellable_from > fact.at:
            shares = Decimal(fact.quantity)
            yield Due(fact.sellable_from, symbol, shares, bought_today(symbol), sellable(symbol))
    elif fact.settles_at is not None and fact.settles_at > fact.at:
        net = fact.price * fact.quantity - sum((amount for _, amount in fact.fees), ZERO)
        yield Due(fact.settles_at, order.currency, net, CASH_UNSETTLED, CASH_AVAILABLE)


def dues_after_split(dues: Iterable[Due], fact: SharesSplit) -> tuple[Due, ...]:
    """The same dues in new shares, each in whole ones."""
    return tuple(
        replace(due, amount=Decimal(new_shares(int(due.amount), fact))) if due.unit == fact.symbol else due
        for due in dues
    )


def new_shares(quantity: int, fact: SharesSplit) -> int:
    """Whole new shares for so many old ones."""
    return split_shares(quantity, fact.shares_before, fact.shares_after).quantity


class Settling(NamedTuple):
    """Money that is free to spend before it is settled: how much, and from when on it is."""

    at: Instant
    amount: Decimal


def settling(dues: Iterable[Due], currency: str, settled: Decimal) -> tuple[Settling, ...]:
    """The unsettled money of a currency by the instants at which it settles, the earliest first.

    ``settled`` is the balance of ``cash:available``: what purchases have taken beyond it is gone from what settles
    first.
    """
    taken = max(-settled, ZERO)
    found: dict[Instant, Decimal] = {}
    for due in sorted(dues, key=lambda due: due.at):
        if (due.unit, due.source) == (currency, CASH_UNSETTLED):
            found[due.at] = found.get(due.at, ZERO) + max(due.amount - taken, ZERO)
            taken = max(taken - due.amount, ZERO)
    return tuple(Settling(at, amount) for at, amount in found.items() if amount)


def due_by(dues: Iterable[Due], at: Instant) -> tuple[Due, ...]:
    """Those that are released by *at*."""
    return tuple(due for due in dues if due.at <= at)


def due_after(dues: Iterable[Due], at: Instant) -> tuple[Due, ...]:
    """Those that go on waiting then."""
    return tuple(due for due in dues if due.at > at)
