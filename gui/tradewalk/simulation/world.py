"""The world of one practice account: its broker, the exchange, and the market, under one simulated clock.

A world is a function of (listings, profile, opening instant, stamped commands): the same give the same
facts, to the byte, in however many steps time is let pass.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Self, assert_never

from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.events import (
    AccountOpened,
    CancelOrder,
    CancelRefusalReported,
    CancelRequested,
    ClockMarked,
    Command,
    ConditionKept,
    DayClosed,
    DayOpened,
    Fact,
    OrderSubmitted,
    PlaceOrder,
    order_of,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.simulation.appointments import appointments_of
from tradewalk.simulation.entitlements import actions_between, facts_of
from tradewalk.simulation.home_floor import HomeFloor
from tradewalk.simulation.market_shelf import MarketShelf
from tradewalk.simulation.messages import (
    BEFORE_ALL,
    ApplicationHears,
    BrokerReceives,
    BrokerReleases,
    CancelReaches,
    ClockStrikes,
    DayBegins,
    DayEnds,
    ExchangeReceives,
    Mailbox,
    Message,
    OrdersEnd,
    Says,
    StopIsReached,
)
from tradewalk.simulation.setting import Checkpoint, Setting, Stamped

if TYPE_CHECKING:
    from tradewalk.simulation.broker import Broker


class World(HomeFloor):
    """Let time pass with ``advance``, give commands with ``apply``; both return the facts that came of it."""

    def __init__(self, setting: Setting, now: Instant, account: AccountState) -> None:
        super().__init__(setting, now)
        self.account = account
        self._mailbox = Mailbox()
        self._begin_day(now)

    @classmethod
    def open(cls, setting: Setting, account_id: str, now: Instant) -> tuple[Self, tuple[Fact, ...]]:
        """A new account in a new world, and the facts of its opening."""
        world = cls(setting, now, opened())
        profile = setting.profile
        cash = tuple((currency.value, amount) for currency, amount in profile.cash)
        opening = AccountOpened(now, account_id, profile.id, cash)
        return world, world._say(opening, DayOpened(now, world.home_day.day))

    @classmethod
    def at(
        cls, setting: Setting, start: Checkpoint, position: Instant, commands: Iterable[Stamped]
    ) -> tuple[Self, tuple[Fact, ...]]:
        """Rebuild the world of *position* from an earlier checkpoint and the commands since; the facts since."""
        world = cls.restore(setting, start)
        return world, world.replay(commands, position)

    def replay(self, commands: Iterable[Stamped], position: Instant) -> tuple[Fact, ...]:
        """Go on to *position*, giving each command at its instant; everything that became true."""
        facts: list[Fact] = []
        for stamped in commands:
            facts += self.advance(stamped.at)
            facts += self.apply(stamped.command)
        return (*facts, *self.advance(position))

    def checkpoint(self) -> Checkpoint:
        """This world as it is now."""
        return Checkpoint(pickle.dumps((self.now, self.account, self._desk, self._mailbox)))

    @classmethod
    def restore(cls, setting: Setting, checkpoint: Checkpoint, shelf: MarketShelf | None = None) -> Self:
        """The world of a checkpoint; its undisturbed books come from *shelf*, where there is one already."""
        now, account, desk, mailbox = pickle.loads(checkpoint)
        world = cls(setting, now, account)
        world._shelf = shelf or world._shelf
        desk.attach(setting.listings, world._shelf)
        world._desk, world._mailbox = desk, mailbox
        return world

    def apply(self, command: Command) -> tuple[Fact, ...]:
        """Give a command now. An order number that was given before does nothing, so nothing is sent twice."""
        match command:
            case PlaceOrder(order_id, request):
                return () if order_id in self.account.orders else self._place(order_id, request)
            case CancelOrder(order_id):
                order = self.account.orders.get(order_id)
                return () if order is None else self._request_cancel(order)
            case _:
                assert_never(command)

    def _place(self, order_id: int, request: OrderRequest) -> tuple[Fact, ...]:
        currency = self.setting.instrument(request.symbol).currency
        self._mailbox.send(self.now + self.setting.latency.check, order_id, BrokerReceives(order_id))
        return self._say(OrderSubmitted(self.now, order_id, request, currency))

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

    def advance(self, until: Instant) -> tuple[Fact, ...]:
        """Let time pass up to and including *until*; everything that became true on the way, in order."""
        facts: list[Fact] = []
        while True:
            next_at = self._mailbox.next_at()
            horizon = until if next_at is None or next_at > until else next_at
            horizon, said = self._desk.advance(horizon)
            for fact in said:
                self._mailbox.send(fact.at, BEFORE_ALL, Says(fact))
            self._tell_of_stops()
            self.now = Instant(max(self.now, horizon))
            handled = self._handle_due(facts)
            if not handled and self.now >= until:
                return tuple(facts)

    def _handle_due(self, facts: list[Fact]) -> bool:
        """Handle every message that has arrived by now; whether there was one."""
        handled = False
        while (row := self._mailbox.take(self.now)) is not None:
            facts += self._handle(*row)
            handled = True
        return handled

    def _handle(self, at: Instant, message: Message) -> tuple[Fact, ...]:
        match message:
            case Says(fact):
                return self._say_of_exchange(fact)
            case ApplicationHears(fact):
                return self._say(*self._broker.report(at, fact, self.account))
            case BrokerReceives(order_id):
                return self._broker_receives(at, order_id)
            case BrokerReleases(order_id):
                return self._send(at, order_id)
            case StopIsReached(order_id, seen):
                return self._trigger(at, order_id, seen)
            case ExchangeReceives(order_id):
                return self._exchange_receives(at, order_id)
            case CancelReaches(order_id):
                return self._cancel(at, order_id)
            case _:
                return self._keep_appointment(at, message)

    def _keep_appointment(
        self, at: Instant, message: DayBegins | OrdersEnd | DayEnds | ClockStrikes
    ) -> tuple[Fact, ...]:
        match message:
            case DayBegins(day):
                self._desk.end_of_day()
                self._begin_day(at)
                last_day = self.account.day
                return self._say(DayOpened(at, day)) + self._say_entitlements(at, last_day, day)
            case OrdersEnd():
                return self._say(*self._broker.expire_all(at, self.account))
            case DayEnds(day):
                return self._say(DayClosed(at, day))
            case ClockStrikes():
                return self._say(ClockMarked(at))
            case _:
                assert_never(message)

    def _say_entitlements(self, at: Instant, last_day: date | None, day: date) -> tuple[Fact, ...]:
        said: tuple[Fact, ...] = ()
        for action in actions_between(self.setting, self.account, last_day, day):
            said += self._say(*facts_of(self.setting, at, self.account, action))
        return said

    def _broker_receives(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """Keep a stop until the market reaches it; check any other order at once."""
        request = self.account.orders[order_id].request
        if not self._broker.keeps(at, request):
            return self._check(at, order_id)
        kept = self._broker.keep(at, order_id, request, self.account, self.market(request.symbol))
        if isinstance(kept, ConditionKept):
            self._desk.watch_stop(order_id, request, at)
        return self._say(kept)

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
        span = self.setting.span_of(request.symbol, at)
        if not self.account.orders[order_id].is_open:
            return said
        if span is not None and span.can_enter:
            return said + self._send(at, order_id)
        held = self._broker.hold(at, order_id, request)
        self._mailbox.send(held.until, order_id, BrokerReleases(order_id))
        return said + self._say(held)

    def _exchange_receives(self, at: Instant, order_id: int) -> tuple[Fact, ...]:
        """The exchange looks at the price again: the market may have moved since the broker did."""
        request = self.account.orders[order_id].request
        market, span = self.market(request.symbol), self.setting.span_of(request.symbol, at)
        refusals = self._broker.check_price(at, request, self.account, market)
        said = self._say_of_exchange(*self._desk.receive(at, order_id, request, span, refusals))
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
            return self._say(*self._broker.cancel_held(at, order))
        if self._mailbox.has(order_id, ExchangeReceives):
            arrival = order.sent_at + self.setting.latency.route
            self._mailbox.send(arrival, order_id, CancelReaches(order_id))
            return ()
        span = self.setting.span_of(order.request.symbol, at)
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

    def _begin_day(self, at: Instant) -> None:
        for instant, message in appointments_of(self.home_day, self._calendar.day_after(at), at):
            self._mailbox.send(instant, 0, message)
