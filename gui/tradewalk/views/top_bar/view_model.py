"""The clock, the account's cash and what one may jump to."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.dues import Settling
from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.money import Currency
from tradewalk.domain.phases import Phase, PhaseSpan, TradingDay
from tradewalk.domain.profiles import Region
from tradewalk.services.clock_state import SPEEDS
from tradewalk.services.preferences import Preferences, PreferenceStore, concerns_charts_alone
from tradewalk.services.session import Change, Session, SessionState
from tradewalk.services.vantage import Outlook
from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.views.top_bar.day_parts import DayPart, derive_day_parts


class JumpTarget(NamedTuple):
    """A phase of today that is still to come; ``start`` None is the next day."""

    phase: Phase | None
    start: Instant | None


class ShownMarket(NamedTuple):
    """The market of the instrument on show, as the account trades it: the phases of its day, and what it is paid in."""

    day: TradingDay
    currency: Currency


class TopBarProps(NamedTuple):
    """The top bar. ``at`` is cut to whole seconds: no more of it is shown.

    Phase, ``parts`` and currency are those of the instrument on show; where the account does not trade it, of its home.
    ``is_past``: the moment is looked back at, and its clock cannot be moved. ``taken``: what cannot be used since
    somebody else leads the clock.
    """

    at: Instant
    date: date
    phase: Phase
    is_running: bool
    speed: int
    speeds: tuple[int, ...]
    jumps: tuple[JumpTarget, ...]
    profile_id: str
    currency: Currency
    available: Decimal
    frozen: Decimal
    parts: tuple[DayPart, ...]
    chosen: Preferences
    is_past: bool = False
    is_in_new_york: bool = False
    withdrawable: Decimal | None = None
    settling: tuple[Settling, ...] = ()
    taken: frozenset[ClockControl] = frozenset()


def derive_top_bar(
    state: SessionState,
    chosen: Preferences,
    market: ShownMarket | None = None,
    lent: frozenset[ClockControl] = frozenset(),
) -> TopBarProps:
    """The props of a session's state and of what the user has chosen; ``lent`` by whoever leads the clock."""
    own = [currency for currency, _ in state.profile.cash]
    currency = market.currency if market is not None and market.currency in own else own[0]
    cash = state.account.cash(currency)
    spans, phase = state.spans, state.phase
    if market is not None:
        span = market.day.span_at(state.at)
        spans, phase = market.day.spans, Phase.CLOSED if span is None else span.phase
    return TopBarProps(
        at=Instant(state.at // 1000 * 1000),
        date=moment_of(state.at, state.zone).date(),
        phase=phase,
        is_running=state.clock.is_running,
        speed=state.clock.speed,
        speeds=SPEEDS,
        jumps=derive_jumps(spans, state.at, has_next_day=state.has_next_day),
        profile_id=state.profile.id,
        currency=currency,
        available=cash.available,
        frozen=cash.frozen,
        withdrawable=cash.withdrawable,
        settling=state.account.settling(currency),
        parts=derive_day_parts(spans),
        chosen=chosen,
        is_past=state.is_past,
        taken=frozenset(ClockControl) - lent if state.clock.is_led else frozenset(),
        is_in_new_york=state.profile.region is Region.US,
    )


def derive_jumps(spans: tuple[PhaseSpan, ...], at: Instant, *, has_next_day: bool) -> tuple[JumpTarget, ...]:
    """The phases of the day that are still to come, and then the next day if the calendars have one."""
    coming = tuple(JumpTarget(span.phase, span.start) for span in spans if span.start > at)
    return (*coming, JumpTarget(None, None)) if has_next_day else coming


class TopBarViewModel(QObject):
    """Follows the session's state and the preferences, and turns gestures into their intents.

    ``clock_refused``: a key asked for what somebody else leads.
    """

    props_changed = Signal(object)
    clock_refused = Signal()

    def __init__(
        self, session: Session, preferences: PreferenceStore, outlook: Outlook | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._outlook = outlook or session
        self._symbol: str | None = None
        self._lent: frozenset[ClockControl] = frozenset()
        self.props = derive_top_bar(self._outlook.state, preferences.value)
        self._outlook.changed.connect(self._on_changed)
        session.broken.connect(self._on_broken)
        preferences.changed.connect(self._on_preferences_changed)

    def follow(self, symbol: str) -> None:
        """Tell of the market of this instrument."""
        self._symbol = symbol
        self._show(self._outlook.state)

    def toggle_clock(self) -> None:
        """Hold a running market, run a held one; neither in the past, nor while somebody else leads the clock."""
        if self.props.is_past:
            return
        if ClockControl.HOLD in self.props.taken:
            self.clock_refused.emit()
        elif self._session.state.clock.is_running:
            self._session.hold()
        else:
            self._session.run()

    def lend(self, controls: frozenset[ClockControl]) -> None:
        """Let these be used although somebody else leads the clock."""
        if controls != self._lent:
            self._lent = controls
            self._show(self._outlook.state)

    def choose_speed(self, speed: int) -> None:
        """Let simulated time pass at another speed."""
        self._session.set_speed(speed)

    def jump(self, target: JumpTarget) -> None:
        """Fast-forward to a phase of today or to the next day."""
        if target.start is None:
            self._session.jump_to_next_day()
        else:
            self._session.jump_to(target.start)

    def choose(self, name: str, value: object) -> None:
        """Make a choice, by the name that the preferences have for it."""
        self._preferences.change(**{name: value})

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if concerns_charts_alone(before, after):
            return
        self._show(self._outlook.state)

    def _on_broken(self) -> None:
        self._show(self._outlook.state)

    def _on_changed(self, change: Change) -> None:
        self._show(change.after)

    def _show(self, state: SessionState) -> None:
        props = derive_top_bar(state, self._preferences.value, self._market(), self._lent)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _market(self) -> ShownMarket | None:
        symbol, read = self._symbol, self._outlook.read
        day = None if symbol is None else read.order_day(symbol)
        return None if symbol is None or day is None else ShownMarket(day, read.traded(symbol).currency)
