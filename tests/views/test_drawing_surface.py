"""Between the pixels of a pane and the dates and prices that are kept, on any frame and under any adjustment."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.drawings.builders import clock, midnight, minute_axis, week_axis
from tests.views.drawing_builders import DAYS, RoundScales, a_surface, at
from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.instants import Instant
from tradewalk.views.chart.drawings.clipping import Point
from tradewalk.views.chart.drawings.surface import Surface

SURFACE = a_surface()
MINUTES = a_surface(minute_axis(DAYS), RoundScales(0.01))
WEEKS = a_surface(week_axis(DAYS), RoundScales(50))
LINE = Drawing(1, Tool.TREND_LINE, (at(2, "10.00"), at(7, "15.00")))
LEVEL = Drawing(1, Tool.HORIZONTAL, (at(39, "10.00"),))


def halved_before(at: Instant) -> float:
    """Forward adjustment of a split of one into two on the tenth day."""
    return 0.5 if at < midnight(DAYS[10]) else 1.0


SPLIT = replace(SURFACE, factor=halved_before)


@pytest.mark.parametrize(
    ("point", "anchor"),
    [
        (Point(25, 100), at(2, "10.00")),
        (Point(29.9, 100.04), at(2, "10.00")),
        (Point(20.1, 99.94), at(2, "10.01")),
        (Point(395, 0), at(39, "20.00")),
    ],
)
def test_a_point_is_kept_by_the_bar_and_the_price_under_it(point: Point, anchor: Anchor) -> None:
    assert SURFACE.anchor(point, Tool.TREND_LINE) == anchor


@pytest.mark.parametrize("surface", [SURFACE, MINUTES, WEEKS, SPLIT])
@given(st.integers(-200, 600), st.integers(0, 200))
def test_a_point_that_is_put_is_shown_where_it_was_put(surface: Surface, x: int, y: int) -> None:
    kept = Drawing(1, Tool.TEXT, (surface.anchor(Point(x, y), Tool.TEXT),))
    [point] = surface.figure(kept).handles
    assert surface.position(point) == surface.position(Point(x, y))
    assert point.y == pytest.approx(y, abs=0.051)


def test_a_line_of_days_stands_on_minutes_and_weeks_at_its_days() -> None:
    half_a_minute, half_a_week = 0.005, 25
    on_minutes, on_weeks = MINUTES.figure(LINE).handles, WEEKS.figure(LINE).handles
    assert [point.x for point in on_minutes] == pytest.approx([4.8 + half_a_minute, 16.8 + half_a_minute])
    assert on_weeks == (Point(half_a_week, 100), Point(50 + half_a_week, 50))


def test_what_is_drawn_beyond_the_last_bar_stays_when_the_bars_come() -> None:
    early = a_surface(week_axis(DAYS[:12]), RoundScales(50))
    kept = early.anchor(Point(275, 100), Tool.TREND_LINE)
    assert WEEKS.point(kept) == Point(275, 100)


def test_a_horizontal_line_is_kept_by_its_price_today_wherever_it_was_pointed_at() -> None:
    """Else a line at 10.00 that was drawn over old bars would be at 20.00 without adjustment."""
    assert SPLIT.anchor(Point(25, 100), Tool.HORIZONTAL) == at(39, "10.00")
    assert SPLIT.anchor(Point(25, 100), Tool.TREND_LINE) == at(2, "20.00000000")


def test_an_anchor_at_a_high_is_at_the_high_under_each_adjustment() -> None:
    high = Drawing(1, Tool.RAY, (at(2, "18.00"), at(12, "9.50")))
    assert [point.y for point in SURFACE.figure(high).handles] == [20, 105]
    assert [point.y for point in SPLIT.figure(high).handles] == [110, 105]


def test_levels_of_a_retracement_lie_between_the_prices_that_are_shown() -> None:
    move = Drawing(1, Tool.FIBONACCI, (at(2, "20.00"), at(12, "20.00")))
    prices = [label.price for label in SPLIT.figure(move).labels]
    assert (prices[0], prices[3], prices[-1]) == (Decimal(20), Decimal(15), Decimal(10))


@pytest.mark.parametrize(
    ("handle", "anchors"),
    [
        (0, (at(4, "12.00"), at(7, "15.00"))),
        (1, (at(2, "10.00"), at(4, "12.00"))),
        (None, (at(3, "9.50"), at(8, "14.50"))),
    ],
)
def test_a_drag_moves_one_anchor_to_the_pointer_or_all_by_its_way(
    handle: int | None, anchors: tuple[Anchor, ...]
) -> None:
    start = Point(35, 75)
    assert SURFACE.dragged(LINE, handle, start, Point(45, 80)) == anchors


@pytest.mark.parametrize("handle", [0, None])
def test_a_horizontal_line_moves_up_and_down_alone(handle: int | None) -> None:
    assert SURFACE.dragged(LEVEL, handle, Point(5, 100), Point(95, 85)) == (at(39, "11.50"),)


@pytest.mark.parametrize("surface", [SURFACE, SPLIT, WEEKS])
def test_a_drag_that_goes_nowhere_changes_nothing(surface: Surface) -> None:
    fine = Drawing(1, Tool.TREND_LINE, (Anchor(clock("10:31"), Decimal("10.005")), at(7, "15.00")))
    assert surface.dragged(fine, None, Point(35, 75), Point(35, 75)) == fine.anchors


def test_the_magnet_draws_to_the_prices_of_the_bar_under_the_point() -> None:
    bars = {2: (10.0, 12.0, 9.0, 11.0)}
    magnetic = replace(SURFACE, prices=lambda position: bars.get(position, ()))
    assert magnetic.anchor(Point(25, 83), Tool.TREND_LINE, reach=8) == at(2, "12.00")
    assert magnetic.anchor(Point(25, 70), Tool.TREND_LINE, reach=8) == at(2, "13.00")
    assert magnetic.anchor(Point(35, 83), Tool.TREND_LINE, reach=8) == at(3, "11.70")
    assert magnetic.anchor(Point(25, 83), Tool.TREND_LINE) == at(2, "11.70")
    assert magnetic.dragged(LINE, 1, Point(75, 50), Point(25, 112), reach=8)[1] == at(2, "9.00")
