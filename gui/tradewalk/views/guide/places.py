"""Where rings, numbers and bubbles of a picture stand, and what of the window it shows: rectangles, no painting.

All is in logical pixels of the window that is pictured. A number stands beside its ring, a bubble near it; neither
covers what is pointed at, nor a number or bubble.
"""

from collections.abc import Callable, Iterator, Sequence
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

RING = 3
"""What a ring leaves free around its target."""
BADGE = 22
"""The diameter of a number."""
TOUCH = 2
"""So far a number lies over its ring, to which it belongs; it does not reach what is inside."""
REACH = 14
"""Between a bubble and its ring at least, if there is room: its line can be seen."""
FAR = 128
"""How far from its ring a bubble may stand where that covers less."""
COVERING = 4000
"""So many pixels farther away one stands rather than to cover nothing but the edges of signs."""
IN_CROP, BESIDE_CROP = 3.0, 0.1
"""What an author has chosen to show is covered less willingly, and what lies beside it more."""
FREE = 0.12
"""So much may be written where a number stands: a line, the edge of a card."""
ALONG = 4
"""Pixels between two places that are tried for a number."""
AROUND = 56
"""How much is shown around what is marked."""
AROUND_CROP = 6
"""How much is shown around what an author has chosen to show."""
EDGE = 8
"""Between numbers and bubbles and the edge of the picture."""
LEAST = QSize(560, 260)
"""Less of a window says nothing."""
NEARLY_ALL = 0.85
"""A picture that shows so much of the window shows all of it."""
STEP = 16
"""Pixels between two places that are tried for a bubble."""

Ink = Callable[[QRect], float]
"""How much of a rectangle is written on, from 0 to 1."""


class Wanted(NamedTuple):
    """A target to be marked, and the size of its bubble if it has one."""

    target: QRect
    bubble: QSize | None = None


class Placed(NamedTuple):
    """Where the parts of one mark stand."""

    ring: QRect
    badge: QRect
    bubble: QRect | None


class Layout(NamedTuple):
    """All marks of a picture, in their order, and what of the window it shows; it may show room below the window."""

    marks: tuple[Placed, ...]
    shown: QRect


def lay_out(
    room: QRect, wanted: Sequence[Wanted], crop: Sequence[QRect] = (), ink: Ink = lambda _rect: 0.0
) -> Layout:
    """Place all marks in a window, and choose what is shown of it: ``crop`` if given, else what is marked.

    Numbers and bubbles stand where little is written, as ``ink`` says.
    """
    ink = _weighed(ink, _united(crop)) if crop else ink
    rings = [each.target.adjusted(-RING, -RING, RING, RING) & room for each in wanted]
    badges: list[QRect] = []
    for ring in rings:
        others = [each for each in _obstacles(ring, rings) if each != ring]
        badges.append(_badge(room, ring, [*others, *badges], ink))
    bubbles: list[QRect | None] = []
    for ring, each in zip(rings, wanted, strict=True):
        taken = [*_obstacles(ring, rings), *badges, *(other for other in bubbles if other is not None)]
        bubbles.append(None if each.bubble is None else _bubble(room, ring, each.bubble, taken, ink))
    marks = tuple(map(Placed, rings, badges, bubbles))
    return Layout(marks, _shown(room, marks, crop))


def line_of(mark: Placed) -> tuple[QPoint, QPoint] | None:
    """The line from a bubble to its ring; None where they touch, or there is no bubble."""
    if mark.bubble is None or mark.bubble.intersects(mark.ring):
        return None
    end = _nearest(mark.ring, mark.bubble.center())
    start = _nearest(mark.bubble, end)
    return start, _nearest(mark.ring, start)


def _weighed(ink: Ink, crop: QRect) -> Ink:
    return lambda rect: ink(rect) * (IN_CROP if rect.intersects(crop) else BESIDE_CROP)


def _obstacles(ring: QRect, rings: Sequence[QRect]) -> list[QRect]:
    """The rings that nothing of this one may cover. One that lies around it cannot be kept free."""
    return [other for other in rings if other == ring or not other.contains(ring)]


def _badge(room: QRect, ring: QRect, taken: Sequence[QRect], ink: Ink) -> QRect:
    """A place at the edge of a ring."""
    size = QSize(BADGE, BADGE)
    places = [*_beside(ring, size, -TOUCH), *_along(ring, size)]
    free = (each for each in places if _is_free(each, room, taken))
    found = min(free, key=lambda each: max(ink(each) - FREE, 0), default=None)
    return found or _nearest_free(room, ring, size, [*taken, ring]) or QRect(ring.topLeft(), size)


def _along(ring: QRect, size: QSize) -> Iterator[QRect]:
    """Places along the edge of a ring."""
    left, right = ring.left() + TOUCH - size.width(), ring.right() + 1 - TOUCH
    above, below = ring.top() + TOUCH - size.height(), ring.bottom() + 1 - TOUCH
    for top in range(ring.top(), ring.bottom() + 2 - size.height(), ALONG):
        yield from (QRect(QPoint(side, top), size) for side in (left, right))
    for start in range(ring.left(), ring.right() + 2 - size.width(), ALONG):
        yield from (QRect(QPoint(start, side), size) for side in (above, below))


def _bubble(room: QRect, ring: QRect, size: QSize, taken: Sequence[QRect], ink: Ink) -> QRect:
    """A place near a ring, the nearer and the less covered the better."""
    inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    places = [*_beside(ring, size, REACH), *_around(ring, size, (REACH, FAR))]
    free = (each for each in places if _is_free(each, inside, taken))
    found = min(free, key=lambda each: _distance(each, ring) + COVERING * ink(each), default=None)
    return found or _nearest_free(inside, ring, size, taken) or _below(room, ring, size, taken)


def _around(ring: QRect, size: QSize, reach: tuple[int, int]) -> Iterator[QRect]:
    """Places on a grid around a ring, not nearer and not farther than told."""
    near, far = reach
    lefts = range(ring.left() - far - size.width(), ring.right() + far + 1, STEP)
    tops = range(ring.top() - far - size.height(), ring.bottom() + far + 1, STEP)
    for top in tops:
        for left in lefts:
            place = QRect(QPoint(left, top), size)
            if near <= _distance(place, ring) <= far:
                yield place


def _beside(ring: QRect, size: QSize, gap: int) -> Iterator[QRect]:
    """The usual places beside a ring, the best first."""
    left, right = ring.left() - gap - size.width(), ring.right() + 1 + gap
    above, below = ring.top() - gap - size.height(), ring.bottom() + 1 + gap
    is_low = ring.height() <= 3 * size.height()
    beside = ring.center().y() - size.height() // 2 if is_low else ring.top()
    last = ring.right() + 1 - size.width()
    places = (
        (left, beside), (right, beside), (ring.left(), above), (ring.left(), below), (last, above), (last, below),
    )  # fmt: skip
    return (QRect(QPoint(*place), size) for place in places)


def _nearest_free(room: QRect, ring: QRect, size: QSize, taken: Sequence[QRect]) -> QRect | None:
    """The free place that is nearest to a ring, on a grid over the room."""
    lefts = range(room.left(), room.right() + 2 - size.width(), STEP)
    tops = range(room.top(), room.bottom() + 2 - size.height(), STEP)
    grid = (QRect(QPoint(left, top), size) for top in tops for left in lefts)
    return min(
        (each for each in grid if _is_free(each, room, taken)),
        key=lambda each: _distance(each, ring),
        default=None,
    )


def _below(room: QRect, ring: QRect, size: QSize, taken: Sequence[QRect]) -> QRect:
    """A place under the window, and under what stands there already."""
    lowest = max([room.bottom(), *(each.bottom() for each in taken)])
    left = max(min(ring.left(), room.right() + 1 - EDGE - size.width()), room.left() + EDGE)
    return QRect(QPoint(left, lowest + 1 + EDGE), size)


def _is_free(rect: QRect, room: QRect, taken: Sequence[QRect]) -> bool:
    return room.contains(rect) and not any(rect.intersects(other) for other in taken)


def _distance(one: QRect, other: QRect) -> float:
    """Pixels between two rectangles; 0 where they touch or meet."""
    across = max(other.left() - one.right(), one.left() - other.right(), 1) - 1
    down = max(other.top() - one.bottom(), one.top() - other.bottom(), 1) - 1
    return hypot(across, down)


def _nearest(rect: QRect, point: QPoint) -> QPoint:
    return QPoint(
        max(min(point.x(), rect.right()), rect.left()), max(min(point.y(), rect.bottom()), rect.top())
    )


def _shown(room: QRect, marks: Sequence[Placed], crop: Sequence[QRect]) -> QRect:
    parts = [part for mark in marks for part in mark if part is not None]
    canvas = _united([room, *_grown([part for part in parts if not room.contains(part)], EDGE)])
    if crop:
        return _united([*_grown(crop, AROUND_CROP), *_grown(parts, EDGE)]) & canvas
    if marks:
        wanted = _united(_grown([mark.ring for mark in marks], AROUND))
    else:
        return room
    shown = _at_least(_united([wanted, *_grown(parts, EDGE)]) & canvas, canvas)
    is_all = _area(shown & room) >= NEARLY_ALL * _area(room)
    return _united([room, shown]) if is_all else shown


def _at_least(rect: QRect, canvas: QRect) -> QRect:
    """A rectangle that is large enough, inside the canvas, about the middle of one that may be smaller."""
    size = rect.size().expandedTo(LEAST).boundedTo(canvas.size())
    grown = QRect(QPoint(0, 0), size)
    grown.moveCenter(rect.center())
    grown.moveLeft(max(min(grown.left(), canvas.right() + 1 - size.width()), canvas.left()))
    grown.moveTop(max(min(grown.top(), canvas.bottom() + 1 - size.height()), canvas.top()))
    return grown.united(rect & canvas)


def _grown(rects: Sequence[QRect], by: int) -> list[QRect]:
    return [rect.adjusted(-by, -by, by, by) for rect in rects]


def _united(rects: Sequence[QRect]) -> QRect:
    whole = QRect()
    for rect in rects:
        whole = whole.united(rect)
    return whole


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)
