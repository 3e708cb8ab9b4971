import pytest
from pytestqt.qtbot import QtBot

from tests.views.market_builders import chart_inputs, daily, day_chart, minutes
from tests.views.trading_builders import button, caught, text
from tradewalk.views.chart.day_canvas import BARS_AT_FIRST, FEWEST_BARS, DayCanvas
from tradewalk.views.chart.today_canvas import TodayCanvas
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import Period, derive_chart
from tradewalk.views.theme import Appearance, Palette, theme_of


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    chart = ChartView(appearance)
    qtbot.addWidget(chart)
    chart.resize(800, 400)
    chart.show()
    return chart


def day_canvas(chart: ChartView) -> DayCanvas:
    canvas = chart.canvas(Period.DAY)
    assert isinstance(canvas, DayCanvas)
    return canvas


def visible(chart: ChartView) -> tuple[float, float]:
    left, right = day_canvas(chart).prices.viewRange()[0]
    return left, right


def test_a_tab_asks_for_its_period_once(chart: ChartView) -> None:
    chart.render(day_chart(1000, 1100))
    asked = caught(chart.period_chosen)
    button(chart, "chart.tabs.today").click()
    assert asked == [Period.TODAY]


@pytest.mark.parametrize("period", Period)
def test_the_tab_of_the_period_is_marked(chart: ChartView, period: Period) -> None:
    chart.render(derive_chart(chart_inputs(period, bars=daily(1000), today=minutes(1000))))
    marked = [each for each in Period if button(chart, f"chart.tabs.{each.value}").isChecked()]
    assert marked == [period]


def test_a_long_history_begins_at_its_last_bars(chart: ChartView) -> None:
    chart.render(day_chart(*range(1000, 1500)))
    left, right = visible(chart)
    assert right > 499
    assert right - left == pytest.approx(BARS_AT_FIRST)


@pytest.mark.parametrize("count", [1, 2, FEWEST_BARS, FEWEST_BARS + 1])
def test_a_share_of_few_days_can_be_drawn(chart: ChartView, count: int) -> None:
    chart.render(day_chart(*range(1000, 1000 + count)))
    left, right = visible(chart)
    assert left < 0
    assert right > count - 1


def test_no_bar_at_all_can_be_drawn(chart: ChartView) -> None:
    chart.render(derive_chart(chart_inputs(Period.DAY)))
    assert text(chart, "chart.readout") == "No day has been traded yet."


def test_who_looks_at_the_past_stays_there_when_the_market_moves(chart: ChartView) -> None:
    closes = list(range(1000, 1500))
    chart.render(day_chart(*closes))
    day_canvas(chart).prices.setXRange(100, 200, padding=0)
    chart.render(day_chart(*closes[:-1], 1600))
    chart.render(day_chart(*closes, 1601))
    assert visible(chart) == pytest.approx((100, 200))


def test_the_view_follows_a_new_day_at_the_right_end(chart: ChartView) -> None:
    closes = list(range(1000, 1500))
    chart.render(day_chart(*closes))
    left, right = visible(chart)
    chart.render(day_chart(*closes, 1600))
    assert visible(chart) == pytest.approx((left + 1, right + 1))


def test_prices_in_view_fill_the_plot_and_the_last_price_is_marked(chart: ChartView) -> None:
    chart.render(day_chart(1000, 1100, 1050))
    canvas = day_canvas(chart)
    low, high = canvas.prices.viewRange()[1]
    assert low < 9.99
    assert high > 11.01
    assert canvas.last_line.value() == 10.5


def test_the_readout_reads_the_last_bar(chart: ChartView) -> None:
    chart.render(day_chart(1000, 1100))
    assert text(chart, "chart.readout") == "29 Jul   O 10.00   H 11.01   L 9.99   C 11.00"


def test_today_draws_price_average_and_previous_close(chart: ChartView) -> None:
    chart.render(derive_chart(chart_inputs(Period.TODAY, today=minutes(1000, 1100))))
    canvas = chart.canvas(Period.TODAY)
    assert isinstance(canvas, TodayCanvas)
    assert [part.tolist() for part in canvas.line.getData()] == [[1, 2], [10, 11]]
    assert [part.tolist() for part in canvas.average.getData()] == [[1, 2], [10, 10.5]]
    assert canvas.previous_close.value() == 10


def test_another_theme_is_put_on_live(chart: ChartView, appearance: Appearance) -> None:
    chart.render(day_chart(1000, 1100))
    appearance.choose(theme_of(Palette.DARK))
    assert day_canvas(chart).backgroundBrush().color().name() == appearance.theme.colours.surface


def test_a_canvas_is_built_when_its_tab_is_opened(chart: ChartView) -> None:
    chart.render(day_chart(1000))
    assert chart.findChild(TodayCanvas) is None
