"""What chart and header of the detail page leave to each other."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from tests.views.market_builders import an_appearance
from tradewalk.views.detail.page_column import PageColumn, StripPlace


class Flowing(QWidget):
    """Three lines where it is narrow, and one where it is wide."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return 20 if width > 600 else 60


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


def test_a_header_that_goes_on_in_further_lines_where_it_is_narrow_has_one_line_of_room_where_it_is_wide(
    qtbot: QtBot,
) -> None:
    header, more = Flowing(), QWidget()
    with an_appearance():
        page = PageColumn(header, StripPlace(), QWidget(), (QWidget(), QWidget(), QWidget()))
        qtbot.addWidget(page)
        page.hold_below(more)
        page.resize(900, 500)
        page.show()
        chart = page._chart
        for _ in range(3):
            QApplication.processEvents()
        assert header.height() == 20
        assert chart.height() == chart.minimumHeight()
