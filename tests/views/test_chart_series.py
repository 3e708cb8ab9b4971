import math
from datetime import date, timedelta

import pytest

from tests.views.market_builders import chart_inputs, daily, minutes
from tradewalk.views.chart.axes import Label, labels_that_fit
from tradewalk.views.chart.day_canvas import month_labels
from tradewalk.views.chart.shapes import (
    BODY,
    BarShapes,
    candle_shapes,
    price_table,
    today_volume_shapes,
    volume_shapes,
)
from tradewalk.views.chart.today_canvas import LEAST_REACH, clock_labels, reach_of
from tradewalk.views.chart.view_model import Period, derive_chart


def test_a_candle_is_a_wick_from_low_to_high_and_a_body_from_open_to_close() -> None:
    shapes = candle_shapes(price_table(daily(1000, 1100), 2))
    assert shapes.rising.positions.tolist() == [0, 1]
    assert shapes.rising.lines.tolist()[1] == pytest.approx([1, 9.99, 1, 11.01])
    assert shapes.rising.rectangles.tolist()[1] == pytest.approx([1 - BODY / 2, 10, BODY, 1])


@pytest.mark.parametrize(
    ("closes", "rising", "falling"),
    [
        ((1000, 1100, 1050), [0, 1], [2]),
        ((1000, 1000, 1000), [0, 1, 2], []),
        ((), [], []),
    ],
)
def test_bars_are_split_by_colour(closes: tuple[int, ...], rising: list[int], falling: list[int]) -> None:
    shapes = candle_shapes(price_table(daily(*closes) if closes else (), 2))
    assert shapes.rising.positions.tolist() == rising
    assert shapes.falling.positions.tolist() == falling


def test_a_bar_locked_at_one_price_takes_its_colour_from_the_close_before() -> None:
    before, locked = daily(1000, 1000)
    fallen = locked._replace(open=900, high=900, low=900, close=900)
    assert candle_shapes(price_table((before, fallen), 2)).falling.positions.tolist() == [1]


def test_volume_has_the_colours_of_its_candles_and_stands_on_zero() -> None:
    shapes = volume_shapes(price_table(daily(1000, 1100, 1050), 2))
    assert shapes.falling.rectangles.tolist() == [pytest.approx([2 - BODY / 2, 0, BODY, 300])]
    assert shapes.extent(0, 2) == (0, 300)


def test_todays_volume_stands_at_its_place_on_the_axis() -> None:
    points = derive_chart(chart_inputs(Period.TODAY, today=minutes(1001, 990))).today.points
    shapes = today_volume_shapes(points)
    assert shapes.rising.positions.tolist() == [1]
    assert shapes.falling.positions.tolist() == [2]


@pytest.mark.parametrize(
    ("left", "right", "positions"), [(0, 9, [0, 1, 2, 3]), (2, 2, [1, 2]), (7, 9, []), (-9, -2, [])]
)
def test_only_what_touches_the_view_is_painted(left: float, right: float, positions: list[int]) -> None:
    rising = candle_shapes(price_table(daily(1000, 1001, 1002, 1003), 2)).rising
    assert rising.positions[rising.between(left, right)].tolist() == positions


def test_the_extent_is_that_of_the_bars_in_view() -> None:
    shapes: BarShapes = candle_shapes(price_table(daily(1000, 1100, 1200, 900), 2))
    assert shapes.extent(0.2, 1.4) == pytest.approx((9.99, 12.01))
    assert shapes.extent(9, 12) is None


def test_months_are_labelled_at_their_first_bar() -> None:
    days = [date(2024, 12, 30) + timedelta(days=number) for number in range(35)]
    assert [(label.position, label.text) for label in month_labels(days)] == [(2, "Jan 2025"), (33, "Feb")]


@pytest.mark.parametrize(
    ("positions", "kept"),
    [
        ([0, 50, 100], [50]),
        ([20, 25, 80], [20, 80]),
        ([10, 30, 50, 70, 90], [10, 50, 90]),
    ],
)
def test_labels_neither_overlap_nor_leave_the_plot(positions: list[float], kept: list[float]) -> None:
    labels = [Label(position, "May") for position in positions]
    fitting = labels_that_fit(labels, 0, 100, 100, [20.0] * len(labels))
    assert [label.position for label in fitting] == kept


def test_the_day_is_labelled_with_its_hours() -> None:
    props = derive_chart(chart_inputs(Period.TODAY))
    texts = [label.text for label in clock_labels(props)]
    assert texts[:2] == ["09:30", "10:00"]
    assert "11:30 / 13:00" in texts
    assert texts[-1] == "15:00"


def test_today_reaches_as_far_up_as_down_and_a_quiet_day_is_not_magnified() -> None:
    points = derive_chart(chart_inputs(Period.TODAY, today=minutes(1001, 900))).today.points
    assert math.isclose(reach_of(points, 10.0), 1.08)
    assert reach_of((), 10.0) == 10.0 * LEAST_REACH
