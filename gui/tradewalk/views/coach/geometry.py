"""Where the card stands beside the hole, and how the pointer goes: rectangles and points, no widgets.

All is in the coordinates of one window, or all in global ones.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

GAP = 14
"""Between hole and card: room for the beak and the ring."""
EDGE = 8
"""Between the card and the edge of the window."""
PADDING = 2
"""What the hole leaves free around its target."""
BEAK = 8
"""How far the beak of the card reaches towards the hole."""
BEND = 0.12
"""How far the way of the pointer leaves the straight line, as a part of its length."""


class Side(StrEnum):
    """On which side of the hole the card stands."""

    RIGHT = "right"
    LEFT = "left"
    BELOW = "below"
    ABOVE = "above"
    NONE = "none"


class Corner(StrEnum):
    """Where a card that points at nothing stands; the first is preferred."""

    LOW_LEFT = "low-left"
    LOW_RIGHT = "low-right"
    HIGH_LEFT = "high-left"
    HIGH_RIGHT = "high-right"


@dataclass(frozen=True, slots=True)
class CardSizes:
    """How large a card may be: the height that a width needs for all of it (``whole``), or scrolled (``least``).

    In a window that is narrower than ``least_width`` it is as wide as the window.
    """

    width: int
    least_width: int
    whole: Callable[[int], int]
    least: Callable[[int], int]


@dataclass(frozen=True, slots=True)
class CardPlace:
    """Where the card stands. ``is_over``: there was no room beside the hole, so that a part of it is covered."""

    rect: QRect
    side: Side
    is_over: bool = False


def hole_around(target: QRect, room: QRect) -> QRect:
    """The hole for a target, inside the window."""
    return target.adjusted(-PADDING, -PADDING, PADDING, PADDING) & room


def place_card(room: QRect, holes: Sequence[QRect], sizes: CardSizes) -> CardPlace:
    """The place of a card in a window, beside the first of the holes and clear of the others.

    The first side on which all of it fits; else the one that shows most of it, where its text scrolls; only where
    nothing fits it stands over the holes, in the corner in which it covers least of the first.
    """
    inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if not holes:
        return CardPlace(_in_the_middle(inside, sizes), Side.NONE)
    around = holes[0]
    for hole in holes[1:]:
        around = around.united(hole)
    for obstacle in (around, holes[0]):
        beside = [
            found
            for found in _beside(inside, obstacle, sizes)
            if not any(found.rect.intersects(hole) for hole in holes)
        ]
        if beside:
            return max(beside, key=lambda found: _shown(found.rect, sizes))
    return CardPlace(_corner(inside, holes[0], sizes), Side.NONE, is_over=True)


def place_aside(room: QRect, sizes: CardSizes, corner: Corner) -> CardPlace:
    """The place of a card that points at nothing in a window that is being worked in."""
    inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    card = _largest(inside, sizes)
    if corner in (Corner.LOW_LEFT, Corner.LOW_RIGHT):
        card.moveBottom(inside.bottom())
    if corner in (Corner.LOW_RIGHT, Corner.HIGH_RIGHT):
        card.moveRight(inside.right())
    return CardPlace(card, Side.NONE)


def choose_corner(
    room: QRect, sizes: CardSizes, about: Sequence[QRect], before: Corner | None = None
) -> Corner:
    """The corner in which a card covers least of what a step is about, each by its own size; else where it was."""

    def covered(corner: Corner) -> float:
        card = place_aside(room, sizes, corner).rect
        return sum(_area(card & each) / _area(each) for each in about if not each.isEmpty())

    return min(Corner, key=lambda corner: (covered(corner), corner is not before))


def beak_of(card: CardPlace, hole: QRect) -> tuple[QPoint, QPoint, QPoint] | None:
    """The triangle that points from the card to the hole: two corners at the card, then its tip."""
    middle = _clamped(hole.center(), card.rect.adjusted(2 * BEAK, 2 * BEAK, -2 * BEAK, -2 * BEAK))
    box = card.rect
    if card.side in (Side.RIGHT, Side.LEFT):
        edge, way = (box.left(), -BEAK) if card.side is Side.RIGHT else (box.right() + 1, BEAK)
        return (
            QPoint(edge, middle.y() - BEAK),
            QPoint(edge, middle.y() + BEAK),
            QPoint(edge + way, middle.y()),
        )
    if card.side in (Side.BELOW, Side.ABOVE):
        edge, way = (box.top(), -BEAK) if card.side is Side.BELOW else (box.bottom() + 1, BEAK)
        return (
            QPoint(middle.x() - BEAK, edge),
            QPoint(middle.x() + BEAK, edge),
            QPoint(middle.x(), edge + way),
        )
    return None


def point_on_way(start: QPointF, end: QPointF, part: float) -> QPointF:
    """Where the pointer is after a part (0 to 1) of its way: on a flat arc, as a hand goes."""
    way = end - start
    bow = QPointF(way.y(), -way.x()) * (BEND * 4 * part * (1 - part))
    return start + way * part + bow


def between(start: QRect, end: QRect, part: float) -> QRect:
    """A rectangle on its way from one to another."""
    corner = start.topLeft() + (end.topLeft() - start.topLeft()) * part
    return QRect(corner, start.size() + (end.size() - start.size()) * part)


def _beside(inside: QRect, hole: QRect, sizes: CardSizes) -> Iterator[CardPlace]:
    """The places beside a hole, on the sides that have room for the least of a card."""
    for side, strip in _strips(inside, hole):
        width = min(sizes.width, strip.width())
        if width < min(sizes.least_width, inside.width()) or strip.height() < sizes.least(width):
            continue
        size = QSize(width, min(sizes.whole(width), strip.height()))
        yield CardPlace(_aligned(strip, side, hole, size), side)


def _strips(inside: QRect, hole: QRect) -> Iterator[tuple[Side, QRect]]:
    right, below = hole.right() + 1 + GAP, hole.bottom() + 1 + GAP
    yield Side.RIGHT, QRect(QPoint(right, inside.top()), inside.bottomRight())
    yield Side.LEFT, QRect(inside.topLeft(), QPoint(hole.left() - 1 - GAP, inside.bottom()))
    yield Side.BELOW, QRect(QPoint(inside.left(), below), inside.bottomRight())
    yield Side.ABOVE, QRect(inside.topLeft(), QPoint(inside.right(), hole.top() - 1 - GAP))


def _aligned(strip: QRect, side: Side, hole: QRect, size: QSize) -> QRect:
    """A card in a strip: against the hole, and as near to its middle as the strip allows."""
    card = QRect(QPoint(0, 0), size)
    card.moveCenter(hole.center())
    match side:
        case Side.RIGHT:
            card.moveLeft(strip.left())
        case Side.LEFT:
            card.moveRight(strip.right())
        case Side.BELOW:
            card.moveTop(strip.top())
        case Side.ABOVE | Side.NONE:
            card.moveBottom(strip.bottom())
    return _pushed_into(card, strip)


def _shown(card: QRect, sizes: CardSizes) -> float:
    """How much of a card its place shows; 1 for all."""
    return min(card.height() / max(sizes.whole(card.width()), 1), 1.0)


def _largest(inside: QRect, sizes: CardSizes) -> QRect:
    width = min(sizes.width, inside.width())
    return QRect(inside.topLeft(), QSize(width, min(sizes.whole(width), inside.height())))


def _in_the_middle(inside: QRect, sizes: CardSizes) -> QRect:
    card = _largest(inside, sizes)
    card.moveCenter(inside.center())
    return _pushed_into(card, inside)


def _corner(inside: QRect, hole: QRect, sizes: CardSizes) -> QRect:
    """The corner in which a card covers least, as low as it can be."""
    card = _largest(inside, sizes)
    card.setHeight(min(max(sizes.least(card.width()), inside.height() // 3), card.height()))
    lefts = inside.right() + 1 - card.width(), inside.left()
    tops = inside.bottom() + 1 - card.height(), inside.top()
    corners = [QRect(QPoint(left, top), card.size()) for left in lefts for top in tops]
    return min(corners, key=lambda corner: _area(corner & hole))


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)


def _pushed_into(card: QRect, room: QRect) -> QRect:
    left = max(min(card.left(), room.right() + 1 - card.width()), room.left())
    top = max(min(card.top(), room.bottom() + 1 - card.height()), room.top())
    return QRect(QPoint(left, top), card.size())


def _clamped(point: QPoint, room: QRect) -> QPoint:
    return QPoint(
        max(min(point.x(), room.right()), room.left()), max(min(point.y(), room.bottom()), room.top())
    )
