"""Indicators that are drawn over the price or over the volume."""

from functools import partial

import numpy as np

from tradewalk.market.indicators.stretch import Stretch
from tradewalk.market.indicators.windows import (
    moving_averages,
    quotient,
    sample_deviations,
    weighted_averages,
    window_sums,
)
from tradewalk.market.series.bar_series import Numbers

Columns = tuple[Numbers, ...]


def ma(bars: Stretch, *lengths: int) -> Columns:
    """Simple average of the closes of the last n bars."""
    return tuple(moving_averages(bars.closes, length) for length in lengths)


def ema(bars: Stretch, *lengths: int) -> Columns:
    """Exponential average with the weight 2 ⁄ (n + 1), from the first close on (EMA of TDX)."""
    return tuple(bars.smoothed(bars.closes, length) for length in lengths)


def wma(bars: Stretch, *lengths: int) -> Columns:
    """Average of the last n closes with the weights 1 … n, the newest weighing most."""
    return tuple(weighted_averages(bars.closes, length) for length in lengths)


def boll(bars: Stretch, length: int, width: float) -> Columns:
    """Average of n closes, and so many of their standard deviations above and below.

    The deviation is that of a sample, over n − 1 (STD of TDX); Bollinger's own is over n, and a little narrower.
    """
    middle = moving_averages(bars.closes, length)
    reach = width * sample_deviations(bars.closes, length)
    return middle, middle + reach, middle - reach


def ichimoku(bars: Stretch, conversion: int, base: int, span: int, displacement: int) -> Columns:
    """Middles between the highest high and the lowest low of n bars, and the close; drawn displaced."""
    del displacement
    from talib import MIDPRICE

    middles = partial(MIDPRICE, bars.highs, bars.lows)
    short, medium = middles(conversion), middles(base)
    return short, medium, (short + medium) / 2, middles(span), bars.closes.copy()


def vwap(bars: Stretch, length: int) -> Columns:
    """The price of the average share.

    On minutes: value over shares since the beginning of the trading day. On days and longer, where turnover does not go
    along when prices are adjusted: typical prices of the last n bars, weighted by volume. Without trades there is none.
    """
    if bars.frame.is_of_days:
        values = window_sums(bars.typical * bars.volumes, length)
        return (quotient(values, window_sums(bars.volumes, length), np.nan),)
    begins = bars.begins_session
    values, volumes = bars.summed(bars.turnovers, begins), bars.summed(bars.volumes, begins)
    return (quotient(values, volumes, np.nan),)


def volume_average(bars: Stretch, *lengths: int) -> Columns:
    """Simple average of the volumes of the last n bars."""
    return tuple(moving_averages(bars.volumes, length) for length in lengths)
