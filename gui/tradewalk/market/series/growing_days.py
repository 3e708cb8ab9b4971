"""Bars of a day or more: what is over is worked out once a day, the one that grows with every look."""

from datetime import date, time, tzinfo

from tradewalk.domain.instants import instant_at
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.series.adjustment import Adjustment, adjusted, latest_factors, steps_of
from tradewalk.market.series.bar_series import BarRow, BarSeries, daily_series
from tradewalk.market.series.bar_source import BarSource
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.local_time import local_days
from tradewalk.market.series.resampling import merged, period_numbers, resampled
from tradewalk.market.series.time_frame import TimeFrame

_EPOCH = date(1970, 1, 1)


class GrowingDays:
    """One instrument in one frame on one day: made from the days before it, asked for as today goes on."""

    def __init__(self, source: BarSource, symbol: str, frame: TimeFrame, adjustment: Adjustment) -> None:
        self._symbol = symbol
        self._scale = 10 ** source.instrument(symbol).decimals
        self._zone = source.zone(symbol)
        self.day = source.current_day(symbol)
        self._start = float(instant_at(self.day, time(), self._zone))
        before = source.past_daily_bars(symbol)
        decimals = source.instrument(symbol).decimals
        steps = steps_of(before, source.corporate_actions(symbol), decimals)
        self._factors = latest_factors(steps, adjustment)
        days = adjusted(daily_series(before, decimals, self._zone), steps, adjustment)
        self._history, self._begun = _parted(days, frame, self._zone, self.day)

    def read(self, source: BarSource) -> ChartBars:
        """The bars now."""
        today = source.today_bar(self._symbol)
        if today is None:
            return ChartBars(self._history, self._begun)
        return ChartBars(self._history, merged(self._begun, self._factors.of(self._row(today))))

    def _row(self, bar: DailyBar) -> BarRow:
        scale = self._scale
        return BarRow(
            self._start,
            bar.open / scale,
            bar.high / scale,
            bar.low / scale,
            bar.close / scale,
            float(bar.volume),
            float(bar.turnover),
        )


def _parted(days: BarSeries, frame: TimeFrame, zone: tzinfo, today: date) -> tuple[BarSeries, BarRow | None]:
    """The bars that are over, and what the days before today are of today's bar, if any are."""
    bars = resampled(days, frame, zone)
    if frame is TimeFrame.DAY or not len(days):
        return bars, None
    numbers = period_numbers(local_days(days.starts[-1:], zone), frame)
    now = period_numbers(numbers * 0 + (today - _EPOCH).days, frame)
    return (bars.first(len(bars) - 1), bars.row(-1)) if numbers[0] == now[0] else (bars, None)
