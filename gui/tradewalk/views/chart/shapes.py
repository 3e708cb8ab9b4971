"""Bars turned into the lines and rectangles that are painted, split by colour. X is the bar's index."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tradewalk.domain.quotes import DailyBar
from tradewalk.views.chart.view_model import TodayPoint

Numbers = NDArray[np.float64]
BODY = 0.7


class Shapes(NamedTuple):
    """Shapes of one colour, by rising x: lines as x1 y1 x2 y2, rectangles as x y width height."""

    positions: Numbers
    lines: Numbers
    rectangles: Numbers

    def between(self, left: float, right: float) -> slice:
        """The shapes that touch a range of x."""
        first, last = np.searchsorted(self.positions, (left - 1, right + 1))
        return slice(int(first), int(last))


class BarShapes(NamedTuple):
    """The shapes of a rise and of a fall, and the lowest and highest y at each bar."""

    rising: Shapes
    falling: Shapes
    lows: Numbers
    highs: Numbers

    def extent(self, left: float, right: float) -> tuple[float, float] | None:
        """The lowest and the highest y in a range of x; None where no bar is."""
        first, last = max(int(np.floor(left)), 0), int(np.ceil(right)) + 1
        if first >= min(last, len(self.lows)):
            return None
        return float(self.lows[first:last].min()), float(self.highs[first:last].max())


def candle_shapes(table: Numbers) -> BarShapes:
    """Wicks and bodies of a ``price_table``. A bar that closes where it opened is coloured by the close before."""
    opens, highs, lows, closes = table[:, :4].T
    positions = np.arange(len(table), dtype=np.float64)
    wicks = np.column_stack((positions, lows, positions, highs))
    bodies = np.column_stack(
        (positions - BODY / 2, opens, np.full(len(table), BODY), closes - opens),
    )
    return _split(is_rising(table), positions, wicks, bodies, lows, highs)


def volume_shapes(table: Numbers) -> BarShapes:
    """Volume bars of a ``price_table``, in the colours of their candles."""
    return _columns(is_rising(table), np.arange(len(table), dtype=np.float64), table[:, 4])


def today_volume_shapes(points: Sequence[TodayPoint]) -> BarShapes:
    """Volume bars of today, coloured by the change from the minute before."""
    positions = np.array([point.position for point in points], dtype=np.float64)
    volumes = np.array([point.volume for point in points], dtype=np.float64)
    return _columns(np.array([point.rise >= 0 for point in points], dtype=bool), positions, volumes)


def price_table(bars: Sequence[DailyBar], decimals: int) -> Numbers:
    """Open, high, low, close as prices, and volume: one row a bar."""
    rows = [(bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in bars]
    table = np.array(rows, dtype=np.float64).reshape(-1, 5)
    table[:, :4] /= 10**decimals
    return table


def is_rising(table: Numbers) -> NDArray[np.bool_]:
    """Whether each bar closed above its open, or level with it and not below the close before."""
    opens, closes = table[:, 0], table[:, 3]
    before = np.concatenate((opens[:1], closes[:-1]))
    rises: NDArray[np.bool_] = (closes > opens) | ((closes == opens) & (closes >= before))
    return rises


def _columns(rises: NDArray[np.bool_], positions: Numbers, volumes: Numbers) -> BarShapes:
    zeros = np.zeros(len(volumes))
    columns = np.column_stack((positions - BODY / 2, zeros, np.full(len(volumes), BODY), volumes))
    return _split(rises, positions, np.empty((len(volumes), 0)), columns, zeros, volumes)


def _split(
    rises: NDArray[np.bool_],
    positions: Numbers,
    lines: Numbers,
    rectangles: Numbers,
    lows: Numbers,
    highs: Numbers,
) -> BarShapes:
    rising, falling = (Shapes(positions[mask], lines[mask], rectangles[mask]) for mask in (rises, ~rises))
    return BarShapes(rising, falling, lows, highs)
