"""What a chart draws."""

from __future__ import annotations

from datetime import tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tradewalk.domain.instants import CHINA, Instant
from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.market.series.axis_calendar import AxisCalendar
from tradewalk.market.series.bar_series import BarRow
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.price_factors import UNADJUSTED, PriceFactors
from tradewalk.views.chart.held_ranges import HeldRange
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.order_lines.props import OrderLines
from tradewalk.views.chart.own_series import OwnSeries
from tradewalk.views.chart.projection import Sight

if TYPE_CHECKING:
    from tradewalk.market.series.chart_events import ChartEvent
    from tradewalk.services.exports import ExportOutcome
    from tradewalk.views.chart.comparing.props import ComparisonProps

AVERAGE_OF_DAY = IndicatorChoice("vwap", (20,))
"""The average price, which every time-share line has beside it."""
NO_BARS = ChartBars.none()


class Limits(NamedTuple):
    """The highest and the lowest legal price of today."""

    up: Decimal
    down: Decimal

    @classmethod
    def of(cls, up: Decimal | None, down: Decimal | None) -> Limits | None:
        """Of an instrument that has both."""
        return None if up is None or down is None else cls(up, down)


class ChartProps(NamedTuple):
    """The chart of one instrument.

    ``places`` is the length of the axis of bars: of the time-share lines the rest of the day has its places already.
    ``calendar`` knows when each of them begins.
    ``drawn`` are the indicators with their lines, ``panes`` the shares of the height that the panes have.
    One that ``is_expanded`` has the page to itself.
    ``outcome`` is what became of the file that was saved last.
    ``can_own``: the account has traded here, so that there is something to switch on and off.
    ``factor`` is what a price of today is multiplied by where the bars are adjusted; ``references`` makes closes of
    bars that are not comparable over ex-dates.
    ``ranges`` are those of panes that were stretched.
    While something is compared, ``bars`` are the instrument's on the common axis.
    """

    symbol: str
    decimals: int
    look: ChartLook
    previous_close: Decimal
    zone: tzinfo = CHINA
    bars: ChartBars = NO_BARS
    places: int = 0
    calendar: AxisCalendar | None = None
    sight: Sight = Sight(-0.5, 0.5)
    drawn: tuple[GrownLines, ...] = ()
    chosen: tuple[IndicatorChoice, ...] = ()
    shares: tuple[float, ...] = ()
    has_volume: bool = True
    is_expanded: bool = False
    limits: Limits | None = None
    own: OwnSeries = OwnSeries()
    has_own: bool = True
    can_own: bool = False
    has_limits: bool = True
    factor: float = 1.0
    references: PriceFactors = UNADJUSTED
    events: tuple[ChartEvent, ...] = ()
    has_events: bool = True
    currency: str = ""
    comparison: ComparisonProps | None = None
    orders: OrderLines = OrderLines()
    outcome: ExportOutcome | None = None
    ranges: tuple[HeldRange, ...] = ()

    def held(self, key: str) -> HeldRange | None:
        """The range of values that the pane with this key is held at; None where it shows what the bars need."""
        return next((held for held in self.ranges if held.key == key), None)

    @property
    def bar_count(self) -> int:
        """How many bars there are."""
        return len(self.bars.history) + (self.bars.live is not None)

    def bar(self, position: int) -> BarRow:
        """One bar, from 0 up to ``bar_count``, which is excluded."""
        history, live = self.bars
        return live if live is not None and position == len(history) else history.row(position)

    @property
    def standard(self) -> float | None:
        """The close that percentages are measured from; None where nothing is compared, or no bar is common."""
        base = None if self.comparison is None else self.comparison.lines.comparison.base
        return None if base is None else self.bar(base).close

    def close_before(self, position: int) -> float | None:
        """The close that the change of a bar is measured from; None where there is none before.

        It is that of the bar before, and of a minute of a time-share line that of the day before: of today's, which
        the axis ends with, the previous close. Over an ex-date it is the reference close that the exchange sets, so
        that a day's bar has the change that the day's quote had, adjusted or not; weeks and more are as dealt.
        """
        first = position
        if self.look.frame.is_time_share and self.calendar is not None:
            first = self.calendar.first_of_day(position)
            if first == self.calendar.first_of_day(self.places - 1):
                return float(self.previous_close)
        return self._comparable(first - 1, position) if first > 0 else None

    def _comparable(self, before: int, position: int) -> float:
        """The close of a bar as it compares with a later one."""
        bar, later = self.bar(before), self.bar(position)
        factor_before = self.references.of(Instant(int(bar.start)))
        return bar.close * factor_before / self.references.of(Instant(int(later.start)))
