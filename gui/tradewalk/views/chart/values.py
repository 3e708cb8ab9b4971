"""Values of a pane as they are written."""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QLocale

from tradewalk.market.indicators.declaration import Figures
from tradewalk.views import formatting

Writer = Callable[[float, int], str]
PERCENT_DECIMALS = 2


@lru_cache(maxsize=32)
def writer_of(figures: Figures, decimals: int) -> Writer:
    """What writes a value at the axis, given the decimals with which it is round; ``decimals`` are those of prices."""
    if figures is Figures.VOLUME:
        return lambda value, _: formatting.compact(Decimal(round(value)))
    if figures is Figures.PRICE:
        return lambda value, needed: _number(value, decimals if needed else 0)
    return _number


def write_percent(value: float, needed: int) -> str:
    """A change in percent with its sign."""
    return formatting.signed(formatting.decimal_of(value), needed) + QLocale().percent()


def digits_of(figures: Figures, decimals: int) -> int:
    """How many decimals a value of these figures has a use for; ``decimals`` are those of prices."""
    return {Figures.PRICE: decimals, Figures.FINE_PRICE: decimals + 1}.get(figures, PERCENT_DECIMALS)


def read_out(figures: Figures, value: float, decimals: int) -> str:
    """A value with all the digits that it has a use for."""
    if figures is Figures.VOLUME:
        return formatting.compact(Decimal(round(value)))
    return _number(value, digits_of(figures, decimals))


def _number(value: float, decimals: int) -> str:
    return formatting.number(formatting.decimal_of(value), decimals)
