"""The debrief of a run as it becomes known: at once without money, then one reckoning in each turn of the event loop.

The run must stay open and where it is until the last one is told, or ``stop`` is called.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

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

BETWEEN = 10
"""Milliseconds from one reckoning to the next: presses and paints come in between."""


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
    """The debrief of a run, ever more complete. Each step reckons one thing, and may take a part of a second.

    Other ways are followed to ``until``, to the end of their day unless told.
    """
    costs: list[Cost | None] = []
    yield _so_far(run, costs, (), None)
    for caught in run.run.mistakes:
        costs.append(cost_of_caught(run, caught))
        yield _so_far(run, costs, (), None)
    first = first_order(run, until)
    if first is None:
        return
    ways: tuple[WayTried, ...] = (first.done,)
    for way in TRIED_WAYS:
        yield _so_far(run, costs, ways, first)
        ways = (*ways, first.tries.tried(way))
    yield _so_far(run, costs, ways, first)


def _so_far(
    run: WalkRun, costs: Sequence[Cost | None], ways: tuple[WayTried, ...], first: FirstOrder | None
) -> DebriefSoFar:
    walkthrough, at = run.conductor.walkthrough, run.session.state.at
    to_try = (Way.AS_DONE, *TRIED_WAYS) if run.session.state.account.orders else ()
    return DebriefSoFar(
        walkthrough,
        debrief_of(walkthrough, run.run, costs, fees_paid(run), ways),
        run.setting.profile,
        at,
        run.setting.home_date(at),
        len(costs),
        to_try[len(ways) :],
        None if first is None else first.at,
        "" if first is None else first.symbol,
        {each.symbol: run.setting.traded(each.symbol) for each in run.setting.listings.pack.instruments},
    )


class Debriefing(QObject):
    """Steps through ``debriefs_of``. ``told`` carries each DebriefSoFar; the first one comes at once, in ``begin``."""

    told = Signal(object)

    def __init__(self, run: WalkRun, until: Instant | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = debriefs_of(run, until)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be reckoned."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Tell what is known; the rest follows."""
        self._step()

    def stop(self) -> None:
        """Reckon no more: the run is about to be closed."""
        self._timer.stop()

    def _step(self) -> None:
        so_far = next(self._steps, None)
        if so_far is None:
            return
        self.told.emit(so_far)
        if not so_far.is_whole:
            self._timer.start(BETWEEN)
