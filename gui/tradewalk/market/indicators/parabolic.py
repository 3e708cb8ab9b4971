"""Wilder's stop and reverse: TA-Lib's over a whole series, gone on from without it for the bars that are new."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from tradewalk.market.indicators.stretch import Stretch
from tradewalk.market.series.bar_series import Numbers


class _Run(NamedTuple):
    """Where a run stands after a bar: the stop of the next one, the farthest price, and the part of the way to it."""

    is_long: bool
    stop: float
    extreme: float
    factor: float


def sar(bars: Stretch, step: float, most: float) -> tuple[Numbers, ...]:
    """A level below a rising or above a falling price, that nears the farthest price of its run with each bar.

    It begins with the direction in which the second bar goes further than the first. The mainland's programs begin
    with the extremes of the first bars; after the first reversal there is no difference. Which way each bar ran is
    kept, and it is gone on from the bar before the last run (``bars_of_run``).
    """
    step = min(step, most)
    if not bars.known:
        from talib import SAR

        stops = SAR(bars.highs, bars.lows, step, most)
        directions = _directions(bars.highs, bars.lows, stops)
    else:
        stops, directions = (column.copy() for column in bars.known_columns(2))
        run = _run_at(bars, stops, directions, step, most)
        for bar in range(bars.known, len(bars)):
            stops[bar], run = _next(bars, bar, run, step, most)
            directions[bar] = run.is_long
    bars.kept += [stops, directions]
    return (stops,)


def bars_of_run(kept: Sequence[Numbers], known: int) -> int:
    """How many bars before a bar the one before its run stands, looked for in longer and longer pieces."""
    directions, last = kept[1], known - 1
    size = 32
    while True:
        first = max(last - size, 0)
        others = np.flatnonzero(directions[first:last] != directions[last])
        if len(others):
            return known - first - int(others[-1])
        size *= 2


def _directions(highs: Numbers, lows: Numbers, stops: Numbers) -> Numbers:
    """Which way the run goes after each bar: 1 upwards, 0 downwards, NaN at the first, which belongs to none.

    A bar of one price that is at the stop reversed the run before it, since a stop that holds is beyond the bar.
    """
    is_turned = (stops == lows) & (stops == highs)
    directions = (stops <= lows).astype(np.float64)
    if len(highs) > 1:
        fall, rise = lows[0] - lows[1], highs[1] - highs[0]
        directions[0] = not (fall > 0 and fall > rise)
    places = np.arange(len(stops))
    sources = np.maximum.accumulate(np.where(is_turned, 0, places))
    directions = np.abs(directions[sources] - (places - sources) % 2)
    directions[:1] = np.nan
    return directions


def _run_at(bars: Stretch, stops: Numbers, directions: Numbers, step: float, most: float) -> _Run:
    """The run after the last known bar. Its first bar is the second of the stretch."""
    last = bars.known - 1
    is_long = bool(directions[last])
    prices = bars.highs[1 : last + 1] if is_long else -bars.lows[1 : last + 1]
    farthest = np.maximum.accumulate(prices)
    factor = step
    for _ in range(int(np.count_nonzero(np.diff(farthest)))):
        if factor == most:
            break
        factor = min(factor + step, most)
    extreme = float(farthest[-1]) if is_long else -float(farthest[-1])
    return _moved(bars, last, _Run(is_long, float(stops[last]), extreme, factor))


def _next(bars: Stretch, bar: int, run: _Run, step: float, most: float) -> tuple[float, _Run]:
    """The stop of a bar, and the run after it."""
    high, low = float(bars.highs[bar]), float(bars.lows[bar])
    reached, far = (low, high) if run.is_long else (high, low)
    is_hit = reached <= run.stop if run.is_long else reached >= run.stop
    if is_hit:
        before = float(bars.highs[bar - 1] if run.is_long else bars.lows[bar - 1])
        stop = max(run.extreme, before, high) if run.is_long else min(run.extreme, before, low)
        return stop, _moved(bars, bar, _Run(not run.is_long, stop, reached, step))
    is_further = far > run.extreme if run.is_long else far < run.extreme
    if is_further:
        run = run._replace(extreme=far, factor=min(run.factor + step, most))
    return run.stop, _moved(bars, bar, run)


def _moved(bars: Stretch, bar: int, run: _Run) -> _Run:
    """The run with the stop of the next bar, which does not go into this bar or the one before."""
    stop = run.stop + run.factor * (run.extreme - run.stop)
    both = slice(bar - 1, bar + 1)
    limited = min(stop, *bars.lows[both].tolist()) if run.is_long else max(stop, *bars.highs[both].tolist())
    return run._replace(stop=limited)
