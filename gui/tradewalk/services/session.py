"""The session: the single writer of one open practice account.

A gesture becomes a call here; the world answers with facts; the facts are written to the journal in one
transaction; the frozen state is swapped; one ``changed`` goes out. Nothing is shown before it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.account import AccountState
from tradewalk.domain.commands import AmendOrder, CancelOrder, Command, PlaceOrder
from tradewalk.domain.events import Fact, OrderFact
from tradewalk.domain.instants import CHINA, Instant
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.profiles import Profile
from tradewalk.services.account_file import AccountFile
from tradewalk.services.clock_state import SPEEDS, ClockState
from tradewalk.services.journal import JournalError, JournalFault
from tradewalk.simulation.setting import Stamped
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

if TYPE_CHECKING:
    from tradewalk.simulation.past_worlds import PastWorlds


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that a screen derives from, at one simulated instant. ``phase`` and ``zone`` are the home market's.

    ``is_past``: the instant is one that was lived through before, and nothing can be done in it.
    """

    at: Instant
    clock: ClockState
    day: date
    phase: Phase
    spans: tuple[PhaseSpan, ...]
    has_next_day: bool
    account: AccountState
    profile: Profile
    version: int
    zone: tzinfo = CHINA
    is_past: bool = False

    @property
    def held_at(self) -> Instant | None:
        """The second at which a held clock stands; None while it runs, and in the past, which says so itself."""
        is_held = not (self.clock.is_running or self.is_past)
        return Instant(self.at // 1000 * 1000) if is_held else None


@dataclass(frozen=True, slots=True)
class Change:
    """One step of the session: the states around it and the facts in it, in order."""

    before: SessionState
    after: SessionState
    facts: tuple[Fact, ...]


class Session(QObject):
    """One open account. ``changed`` carries a Change; exactly one for each call that changed anything.

    ``name`` is what the user calls the account, None where no name was given.

    Every intent raises JournalError when the journal cannot be written: nothing of it is shown, the clock
    holds, ``broken`` goes out, and the session takes no more.
    """

    changed = Signal(object)
    broken = Signal()

    def __init__(
        self,
        world: World,
        file: AccountFile,
        facts: tuple[Fact, ...],
        speed: int = SPEEDS[0],
        commands: Sequence[Stamped] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._world = world
        self._file = file
        self._is_sound = True
        self._facts, self._commands = list(facts), list(commands)
        self._last_order_id = world.last_number
        self.account_id = file.folder.name
        self.name = file.name
        self.read = WorldReader(world)
        self.state = self._state_now(ClockState(speed, is_running=False), version=0)

    # Intents

    def new_order_id(self) -> int:
        """The number of a ticket that opens; it becomes the number of its order."""
        self._last_order_id += 1
        return self._last_order_id

    def place_order(self, order_id: int, request: OrderRequest) -> None:
        """Send a ticket. A number that was sent before is not sent again."""
        self._give(PlaceOrder(order_id, request))

    def cancel_order(self, order_id: int) -> None:
        """Ask for the open rest of an order to be cancelled."""
        self._give(CancelOrder(order_id))

    def amend_order(self, order_id: int, price: Decimal | None, quantity: int) -> None:
        """Ask for another price or another whole quantity, in the way of the order's market."""
        self._give(AmendOrder(order_id, price, quantity, self.new_order_id()))

    def run(self) -> None:
        """Let simulated time pass. When the day is over it goes on with the next, if there is one."""
        running = replace(self.state.clock, is_running=True)
        if not self._world.is_day_over:
            self._set_clock(running)
        elif (opening := self._world.next_day_opening()) is not None:
            self._step(lambda: self._world.advance(opening), running)

    def hold(self) -> None:
        """Hold simulated time."""
        self._set_clock(replace(self.state.clock, is_running=False))

    def give_clock_away(self) -> None:
        """From now on somebody else leads the clock, and lets time pass. Nothing is written."""
        self.state = replace(self.state, clock=replace(self.state.clock, is_led=True))

    def lead(self, *, is_running: bool) -> None:
        """Have the clock seen to run, or to be held, while somebody else lets time pass. Nothing is written."""
        if is_running != self.state.clock.is_running:
            clock = replace(self.state.clock, is_running=is_running)
            self._show(self._state_now(clock, self.state.version + 1), ())

    def set_speed(self, speed: int) -> None:
        """How many simulated seconds pass in a real one: one of SPEEDS."""
        if speed not in SPEEDS:
            raise ValueError(f"the speed is one of {SPEEDS}, not {speed}")
        self._set_clock(replace(self.state.clock, speed=speed))

    def advance(self, milliseconds: int) -> None:
        """Let so much simulated time pass."""
        self.jump_to(Instant(self.state.at + milliseconds))

    def jump_to(self, instant: Instant) -> None:
        """Fast-forward the same stream to a later instant, at most to the end of the trading calendars.

        An earlier instant is ignored: time does not go back.
        """
        goal = min(instant, self._world.last_instant)
        if goal > self.state.at:
            self._step(lambda: self._world.advance(goal), self.state.clock)

    def jump_to_next_day(self) -> None:
        """Fast-forward to the first phase of the next trading day, if there is one."""
        if (opening := self._world.next_day_opening()) is not None:
            self.jump_to(opening)

    def mark_clock(self) -> None:
        """Write down where the clock stands, so that a crash goes back no further. Nothing changes."""
        self._require_sound()
        try:
            self._file.record_step(
                self.state.at, None, (), (self.state.clock.speed, self.state.clock.is_running)
            )
        except BaseException:
            self._break()
            raise

    def close(self) -> None:
        """Write where the clock stands, and let the account go."""
        try:
            if self._is_sound:
                self._file.record_step(self.state.at, None, (), (self.state.clock.speed, False))
        finally:
            self._file.close()

    # Reading what is not the market's

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Everything that the journal holds, in order."""
        return tuple(self._facts)

    @property
    def position(self) -> int:
        """How many entries the journal has. Raises JournalError."""
        return self._file.journal.length()

    @property
    def command_count(self) -> int:
        """How many commands were given so far."""
        return len(self._commands)

    def facts_of(self, order_id: int) -> tuple[OrderFact, ...]:
        """Everything that has happened to one order, in order."""
        return tuple(
            fact for fact in self._facts if isinstance(fact, OrderFact) and fact.order_id == order_id
        )

    @cached_property
    def past(self) -> PastWorlds:
        """The account's worlds of earlier moments. Reading them changes nothing."""
        from tradewalk.simulation.past_worlds import PastWorlds

        return PastWorlds(self._world.setting, self._facts, self._commands)

    def look_back(self, instant: Instant) -> tuple[SessionState, WorldReader]:
        """The state of an earlier moment, and everything that could be read in it."""
        world = self.past.world_at(instant)
        held = replace(self.state.clock, is_running=False)
        return state_of(world, held, self.state.version, is_past=True), WorldReader(world)

    def is_password(self, text: str) -> bool:
        """Whether *text* is the account's trading password."""
        return text == self.state.profile.trading_password

    # The one way in which anything changes

    def _give(self, command: Command) -> None:
        self._step(lambda: self._world.apply(command), self.state.clock, command)

    def _set_clock(self, clock: ClockState) -> None:
        if clock != self.state.clock:
            self._step(lambda: (), clock)

    def _step(
        self, act: Callable[[], tuple[Fact, ...]], clock: ClockState, command: Command | None = None
    ) -> None:
        """Let the world act, write what came of it, and then show it. Whatever fails ends the session."""
        self._require_sound()
        try:
            facts = act()
            if command is not None and not facts:
                return
            clock = replace(clock, is_running=False) if self._world.is_day_over else clock
            changed_clock = None if clock == self.state.clock else (clock.speed, clock.is_running)
            self._file.record_step(self._world.now, command, facts, changed_clock)
        except BaseException:
            self._break()
            raise
        self._facts += facts
        if command is not None:
            self._commands.append(Stamped(self._world.now, command))
        self._show(self._state_now(clock, self.state.version + 1), facts)

    def _require_sound(self) -> None:
        """The world has gone on where the journal did not follow: nothing more may happen to it."""
        if not self._is_sound:
            raise JournalError(
                "This account cannot go on here, since its journal could not follow; close the application and open "
                "it again: all that was shown is kept.",
                fault=JournalFault.LEFT_BEHIND,
            )

    def _break(self) -> None:
        """Hold what is shown as it is. Nobody is told to read anew: the world is ahead of what was written."""
        self._is_sound = False
        self.state = replace(self.state, clock=replace(self.state.clock, is_running=False))
        self.broken.emit()

    def _show(self, state: SessionState, facts: tuple[Fact, ...]) -> None:
        before, self.state = self.state, state
        self.changed.emit(Change(before, state, facts))

    def _state_now(self, clock: ClockState, version: int) -> SessionState:
        return state_of(self._world, clock, version)


def state_of(world: World, clock: ClockState, version: int, *, is_past: bool = False) -> SessionState:
    """What a screen derives from in this world."""
    day = world.home_day
    span = day.span_at(world.now)
    return SessionState(
        at=world.now,
        clock=clock,
        day=day.day,
        phase=span.phase if span else Phase.CLOSED,
        spans=day.spans,
        has_next_day=world.next_day_opening() is not None,
        account=world.account,
        profile=world.setting.profile,
        version=version,
        zone=world.setting.home_zone(world.now),
        is_past=is_past,
    )
