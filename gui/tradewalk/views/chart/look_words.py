"""The words of frames, kinds, scales, adjustments and spans."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import MINUTE
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views import formatting
from tradewalk.views.chart.look import ChartKind, Span
from tradewalk.views.chart.projection import PriceScale

translate = QCoreApplication.translate


def frame_words(frame: TimeFrame) -> str:
    """The tab of a frame."""
    return {
        TimeFrame.TODAY: translate("Chart", "Today"),
        TimeFrame.FIVE_DAYS: translate("Chart", "5D"),
        TimeFrame.MINUTE_1: translate("Chart", "1m"),
        TimeFrame.MINUTE_5: translate("Chart", "5m"),
        TimeFrame.MINUTE_15: translate("Chart", "15m"),
        TimeFrame.MINUTE_30: translate("Chart", "30m"),
        TimeFrame.MINUTE_60: translate("Chart", "60m"),
        TimeFrame.DAY: translate("Chart", "Day"),
        TimeFrame.WEEK: translate("Chart", "Week"),
        TimeFrame.MONTH: translate("Chart", "Month"),
        TimeFrame.QUARTER: translate("Chart", "Quarter"),
        TimeFrame.YEAR: translate("Chart", "Year"),
    }[frame]


def frame_sentences(frame: TimeFrame) -> str:
    """What a frame shows, for who points at its tab or has it read aloud."""
    if frame is TimeFrame.TODAY:
        return translate("Chart", "Chart of today, minute by minute")
    if frame is TimeFrame.FIVE_DAYS:
        return translate("Chart", "Chart of the last five days, minute by minute")
    if frame is TimeFrame.DAY:
        return translate("Chart", "Chart of daily candles")
    if frame.milliseconds is not None:
        minutes = formatting.quantity(frame.milliseconds // MINUTE)
        return translate("Chart", "Chart of candles of {minutes} minutes").format(minutes=minutes)
    return {
        TimeFrame.WEEK: translate("Chart", "Chart of weekly candles"),
        TimeFrame.MONTH: translate("Chart", "Chart of monthly candles"),
        TimeFrame.QUARTER: translate("Chart", "Chart of quarterly candles"),
    }.get(frame, translate("Chart", "Chart of yearly candles"))


def kind_words(kind: ChartKind) -> str:
    """How prices are drawn."""
    return {
        ChartKind.CANDLES: translate("Chart", "Candles"),
        ChartKind.HOLLOW: translate("Chart", "Hollow candles"),
        ChartKind.BARS: translate("Chart", "Bars"),
        ChartKind.LINE: translate("Chart", "Line"),
        ChartKind.AREA: translate("Chart", "Area"),
    }[kind]


def scale_words(scale: PriceScale) -> str:
    """How prices lie on their axis."""
    return {
        PriceScale.LINEAR: translate("Chart", "Linear"),
        PriceScale.LOGARITHMIC: translate("Chart", "Logarithmic"),
        PriceScale.PERCENT: translate("Chart", "Percent"),
    }[scale]


def adjustment_words(adjustment: Adjustment) -> str:
    """Which prices stay as they were dealt."""
    return {
        Adjustment.UNADJUSTED: translate("Chart", "Unadjusted"),
        Adjustment.FORWARD: translate("Chart", "Adjusted forward"),
        Adjustment.BACKWARD: translate("Chart", "Adjusted backward"),
    }[adjustment]


def span_words(span: Span) -> str:
    """The button of a stretch of the calendar."""
    return {
        Span.MONTH: translate("Chart", "1M"),
        Span.QUARTER: translate("Chart", "3M"),
        Span.HALF_YEAR: translate("Chart", "6M"),
        Span.YEAR_TO_DATE: translate("Chart", "This year"),
        Span.YEAR: translate("Chart", "1Y"),
        Span.THREE_YEARS: translate("Chart", "3Y"),
        Span.ALL: translate("Chart", "All"),
    }[span]
