"""Today's line with its average price, the previous close, and volume; lunch takes no room."""

from collections.abc import Iterable

import numpy as np

from tradewalk.views import formatting
from tradewalk.views.chart.axes import Label
from tradewalk.views.chart.canvas import Canvas, thin_pen
from tradewalk.views.chart.plotting import InfiniteLine, PlotCurveItem
from tradewalk.views.chart.shapes import today_volume_shapes
from tradewalk.views.chart.view_model import ChartProps, ClockMark, TodayPoint
from tradewalk.views.theme import Theme
from tradewalk.views.tones import tone_of

LEAST_REACH = 0.005
AIR = 7


def clock_labels(props: ChartProps) -> tuple[Label, ...]:
    """The times under the axis; a break carries both its ends."""
    return tuple(Label(float(mark.position), _text(mark, props)) for mark in props.today.marks)


def reach_of(points: Iterable[TodayPoint], previous_close: float) -> float:
    """How far above and below the previous close the axis goes: as far as today went, and a little."""
    farthest = max((abs(float(point.close) - previous_close) for point in points), default=0.0)
    return max(farthest * 1.08, previous_close * LEAST_REACH)


class TodayCanvas(Canvas):
    """Draws today's points of the props."""

    def __init__(self, theme: Theme) -> None:
        self.line, self.average = PlotCurveItem(antialias=True), PlotCurveItem(antialias=True)
        self.previous_close = InfiniteLine(angle=0, movable=False)
        super().__init__(theme)
        for item in (self.previous_close, self.average, self.line):
            self.prices.addItem(item, ignoreBounds=True)
        for plot in (self.prices, self.volumes):
            plot.setMouseEnabled(x=False, y=False)
        self._symbol = ""

    def dress(self, theme: Theme) -> None:
        """Put on another theme."""
        super().dress(theme)
        self.line.setPen(thin_pen(theme.colours.accent))
        self.average.setPen(thin_pen(theme.colours.line_1))
        self.previous_close.setPen(thin_pen(theme.colours.ink_3))

    def draw(self, props: ChartProps) -> None:
        """Draw the day so far; the room at the right is the time to come."""
        points, close = props.today.points, float(props.previous_close)
        positions = np.array([point.position for point in points], dtype=np.float64)
        self.line.setData(positions, np.array([float(point.close) for point in points]))
        self.average.setData(positions, np.array([float(point.average) for point in points]))
        self.volume_bars.show_shapes(today_volume_shapes(points))
        self.previous_close.setValue(close)
        self.index_axis.show_labels(clock_labels(props))
        if props.symbol != self._symbol:
            self._symbol = props.symbol
            self.fit_axis(close, props.decimals)
        self._fit(props, reach_of(points, close))
        self.draw_own(props.own, props.decimals)
        self._mark_last(props)

    def _fit(self, props: ChartProps, reach: float) -> None:
        close = float(props.previous_close)
        self.prices.setXRange(-AIR, props.today.length + AIR, padding=0)
        self.prices.setYRange(close - reach, close + reach, padding=0)
        self.set_volume_range(max((float(point.volume) for point in props.today.points), default=1.0))

    def _mark_last(self, props: ChartProps) -> None:
        if not props.today.points:
            self.clear_last()
            return
        last = props.today.points[-1].close
        tone = tone_of(last - props.previous_close)
        self.mark_last(float(last), formatting.price(last, props.decimals), self.theme.ink_of(tone))


def _text(mark: ClockMark, props: ChartProps) -> str:
    text = formatting.clock_minute(mark.at, props.zone)
    if mark.resumes is None:
        return text
    return f"{text} / {formatting.clock_minute(mark.resumes, props.zone)}"
