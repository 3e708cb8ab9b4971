"""Of a chart that grows its last bar is painted alone: whatever looks otherwise afterwards was painted."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of, texts
from tests.views.painting import pixels_of, what_is_painted
from tradewalk.market.indicators.choice import default_choice
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance

WAVE = [1500 + round(80 * np.sin(day / 7) + 20 * np.sin(day / 1.7)) for day in range(2000)]


@pytest.fixture
def make(qtbot: QtBot, appearance: Appearance) -> Callable[[], ChartView]:
    def make() -> ChartView:
        chart = ChartView(appearance, texts)
        qtbot.addWidget(chart)
        chart.resize(900, 700)
        chart.show()
        qtbot.waitExposed(chart)
        return chart

    return make


def a_moment_apart(
    kind: ChartKind, indicator: str, width: float, room: float
) -> tuple[ChartProps, ChartProps]:
    """A chart of so many bars with room at its right, and the same a moment later."""
    chosen = (default_choice(indicator),)
    bars = bars_of(*WAVE)
    assert bars.live is not None
    later = bars._replace(live=bars.live._replace(close=bars.live.close + 0.02))
    sight = Sight(len(WAVE) - width, len(WAVE) + room)
    before, after = (
        chart_of(each, ChartLook(kind=kind), sight=sight, chosen=chosen) for each in (bars, later)
    )
    return before, after._replace(calendar=before.calendar)


@pytest.mark.parametrize("width", [12, 100, 1900])
@pytest.mark.parametrize(
    ("kind", "indicator"),
    [
        *((kind, "ma") for kind in ChartKind),
        *((ChartKind.CANDLES, key) for key in ("boll", "ichimoku", "sar")),
    ],
)
def test_whatever_changes_with_the_last_bar_is_painted(
    make: Callable[[], ChartView], kind: ChartKind, indicator: str, width: float
) -> None:
    room = 30.0 if indicator == "ichimoku" else 1.5
    before, after = a_moment_apart(kind, indicator, width, room)
    chart = make()
    chart.render(before)
    QApplication.processEvents()
    earlier = pixels_of(chart.canvas.grab().toImage())
    with what_is_painted(chart.canvas.viewport()) as boxes:
        chart.render(after)
        QApplication.processEvents()
        was_painted = np.zeros(earlier.shape, dtype=np.bool_)
        for box in boxes:
            was_painted[box.top() : box.bottom() + 1, box.left() : box.right() + 1] = True
    later = pixels_of(chart.canvas.grab().toImage())
    changed = later != earlier
    assert changed.any()
    assert not (changed & ~was_painted).any()
    assert was_painted.mean() < 0.75
    fresh = make()
    fresh.render(after)
    QApplication.processEvents()
    assert (later == pixels_of(fresh.canvas.grab().toImage())).all()
