"""The chart panel: tabs, one line that reads the last bar out, and the canvas."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tradewalk.views import formatting
from tradewalk.views.chart.canvas import Canvas
from tradewalk.views.chart.day_canvas import DayCanvas
from tradewalk.views.chart.today_canvas import TodayCanvas
from tradewalk.views.chart.view_model import ChartProps, Period
from tradewalk.views.flow import flow_of
from tradewalk.views.text import Role, flowing_label, set_text
from tradewalk.views.theme import SPACING, Appearance, Theme
from tradewalk.views.tones import Tone


class ChartView(QWidget):
    """Draws the chart; a canvas is built when its tab is first opened."""

    period_chosen = Signal(object)
    own_wanted = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("chart")
        self._appearance = appearance
        self._props: ChartProps | None = None
        self._canvases: dict[Period, DayCanvas | TodayCanvas] = {}
        self._tabs = {period: self._tab(period) for period in Period}
        self._own = QPushButton()
        self._own.setObjectName("chart.own")
        self._own.setProperty("kind", "tab")
        self._own.setCheckable(True)
        self._own.clicked.connect(self.own_wanted)
        self._readout = flowing_label("chart.readout", Role.SMALL, Tone.QUIET)
        self._stack = QStackedWidget()
        self._lay_out()
        self._name_everything()
        appearance.theme_changed.connect(self._on_theme_changed)

    def render(self, props: ChartProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._props = props
        self._tabs[props.period].setChecked(True)
        self._own.setVisible(props.can_own)
        self._own.setChecked(props.has_own)
        self._own.setText(self.tr("✓ My trades") if props.has_own else self.tr("My trades"))
        canvas = self.canvas(props.period)
        self._stack.setCurrentWidget(canvas)
        canvas.draw(props)
        set_text(self._readout, self._readout_of(props))

    def canvas(self, period: Period) -> DayCanvas | TodayCanvas:
        """The canvas of a period."""
        if period not in self._canvases:
            kind = TodayCanvas if period is Period.TODAY else DayCanvas
            canvas = self._canvases[period] = kind(self._appearance.theme)
            canvas.setObjectName(f"chart.canvas.{period.value}")
            canvas.setAccessibleName(self._tabs[period].accessibleName())
            self._stack.addWidget(canvas)
        return self._canvases[period]

    def _lay_out(self) -> None:
        tabs = flow_of(
            *self._tabs.values(), self._own, self._readout, spacing=SPACING.xs, line_spacing=SPACING.xs
        )
        tabs.setObjectName("chart.tabs")
        self._readout.setContentsMargins(SPACING.m, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        column.addWidget(tabs)
        column.addWidget(frame, 1)

    def _tab(self, period: Period) -> QPushButton:
        tab = QPushButton()
        tab.setObjectName(f"chart.tabs.{period.value}")
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.period_chosen.emit(period))
        return tab

    def _name_everything(self) -> None:
        self._group = QButtonGroup(self)
        for tab in self._tabs.values():
            self._group.addButton(tab)
        own = self.tr("Show my purchases, sales and average cost on the chart")
        self._own.setAccessibleName(own)
        self._own.setToolTip(own)
        self._tabs[Period.TODAY].setText(self.tr("Today"))
        self._tabs[Period.TODAY].setAccessibleName(self.tr("Chart of today, minute by minute"))
        self._tabs[Period.DAY].setText(self.tr("Day"))
        self._tabs[Period.DAY].setAccessibleName(self.tr("Chart of daily candles"))

    def _readout_of(self, props: ChartProps) -> str:
        if props.period is Period.TODAY:
            text = self.tr("Price and average price of today against the previous close, {close}")
            return text.format(close=formatting.price(props.previous_close, props.decimals))
        if not props.bars:
            return self.tr("No day has been traded yet.")
        bar = props.bars[-1]
        names = ("open", "high", "low", "close")
        prices = (formatting.from_points(points, props.decimals) for points in bar[1:5])
        texts = (formatting.price(price, props.decimals) for price in prices)
        values = dict(zip(names, texts, strict=True)) | {"day": formatting.short_date(bar.day)}
        return self.tr("{day}   O {open}   H {high}   L {low}   C {close}").format(**values)

    def _on_theme_changed(self, theme: Theme) -> None:
        canvas: Canvas
        for canvas in self._canvases.values():
            canvas.dress(theme)
        if self._props is not None:
            self.render(self._props)
