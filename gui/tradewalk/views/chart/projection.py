"""From bars and prices to the pixels of a pane, and back."""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


class PriceScale(StrEnum):
    """How prices lie on their axis; ``PERCENT`` is linear, and labelled by the change from the first bar in view."""

    LINEAR = "linear"
    LOGARITHMIC = "logarithmic"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Sight:
    """The stretch of the axis of bars that is in view: bar 0 covers -0.5 to 0.5. ``last`` is beyond ``first``."""

    first: float
    last: float

    @property
    def width(self) -> float:
        """In bars."""
        return self.last - self.first

    @property
    def bars(self) -> tuple[int, int]:
        """The bars that are in view, at least in part: from the first up to the last, which is excluded."""
        return math.floor(self.first + 0.5), math.ceil(self.last + 0.5)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in whole logical pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first pixel beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.height

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Projection:
    """Of a pane: ``sight`` lies across ``area``, prices from ``low`` at its bottom to ``high`` at its top."""

    area: Area
    sight: Sight
    low: float
    high: float
    is_logarithmic: bool = False

    def with_range(self, low: float, high: float) -> "Projection":
        """The same pane with other values."""
        return replace(self, low=low, high=high)

    @property
    def pitch(self) -> float:
        """The pixels from one bar to the next."""
        return self.area.width / self.sight.width

    def group_size(self, least: float) -> int:
        """The fewest bars, a power of two, that together are ``least`` pixels wide."""
        size = 1
        while size * self.pitch < least:
            size *= 2
        return size

    def xs(self, positions: Numbers) -> Numbers:
        """Pixels of places on the axis of bars."""
        return self.area.left + (positions - self.sight.first) * self.pitch

    def ys(self, prices: Numbers) -> Numbers:
        """Pixels of prices; no price stands above zero on a logarithmic scale without being one."""
        if self.is_logarithmic:
            with np.errstate(invalid="ignore", divide="ignore"):
                share = (np.log(prices) - math.log(self.low)) / (math.log(self.high) - math.log(self.low))
        else:
            share = (prices - self.low) / (self.high - self.low)
        pixels: Numbers = self.area.bottom - share * self.area.height
        return pixels

    def x(self, position: float) -> float:
        """The pixel of a place on the axis of bars."""
        return self.area.left + (position - self.sight.first) * self.pitch

    def y(self, price: float) -> float:
        """The pixel of a price; far below for none that a logarithmic scale has."""
        if not self.is_logarithmic:
            return self.area.bottom - (price - self.low) / (self.high - self.low) * self.area.height
        if price <= 0:
            return math.inf
        share = math.log(price / self.low) / math.log(self.high / self.low)
        return self.area.bottom - share * self.area.height

    def position_at(self, x: float) -> float:
        """The place on the axis of bars at a pixel."""
        return self.sight.first + (x - self.area.left) / self.pitch

    def price_at(self, y: float) -> float:
        """The price at a pixel."""
        share = (self.area.bottom - y) / self.area.height
        if self.is_logarithmic:
            return self.low * math.exp(share * math.log(self.high / self.low))
        return self.low + share * (self.high - self.low)


def raised(low: float, high: float, share: float, *, is_logarithmic: bool = False) -> float:
    """The upper end of an axis above whose upper end until now a share of the height is free."""
    if is_logarithmic:
        return low * math.exp(math.log(high / low) / (1 - share))
    return low + (high - low) / (1 - share)


def lowered(low: float, high: float, share: float, *, is_logarithmic: bool = False) -> float:
    """The lower end of an axis below whose lower end until now a share of the height is free."""
    if is_logarithmic:
        return high / math.exp(math.log(high / low) / (1 - share))
    return high - (high - low) / (1 - share)


def range_of(
    low: float, high: float, *, air: float = 0.08, is_logarithmic: bool = False
) -> tuple[float, float]:
    """The ends of an axis that shows *low* to *high* with a share of ``air`` above and below.

    Where both are one price, the axis is 2 % of it high.
    """
    if is_logarithmic and low > 0:
        factor = math.exp((math.log(high / low) or 0.02) * air)
        return low / factor, high * factor
    room = (high - low or abs(high) * 0.02 or 1.0) * air
    if high == low:
        room = abs(high) * 0.01 or 1.0
    return low - room, high + room
