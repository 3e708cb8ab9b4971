"""Indicators of the shares that change hands, in panes of their own."""

import numpy as np

from tradewalk.market.indicators.averages import Columns
from tradewalk.market.indicators.stretch import Stretch
from tradewalk.market.indicators.windows import (
    changes,
    moving_averages,
    quotient,
    steady,
    undefined,
    where,
    window_sums,
)


def obv(bars: Stretch, smoothing: int) -> Columns:
    """The volume of the first bar, then that of each bar added where the close rose and taken off where it fell."""
    differences = changes(bars.closes)
    flows = np.sign(differences) * bars.volumes
    flows[:1] = bars.volumes[:1]
    values = bars.summed(flows)
    return values, moving_averages(values, smoothing)


def vr(bars: Stretch, length: int, smoothing: int) -> Columns:
    """Volume of rises over volume of falls, in percent over n bars, that of unchanged closes half to each; its average.

    Where nothing stands on the side of the falls there is no ratio, and a gap.
    """
    differences = changes(bars.closes)
    up, down, level = (
        window_sums(where(condition, bars.volumes, differences), length)
        for condition in (differences > 0, differences < 0, differences == 0)
    )
    values = quotient((2 * up + level) * 100, 2 * down + level, np.nan)
    return values, moving_averages(values, smoothing)


def mfi(bars: Stretch, length: int) -> Columns:
    """Typical price × volume of the bars on which it rose, in percent of that of those on which it moved, over n bars.

    Where it did not move at all, or nothing was traded, both sides are equal: 50.
    """
    typical = bars.typical
    differences, flows = steady(changes(typical), typical), typical * bars.volumes
    up, down = (
        window_sums(where(condition, flows, differences), length)
        for condition in (differences > 0, differences < 0)
    )
    return (quotient(up, up + down, 0.5) * 100,)


def turnover_ratio(bars: Stretch, smoothing: int) -> Columns:
    """Shares traded in percent of shares outstanding, and its average over n; nothing where these are not known."""
    if not bars.shares:
        return undefined(len(bars)), undefined(len(bars))
    values = bars.volumes * 100 / bars.shares
    return values, moving_averages(values, smoothing)
