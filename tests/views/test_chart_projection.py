"""From bars and prices to pixels and back, and the round values beside them."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.views.chart_builders import a_projection
from tradewalk.views.chart.projection import Area, Projection, Sight, raised, range_of
from tradewalk.views.chart.value_ticks import percent_ticks, round_step, value_ticks

PRICE = st.floats(0.001, 1e6)
GAP = 44.0
ROUND = (1, 2, 2.5, 5)

NUMBERS = st.floats(0, 1e6, allow_subnormal=False)
"""Those so small that their parts are nothing have no room around them."""


def projected(low: float, high: float, *, is_logarithmic: bool, height: int = 400) -> Projection:
    return Projection(Area(7, 30, 900, height), Sight(100.5, 220.5), low, high, is_logarithmic)


@given(PRICE, PRICE, st.floats(0, 1), st.booleans())
def test_a_price_is_where_it_is_looked_up(
    low: float, high: float, share: float, is_logarithmic: bool
) -> None:
    assume(high > low * 1.001)
    projection = projected(low, high, is_logarithmic=is_logarithmic)
    price = low + share * (high - low)
    y = projection.y(price)
    assert projection.price_at(y) == pytest.approx(price, rel=1e-6)
    assert projection.ys(np.array([price]))[0] == pytest.approx(y, abs=1e-6)
    assert 30 - 1e-6 <= y <= 430 + 1e-6


@given(st.floats(-1000, 1000))
def test_a_place_is_where_it_is_looked_up(position: float) -> None:
    projection = projected(1, 2, is_logarithmic=False)
    assert projection.position_at(projection.x(position)) == pytest.approx(position, abs=1e-6)
    assert projection.xs(np.array([position]))[0] == pytest.approx(projection.x(position))


def test_on_a_logarithmic_scale_a_doubling_is_as_high_anywhere_and_no_price_is_zero() -> None:
    projection = projected(1, 1000, is_logarithmic=True)
    heights = [projection.y(price) - projection.y(2 * price) for price in (1, 7, 400)]
    assert heights == [pytest.approx(heights[0])] * 3
    assert projection.y(0) == math.inf
    assert projection.y(-1) == math.inf


@pytest.mark.parametrize(
    ("width", "least", "size"), [(1200, 2, 1), (120, 2, 2), (60, 2, 4), (61, 2, 4), (10, 1, 16)]
)
def test_bars_are_grouped_by_the_fewest_that_are_wide_enough(width: int, least: float, size: int) -> None:
    assert a_projection(-0.5, 119.5, 0, 1, width=width).group_size(least) == size


@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_what_is_kept_free_at_the_top_is_that_share(is_logarithmic: bool) -> None:
    top = raised(10, 20, 0.25, is_logarithmic=is_logarithmic)
    assert projected(10, top, is_logarithmic=is_logarithmic).y(20) == pytest.approx(30 + 100)


@given(NUMBERS, NUMBERS, st.booleans())
def test_an_axis_has_room_on_both_sides_whatever_it_shows(
    one: float, other: float, is_logarithmic: bool
) -> None:
    low, high = range_of(min(one, other), max(one, other), is_logarithmic=is_logarithmic)
    assert low < min(one, other) <= max(one, other) < high or min(one, other) == 0 == max(one, other)
    assert high > low


@pytest.mark.parametrize(
    ("least", "step", "decimals"),
    [
        (0.3, 0.5, 1),
        (1, 1, 0),
        (1.1, 2, 0),
        (2.2, 2.5, 1),
        (21, 25, 0),
        (60, 100, 0),
        (0.0021, 0.0025, 4),
        (0.06, 0.1, 1),
    ],
)
def test_a_step_is_round_and_has_the_decimals_that_it_needs(least: float, step: float, decimals: int) -> None:
    assert round_step(least) == pytest.approx((step, decimals))


@pytest.mark.parametrize(
    ("least", "unit", "step"),
    [(0.021, 0.01, 0.05), (0.021, 0.001, 0.025), (0.21, 0.01, 0.25), (2.1, 1.0, 5.0), (0.011, 0.01, 0.02)],
)
def test_a_step_of_prices_is_a_number_of_ticks(least: float, unit: float, step: float) -> None:
    assert round_step(least, unit)[0] == pytest.approx(step)


def is_round(value: float) -> bool:
    """Whether a step is 1, 2, 2.5 or 5 times a power of ten."""
    mantissa = value / 10 ** math.floor(math.log10(value) + 1e-9)
    return any(math.isclose(mantissa, each, rel_tol=1e-6) for each in ROUND)


@given(PRICE, st.floats(1.0005, 5))
def test_the_values_of_an_axis_are_round_and_apart_and_within_it(low: float, factor: float) -> None:
    projection = projected(low, low * factor, is_logarithmic=False)
    ticks = value_ticks(projection, GAP)
    assert 3 <= len(ticks) <= 10
    steps = [above.value - below.value for below, above in pairwise(ticks)]
    assert all(is_round(step) for step in steps)
    assert steps == [pytest.approx(steps[0], rel=1e-4)] * len(steps)
    assert all(step / (projection.high - low) * 400 >= GAP * (1 - 1e-6) for step in steps)
    assert all(
        low <= tick.value * (1 + 1e-6) and tick.value * (1 - 1e-6) <= projection.high for tick in ticks
    )
    assert all(
        float(f"{tick.value:.{tick.decimals}f}") == pytest.approx(tick.value, rel=1e-6) for tick in ticks
    )


@given(PRICE, st.floats(1.05, 1000))
def test_on_a_logarithmic_axis_they_are_apart_as_well(low: float, factor: float) -> None:
    projection = projected(low, low * factor, is_logarithmic=True)
    ticks = value_ticks(projection, GAP)
    ys = [projection.y(tick.value) for tick in ticks]
    assert all(below - above >= GAP * 0.999 for below, above in pairwise(ys))
    assert all(30 - 1e-3 <= y <= 430 + 1e-3 for y in ys)
    assert len(ticks) >= 2


def test_no_value_is_nearer_to_the_next_than_a_tick() -> None:
    ticks = value_ticks(projected(10.001, 10.009, is_logarithmic=False), GAP, 0.01)
    assert ticks == ()
    ticks = value_ticks(projected(10.0, 10.05, is_logarithmic=False), GAP, 0.01)
    assert [tick.value for tick in ticks] == pytest.approx([10 + 0.01 * step for step in range(6)])


def test_percentages_are_round_and_stand_at_their_prices() -> None:
    found = percent_ticks(projected(90, 120, is_logarithmic=False), 100.0, GAP)
    changes = [-10, -5, 0, 5, 10, 15, 20]
    assert [price for price, _ in found] == pytest.approx([100 + change for change in changes])
    assert [tick.value for _, tick in found] == pytest.approx(changes)


def test_nothing_stands_beside_a_pane_without_height() -> None:
    assert value_ticks(projected(1, 2, is_logarithmic=False, height=0), GAP) == ()
