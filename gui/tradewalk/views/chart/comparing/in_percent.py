"""What stands at prices, on an axis of percent."""

from PySide6.QtGui import QPainter

from tradewalk.views.chart.pane import Layer
from tradewalk.views.chart.projection import Projection


class InPercent:
    """A layer of prices, painted where their percent from ``standard`` are. Without one it is not painted."""

    def __init__(self, layer: Layer, standard: float | None) -> None:
        self._layer, self._standard = layer, standard

    def paint(self, painter: QPainter, projection: Projection, first: int, last: int) -> None:
        """Paint what lies across a range of bars."""
        if self._standard is not None:
            low, high = (price_of(each, self._standard) for each in (projection.low, projection.high))
            self._layer.paint(painter, projection.with_range(low, high), first, last)


def price_of(percent: float, standard: float) -> float:
    """The price that is so many percent above the standard."""
    return standard * (1 + percent / 100)


def percent_of(price: float, standard: float) -> float:
    """How many percent a price is above the standard."""
    return (price / standard - 1) * 100
