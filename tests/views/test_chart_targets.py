"""What a chart paints can be pointed at, and a click there meets exactly that."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.views.chart_builders import bars_of, chart_of
from tests.views.market_builders import clock
from tests.views.shown_views import a_chart_view
from tests.views.test_events_on_chart import event
from tests.views.test_own_trades_on_chart import own
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.market.series.chart_events import EventKind
from tradewalk.views.chart.order_lines.props import LineKind, OrderLine, OrderLines
from tradewalk.views.chart.view import ChartView
from tradewalk.views.target_doctor import Target, Unresolved, resolve
from tradewalk.views.theme import Appearance


def line(number: int, price: str) -> OrderLine:
    return OrderLine(
        number, LineKind.LIMIT, OrderType.LIMIT, Side.BUY, 200, Decimal(price), OrderStatus.WORKING
    )


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> ChartView:
    """Three days with a trade on the last, an event on the second, and two open orders."""
    view = a_chart_view(qtbot, appearance)
    bars = bars_of(1000, 1010, 1020, first=date(2025, 8, 25))
    props = chart_of(bars, trades=(own(clock("10:32")),), cost=None)
    orders = OrderLines((line(3, "10.05"), line(11, "10.10")), STAR_SHARE)
    view.render(props._replace(orders=orders, events=(event(1, EventKind.SPLIT),)))
    return view


def middle(chart: ChartView, name: str) -> QPointF:
    """The middle of a target, in what the chart's pointer knows."""
    target = resolve(name)
    assert isinstance(target, Target), target
    assert target.widget is chart.canvas.viewport()
    return QPointF(target.widget.mapFromGlobal(target.rect.center()))


@pytest.mark.parametrize(("name", "number"), [("order=3", 3), ("order=11", 11), ("order=last", 11), ("1", 3)])
def test_the_line_of_an_order_is_met_at_its_chip(chart: ChartView, name: str, number: int) -> None:
    at = middle(chart, f"chart.order-line[{name}]")
    met = chart.order_lines.layer.line_at(at, chart.canvas.price_pane.projection)
    assert met is not None
    assert met.line.order_id == number


def test_badges_and_discs_are_met_where_they_are_painted(chart: ChartView) -> None:
    assert chart.events is not None
    badge = chart.events.badge_at(middle(chart, "chart.event[last]"))
    assert badge is not None
    assert badge.kind is EventKind.SPLIT
    pane = chart.canvas.price_pane
    mark = pane.own.mark_at(middle(chart, "chart.own-trade[last]"), pane.projection)
    assert mark is not None
    assert mark.side is Side.BUY


def test_the_tag_of_the_last_price_lies_on_the_axis_at_its_price(chart: ChartView) -> None:
    at, pane = middle(chart, "chart.last-price"), chart.canvas.price_pane
    assert at.x() > pane.projection.area.right
    assert at.y() == pytest.approx(pane.projection.y(10.20), abs=2)


def test_panes_and_axes_lie_beside_each_other(chart: ChartView) -> None:
    prices, axis, time = (middle(chart, f"chart.{name}") for name in ("prices", "price-axis", "time-axis"))
    assert prices.x() < axis.x()
    assert prices.y() == axis.y() < time.y()
    assert middle(chart, "chart.pane[pane=price]") == prices
    assert middle(chart, "chart.last-bar").x() == pytest.approx(
        chart.canvas.price_pane.projection.x(2), abs=1
    )


def test_what_is_not_painted_now_is_no_such_part(chart: ChartView) -> None:
    assert isinstance(resolve("chart.order-line[order=4]"), Unresolved)
    chart.render(chart_of(bars_of(1000, 1010)))
    for name in ("chart.order-line[last]", "chart.event[last]", "chart.own-trade[last]"):
        assert isinstance(resolve(name), Unresolved), name
