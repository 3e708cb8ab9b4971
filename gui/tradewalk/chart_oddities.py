"""Charts that no instrument of the sample pack has: hardly any bars, prices that stand still, extreme ones."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.indicators.indicator_shelf import IndicatorShelf
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.bar_series import BarRow, series_of
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.own_series import OwnSeries
from tradewalk.views.chart.props import AVERAGE_OF_DAY, ChartProps
from tradewalk.views.chart.sights import sight_of

MANY = 90
STEPS = (0, 2, 1, 4, 3, 6, 4, 5, 2, 3, 1, 2)
"""What prices do, in ticks, over and over."""
SUSPENDED = range(50, 57)
"""The days, of MANY, on which nothing is dealt."""


class Oddity(StrEnum):
    """What is odd about a chart."""

    NO_BAR = "no-bar"
    ONE_BAR = "one-bar"
    LISTED_YESTERDAY = "listed-yesterday"
    ONE_PRICE = "one-price"
    SUSPENDED = "suspended"
    NO_VOLUME = "no-volume"
    THOUSANDTH = "thousandth"
    MILLION = "million"

    @property
    def has_odd_prices(self) -> bool:
        """Whether its prices are what is odd about it, so that each scale may show something else."""
        return self in (Oddity.ONE_PRICE, Oddity.THOUSANDTH, Oddity.MILLION)

    @property
    def bar_count(self) -> int:
        """How many bars there are."""
        few = {Oddity.NO_BAR: 0, Oddity.ONE_BAR: 1, Oddity.LISTED_YESTERDAY: 2}
        return few.get(self, MANY)

    @property
    def first_price(self) -> Decimal:
        """The first close; its exponent are the decimals of the prices."""
        extreme = {Oddity.THOUSANDTH: "0.001", Oddity.MILLION: "1000000.00"}
        return Decimal(extreme.get(self, "10.00"))


def odd_props(props: ChartProps, oddity: Oddity, grid: DayGrid) -> ChartProps:
    """A chart of the same look with the odd bars, and nothing of the account."""
    frame, price = props.look.frame, oddity.first_price
    exponent = price.as_tuple().exponent
    bars = _bars(oddity, _starts(oddity, frame, grid))
    calendar = Calendars().of(bars, props.zone, grid, frame)
    shelf, choices = IndicatorShelf(), (AVERAGE_OF_DAY,) if frame.is_time_share else props.chosen
    return props._replace(
        decimals=-exponent if isinstance(exponent, int) else 0,
        previous_close=price,
        bars=bars,
        calendar=calendar,
        places=calendar.places,
        sight=sight_of(None, calendar.places, is_time_share=frame.is_time_share),
        drawn=tuple(shelf.lines(choice, bars, frame) for choice in choices),
        limits=None,
        own=OwnSeries(),
        events=(),
        factor=1.0,
    )


def _starts(oddity: Oddity, frame: TimeFrame, grid: DayGrid) -> list[float]:
    """When the bars begin: minutes of today, else weekdays up to a Tuesday."""
    if not frame.is_of_days:
        return [float(minute) for minute in grid.minutes[: oddity.bar_count]]
    first, last = date(2025, 4, 7), Instant(grid.minutes[0] - grid.minutes[0] % (1440 * MINUTE))
    days = (first + timedelta(days=number) for number in range(2 * MANY))
    weekdays = [day for day in days if day.weekday() < 5][: oddity.bar_count]
    if oddity is Oddity.SUSPENDED:
        weekdays = [day for number, day in enumerate(weekdays) if number not in SUSPENDED]
    ends = weekdays[-1] if weekdays else first
    return [float(last - (ends - day).days * 1440 * MINUTE) for day in weekdays]


def _bars(oddity: Oddity, starts: list[float]) -> ChartBars:
    """Bars that open where the one before closed, each with a tick of wick; the last one grows."""
    first, rows = oddity.first_price, []
    tick = float(Decimal(1).scaleb(-2 if oddity is not Oddity.THOUSANDTH else -3))
    is_still = oddity is Oddity.ONE_PRICE
    for number, start in enumerate(starts):
        before, close = (
            float(first) + (0 if is_still else STEPS[max(at, 0) % len(STEPS)] * tick)
            for at in (number - 1, number)
        )
        wick = 0.0 if is_still else tick
        volume = 0.0 if oddity is Oddity.NO_VOLUME else 100.0 * (number % 7 + 1)
        high, low = max(before, close) + wick, max(min(before, close) - wick, tick)
        rows.append(BarRow(start, before, high, low, close, volume, volume * close))
    return ChartBars(series_of(rows[:-1]), rows[-1]) if rows else ChartBars.none()
