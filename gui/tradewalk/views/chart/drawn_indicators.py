"""The lines of the indicators beside the bars of a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.market.indicators.indicator_shelf import GrownLines, IndicatorShelf
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.on_bars_view_model import OnBars
from tradewalk.views.chart.props import AVERAGE_OF_DAY

if TYPE_CHECKING:
    from tradewalk.market.indicators.common_lines import CommonLines
    from tradewalk.market.series.common_chart import CommonChart


class DrawnIndicators:
    """Those of one instrument."""

    def __init__(self, on_bars: OnBars) -> None:
        self._on_bars = on_bars
        self._shelf = IndicatorShelf()
        self._common_lines: CommonLines | None = None

    def forget(self) -> None:
        """Another instrument is shown."""
        self._shelf, self._common_lines = IndicatorShelf(), None

    def of(
        self, symbol: str, bars: ChartBars, frame: TimeFrame, chosen: tuple[IndicatorChoice, ...]
    ) -> tuple[GrownLines, ...]:
        """The lines of the indicators that the instrument has; a time-share line has its average price alone."""
        shares = None
        if any(choice.indicator.needs_shares for choice in chosen):
            shares = self._on_bars.shares(symbol)
        had = tuple(choice for choice in chosen if shares is not None or not choice.indicator.needs_shares)
        drawn = (AVERAGE_OF_DAY,) if frame.is_time_share else had
        self._shelf.keep(drawn)
        return tuple(self._shelf.lines(choice, bars, frame, shares) for choice in drawn)

    def among_others(
        self, symbol: str, common: CommonChart, frame: TimeFrame, chosen: tuple[IndicatorChoice, ...]
    ) -> tuple[GrownLines, ...]:
        """The same on an axis that the instrument shares with others, worked out on its own bars."""
        from tradewalk.market.indicators.common_lines import CommonLines

        if self._common_lines is None:
            self._common_lines = CommonLines()
        lines = self._common_lines
        return tuple(lines.on(common, grown) for grown in self.of(symbol, common.own, frame, chosen))
