"""The ranges of values that panes were stretched or moved to; all others show what the bars in view need."""

from collections.abc import Callable
from typing import NamedTuple

from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.projection import Projection

FEWEST_PIXELS, MOST_HEIGHTS = 8, 40
"""What the bars need stays as high as that, and no higher than so many panes."""


class HeldRange(NamedTuple):
    """The pane with this key shows the values from ``low`` at its foot to ``high`` at its top."""

    key: str
    low: float
    high: float


def stretched(projection: Projection, factor: float, still: float) -> tuple[float, float]:
    """The ends of so many times as long a range, of which what lies at a share of the height stays where it is."""
    area = projection.area
    about = area.bottom - still * area.height
    low = projection.price_at(about + still * area.height * factor)
    return low, projection.price_at(about - (1 - still) * area.height * factor)


def slid(projection: Projection, pixels: float) -> tuple[float, float]:
    """The ends of the range after its values were moved so many pixels down."""
    area = projection.area
    return projection.price_at(area.bottom - pixels), projection.price_at(area.top - pixels)


def is_sensible(projection: Projection, needed: tuple[float, float]) -> bool:
    """Whether what the bars need is neither a thin stripe nor spread so far that nothing of it is to be seen."""
    pixels = projection.y(needed[0]) - projection.y(needed[1])
    return FEWEST_PIXELS <= pixels <= MOST_HEIGHTS * projection.area.height


class HeldRanges:
    """Those of an instrument, by the axes that they belong to: bars of another length have their own.

    ``changed`` is told when those on show are others.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._held: dict[tuple[object, ...], dict[str, HeldRange]] = {}
        self._axes: tuple[object, ...] = ()

    def of(self, look: ChartLook) -> tuple[HeldRange, ...]:
        """Those that are held of a chart that is looked at like this."""
        self._axes = (look.frame, look.scale, look.adjustment)
        return tuple(self._held.get(self._axes, {}).values())

    def hold(self, held: HeldRange) -> None:
        """Show these values in a pane of the chart on show, whatever the bars need."""
        self._held.setdefault(self._axes, {})[held.key] = held
        self._changed()

    def free(self, key: str = "") -> None:
        """Show in a pane, or in all without a key, what the bars need."""
        held = self._held.get(self._axes, {})
        if not key and held:
            held.clear()
            self._changed()
        elif held.pop(key, None) is not None:
            self._changed()

    def forget(self) -> None:
        """Another instrument is shown."""
        self._held.clear()
