"""Which badges stand at the foot of a pane, and where: one a kind, and one for what would lie on another."""

from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.market.series.chart_events import ChartEvent, EventKind
from tradewalk.views.chart.projection import Projection

GAP = 2
FOOT = 3


class Badge(NamedTuple):
    """A square with its middle at ``x``; ``events`` are of one kind, the earliest first."""

    x: float
    top: float
    size: int
    kind: EventKind
    events: tuple[ChartEvent, ...]

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return abs(x - self.x) <= self.size / 2 and self.top <= y <= self.top + self.size


def badges_of(events: Sequence[ChartEvent], projection: Projection, size: int) -> tuple[Badge, ...]:
    """The badges in view. Events nearer than a badge is wide share one, from the last bar back, as long as the zoom
    is the same; badges of several kinds stand above each other.
    """
    badges: list[Badge] = []
    for group in _groups(events, (size + GAP) / projection.pitch):
        x = projection.x(group[-1].position)
        if projection.area.left - size <= x <= projection.area.right + size:
            badges.extend(_stack(group, x, projection.area.bottom - FOOT, size))
    return tuple(badges)


def _groups(events: Sequence[ChartEvent], reach: float) -> list[list[ChartEvent]]:
    """Events that are fewer bars apart than *reach* from the last of their group, the latest group first."""
    groups: list[list[ChartEvent]] = []
    for event in reversed(events):
        if groups and groups[-1][-1].position - event.position < reach:
            groups[-1].insert(0, event)
        else:
            groups.append([event])
    return groups


def _stack(group: Sequence[ChartEvent], x: float, bottom: float, size: int) -> list[Badge]:
    badges: list[Badge] = []
    for kind in EventKind:
        events = tuple(event for event in group if event.kind is kind)
        if events:
            top = bottom - (len(badges) + 1) * (size + GAP) + GAP
            badges.append(Badge(x, top, size, kind, events))
    return badges
