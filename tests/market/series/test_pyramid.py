"""What is drawn at any zoom has the true extremes of the bars it stands for."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of
from tradewalk.market.series.pyramid import Pyramid

SIZES = tuple(1 << step for step in range(12))


def random_bars(count: int, seed: int) -> list[BarRow]:
    """Bars of whole prices and volumes, so that sums are exact."""
    chance, rows, price = Random(seed), [], 1000
    for number in range(count):
        close = price + chance.randint(-9, 9)
        high, low = max(price, close) + chance.randint(0, 5), min(price, close) - chance.randint(0, 5)
        volume = chance.choice((0, 100, 300, 5000))
        rows.append(BarRow(60_000.0 * number, price, high, low, close, volume, 0.0))
        price = close
    return rows


def shown(rows: Sequence[BarRow], *, has_live: bool) -> Pyramid:
    """The pyramid of these bars, of which the last may be one that still grows."""
    pyramid = Pyramid()
    if has_live and rows:
        pyramid.show(series_of(rows[:-1]), rows[-1])
    else:
        pyramid.show(series_of(rows))
    return pyramid


def one_of(rows: Sequence[BarRow]) -> tuple[float, ...]:
    """The one candle that stands for these bars, by its definition."""
    highest, lowest = max(row.high for row in rows), min(row.low for row in rows)
    return rows[0].open, highest, lowest, rows[-1].close, sum(row.volume for row in rows)


RANGES = st.tuples(st.integers(-20, 3000), st.integers(-20, 3000)).map(sorted)


@given(st.integers(0, 2500), st.integers(0, 999), st.booleans(), RANGES, st.sampled_from(SIZES))
def test_every_candle_is_what_its_bars_come_to(
    count: int, seed: int, has_live: bool, ends: list[int], size: int
) -> None:
    rows = random_bars(count, seed)
    first, last = ends
    window = shown(rows, has_live=has_live).window(first, last, size)
    begins = range(max(first, 0) // size * size, min(last, count), size)
    wanted = [one_of(rows[begin : begin + size]) for begin in begins]
    drawn = list(zip(*(column.tolist() for column in window[2:7]), strict=True))
    assert drawn == wanted
    assert (window.positions + 0.5).tolist() == [begin + size / 2 for begin in begins]


@given(st.integers(0, 2500), st.integers(0, 999), st.booleans(), RANGES)
def test_the_extent_of_any_range_is_that_of_its_bars(
    count: int, seed: int, has_live: bool, ends: list[int]
) -> None:
    rows = random_bars(count, seed)
    first, last = ends
    inside = rows[max(first, 0) : max(last, 0)]
    wanted = (min(row.low for row in inside), max(row.high for row in inside)) if inside else None
    assert shown(rows, has_live=has_live).extent(first, last) == wanted


@given(st.integers(1, 1200), st.lists(st.integers(1, 300), max_size=6), st.integers(0, 99))
def test_a_series_that_grew_is_drawn_as_one_that_was_there_at_once(
    count: int, steps: list[int], seed: int
) -> None:
    rows = random_bars(count + sum(steps), seed)
    series, grown = series_of(rows[:count]), Pyramid()
    grown.show(series)
    for step in steps:
        series = _longer(series, rows[len(series) : len(series) + step])
        grown.show(series, rows[0])
    grown.show(series)
    at_once = shown(rows, has_live=False)
    for size in SIZES:
        one, other = grown.window(0, len(rows), size), at_once.window(0, len(rows), size)
        assert all((a == b).all() for a, b in zip(one[2:7], other[2:7], strict=True))
    assert grown.extent(0, len(rows)) == at_once.extent(0, len(rows))


def _longer(series: BarSeries, rows: Sequence[BarRow]) -> BarSeries:
    for row in rows:
        series = series.appended(row)
    return series


def test_the_close_before_the_first_candle_is_told() -> None:
    rows = random_bars(10, 1)
    pyramid = shown(rows, has_live=False)
    assert pyramid.window(4, 8, 4).before == rows[3].close
    assert pyramid.window(5, 8, 4).before == rows[3].close
    assert pyramid.window(0, 8, 1).before != pyramid.window(0, 8, 1).before, "no bar is before the first"


@pytest.mark.parametrize("size", [1, 8, 64])
def test_a_bar_that_grows_alone_is_a_candle(size: int) -> None:
    row = BarRow(0.0, 10.0, 12.0, 9.0, 11.0, 300.0, 3000.0)
    pyramid = Pyramid()
    pyramid.show(series_of(()), row)
    window = pyramid.window(0, 1, size)
    assert [column.tolist() for column in window[2:7]] == [[10.0], [12.0], [9.0], [11.0], [300.0]]
    assert pyramid.extent(0, 1) == (9.0, 12.0)


def test_nothing_is_drawn_of_nothing() -> None:
    pyramid = Pyramid()
    assert len(pyramid) == len(pyramid.window(0, 10, 4).opens) == 0
    assert pyramid.extent(0, 10) is None
