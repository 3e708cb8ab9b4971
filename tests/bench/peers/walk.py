"""A random walk of bars, the same in every process and language that draws it.

Chance is a hash of the bar's number, in whole numbers of 32 bits, so that walk.js makes the same bars; their last
close is compared before anything is measured.
"""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
FIRST_START = 1_000_000_000
"""When bar 0 begins, in Unix seconds; a bar is a minute."""


def bars(count: int) -> Numbers:
    """6 × count: start in Unix seconds, open, high, low, close, volume."""
    table = np.empty((6, count))
    table[0] = FIRST_START + 60.0 * np.arange(count)
    steps = 1 + (_chance(count, 1) - 0.5) * 0.002
    steps[0] *= 100
    close = np.cumprod(steps)
    table[1, 0], table[1, 1:], table[4] = 100, close[:-1], close
    table[2] = np.maximum(table[1], close) * (1 + _chance(count, 2) * 0.0003)
    table[3] = np.minimum(table[1], close) * (1 - _chance(count, 3) * 0.0003)
    table[5] = 1000 + np.floor(_chance(count, 4) * 9000)
    return table


def _chance(count: int, of: int) -> Numbers:
    """Numbers from 0 up to 1."""
    mixed = np.arange(count, dtype=np.uint32) * np.uint32(4) + np.uint32(of)
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(factor)
    return (mixed ^ (mixed >> np.uint32(16))) / 2.0**32
