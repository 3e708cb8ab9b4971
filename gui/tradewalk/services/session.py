"""The session: the single writer of one open practice account.

A gesture becomes a call here; the world answers with facts; the facts are written to the journal in one
transaction; the frozen state is swapped; one ``changed`` goes out. Nothing is shown before it is written.
"""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.account import AccountState
from tradewalk.domain.events import CancelOrder, Command, DayClosed, Fact, OrderFact, PlaceOrder
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.profiles import Profile
from tradewalk.services.account_file import AccountFile
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

SPEEDS = (1, 10, 60, 300)


@dataclass(frozen=True, slots=True)
class ClockState:
    """Whether simulated time passes, and how many times as fast as real time."""

    speed: int
    is_running: bool


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that a screen derives from, at one simulated instant. ``phase`` is the home market's."""

    at: Instant
    clock: ClockState
    day: date
    phase: Phase
    spans: tuple[PhaseSpan, ...]
    account: AccountState
    profile: Profile
    version: int


@dataclass(frozen=True, slots=True)
class Change:
    """One step of the session: the states around it and the facts in it, in order."""

    before: SessionState
    after: SessionState
    facts: tuple[Fact, ...]


class Session(QObject):
    """One open account. ``changed`` carries a Change; exactly one for each call that changed anything."""

    changed = Signal(object)

    def __init__(
        self, world: World, file: AccountFile, facts: tuple[Fact, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._world = world
        self._file = file
        self._facts = list(facts)
        self._last_order_id = max(world.account.orders, default=0)
        self.read = WorldReader(world)
        self.state = self._state_now(ClockState(1, is_running=False), version=0)

    # Intents

    def new_order_id(self) -> int:
        """The number of a ticket that opens; it becomes the number of its order."""
        self._last_order_id += 1
        return self._last_order_id

    def place_order(self, order_id: int, request: OrderRequest) -> None:
        """Send a ticket. A number that was sent before is not sent again."""
        if order_id not in self._world.account.orders:
            self._give(PlaceOrder(order_id, request))

    def cancel_order(self, order_id: int) -> None:
        """Ask for the open rest of an order to be cancelled."""
        self._give(CancelOrder(order_id))

    def run(self) -> None:
        """Let simulated time pass. When the day is over it goes on with the next."""
        if self._world.is_day_over:
            self.jump_to_next_day()
        self._set_clock(replace(self.state.clock, is_running=True))

    def hold(self) -> None:
        """Hold simulated time."""
        self._set_clock(replace(self.state.clock, is_running=False))

    def set_speed(self, speed: int) -> None:
        """How many simulated seconds pass in a real one: one of SPEEDS."""
        if speed not in SPEEDS:
            raise ValueError(f"the speed is one of {SPEEDS}, not {speed}")
        self._set_clock(replace(self.state.clock, speed=speed))

    def advance(self, milliseconds: int) -> None:
        """Let so much simulated time pass."""
        self.jump_to(Instant(self.state.at + milliseconds))

    def jump_to(self, instant: Instant) -> None:
        """Fast-forward the same stream to a later instant. An earlier one is ignored: time does not go back."""
        if instant <= self.state.at:
            return
        facts = self._world.advance(instant)
        self._file.record_facts(facts)
        clock = self.state.clock
        if any(isinstance(fact, DayClosed) for fact in facts):
            clock = replace(clock, is_running=False)
        self._swap(facts, clock)

    def jump_to_next_day(self) -> None:
        """Fast-forward to the first phase of the next trading day."""
        self.jump_to(self._world.next_day_opening())

    def close(self) -> None:
        """Write where the clock stands, and let the account go."""
        self._file.record_clock(self.state.at, self.state.clock.speed, is_running=False)
        self._file.close()

    # Reading what is not the market's

    def facts_of(self, order_id: int) -> tuple[OrderFact, ...]:
        """Everything that has happened to one order, in order."""
        return tuple(
            fact for fact in self._facts if isinstance(fact, OrderFact) and fact.order_id == order_id
        )

    def is_password(self, text: str) -> bool:
        """Whether *text* is the account's trading password."""
        return text == self.state.profile.trading_password

    # The one way in which anything changes

    def _give(self, command: Command) -> None:
        facts = self._world.apply(command)
        if facts:
            self._file.record_command(self.state.at, command, facts)
            self._swap(facts, self.state.clock)

    def _set_clock(self, clock: ClockState) -> None:
        if clock != self.state.clock:
            self._file.record_clock(self.state.at, clock.speed, is_running=clock.is_running)
            self._swap((), clock)

    def _swap(self, facts: tuple[Fact, ...], clock: ClockState) -> None:
        before = self.state
        self._facts += facts
        self.state = self._state_now(clock, before.version + 1)
        self.changed.emit(Change(before, self.state, facts))

    def _state_now(self, clock: ClockState, version: int) -> SessionState:
        world = self._world
        day = world.home_day
        span = day.span_at(world.now)
        return SessionState(
            at=world.now,
            clock=clock,
            day=day.day,
            phase=span.phase if span else Phase.CLOSED,
            spans=day.spans,
            account=world.account,
            profile=world.setting.profile,
            version=version,
        )
