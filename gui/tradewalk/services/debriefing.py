"""The debrief of a run as it becomes known: at once without money, then piece by piece in the turns of the event loop.

The run must stay open and where it is until the last one is told, or ``stop`` is called.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.profiles import Profile
from tradewalk.services.counterfactual import TRIED_WAYS
from tradewalk.services.mistake_reckoning import FirstOrder, cost_of_caught, fees_paid, first_order
from tradewalk.services.walk_run import WalkRun
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.debrief import Debrief, debrief_of
from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.script import Walkthrough

TURN, BETWEEN = 15, 5
"""Real milliseconds that a turn takes at the least, and from one to the next: presses and paints come in between."""


@dataclass(frozen=True, slots=True)
class DebriefSoFar:
    """A debrief, and what of it is still to come: so many ``costs`` are reckoned, the ways ``to_try`` are not tried.

    ``at`` is the instant of the run's end, ``sent_at`` that of its first order, ``symbol`` the instrument of that;
    ``rules_as_of`` the day by whose rules the run was. ``instruments`` are all that there are, by symbol.
    """

    walkthrough: Walkthrough
    debrief: Debrief
    profile: Profile
    at: Instant
    rules_as_of: date
    costs: int = 0
    to_try: tuple[Way, ...] = ()
    sent_at: Instant | None = None
    symbol: str = ""
    instruments: Mapping[str, Instrument] = field(default_factory=dict, hash=False)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is still to come."""
        return not self.to_try and self.costs == len(self.debrief.mistakes)

    def instrument(self, symbol: str) -> Instrument | None:
        """The instrument with this symbol; None for none."""
        return self.instruments.get(symbol)


def debriefs_of(run: WalkRun, until: Instant | None = None) -> Iterator[DebriefSoFar]:
    """The debrief of a run, ever more complete. Each step reckons one thing, and may take seconds.

    Other ways are followed to ``until``, to the end of their day unless told.
    """
    return (so_far for so_far in pieces_of(run, until) if so_far is not None)


def pieces_of(run: WalkRun, until: Instant | None = None) -> Iterator[DebriefSoFar | None]:
    """The same in small pieces: None where something was done, and nothing more is known yet."""
    costs: list[Cost | None] = []
    yield _so_far(run, costs, (), None)
    for caught in run.run.mistakes:
        costs.append(cost_of_caught(run, caught))
        yield _so_far(run, costs, (), None)
    first = first_order(run, until)
    if first is None:
        return
    ways: tuple[WayTried, ...] = (first.done,)
    yield _so_far(run, costs, ways, first)
    for way in TRIED_WAYS:
        for tried in first.tries.trying(way):
            if tried is not None:
                ways = (*ways, tried)
            yield None if tried is None else _so_far(run, costs, ways, first)


def _so_far(
    run: WalkRun, costs: Sequence[Cost | None], ways: tuple[WayTried, ...], first: FirstOrder | None
) -> DebriefSoFar:
    walkthrough, at = run.conductor.walkthrough, run.session.state.at
    orders = tuple(run.session.state.account.orders.values())
    to_try = (Way.AS_DONE, *TRIED_WAYS) if orders else ()
    return DebriefSoFar(
        walkthrough,
        debrief_of(walkthrough, run.run, costs, fees_paid(run), ways),
        run.setting.profile,
        at,
        run.setting.home_date(at),
        len(costs),
        to_try[len(ways) :],
        None if first is None else first.at,
        orders[0].request.symbol if orders else "",
        {each.symbol: run.setting.traded(each.symbol) for each in run.setting.listings.pack.instruments},
    )


class Debriefing(QObject):
    """Tells ``pieces_of`` as they come, some in each turn. The first one comes at once, in ``begin``.

    ``told`` carries each DebriefSoFar.
    """

    told = Signal(object)

    def __init__(self, run: WalkRun, until: Instant | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces_of(run, until)
        self._turns = QTimer(self, singleShot=True, interval=BETWEEN)
        self._turns.timeout.connect(self._turn)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be reckoned."""
        return self._turns.isActive()

    def begin(self) -> None:
        """Tell what is known; the rest follows."""
        self._turn()

    def stop(self) -> None:
        """Reckon no more: the run is about to be closed."""
        self._turns.stop()

    def _turn(self) -> None:
        """Pieces until one tells something, or until the turn has taken long enough."""
        patience = QDeadlineTimer(TURN)
        for so_far in self._pieces:
            if so_far is not None:
                self.told.emit(so_far)
            if so_far is not None or patience.hasExpired():
                self._turns.start()
                return
