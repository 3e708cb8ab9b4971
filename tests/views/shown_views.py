"""Views that stand on the screen, as large as a panel of the window."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import texts
from tradewalk.views.chart.view import ChartView
from tradewalk.views.detail.view import DetailView
from tradewalk.views.theme import Appearance


def a_chart_view(qtbot: QtBot, appearance: Appearance) -> ChartView:
    """A chart that shows nothing yet."""
    chart = ChartView(appearance, texts)
    qtbot.addWidget(chart)
    chart.resize(800, 500)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def a_detail_page(qtbot: QtBot, appearance: Appearance) -> DetailView:
    """A page that shows nothing yet, with an empty place for the chart."""
    page = DetailView(appearance, QWidget())
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page
