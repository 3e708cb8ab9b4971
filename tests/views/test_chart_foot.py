"""The row below a chart: its field for a day is as wide as the days that it can show."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of
from tradewalk.views.chart.foot import ChartFoot, DayField
from tradewalk.views.chart.projection import Sight


def test_the_field_for_a_day_has_the_width_that_its_days_ask_for(qtbot: QtBot) -> None:
    foot = ChartFoot(QWidget())
    qtbot.addWidget(foot)
    foot.resize(900, 40)
    foot.show()
    qtbot.waitExposed(foot)
    foot.render(chart_of(bars_of(*range(1000, 1200)), sight=Sight(99.5, 149.5)))
    layout = foot.layout()
    assert layout is not None
    layout.activate()
    field = foot.findChild(DayField)
    assert isinstance(field, DayField)
    assert field.width() == field.sizeHint().width()
