"""Today's price limits on the chart, and own trades and the cost on bars that are adjusted."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.simulation.builders import on
from tests.views.chart_builders import bars_of, chart_of, day_chart, today_chart
from tests.views.shown_views import a_chart_view
from tests.views.trading_builders import caught
from tradewalk.domain.orders import Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.market.series.price_factors import UNADJUSTED, PriceFactors
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.limit_layer import LimitMark, is_near
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.own_series import derive_own, place_among
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps, Limits
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.theme import Appearance

LIMITS = Limits(Decimal("11.00"), Decimal("9.00"))


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    return a_chart_view(qtbot, appearance)


def marks(chart: ChartView, props: ChartProps) -> tuple[LimitMark, ...]:
    chart.render(props)
    return chart.canvas.price_pane.limits.marks


@pytest.mark.parametrize(
    ("last", "limit", "near"),
    [
        ("10.75", "11.00", True),
        ("10.74", "11.00", False),
        ("11.00", "11.00", True),
        ("9.25", "9.00", True),
        ("9.26", "9.00", False),
        ("10.00", "9.00", False),
    ],
)
def test_a_limit_is_near_within_the_last_quarter_of_the_way(last: str, limit: str, near: bool) -> None:
    assert is_near(Decimal(last), Decimal(10), Decimal(limit)) is near


def test_the_line_of_a_day_has_both_limits_as_lines(chart: ChartView) -> None:
    upper, lower = marks(chart, today_chart(1000, 1010)._replace(limits=LIMITS))
    assert upper == LimitMark(11.0, "Limit up 11.00", is_upper=True, has_line=True)
    assert lower == LimitMark(9.0, "Limit down 9.00", is_upper=False, has_line=True)


def test_a_limit_is_painted_where_it_is_within_sight_and_does_not_widen_the_view(chart: ChartView) -> None:
    def picture(close: int, limits: Limits | None) -> QImage:
        chart.render(today_chart(1000, close)._replace(limits=limits))
        return QImage(chart.canvas.grab().toImage())

    assert picture(1010, LIMITS) == picture(1010, None)
    assert picture(1100, LIMITS) != picture(1100, None)


@pytest.mark.parametrize(
    ("close", "said"), [(1050, []), (1080, ["Limit up 11.00"]), (920, ["Limit down 9.00"])]
)
def test_beside_bars_of_days_a_limit_is_named_when_the_price_is_near(
    chart: ChartView, close: int, said: list[str]
) -> None:
    found = marks(chart, day_chart(1000, close)._replace(limits=LIMITS))
    assert [mark.text for mark in found] == said
    assert not any(mark.has_line for mark in found)


def test_who_looks_at_earlier_days_sees_no_limit_of_today(chart: ChartView) -> None:
    props = day_chart(*range(900, 1090))._replace(limits=LIMITS)
    assert marks(chart, props)
    assert marks(chart, props._replace(sight=Sight(20, 120))) == ()


def test_on_bars_that_are_adjusted_backward_a_limit_stands_among_them(chart: ChartView) -> None:
    (mark,) = marks(chart, day_chart(2000, 2160)._replace(limits=LIMITS, factor=2.0))
    assert (mark.value, mark.text) == (22.0, "Limit up 11.00")


def test_a_market_without_limits_has_none_and_no_switch_for_them(chart: ChartView) -> None:
    assert marks(chart, today_chart(1000, 1010)) == ()
    menu = chart.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    assert "chart.limits" not in [action.objectName() for action in menu.actions()]


def test_the_menu_does_without_the_limits_and_it_is_remembered(chart: ChartView, session: Session) -> None:
    store = PreferenceStore(None)
    model = ChartViewModel(session, store)
    model.show("688256.SH")
    props = model.props
    assert props is not None
    assert props.limits is not None
    chart.render(props)
    wanted = caught(chart.toolbar.limits_wanted)
    switch = chart.findChild(QAction, "chart.limits")
    assert switch is not None
    switch.trigger()
    assert wanted == [False]
    model.choices.show_limits(False)
    assert not store.value.chart_has_limits
    assert model.props is not None
    assert marks(chart, model.props._replace(look=ChartLook(TimeFrame.TODAY))) == ()


# Own trades on adjusted bars

FACTORS = PriceFactors((on("00:00", date(2025, 8, 26)), on("00:00", date(2025, 8, 27))), (0.5, 0.8, 1.0))


@pytest.mark.parametrize(
    ("factors", "prices"),
    [(UNADJUSTED, ["10.00", "10.00", "10.00"]), (FACTORS, ["5.00", "8.00", "10.00"])],
)
def test_a_trade_stands_at_its_price_times_the_factor_of_its_day(
    factors: PriceFactors, prices: list[str]
) -> None:
    days = [date(2025, 8, day) for day in (25, 26, 27)]
    trades = [OwnTrade(on("10:32", day), Side.BUY, Decimal(10), 200, Decimal(5)) for day in days]
    place = place_among(bars_of(1000, 1010, 1020, first=days[0]))
    series = derive_own(trades, Decimal("10.25"), place, factors, factors.of(on("10:32")))
    assert [f"{mark.price:.2f}" for mark in series.marks] == prices
    assert series.cost == Decimal("10.25")
    assert series.cost_factor == 1.0


def test_the_cost_stands_where_todays_bar_does_and_says_what_was_paid(chart: ChartView) -> None:
    props = chart_of(bars_of(1000, 1010), cost=Decimal("10.05"))
    chart.render(props)
    plain = chart.canvas.grab().toImage()
    chart.render(props._replace(own=props.own._replace(cost_factor=0.999)))
    assert chart.canvas.grab().toImage() != plain
    assert chart.canvas.price_pane.own.cost_text == "Cost 10.05"
