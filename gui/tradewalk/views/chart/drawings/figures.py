"""The shapes of a drawing in pixels, cut to its pane. Straight lines are straight on the screen, on any scale."""

from collections.abc import Callable
from decimal import Decimal
from math import isfinite
from typing import NamedTuple

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.drawings.measures import retracement_levels
from tradewalk.views.chart.drawings.clipping import (
    FOREVER,
    Pane,
    Point,
    Polygon,
    Segment,
    clipped,
    clipped_polygon,
)

ToPoint = Callable[[Anchor], Point]


class LevelLabel(NamedTuple):
    """Where the text of a Fibonacci level or of a horizontal line begins, with its numbers; it stands on its line."""

    point: Point
    price: Decimal
    part: Decimal | None


class Figure(NamedTuple):
    """What is painted. ``quiet`` lines stand back; ``handles`` are all anchors, even beyond the pane.

    ``note`` is where the text of the drawing begins, or the numbers of a measure; None where it has none, or beyond.
    """

    lines: tuple[Segment, ...] = ()
    quiet: tuple[Segment, ...] = ()
    areas: tuple[Polygon, ...] = ()
    labels: tuple[LevelLabel, ...] = ()
    handles: tuple[Point, ...] = ()
    note: Point | None = None


def figure_of(drawing: Drawing, to_point: ToPoint, pane: Pane) -> Figure:
    """The shapes of a drawing; none where an anchor has no place, as a price below nothing on a logarithmic scale."""
    points = tuple(to_point(anchor) for anchor in drawing.anchors)
    if not all(isfinite(number) for point in points for number in point):
        return Figure()
    figure = _SHAPES[drawing.tool](drawing, points, to_point, pane)
    return figure._replace(handles=points)


def _trend_line(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    return Figure(lines=_present(clipped(Segment(*points), pane)))


def _ray(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    return Figure(lines=_present(clipped(Segment(*points), pane, reach=FOREVER)))


def _horizontal(drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    line = clipped(Segment(Point(pane.left, points[0].y), Point(pane.right, points[0].y)), pane)
    if line is None:
        return Figure()
    return Figure((line,), labels=(LevelLabel(line.start, drawing.anchors[0].price, None),))


def _vertical(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    return Figure(
        lines=_present(clipped(Segment(Point(points[0].x, pane.top), Point(points[0].x, pane.bottom)), pane))
    )


def _channel(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    """Two parallel lines, the second through the third anchor, and the line in the middle of them."""
    start, end, third = points
    aside = _aside(start, end, third)
    middle = Segment(_moved(start, aside, 0.5), _moved(end, aside, 0.5))
    far_start, far_end = _moved(start, aside, 1.0), _moved(end, aside, 1.0)
    return Figure(
        lines=_present(clipped(Segment(start, end), pane), clipped(Segment(far_start, far_end), pane)),
        quiet=_present(clipped(middle, pane)),
        areas=_areas((start, end, far_end, far_start), pane),
    )


def _rectangle(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    corners = _box(*points)
    return Figure(lines=_sides(corners, pane), areas=_areas(corners, pane))


def _fibonacci(drawing: Drawing, points: Polygon, to_point: ToPoint, pane: Pane) -> Figure:
    """A line at each level as wide as the two anchors are apart, and the move itself."""
    first, second = drawing.anchors
    levels = retracement_levels(first.price, second.price)
    heights = (to_point(Anchor(first.at, level.price)).y for level in levels)
    left, right = min(point.x for point in points), max(point.x for point in points)
    drawn = [
        (line, LevelLabel(line.start, level.price, level.part))
        for level, height in zip(levels, heights, strict=True)
        if (line := clipped(Segment(Point(left, height), Point(right, height)), pane)) is not None
    ]
    return Figure(
        lines=tuple(line for line, _label in drawn),
        quiet=_present(clipped(Segment(*points), pane)),
        labels=tuple(label for _line, label in drawn),
    )


def _text(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    return Figure(note=points[0] if pane.holds(points[0]) else None)


def _measure(_drawing: Drawing, points: Polygon, _to_point: ToPoint, pane: Pane) -> Figure:
    """The rectangle of the move, its diagonal, and its numbers where it ends."""
    return Figure(
        lines=_present(clipped(Segment(*points), pane)),
        quiet=_sides(_box(*points), pane),
        areas=_areas(_box(*points), pane),
        note=points[1] if pane.holds(points[1]) else None,
    )


def _aside(start: Point, end: Point, third: Point) -> Point:
    """The way from the line to a third point: up or down; for an upright line, to the side."""
    if start.x == end.x:
        return Point(third.x - start.x, 0.0)
    slope = (end.y - start.y) / (end.x - start.x)
    return Point(0.0, third.y - start.y - slope * (third.x - start.x))


def _moved(point: Point, way: Point, part: float) -> Point:
    return Point(point.x + part * way.x, point.y + part * way.y)


def _box(first: Point, second: Point) -> Polygon:
    return (first, Point(second.x, first.y), second, Point(first.x, second.y))


def _sides(corners: Polygon, pane: Pane) -> tuple[Segment, ...]:
    return _present(
        *(clipped(Segment(*side), pane) for side in zip(corners, (*corners[1:], corners[0]), strict=True))
    )


def _areas(corners: Polygon, pane: Pane) -> tuple[Polygon, ...]:
    area = clipped_polygon(corners, pane)
    return (area,) if area else ()


def _present(*segments: Segment | None) -> tuple[Segment, ...]:
    return tuple(segment for segment in segments if segment is not None)


_SHAPES: dict[Tool, Callable[[Drawing, Polygon, ToPoint, Pane], Figure]] = {
    Tool.TREND_LINE: _trend_line,
    Tool.RAY: _ray,
    Tool.HORIZONTAL: _horizontal,
    Tool.VERTICAL: _vertical,
    Tool.CHANNEL: _channel,
    Tool.RECTANGLE: _rectangle,
    Tool.FIBONACCI: _fibonacci,
    Tool.TEXT: _text,
    Tool.MEASURE: _measure,
}
