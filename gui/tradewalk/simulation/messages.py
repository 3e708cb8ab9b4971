"""What is on its way between application, broker and exchange, and the calendar's own appointments."""

from datetime import date
from decimal import Decimal
from heapq import heappop, heappush
from typing import NamedTuple

from tradewalk.domain.events import Fact
from tradewalk.domain.instants import Instant


class BrokerReceives(NamedTuple):
    """The order reaches the broker, who checks it."""

    order_id: int


class BrokerReleases(NamedTuple):
    """A held order's time has come: the broker sends it."""

    order_id: int


class StopIsReached(NamedTuple):
    """A trade at this price reached the stop of an order that the broker keeps."""

    order_id: int
    seen: Decimal


class ExchangeReceives(NamedTuple):
    """The order reaches the exchange."""

    order_id: int


class CancelReaches(NamedTuple):
    """The cancel request reaches whoever has the order: the broker if it is held, else the exchange."""

    order_id: int


class ChangeReachesBroker(NamedTuple):
    """The request to change an order reaches the broker, who checks it."""

    order_id: int


class ChangeReachesExchange(NamedTuple):
    """The request to change an order reaches the exchange."""

    order_id: int


class Says(NamedTuple):
    """The fact becomes true now."""

    fact: Fact


class ApplicationHears(NamedTuple):
    """The broker reports what the exchange did: this fact of the exchange reaches the application."""

    fact: Fact


class DayBegins(NamedTuple):
    """A trading day of the account's home exchange begins."""

    day: date


class OrdersEnd(NamedTuple):
    """Trading is over: day orders that are still open end."""

    day: date


class DayEnds(NamedTuple):
    """The trading day is over."""

    day: date


class ClockStrikes(NamedTuple):
    """A five-minute mark of the trading day."""


Message = (
    BrokerReceives
    | BrokerReleases
    | StopIsReached
    | ExchangeReceives
    | CancelReaches
    | ChangeReachesBroker
    | ChangeReachesExchange
    | Says
    | ApplicationHears
    | DayBegins
    | OrdersEnd
    | DayEnds
    | ClockStrikes
)


BEFORE_ALL = -1
"""The order number under which the market's own facts go: what it did comes before what arrives then."""


class Mailbox:
    """Messages by their instant; at one instant by order number, and for one order in the order they were sent.

    So the sequence does not depend on the steps in which the world is advanced.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, int, Message]] = []
        self._sent: dict[int, int] = {}

    def send(self, at: int, order_id: int, message: Message) -> None:
        """Let *message* arrive at *at*. Appointments of the calendar have order number 0."""
        count = self._sent[order_id] = self._sent.get(order_id, 0) + 1
        heappush(self._heap, (at, order_id, count, message))

    def next_at(self) -> Instant | None:
        """When the next message arrives."""
        return Instant(self._heap[0][0]) if self._heap else None

    def take(self, until: Instant) -> tuple[Instant, Message] | None:
        """The next message that arrives by *until*, with its instant."""
        if not self._heap or self._heap[0][0] > until:
            return None
        at, _, _, message = heappop(self._heap)
        return Instant(at), message

    def has(self, order_id: int, kind: type[ExchangeReceives]) -> bool:
        """Whether something of this kind is on its way for an order."""
        return any(row[1] == order_id and isinstance(row[3], kind) for row in self._heap)

    def withdraw(self, order_id: int, kind: type[BrokerReleases]) -> None:
        """Forget what of this kind is on its way for an order."""
        self._heap = [row for row in self._heap if not (row[1] == order_id and isinstance(row[3], kind))]
        self._heap.sort()
