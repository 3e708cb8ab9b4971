"""Facts that come out of the world; what goes into it stands in ``commands``, changes in ``change_facts``.

A fact is said twice on its way: by the exchange (``TradeExecuted``), later by the broker to the
application (``FillReported``). What the exchange did and what the application knows are told apart by
these classes, and money moves when the broker reports.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.instants import Instant
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened at an instant. A fact without fields of its own is no dataclass of its own."""

    at: Instant


@dataclass(frozen=True, slots=True)
class OrderFact(Fact):
    """Something that happened to an order."""

    order_id: int


def order_of(fact: Fact) -> int:
    """The order of a fact; 0 where it is about none."""
    return fact.order_id if isinstance(fact, OrderFact) else 0


@dataclass(frozen=True, slots=True)
class SharesFact(OrderFact):
    """Something that happened to so many shares of an order."""

    quantity: int


@dataclass(frozen=True, slots=True)
class RefusalsFact(OrderFact):
    """An order was refused, and this is why."""

    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class CancelRefusalFact(OrderFact):
    """A cancel, or a change, was refused, and this is why."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class DayFact(Fact):
    """Something that happened to a trading day."""

    day: date


@dataclass(frozen=True, slots=True)
class OrderSubmitted(OrderFact):
    """The application handed the order to the broker. ``currency`` is that of the instrument.

    ``replaces`` is the order of which it takes the place, with the exchange itself or after that one was cancelled.
    """

    request: OrderRequest
    currency: Currency = Currency.CNY
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class OrderChecked(OrderFact):
    """The broker found nothing against the order and froze what it may need."""

    frozen_cash: Decimal
    frozen_shares: int


class OrderRefused(RefusalsFact):
    """The broker refused the order; the exchange never saw it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OrderHeld(OrderFact):
    """The broker keeps the order and sends it at ``until``, when the exchange takes orders."""

    until: Instant


@dataclass(frozen=True, slots=True)
class ConditionKept(OrderFact):
    """The broker keeps the order until the market reaches ``stop_price``, with this frozen (None: nothing yet)."""

    stop_price: Decimal
    frozen_cash: Decimal | None = None
    frozen_shares: int | None = None


@dataclass(frozen=True, slots=True)
class ConditionTriggered(OrderFact):
    """A trade at ``seen`` reached the stop of a kept order, which goes on as ``request``."""

    seen: Decimal
    request: OrderRequest


class OrderSent(OrderFact):
    """The broker sent the order to the exchange."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OrderAccepted(OrderFact):
    """The exchange took the order. ``resting`` shares wait at ``price`` behind ``ahead`` shares.

    ``price`` is None while nothing rests (all matched at once, or the rest lapsed).
    """

    price: Decimal | None
    resting: int
    ahead: int


class OrderTurnedAway(RefusalsFact):
    """The exchange refused the order."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class TradeExecuted(OrderFact):
    """The exchange matched ``quantity`` shares at ``price``; ``execution`` counts from 1 in an order."""

    execution: int
    price: Decimal
    quantity: int


class RemainderLapsed(SharesFact):
    """The exchange dropped what an immediate order could not match."""

    __slots__ = ()


class CancelRequested(OrderFact):
    """The application asked the broker to cancel."""

    __slots__ = ()


class CancelAccepted(SharesFact):
    """The exchange took ``quantity`` shares out of the book."""

    __slots__ = ()


class CancelTurnedAway(CancelRefusalFact):
    """The exchange or the broker refused to cancel; the order stands as it stood."""

    __slots__ = ()


class OrderAcknowledged(OrderFact):
    """The application learnt that the exchange took the order."""

    __slots__ = ()


class RejectionReported(RefusalsFact):
    """The application learnt that the exchange refused the order; what was frozen is free."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class FillReported(OrderFact):
    """The application learnt of a trade, and the broker booked it.

    ``fees`` are what this fill adds, by fee id, so that the order's fees are those of its whole
    executed value. ``frozen_cash`` and ``frozen_shares`` are what stays frozen for the open rest.
    ``sellable_from``: bought shares may be sold from then on, None: when the next trading day opens.
    ``settles_at``: the cash is settled then, None: at once. So facts from before they were known read.
    """

    execution: int
    price: Decimal
    quantity: int
    fees: tuple[tuple[str, Decimal], ...]
    frozen_cash: Decimal
    frozen_shares: int
    sellable_from: Instant | None = None
    settles_at: Instant | None = None


class CancelReported(SharesFact):
    """The application learnt that ``quantity`` shares are cancelled or lapsed; what was frozen is free."""

    __slots__ = ()


class CancelRefusalReported(CancelRefusalFact):
    """The application learnt that the cancel failed."""

    __slots__ = ()


class OrderFailed(RefusalsFact):
    """The broker could not send the order; the exchange never heard of it, and what was frozen is free."""

    __slots__ = ()


class OrderExpired(SharesFact):
    """The day ended with ``quantity`` shares open; what was frozen is free."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AccountOpened(Fact):
    """A practice account began, from a profile of the application, with its cash by currency."""

    account_id: str
    profile: str
    cash: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class SharesBroughtIn(Fact):
    """Shares that a practice account had from its beginning, sellable at once; ``cost`` is of all of them."""

    symbol: str
    quantity: int
    currency: Currency
    cost: Decimal


class DayOpened(DayFact):
    """A trading day began: what is due by then may be sold, or is settled."""

    __slots__ = ()


class DayClosed(DayFact):
    """A trading day ended."""

    __slots__ = ()


class ClockMarked(Fact):
    """The simulated clock passed a five-minute mark: a restart has at most so much to live through again."""

    __slots__ = ()
