"""What the chart shows of one instrument, and what of it is in view."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.own_trades import trades_of
from tradewalk.market.indicators.choice import IndicatorChoice, parse_choices
from tradewalk.market.indicators.indicator_shelf import GrownLines, IndicatorShelf
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Change
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.look import ChartKind, ChartLook, Span
from tradewalk.views.chart.own_series import OwnSeries, derive_own, place_among
from tradewalk.views.chart.places import first_of_span, position_of
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.props import AVERAGE_OF_DAY, ChartProps, Limits
from tradewalk.views.chart.sights import around, between, kept_within, moved, sight_of, zoomed

FRAMES = 2
"""A running chart is drawn once in so many frames: ten times a second."""
Choice = TypeVar("Choice", bound=StrEnum)


class ChartViewModel(QObject):
    """The chart of the instrument that is shown."""

    props_changed = Signal(object)

    def __init__(self, session: Outlook, preferences: PreferenceStore | None = None) -> None:
        super().__init__()
        self._session = session
        self._symbol: str | None = None
        self._pace = Pace(FRAMES)
        self._preferences = preferences or PreferenceStore(None)
        self._look = look_of(self._preferences.value)
        self._bars = BarShelf()
        self._indicators = IndicatorShelf()
        self._calendars = Calendars()
        self._is_expanded = False
        self._sights: dict[TimeFrame, tuple[Sight, int]] = {}
        self.props: ChartProps | None = None
        session.changed.connect(self._on_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def show(self, symbol: str) -> None:
        """Show another instrument, from its last bars on."""
        if symbol != self._symbol:
            self._symbol, self._sights = symbol, {}
            self._indicators = IndicatorShelf()
        self._refresh()

    def choose(self, look: ChartLook) -> None:
        """Draw it otherwise; remembered."""
        self._look = look
        self._preferences.change(
            chart_frame=look.frame.value,
            chart_kind=look.kind.value,
            chart_scale=look.scale.value,
            chart_adjustment=look.adjustment.value,
        )
        self._refresh()

    def choose_frame(self, frame: TimeFrame) -> None:
        """Show bars of another length."""
        self.choose(self._look._replace(frame=frame))

    def choose_indicators(self, choices: tuple[IndicatorChoice, ...]) -> None:
        """Draw these indicators, in this order; remembered."""
        from tradewalk.market.indicators.choice import format_choice

        self._preferences.change(chart_indicators=tuple(map(format_choice, choices)), chart_heights=())

    def choose_heights(self, shares: tuple[float, ...]) -> None:
        """Give the panes these shares of the height; remembered."""
        self._preferences.change(chart_heights=shares)

    def show_volume(self, is_wanted: bool) -> None:
        """Show the volume of the bars below them, or do without; remembered."""
        self._preferences.change(chart_has_volume=is_wanted, chart_heights=())

    def expand(self, is_wanted: bool) -> None:
        """Have the page to itself, or share it."""
        self._is_expanded = is_wanted
        self._refresh()

    def show_own(self, is_wanted: bool) -> None:
        """Show the account's own trades, or do without; remembered."""
        self._preferences.change(has_own_trades=is_wanted)

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
        """Bring the usual number of bars into view, up to the last."""
        if self.props is not None:
            is_time_share = self._look.frame.is_time_share
            self._see(sight_of(None, self.props.places, is_time_share=is_time_share))

    def choose_span(self, span: Span) -> None:
        """Bring a stretch of the calendar into view, up to the last bar."""
        if self.props is not None and self.props.bar_count:
            first = first_of_span(self.props.bars, span, self.props.zone)
            self._see(between(first, self.props.bar_count - 1, self.props.places))

    def jump_to(self, day: date) -> None:
        """Bring a day into the middle; the first or the last bar where there is none."""
        if self.props is not None and self.props.bar_count:
            position = position_of(self.props.bars, day, self.props.zone)
            self._see(around(position, self.props.sight, self.props.places))

    def _see(self, sight: Sight) -> None:
        assert self.props is not None
        self._sights[self._look.frame] = (sight, self.props.places)
        self._emit(self.props._replace(sight=sight))

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if of_chart(before) != of_chart(after):
            self._look = look_of(after)
            self._refresh()

    def _on_changed(self, change: Change) -> None:
        if self._pace.is_due(change):
            self._refresh()

    def _refresh(self) -> None:
        if self._symbol is not None:
            self._emit(self._derive(self._symbol))

    def _emit(self, props: ChartProps) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _derive(self, symbol: str) -> ChartProps:
        read, look, choices = self._session.read, self._look, self._preferences.value
        quote, instrument = read.quote(symbol), read.instrument(symbol)
        bars = self._bars.bars(read, symbol, look.frame, look.adjustment)
        calendar = self._calendars.of(bars, read.zone(symbol), read.day_grid(symbol), look.frame)
        places = calendar.places
        before = self._sights.get(look.frame)
        sight = sight_of(before, places, is_time_share=look.frame.is_time_share)
        self._sights[look.frame] = (sight, places)
        chosen, _ = parse_choices(choices.chart_indicators)
        trades = trades_of(self._session.state.account.orders, symbol) if self._has_traded(symbol) else ()
        return ChartProps(
            symbol=symbol,
            decimals=instrument.decimals,
            look=look,
            previous_close=quote.previous_close,
            zone=read.zone(symbol),
            bars=bars,
            places=places,
            calendar=calendar,
            sight=sight,
            drawn=self._drawn(bars, chosen),
            chosen=chosen,
            shares=choices.chart_heights,
            has_volume=choices.chart_has_volume,
            is_expanded=self._is_expanded,
            limits=_limits(quote.limit_up, quote.limit_down),
            own=self._own(symbol, bars) if choices.has_own_trades else OwnSeries(),
            has_own=choices.has_own_trades,
            can_own=bool(trades),
        )

    def _drawn(self, bars: ChartBars, chosen: tuple[IndicatorChoice, ...]) -> tuple[GrownLines, ...]:
        """The lines of the indicators; a time-share line has its average price beside it, and no others."""
        frame = self._look.frame
        drawn = (AVERAGE_OF_DAY,) if frame.is_time_share else chosen
        self._indicators.keep(drawn)
        return tuple(self._indicators.lines(choice, bars, frame) for choice in drawn)

    def _has_traded(self, symbol: str) -> bool:
        return symbol in self._session.state.account.costs

    def _own(self, symbol: str, bars: ChartBars) -> OwnSeries:
        account = self._session.state.account
        if not self._has_traded(symbol):
            return OwnSeries()
        cost = account.position(symbol).average_cost
        return derive_own(trades_of(account.orders, symbol), cost, place_among(bars))


def look_of(preferences: Preferences) -> ChartLook:
    """How the chart was last drawn; what nobody knows any more is as usual."""
    usual = ChartLook()
    return ChartLook(
        _known(TimeFrame, preferences.chart_frame, usual.frame),
        _known(ChartKind, preferences.chart_kind, usual.kind),
        _known(PriceScale, preferences.chart_scale, usual.scale),
        _known(Adjustment, preferences.chart_adjustment, usual.adjustment),
    )


def _known(kind: type[Choice], text: str, usual: Choice) -> Choice:
    return kind(text) if text in tuple(kind) else usual


def of_chart(preferences: Preferences) -> tuple[object, ...]:
    """What is chosen about charts."""
    return (
        preferences.chart_frame,
        preferences.chart_kind,
        preferences.chart_scale,
        preferences.chart_adjustment,
        preferences.chart_indicators,
        preferences.chart_heights,
        preferences.chart_has_volume,
        preferences.has_own_trades,
    )


def _limits(up: Decimal | None, down: Decimal | None) -> Limits | None:
    return None if up is None or down is None else Limits(up, down)
