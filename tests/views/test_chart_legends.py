"""What the legends say of the bar that is pointed at, and of one that there is not."""

from collections.abc import Iterable
from datetime import time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import bars_of, chart_of, parted, texts, today_chart
from tests.views.market_builders import DAY
from tests.views.trading_builders import caught
from tradewalk.domain.instants import instant_at
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.series.bar_series import BarRow, series_of
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.legend import Deed, Entry, EntryRow, Legend
from tradewalk.views.chart.legend_texts import indicator_entries, line_entries, price_entries
from tradewalk.views.chart.legends import Wish
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance, Palette, theme_of

THEME = theme_of(Palette.LIGHT)
CLOSES = tuple(range(1000, 2000, 10))
INKS = ("#111111",) * 8


def said(entries: Iterable[Entry]) -> str:
    """All entries in one line."""
    return "  ".join(entry.text for entry in entries)


@pytest.mark.parametrize(
    ("position", "text"),
    [
        (0, "O 10.00  H 10.01  L 9.99  C 10.00"),
        (1, "O 10.00  H 11.01  L 9.99  C 11.00  +10.00%"),
        (2, "O 11.00  H 11.01  L 9.89  C 9.90  −10.00%"),
        (3, "O 9.90  H 9.91  L 9.89  C 9.90  0.00%"),
    ],
)
def test_a_bar_is_said_with_its_change_from_the_close_before(position: int, text: str) -> None:
    assert said(price_entries(chart_of(bars_of(1000, 1100, 990, 990)), position, THEME)) == text


@pytest.mark.parametrize(("later", "ink"), [(1100, THEME.up), (900, THEME.down)])
def test_a_change_has_the_ink_of_its_way(later: int, ink: str) -> None:
    assert price_entries(chart_of(bars_of(1000, later)), 1, THEME)[-1].ink == ink


def three_days() -> ChartProps:
    """Two minutes on each of three days, of which the last is today."""
    days = [DAY.replace(day=DAY.day - back) for back in (2, 1, 0)]
    rows = [
        BarRow(instant_at(day, time(9, minute)), *4 * (10.0 * (number + 1) + minute - 30,), 100.0, 1000.0)
        for number, day in enumerate(days)
        for minute in (30, 31)
    ]
    return chart_of(parted(series_of(rows)), ChartLook(TimeFrame.FIVE_DAYS))


@pytest.mark.parametrize(
    ("position", "text"),
    [
        (0, "10.00"),
        (1, "11.00"),
        (2, "20.00  +81.82%"),
        (3, "21.00  +90.91%"),
        (4, "30.00  +200.00%"),
        (5, "31.00  +210.00%"),
    ],
)
def test_a_minute_of_several_days_is_measured_from_the_day_before_and_todays_from_the_previous_close(
    position: int, text: str
) -> None:
    assert said(line_entries(three_days(), position, THEME)) == text


@pytest.mark.parametrize(
    ("key", "position", "text"),
    [
        ("ma", 3, "MA5 —  MA10 —  MA20 —"),
        ("ma", 4, "MA5 10.20  MA10 —  MA20 —"),
        ("ma", 99, "MA5 19.70  MA10 19.45  MA20 18.95"),
        ("ma", 100, "MA5 —  MA10 —  MA20 —"),
    ],
)
def test_an_indicator_says_a_dash_where_it_has_no_value(key: str, position: int, text: str) -> None:
    props = chart_of(bars_of(*CLOSES), chosen=(default_choice(key),))
    assert said(indicator_entries(props.drawn[0], position, 2, INKS, texts)) == text


def test_a_line_that_is_drawn_later_is_read_where_it_is_drawn() -> None:
    (grown,) = chart_of(bars_of(*CLOSES), chosen=(default_choice("ichimoku"),)).drawn
    place = next(number for number, output in enumerate(grown.outputs) if output.shift > 0)
    shift = grown.outputs[place].shift
    drawn_from = grown.lines[place].values[99 - shift]
    entries = list(indicator_entries(grown, 99, 2, INKS, texts))
    assert entries[place].text.endswith(f"{drawn_from:.2f}") or entries[place].text.endswith("—")
    ahead = list(indicator_entries(grown, 99 + shift, 2, INKS, texts))
    assert not ahead[place].text.endswith("—")


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    chart = ChartView(appearance, texts)
    qtbot.addWidget(chart)
    chart.resize(900, 600)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def first_row(chart: ChartView) -> str:
    """What the uppermost legend says."""
    rows: list[EntryRow] = [row for row in chart.canvas.findChildren(EntryRow) if row.isVisible()]
    return min(rows, key=lambda row: (row.mapTo(chart, QPoint()).y(), row.mapTo(chart, QPoint()).x())).text


def point_at(chart: ChartView, position: int) -> None:
    projection = chart.canvas.price_pane.projection
    at = QPoint(int(projection.x(position)), projection.area.height // 2)
    QTest.mouseMove(chart.canvas.viewport(), at)


def test_of_a_minute_that_is_still_to_come_nothing_is_said(chart: ChartView) -> None:
    chart.render(today_chart(1000, 1100))
    assert first_row(chart).startswith("11.00")
    point_at(chart, 200)
    assert chart.canvas.position == 200
    assert first_row(chart) == ""
    crossing = chart.canvas.crosshair.crossing
    assert crossing is not None
    assert crossing.time == "27 Aug 2025 14:20"


def test_who_points_elsewhere_reads_the_last_bar_again(chart: ChartView) -> None:
    chart.render(chart_of(bars_of(*CLOSES)))
    point_at(chart, 50)
    assert first_row(chart).startswith("O 14.90")
    chart.canvas.point_at(None)
    assert first_row(chart).startswith("O 19.80")
    assert chart.canvas.crosshair.crossing is None


@pytest.mark.parametrize(
    ("name", "deed"),
    [
        ("What this measures", Deed.EXPLAIN),
        ("Change the parameters", Deed.SET),
        ("Move up", Deed.UP),
        ("Move down", Deed.DOWN),
        ("Remove from the chart", Deed.CLOSE),
    ],
)
def test_the_buttons_of_a_legend_say_what_is_wanted_of_its_indicator(
    chart: ChartView, name: str, deed: Deed
) -> None:
    choice = default_choice("boll")
    chart.render(chart_of(bars_of(*CLOSES), chosen=(default_choice("ma"), choice)))
    wished = caught(chart.legends.wished)
    legend = next(each for each in chart.canvas.findChildren(Legend) if each.row.text.startswith("Middle"))
    next(button for button in legend.buttons if button.accessibleName() == name).click()
    assert wished == [Wish(deed, choice)]


def test_an_indicator_that_is_gone_has_no_legend_left(chart: ChartView) -> None:
    chart.render(chart_of(bars_of(*CLOSES), chosen=(default_choice("ma"), default_choice("boll"))))
    chart.render(chart_of(bars_of(*CLOSES), chosen=(default_choice("ma"),)))
    rows = [row.text for row in chart.canvas.findChildren(EntryRow) if row.isVisible()]
    assert not [text for text in rows if "Upper" in text]


def legends_of(chart: ChartView) -> tuple[Legend, Legend]:
    """Those of the bar and of the averages."""
    bar, averages = (
        next(each for each in chart.canvas.findChildren(Legend) if each.row.text.startswith(first))
        for first in ("O ", "MA")
    )
    return bar, averages


@pytest.mark.parametrize(("width", "is_one_line"), [(900, True), (480, False)])
def test_the_averages_stand_beside_the_bar_where_there_is_room_for_them(
    chart: ChartView, width: int, is_one_line: bool
) -> None:
    chart.resize(width, 600)
    chart.render(chart_of(bars_of(*CLOSES), chosen=(default_choice("ma"),)))
    bar, averages = legends_of(chart)
    assert (bar.y() == averages.y()) is is_one_line


def test_the_averages_keep_their_place_when_less_is_said_of_a_bar(chart: ChartView) -> None:
    chart.render(chart_of(bars_of(*CLOSES), chosen=(default_choice("ma"),)))
    _, averages = legends_of(chart)
    before = averages.pos()
    point_at(chart, 0)
    assert first_row(chart).startswith("O 10.00")
    assert averages.pos() == before
