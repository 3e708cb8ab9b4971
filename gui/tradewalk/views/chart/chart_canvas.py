"""The chart: panes one below the other over one axis of bars, with the crosshair over them all."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views.chart.content_panes import ContentPane, PricePane, pane_for
from tradewalk.views.chart.crosshair import Crosshair, Crossing
from tradewalk.views.chart.label_font import label_font
from tradewalk.views.chart.label_texts import labels_of, moment_text
from tradewalk.views.chart.limit_layer import LimitMark
from tradewalk.views.chart.pane import Layer, Level
from tradewalk.views.chart.pane_contents import panes_of, shares_of
from tradewalk.views.chart.pane_layout import pane_areas
from tradewalk.views.chart.plotting import GraphicsView, setConfigOptions
from tradewalk.views.chart.projection import Area
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.time_axis import TimeAxis
from tradewalk.views.scale import px
from tradewalk.views.theme import Theme

setConfigOptions(useOpenGL=False, enableExperimental=False, antialias=False)
FOOT = 24
LABEL_WIDTH = 76
"""About the pixels that a label of the axis of bars takes with the room around it."""
AXIS_PADDING = 18
ELEMENTS = (
    "chart.prices",
    "chart.pane",
    "chart.price-axis",
    "chart.time-axis",
    "chart.read-out",
    "chart.last-price",
    "chart.last-bar",
    "chart.order-line",
    "chart.own-trade",
    "chart.event",
)
"""What is painted and can be pointed at; ``target_elements`` says where it lies."""
MOST_WIDTHS = 1000
MOST_RESIZES = 3
GROWING = 3
"""The pixels beside a bar that are painted with it, where it alone has changed."""


class ChartCanvas(GraphicsView):  # type: ignore[misc]  # pyqtgraph is untyped
    """Draws props, and tells what is pointed at. ``laid_out`` is for whoever puts something over the panes."""

    pointed = Signal(object)
    laid_out = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(background=None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameStyle(0)
        self.setMouseTracking(True)
        self.props: ChartProps | None = None
        self.panes: list[ContentPane] = []
        self.price_levels: Sequence[Level] = ()
        self.over_prices: list[Layer] = []
        self.top_layers: list[Layer] = []
        self.own_texts = ("", {Side.BUY: "B", Side.SELL: "S"})
        self.limits: tuple[LimitMark, ...] = ()
        self.marks: list[Layer] = []
        self.before_legends: QWidget = self
        """From here the Tab key leads to the legends of indicators."""
        self.time_axis = TimeAxis()
        self.addItem(self.time_axis)
        self.crosshair = Crosshair(self)
        self._axis_width = 0
        self._keys: tuple[object, ...] = ()
        self.position: int | None = None
        self._pointer_y: int | None = None
        self._labelled: tuple[object, ...] = ()
        self.dress(theme)

    @property
    def price_pane(self) -> PricePane:
        """The pane of the prices, which every chart has."""
        pane = self.panes[0]
        assert isinstance(pane, PricePane)
        return pane

    def dress(self, theme: Theme) -> None:
        """Put on another theme; ``draw`` follows."""
        self.theme, self.label_font = theme, label_font(self.font())
        self._labelled = ()
        self._metrics = QFontMetricsF(self.label_font)
        self._widths: dict[str, float] = {}
        self.setBackground(QColor(theme.colours.surface))
        self.time_axis.dress(theme, self.label_font)
        self.crosshair.dress(theme, self.label_font)
        for pane in self.panes:
            pane.dress(theme, self.label_font)

    def draw(self, props: ChartProps) -> None:
        """Draw the props. Of a chart whose last bar grows, and nothing else, that bar alone is painted."""
        before, self.props = self.props, props
        contents = panes_of(props)
        keys = (tuple((pane.key, *(grown.choice for grown in pane.drawn)) for pane in contents), props.symbol)
        if keys != self._keys:
            self._keys = keys
            self._build(props)
        if before is not None and before.look.frame is not props.look.frame:
            self.position = None
        if before is not None and before.shares != props.shares:
            self._place(props)
        price_pane = self.price_pane
        price_pane.marks, price_pane.limits.marks = self.marks, self.limits
        price_pane.over = self.over_prices
        price_pane.top = self.top_layers
        for pane, drawn in zip(self.panes, contents, strict=True):
            pane.draw(props, drawn)
        price_pane.own.series = props.own
        price_pane.own.cost_text, price_pane.own.letters = self.own_texts
        seen = [pane.projection for pane in self.panes]
        self._fit(props)
        is_growing = before is not None and is_still(before, props)
        for pane, projection in zip(self.panes, seen, strict=True):
            if is_growing and pane.projection == projection:
                pane.update_bar(props.bar_count - 1, GROWING)
            else:
                pane.update()
        self._write_labels(props)
        self._show_crosshair()

    def point_at(self, position: int | None, y: int | None = None) -> None:
        """Stand at a bar with the crosshair, and at a height where there is one."""
        if self.props is None or not self.props.places:
            return
        self.position = None if position is None else min(max(position, 0), self.props.places - 1)
        self._pointer_y = y
        self._show_crosshair()
        self.pointed.emit(self.position)

    def lay_over_prices(self, layer: Layer) -> None:
        """Paint a layer over the prices from now on, on a chart that is drawn already too."""
        self.over_prices.append(layer)
        if self.props is not None:
            self.draw(self.props)

    def repaint_prices(self) -> None:
        """What lies over the prices has changed."""
        if self.panes:
            self.price_pane.update()

    def pane_at(self, x: float, y: float) -> ContentPane | None:
        """The pane whose plot a point lies in."""
        return next((pane for pane in self.panes if pane.projection.area.contains(x, y)), None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out and draw anew, and once more where what follows from that has changed the size again.

        Qt does not tell a scroll area of a change of its size within one.
        """
        for _ in range(MOST_RESIZES):
            size = self.size()
            super().resizeEvent(event)
            # pyqtgraph calls this without an event, before there is a chart.
            if event is not None and self.props is not None:
                self._place(self.props)
                self.draw(self.props)
            if self.size() == size:
                break

    def _build(self, props: ChartProps) -> None:
        """Make the panes anew: there are other ones, or other indicators in them."""
        for pane in self.panes:
            self.removeItem(pane)
        self.panes = []
        for contents in panes_of(props):
            bars = self.price_pane.bars if self.panes else None
            pane = pane_for(contents, self.theme, self.label_font, bars)
            pane.is_first = not self.panes
            self.panes.append(pane)
            self.addItem(pane)
        self._axis_width = 0
        self._labelled = ()
        self.position = None

    def _place(self, props: ChartProps) -> None:
        """Lay the panes out in the room that there is."""
        size = (self.width(), self.height())
        areas = pane_areas(size, shares_of(props, len(self.panes)), self._axis_width, px(FOOT))
        for pane, area in zip(self.panes, areas, strict=True):
            pane.place(area, self._axis_width)
        self.time_axis.place(
            Area(0, size[1] - px(FOOT), size[0] - self._axis_width, px(FOOT)), self._axis_width
        )
        self.crosshair.place(QRect(0, 0, *size), px(FOOT), self._axis_width)
        self.laid_out.emit()

    def _fit(self, props: ChartProps) -> None:
        """Show what the bars in view need, beside an axis that is as wide as its texts; it does not get narrower."""
        for pane in self.panes:
            pane.fit(props)
        self.price_pane.show_levels(self.price_levels)
        while self._widen_axis() or self.panes[0].axis_width == 0:
            self._place(props)
            for pane in self.panes:
                pane.fit(props)

    def _widen_axis(self) -> bool:
        """Be as wide as the texts beside the panes; whether these are wider than those of panes before."""
        before = self._axis_width
        self._axis_width = max((self._width_of(pane) for pane in self.panes), default=0)
        self._axis_width = max(self._axis_width, before)
        return self._axis_width > before

    def _width_of(self, pane: ContentPane) -> int:
        texts = [tick.text for tick in pane.ticks()]
        texts += [level.tag for level in pane.levels if level.tag]
        return int(max(map(self._text_width, texts), default=0)) + AXIS_PADDING

    def _text_width(self, text: str) -> float:
        """Measured once: from frame to frame most texts are the same."""
        if (width := self._widths.get(text)) is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def _write_labels(self, props: ChartProps) -> None:
        """Write the calendar under the panes, where it or its place on the screen has changed."""
        wanted = (props.calendar, props.sight, self.price_pane.projection.area)
        if props.calendar is None or wanted == self._labelled:
            return
        self._labelled = wanted
        bars_a_label = px(LABEL_WIDTH) / self.price_pane.projection.pitch
        self.time_axis.show_labels(labels_of(props.calendar, props.sight, bars_a_label), props.sight)
        uprights = tuple(label.position for label in self.time_axis.shown)
        for pane in self.panes:
            pane.uprights = uprights
            pane.update()

    def _show_crosshair(self) -> None:
        position = self.position
        self.crosshair.show_at(None if position is None else self._crossing(position, self._pointer_y))

    def _crossing(self, position: int, y: int | None) -> Crossing | None:
        assert self.props is not None
        calendar = self.props.calendar
        x = int(self.price_pane.projection.x(position))
        if calendar is None or not 0 <= x < self.price_pane.projection.area.right:
            return None
        time = moment_text(calendar, position, self.props.look.frame)
        pane = None if y is None else self.pane_at(x, y)
        if pane is None or y is None:
            return Crossing(x, None, "", time)
        return Crossing(x, y, pane.written(pane.projection.price_at(y)), time)


def is_still(before: ChartProps, after: ChartProps) -> bool:
    """Whether nothing but the last bar has changed."""
    is_same_history = before.bars.history == after.bars.history
    is_as_long = (before.bars.live is None) == (after.bars.live is None)
    is_same_else = before._replace(bars=after.bars, drawn=after.drawn) == after
    return is_same_history and is_as_long and is_same_else
