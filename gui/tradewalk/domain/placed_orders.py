"""An order that was placed, as the application knows it: a fold over the facts about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.change_facts import (
    AmendAccepted,
    ChangePlanned,
    FreezeChanged,
    OrderAmended,
    OrderedAgain,
    OrderReplaced,
    ReplaceRefusalReported,
    ReplaceRequested,
)
from tradewalk.domain.events import (
    CancelRefusalReported,
    CancelReported,
    CancelRequested,
    ConditionKept,
    ConditionTriggered,
    FillReported,
    OrderAccepted,
    OrderAcknowledged,
    OrderChecked,
    OrderExpired,
    OrderFact,
    OrderFailed,
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    RejectionReported,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.life_cycle import Trigger, is_over, next_status
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus
from tradewalk.domain.refusals import Refusal

_ASKED = frozenset({OrderStatus.PENDING_CANCEL, OrderStatus.PENDING_REPLACE})


@dataclass(frozen=True, slots=True)
class Fill:
    """One reported trade. ``fees`` are what it added, by fee id."""

    execution: int
    at: Instant
    price: Decimal
    quantity: int
    fees: tuple[tuple[str, Decimal], ...]


class Change(NamedTuple):
    """What an order was asked to become, and has not become yet: its price and its whole quantity.

    ``successor`` is the number of the order that takes its place, None where it goes on as itself.
    ``is_in_two_steps``: the order is cancelled first, and ordered again once it is.
    """

    price: Decimal | None
    quantity: int
    successor: int | None = None
    is_in_two_steps: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """An order and what became of it. Quantities in shares, money in ``currency``.

    filled + open + cancelled = quantity, always; ``cancelled`` counts everything that will never fill:
    cancelled, lapsed, expired or refused. ``ahead`` is the queue before it when the exchange took it.
    ``refusals`` say why it was refused, ``cancel_refusal`` why the last cancel or change was. An order that is
    amended in place, or of which the stop was reached, has the request that it became; ``successor`` is the
    order that took its place, ``replaces`` the one of which it took the place. ``change`` is what was asked for and
    not answered; where the order has ended otherwise, what it would have become. ``stop_price`` is where its broker,
    who keeps it, last said that its stop stands.
    """

    order_id: int
    request: OrderRequest
    currency: Currency
    status: OrderStatus
    submitted_at: Instant
    fills: tuple[Fill, ...] = ()
    filled: int = 0
    value: Decimal = ZERO
    cancelled: int = 0
    frozen_cash: Decimal = ZERO
    frozen_shares: int = 0
    stop_price: Decimal | None = None
    held_until: Instant | None = None
    sent_at: Instant | None = None
    acknowledged_at: Instant | None = None
    ended_at: Instant | None = None
    ahead: int | None = None
    resting_price: Decimal | None = None
    refusals: tuple[Refusal, ...] = ()
    cancel_refusal: Refusal | None = None
    successor: int | None = None
    replaces: int | None = None
    change: Change | None = None

    @property
    def open(self) -> int:
        """Shares that may still be filled."""
        return self.request.quantity - self.filled - self.cancelled

    @property
    def is_open(self) -> bool:
        """Whether the order still lives."""
        return not is_over(self.status)

    @property
    def can_be_cancelled(self) -> bool:
        """Whether the order lives and no request about it is on its way."""
        return self.is_open and self.status not in _ASKED

    @property
    def average_price(self) -> Decimal | None:
        """Executed value over filled shares, unrounded; None before the first fill."""
        return self.value / self.filled if self.filled else None

    @property
    def fees(self) -> tuple[tuple[str, Decimal], ...]:
        """The order's fees so far, by fee id."""
        return summed(pair for fill in self.fills for pair in fill.fees)

    @property
    def fees_total(self) -> Decimal:
        """The sum of the order's fees so far."""
        return sum((amount for _, amount in self.fees), ZERO)


_TRIGGERS: dict[type[OrderFact], Trigger] = {
    OrderChecked: Trigger.CHECKED,
    OrderRefused: Trigger.REFUSED,
    OrderHeld: Trigger.HELD,
    ConditionKept: Trigger.HELD,
    OrderSent: Trigger.SENT,
    OrderAcknowledged: Trigger.ACKNOWLEDGED,
    RejectionReported: Trigger.REJECTED,
    OrderFailed: Trigger.FAILED,
    CancelRequested: Trigger.CANCEL_REQUESTED,
    ReplaceRequested: Trigger.REPLACE_REQUESTED,
    OrderReplaced: Trigger.REPLACED,
    OrderExpired: Trigger.EXPIRED,
}


class FactImpossible(Exception):
    """A fact contradicts what is known of its order: a bug, not a refusal."""


def submitted(fact: OrderSubmitted) -> Order:
    """The order that begins with this fact."""
    status = OrderStatus.PENDING_SUBMIT
    return Order(fact.order_id, fact.request, fact.currency, status, fact.at, replaces=fact.replaces)


def fold_order(order: Order, fact: OrderFact) -> Order:
    """The order after a fact. Raises TransitionImpossible and FactImpossible."""
    trigger = trigger_of(order, fact)
    moved = _details(order, fact)
    if moved.open < 0:
        raise FactImpossible(f"{fact} is for more than order {order.order_id} has open")
    if trigger is None:
        return moved
    status = next_status(order.status, trigger)
    has_ended = is_over(status) and not is_over(order.status)
    return replace(moved, status=status, ended_at=fact.at if has_ended else moved.ended_at)


def trigger_of(order: Order, fact: OrderFact) -> Trigger | None:
    """How a fact moves an order; None for a fact of the exchange that the application has not heard of."""
    match fact:
        case FillReported():
            return Trigger.FILLED if fact.quantity == order.open else Trigger.PART_FILLED
        case CancelReported():
            return Trigger.REST_CANCELLED if order.filled else Trigger.CANCELLED
        case CancelRefusalReported():
            return Trigger.CANCEL_REFUSED_PART_FILLED if order.filled else Trigger.CANCEL_REFUSED
        case ReplaceRefusalReported():
            return Trigger.REPLACE_REFUSED_PART_FILLED if order.filled else Trigger.REPLACE_REFUSED
        case OrderAmended():
            return Trigger.AMENDED_PART_FILLED if order.filled else Trigger.AMENDED
        case _:
            return _TRIGGERS.get(type(fact))


def summed(amounts: Iterable[tuple[str, Decimal]]) -> tuple[tuple[str, Decimal], ...]:
    """Amounts added up by name, in the order in which the names first come."""
    totals: dict[str, Decimal] = {}
    for name, amount in amounts:
        totals[name] = totals.get(name, ZERO) + amount
    return tuple(totals.items())


def _details(order: Order, fact: OrderFact) -> Order:  # noqa: C901 - a table
    """What a fact changes besides the status."""
    match fact:
        case OrderChecked() | FreezeChanged():
            return replace(order, frozen_cash=fact.frozen_cash, frozen_shares=fact.frozen_shares)
        case OrderHeld():
            return replace(order, held_until=fact.until)
        case ConditionKept():
            cash, shares = fact.frozen_cash or ZERO, fact.frozen_shares or 0
            return replace(order, frozen_cash=cash, frozen_shares=shares, stop_price=fact.stop_price)
        case ConditionTriggered():
            return replace(order, request=fact.request, stop_price=None)
        case OrderSent():
            return replace(order, sent_at=fact.at)
        case OrderAccepted():
            return replace(order, ahead=fact.ahead, resting_price=fact.price)
        case OrderAcknowledged():
            return replace(order, acknowledged_at=fact.at)
        case FillReported():
            return _filled(order, fact)
        case CancelReported() | OrderExpired():
            return _dropped(order, fact.quantity)
        case OrderRefused() | RejectionReported() | OrderFailed():
            return replace(_dropped(order, order.open), refusals=fact.refusals)
        case _:
            return _of_change(order, fact)


def _of_change(order: Order, fact: OrderFact) -> Order:
    """What a request to cancel or to change, and the answers to it, change besides the status."""
    match fact:
        case ReplaceRequested():
            return replace(order, change=Change(fact.price, fact.quantity, fact.successor))
        case ChangePlanned():
            change = Change(fact.price, fact.quantity, fact.successor, is_in_two_steps=True)
            return replace(order, change=change)
        case AmendAccepted():
            keeps_place = fact.price == order.resting_price and fact.quantity <= order.request.quantity
            ahead = order.ahead if keeps_place else fact.ahead
            return replace(order, ahead=ahead, resting_price=fact.price if fact.resting else None)
        case OrderAmended():
            return _amended(order, fact)
        case OrderReplaced():
            return replace(_dropped(order, fact.quantity), successor=fact.successor, change=None)
        case OrderedAgain():
            return replace(order, successor=fact.successor, change=None)
        case CancelRefusalReported():
            return replace(_unchanged(order, in_two_steps=True), cancel_refusal=fact.refusal)
        case ReplaceRefusalReported():
            return _not_changed(order, fact)
        case _:
            return order


def _unchanged(order: Order, *, in_two_steps: bool) -> Order:
    """The order without the change of which the request was refused; the answer to another request lets it be."""
    is_meant = order.change is not None and order.change.is_in_two_steps == in_two_steps
    return replace(order, change=None) if is_meant and order.is_open else order


def _not_changed(order: Order, fact: ReplaceRefusalReported) -> Order:
    cash = order.frozen_cash if fact.frozen_cash is None else fact.frozen_cash
    shares = order.frozen_shares if fact.frozen_shares is None else fact.frozen_shares
    stands = _unchanged(order, in_two_steps=False)
    return replace(stands, cancel_refusal=fact.refusal, frozen_cash=cash, frozen_shares=shares)


def _filled(order: Order, fact: FillReported) -> Order:
    return replace(
        order,
        fills=(*order.fills, Fill(fact.execution, fact.at, fact.price, fact.quantity, fact.fees)),
        filled=order.filled + fact.quantity,
        value=order.value + fact.price * fact.quantity,
        frozen_cash=fact.frozen_cash,
        frozen_shares=fact.frozen_shares,
    )


def _amended(order: Order, fact: OrderAmended) -> Order:
    if fact.quantity <= order.filled:
        raise FactImpossible(
            f"order {order.order_id} has {order.filled} filled, and shall be for {fact.quantity}"
        )
    return replace(
        order,
        request=replace(order.request, price=fact.price, quantity=fact.quantity),
        frozen_cash=fact.frozen_cash,
        frozen_shares=fact.frozen_shares,
        change=None,
    )


def _dropped(order: Order, quantity: int) -> Order:
    if quantity != order.open:
        raise FactImpossible(f"order {order.order_id} has {order.open} shares open, not {quantity}")
    return replace(order, cancelled=order.cancelled + quantity, frozen_cash=ZERO, frozen_shares=0)
