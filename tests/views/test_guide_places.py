"""Where the parts of a picture stand: beside what they point at, never over it, and all of them are shown."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from tradewalk.views.guide.places import BADGE, LEAST, Layout, Wanted, lay_out, line_of

ROOM = QRect(0, 0, 1440, 900)
BUBBLE = QSize(180, 40)
BUTTON = QRect(700, 400, 120, 36)


def parts_of(layout: Layout) -> list[QRect]:
    return [part for mark in layout.marks for part in (mark.badge, mark.bubble) if part is not None]


def test_a_ring_lies_around_its_target_and_its_number_at_its_edge() -> None:
    (mark,) = lay_out(ROOM, [Wanted(BUTTON)]).marks
    assert mark.ring.contains(BUTTON)
    assert not mark.badge.intersects(BUTTON)
    assert mark.badge.intersects(mark.ring), "it belongs to this ring and to no other"
    assert mark.bubble is None


def test_a_bubble_stands_clear_of_its_ring_and_a_line_leads_there() -> None:
    (mark,) = lay_out(ROOM, [Wanted(BUTTON, BUBBLE)]).marks
    assert mark.bubble is not None
    assert not mark.bubble.intersects(mark.ring)
    line = line_of(mark)
    assert line is not None
    assert mark.bubble.contains(line[0])
    assert mark.ring.contains(line[1])


def test_a_bubble_goes_where_nothing_is_written() -> None:
    right = QRect(BUTTON.right(), 0, 600, 900)
    written = lay_out(ROOM, [Wanted(BUTTON, BUBBLE)], ink=lambda rect: not rect.intersects(right)).marks[0]
    free = lay_out(ROOM, [Wanted(BUTTON, BUBBLE)], ink=lambda rect: rect.intersects(right)).marks[0]
    assert written.bubble is not None
    assert free.bubble is not None
    assert written.bubble.intersects(right)
    assert not free.bubble.intersects(right)


def test_a_bubble_rather_covers_what_an_author_did_not_choose() -> None:
    """The same is written everywhere; the target lies near the edge of what was chosen."""
    crop = QRect(700, 100, 500, 700)
    (mark,) = lay_out(ROOM, [Wanted(QRect(710, 400, 480, 30), BUBBLE)], [crop], lambda _rect: 0.1).marks
    assert mark.bubble is not None
    assert not mark.bubble.intersects(crop)


def test_where_there_is_no_room_a_bubble_stands_under_the_window_and_is_shown() -> None:
    layout = lay_out(ROOM, [Wanted(ROOM.adjusted(5, 5, -5, -5), BUBBLE), Wanted(ROOM, BUBBLE)])
    bubbles = [mark.bubble for mark in layout.marks if mark.bubble is not None]
    assert all(bubble.top() > ROOM.bottom() for bubble in bubbles)
    assert not bubbles[0].intersects(bubbles[1])
    assert all(layout.shown.contains(bubble) for bubble in bubbles)


def test_without_marks_the_whole_window_is_shown() -> None:
    assert lay_out(ROOM, []).shown == ROOM


def test_what_is_marked_is_shown_with_room_around_it() -> None:
    shown = lay_out(ROOM, [Wanted(BUTTON)]).shown
    assert shown.contains(BUTTON.adjusted(-50, -50, 50, 50))
    assert (shown.width(), shown.height()) == (LEAST.width(), LEAST.height())


def test_what_an_author_chose_is_shown_and_little_more() -> None:
    crop = QRect(200, 200, 300, 200)
    shown = lay_out(ROOM, [Wanted(QRect(250, 250, 60, 30))], [crop]).shown
    assert shown.contains(crop)
    assert shown.width() < crop.width() + 60


def test_at_the_edge_of_the_window_nothing_beyond_it_is_shown() -> None:
    corner = QRect(1400, 870, 40, 30)
    shown = lay_out(ROOM, [Wanted(corner, BUBBLE)]).shown
    assert ROOM.contains(shown)
    assert shown.contains(corner)


def test_a_picture_of_nearly_all_is_one_of_all() -> None:
    assert lay_out(ROOM, [Wanted(QRect(60, 60, 1300, 780))]).shown == ROOM


TARGET = st.builds(QRect, st.integers(0, 1300), st.integers(0, 850), st.integers(8, 140), st.integers(8, 50))
WANTED = st.builds(Wanted, TARGET, st.none() | st.builds(QSize, st.integers(40, 220), st.integers(30, 90)))


@given(st.lists(WANTED, min_size=1, max_size=4))
def test_nothing_covers_what_is_pointed_at_or_another_part(wanted: list[Wanted]) -> None:
    layout = lay_out(ROOM, wanted)
    for first, second in combinations(parts_of(layout), 2):
        assert not first.intersects(second)
    for mark, each in zip(layout.marks, wanted, strict=True):
        assert not mark.badge.intersects(each.target)
        assert mark.bubble is None or not mark.bubble.intersects(each.target)
        assert layout.shown.contains(mark.badge)
        assert layout.shown.contains(mark.ring)
        assert mark.bubble is None or layout.shown.contains(mark.bubble)


@pytest.mark.parametrize("target", [QRect(0, 0, 1440, 900), QRect(0, 0, 1440, 40), QRect(0, 0, 20, 900)])
def test_a_target_at_the_edges_has_its_number_in_the_window(target: QRect) -> None:
    layout = lay_out(ROOM, [Wanted(target)])
    assert ROOM.contains(layout.marks[0].badge)
    assert layout.marks[0].badge.size() == QSize(BADGE, BADGE)
