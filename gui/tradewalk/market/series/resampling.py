"""From bars to larger ones: days to weeks, months, quarters and years by the calendar of the exchange.

A larger bar opens with the first that traded, closes with the last, and reaches as high and low as those that
traded: a bar without a trade repeats a price that was not dealt then. Where none traded the standing price stays.
It starts where its first bar starts, traded or not.
"""

from datetime import tzinfo

import numpy as np

from tradewalk.market.series.bar_series import (
    CLOSE,
    HIGH,
    LOW,
    OPEN,
    ROWS,
    START,
    TURNOVER,
    VOLUME,
    BarRow,
    BarSeries,
    Numbers,
    series_from,
)
from tradewalk.market.series.local_time import Whole, local_days
from tradewalk.market.series.time_frame import TimeFrame

_MONDAY = 3
"""1970-01-01, the day numbered 0, was the fourth of its ISO week."""
_MONTHS = {TimeFrame.MONTH: 1, TimeFrame.QUARTER: 3, TimeFrame.YEAR: 12}


def resampled(days: BarSeries, frame: TimeFrame, zone: tzinfo) -> BarSeries:
    """Daily bars as those of a week (from Monday), month, quarter or year; as they are for a day.

    Raises ValueError for a frame of minutes.
    """
    if frame is TimeFrame.DAY:
        return days
    return grouped(days, period_numbers(local_days(days.starts, zone), frame))


def period_numbers(days: Whole, frame: TimeFrame) -> Whole:
    """A number for the day, week, month, quarter or year of each day since 1970-01-01; days of one have the same."""
    if frame is TimeFrame.DAY:
        return days
    if frame is TimeFrame.WEEK:
        return (days + _MONDAY) // 7
    if frame not in _MONTHS:
        raise ValueError(f"{frame} is not a frame of days")
    months = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return months // _MONTHS[frame]


def grouped(series: BarSeries, numbers: Whole) -> BarSeries:
    """One bar of all that follow each other with the same number."""
    if not len(series):
        return series_from(np.empty((ROWS, 0)))
    edges = np.flatnonzero(np.diff(numbers)) + 1
    firsts = np.concatenate(([0], edges))
    lasts = np.concatenate((edges - 1, [len(series) - 1]))
    return series_from(_combined(series, firsts, lasts))


def _combined(series: BarSeries, firsts: Whole, lasts: Whole) -> Numbers:
    """The table of the groups between these places."""
    table, count = np.empty((ROWS, len(firsts))), len(series)
    traded, places = series.volumes > 0, np.arange(count)
    has_traded = np.logical_or.reduceat(traded, firsts)
    first_trade = np.minimum.reduceat(np.where(traded, places, count), firsts)
    last_trade = np.maximum.reduceat(np.where(traded, places, -1), firsts)
    # Of a group without a trade every bar counts.
    counts = traded | ~np.repeat(has_traded, lasts - firsts + 1)
    table[START] = series.starts[firsts]
    table[OPEN] = series.opens[np.where(has_traded, first_trade, firsts)]
    table[HIGH] = np.maximum.reduceat(np.where(counts, series.highs, -np.inf), firsts)
    table[LOW] = np.minimum.reduceat(np.where(counts, series.lows, np.inf), firsts)
    table[CLOSE] = series.closes[np.where(has_traded, last_trade, lasts)]
    table[VOLUME] = np.add.reduceat(series.volumes, firsts)
    table[TURNOVER] = np.add.reduceat(series.turnovers, firsts)
    return table


def merged(before: BarRow | None, row: BarRow) -> BarRow:
    """A bar and the next within the same larger one, as ``grouped`` adds them up."""
    if before is None:
        return row
    if (before.volume > 0) != (row.volume > 0):
        return (before if before.volume > 0 else row)._replace(start=before.start)
    return BarRow(
        before.start,
        before.open,
        max(before.high, row.high),
        min(before.low, row.low),
        row.close,
        before.volume + row.volume,
        before.turnover + row.turnover,
    )
