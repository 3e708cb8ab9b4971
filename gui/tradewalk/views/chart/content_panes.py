"""The panes of a chart with their contents: prices, volume, and an indicator."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QFont, QPainter

from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.market.series.line_series import LineSeries
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.bar_layer import BarLayer
from tradewalk.views.chart.column_layer import VolumeLayer
from tradewalk.views.chart.indicator_layers import IndicatorLayers
from tradewalk.views.chart.limit_layer import LimitLayer
from tradewalk.views.chart.line_layer import LineInk, LineLayer
from tradewalk.views.chart.look import ChartKind
from tradewalk.views.chart.own_layer import OwnLayer
from tradewalk.views.chart.pane import Layer, Level, Pane
from tradewalk.views.chart.pane_contents import PaneContents
from tradewalk.views.chart.projection import PriceScale, Projection, Sight, lowered, range_of
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.values import digits_of, write_percent, writer_of
from tradewalk.views.scale import px
from tradewalk.views.theme import Theme

Extent = tuple[float, float]
LEAST_REACH = 0.005
"""The line of a day shows this share of the previous close at least, above it and below."""
AIR = 0.04
LEGEND_TOP, LEGEND_LINE = 4, 20
MARK_ROOM, MOST_MARK_ROOM = 20, 0.2
"""The height of a row of marks, and the most of a pane that stays free for it."""


class ContentPane(Pane):
    """A pane that draws indicators. Stretched, it keeps the value at the share ``still`` of its height."""

    still = 0.5

    def __init__(self, key: str, theme: Theme, font: QFont) -> None:
        super().__init__()
        self.key = key
        self.indicators: list[IndicatorLayers] = []
        self.legend_lines = 1
        """How many lines the legends take; whoever places them says so."""
        self.lead_lines = 0
        """So many of them are others than those of the indicators."""
        self.dress(theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme; the contents follow when they are drawn next."""
        super().dress(theme, font)
        self.theme = theme
        self.indicators = []

    def draw(self, props: ChartProps, contents: PaneContents) -> None:
        """Take what there is to draw now."""
        if len(self.indicators) != len(contents.drawn):
            self.indicators = []
            for grown in contents.drawn:
                first_ink = sum(len(indicator.inks) for indicator in self.indicators)
                self.indicators.append(self._layers_of(grown, first_ink))
        for indicator, grown in zip(self.indicators, contents.drawn, strict=True):
            indicator.show(grown)
        self.layers = self.contents()
        shifts = [output.shift for grown in contents.drawn for output in grown.outputs]
        self.shifts = min(shifts, default=0), max(shifts, default=0)
        digits = digits_of(contents.figures, props.decimals)
        self.look = self.look._replace(text_of=writer_of(contents.figures, props.decimals), digits=digits)

    def _layers_of(self, grown: GrownLines, first_ink: int) -> IndicatorLayers:
        """What an indicator is painted with; its lines have the colours from one on."""
        return IndicatorLayers(grown, self.theme, first_ink)

    def contents(self) -> list[Layer]:
        """What is painted, from the ground up."""
        return [*self._areas(), *self._drawings()]

    def _areas(self) -> list[Layer]:
        return [indicator.area for indicator in self.indicators if indicator.area is not None]

    def _drawings(self) -> list[Layer]:
        return [layer for indicator in self.indicators for layer in indicator.layers]

    def fit(self, props: ChartProps) -> None:
        """Show the bars in view, below the legends, at the values that they need or those that are held."""
        self.headroom = LEGEND_TOP + self.legend_lines * px(LEGEND_LINE)
        held = props.held(self.key)
        if held is None:
            self.project(props.sight, *self.range(props))
        else:
            self.hold(props.sight, held.low, held.high)

    def range(self, props: ChartProps) -> Extent:
        """The values that the bars in view need."""
        raise NotImplementedError

    def extents(self, sight: Sight) -> list[Extent]:
        """Those of the indicators."""
        extents = (indicator.extent(*sight.bars) for indicator in self.indicators)
        return [extent for extent in extents if extent is not None]


class PricePane(ContentPane):
    """The prices of the instrument, and whatever lies over them. ``marks`` belong to bars and not to prices."""

    def __init__(self, key: str, theme: Theme, font: QFont) -> None:
        self.bars = BarLayer()
        self.closes = LineLayer(LineInk(""))
        self.own = OwnLayer()
        self.limits = LimitLayer()
        self.marks: Sequence[Layer] = ()
        self.over: Sequence[Layer] = ()
        self.top: Sequence[Layer] = ()
        self._is_line = False
        super().__init__(key, theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        self.bars.dress(theme)
        self.own.dress(theme, font)
        self.limits.dress(theme, font)

    def draw(self, props: ChartProps, contents: PaneContents) -> None:
        history, live = props.bars
        is_time_share = props.look.frame.is_time_share
        self._is_line = is_time_share or props.look.kind.is_line
        self.bars.kind = props.look.kind
        self.bars.pyramid.show(history, live)
        has_area = is_time_share or props.look.kind is ChartKind.AREA
        self.closes.ink = LineInk(self.theme.colours.accent, has_area=has_area)
        self.closes.pyramid.show(LineSeries.of_closes(history), None if live is None else live.close)
        self.look = self.look._replace(scale=props.look.scale, least_step=10.0**-props.decimals)
        super().draw(props, contents)
        if props.look.scale is PriceScale.PERCENT:
            self.look = self.look._replace(text_of=write_percent)

    def contents(self) -> list[Layer]:
        prices = self.closes if self._is_line else self.bars
        return [*self._areas(), prices, *self._drawings(), self.limits, self.own, *self.marks, *self.over]

    def _paint_levels(self, painter: QPainter) -> None:
        super()._paint_levels(painter)
        for layer in self.top:
            layer.paint(painter, self.projection, *self.projection.sight.bars)

    def fit(self, props: ChartProps) -> None:
        if props.look.scale is PriceScale.PERCENT:
            place = max(props.sight.bars[0], 0)
            first = self.bars.pyramid.window(place, place + 1, 1)
            self.look = self.look._replace(base=float(first.closes[0]) if len(first.closes) else 1.0)
        super().fit(props)
        self.own.headroom = self.headroom

    def range(self, props: ChartProps) -> Extent:
        layer = self.closes if self._is_line else self.bars.pyramid
        own = layer.extent(*props.sight.bars)
        if own is None:
            return range_of(*(float(props.previous_close),) * 2)
        low, high = _union((own, *self.extents(props.sight)))
        if props.look.frame is TimeFrame.TODAY:
            return _about(float(props.previous_close), low, high)
        is_logarithmic = props.look.scale is PriceScale.LOGARITHMIC
        low, high = range_of(low, high, air=AIR, is_logarithmic=is_logarithmic)
        return self.above_marks(props, low, high, is_logarithmic=is_logarithmic)

    def above_marks(
        self, props: ChartProps, low: float, high: float, *, is_logarithmic: bool = False
    ) -> Extent:
        """The values with room below them for the marks at the foot, where any is in view."""
        first, last = props.sight.bars
        if not any(first <= event.position < last for event in props.events):
            return low, high
        share = min(px(MARK_ROOM) / max(self.projection.area.height, 1), MOST_MARK_ROOM)
        return lowered(low, high, share, is_logarithmic=is_logarithmic and low > 0), high


class VolumePane(ContentPane):
    """The volume of the bars of the price pane."""

    still = 0.0

    def __init__(self, theme: Theme, font: QFont, bars: BarLayer) -> None:
        self._volumes = VolumeLayer(bars.pyramid)
        super().__init__("volume", theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        self._volumes.dress(theme)

    def draw(self, props: ChartProps, contents: PaneContents) -> None:
        """Half a share is no value of the axis."""
        super().draw(props, contents)
        self.look = self.look._replace(least_step=1.0)

    def contents(self) -> list[Layer]:
        return [self._volumes, *super().contents()]

    def range(self, props: ChartProps) -> Extent:
        projection = Projection(self.projection.area, props.sight, 0, 1)
        highest = self._volumes.highest(projection, *props.sight.bars)
        highest = max([highest, *(high for _, high in self.extents(props.sight))])
        return 0.0, max(highest, 1.0) * (1 + AIR)


class IndicatorPane(ContentPane):
    """An indicator in a pane of its own, with its neutral levels."""

    def draw(self, props: ChartProps, contents: PaneContents) -> None:
        super().draw(props, contents)
        self._indicator = contents.drawn[0].choice.indicator
        self.show_levels(tuple(Level(value, self.theme.colours.ink_3) for value in self._indicator.guides))

    def range(self, props: ChartProps) -> Extent:
        if self._indicator.bounds is not None:
            return range_of(*self._indicator.bounds, air=0.04)
        return range_of(*_union(self.extents(props.sight) or [(0.0, 1.0)]), air=AIR)


def pane_for(contents: PaneContents, theme: Theme, font: QFont, bars: BarLayer | None) -> ContentPane:
    """The pane of an entry of ``panes_of``; that of the volume stands under ``bars``."""
    if contents.key == "price":
        return PricePane("price", theme, font)
    if contents.key == "compared":
        from tradewalk.views.chart.comparing.pane import ComparedPane

        return ComparedPane("compared", theme, font)
    if contents.key == "volume" and bars is not None:
        return VolumePane(theme, font, bars)
    return IndicatorPane(contents.key, theme, font)


def _union(extents: Iterable[Extent]) -> Extent:
    lows, highs = zip(*extents, strict=True)
    return min(lows), max(highs)


def _about(middle: float, low: float, high: float) -> Extent:
    """As far above the previous close as below it: a day's line shows by its place whether it has risen."""
    reach = max((high - middle) * (1 + AIR), (middle - low) * (1 + AIR), middle * LEAST_REACH)
    return middle - reach, middle + reach
