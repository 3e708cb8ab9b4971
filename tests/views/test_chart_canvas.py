"""The canvas as a whole: what its size, its theme and its language do to it."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of, day_chart, minutes_of
from tests.views.market_builders import at_text_size
from tests.views.painting import number_of, pixels_of
from tests.views.shown_views import a_chart_view
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.chart_canvas import FOOT, ChartCanvas
from tradewalk.views.chart.legend import Legend
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import PriceScale, Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance, Palette, theme_of

CLOSES = tuple(range(1000, 1500))
MakeChart = Callable[[Appearance], ChartView]


@pytest.fixture
def make(qtbot: QtBot) -> MakeChart:
    return partial(a_chart_view, qtbot)


def labelled(chart: ChartView) -> list[tuple[float, str]]:
    """What stands under the panes, and where."""
    return [(round(x), label.text) for x, label in chart.canvas.time_axis._fitting]


@pytest.mark.parametrize("size", [(1200, 500), (500, 400), (801, 700)])
def test_a_chart_that_was_resized_is_the_one_that_had_the_size_at_first(
    make: MakeChart, appearance: Appearance, size: tuple[int, int]
) -> None:
    resized, fresh = make(appearance), make(appearance)
    resized.render(day_chart(*CLOSES))
    resized.resize(*size)
    fresh.resize(*size)
    fresh.render(day_chart(*CLOSES))
    assert labelled(resized) == labelled(fresh)
    assert (pixels_of(resized.canvas.grab().toImage()) == pixels_of(fresh.canvas.grab().toImage())).all()


def test_a_chart_whose_size_changes_while_it_is_laid_out_fills_the_room_that_it_has_in_the_end(
    make: MakeChart, appearance: Appearance
) -> None:
    chart = make(appearance)
    chart.render(day_chart(*CLOSES))
    chart.canvas.laid_out.connect(lambda: chart.canvas.setFixedHeight(236))
    chart.canvas.setFixedHeight(185)
    last = chart.canvas.panes[-1].projection.area
    assert (last.top + last.height, chart.canvas.sceneRect().height()) == (236 - FOOT, 236)


@pytest.mark.parametrize(
    "props",
    [
        day_chart(100_000, 123_456),
        chart_of(bars_of(*CLOSES), ChartLook(scale=PriceScale.PERCENT)),
        chart_of(bars_of(*range(95, 101), 98), ChartLook(scale=PriceScale.LOGARITHMIC)),
    ],
)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_axis_has_room_for_all_its_texts_from_the_first_picture_on(
    make: MakeChart, props: ChartProps, percent: int
) -> None:
    with at_text_size(percent) as appearance:
        chart = make(appearance)
        chart.resize(984, 600)
        chart.render(props)
        metrics = QFontMetrics(chart.canvas.label_font)
        for pane in chart.canvas.panes:
            written = [tick.text for tick in pane.ticks()]
            written += [level.tag for level in pane.levels]
            assert max(map(metrics.horizontalAdvance, written)) < pane.axis_width
            assert pane.projection.area.right + pane.axis_width == chart.canvas.width()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("height", [600, 420])
@pytest.mark.parametrize("keys", [(), ("ma",), ("ma", "macd", "rsi"), ("ma", "ema", "boll", "ichimoku")])
def test_what_is_written_at_the_top_of_a_pane_stands_above_its_bars(
    make: MakeChart, percent: int, height: int, keys: tuple[str, ...]
) -> None:
    with at_text_size(percent) as appearance:
        chart = make(appearance)
        chart.resize(984, height)
        chart.render(chart_of(bars_of(*CLOSES), chosen=tuple(map(default_choice, keys))))
        pane = chart.canvas.price_pane
        top = pane.projection.y(15.0)
        lowest = max(
            legend.geometry().bottom()
            for legend in chart.canvas.findChildren(Legend)
            if legend.isVisible() and legend.y() < pane.projection.area.bottom
        )
        assert lowest <= top or pane.headroom > pane.projection.area.height / 2


def test_the_last_price_is_drawn_over_everything(make: MakeChart, appearance: Appearance) -> None:
    chart = make(appearance)
    falling = day_chart(*reversed(CLOSES))
    chart.render(falling)
    (level,) = chart.canvas.price_pane.levels
    row = pixels_of(chart.canvas.grab().toImage())[int(chart.canvas.price_pane.projection.y(level.value))]
    assert level.value == 10.0
    assert level.tag == "10.00"
    plot = row[: chart.canvas.price_pane.projection.area.right]
    assert (plot == number_of(level.colour)).mean() > 0.5


@pytest.mark.parametrize(
    ("frame", "position"), [(TimeFrame.DAY, 480), (TimeFrame.TODAY, None)], ids=["same", "other"]
)
def test_the_crosshair_stays_at_its_bar_and_leaves_with_its_frame(
    make: MakeChart, appearance: Appearance, frame: TimeFrame, position: int | None
) -> None:
    chart = make(appearance)
    chart.render(day_chart(*CLOSES))
    chart.canvas.point_at(480, 100)
    bars = bars_of(*CLOSES, 1500) if frame is TimeFrame.DAY else minutes_of(1000, 1001)
    chart.render(chart_of(bars, ChartLook(frame)))
    assert chart.canvas.position == position
    crossing = chart.canvas.crosshair.crossing
    assert (None if crossing is None else crossing.y) == (None if position is None else 100)


def test_a_look_that_is_put_on_while_it_is_shown_is_drawn_like_one_from_the_start(
    make: MakeChart, appearance: Appearance
) -> None:
    chart = make(appearance)
    props = chart_of(bars_of(*CLOSES), ChartLook(kind=ChartKind.HOLLOW), sight=Sight(100, 200))
    chart.render(props)
    appearance.choose(theme_of(Palette.DARK))
    fresh = make(appearance)
    fresh.render(props)
    assert (pixels_of(chart.canvas.grab().toImage()) == pixels_of(fresh.canvas.grab().toImage())).all()


@pytest.mark.parametrize("height", [150, 220, 400])
def test_the_prices_have_the_most_room_however_low_the_chart_is(
    make: MakeChart, appearance: Appearance, height: int
) -> None:
    chart = make(appearance)
    chart.resize(400, height)
    chart.render(day_chart(*CLOSES))
    prices, volume = (pane.projection.area.height for pane in chart.canvas.panes)
    assert prices >= 1.5 * volume


def test_a_canvas_that_gets_more_room_while_it_comes_on_show_fills_it(
    qtbot: QtBot, appearance: Appearance
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    canvas = ChartCanvas(appearance.theme)
    canvas.setParent(room)
    canvas.resize(720, 185)
    canvas.draw(day_chart(*CLOSES))
    canvas.laid_out.connect(partial(canvas.resize, 720, 228))
    room.show()
    assert canvas.time_axis.boundingRect().bottom() == canvas.sceneRect().height() == 228
