"""What is worked out from the last so many bars alone.

A value depends on the bars of its window and on nothing before: no sum is carried along, so that nothing drifts, and a
tail of a series has exactly the values of the whole one. (TA-Lib carries sums along for averages, deviations and MFI.)
Where a window is not full, or holds a NaN, the value is NaN.
"""

import numpy as np
from numpy.typing import NDArray

from tradewalk.market.series.bar_series import Numbers

Flags = NDArray[np.bool_]
_ROUNDING = 1e-12
"""Prices that differ by less, of themselves, are equal: between what rounding makes and the smallest tick."""


def undefined(count: int) -> Numbers:
    """So many NaN."""
    return np.full(count, np.nan)


def window_sums(values: Numbers, length: int) -> Numbers:
    """The sum of each window, from sums of 1, 2, 4, … bars; two buffers take turns to hold these."""
    sums = undefined(len(values))
    count = len(values) - length + 1
    if count <= 0:
        return sums
    totals = sums[length - 1 :]
    blocks, size, covered = values, 1, 0
    buffers = np.empty((2, len(values))) if length > 1 else None
    while True:
        if length & size:
            part = blocks[covered : covered + count]
            np.add(totals if covered else 0.0, part, out=totals)
            covered += size
        if covered == length or buffers is None:
            return sums
        buffers = buffers[::-1]
        blocks = np.add(blocks[:-size], blocks[size:], out=buffers[0, : len(blocks) - size])
        size *= 2


def moving_averages(values: Numbers, length: int) -> Numbers:
    """The simple average of each window."""
    averages = window_sums(values, length)
    averages /= length
    return averages


def weighted_averages(values: Numbers, length: int) -> Numbers:
    """The average of each window with the weights 1 (oldest) … length (newest)."""
    averages = undefined(len(values))
    if length <= len(values):
        weights = np.arange(length, 0, -1, dtype=np.float64)
        averages[length - 1 :] = np.convolve(values, weights, "valid") / weights.sum()
    return averages


def sample_deviations(values: Numbers, length: int) -> Numbers:
    """The standard deviation of each window about its own average, over length − 1 (STD of TDX)."""
    deviations = undefined(len(values))
    if length > len(values):
        return deviations
    averages = moving_averages(values, length)[length - 1 :]
    squares = np.zeros(len(averages))
    for first in range(length):
        distances = values[first : first + len(averages)] - averages
        squares += distances * distances
    deviations[length - 1 :] = np.sqrt(squares / (length - 1))
    return deviations


def highest(values: Numbers, length: int) -> Numbers:
    """The largest value of each window."""
    from talib import MAX

    return MAX(values, length)


def lowest(values: Numbers, length: int) -> Numbers:
    """The smallest value of each window."""
    from talib import MIN

    return MIN(values, length)


def changes(values: Numbers) -> Numbers:
    """Each value less the one before; NaN for the first."""
    differences = undefined(len(values))
    differences[1:] = np.diff(values)
    return differences


def steady(differences: Numbers, prices: Numbers) -> Numbers:
    """The differences, 0 where rounding alone made them: typical prices, and steps up and down, may be equal."""
    kept: Numbers = np.where(np.abs(differences) <= _ROUNDING * np.abs(prices), 0.0, differences)
    return kept


def before(values: Numbers, bars: int = 1) -> Numbers:
    """The value so many bars ago."""
    earlier = undefined(len(values))
    if bars < len(values):
        earlier[bars:] = values[:-bars]
    return earlier


def where(condition: Flags, values: Numbers, differences: Numbers) -> Numbers:
    """The values where the condition holds, else 0; NaN where the differences that it is about are NaN."""
    chosen = np.where(condition, values, 0.0)
    chosen[np.isnan(differences)] = np.nan
    return chosen


def quotient(numerators: Numbers, denominators: Numbers, otherwise: float) -> Numbers:
    """A division that answers ``otherwise`` where the denominator is 0."""
    result = np.full(len(numerators), otherwise)
    np.divide(numerators, denominators, out=result, where=denominators != 0)
    return result
