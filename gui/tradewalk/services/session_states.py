"""Reads the published states that a session knows by itself: the clock, orders, positions, cash."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from tradewalk.domain.account import Cash, Position
from tradewalk.domain.instants import moment_of
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.placed_orders import Order
from tradewalk.walkthrough.condition import StateValue

if TYPE_CHECKING:
    from datetime import datetime

    from tradewalk.services.session import Session

Reader = Callable[..., StateValue]
"""Takes a session, and what stands for the parts of the path in angle brackets by their names."""


def _now(session: Session) -> datetime:
    return moment_of(session.state.at, session.state.zone)


def _seconds(session: Session) -> int:
    now = _now(session)
    return (now.hour * 60 + now.minute) * 60 + now.second


def _last_order(session: Session) -> Order | None:
    orders = session.state.account.orders
    return orders[next(reversed([*orders]))] if orders else None


def _of_order(read: Callable[[Order], StateValue]) -> Reader:
    def reader(session: Session) -> StateValue:
        order = _last_order(session)
        return None if order is None else read(order)

    return reader


def _refusal(order: Order) -> str | None:
    return order.refusals[0].reason.value if order.refusals else None


def _ahead(session: Session) -> int | None:
    order = _last_order(session)
    return None if order is None else session.read.queue_ahead(order.order_id)


def _of_position(read: Callable[[Position], StateValue]) -> Reader:
    return lambda session, symbol: read(session.state.account.position(symbol))


def _home(session: Session) -> Currency:
    """The currency that the account opened with first."""
    return session.state.profile.cash[0][0]


def _of_cash(read: Callable[[Cash], Decimal]) -> Reader:
    """Cash of a currency, the home currency if the path names none."""

    def reader(session: Session, currency: str | None = None) -> StateValue:
        unit = _home(session) if currency is None else Currency(currency)
        return read(session.state.account.cash(unit))

    return reader


def _fees(session: Session) -> Decimal:
    paid = session.state.account.fees_paid(_home(session))
    return sum((amount for _, amount in paid), ZERO)


SESSION_READERS: dict[str, Reader] = {
    "clock.instant": lambda session: int(session.state.at),
    "clock.day": lambda session: session.state.day.isoformat(),
    "clock.time": lambda session: f"{_now(session):%H:%M:%S}",
    "clock.seconds": _seconds,
    "clock.phase": lambda session: session.state.phase.value,
    "clock.running": lambda session: session.state.clock.is_running,
    "clock.speed": lambda session: session.state.clock.speed,
    "orders.count": lambda session: len(session.state.account.orders),
    "orders.open.count": lambda session: len(session.state.account.open_orders),
    "order.last.number": _of_order(lambda order: order.order_id),
    "order.last.symbol": _of_order(lambda order: order.request.symbol),
    "order.last.side": _of_order(lambda order: order.request.side.value),
    "order.last.type": _of_order(lambda order: order.request.type.value),
    "order.last.validity": _of_order(lambda order: order.request.validity.value),
    "order.last.status": _of_order(lambda order: order.status.value),
    "order.last.open": _of_order(lambda order: order.is_open),
    "order.last.price": _of_order(lambda order: order.request.price),
    "order.last.stop_price": _of_order(lambda order: order.request.stop_price),
    "order.last.quantity": _of_order(lambda order: order.request.quantity),
    "order.last.filled": _of_order(lambda order: order.filled),
    "order.last.remaining": _of_order(lambda order: order.open),
    "order.last.cancelled": _of_order(lambda order: order.cancelled),
    "order.last.fills": _of_order(lambda order: len(order.fills)),
    "order.last.average_price": _of_order(lambda order: order.average_price),
    "order.last.value": _of_order(lambda order: order.value),
    "order.last.fees": _of_order(lambda order: order.fees_total),
    "order.last.frozen_cash": _of_order(lambda order: order.frozen_cash),
    "order.last.ahead": _ahead,
    "order.last.refusal": _of_order(_refusal),
    "order.last.cancel_refusal": _of_order(
        lambda order: None if order.cancel_refusal is None else order.cancel_refusal.reason.value
    ),
    "positions.count": lambda session: sum(
        1 for position in session.state.account.positions.values() if position.quantity
    ),
    "position.<symbol>.quantity": _of_position(lambda position: position.quantity),
    "position.<symbol>.sellable": _of_position(lambda position: position.sellable),
    "position.<symbol>.bought_today": _of_position(lambda position: position.bought_today),
    "position.<symbol>.frozen": _of_position(lambda position: position.frozen),
    "position.<symbol>.average_cost": _of_position(lambda position: position.average_cost),
    "position.<symbol>.cost": _of_position(lambda position: position.cost),
    "position.<symbol>.realised": _of_position(lambda position: position.realised),
    "account.profile": lambda session: session.state.profile.id,
    "account.region": lambda session: session.state.profile.region.value,
    "account.available": _of_cash(lambda cash: cash.available),
    "account.frozen": _of_cash(lambda cash: cash.frozen),
    "account.unsettled": _of_cash(lambda cash: cash.unsettled),
    "account.fees": _fees,
    "account.<currency>.available": _of_cash(lambda cash: cash.available),
    "account.<currency>.frozen": _of_cash(lambda cash: cash.frozen),
}
"""Published path → how it is read."""
