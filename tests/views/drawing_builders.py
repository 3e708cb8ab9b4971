"""A pane to draw on, in round pixels."""

from dataclasses import dataclass
from decimal import Decimal

from tests.domain.drawings.builders import day_axis, midnight, trading_days
from tradewalk.domain.drawings.drawing import Anchor
from tradewalk.domain.drawings.places import Place
from tradewalk.views.chart.drawings.clipping import Pane
from tradewalk.views.chart.drawings.surface import Surface

PANE = Pane(0, 0, 400, 200)
DAYS = trading_days(40)


@dataclass(frozen=True, slots=True)
class RoundScales:
    """Bar 0 at pixel 5 and ten pixels a bar; a currency unit is ten pixels, 20.00 at the top, 0.00 at 200."""

    pitch: float = 10.0
    first: float = 0.0

    def x(self, position: float) -> float:
        return (position - self.first + 0.5) * self.pitch

    def y(self, price: float) -> float:
        return 200 - price * 10

    def position_at(self, x: float) -> float:
        return x / self.pitch - 0.5 + self.first

    def price_at(self, y: float) -> float:
        return (200 - y) / 10


def a_surface(place: Place | None = None, scales: RoundScales | None = None) -> Surface:
    """Forty days without adjustment, from 4 August 2025 on."""
    return Surface(scales or RoundScales(), PANE, place or day_axis(40), 2)


def at(bar: int, price: str) -> Anchor:
    """A point at a day of the axis."""
    return Anchor(midnight(DAYS[bar]), Decimal(price))
