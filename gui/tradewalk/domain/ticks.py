"""Tick tables: every legal price of an instrument has a number, and one tick up is the next number.

The exchange works on tick numbers alone, so that a table whose tick changes with the price (Hong Kong)
needs no special case there.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple


class TickBand(NamedTuple):
    """From this price upwards (inclusive) legal prices lie ``tick`` apart."""

    start: Decimal
    tick: Decimal


class TickTable:
    """Legal prices of one instrument: Decimal price ↔ tick number.

    The first band starts at zero, which is tick number 0. Raises ValueError for a table whose bands do
    not start at zero, do not rise, or do not hold a whole number of ticks.
    """

    def __init__(self, bands: Sequence[TickBand]) -> None:
        if not bands or bands[0].start != 0:
            raise ValueError("a tick table starts with a band at price 0")
        self.bands = tuple(bands)
        self._first_numbers = [0]
        for lower, upper in pairwise(bands):
            count = (upper.start - lower.start) / lower.tick
            if count <= 0 or count != int(count):
                raise ValueError(
                    f"the band at {lower.start} does not hold a whole number of ticks of {lower.tick}"
                )
            self._first_numbers.append(self._first_numbers[-1] + int(count))

    @classmethod
    def uniform(cls, tick: Decimal) -> "TickTable":
        """One tick for every price."""
        return cls((TickBand(Decimal(0), tick),))

    def counts_points(self, decimals: int) -> bool:
        """Whether tick numbers are prices in points of 10^-decimals, so that neither needs converting."""
        return len(self.bands) == 1 and self.bands[0].tick == Decimal(1).scaleb(-decimals)

    def price_of(self, number: int) -> Decimal:
        """The price with this tick number, with the tick's own decimals."""
        index = self._band_of_number(number)
        band = self.bands[index]
        return band.start + band.tick * (number - self._first_numbers[index])

    def number_of(self, price: Decimal) -> int | None:
        """The tick number of a legal price; None for a price between two ticks."""
        number = self.floor_of(price)
        return number if self.price_of(number) == price else None

    def floor_of(self, price: Decimal) -> int:
        """The number of the highest legal price that is not above *price*."""
        index = self._band_of_price(price)
        band = self.bands[index]
        return self._first_numbers[index] + int((price - band.start) // band.tick)

    def ceiling_of(self, price: Decimal) -> int:
        """The number of the lowest legal price that is not below *price*."""
        number = self.floor_of(price)
        return number if self.price_of(number) == price else number + 1

    def nearest_to(self, price: Decimal) -> int:
        """The number of the legal price nearest to *price*; the upper one of two equally near."""
        below, above = self.floor_of(price), self.ceiling_of(price)
        return below if price - self.price_of(below) < self.price_of(above) - price else above

    def tick_at(self, price: Decimal) -> Decimal:
        """The distance to the next legal price above *price*."""
        return self.bands[self._band_of_price(price)].tick

    def _band_of_price(self, price: Decimal) -> int:
        if price < 0:
            raise ValueError(f"a price is not negative: {price}")
        return max(index for index, band in enumerate(self.bands) if band.start <= price)

    def _band_of_number(self, number: int) -> int:
        if number < 0:
            raise ValueError(f"a tick number is not negative: {number}")
        return max(index for index, first in enumerate(self._first_numbers) if first <= number)
