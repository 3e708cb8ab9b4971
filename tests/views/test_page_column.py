"""What of the detail page a chart leaves when it has the page to itself."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.market_builders import an_appearance
from tradewalk.views.detail.page_column import PageColumn, StripPlace


@pytest.mark.parametrize("size", [(760, 500), (500, 700)])
def test_a_chart_with_the_page_to_itself_leaves_the_quote_alone_and_gives_all_back(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    header, strip, chart, more = QWidget(), StripPlace(), QWidget(), QWidget()
    panels = (QWidget(), QWidget(), QWidget())
    header.setFixedHeight(80)
    more.setFixedHeight(600)
    with an_appearance():
        page = PageColumn(header, strip, chart, panels)
        qtbot.addWidget(page)
        page.hold_below(more)
        page.resize(*size)
        page.show()
        others = (strip, *panels, more)
        before = chart.height()
        page.shape_chart(1, 0, is_expanded=True)
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)
        assert [each.isVisible() for each in others] == [False] * 5
        assert header.isVisible()
        assert chart.height() > before
        assert chart.height() > page.viewport().height() - 80 - 40, "it has the rest of the page"
        page.shape_chart(1, 0, is_expanded=False)
        assert [each.isVisible() for each in others] == [True] * 5
        qtbot.waitUntil(lambda: chart.height() == before)
