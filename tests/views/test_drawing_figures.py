"""The shapes of drawings in pixels: where they are cut, what is hit, and what the magnet draws to."""

from decimal import Decimal
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.drawings.builders import a_drawing
from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.instants import Instant
from tradewalk.views.chart.drawings.clipping import (
    FOREVER,
    Pane,
    Point,
    Segment,
    clipped,
    clipped_polygon,
    distance,
)
from tradewalk.views.chart.drawings.figures import Figure, LevelLabel, figure_of
from tradewalk.views.chart.drawings.hits import Height, Hit, Target, magnetic_price, topmost

PANE = Pane(0, 0, 100, 80)
INSIDE = st.builds(Point, st.floats(0.01, 99.99), st.floats(0.01, 79.99))
"""Not at a corner, which a line may only touch: there rounding decides whether anything of it is within."""
WAYS = st.builds(Point, st.floats(-100, 100), st.floats(-100, 100))


def to_point(anchor: Anchor) -> Point:
    """A bar a millisecond, a pixel a bar, and a pixel a currency unit, upward from 80."""
    return Point(float(anchor.at), 80 - float(anchor.price))


def drawn(tool: Tool, *anchors: tuple[int, str]) -> Figure:
    """The figure of anchors given as x and height above the bottom of the pane."""
    points = tuple(Anchor(Instant(x), Decimal(height)) for x, height in anchors)
    return figure_of(Drawing(1, tool, points), to_point, PANE)


def line(x: float, y: float, end_x: float, end_y: float) -> Segment:
    return Segment(Point(x, y), Point(end_x, end_y))


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (line(10, 10, 90, 70), line(10, 10, 90, 70)),
        (line(-50, 40, 150, 40), line(0, 40, 100, 40)),
        (line(50, 200, 50, -100), line(50, 80, 50, 0)),
        (line(-20, -20, 20, 20), line(0, 0, 20, 20)),
        (line(-20, 10, 20, -30), None),
        (line(-10, 10, -10, 50), None),
        (line(30, 30, 30, 30), line(30, 30, 30, 30)),
        (line(130, 30, 130, 30), None),
    ],
)
def test_a_line_is_cut_at_the_pane(whole: Segment, part: Segment | None) -> None:
    assert clipped(whole, PANE) == part


@pytest.mark.parametrize(
    ("through", "part"),
    [
        (line(50, 40, 51, 40), line(50, 40, 100, 40)),
        (line(50, 40, 49, 39), line(50, 40, 10, 0)),
        (line(50, 40, 50, 41), line(50, 40, 50, 80)),
        (line(-10, 40, -5, 40), line(0, 40, 100, 40)),
        (line(-10, 40, -15, 40), None),
        (line(50, 40, 50, 40), line(50, 40, 50, 40)),
    ],
)
def test_a_ray_goes_on_to_the_edge(through: Segment, part: Segment | None) -> None:
    assert clipped(through, PANE, reach=FOREVER) == part


@given(INSIDE, WAYS, WAYS)
def test_of_a_line_across_the_pane_no_more_and_no_less_is_cut_off_than_lies_beyond(
    point: Point, way: Point, parts: Point
) -> None:
    """The line goes through a point of the pane, so far back and so far on."""
    whole = line(
        point.x - abs(parts.x) * way.x,
        point.y - abs(parts.x) * way.y,
        point.x + abs(parts.y) * way.x,
        point.y + abs(parts.y) * way.y,
    )
    part = clipped(whole, PANE)
    assert part is not None
    assert distance(point, part) < 0.01
    roomy = Pane(-0.01, -0.01, 100.01, 80.01)
    assert all(roomy.holds(end) and distance(end, whole) < 0.01 for end in part)


@pytest.mark.parametrize(
    ("corners", "part"),
    [
        ([(10, 10), (20, 10), (20, 20)], [(10, 10), (20, 10), (20, 20)]),
        ([(-50, 20), (50, 20), (50, 30), (-50, 30)], [(0, 20), (50, 20), (50, 30), (0, 30)]),
        ([(-50, -50), (200, -50), (200, 200), (-50, 200)], [(0, 0), (100, 0), (100, 80), (0, 80)]),
        ([(-50, 20), (-10, 20), (-10, 30)], []),
        ([], []),
    ],
)
def test_an_area_is_cut_at_the_pane(
    corners: list[tuple[float, float]], part: list[tuple[float, float]]
) -> None:
    area = clipped_polygon(tuple(Point(*corner) for corner in corners), PANE)
    assert sorted(area) == sorted(part)


def test_a_trend_line_ends_at_its_anchors_and_a_ray_at_the_edge() -> None:
    anchors = ((20, "20"), (60, "40"))
    assert drawn(Tool.TREND_LINE, *anchors).lines == (line(20, 60, 60, 40),)
    assert drawn(Tool.RAY, *anchors).lines == (line(20, 60, 100, 20),)


def test_a_horizontal_line_crosses_the_pane_and_says_its_price() -> None:
    figure = drawn(Tool.HORIZONTAL, (500, "30.50"))
    assert figure.lines == (line(0, 49.5, 100, 49.5),)
    assert figure.labels == (LevelLabel(Point(0, 49.5), Decimal("30.50"), None),)
    assert drawn(Tool.HORIZONTAL, (50, "90")) == Figure(handles=(Point(50, -10),))


def test_a_vertical_line_crosses_the_pane_whatever_its_price() -> None:
    assert drawn(Tool.VERTICAL, (30, "5000")).lines == (line(30, 0, 30, 80),)


def test_a_channel_is_two_parallel_lines_and_the_middle() -> None:
    figure = drawn(Tool.CHANNEL, (20, "20"), (60, "40"), (30, "5"))
    assert figure.lines == (line(20, 60, 60, 40), line(20, 80, 60, 60))
    assert figure.quiet == (line(20, 70, 60, 50),)
    assert sorted(figure.areas[0]) == [(20, 60), (20, 80), (60, 40), (60, 60)]


def test_an_upright_channel_has_its_second_line_at_the_side() -> None:
    figure = drawn(Tool.CHANNEL, (20, "20"), (20, "40"), (50, "30"))
    assert figure.lines == (line(20, 60, 20, 40), line(50, 60, 50, 40))


def test_a_rectangle_has_only_the_sides_that_are_in_the_pane() -> None:
    figure = drawn(Tool.RECTANGLE, (60, "20"), (160, "40"))
    assert set(figure.lines) == {line(60, 60, 100, 60), line(100, 40, 60, 40), line(60, 40, 60, 60)}
    assert sorted(figure.areas[0]) == [(60, 40), (60, 60), (100, 40), (100, 60)]


def test_retracement_levels_lie_between_the_anchors_and_begin_with_the_end_of_the_move() -> None:
    figure = drawn(Tool.FIBONACCI, (20, "0"), (60, "50"))
    assert [str(label.part) for label in figure.labels] == [
        "0",
        "0.236",
        "0.382",
        "0.5",
        "0.618",
        "0.786",
        "1",
    ]
    assert [label.price for label in figure.labels][:2] == [Decimal("50.000"), Decimal("38.200")]
    assert figure.lines[0] == line(20, 30, 60, 30)
    assert figure.lines[3] == line(20, 55, 60, 55)
    assert figure.lines[6] == line(20, 80, 60, 80)
    assert figure.quiet == (line(20, 80, 60, 30),)


def test_levels_beyond_the_pane_are_not_drawn_nor_named() -> None:
    figure = drawn(Tool.FIBONACCI, (20, "-100"), (60, "60"))
    assert [str(label.part) for label in figure.labels] == ["0", "0.236"]
    assert len(figure.lines) == 2


@pytest.mark.parametrize(("tool", "note"), [(Tool.TEXT, Point(20, 60)), (Tool.MEASURE, Point(60, 40))])
def test_words_stand_at_the_last_anchor_while_it_is_in_the_pane(tool: Tool, note: Point) -> None:
    anchors, beyond = ((20, "20"), (60, "40")), ((20, "20"), (600, "40"))
    assert drawn(tool, *anchors[: tool.anchors]).note == note
    assert drawn(tool, *beyond[-tool.anchors :]).note is None


@pytest.mark.parametrize("tool", Tool)
@pytest.mark.parametrize("nowhere", [nan, inf, -inf])
def test_what_has_no_place_on_the_scale_is_not_drawn(tool: Tool, nowhere: float) -> None:
    assert figure_of(a_drawing(tool), lambda _anchor: Point(5, nowhere), PANE) == Figure()


@pytest.mark.parametrize("tool", Tool)
@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(-500, 500)), min_size=3, max_size=3))
def test_nothing_is_drawn_beyond_the_pane_and_handles_are_the_anchors(
    tool: Tool, anchors: list[tuple[int, int]]
) -> None:
    figure = drawn(tool, *((x, str(height)) for x, height in anchors[: tool.anchors]))
    roomy = Pane(-1e-6, -1e-6, 100 + 1e-6, 80 + 1e-6)
    ends = [point for each in (*figure.lines, *figure.quiet) for point in each]
    corners = [point for area in figure.areas for point in area]
    assert all(roomy.holds(point) for point in (*ends, *corners, *(label.point for label in figure.labels)))
    assert figure.handles == tuple(Point(x, 80 - height) for x, height in anchors[: tool.anchors])


LOW = Target(1, drawn(Tool.TREND_LINE, (0, "20"), (100, "20")))
HIGH = Target(2, drawn(Tool.TREND_LINE, (0, "20"), (80, "60")))
BOX = Target(3, drawn(Tool.RECTANGLE, (10, "10"), (90, "70")))
WORDS = Target(4, drawn(Tool.TEXT, (50, "40")), Pane(50, 25, 90, 40))


@pytest.mark.parametrize(
    ("targets", "point", "hit"),
    [
        ((LOW, HIGH), Point(50, 57), Hit(1, None)),
        ((LOW, HIGH), Point(50, 52), None),
        ((LOW, HIGH), Point(40, 37), Hit(2, None)),
        ((LOW, HIGH), Point(2, 60), Hit(2, None)),
        ((HIGH, LOW), Point(2, 60), Hit(1, None)),
        ((HIGH, LOW._replace(has_handles=True)), Point(2, 60), Hit(1, 0)),
        ((HIGH._replace(has_handles=True), LOW), Point(2, 60), Hit(2, 0)),
        ((HIGH._replace(has_handles=True), LOW), Point(78, 21), Hit(2, 1)),
        ((LOW, BOX), Point(50, 30), None),
        ((LOW, BOX), Point(10, 30), Hit(3, None)),
        ((LOW, WORDS), Point(70, 30), Hit(4, None)),
        ((LOW, WORDS), Point(95, 30), None),
        ((), Point(50, 50), None),
    ],
)
def test_what_is_hit_lies_on_top_and_within_reach(
    targets: tuple[Target, ...], point: Point, hit: Hit | None
) -> None:
    assert topmost(targets, point, 4.0) == hit


BAR = (Height(10.0, 70), Height(14.0, 30), Height(9.0, 80), Height(12.0, 50))


@pytest.mark.parametrize(
    ("y", "price"), [(33, 14.0), (30, 14.0), (36, None), (47, 12.0), (75, 10.0), (78, 9.0), (-200, None)]
)
def test_the_magnet_draws_to_the_nearest_price_of_the_bar(y: float, price: float | None) -> None:
    assert magnetic_price(BAR, y, 5.0) == price
    assert magnetic_price((), y, 5.0) is None
