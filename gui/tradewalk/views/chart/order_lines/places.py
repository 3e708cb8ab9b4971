"""Where the lines of orders lie in a pane, what lies under the pointer, and which price a height stands for."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.ticks import TickTable
from tradewalk.views.chart.projection import Area

GAP = 1.0


class Placed(NamedTuple):
    """A chip with its line: ``y`` is the height of the line, which may lie beyond the pane; the chip lies within."""

    left: float
    top: float
    width: float
    height: float
    y: float

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies on the chip."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


def spread(heights: Sequence[float], size: float, top: float, bottom: float) -> tuple[float, ...]:
    """The tops of chips of this size, each as near to its height as the pane and the others let it be."""
    tops = [0.0] * len(heights)
    free = top
    order = sorted(range(len(heights)), key=heights.__getitem__)
    for place in order:
        tops[place] = max(heights[place] - size / 2, free)
        free = tops[place] + size + GAP
    free = bottom - size
    for place in reversed(order):
        tops[place] = min(tops[place], free)
        free = tops[place] - size - GAP
    return tuple(tops)


def placed(heights: Sequence[float], widths: Sequence[float], size: float, area: Area) -> tuple[Placed, ...]:
    """The chips at the right of a pane."""
    tops = spread(heights, size, area.top, area.bottom)
    return tuple(
        Placed(area.right - width, top, width, size, y)
        for y, width, top in zip(heights, widths, tops, strict=True)
    )


def legal_price(price: float, ticks: TickTable, bounds: tuple[Decimal, Decimal] | None) -> Decimal:
    """The legal price nearest to a chart's, within today's limits where there are any, and one tick at least."""
    wanted = max(Decimal(repr(float(price))), Decimal(0))
    if bounds is not None:
        wanted = min(max(wanted, bounds[0]), bounds[1])
    return ticks.price_of(max(ticks.nearest_to(wanted), 1))
