"""Two views over one index axis: prices above, volume below. The day and the Today canvas draw on it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QSizePolicy

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.chart.axes import IndexAxis, PriceAxis, Tag, label_font
from tradewalk.views.chart.bar_item import BarItem
from tradewalk.views.chart.own_item import OwnItem
from tradewalk.views.chart.own_series import OwnSeries
from tradewalk.views.chart.plotting import GraphicsLayoutWidget, InfiniteLine, ViewBox, setConfigOptions
from tradewalk.views.theme import Theme

setConfigOptions(useOpenGL=False, enableExperimental=False, antialias=False)
VOLUME_ALPHA = 150
translate = QCoreApplication.translate


def thin_pen(colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A one-pixel pen at any zoom; wider ones are slow."""
    pen = QPen(QColor(colour), 1, style)
    pen.setCosmetic(True)
    return pen


class Canvas(GraphicsLayoutWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """The views, their axes, the volume bars and the last price's dashed line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameStyle(0)
        self.price_axis, self.index_axis = PriceAxis(), IndexAxis()
        self.prices = self._add_view(0)
        self.volumes = self._add_view(1)
        self.volumes.setXLink(self.prices)
        self.volume_bars = BarItem()
        self.volumes.addItem(self.volume_bars, ignoreBounds=True)
        self.last_line = InfiniteLine(angle=0, movable=False)
        self.last_line.hide()
        self._last_colour = ""
        self.prices.addItem(self.last_line, ignoreBounds=True)
        self.own = OwnItem()
        self.own.setZValue(10)
        self.prices.addItem(self.own, ignoreBounds=True)
        self._lay_out()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Put on another theme."""
        self.theme = theme
        self.setBackground(QColor(theme.colours.surface))
        self.price_axis.dress(theme, self.font())
        self.index_axis.dress(theme, self.font())
        self.own.dress(theme, label_font(self.font()))
        self.volume_bars.colour(self._faded(theme.up), self._faded(theme.down))

    def draw_own(self, series: OwnSeries, decimals: int) -> None:
        """Draw the account's own trades and what its shares have cost."""
        cost = formatting.number(series.cost, decimals)
        text = translate("OwnTrades", "Cost {price}").format(price=cost)
        letters = {Side.BUY: translate("OwnTrades", "B"), Side.SELL: translate("OwnTrades", "S")}
        self.own.show_series(series, text, letters)

    def mark_last(self, value: float, text: str, colour: str) -> None:
        """Draw the last price's line and its tag."""
        if colour != self._last_colour:
            self._last_colour = colour
            self.last_line.setPen(thin_pen(colour, Qt.PenStyle.DashLine))
        self.last_line.setValue(value)
        self.last_line.show()
        self.price_axis.put_tag(Tag(value, text, colour))

    def clear_last(self) -> None:
        """Draw no last price."""
        self.last_line.hide()
        self.price_axis.put_tag(None)

    def set_volume_range(self, highest: float) -> None:
        """Let the highest volume in view reach nearly to the top."""
        self.volumes.setYRange(0, max(highest, 1) * 1.05, padding=0)

    def fit_axis(self, highest: float, decimals: int) -> None:
        """Leave room at the right for prices of this size."""
        self.price_axis.measure(highest, decimals)

    def _add_view(self, row: int) -> ViewBox:
        view = ViewBox(enableMenu=False, defaultPadding=0)
        view.setMouseEnabled(x=True, y=False)
        view.disableAutoRange()
        self.addItem(view, row=row, col=0)
        return view

    def _lay_out(self) -> None:
        self.price_axis.linkToView(self.prices)
        self.index_axis.linkToView(self.volumes)
        for axis, row, column in ((self.price_axis, 0, 1), (self.index_axis, 2, 0)):
            axis.setZValue(-1000)
            self.addItem(axis, row=row, col=column)
        layout = self.ci.layout
        layout.setContentsMargins(8, 8, 0, 0)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(4)
        layout.setRowStretchFactor(0, 7)
        layout.setRowStretchFactor(1, 3)

    def _faded(self, colour: str) -> QColor:
        faded = QColor(colour)
        faded.setAlpha(VOLUME_ALPHA)
        return faded
