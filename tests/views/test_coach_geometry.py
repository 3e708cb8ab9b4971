"""The card stands beside the hole and never over it while there is room; the pointer comes to where it was sent."""

import pytest
from PySide6.QtCore import QPointF, QRect

from tradewalk.views.coach.geometry import (
    BEAK,
    EDGE,
    GAP,
    CardPlace,
    CardSizes,
    Corner,
    Side,
    beak_of,
    between,
    choose_corner,
    hole_around,
    place_aside,
    place_card,
    point_on_way,
)

WINDOW = QRect(0, 0, 1000, 700)
PHONE = QRect(0, 0, 390, 844)
SIZES = CardSizes(300, 200, lambda width: 60_000 // width, lambda _width: 100)
"""A card of 300 × 200, that needs more height where it is narrower."""
LARGE = CardSizes(680, 464, lambda _width: 900, lambda _width: 300)
"""The same with much text, at twice the text size."""


@pytest.mark.parametrize(
    ("room", "holes", "sizes", "side", "corner"),
    [
        (WINDOW, [QRect(100, 300, 100, 40)], SIZES, Side.RIGHT, (200 + GAP, 220)),
        (WINDOW, [QRect(800, 300, 150, 40)], SIZES, Side.LEFT, (799 - GAP - 300, 220)),
        (WINDOW, [QRect(10, 40, 980, 40)], SIZES, Side.BELOW, (350, 80 + GAP)),
        (WINDOW, [QRect(10, 600, 980, 90)], SIZES, Side.ABOVE, (350, 599 - GAP - 200)),
        (WINDOW, [QRect(900, 5, 90, 20)], SIZES, Side.LEFT, (899 - GAP - 300, EDGE)),
        (PHONE, [QRect(20, 480, 350, 40)], LARGE, Side.ABOVE, (EDGE, EDGE)),
        (PHONE, [QRect(20, 60, 350, 40)], LARGE, Side.BELOW, (EDGE, 100 + GAP)),
        (WINDOW, [], SIZES, Side.NONE, (350, 250)),
    ],
)
def test_the_card_stands_beside_the_hole(
    room: QRect, holes: list[QRect], sizes: CardSizes, side: Side, corner: tuple[int, int]
) -> None:
    place = place_card(room, holes, sizes)
    assert (place.side, place.is_over) == (side, False)
    assert abs(place.rect.left() - corner[0]) <= 1
    assert abs(place.rect.top() - corner[1]) <= 1


@pytest.mark.parametrize("room", [WINDOW, PHONE])
@pytest.mark.parametrize("sizes", [SIZES, LARGE])
@pytest.mark.parametrize("left", [0, 150, 330])
@pytest.mark.parametrize("top", [0, 320, 640])
def test_wherever_the_hole_is_the_card_is_clear_of_it_and_in_the_window(
    room: QRect, sizes: CardSizes, left: int, top: int
) -> None:
    hole = QRect(left, top, 60, 30)
    place = place_card(room, [hole], sizes)
    assert not place.is_over
    assert not place.rect.intersects(hole)
    assert room.contains(place.rect)


def test_it_is_clear_of_every_hole() -> None:
    holes = [QRect(100, 300, 100, 40), QRect(220, 320, 300, 200)]
    place = place_card(WINDOW, holes, SIZES)
    assert [place.rect.intersects(hole) for hole in holes] == [False, False]


def test_holes_in_two_corners_leave_the_room_beside_the_first() -> None:
    holes = [QRect(10, 10, 100, 40), QRect(880, 640, 110, 50)]
    place = place_card(WINDOW, holes, SIZES)
    assert (place.side, place.is_over) == (Side.RIGHT, False)


def test_where_nothing_fits_whole_the_side_that_shows_most_is_taken() -> None:
    place = place_card(PHONE, [QRect(20, 500, 350, 40)], LARGE)
    assert place.side is Side.ABOVE
    assert place.rect.height() == 499 - GAP - EDGE + 1


def test_over_a_hole_that_fills_the_window_it_stands_in_a_corner_and_says_so() -> None:
    place = place_card(WINDOW, [QRect(5, 5, 990, 690)], SIZES)
    assert place.is_over
    assert WINDOW.contains(place.rect)


def test_aside_it_stands_low_at_the_left() -> None:
    place = place_aside(WINDOW, SIZES, choose_corner(WINDOW, SIZES, []))
    assert (place.rect.left(), place.rect.bottom()) == (EDGE, WINDOW.bottom() - EDGE)


PAGE = QRect(0, 0, 1000, 700)
LIST, BOOK, TABLE, LABEL = (
    QRect(0, 200, 260, 500),
    QRect(260, 600, 740, 100),
    QRect(0, 0, 240, 700),
    (QRect(20, 660, 60, 20)),
)


@pytest.mark.parametrize(
    ("about", "corner"),
    [
        ([PAGE], Corner.LOW_LEFT),
        ([LIST], Corner.LOW_RIGHT),
        ([TABLE], Corner.LOW_RIGHT),
        ([TABLE, BOOK], Corner.HIGH_RIGHT),
        ([BOOK], Corner.HIGH_LEFT),
        ([PAGE, LABEL], Corner.LOW_RIGHT),
        ([QRect()], Corner.LOW_LEFT),
    ],
)
def test_aside_it_covers_least_of_what_the_step_is_about(about: list[QRect], corner: Corner) -> None:
    assert choose_corner(WINDOW, SIZES, about) is corner


@pytest.mark.parametrize(
    ("about", "corner"), [([], Corner.HIGH_LEFT), ([PAGE], Corner.HIGH_LEFT), ([TABLE], Corner.LOW_RIGHT)]
)
def test_aside_it_stays_unless_it_covers_more_than_elsewhere(about: list[QRect], corner: Corner) -> None:
    assert choose_corner(WINDOW, SIZES, about, Corner.HIGH_LEFT) is corner


def test_a_hole_ends_with_its_window() -> None:
    assert hole_around(QRect(-10, 100, 50, 20), WINDOW) == QRect(0, 98, 42, 24)


@pytest.mark.parametrize(
    ("side", "card", "tip"),
    [
        (Side.RIGHT, QRect(300, 100, 300, 200), (300 - BEAK, 200)),
        (Side.LEFT, QRect(0, 100, 200, 200), (200 + BEAK, 200)),
        (Side.BELOW, QRect(100, 300, 300, 200), (250, 300 - BEAK)),
        (Side.ABOVE, QRect(100, 0, 300, 100), (250, 100 + BEAK)),
    ],
)
def test_the_beak_points_from_the_card_to_the_hole(side: Side, card: QRect, tip: tuple[int, int]) -> None:
    beak = beak_of(CardPlace(card, side), QRect(230, 180, 41, 41))
    assert beak is not None
    assert (beak[2].x(), beak[2].y()) == tip


def test_a_card_that_points_nowhere_has_no_beak() -> None:
    assert beak_of(CardPlace(QRect(0, 0, 300, 200), Side.NONE), QRect(0, 0, 10, 10)) is None


def test_the_pointer_goes_from_here_to_there_on_a_flat_arc() -> None:
    start, end = QPointF(0, 0), QPointF(100, 0)
    assert point_on_way(start, end, 0.0) == start
    assert point_on_way(start, end, 1.0) == end
    half = point_on_way(start, end, 0.5)
    assert half.x() == 50
    assert 0 < abs(half.y()) <= 25


def test_a_hole_on_its_way_changes_place_and_size_together() -> None:
    assert between(QRect(0, 0, 10, 10), QRect(100, 40, 30, 20), 0.5) == QRect(50, 20, 20, 15)
