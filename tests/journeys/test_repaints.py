"""Whatever happens within a frame, nothing of the chart is painted more than once in it; and the chart stands still."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.orders_sent import best_ask
from tests.journeys.players import Player, a_player
from tests.journeys.screen import find
from tests.simulation.builders import STAR, a_buy
from tradewalk.services.clock_driver import FRAME
from tradewalk.services.session import Change
from tradewalk.views.chart.chart_canvas import ChartCanvas

FRAMES = 24
BUSY = 6
"""In one of so many frames orders are sent as well."""
ORDERS = 3
MOST_HEIGHTS = 2
"""Of the first picture, which a busy machine leaves out, and of the whole page."""


class Paints(QObject):
    """Counts how often a chart and each widget over it is painted, by number: what is kept would keep its window."""

    def __init__(self, chart: ChartCanvas) -> None:
        super().__init__()
        self.chart = chart
        self.counts: Counter[int] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.counts[id(watched)] += self.chart.isAncestorOf(watched)
        return False


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path, symbol=STAR) as player:
        player.press("detail.trade")
        yield player


@pytest.fixture
def paints(application: QApplication, player: Player) -> Iterator[Paints]:
    canvas = find(player.window, "chart.canvas")
    assert isinstance(canvas, ChartCanvas)
    paints = Paints(canvas)
    application.installEventFilter(paints)
    yield paints
    application.removeEventFilter(paints)


def test_a_frame_paints_the_chart_once_whatever_happens_in_it(player: Player, paints: Paints) -> None:
    changes: list[Change] = []
    player.session.changed.connect(changes.append)
    for speed in (60, 300):
        player.choose("top.clock.speed", f"×{speed}")
        player.press("top.clock.hold")
        drawn, most_changes = 0, 0
        for number in range(1, FRAMES + 1):
            paints.counts.clear()
            changes.clear()
            if number % BUSY == 0:
                send_orders(player)
            player.see_a_frame(FRAME)
            most_changes = max(most_changes, len(changes))
            drawn += paints.counts[id(paints.chart.viewport())]
            assert max(paints.counts.values(), default=0) <= 1, f"×{speed}, frame {number}"
        assert most_changes == ORDERS + 1
        assert drawn >= FRAMES / 2
        player.press("top.clock.hold")


def send_orders(player: Player) -> None:
    """Buy at once, a few times: each is a change of its own before the frame's, and is reported in a later one."""
    for _ in range(ORDERS):
        player.session.place_order(player.session.new_order_id(), a_buy(best_ask(player), 200, symbol=STAR))


class Heights(QObject):
    """How high a chart is each time that it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        chart = watched.parent()
        is_paint = event.type() is QEvent.Type.Paint
        if is_paint and isinstance(chart, ChartCanvas) and watched is chart.viewport():
            self.seen.append(chart.height())
        return False


def test_what_comes_after_the_first_picture_moves_the_chart_once(
    application: QApplication, tmp_path: Path
) -> None:
    heights = Heights()
    application.installEventFilter(heights)
    with a_player(application, tmp_path, symbol=STAR) as player:
        application.removeEventFilter(heights)
        seen = [height for height, _ in groupby(heights.seen)]
        assert len(seen) <= MOST_HEIGHTS
        assert seen[-1] == find(player.window, "chart.canvas").height()
