"""Charts made by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from tests.domain.builders import STAR_SHARE
from tests.views.market_builders import a_grid, daily, minutes
from tradewalk.domain.instants import CHINA
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.market.indicators.choice import IndicatorChoice, default_choice
from tradewalk.market.indicators.indicator_shelf import IndicatorShelf
from tradewalk.market.indicators.indicator_texts import IndicatorTexts
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.bar_series import BarSeries, daily_series, minute_series
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.shipped import indicator_texts
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.own_series import derive_own, place_among
from tradewalk.views.chart.projection import Area, Projection, Sight
from tradewalk.views.chart.props import AVERAGE_OF_DAY, ChartProps
from tradewalk.views.chart.sights import sight_of

FIRST_DAY = date(2025, 7, 28)
CLOSE = Decimal("10.00")
MA = default_choice("ma")
DAYS = ChartLook()


def bars_of(*closes: int, has_live: bool = True, first: date = FIRST_DAY) -> ChartBars:
    """Daily bars of these closes in cents, of which the last one may still grow."""
    rows = daily(*closes, first=first) if closes else ()
    return parted(daily_series(rows, 2, CHINA), has_live=has_live)


def minutes_of(*closes: int, start: str = "09:30") -> ChartBars:
    """Minutes of these closes in cents, each traded at its close; the last one grows."""
    rows = minutes(*closes, start=start) if closes else ()
    turnovers = [Decimal(bar.close * bar.volume).scaleb(-2) for bar in rows]
    return parted(minute_series(rows, turnovers, 2))


def parted(series: BarSeries, *, has_live: bool = True) -> ChartBars:
    """A series as what is over and what still grows."""
    if not has_live or not len(series):
        return ChartBars(series)
    return ChartBars(series.first(len(series) - 1), series.row(-1))


def chart_of(
    bars: ChartBars,
    look: ChartLook = DAYS,
    *,
    sight: Sight | None = None,
    chosen: tuple[IndicatorChoice, ...] = (MA,),
    trades: Sequence[OwnTrade] = (),
    cost: Decimal | None = None,
    decimals: int = 2,
    previous_close: Decimal = CLOSE,
) -> ChartProps:
    """The chart of the STAR share, as usual against a previous close of 10.00."""
    calendar = Calendars().of(bars, CHINA, a_grid(), look.frame)
    is_time_share = look.frame.is_time_share
    shelf, drawn = IndicatorShelf(), (AVERAGE_OF_DAY,) if is_time_share else chosen
    return ChartProps(
        symbol=STAR_SHARE.symbol,
        decimals=decimals,
        look=look,
        previous_close=previous_close,
        bars=bars,
        places=calendar.places,
        calendar=calendar,
        sight=sight or sight_of(None, calendar.places, is_time_share=is_time_share),
        drawn=tuple(shelf.lines(choice, bars, look.frame) for choice in drawn),
        chosen=chosen,
        own=derive_own(trades, cost, place_among(bars)),
        can_own=bool(trades),
    )


def day_chart(*closes: int) -> ChartProps:
    """A chart of daily bars."""
    return chart_of(bars_of(*closes))


def today_chart(*closes: int) -> ChartProps:
    """The line of a day."""
    return chart_of(minutes_of(*closes), ChartLook(TimeFrame.TODAY))


def texts() -> IndicatorTexts:
    """What the indicators are called."""
    return indicator_texts()


def a_projection(
    first: float, last: float, low: float, high: float, *, width: int = 200, height: int = 100
) -> Projection:
    """A pane at the origin."""
    return Projection(Area(0, 0, width, height), Sight(first, last), low, high)
