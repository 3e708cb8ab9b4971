"""What the chart shows: daily bars, or today's session minutes on an axis without gaps."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import tzinfo
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instants import CHINA, MINUTE, Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.own_trades import OwnTrade, trades_of
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.day_grid import DayGrid
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Change
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.own_series import OwnSeries, derive_own, place_among_days, place_among_minutes

HALF_HOUR = 30 * MINUTE
FRAMES = 2
"""A running chart is drawn once in so many frames: ten times a second."""


class Period(StrEnum):
    """The charts that there are."""

    TODAY = "today"
    DAY = "day"


class TodayPoint(NamedTuple):
    """One row of the day at its place on the axis; ``average`` is the day's so far, weighted by volume."""

    position: int
    close: Decimal
    average: Decimal
    volume: int
    rise: Decimal


class ClockMark(NamedTuple):
    """A time to write under the axis; at a break ``resumes`` is when trading goes on."""

    position: int
    at: Instant
    resumes: Instant | None = None


class TodaySeries(NamedTuple):
    """The day so far. ``length`` is the number of places on the axis, the coming ones included."""

    points: tuple[TodayPoint, ...] = ()
    marks: tuple[ClockMark, ...] = ()
    length: int = 1


class ChartInputs(NamedTuple):
    """What the session says of one instrument now; ``turnovers`` are those of ``minutes``.

    ``trades`` are the account's own, ``cost`` is its average cost of a share, ``has_own`` whether they are wanted.
    """

    instrument: Instrument
    period: Period
    previous_close: Decimal
    bars: tuple[DailyBar, ...]
    minutes: tuple[Bar, ...]
    turnovers: tuple[Decimal, ...]
    grid: DayGrid
    zone: tzinfo
    trades: tuple[OwnTrade, ...] = ()
    cost: Decimal | None = None
    has_own: bool = True


class ChartProps(NamedTuple):
    """The chart. Only the series of ``period`` is filled. Prices of ``bars`` are points (see Instrument).

    ``can_own``: the account has traded here, so that there is something to switch on and off.
    """

    symbol: str
    decimals: int
    period: Period
    previous_close: Decimal
    zone: tzinfo = CHINA
    bars: tuple[DailyBar, ...] = ()
    today: TodaySeries = TodaySeries()
    own: OwnSeries = OwnSeries()
    has_own: bool = True
    can_own: bool = False


def derive_chart(inputs: ChartInputs) -> ChartProps:
    """The props of the chosen period."""
    instrument, is_today = inputs.instrument, inputs.period is Period.TODAY
    return ChartProps(
        symbol=instrument.symbol,
        decimals=instrument.decimals,
        period=inputs.period,
        previous_close=inputs.previous_close,
        zone=inputs.zone,
        bars=() if is_today else inputs.bars,
        today=derive_today(inputs) if is_today else TodaySeries(),
        own=_own(inputs) if inputs.has_own else OwnSeries(),
        has_own=inputs.has_own,
        can_own=bool(inputs.trades),
    )


def _own(inputs: ChartInputs) -> OwnSeries:
    """The account's trades on the axis of the chosen period."""
    if inputs.period is Period.TODAY:
        place = place_among_minutes(_starts(inputs.grid), inputs.zone)
    else:
        place = place_among_days(inputs.bars, inputs.zone)
    return derive_own(inputs.trades, inputs.cost, place)


def _starts(grid: DayGrid) -> list[Instant]:
    return sorted((*grid.prints, *grid.minutes))


def derive_today(inputs: ChartInputs) -> TodaySeries:
    """Today's rows on an axis of auction prints and session minutes, one place each: lunch takes none."""
    starts = _starts(inputs.grid)
    return TodaySeries(tuple(_points(inputs, starts)), tuple(_marks(inputs.grid, starts)), len(starts))


def _points(inputs: ChartInputs, starts: list[Instant]) -> Iterator[TodayPoint]:
    """The close of each minute, and the day's turnover over its volume up to there."""
    scale, value, volume, before = -inputs.instrument.decimals, Decimal(0), 0, inputs.previous_close
    for bar, turnover in zip(inputs.minutes, inputs.turnovers, strict=True):
        close = Decimal(bar.close).scaleb(scale)
        value += turnover
        volume += bar.volume
        average = value / volume if volume else close
        yield TodayPoint(bisect_left(starts, bar.start), close, average, bar.volume, close - before)
        before = close


def _marks(grid: DayGrid, starts: list[Instant]) -> Iterator[ClockMark]:
    """Every full and half hour of the sessions; a break carries both its ends; then the day's end."""
    if not grid.minutes:
        return
    yield ClockMark(bisect_left(starts, grid.minutes[0]), grid.minutes[0])
    for before, minute in pairwise(grid.minutes):
        position = bisect_left(starts, minute)
        if minute - before > MINUTE:
            yield ClockMark(position, Instant(before + MINUTE), minute)
        elif minute % HALF_HOUR == 0:
            yield ClockMark(position, minute)
    yield ClockMark(len(starts) - 1, max(starts[-1], Instant(grid.minutes[-1] + MINUTE)))


class ChartViewModel(QObject):
    """The chart of the instrument that is shown."""

    props_changed = Signal(object)

    def __init__(self, session: Outlook, preferences: PreferenceStore | None = None) -> None:
        super().__init__()
        self._session = session
        self._symbol: str | None = None
        self._period = Period.DAY
        self._pace = Pace(FRAMES)
        self._preferences = preferences or PreferenceStore(None)
        self.props: ChartProps | None = None
        session.changed.connect(self._on_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def show(self, symbol: str) -> None:
        """Show another instrument."""
        self._symbol = symbol
        self._refresh()

    def choose_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period
        self._refresh()

    def show_own(self, is_wanted: bool) -> None:
        """Show the account's own trades, or do without; remembered."""
        self._preferences.change(has_own_trades=is_wanted)

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if before.has_own_trades != after.has_own_trades:
            self._refresh()

    def _on_changed(self, change: Change) -> None:
        if self._pace.is_due(change):
            self._refresh()

    def _refresh(self) -> None:
        if self._symbol is None:
            return
        props = derive_chart(self._read(self._symbol))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _read(self, symbol: str) -> ChartInputs:
        session, is_today = self._session, self._period is Period.TODAY
        quote, account = session.read.quote(symbol), session.state.account
        return ChartInputs(
            instrument=session.read.instrument(symbol),
            period=self._period,
            previous_close=quote.previous_close,
            bars=() if is_today else session.read.daily_bars(symbol),
            minutes=session.read.minute_bars(symbol) if is_today else (),
            turnovers=session.read.minute_turnovers(symbol) if is_today else (),
            grid=session.read.day_grid(symbol),
            zone=session.read.zone(symbol),
            trades=trades_of(account.orders, symbol) if symbol in account.costs else (),
            cost=account.position(symbol).average_cost,
            has_own=self._preferences.value.has_own_trades,
        )
