"""Points, lines and polygons in pixels, cut to the pane that they are painted on."""

from math import inf
from typing import NamedTuple

FOREVER = inf


class Point(NamedTuple):
    """A place in pixels; y grows downward."""

    x: float
    y: float


class Segment(NamedTuple):
    """A straight line between two points."""

    start: Point
    end: Point


class Pane(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether a point lies within, or on the edge."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom


Polygon = tuple[Point, ...]


def clipped(line: Segment, pane: Pane, *, reach: float = 1.0) -> Segment | None:
    """The part of a line within the pane; None where none is.

    ``reach`` is how far it goes from its start, in its own length: 1 to its end, FOREVER for a ray. The way is that of
    Liang and Barsky (1984).
    """
    start, end = line
    run, rise = end.x - start.x, end.y - start.y
    first, last = 0.0, reach if run or rise else 1.0
    for step, room in (
        (-run, start.x - pane.left),
        (run, pane.right - start.x),
        (-rise, start.y - pane.top),
        (rise, pane.bottom - start.y),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    if first > last:
        return None
    return Segment(
        Point(start.x + first * run, start.y + first * rise),
        Point(start.x + last * run, start.y + last * rise),
    )


def clipped_polygon(corners: Polygon, pane: Pane) -> Polygon:
    """The part of a polygon within the pane; no corners where none is. (Sutherland and Hodgman, 1974)"""
    for axis, edge, way in ((0, pane.left, 1), (0, pane.right, -1), (1, pane.top, 1), (1, pane.bottom, -1)):
        corners = _cut(corners, axis, edge, way)
    return corners


def distance(point: Point, segment: Segment) -> float:
    """How far a point is from a line between two points, in pixels."""
    (x, y), (end_x, end_y) = segment
    run, rise = end_x - x, end_y - y
    length = run * run + rise * rise
    along = ((point.x - x) * run + (point.y - y) * rise) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return float(((point.x - x - along * run) ** 2 + (point.y - y - along * rise) ** 2) ** 0.5)


def _cut(corners: Polygon, axis: int, edge: float, way: int) -> Polygon:
    """The part of a polygon on one side of an edge: beyond it for way 1, before it for -1."""
    kept: list[Point] = []
    for before, corner in zip((*corners[-1:], *corners[:-1]), corners, strict=True):
        was_inside, is_inside = ((each[axis] - edge) * way >= 0 for each in (before, corner))
        if was_inside != is_inside:
            part = (edge - before[axis]) / (corner[axis] - before[axis])
            kept.append(
                Point(before.x + part * (corner.x - before.x), before.y + part * (corner.y - before.y))
            )
        if is_inside:
            kept.append(corner)
    return tuple(kept)
