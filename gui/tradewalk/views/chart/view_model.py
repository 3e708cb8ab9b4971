"""What the chart shows of one instrument, and what of it is in view."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.market.series.axis_calendar import AxisCalendar, Calendars
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Change
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.choices_view_model import ChartChoices
from tradewalk.views.chart.drawn_indicators import DrawnIndicators
from tradewalk.views.chart.held_ranges import HeldRanges
from tradewalk.views.chart.look import ChartLook, Span
from tradewalk.views.chart.look_preferences import of_chart
from tradewalk.views.chart.look_to_come_view_model import LookToCome
from tradewalk.views.chart.on_bars_view_model import OnBars
from tradewalk.views.chart.order_lines.props import OrderLines
from tradewalk.views.chart.own_series import OwnSeries
from tradewalk.views.chart.places import first_of_span, position_of
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps, Limits
from tradewalk.views.chart.sights import around, between, kept_within, moved, sight_of, zoomed

if TYPE_CHECKING:
    from tradewalk.market.series.common_chart import CommonChart
    from tradewalk.services.exports import ExportOutcome
    from tradewalk.views.chart.comparing.reading_view_model import Comparing
    from tradewalk.views.chart.comparing.view_model import CompareViewModel

FRAMES = 2
"""A running chart is drawn once in so many frames: ten times a second."""


class ChartViewModel(QObject):
    """The chart of the instrument that is shown."""

    props_changed = Signal(object)

    def __init__(self, session: Outlook, preferences: PreferenceStore | None = None) -> None:
        super().__init__()
        self._session = session
        self._symbol: str | None = None
        self._pace = Pace(FRAMES)
        self._preferences = preferences or PreferenceStore(None)
        self.choices = ChartChoices(self._preferences)
        self._look = self.choices.look
        self.to_come = LookToCome(self.choose)
        self._bars = BarShelf()
        self._calendars = Calendars()
        self._on_bars = OnBars(session)
        self._indicators = DrawnIndicators(self._on_bars)
        self._comparing: Comparing | None = None
        self._chooser: CompareViewModel | None = None
        self._is_expanded = False
        self._dragged: tuple[float, ...] = ()
        self.ranges = HeldRanges(self._on_ranges_changed)
        self._sights: dict[TimeFrame, tuple[Sight, int]] = {}
        self._outcome: ExportOutcome | None = None
        self.props: ChartProps | None = None
        session.changed.connect(self._on_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def show(self, symbol: str) -> None:
        """Show another instrument, from its last bars on."""
        if symbol != self._symbol:
            self._symbol, self._sights, self._outcome = symbol, {}, None
            self._indicators.forget()
            self.ranges.forget()
        self._refresh()

    def choose(self, look: ChartLook) -> None:
        """Draw it otherwise; remembered."""
        self.to_come.forget()
        self._look, self._outcome, before = look, None, self.choices.value
        self.choices.choose_look(look)
        if self.choices.value == before:  # else it was heard
            self._refresh()

    def choose_frame(self, frame: TimeFrame) -> None:
        """Show bars of another length."""
        self.choose(self._look._replace(frame=frame))

    def drag_heights(self, shares: tuple[float, ...]) -> None:
        """Give the panes these shares of the height while their border is dragged."""
        self._dragged = shares
        self._refresh()

    def keep_heights(self) -> None:
        """Remember the shares that the panes were dragged to."""
        shares, self._dragged = self._dragged, ()
        if shares:
            self.choices.choose_heights(shares)

    def expand(self, is_wanted: bool) -> None:
        """Have the page to itself, or share it."""
        self._is_expanded = is_wanted
        self._refresh()

    def go_on(self) -> None:
        """Read what the first picture did without: what is known of the company."""
        self._on_bars.tells_events = True
        self._refresh()

    def compare(self, others: tuple[str, ...]) -> None:
        """Compare the instrument with these; with none, show it by itself. Remembered for as long as this lives."""
        if self._symbol is not None:
            self._compared.choose(self._symbol, others)
            self._refresh()

    def compare_no_longer(self, other: str) -> None:
        """Compare with all but one of those that are compared."""
        if self._symbol is not None:
            self.compare(tuple(each for each in self._compared.chosen(self._symbol) if each != other))

    def chooser(self) -> CompareViewModel | None:
        """Where one chooses what is compared, at the instrument on show; None without one."""
        from tradewalk.views.chart.comparing.view_model import CompareViewModel

        if self._symbol is None:
            return None
        if self._chooser is None:
            self._chooser = CompareViewModel(self._session, self._preferences)
            self._chooser.chosen.connect(self.compare)
        self._chooser.begin(self._symbol, self._compared.chosen(self._symbol))
        return self._chooser

    @property
    def _compared(self) -> Comparing:
        if self._comparing is None:
            from tradewalk.views.chart.comparing.reading_view_model import Comparing

            self._comparing = Comparing()
        return self._comparing

    @property
    def at(self) -> Instant:
        """The simulated instant that is looked at."""
        return self._session.state.at

    @property
    def are_shares_known(self) -> bool:
        """Whether it is published how many shares of the instrument there are."""
        return self._symbol is not None and self._on_bars.shares(self._symbol) is not None

    def tell(self, outcome: ExportOutcome) -> None:
        """Say what became of a file of what is in view."""
        self._outcome = outcome
        self._refresh()

    def look_at(self, sight: Sight) -> None:
        """Bring this stretch of the axis into view, as far as there is such a one."""
        if self.props is not None:
            self._see(kept_within(sight, self.props.places))

    def zoom(self, factor: float, about: float) -> None:
        """Bring so many times as many bars into view; *about* stays where it is."""
        if self.props is not None:
            self._see(zoomed(self.props.sight, factor, about, self.props.places))

    def move(self, bars: float) -> None:
        """Bring what is so many bars later into view."""
        if self.props is not None:
            self._see(moved(self.props.sight, bars, self.props.places))

    def fit(self) -> None:
        """Bring the usual number of bars into view, up to the last, at the values that they need."""
        self.ranges.free()
        if self.props is not None:
            is_time_share = self._look.frame.is_time_share
            self._see(sight_of(None, self.props.places, is_time_share=is_time_share))

    def choose_span(self, span: Span) -> None:
        """Bring a stretch of the calendar into view, up to the last bar."""
        self.ranges.free()
        if self.props is not None and self.props.bar_count:
            first = first_of_span(self.props.bars, span, self.props.zone)
            self._see(between(first, self.props.bar_count - 1, self.props.places))

    def jump_to(self, day: date) -> None:
        """Bring a day into the middle; the first or the last bar where there is none."""
        self.ranges.free()
        if self.props is not None and self.props.bar_count:
            position = position_of(self.props.bars, day, self.props.zone)
            self._see(around(position, self.props.sight, self.props.places))

    def jump_to_event(self, day: date) -> None:
        """Bring the day of an event into the middle; bars of days are shown where others do not reach back so far."""
        if self.props is not None and self.props.bar_count:
            first = moment_of(Instant(int(self.props.bar(0).start)), self.props.zone).date()
            if day < first and not self._look.frame.is_of_days:
                self.choose_frame(TimeFrame.DAY)
            self.jump_to(day)

    def _see(self, sight: Sight) -> None:
        assert self.props is not None
        self._sights[self._look.frame] = (sight, self.props.places)
        comparison = self.props.comparison and self._compared.props(sight)
        self._emit(self.props._replace(sight=sight, comparison=comparison))

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if of_chart(before) != of_chart(after):
            self._look = self.choices.look
            self._refresh()

    def _on_ranges_changed(self) -> None:
        if self.props is not None:
            self._emit(self.props._replace(ranges=self.ranges.of(self._look)))

    def _on_changed(self, change: Change) -> None:
        if self._pace.is_due(change):
            self._refresh()

    def _refresh(self) -> None:
        if not self.to_come.draw_now() and self._symbol is not None:
            self._emit(self._derive(self._symbol))

    def _emit(self, props: ChartProps) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _derive(self, symbol: str) -> ChartProps:
        read, look, choices = self._session.read, self._look, self.choices.value
        quote, instrument = read.quote(symbol), read.instrument(symbol)
        bars = self._bars.bars(read, symbol, look.frame, look.adjustment)
        zone = read.zone(symbol)
        calendar = self._calendars.of(bars, zone, read.day_grid(symbol), look.frame)
        common = self._common(symbol, calendar)
        if common is not None:
            bars, calendar = common.bars, common.calendar
        places = calendar.places
        before = self._sights.get(look.frame)
        if self._comparing is not None:
            before = self._comparing.sight_before(self.props, symbol, look.frame, calendar) or before
        sight = sight_of(before, places, is_time_share=look.frame.is_time_share)
        self._sights[look.frame] = (sight, places)
        chosen = self.choices.indicators
        return ChartProps(
            symbol=symbol,
            decimals=instrument.decimals,
            look=look,
            previous_close=quote.previous_close,
            zone=zone,
            bars=bars,
            places=places,
            calendar=calendar,
            sight=sight,
            drawn=self._indicators.of(symbol, bars, look.frame, chosen)
            if common is None
            else self._indicators.among_others(symbol, common, look.frame, chosen),
            chosen=chosen,
            shares=self._dragged or choices.chart_heights,
            has_volume=choices.chart_has_volume,
            is_expanded=self._is_expanded,
            limits=Limits.of(quote.limit_up, quote.limit_down),
            own=self._on_bars.own(symbol, bars, look)
            if choices.has_own_trades and common is None
            else OwnSeries(),
            has_own=choices.has_own_trades,
            can_own=self._on_bars.has_traded(symbol),
            has_limits=choices.chart_has_limits,
            factor=self._on_bars.factors(symbol, look).of(read.now),
            references=self._on_bars.references(symbol, look),
            events=self._on_bars.events(symbol, bars, look) if choices.chart_has_events else (),
            has_events=choices.chart_has_events,
            currency=instrument.currency.value,
            comparison=None if common is None else self._compared.props(sight),
            orders=OrderLines() if common is not None else self._on_bars.orders(symbol),
            outcome=self._outcome,
            ranges=self.ranges.of(look),
        )

    def _common(self, symbol: str, own: AxisCalendar) -> CommonChart | None:
        """The common axis of what is compared; None where nothing is."""
        if self._comparing is None:
            return None
        return self._comparing.common(self._session.read, symbol, self._look.frame, self._bars, own)
