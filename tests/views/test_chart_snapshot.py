"""What a chart keeps of what it has painted is what it would paint anew."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import day_chart, texts
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance, Palette, theme_of

CLOSES = tuple(range(1000, 1500))
Chart = Callable[[], ChartView]


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> Chart:
    def a_chart() -> ChartView:
        view = ChartView(appearance, texts)
        qtbot.addWidget(view)
        view.resize(800, 500)
        view.show()
        qtbot.waitExposed(view)
        return view

    return a_chart


def picture(view: ChartView) -> QImage:
    """What is painted now; the legends lie where the event loop lays them."""
    view.grab()
    image: QImage = view.canvas.viewport().grab().toImage()
    return image


def grown(props: ChartProps, rise: float) -> ChartProps:
    """The last bar closes so much higher."""
    history, live = props.bars
    assert live is not None
    after = live._replace(close=live.close + rise, volume=live.volume + 50)
    return props._replace(bars=ChartBars(history, after))


def test_a_picture_that_is_asked_for_again_is_the_same(chart: Chart) -> None:
    view = chart()
    view.render(day_chart(*CLOSES))
    first = picture(view)
    assert [picture(view) == first for _ in range(3)] == [True] * 3


def test_of_a_bar_that_grows_nothing_stays_behind(chart: Chart) -> None:
    view = chart()
    look = ChartLook(kind=ChartKind.LINE)
    props = day_chart(*CLOSES, 1490)._replace(look=look, sight=Sight(480.5, 502.5))
    for rise in (0.0, 0.0, -0.05, 0.04, -0.03):
        view.render(grown(props, rise))
        kept = picture(view)
    for pane in view.canvas.panes:
        pane.update()
    assert kept == picture(view)


def test_other_bars_in_view_another_theme_and_another_size_are_painted_anew(
    chart: Chart, appearance: Appearance
) -> None:
    view = chart()
    props = day_chart(*CLOSES)
    view.render(props)
    seen = [picture(view), picture(view)]
    view.render(props._replace(sight=Sight(99.5, 199.5)))
    seen.append(picture(view))
    appearance.choose(theme_of(Palette.DARK))
    seen.append(picture(view))
    view.resize(700, 400)
    seen.append(picture(view))
    assert [one == other for one, other in pairwise(seen)] == [True, False, False, False]
