"""Candles, bars and volume as they stand in whole pixels."""

import numpy as np
import pytest

from tests.views.chart_builders import a_projection, bars_of
from tests.views.painting import Box, Pixels, boxes, number_of, painted
from tradewalk.market.series.bar_series import BarRow, series_of
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.views.chart.bar_layer import BarLayer, body_width
from tradewalk.views.chart.column_layer import VolumeLayer, faded
from tradewalk.views.chart.look import ChartKind
from tradewalk.views.chart.projection import Projection
from tradewalk.views.theme import Palette, theme_of

THEME = theme_of(Palette.LIGHT)
UP, DOWN = THEME.up, THEME.down
TENS = a_projection(-0.5, 19.5, 0, 100)
"""Ten pixels a bar and a pixel a unit of price: 0 is the lower edge, at row 100."""
RISE, FALL, STILL = (20.0, 60.0, 10.0, 40.0), (40.0, 50.0, 10.0, 20.0), (40.0, 40.0, 40.0, 40.0)


def bar(number: int, prices: tuple[float, float, float, float], volume: float = 0.0) -> BarRow:
    """A bar of open, high, low and close."""
    return BarRow(60_000.0 * number, *prices, volume, 0.0)


def a_layer(kind: ChartKind, *prices: tuple[float, float, float, float], has_live: bool = False) -> BarLayer:
    """A layer of these bars, of which the last may still grow."""
    rows = [bar(number, each) for number, each in enumerate(prices)]
    layer = BarLayer()
    layer.kind = kind
    layer.dress(THEME)
    layer.pyramid.show(*((series_of(rows[:-1]), rows[-1]) if has_live else (series_of(rows),)))
    return layer


@pytest.mark.parametrize("has_live", [False, True])
@pytest.mark.parametrize(
    ("kind", "prices", "ink", "shape"),
    [
        (ChartKind.CANDLES, RISE, UP, [(2, 60, 3, 21), (5, 40, 1, 51), (6, 60, 3, 21)]),
        (ChartKind.CANDLES, FALL, DOWN, [(2, 60, 3, 21), (5, 50, 1, 41), (6, 60, 3, 21)]),
        (ChartKind.CANDLES, STILL, UP, [(2, 60, 7, 1)]),
        (ChartKind.BARS, RISE, UP, [(2, 80, 3, 1), (5, 40, 1, 51), (6, 60, 3, 1)]),
        (ChartKind.BARS, FALL, DOWN, [(2, 60, 3, 1), (5, 50, 1, 41), (6, 80, 3, 1)]),
        (ChartKind.HOLLOW, FALL, DOWN, [(2, 60, 3, 21), (5, 50, 1, 41), (6, 60, 3, 21)]),
    ],
)
def test_a_bar_is_as_high_as_its_prices_and_stands_about_its_place(
    kind: ChartKind, prices: tuple[float, float, float, float], ink: str, shape: list[object], has_live: bool
) -> None:
    assert boxes(painted(a_layer(kind, prices, has_live=has_live), TENS), ink) == shape


def test_a_hollow_candle_that_rose_shows_the_ground_within() -> None:
    pixels = painted(a_layer(ChartKind.HOLLOW, RISE), TENS)
    ground, ink = number_of(THEME.colours.surface), number_of(UP)
    assert (pixels[61:80, 3:8] == ground).all()
    assert (pixels[60:81, [2, 8]] == ink).all()
    assert (pixels[40:60, 5] == ink).all()


def colours(pixels: Pixels, count: int) -> str:
    """The colours of so many bars: ``+`` risen, ``-`` fallen."""
    inks = {number_of(UP): "+", number_of(DOWN): "-"}
    return "".join(
        next(inks[colour] for colour in pixels[:, 10 * place + 5].tolist() if colour in inks)
        for place in range(count)
    )


def at(close: float) -> tuple[float, float, float, float]:
    """A bar that was dealt at one price alone."""
    return (close,) * 4


@pytest.mark.parametrize(
    ("kind", "prices", "said"),
    [
        (ChartKind.CANDLES, (RISE, FALL, RISE), "+-+"),
        (ChartKind.CANDLES, (at(50), at(40), at(40), at(45)), "+-++"),
        (ChartKind.HOLLOW, (at(50), (60.0, 60.0, 55.0, 55.0), (30.0, 50.0, 30.0, 50.0)), "++-"),
    ],
)
def test_bars_are_coloured_by_their_open_or_where_that_says_nothing_or_less_by_the_close_before(
    kind: ChartKind, prices: tuple[tuple[float, float, float, float], ...], said: str
) -> None:
    assert colours(painted(a_layer(kind, *prices), TENS), len(prices)) == said


def test_a_bar_of_a_range_is_coloured_by_the_close_before_the_range_too() -> None:
    layer = a_layer(ChartKind.CANDLES, at(50), at(40))
    assert boxes(painted(layer, TENS, 1, 2), DOWN) == [(12, 60, 7, 1)]


@pytest.mark.parametrize(("pitch", "width"), [(2, 1), (4, 1), (6, 3), (10, 7), (33, 23), (200, 41)])
def test_a_body_has_an_odd_width_and_a_gap_beside_it(pitch: float, width: int) -> None:
    assert body_width(pitch) == width


def a_thousand() -> ChartBars:
    return bars_of(*(int(1500 + 400 * np.sin(number / 40)) for number in range(1000)))


@pytest.mark.parametrize("kind", [ChartKind.CANDLES, ChartKind.HOLLOW, ChartKind.BARS])
@pytest.mark.parametrize("width", [200, 90])
def test_however_many_bars_there_are_no_extreme_is_lost(kind: ChartKind, width: int) -> None:
    bars = a_thousand()
    layer = a_layer(kind)
    layer.pyramid.show(*bars)
    projection = a_projection(-0.5, 999.5, 10, 20, width=width)
    highest = bars.history.highs.max()
    lowest = bars.history.lows.min()
    rows = np.flatnonzero((painted(layer, projection) != number_of("#ffffff")).any(axis=1))
    assert rows[[0, -1]].tolist() == [int(projection.y(highest)), int(projection.y(lowest))]


def columns_of(volumes: tuple[float, ...], projection: Projection) -> tuple[list[Box], list[Box]]:
    """The columns of volumes under bars that rise and fall in turn, in both colours."""
    rows = [bar(number, (RISE, FALL)[number % 2], volume) for number, volume in enumerate(volumes)]
    bars = BarLayer()
    bars.pyramid.show(series_of(rows))
    layer = VolumeLayer(bars.pyramid)
    layer.dress(THEME)
    pixels = painted(layer, projection)
    inks = (faded(ink, THEME.colours.surface).name() for ink in (UP, DOWN))
    rising, falling = (boxes(pixels, ink) for ink in inks)
    return rising, falling


def test_volume_stands_on_zero_in_the_colours_of_its_bars_and_none_has_no_column() -> None:
    rising, falling = columns_of((30.0, 50.0, 0.0, 100.0), TENS)
    assert rising == [(2, 70, 7, 30)]
    assert falling == [(12, 50, 7, 50), (32, 0, 7, 100)]


def test_the_smallest_volume_is_a_pixel_high() -> None:
    rising, _ = columns_of((0.001,), TENS)
    assert rising == [(2, 100 - 1, 7, 1)]


def test_several_bars_that_are_one_column_have_the_volume_of_all() -> None:
    projection = a_projection(-0.5, 399.5, 0, 1600)
    rising, falling = columns_of((100.0,) * 400, projection)
    assert {height for *_, height in (*rising, *falling)} == {25}
