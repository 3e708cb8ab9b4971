"""In the real window: comparing, and the way between the chart and the timeline of the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.journeys.players import Player, a_player
from tests.journeys.screen import find, shows
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import Language
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.legend import EntryRow


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path, symbol="600519.SH") as player:
        yield player


def canvas(player: Player) -> ChartCanvas:
    chart = find(player.window, "chart.canvas")
    assert isinstance(chart, ChartCanvas)
    return chart


def said(player: Player) -> str:
    """All that the legends of the chart say."""
    return "  ".join(row.text for row in canvas(player).findChildren(EntryRow) if row.isVisible())


def test_somebody_compares_reads_on_in_another_language_and_closes_it(player: Player) -> None:
    player.press("chart.compare")
    player.write("compare.field", "tencent")
    QTest.keyClick(find(player.window, "compare.field"), Qt.Key.Key_Return)
    dialog = find(player.window, "compare")
    assert isinstance(dialog, QDialog)
    dialog.accept()
    player.settle()
    assert "600519 Kweichow Moutai " in said(player)
    assert "00700 Tencent " in said(player)
    player.desk.preferences.change(language=Language.SIMPLIFIED_CHINESE)
    player.settle()
    assert "600519 贵州茅台 " in said(player)
    assert "00700 腾讯控股 " in said(player)
    player.desk.open_instrument("688256.SH")
    player.settle()
    assert "00700" not in said(player)
    player.desk.open_instrument("600519.SH")
    player.settle()
    legend = find(player.window, "chart.compared.00700.HK")
    (close,) = (button for button in legend.findChildren(QWidget) if button.accessibleName() == "不再对比")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    player.settle()
    assert not shows(player.window, "chart.compared.00700.HK")
    assert "MA5" in said(player)


def test_a_badge_leads_to_its_entry_and_the_entry_leads_the_chart_back_to_its_day(player: Player) -> None:
    chart = canvas(player)
    assert chart.props is not None
    dividend = next(event for event in reversed(chart.props.events) if event.kind == "dividend")
    projection = chart.price_pane.projection
    place = QPoint(round(projection.x(dividend.position)), projection.area.bottom - 10)
    player.window.activateWindow()
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    player.settle()
    entry = player.window.focusWidget()
    assert entry is not None
    assert "Ex-dividend: CNY 27.673 a share" in entry.accessibleName()
    player.press(f"chart.tabs.{TimeFrame.MINUTE_5.value}")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    player.settle()
    after = chart.props
    assert after is not None
    assert after.look.frame is TimeFrame.DAY
    assert after.sight.first < dividend.position < after.sight.last
