"""How a chart looks, as far as somebody chooses it."""

from enum import StrEnum
from typing import NamedTuple

from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.projection import PriceScale


class ChartKind(StrEnum):
    """How the prices of an instrument are drawn."""

    CANDLES = "candles"
    HOLLOW = "hollow"
    BARS = "bars"
    LINE = "line"
    AREA = "area"

    @property
    def is_line(self) -> bool:
        """Whether the closes alone are drawn."""
        return self in (ChartKind.LINE, ChartKind.AREA)


class ChartLook(NamedTuple):
    """The frame, how bars are drawn, on which scale, and how they are adjusted."""

    frame: TimeFrame = TimeFrame.DAY
    kind: ChartKind = ChartKind.CANDLES
    scale: PriceScale = PriceScale.LINEAR
    adjustment: Adjustment = Adjustment.UNADJUSTED


class Span(StrEnum):
    """The buttons that bring a stretch of the calendar into view."""

    MONTH = "1m"
    QUARTER = "3m"
    HALF_YEAR = "6m"
    YEAR_TO_DATE = "ytd"
    YEAR = "1y"
    THREE_YEARS = "3y"
    ALL = "all"

    @property
    def months(self) -> int | None:
        """How many months back it goes; None for those that begin elsewhere."""
        return _MONTHS.get(self)


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF_YEAR: 6, Span.YEAR: 12, Span.THREE_YEARS: 36}
