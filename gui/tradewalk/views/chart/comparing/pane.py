"""The price pane while several instruments are compared: a line each, in percent from their first common bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.views.chart.comparing.in_percent import InPercent, percent_of
from tradewalk.views.chart.content_panes import AIR, ContentPane, Extent, PricePane
from tradewalk.views.chart.indicator_layers import IndicatorLayers
from tradewalk.views.chart.line_layer import LineInk, LineLayer
from tradewalk.views.chart.pane import Layer, PaneLook
from tradewalk.views.chart.pane_contents import PaneContents
from tradewalk.views.chart.projection import range_of
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.values import PERCENT_DECIMALS, write_percent
from tradewalk.views.theme import Theme

LEAST_STEP = 0.01


class ComparedPane(PricePane):
    """Draws lines in place of bars. What marks a bar and not a price stands here as well, and the indicators of the
    chart's own instrument do in percent, dashed beside the lines of instruments.
    """

    def __init__(self, key: str, theme: Theme, font: QFont) -> None:
        self.lines: list[LineLayer] = []
        self.standard: float | None = None
        super().__init__(key, theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        self.lines = []

    def draw(self, props: ChartProps, contents: PaneContents) -> None:
        self.bars.pyramid.show(*props.bars)
        drawn = () if props.comparison is None else props.comparison.lines.drawn
        self.standard = props.standard
        if len(self.lines) != len(drawn):
            self.indicators = []
            self.lines = [LineLayer(LineInk(ink_of(self.theme, place))) for place in range(len(drawn))]
        for layer, line in zip(self.lines, drawn, strict=True):
            layer.pyramid.show(line)
        ContentPane.draw(self, props, contents)
        self.look = PaneLook(write_percent, least_step=LEAST_STEP, digits=PERCENT_DECIMALS)

    def contents(self) -> list[Layer]:
        """The chart's own line lies over the others."""
        areas, drawings = (
            [InPercent(layer, self.standard) for layer in layers]
            for layers in (self._areas(), self._drawings())
        )
        return [*areas, *self.lines[1:], *drawings, *self.lines[:1], *self.marks]

    def _layers_of(self, grown: GrownLines, first_ink: int) -> IndicatorLayers:
        """They go on with the colours where those of the other instruments end."""
        return IndicatorLayers(grown, self.theme, first_ink + len(self.lines) - 1, Qt.PenStyle.DashLine)

    def fit(self, props: ChartProps) -> None:
        ContentPane.fit(self, props)

    def range(self, props: ChartProps) -> Extent:
        """The lines in view."""
        extents = [extent for line in self.lines if (extent := line.extent(*props.sight.bars)) is not None]
        if not extents:
            return -1.0, 1.0
        if self.standard is not None:
            prices = self.extents(props.sight)
            extents += [
                (percent_of(low, self.standard), percent_of(high, self.standard)) for low, high in prices
            ]
        low, high = min(low for low, _ in extents), max(high for _, high in extents)
        return self.above_marks(props, *range_of(low, high, air=AIR))


def ink_of(theme: Theme, place: int) -> str:
    """The colour of a line: the accent for the chart's own, for the others those of lines that differ from it."""
    accent = theme.colours.accent
    others = [ink for ink in theme.lines if ink != accent]
    return accent if place == 0 else others[(place - 1) % len(others)]
