"""What is drawn of a line at any zoom has the line's own extremes, and gaps where it has no value."""

import math
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tradewalk.market.series.line_series import LinePyramid, line_from

VALUES = st.lists(st.one_of(st.integers(-50, 50).map(float), st.just(math.nan)), max_size=900)
RANGES = st.tuples(st.integers(-9, 1000), st.integers(-9, 1000)).map(sorted)
SIZES = st.sampled_from([1 << step for step in range(10)])


def shown(values: Sequence[float], *, has_live: bool) -> LinePyramid:
    pyramid = LinePyramid()
    if has_live and values:
        pyramid.show(line_from(np.array(values[:-1], dtype=np.float64)), values[-1])
    else:
        pyramid.show(line_from(np.array(values, dtype=np.float64)))
    return pyramid


def extremes(values: Sequence[float]) -> tuple[float, float] | None:
    there = [value for value in values if not math.isnan(value)]
    return (min(there), max(there)) if there else None


@given(VALUES, st.booleans(), RANGES)
def test_the_extent_of_a_range_is_that_of_its_values(
    values: list[float], has_live: bool, ends: list[int]
) -> None:
    inside = values[max(ends[0], 0) : max(ends[1], 0)]
    assert shown(values, has_live=has_live).extent(*ends) == extremes(inside)


@given(VALUES, st.booleans(), st.integers(0, 40), st.integers(0, 900), SIZES)
def test_every_group_has_the_extremes_of_its_values(
    values: list[float], has_live: bool, group: int, last: int, size: int
) -> None:
    lows, highs = shown(values, has_live=has_live).extents(group * size, last, size)
    begins = range(group * size, min(last, len(values)), size)
    wanted = [extremes(values[begin : begin + size]) or (None, None) for begin in begins]
    drawn = [
        (None if math.isnan(low) else low, None if math.isnan(high) else high)
        for low, high in zip(lows.tolist(), highs.tolist(), strict=True)
    ]
    assert drawn == wanted


def test_a_line_that_grew_leaves_the_shorter_one_as_it_was() -> None:
    short = line_from(np.array([1.0, 2.0]))
    longer = short.appended(9.0)
    pyramid = LinePyramid()
    pyramid.show(short)
    assert pyramid.extent(0, 9) == (1.0, 2.0)
    pyramid.show(longer, 12.0)
    assert pyramid.extent(0, 9) == (1.0, 12.0)
    assert pyramid.extents(0, 4, 2)[1].tolist() == [2.0, 12.0]
    assert short.values.tolist() == [1.0, 2.0]
    assert longer.continues(short)
    assert not short.appended(3.0).continues(longer)
