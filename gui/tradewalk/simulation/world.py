"""The world of one practice account: its broker, the exchange, and the market, under one simulated clock.

A world is a function of (listings, profile, opening instant, stamped commands): the same give the same
facts, to the byte, in however many steps time is let pass.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date
from typing import Self, assert_never

from tradewalk.domain.account import AccountState, opened
from tradewalk.domain.commands import AmendOrder, CancelOrder, Command, PlaceOrder
from tradewalk.domain.events import AccountOpened, ClockMarked, DayClosed, DayOpened, Fact, SharesBroughtIn
from tradewalk.domain.instants import Instant
from tradewalk.simulation.appointments import appointments_of
from tradewalk.simulation.change_way import ChangeWay
from tradewalk.simulation.entitlements import actions_between, facts_of
from tradewalk.simulation.market_shelf import MarketShelf
from tradewalk.simulation.messages import (
    BEFORE_ALL,
    ApplicationHears,
    BrokerReceives,
    BrokerReleases,
    CancelReaches,
    ChangeReachesBroker,
    ChangeReachesExchange,
    ClockStrikes,
    DayBegins,
    DayEnds,
    ExchangeReceives,
    Message,
    OrdersEnd,
    Says,
    StopIsReached,
)
from tradewalk.simulation.overnight import ended_by, kept_on
from tradewalk.simulation.setting import Checkpoint, Setting, Stamped


class World(ChangeWay):
    """Let time pass with ``advance``, give commands with ``apply``; both return the facts that came of it."""

    def __init__(self, setting: Setting, now: Instant, account: AccountState) -> None:
        super().__init__(setting, now, account)
        self._begin_day(now)

    @classmethod
    def open(
        cls, setting: Setting, account_id: str, now: Instant, shelf: MarketShelf | None = None
    ) -> tuple[Self, tuple[Fact, ...]]:
        """A new account in a new world, and the facts of its opening; undisturbed books come from *shelf*, if any."""
        world = cls(setting, now, opened())
        world._take_from(shelf)
        profile = setting.profile
        cash = tuple((currency.value, amount) for currency, amount in profile.cash)
        opening = AccountOpened(now, account_id, profile.id, cash)
        shares = (
            SharesBroughtIn(
                now,
                each.symbol,
                each.quantity,
                setting.traded(each.symbol).currency,
                each.cost * each.quantity,
            )
            for each in profile.shares
        )
        return world, world._say(opening, *shares, DayOpened(now, world.home_day.day))

    @classmethod
    def at(
        cls,
        setting: Setting,
        start: Checkpoint,
        position: Instant,
        commands: Iterable[Stamped],
        shelf: MarketShelf | None = None,
    ) -> tuple[Self, tuple[Fact, ...]]:
        """Rebuild the world of *position* from an earlier checkpoint and the commands since; the facts since."""
        world = cls.restore(setting, start, shelf)
        return world, world.replay(commands, position)

    @classmethod
    def on_morning(cls, setting: Setting, at: Instant, account: AccountState) -> Self:
        """The world of a day's beginning on which nothing was under way but what brokers keep."""
        world = cls(setting, at, account)
        world._watch_kept()
        return world

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
        world._desk, world._mailbox = desk, mailbox
        world._take_from(shelf)
        return world

    def _take_from(self, shelf: MarketShelf | None) -> None:
        """Take undisturbed books from a shelf that has some already."""
        self._shelf = shelf or self._shelf
        self._desk.attach(self.setting.listings, self._shelf)

    def apply(self, command: Command) -> tuple[Fact, ...]:
        """Give a command now. An order number that was given before does nothing, so nothing is sent twice."""
        match command:
            case PlaceOrder(order_id, request):
                return () if self._is_taken(order_id) else self._place(order_id, request)
            case CancelOrder(order_id):
                order = self.account.orders.get(order_id)
                return () if order is None else self._request_cancel(order)
            case AmendOrder():
                return self._request_change(command)
            case _:
                assert_never(command)

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
            said = self._handle(*row)
            facts += said + self._order_again(said)
            handled = True
        return handled

    def _handle(self, at: Instant, message: Message) -> tuple[Fact, ...]:
        match message:
            case Says(fact):
                return self._say_of_exchange(fact)
            case ApplicationHears(fact):
                return self._hear(at, fact)
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
            case ChangeReachesBroker(order_id):
                return self._broker_receives_change(at, order_id)
            case ChangeReachesExchange(order_id):
                return self._exchange_receives_change(at, order_id)
            case _:
                return self._keep_appointment(at, message)

    def _keep_appointment(
        self, at: Instant, message: DayBegins | OrdersEnd | DayEnds | ClockStrikes
    ) -> tuple[Fact, ...]:
        match message:
            case DayBegins(day):
                return self._open_day(at, day)
            case OrdersEnd():
                return self._say(*self._broker.expire_all(at, self.account))
            case DayEnds(day):
                return self._say(DayClosed(at, day))
            case ClockStrikes():
                return self._say(ClockMarked(at))
            case _:
                assert_never(message)

    def _open_day(self, at: Instant, day: date) -> tuple[Fact, ...]:
        """A day begins: what went ex is booked, and what the broker keeps he keeps on, its stop where it stands."""
        last_day, stood = self.account.day, self._stops_of_kept()
        self._desk.end_of_day()
        self._begin_day(at)
        said = self._say(DayOpened(at, day)) + self._say_entitlements(at, last_day, day)
        said += self._say(*kept_on(at, self.account, stood))
        self._watch_kept()
        return said

    def _say_entitlements(self, at: Instant, last_day: date | None, day: date) -> tuple[Fact, ...]:
        said: tuple[Fact, ...] = ()
        for action in actions_between(self.setting, self.account, last_day, day):
            said += self._say(*ended_by(action, at, self.account))
            said += self._say(*facts_of(self.setting, at, self.account, action))
        return said

    def _begin_day(self, at: Instant) -> None:
        day, next_day = self.home_day, self._calendar.day_after(at)
        for instant, message in appointments_of(day, self.setting.other_days(day.day), next_day, at):
            self._mailbox.send(instant, 0, message)
