"""The strip under a chart: all bars, and a window over those in view."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of
from tests.views.trading_builders import caught
from tradewalk.views.chart.navigator import Navigator
from tradewalk.views.chart.projection import Sight
from tradewalk.views.theme import Appearance

BARS = bars_of(*range(1000, 1200))
WIDTH = 400
"""Two pixels a bar."""


@pytest.fixture
def navigator(qtbot: QtBot, appearance: Appearance) -> Navigator:
    navigator = Navigator(appearance.theme)
    qtbot.addWidget(navigator)
    navigator.resize(WIDTH, 28)
    navigator.show()
    navigator.render(chart_of(BARS, sight=Sight(99.5, 149.5)))
    return navigator


def drag(navigator: Navigator, start: int, end: int) -> list[object]:
    wanted = caught(navigator.sight_wanted)
    QTest.mousePress(navigator, Qt.MouseButton.LeftButton, pos=QPoint(start, 14))
    QTest.mouseMove(navigator, QPoint(end, 14))
    QTest.mouseRelease(navigator, Qt.MouseButton.LeftButton, pos=QPoint(end, 14))
    return wanted


@pytest.mark.parametrize(
    ("start", "end", "sight"),
    [
        (250, 290, Sight(119.5, 169.5)),
        (200, 100, Sight(49.5, 149.5)),
        (300, 350, Sight(99.5, 174.5)),
        (200, 390, Sight(148.5, 149.5)),
    ],
)
def test_the_window_is_moved_and_resized(navigator: Navigator, start: int, end: int, sight: Sight) -> None:
    (wanted,) = drag(navigator, start, end)
    assert wanted == sight


def test_a_press_beside_the_window_brings_it_there(navigator: Navigator) -> None:
    assert drag(navigator, 100, 100)[0] == Sight(24.5, 74.5)


def test_what_is_in_view_is_seen(navigator: Navigator) -> None:
    before = picture_of(navigator)
    navigator.render(chart_of(BARS, sight=Sight(0, 20)))
    assert picture_of(navigator) != before


def test_a_bar_that_grows_draws_nothing_anew_until_it_is_over(navigator: Navigator) -> None:
    before = picture_of(navigator)
    assert BARS.live is not None
    navigator.render(chart_of(BARS._replace(live=BARS.live._replace(close=99.0)), sight=Sight(99.5, 149.5)))
    assert picture_of(navigator) == before


def test_there_may_be_no_bar(navigator: Navigator) -> None:
    navigator.render(chart_of(bars_of()))
    assert not picture_of(navigator).isNull()


def picture_of(navigator: Navigator) -> QImage:
    return navigator.grab().toImage()


def test_a_bar_that_grows_leaves_no_trace_of_what_it_was_when_the_line_was_drawn(
    navigator: Navigator, qtbot: QtBot, appearance: Appearance
) -> None:
    assert BARS.live is not None
    other = Navigator(appearance.theme)
    qtbot.addWidget(other)
    other.resize(navigator.size())
    for close in (99.0, BARS.live.close):
        other.render(chart_of(BARS._replace(live=BARS.live._replace(close=close)), sight=Sight(99.5, 149.5)))
        grown = picture_of(other)
    assert grown == picture_of(navigator)
