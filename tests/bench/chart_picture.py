"""The whole chart as the application shows it, with as many bars as one likes."""

from decimal import Decimal

import numpy as np
from PySide6.QtWidgets import QApplication

from tests.bench.peers.walk import Numbers, bars
from tradewalk.domain.instants import CHINA, MINUTE
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.indicators.choice import parse_choices
from tradewalk.market.indicators.indicator_shelf import IndicatorShelf
from tradewalk.market.indicators.indicator_texts import IndicatorTexts
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.bar_series import ROWS, BarRow, BarSeries, series_from
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.formatting import choose_locale, choose_zone
from tradewalk.views.theme import Appearance, Palette, theme_of

FRAME = TimeFrame.MINUTE_1
CHOICES, _ = parse_choices(("ma 5 10 20",))
NO_GRID = DayGrid((), ())


def dressed(application: QApplication) -> Appearance:
    """The look of the application, put on."""
    application.setFont(application_font(register_fonts()))
    choose_locale()
    choose_zone()
    appearance = Appearance(application, theme_of(Palette.LIGHT))
    appearance.put_on()
    return appearance


def walked(count: int) -> BarSeries:
    """The bars that every side draws."""
    return series_from(_table(bars(count)))


def _table(walk: Numbers) -> Numbers:
    table = np.empty((ROWS, walk.shape[1]))
    table[:6] = walk
    table[0] *= 1000
    table[6] = walk[4] * walk[5]
    return table


class Picture:
    """A chart of 1200 × 700 pixels: candles, volume, three averages with their legends, axes and crosshair."""

    def __init__(self, application: QApplication, appearance: Appearance, series: BarSeries) -> None:
        self._application = application
        self._shelf, self._calendars = IndicatorShelf(), Calendars()
        self.view = ChartView(appearance, _no_texts)
        self.canvas = self.view.canvas
        self.canvas.setFixedSize(1200, 700)
        self.view.adjustSize()
        self.view.show()
        self.props = ChartProps("600000.SH", 2, ChartLook(FRAME), Decimal(100))
        self.take(ChartBars(series))
        self.show(len(series) - 200, len(series))
        application.processEvents()
        self.canvas.point_at(len(series) - 100, 200)

    def take(self, chart_bars: ChartBars) -> None:
        """Draw these bars, with as many of them in view as before."""
        calendar = self._calendars.of(chart_bars, CHINA, NO_GRID, FRAME)
        self.props = self.props._replace(
            bars=chart_bars,
            places=calendar.places,
            calendar=calendar,
            drawn=tuple(self._shelf.lines(choice, chart_bars, FRAME) for choice in CHOICES),
            chosen=CHOICES,
        )

    def show(self, left: float, right: float) -> None:
        """Paint everything anew: this range of bars, with the crosshair in its middle."""
        self.look_at(left, right)
        self.canvas.grab()

    def look_at(self, left: float, right: float) -> None:
        """Bring a range of bars into view, with the crosshair where the pointer stands."""
        self.canvas.position = int((left + right) / 2)
        self.props = self.props._replace(sight=Sight(left - 0.5, right - 0.5))
        self.view.render(self.props)

    def take_and_paint(self, chart_bars: ChartBars) -> None:
        """Draw these bars, and let Qt paint what that changes."""
        self.take(chart_bars)
        self.view.render(self.props)
        self._application.processEvents()

    def point_and_paint(self, position: int) -> None:
        """Move the crosshair, and let Qt paint what that changes."""
        self.canvas.point_at(position, 100 + position % 400)
        self._application.processEvents()


def bar_after(series: BarSeries, number: int) -> BarRow:
    """A bar that follows the last one, a little other each time."""
    last = series.row(-1)
    close = last.close * (1 + (number % 7 - 3) / 5000)
    high, low = max(last.close, close), min(last.close, close)
    return BarRow(last.start + MINUTE, last.close, high, low, close, 1000.0 + number, 0.0)


def _no_texts() -> IndicatorTexts:
    raise AssertionError("averages are called by their keys")
