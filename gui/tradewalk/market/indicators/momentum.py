"""Indicators of how the price moves, in panes of their own."""

import numpy as np

from tradewalk.market.indicators.averages import Columns
from tradewalk.market.indicators.stretch import Stretch
from tradewalk.market.indicators.windows import (
    before,
    changes,
    highest,
    lowest,
    moving_averages,
    quotient,
    steady,
    where,
    window_sums,
)
from tradewalk.market.series.bar_series import Numbers

_MIDDLE = 50.0
_FADED = 1e-200
"""An average of changes that is smaller is what rounding has left of one, after thousands of bars without a change."""


def macd(bars: Stretch, short: int, long: int, signal: int) -> Columns:
    """DIF = EMA(short) − EMA(long), DEA = EMA(DIF), bar = 2 × (DIF − DEA): TDX, from the first close on.

    Elsewhere the bar is not doubled, and the averages begin with simple ones.
    """
    difference = bars.smoothed(bars.closes, short) - bars.smoothed(bars.closes, long)
    average = bars.smoothed(difference, signal)
    return difference, average, 2 * (difference - average)


def rsi(bars: Stretch, *lengths: int) -> Columns:
    """SMA(rises, n, 1) ⁄ SMA(changes without sign, n, 1) in percent (TDX): Wilder's smoothing from the first change on.

    Wilder begins with simple averages of n changes. Where the price has never changed, rises and falls are equal: 50.
    """
    differences = changes(bars.closes)
    rises, sizes = np.maximum(differences, 0), np.abs(differences)
    return tuple(_rsi(bars, rises, sizes, 2 * length - 1) for length in lengths)


def _rsi(bars: Stretch, rises: Numbers, sizes: Numbers, period: int) -> Numbers:
    risen, moved = bars.smoothed(rises, period), bars.smoothed(sizes, period)
    values = quotient(risen, moved, 0.5) * 100
    values[moved < _FADED] = _MIDDLE
    return values


def kdj(bars: Stretch, length: int, k_smoothing: int, d_smoothing: int) -> Columns:
    """K = SMA(RSV, m, 1) and D = SMA(K, m, 1), both from 50 on; J = 3K − 2D, from the first full window on.

    That is the traditional KDJ of TDX; its other one begins with the first bar and its RSV.

    RSV is where the close lies between the lowest low (0) and the highest high (100) of n bars. Where these are one
    price it lies in the middle: 50, from where K and D begin as well.
    """
    least = lowest(bars.lows, length)
    position = quotient(bars.closes - least, highest(bars.highs, length) - least, 0.5) * 100
    fast = bars.smoothed(position, 2 * k_smoothing - 1, _MIDDLE)
    slow = bars.smoothed(fast, 2 * d_smoothing - 1, _MIDDLE)
    return fast, slow, 3 * fast - 2 * slow


def wr(bars: Stretch, *lengths: int) -> Columns:
    """How far the close lies below the highest high of n bars, in percent of their range: 0 is the top, 100 the bottom.

    The mainland writes it without the minus of Williams. Where there is no range: 50.
    """
    return tuple(_wr(bars, length) for length in lengths)


def _wr(bars: Stretch, length: int) -> Numbers:
    from talib import WILLR

    values = -WILLR(bars.highs, bars.lows, bars.closes, length)
    values[highest(bars.highs, length) == lowest(bars.lows, length)] = _MIDDLE
    return values


def cci(bars: Stretch, length: int) -> Columns:
    """(typical price − its average over n bars) ⁄ (0.015 × average distance from that average).

    Where the typical price stood still: 0.
    """
    from talib import CCI

    return (CCI(bars.highs, bars.lows, bars.closes, length),)


def dmi(bars: Stretch, length: int, smoothing: int) -> Columns:
    """+DI and −DI in percent of the true range, with sums of n bars; ADX, an average of m; ADXR, with that m bars ago.

    The mainland sums and averages simply (DMI of TDX), where Wilder smooths. Without any range the DI are 0, and where
    both are 0 neither direction prevails: 0.
    """
    from talib import TRANGE

    up, down = changes(bars.highs), -changes(bars.lows)
    further = steady(up - down, bars.highs)
    ranges = window_sums(TRANGE(bars.highs, bars.lows, bars.closes), length)
    plus, minus = (
        quotient(window_sums(where((step > 0) & (more > 0), step, step), length) * 100, ranges, 0.0)
        for step, more in ((up, further), (down, -further))
    )
    strengths = quotient(np.abs(plus - minus) * 100, plus + minus, 0.0)
    adx = moving_averages(strengths, smoothing)
    return plus, minus, adx, (adx + before(adx, smoothing)) / 2


def roc(bars: Stretch, length: int, smoothing: int) -> Columns:
    """The change of the close over n bars in percent, and its average over m."""
    from talib import ROC

    values = ROC(bars.closes, length)
    return values, moving_averages(values, smoothing)


def mtm(bars: Stretch, length: int, smoothing: int) -> Columns:
    """The change of the close over n bars, and its average over m."""
    from talib import MOM

    values = MOM(bars.closes, length)
    return values, moving_averages(values, smoothing)


def trix(bars: Stretch, length: int, smoothing: int) -> Columns:
    """The change in percent, from bar to bar, of an EMA of an EMA of an EMA; and its average over m."""
    thrice = bars.closes
    for _ in range(3):
        thrice = bars.smoothed(thrice, length)
    earlier = before(thrice)
    values = quotient((thrice - earlier) * 100, earlier, 0.0)
    return values, moving_averages(values, smoothing)


def bias(bars: Stretch, *lengths: int) -> Columns:
    """How far the close lies from its average over n bars, in percent of that."""
    averages = [moving_averages(bars.closes, length) for length in lengths]
    return tuple(quotient((bars.closes - average) * 100, average, 0.0) for average in averages)


def psy(bars: Stretch, length: int, smoothing: int) -> Columns:
    """How many of n bars closed higher than the one before, in percent; and its average over m."""
    differences = changes(bars.closes)
    rises = where(differences > 0, np.ones(len(bars)), differences)
    values = window_sums(rises, length) * 100 / length
    return values, moving_averages(values, smoothing)


def atr(bars: Stretch, length: int) -> Columns:
    """The true range of each bar, and its simple average over n (ATR of TDX, where Wilder smooths)."""
    from talib import TRANGE

    ranges = TRANGE(bars.highs, bars.lows, bars.closes)
    return ranges, moving_averages(ranges, length)
