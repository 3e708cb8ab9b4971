"""The drawn chart of what hardly ever trades: no bar, one, one price, a suspended week, extreme prices, no volume."""

import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.views.chart_builders import FIRST_DAY, chart_of, minutes_of, parted, texts
from tests.views.trading_builders import caught
from tradewalk.domain.instants import CHINA, MINUTE, instant_at
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.series.bar_series import BarRow, daily_series, series_of
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.legend import EntryRow
from tradewalk.views.chart.look import ChartKind, ChartLook, Span
from tradewalk.views.chart.places import first_of_span
from tradewalk.views.chart.projection import PriceScale
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.sights import between
from tradewalk.views.chart.view import ChartShape, ChartView
from tradewalk.views.theme import Appearance

MACD = (default_choice("ma"), default_choice("macd"))
FRAMES = [TimeFrame.DAY, TimeFrame.MINUTE_5, TimeFrame.TODAY]
ANY_SCALE = pytest.mark.parametrize("scale", PriceScale)
TEXT_INSET = 8
CHINA_OPEN = time(9, 30)


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    chart = ChartView(appearance, texts)
    qtbot.addWidget(chart)
    chart.resize(800, 500)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def still(*points: int, decimals: int = 2, volume: int = 100, days: Iterable[date] = ()) -> ChartBars:
    """Days of one price each, in points; the last one grows."""
    on = list(days) or [FIRST_DAY + timedelta(days=number) for number in range(len(points))]
    rows = [DailyBar(day, p, p, p, p, volume, 0) for day, p in zip(on, points, strict=True)]
    return parted(daily_series(rows, decimals, CHINA)) if rows else ChartBars.none()


def bars_for(frame: TimeFrame, *points: int) -> ChartBars:
    """Bars of a frame, one price each."""
    return still(*points) if frame.is_of_days else minutes_of(*points)


def drawn(chart: ChartView, props: ChartProps) -> list[str]:
    """Draw it, whole, and read the legends."""
    chart.render(props)
    assert not chart.grab().isNull()
    return [row.text for row in chart.canvas.findChildren(EntryRow) if row.isVisible()]


def axis(chart: ChartView, pane: int = 0) -> list[str]:
    """What is written beside a pane, each once and with room for all of it."""
    written = [tick.text for tick in chart.canvas.panes[pane].ticks()]
    written += [level.tag for level in chart.canvas.panes[pane].levels if level.tag]
    metrics = QFontMetrics(chart.canvas.label_font)
    for text in written:
        assert metrics.horizontalAdvance(text) + TEXT_INSET <= chart.canvas.panes[pane].axis_width, text
    ticks = [tick.text for tick in chart.canvas.panes[pane].ticks()]
    assert len(set(ticks)) == len(ticks)
    for tick in chart.canvas.panes[pane].ticks():
        if "%" not in tick.text:
            assert float(tick.text.replace(",", "")) == pytest.approx(tick.value, rel=1e-9, abs=1e-9)
    return ticks


@ANY_SCALE
@pytest.mark.parametrize("frame", FRAMES)
def test_without_a_bar_the_axis_is_about_the_previous_close(
    chart: ChartView, frame: TimeFrame, scale: PriceScale
) -> None:
    said = drawn(chart, chart_of(bars_for(frame), ChartLook(frame, scale=scale), chosen=MACD))
    assert said[0] == "Nothing has been traded yet."
    assert all(text.endswith(("—", "traded yet.")) or not text for text in said)
    projection = chart.canvas.price_pane.projection
    assert projection.low < 10 < projection.high
    assert axis(chart)


@ANY_SCALE
@pytest.mark.parametrize("frame", FRAMES)
def test_one_bar_stands_at_its_price_and_has_changed_from_nothing_but_a_quote(
    chart: ChartView, frame: TimeFrame, scale: PriceScale
) -> None:
    said = drawn(chart, chart_of(bars_for(frame, 1050), ChartLook(frame, scale=scale), chosen=MACD))
    assert said[0] == ("10.50  +5.00%" if frame is TimeFrame.TODAY else "O 10.50  H 10.50  L 10.50  C 10.50")
    assert "Volume 100" in said
    assert axis(chart)
    assert chart.canvas.price_pane.tags()[-1][1].tag == "10.50"


@ANY_SCALE
@pytest.mark.parametrize("frame", FRAMES)
def test_one_price_throughout_is_a_line_in_the_middle(
    chart: ChartView, frame: TimeFrame, scale: PriceScale
) -> None:
    said = drawn(chart, chart_of(bars_for(frame, *[1000] * 60), ChartLook(frame, scale=scale), chosen=MACD))
    assert said[0].endswith("10.00  0.00%")
    if frame is not TimeFrame.TODAY:
        assert {"MA5 10.00  MA10 10.00  MA20 10.00", "DIF 0.000  DEA 0.000  Bar 0.000"} <= set(said)
    area = chart.canvas.price_pane.projection.area
    assert area.height / 4 < chart.canvas.price_pane.projection.y(10.0) - area.top < area.height * 3 / 4
    assert axis(chart)


def test_a_suspended_week_leaves_no_hole_and_no_date_of_its_own(chart: ChartView) -> None:
    days = [date(2025, 8, day) for day in (14, 15, 25, 26)]
    props = chart_of(still(1000, 1010, 1111, 1100, days=days))
    drawn(chart, props)
    assert props.places == 4
    said = []
    for place in range(4):
        chart.canvas.point_at(place)
        crossing = chart.canvas.crosshair.crossing
        assert crossing is not None
        legend = chart.canvas.findChildren(EntryRow)[0].text
        said.append((crossing.time, legend.split("  ")[-1]))
    assert said == [
        ("14 Aug 2025", "C 10.00"),
        ("15 Aug 2025", "+1.00%"),
        ("25 Aug 2025", "+10.00%"),
        ("26 Aug 2025", "−0.99%"),
    ]


EXTREMES = [
    ([1, 2, 1, 3, 2], 3, r"0\.\d{3}", "0.002"),
    ([1] * 5, 3, r"0\.\d{3}", "0.001"),
    ([100_000_000, 100_000_003, 100_000_001], 2, r"(1,000,000|999,999)(\.\d\d)?", "1,000,000.01"),
    ([100_000_000, 112_345_678, 99_000_000], 2, r"(1,\d{3}|\d{3}),000", "990,000.00"),
]


@ANY_SCALE
@pytest.mark.parametrize(("points", "decimals", "form", "last"), EXTREMES)
def test_the_smallest_and_the_largest_prices_are_written_whole_and_apart(
    chart: ChartView, points: list[int], decimals: int, form: str, last: str, scale: PriceScale
) -> None:
    close = Decimal(points[0]).scaleb(-decimals)
    bars = still(*points, decimals=decimals)
    said = drawn(
        chart, chart_of(bars, ChartLook(scale=scale), chosen=MACD, decimals=decimals, previous_close=close)
    )
    assert f"C {last}" in said[0]
    assert chart.canvas.price_pane.tags()[-1][1].tag == last
    written = axis(chart)
    assert written
    if scale is PriceScale.PERCENT:
        form = r"[+−]?\d+(\.\d+)?%"
        assert any(re.fullmatch(r"0(\.0+)?%", text) for text in written)
    assert [text for text in written if not re.fullmatch(form, text)] == []


def test_a_percentage_is_counted_from_the_first_bar_though_there_is_room_before_it(chart: ChartView) -> None:
    drawn(chart, chart_of(still(400, 500, 440), ChartLook(scale=PriceScale.PERCENT)))
    pane = chart.canvas.price_pane
    assert pane.projection.sight.first < -0.5
    assert pane.written(5.0) == "+25.00%"


@pytest.mark.parametrize("frame", FRAMES)
def test_where_nothing_is_dealt_no_indicator_says_something_impossible(
    chart: ChartView, frame: TimeFrame
) -> None:
    begin = instant_at(FIRST_DAY, CHINA_OPEN, CHINA)
    rows = [BarRow(float(begin + n * MINUTE), *4 * (10.0 + n % 3,), 0.0, 0.0) for n in range(80)]
    bars = (
        still(*(1000 + n % 3 for n in range(80)), volume=0) if frame.is_of_days else parted(series_of(rows))
    )
    chosen = tuple(map(default_choice, CATALOGUE))
    said = drawn(chart, chart_of(bars, ChartLook(frame), chosen=chosen))
    assert "Volume 0" in said
    assert not any(re.search(r"nan|inf", text) for text in said)
    assert set(axis(chart, 1)) <= {"0", "1"}


@pytest.mark.parametrize("kind", ChartKind)
def test_a_share_that_was_listed_yesterday_is_drawn_from_the_left_in_every_kind(
    chart: ChartView, kind: ChartKind
) -> None:
    said = drawn(chart, chart_of(still(1000, 1440), ChartLook(kind=kind), chosen=MACD))
    assert said[0] == "O 14.40  H 14.40  L 14.40  C 14.40  +44.00%"
    assert "MA5 —  MA10 —  MA20 —" in said
    projection = chart.canvas.price_pane.projection
    assert 0 < projection.x(0) < projection.x(1) < projection.area.width / 2


@pytest.mark.parametrize("count", [1, 2])
def test_every_stretch_of_the_calendar_shows_all_of_a_share_that_was_just_listed(count: int) -> None:
    props = chart_of(still(*range(1000, 1000 + count)))
    for span in Span:
        sight = between(first_of_span(props.bars, span, CHINA), count - 1, props.places)
        assert sight.first < 0
        assert sight.last > count - 1


@pytest.mark.parametrize(("width", "is_wide"), [(1400, True), (350, False)])
def test_a_narrow_chart_asks_for_the_room_of_its_further_lines_and_says_everything_beside_its_axis(
    chart: ChartView, width: int, is_wide: bool
) -> None:
    shapes = caught(chart.shape_changed)
    chart.resize(width, 600)
    said = drawn(chart, chart_of(still(*range(100_000, 100_080)), chosen=MACD))
    assert said[0] == "O 1,000.79  H 1,000.79  L 1,000.79  C 1,000.79  0.00%"
    area = chart.canvas.price_pane.projection.area
    bar = chart.canvas.findChildren(EntryRow)[0]
    assert bar.mapTo(chart.canvas, bar.rect().bottomRight()).x() <= area.right + TEXT_INSET
    assert (bar.height() < 30) == is_wide
    assert isinstance(shapes[-1], ChartShape)
    assert (shapes[-1].beyond < 10) == is_wide
