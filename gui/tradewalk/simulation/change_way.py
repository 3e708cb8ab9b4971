"""The way of a change: from the application to the broker, to the exchange, and the answers back.

What is under way stands in the orders alone (``Order.change``), which are a fold over the facts; so a restart in the
middle of it neither loses a second order nor sends it twice.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tradewalk.domain.change_facts import (
    AmendAccepted,
    ChangePlanned,
    FreezeChanged,
    OrderedAgain,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceRequested,
    ReplaceTurnedAway,
)
from tradewalk.domain.commands import AmendOrder
from tradewalk.domain.events import CancelReported, Fact, OrderSent, OrderSubmitted
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.simulation.messages import ChangeReachesBroker, ChangeReachesExchange
from tradewalk.simulation.order_way import OrderWay

if TYPE_CHECKING:
    from tradewalk.simulation.change_broker import ChangeBroker


class ChangeWay(OrderWay):
    """Carries changes on. Every step returns the facts of it."""

    @property
    def last_number(self) -> int:
        """The highest number that an order has, or will have when the change of another is done."""
        promised = (order.change.successor or 0 for order in self.account.orders.values() if order.change)
        return max((*self.account.orders, *promised), default=0)

    def _request_change(self, command: AmendOrder) -> tuple[Fact, ...]:
        """Ask for a change, once: while one is under way, and under a number that is taken, nothing happens."""
        from tradewalk.domain.amend_terms import AmendMethod
        from tradewalk.domain.amendments import Wish

        order = self.account.orders.get(command.order_id)
        if order is None or order.status is OrderStatus.PENDING_REPLACE or self._is_taken(command.successor):
            return ()
        wish = Wish(command.price, command.quantity)
        plan = self._changes.plan(self.now, order, wish)
        if isinstance(plan, Refusal):
            return self._say(ReplaceRefusalReported(self.now, order.order_id, plan))
        if plan.method is AmendMethod.CANCEL_THEN_ORDER:
            planned = ChangePlanned(self.now, order.order_id, *wish, command.successor)
            return self._say(planned) + self._request_cancel(order)
        market = self.market(order.request.symbol)
        if order.status is OrderStatus.HELD:
            said = self._say(self._changes.change_held(self.now, order, plan, self.account, market))
            self._watch_anew(order.order_id)
            return said
        arrival = self.now + self.setting.latency.check
        self._mailbox.send(arrival, order.order_id, ChangeReachesBroker(order.order_id))
        successor = command.successor if plan.method is AmendMethod.REPLACE else None
        return self._say(ReplaceRequested(self.now, order.order_id, *wish, successor))

    def _is_taken(self, number: int) -> bool:
        changes = (order.change for order in self.account.open_orders)
        return number in self.account.orders or any(each and each.successor == number for each in changes)

    def _broker_receives_change(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        order = self.account.orders[order_id]
        answer = self._changes.check(at, order, self.account, self.market(order.request.symbol))
        if isinstance(answer, FreezeChanged):
            arrival = at + self.setting.latency.route
            self._mailbox.send(arrival, order_id, ChangeReachesExchange(order_id))
        return self._say(answer)

    def _exchange_receives_change(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """The exchange looks at the changed order again: the market may have moved since the broker did."""
        order = self.account.orders[order_id]
        if order.change is None:
            return ()
        market = self.market(order.request.symbol)
        arrival, refusals, keeps_place = self._changes.arrival(at, order, self.account, market)
        if order.change.successor is None:
            answer = self._desk.amend(at, arrival, refusals, keeps_place=keeps_place)
            said = self._say_of_exchange(*answer)
        else:
            successor = order.change.successor
            change = self._desk.succeed(at, arrival, refusals, successor, keeps_place=keeps_place)
            if isinstance(change, ReplaceTurnedAway):
                return self._say_of_exchange(change)
            came = OrderSubmitted(at, successor, change.request, order.currency, order_id)
            said = self._say_of_exchange(change.left)
            said += self._say(came, OrderSent(at, successor)) + self._say_of_exchange(*change.facts)
        self._tell_of_stops()
        return said

    def _hear(self, at: Instant, fact: Fact) -> tuple[Fact, ...]:
        """The broker reports what the exchange did."""
        match fact:
            case AmendAccepted(_, order_id) | ReplaceAccepted(_, order_id) | ReplaceTurnedAway(_, order_id):
                market = self.market(self.account.orders[order_id].request.symbol)
                return self._say(*self._changes.report(at, fact, self.account, market))
            case _:
                return self._say(*self._broker.report(at, fact, self.account))

    def _order_again(self, said: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """Send the second orders of those changes whose first one is now known to be cancelled."""
        ordered: tuple[Fact, ...] = ()
        for fact in said:
            if isinstance(fact, CancelReported):
                ordered += self._second_order(self.account.orders[fact.order_id])
        return ordered

    def _second_order(self, order: Order) -> tuple[Fact, ...]:
        from tradewalk.domain.amendments import NextStep, next_step, second_order

        request = second_order(order) if next_step(order) is NextStep.ORDER else None
        if request is None or order.change is None or order.change.successor is None:
            return ()
        successor = order.change.successor
        told = self._say(OrderedAgain(self.now, order.order_id, successor))
        return told + self._place(successor, request, replaces=order.order_id)

    @cached_property
    def _changes(self) -> ChangeBroker:
        """What the broker does for a change, loaded with his rules when the first one comes."""
        from tradewalk.simulation.change_broker import ChangeBroker

        return ChangeBroker(self.setting, self._broker)
