"""Lines, dots, histograms and areas as they stand in whole pixels."""

from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from tests.views.chart_builders import a_projection
from tests.views.painting import GROUND, Pixels, boxes, number_of, painted
from tradewalk.market.series.line_series import line_from
from tradewalk.views.chart.column_layer import faded
from tradewalk.views.chart.indicator_layers import DotLayer, FillLayer, HistogramLayer, OutputInk
from tradewalk.views.chart.line_layer import LineInk, LineLayer
from tradewalk.views.chart.projection import Projection

INK, BELOW, AREA = "#2050c0", "#c03020", "#c0e0c0"
NONE = float("nan")
TENS = a_projection(-0.5, 19.5, 0, 100)
"""Ten pixels a bar and a pixel a unit: 0 is the lower edge, at row 100."""
ABOUT_ZERO = a_projection(-0.5, 19.5, -50, 50)


def a_line(
    values: list[float], *, shift: int = 0, has_live: bool = False, has_area: bool = False
) -> LineLayer:
    layer = LineLayer(LineInk(INK, has_area=has_area), shift)
    whole = values[:-1] if has_live else values
    layer.pyramid.show(line_from(np.array(whole)), values[-1] if has_live else None)
    return layer


def strokes(pixels: Pixels) -> list[tuple[int, int]]:
    """The first and the last column of each run of columns in which something is painted."""
    columns = np.flatnonzero((pixels != number_of(GROUND)).any(axis=0))
    runs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    return [(int(run[0]), int(run[-1])) for run in runs if len(run)]


@pytest.mark.parametrize("has_live", [False, True])
@pytest.mark.parametrize(
    ("values", "shift", "expected"),
    [
        ([30.0, 30.0, 30.0], 0, [(5, 25)]),
        ([30.0, 30.0, 30.0], 2, [(25, 45)]),
        ([30.0, 30.0, 30.0], -1, [(0, 15)]),
        ([NONE, 30.0, 30.0], 0, [(15, 25)]),
        ([30.0, 30.0, NONE, 30.0, 30.0], 0, [(5, 15), (35, 45)]),
        ([NONE, NONE], 0, []),
    ],
)
def test_a_line_joins_the_values_that_stand_beside_each_other(
    values: list[float], shift: int, expected: list[tuple[int, int]], has_live: bool
) -> None:
    found = strokes(painted(a_line(values, shift=shift, has_live=has_live), TENS))
    assert found == [pytest.approx(run, abs=1) for run in expected]


def test_a_line_stands_at_its_values() -> None:
    pixels = painted(a_line([20.0, 80.0]), TENS)
    rows = np.flatnonzero(pixels[:, 10] != number_of(GROUND))
    assert rows.min() >= 40
    assert rows.max() <= 60


DENSE = a_projection(-0.5, 4095.5, 0, 100, width=128)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 4096), has_live=st.booleans())
def test_a_dense_line_reaches_in_every_column_as_far_as_its_values(
    seed: int, count: int, has_live: bool
) -> None:
    chance = Random(seed)
    values = [chance.uniform(1, 99) for _ in range(count)]
    pixels = painted(a_line(values, has_live=has_live), DENSE)
    for column in range(-(-count // 32)):
        group = values[32 * column : 32 * (column + 1)]
        rows = np.flatnonzero(pixels[:, column] == number_of(INK))
        assert rows[0] <= int(DENSE.y(max(group)))
        assert rows[-1] >= int(DENSE.y(min(group)))


def test_a_dense_line_has_no_gaps_and_nothing_beyond_its_neighbours() -> None:
    values = [10.0] * 1024 + [90.0] * 1024 + [40.0] * 2048
    pixels = painted(a_line(values), DENSE) == number_of(INK)
    reach = [
        (int(rows[0]), int(rows[-1]), len(rows)) for column in pixels.T if len(rows := np.flatnonzero(column))
    ]
    assert len(reach) == 128
    assert all(last - first + 1 == count for first, last, count in reach), "each column is one stroke"
    assert all(
        first <= other_last + 1 and last >= other_first - 1
        for (first, last, _), (other_first, other_last, _) in pairwise(reach)
    )
    assert sum(count for _, _, count in reach) < 128 + 80 + 50 + 4


def test_a_part_of_a_line_looks_as_it_does_in_the_whole() -> None:
    chance = Random(3)
    layer = a_line([chance.uniform(1, 99) for _ in range(4096)])
    whole, part = painted(layer, DENSE), painted(layer, DENSE, 1600, 3200)
    assert (whole[:, 51:99] == part[:, 51:99]).all()


def test_an_area_fills_the_room_below_its_line_and_none_above() -> None:
    pixels = painted(a_line([60.0, 60.0, 60.0], has_area=True), TENS)
    middle = pixels[:, 15]
    assert (middle[:39] == number_of(GROUND)).all()
    assert (middle[42:80] != number_of(GROUND)).all()


def a_histogram(values: list[float], *, is_signed: bool) -> HistogramLayer:
    layer = HistogramLayer(OutputInk(INK, BELOW, GROUND), is_signed=is_signed)
    layer.pyramid.show(line_from(np.array(values)))
    return layer


@pytest.mark.parametrize(
    ("is_signed", "above", "below"),
    [(True, [(2, 20, 7, 30)], [(12, 50, 7, 40)]), (False, [(2, 20, 7, 30), (12, 50, 7, 40)], [])],
)
def test_a_histogram_stands_on_zero_and_hangs_from_it(
    is_signed: bool, above: list[object], below: list[object]
) -> None:
    pixels = painted(a_histogram([30.0, -40.0, NONE, 0.0], is_signed=is_signed), ABOUT_ZERO)
    assert boxes(pixels, faded(INK, GROUND).name()) == above
    assert boxes(pixels, faded(BELOW, GROUND).name()) == below


def test_dense_columns_of_both_signs_show_the_farthest_of_each() -> None:
    values = [(40.0 if number == 1000 else 10.0) * (-1) ** number for number in range(4096)]
    projection = Projection(DENSE.area, DENSE.sight, -50, 50)
    pixels = painted(a_histogram(values, is_signed=True), projection) != number_of(GROUND)
    rows = np.flatnonzero(pixels[:, 1000 // 32])
    assert (rows[0], rows[-1]) == (10, 59)
    assert np.flatnonzero(pixels[:, 3]).tolist() == [*range(40, 60)]


def test_a_dot_stands_about_its_value_and_none_where_there_is_none() -> None:
    layer = DotLayer(OutputInk(INK, BELOW, GROUND))
    layer.pyramid.show(line_from(np.array([30.0, NONE, 60.0])))
    assert boxes(painted(layer, TENS), INK) == [(4, 69, 3, 3), (24, 39, 3, 3)]


def test_the_area_between_two_lines_lies_between_them() -> None:
    upper, lower = a_line([80.0, 80.0, 80.0, NONE]), a_line([20.0, 20.0, 20.0, 20.0])
    pixels = painted(FillLayer(upper, lower, QColor(AREA)), TENS)
    assert boxes(pixels, AREA) == [(5, 20, 20, 60)]


@pytest.mark.parametrize("has_live", [False, True])
def test_what_a_range_needs_is_its_lowest_and_highest_value_where_it_is_drawn(has_live: bool) -> None:
    layer = a_line([NONE, 30.0, 70.0, 90.0], shift=10, has_live=has_live)
    assert layer.extent(11, 13) == (30.0, 70.0)
    assert layer.extent(0, 14) == (30.0, 90.0)
    assert layer.extent(0, 11) is None
