"""Worlds of earlier moments of one account, to be looked at and not to be gone on with.

Each is replayed from the nearest rung before it, by the same function that rebuilds a world after a restart,
so it is the world that was there. Rungs are made on the way, in stretches, so that nobody waits for long.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.commands import PlaceOrder
from tradewalk.domain.entitlement_facts import EntitlementFact
from tradewalk.domain.events import CancelReported, ConditionKept, DayOpened, Fact
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import Phase
from tradewalk.simulation.market_ladder import MarketLadder
from tradewalk.simulation.overnight import is_quiet
from tradewalk.simulation.setting import Checkpoint, Setting, Stamped
from tradewalk.simulation.world import World

STEP = 3 * MINUTE
"""Simulated time from one rung to the next while there is trading; some ten milliseconds of work."""
KEPT_RUNGS = 120
_OF_A_MORNING = (EntitlementFact, CancelReported, ConditionKept)
"""What is said as a day begins: what went ex, the orders that a split ended, and those that are kept on."""
IDLE = (Phase.CLOSED, Phase.LUNCH)


class Rung(NamedTuple):
    """A world to go on from, up to ``until``; ``given`` counts the account's commands that are in it."""

    at: Instant
    until: Instant
    given: int
    checkpoint: Checkpoint


class QuietOpening(NamedTuple):
    """A day that began with no order under way but what brokers keep: its account is the whole world.

    What went ex on it is booked, and brokers have said what they keep.
    ``fact_index`` is that of the last fact of its beginning.
    """

    at: Instant
    account: AccountState
    fact_index: int


class Mornings:
    """Every quiet opening of an account's facts, which may grow; each fact is folded once."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = facts
        self._openings: list[QuietOpening] = []
        self._state, self._folded = opened(), 0

    def last(self, by: Instant | None = None) -> QuietOpening:
        """The last one, or the last up to an instant. ValueError before the account began."""
        self._fold_on()
        openings = self._openings
        place = len(openings) if by is None else bisect_right(openings, by, key=lambda opening: opening.at)
        if not place:
            raise ValueError("the account began later than that")
        return openings[place - 1]

    def _fold_on(self) -> None:
        for index in range(self._folded, len(self._facts)):
            fact = self._facts[index]
            self._state, self._folded = fold(self._state, fact), index + 1
            if isinstance(fact, DayOpened) and is_quiet(self._state):
                self._openings.append(QuietOpening(fact.at, self._state, index))
            elif isinstance(fact, _OF_A_MORNING) and self._is_morning(fact, index):
                self._openings[-1] = QuietOpening(fact.at, self._state, index)

    def _is_morning(self, fact: Fact, index: int) -> bool:
        """Whether the fact before this one belongs to a quiet opening, and this one to the same instant."""
        last = self._openings[-1] if self._openings else None
        return last is not None and (last.fact_index, last.at) == (index - 1, fact.at)


class PastWorlds:
    """Reads *facts* and *commands* of the account, which may grow; both in the order in which they came."""

    def __init__(self, setting: Setting, facts: Sequence[Fact], commands: Sequence[Stamped]) -> None:
        self._setting = setting
        self._mornings = Mornings(facts)
        self._commands = commands
        self._shelf = MarketLadder(setting.listings)
        self._rungs: list[Rung] = []

    def is_at_hand(self, at: Instant) -> bool:
        """Whether the world of *at* can be had at once."""
        rung = self._nearest(at)
        return at <= rung.until and self._missing_book(rung, at) is None

    def catch_up(self, at: Instant) -> bool:
        """Work a stretch towards the world of *at*; whether it is at hand then."""
        rung = self._nearest(at)
        goal = min(at, rung.until)
        missing = self._missing_book(rung, goal)
        if missing is not None:
            self._shelf.catch_up(*missing)
        elif goal < at:
            self._keep(self._replayed(rung, goal))
        return self.is_at_hand(at)

    def world_at(self, at: Instant) -> World:
        """The world of *at*, with every command that was given by then. ValueError before the account began."""
        while not self.catch_up(at):
            pass
        return self._replayed(self._nearest(at), at)

    def _replayed(self, rung: Rung, at: Instant) -> World:
        world = World.restore(self._setting, rung.checkpoint, self._shelf)
        world.replay(self._commands_between(rung, at), at)
        return world

    def _commands_between(self, rung: Rung, at: Instant) -> Sequence[Stamped]:
        return self._commands[rung.given : bisect_right(self._commands, at, key=lambda stamped: stamped.at)]

    def _missing_book(self, rung: Rung, at: Instant) -> tuple[str, Instant] | None:
        """A book that an order of this stretch needs, and when, if it would be long in the making."""
        for stamped in self._commands_between(rung, at):
            match stamped.command:
                case PlaceOrder(_, request) if not self._shelf.is_at_hand(request.symbol, stamped.at):
                    return request.symbol, stamped.at
        return None

    def _nearest(self, at: Instant) -> Rung:
        """The last rung up to *at*, or the morning of its day."""
        place = bisect_right(self._rungs, at, key=lambda rung: rung.at)
        opening = self._mornings.last(at)
        if place and self._rungs[place - 1].at >= opening.at:
            return self._rungs[place - 1]
        given = bisect_left(self._commands, opening.at, key=lambda stamped: stamped.at)
        return self._keep(World.on_morning(self._setting, opening.at, opening.account), given)

    def _keep(self, world: World, given: int | None = None) -> Rung:
        """Make a rung of a world; when there are too many the farthest goes."""
        if given is None:
            given = bisect_right(self._commands, world.now, key=lambda stamped: stamped.at)
        rung = Rung(world.now, _stretch_end(world), given, world.checkpoint())
        self._rungs.insert(bisect_left(self._rungs, rung.at, key=lambda other: other.at), rung)
        if len(self._rungs) > KEPT_RUNGS:
            first, last = self._rungs[0], self._rungs[-1]
            self._rungs.remove(first if rung.at - first.at > last.at - rung.at else last)
        return rung


def _stretch_end(world: World) -> Instant:
    """Up to where one replay goes: a step, or over the whole of a break, in which nothing trades."""
    span = world.home_day.span_at(world.now)
    if span is not None and span.phase not in IDLE:
        return Instant(world.now + STEP)
    return Instant(max(world.now + STEP, span.end if span else world.next_day_opening() or 0))
