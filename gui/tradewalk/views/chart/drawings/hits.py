"""What of the drawings lies under a point, and the price that a magnet draws it to."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tradewalk.views.chart.drawings.clipping import Pane, Point, distance
from tradewalk.views.chart.drawings.figures import Figure


class Hit(NamedTuple):
    """A drawing, and the handle of it that lies under the point; None where it is another part."""

    drawing_id: int
    handle: int | None


class Target(NamedTuple):
    """A drawing as it is painted, with the box of its text; ``has_handles`` while it is selected."""

    drawing_id: int
    figure: Figure
    note_box: Pane | None = None
    has_handles: bool = False


class Height(NamedTuple):
    """A price, and where it is in pixels."""

    price: float
    y: float


def topmost(targets: Sequence[Target], point: Point, reach: float) -> Hit | None:
    """What lies within *reach* pixels of a point: handles that are shown, then the drawing that lies on top.

    The inside of an area is no part of it, so that the chart can be moved there.
    """
    for target in targets:
        if target.has_handles and (handle := _handle(target.figure, point, reach)) is not None:
            return Hit(target.drawing_id, handle)
    for target in reversed(targets):
        if _is_on(target, point, reach):
            return Hit(target.drawing_id, None)
    return None


def magnetic_price(heights: Iterable[Height], y: float, reach: float) -> float | None:
    """The price of a bar that is nearest to *y*, if it is within *reach* pixels; of equal ones the first."""
    nearest = min(heights, key=lambda height: abs(height.y - y), default=None)
    return nearest.price if nearest is not None and abs(nearest.y - y) <= reach else None


def _handle(figure: Figure, point: Point, reach: float) -> int | None:
    distances = [abs(complex(*handle) - complex(*point)) for handle in figure.handles]
    nearest = min(range(len(distances)), key=distances.__getitem__, default=None)
    return nearest if nearest is not None and distances[nearest] <= reach else None


def _is_on(target: Target, point: Point, reach: float) -> bool:
    if target.note_box is not None and target.note_box.holds(point):
        return True
    lines = (*target.figure.lines, *target.figure.quiet)
    return any(distance(point, line) <= reach for line in lines)
