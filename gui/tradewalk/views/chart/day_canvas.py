"""Daily candles with volume: the last ones first, wheel to zoom, drag to move."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QColor

from tradewalk.domain.quotes import DailyBar
from tradewalk.views import formatting
from tradewalk.views.chart.axes import Label
from tradewalk.views.chart.bar_item import BarItem
from tradewalk.views.chart.bar_table import BarTable
from tradewalk.views.chart.canvas import Canvas
from tradewalk.views.chart.plotting import ViewBox
from tradewalk.views.chart.shapes import candle_shapes, volume_shapes
from tradewalk.views.chart.view_model import ChartProps
from tradewalk.views.theme import Theme
from tradewalk.views.tones import tone_of

BARS_AT_FIRST = 120
FEWEST_BARS = 15
ROOM_AT_LEFT = 2.0
ROOM_AT_RIGHT = 1.5


def month_labels(days: Sequence[date]) -> tuple[Label, ...]:
    """A label at the first bar of every month."""
    firsts = (
        index
        for index, day in enumerate(days)
        if index and (day.year, day.month) != (days[index - 1].year, days[index - 1].month)
    )
    return tuple(Label(float(index), formatting.month_name(days[index])) for index in firsts)


class DayCanvas(Canvas):
    """Draws the daily bars of the props."""

    def __init__(self, theme: Theme) -> None:
        self.candles = BarItem()
        super().__init__(theme)
        self.prices.addItem(self.candles, ignoreBounds=True)
        self._symbol = ""
        self._bars: tuple[DailyBar, ...] = ()
        self._table = BarTable()
        self.prices.sigXRangeChanged.connect(self._on_range_changed)

    def dress(self, theme: Theme) -> None:
        """Put on another theme."""
        super().dress(theme)
        self.candles.colour(QColor(theme.up), QColor(theme.down))

    def draw(self, props: ChartProps) -> None:
        """Draw the bars; another instrument starts at its last bars, the same one stays where it is."""
        is_other, grown = props.symbol != self._symbol, len(props.bars) - len(self._bars)
        self._symbol, self._bars = props.symbol, props.bars
        table = self._table.of(props.bars, props.decimals)
        is_growing = self._table.is_growing and not is_other
        self.candles.show_shapes(candle_shapes(table), is_growing=is_growing)
        self.volume_bars.show_shapes(volume_shapes(table), is_growing=is_growing)
        if is_other or grown:
            self.index_axis.show_labels(month_labels([bar.day for bar in props.bars]))
            self._place_view(is_other=is_other, grown=grown)
        self._fit_heights()
        self.draw_own(props.own, props.decimals)
        self._mark_last(props)

    def _place_view(self, *, is_other: bool, grown: int) -> None:
        # A view wider than its limits would be moved for ever: a short history has an empty right side.
        right = max(len(self._bars) - 1 + ROOM_AT_RIGHT, FEWEST_BARS - ROOM_AT_LEFT)
        widest = right + ROOM_AT_LEFT
        self.prices.setLimits(xMin=-ROOM_AT_LEFT, xMax=right, minXRange=FEWEST_BARS, maxXRange=widest)
        if is_other:
            self.fit_axis(self._highest(), 2)
            self.prices.setXRange(max(right - BARS_AT_FIRST, -ROOM_AT_LEFT), right, padding=0)
            return
        left, end = self.prices.viewRange()[0]
        if end >= right - grown - 1:
            self.prices.setXRange(left + grown, end + grown, padding=0)

    def _highest(self) -> float:
        shapes = self.candles.shapes
        return float(shapes.highs.max()) if shapes is not None and len(shapes.highs) else 1.0

    def _on_range_changed(self, _view: ViewBox, _range: object) -> None:
        self._fit_heights()

    def _fit_heights(self) -> None:
        left, right = self.prices.viewRange()[0]
        shapes, volumes = self.candles.shapes, self.volume_bars.shapes
        prices = shapes.extent(left, right) if shapes else None
        if prices is None or volumes is None:
            return
        low, high = prices
        room = (high - low or high * 0.01) * 0.08
        self.prices.setYRange(low - room, high + room, padding=0)
        self.set_volume_range((volumes.extent(left, right) or (0.0, 1.0))[1])

    def _mark_last(self, props: ChartProps) -> None:
        if not props.bars:
            self.clear_last()
            return
        last = formatting.from_points(props.bars[-1].close, props.decimals)
        tone = tone_of(last - props.previous_close)
        self.mark_last(float(last), formatting.price(last, props.decimals), self.theme.ink_of(tone))
