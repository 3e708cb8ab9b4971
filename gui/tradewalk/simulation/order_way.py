"""The way of an order: from the application to the broker, to the exchange, and the answers back."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from tradewalk.domain.account import AccountState, fold
from tradewalk.domain.events import (
    CancelRefusalReported,
    CancelRequested,
    ConditionKept,
    Fact,
    OrderSubmitted,
    order_of,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.simulation.home_floor import HomeFloor
from tradewalk.simulation.messages import (
    ApplicationHears,
    BrokerReceives,
    BrokerReleases,
    CancelReaches,
    ExchangeReceives,
    Mailbox,
    StopIsReached,
)
from tradewalk.simulation.setting import Setting

if TYPE_CHECKING:
    from tradewalk.simulation.broker import Broker


class OrderWay(HomeFloor):
    """Carries orders and requests on, each step after the time that it takes. Every step returns the facts of it."""

    def __init__(self, setting: Setting, now: Instant, account: AccountState) -> None:
        super().__init__(setting, now)
        self.account = account
        self._mailbox = Mailbox()

    def _place(self, order_id: int, request: OrderRequest, replaces: int | None = None) -> tuple[Fact, ...]:
        currency = self.setting.traded(request.symbol).currency
        self._mailbox.send(self.now + self.setting.latency.check, order_id, BrokerReceives(order_id))
        return self._say(OrderSubmitted(self.now, order_id, request, currency, replaces))

    def _request_cancel(self, order: Order) -> tuple[Fact, ...]:
        """Pass a cancel on, once; of an order that has ended it is known here that it comes too late."""
        if not order.is_open:
            return self._say(CancelRefusalReported(self.now, order.order_id, Refusal(Reason.ALREADY_DONE)))
        if not order.can_be_cancelled:
            return ()
        latency = self.setting.latency
        arrival = self.now + latency.check + latency.route
        self._mailbox.send(arrival, order.order_id, CancelReaches(order.order_id))
        return self._say(CancelRequested(self.now, order.order_id))

    def _broker_receives(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """Keep a stop until the market reaches it; check any other order at once."""
        request = self.account.orders[order_id].request
        if not self._broker.keeps(at, request):
            return self._check(at, order_id)
        kept = self._broker.keep(at, order_id, request, self.account, self.market(request.symbol))
        if isinstance(kept, ConditionKept):
            self._desk.watch_stop(order_id, request, kept.stop_price, at)
        return self._say(kept)

    def _stops_of_kept(self) -> dict[int, Decimal]:
        """Where the stops of kept orders stand, by order."""
        stops = {order.order_id: self._desk.stop_of(order.order_id) for order in self.account.open_orders}
        return {order_id: stop for order_id, stop in stops.items() if stop is not None}

    def _watch_anew(self, order_id: int) -> None:
        """Watch for a kept order as it is now, its stop where it stands."""
        order, stop = self.account.orders[order_id], self._desk.stop_of(order_id)
        if stop is not None:
            self._desk.watch_stop(order_id, order.request, stop, self.now)

    def _watch_kept(self) -> None:
        """Have the day's trades compared with the stops of what is kept since an earlier day."""
        for order in self.account.open_orders:
            if order.stop_price is not None:
                self._desk.watch_stop(order.order_id, order.request, order.stop_price, self.now)

    def _tell_of_stops(self) -> None:
        """The broker sees at once that a trade has reached a stop."""
        for at, order_id, seen in self._desk.take_reached():
            self._mailbox.send(at, order_id, StopIsReached(order_id, seen))

    def _trigger(self, at: Instant, order_id: int, seen: Decimal) -> tuple[Fact, ...]:
        """A stop goes out as an order, which is checked as any other."""
        order = self.account.orders[order_id]
        if not order.is_open:
            return ()
        return self._say(self._broker.triggered(at, order, seen)) + self._check(at, order_id)

    def _check(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """Check an order; then send it on, or keep it until the exchange takes orders."""
        request = self.account.orders[order_id].request
        checked = self._broker.check(at, order_id, request, self.account, self.market(request.symbol))
        said = self._say(checked)
        if not self.account.orders[order_id].is_open:
            return said
        until = self._broker.sends_at(at, request, self.account, self.market(request.symbol))
        if until <= at:
            return said + self._send(at, order_id)
        self._mailbox.send(until, order_id, BrokerReleases(order_id))
        return said + self._say(self._broker.hold(at, order_id, until))

    def _exchange_receives(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """The exchange looks at the order again: the market may have moved since the broker did."""
        order = self.account.orders[order_id]
        market = self.market(order.request.symbol)
        said = self._say_of_exchange(
            *self._desk.receive(at, *self._broker.arrival(at, order, self.account, market))
        )
        self._tell_of_stops()
        return said

    def _send(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        self._mailbox.send(at + self.setting.latency.route, order_id, ExchangeReceives(order_id))
        return self._say(self._broker.sent(at, order_id))

    def _cancel(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """Whoever has the order answers: the broker until it is sent, then the exchange; it never overtakes one."""
        order = self.account.orders[order_id]
        if order.sent_at is None:
            self._mailbox.withdraw(order_id, BrokerReleases)
            self._desk.forget_stop(order_id)
            return self._say(*self._broker.cancel_held(at, order))
        if self._mailbox.has(order_id, ExchangeReceives):
            arrival = order.sent_at + self.setting.latency.route
            self._mailbox.send(arrival, order_id, CancelReaches(order_id))
            return ()
        span = self.setting.order_span_of(order.request.symbol, at)
        return self._say_of_exchange(self._desk.cancel(at, order_id, span))

    def _say_of_exchange(self, *facts: Fact) -> tuple[Fact, ...]:
        """Facts of the exchange are true at once, and the application hears of them a little later."""
        for fact in facts:
            self._mailbox.send(fact.at + self.setting.latency.report, order_of(fact), ApplicationHears(fact))
        return self._say(*facts)

    def _say(self, *facts: Fact) -> tuple[Fact, ...]:
        for fact in facts:
            self.account = fold(self.account, fact)
        return facts

    @cached_property
    def _broker(self) -> Broker:
        """The broker, loaded with his rules when the first order comes: the first picture does without."""
        from tradewalk.simulation.broker import Broker

        return Broker(self.setting)
