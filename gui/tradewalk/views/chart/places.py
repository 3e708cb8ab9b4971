"""Places on the axis of bars: of a day and of a stretch of the calendar."""

from calendar import monthrange
from datetime import date, time, timedelta, tzinfo

import numpy as np

from tradewalk.domain.instants import Instant, instant_at, moment_of
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.views.chart.look import Span


def position_of(bars: ChartBars, day: date, zone: tzinfo) -> int:
    """The bar that the end of a day falls into, so the week's of a day in it; the first bar for an earlier day."""
    evening = instant_at(day + timedelta(days=1), time(), zone) - 1
    return max(int(_starts(bars).searchsorted(evening, side="right")) - 1, 0)


def first_of_span(bars: ChartBars, span: Span, zone: tzinfo) -> int:
    """The first bar of a stretch that ends with the last."""
    starts = _starts(bars)
    if span is Span.ALL:
        return 0
    last = moment_of(Instant(int(starts[-1])), zone).date()
    begin = date(last.year, 1, 1) if span.months is None else months_before(last, span.months)
    return min(int(starts.searchsorted(instant_at(begin, time(), zone))), len(starts) - 1)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _starts(bars: ChartBars) -> Numbers:
    history, live = bars
    return history.starts if live is None else np.append(history.starts, live.start)
