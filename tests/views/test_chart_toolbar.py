"""The row above a chart: one line of a usual window in every language, more where letters are large."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import day_chart, texts, today_chart
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import button, caught
from tradewalk.services.preferences import Language
from tradewalk.views.chart.view import ChartView
from tradewalk.views.languages import Translation
from tradewalk.views.theme import Appearance

PAGE = 1140
"""The width of the page of a window of 1440 pixels."""
Speak = Callable[[Language], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    before, translation = QLocale(), Translation(qapp)
    yield translation.speak
    translation.end()
    QLocale.setDefault(before)


def shown(qtbot: QtBot, appearance: Appearance, width: int) -> ChartView:
    chart = ChartView(appearance, texts)
    qtbot.addWidget(chart)
    chart.resize(width, 500)
    chart.show()
    qtbot.waitExposed(chart)
    chart.render(day_chart(*range(1000, 1100)))
    QApplication.processEvents()
    return chart


def buttons(chart: ChartView) -> list[QPushButton]:
    """What stands in the row, from left to right and from the top down."""
    found: list[QPushButton] = [each for each in chart.toolbar.findChildren(QPushButton) if each.isVisible()]
    return sorted(found, key=lambda each: (top_of(chart, each), each.mapTo(chart, QPoint()).x()))


def top_of(chart: ChartView, each: QPushButton) -> int:
    return each.mapTo(chart, QPoint()).y()


@pytest.mark.parametrize("language", Language)
def test_frames_and_menus_stand_in_one_line_in_every_language(
    qtbot: QtBot, speak: Speak, language: Language
) -> None:
    with at_text_size(100) as appearance:
        speak(language)
        chart = shown(qtbot, appearance, PAGE)
        assert len({top_of(chart, each) for each in buttons(chart)}) == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("percent", "width"), [(200, 984), (200, 350), (150, 700)])
def test_large_letters_flow_into_further_lines_and_none_is_cut(
    qtbot: QtBot, speak: Speak, language: Language, percent: int, width: int
) -> None:
    with at_text_size(percent) as appearance:
        speak(language)
        chart = shown(qtbot, appearance, width)
        for each in buttons(chart):
            assert each.width() >= each.sizeHint().width()
            assert each.mapTo(chart, QPoint()).x() + each.width() <= chart.width()
        assert len({top_of(chart, each) for each in buttons(chart)}) > 1


def test_the_volume_is_switched_off_and_on_in_the_menu(qtbot: QtBot, appearance: Appearance) -> None:
    chart = shown(qtbot, appearance, PAGE)
    wanted = caught(chart.toolbar.volume_wanted)
    menu = chart.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "chart.volume").trigger()
    assert wanted == [False]


def test_what_a_frame_has_no_use_for_is_not_offered(qtbot: QtBot, appearance: Appearance) -> None:
    chart = shown(qtbot, appearance, PAGE)
    assert button(chart, "chart.adjustment").isVisible()
    chart.render(today_chart(1000, 1100))
    assert not button(chart, "chart.adjustment").isVisible()
    assert not button(chart, "chart.indicators").isVisible()


def test_what_is_drawn_with_the_chart_comes_before_what_keeps_it_or_makes_it_larger(
    qtbot: QtBot, appearance: Appearance
) -> None:
    chart = shown(qtbot, appearance, PAGE)
    drawing = QPushButton("Draw")
    drawing.setObjectName("chart.draw")
    drawing.setProperty("kind", "tab")
    chart.toolbar.add(drawing)
    drawing.show()
    QApplication.processEvents()
    names = [each.objectName() for each in buttons(chart)]
    assert names[-4:] == ["chart.compare", "chart.draw", "chart.saving", "chart.expand"]


def test_the_button_of_the_whole_page_says_what_it_would_do_now(qtbot: QtBot, appearance: Appearance) -> None:
    chart = shown(qtbot, appearance, PAGE)
    expand = button(chart, "chart.expand")
    assert expand.toolTip() == "Give the chart the whole page"
    chart.render(day_chart(*range(1000, 1100))._replace(is_expanded=True))
    assert expand.toolTip() == expand.accessibleName() == "Show the rest of the page again"
